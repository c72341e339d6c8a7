import { isDeepStrictEqual } from 'node:util'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Model } from '../formats/format.ts'
import type { GraphSignature, StoredGraph } from '../formats/tensorflow/graph.ts'
import { bindGraph } from '../programs/graph/bind.ts'
import { compareSignatureAccounts, mismatchedFeeds } from '../programs/graph/accounts.ts'
import { compareCaptures } from '../programs/graph/captures.ts'
import { effectsOfLoading, effectsOfServing } from '../programs/graph/effects.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { otherImplementations } from '../programs/graph/implementations.ts'
import type { GraphBody, GraphProgram, GraphStep } from '../programs/graph/program.ts'
import { isError, without } from './contents.ts'
import { findingOf } from './open.ts'

/**
 * What a graph says against itself, and what of it nothing else looks at: every signature is bound to the stored tensors;
 * nothing is written to where somebody reads; signatures besides the one that is run are the same program, or said.
 * @param known what was found in the files
 */
export function verifyGraph(model: Model, graph: StoredGraph, known: readonly Finding[]): readonly Finding[] {
  const { artifact, weights } = model
  const { path: file } = artifact
  const serving = servingSignature(graph)
  const findings: Finding[] = []
  const programs = new Map<string, GraphProgram>()
  const say = (more: readonly Finding[]): void => {
    for (const finding of more) if (!isSaid(finding, [...known, ...findings])) findings.push(finding)
  }
  for (const [name, signature] of graph.signatures) {
    if (signature.outputs.size === 0) continue
    try {
      const bound = bindGraph(graph, weights, file, name)
      programs.set(name, bound.program)
      // A checkpoint that is not there at all is one finding.
      if (!known.some(({ cause }) => cause === 'missing-file')) say(bound.findings)
      const [unknown] = bound.unknown
      if (unknown !== undefined && name !== serving) {
        say([leftOut(file, name, signature, `its op ${unknown.op} (node ${unknown.node}) is not known`)])
        programs.delete(name)
      }
    } catch (error) {
      const finding = findingOf(error, artifact)
      if (isError(finding)) say([{ ...finding, message: `${file}: signature ${name}: ${finding.message}` }])
      // Why the one that is run cannot be run is said where it should have been.
      else if (name !== serving) say([leftOut(file, name, signature, finding.message)])
    }
  }
  const effects = (of: () => readonly Finding[]): void => {
    try {
      say(of())
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      if (isError(findingOf(error, artifact))) say([findingOf(error, artifact)])
    }
  }
  effects(() => effectsOfLoading(graph, weights, file))
  const broken = new Set(
    known.flatMap(({ tensor, severity }) => (tensor === undefined || severity === 'note' ? [] : [tensor])),
  )
  effects(() => compareCaptures(graph, weights, file, broken))
  effects(() => otherImplementations(graph, file))
  say(compareSignatureAccounts(graph, file))
  say(mismatchedFeeds(graph, file))
  for (const name of programs.keys()) effects(() => effectsOfServing(graph, name, programs, file))
  const run = serving === null ? undefined : programs.get(serving)
  for (const [name, program] of programs) {
    const signature = graph.signatures.get(name)
    if (serving === null || name === serving || signature === undefined) continue
    if (run !== undefined && isSameProgram(program, run)) continue
    say([leftOut(file, name, signature, `it is another program than ${serving}, which is the one that is run`)])
  }
  return findings
}

/** Whether something was said before: of the same tensor or node, or else in the same words. */
function isSaid(finding: Finding, before: readonly Finding[]): boolean {
  const isOfSomething = (finding.tensor ?? finding.layer) !== undefined
  return isOfSomething
    ? without([finding], before).length === 0
    : before.some(({ message }) => message === finding.message)
}

function leftOut(file: string, name: string, { inputs, outputs }: GraphSignature, why: string): Finding {
  const ports = `${[...inputs.keys()].join(', ')} -> ${[...outputs.keys()].join(', ')}`
  const message = `${file}: outputs of the signature ${name} (${ports}) were compared with nothing: ${why}`
  return { cause: 'unread-content', severity: 'note', file, layer: name, message }
}

/** Whether two signatures compute the same by the same steps on the same variables. */
export function isSameProgram(one: GraphProgram, other: GraphProgram): boolean {
  return isDeepStrictEqual(one.signature, other.signature) && isSameBody(one.body, other.body)
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
