import { isDeepStrictEqual } from 'node:util'

import type { GraphBody, GraphProgram, GraphStep } from './program.ts'

/** Whether two signatures compute the same by the same steps on the same variables. */
export function isSameProgram(one: GraphProgram, other: GraphProgram): boolean {
  return (
    isDeepStrictEqual(one.signature, other.signature) &&
    isDeepStrictEqual(new Map(one.variables), new Map(other.variables)) &&
    isSameBody(one.body, other.body)
  )
}

function isSameBody(one: GraphBody, other: GraphBody): boolean {
  return (
    one.arity === other.arity &&
    isDeepStrictEqual(one.results, other.results) &&
    one.steps.length === other.steps.length &&
    one.steps.every((step, place) => {
      const twin = other.steps[place]
      return twin !== undefined && isSameStep(step, twin)
    })
  )
}

/** Names say only which call a step is of, but for variables and tables, which they are. */
function isSameStep(one: GraphStep, other: GraphStep): boolean {
  return (
    one.op === other.op &&
    (one.inputs.length > 0 || one.op === 'Const' || one.name === other.name) &&
    isDeepStrictEqual(one.inputs, other.inputs) &&
    // Functions that both call give both the very same attributes.
    (one.attrs === other.attrs || isDeepStrictEqual(one.attrs, other.attrs)) &&
    one.bodies.size === other.bodies.size &&
    [...one.bodies].every(([attribute, body]) => {
      const twin = other.bodies.get(attribute)
      return twin !== undefined && (body === twin || isSameBody(body, twin))
    })
  )
}
