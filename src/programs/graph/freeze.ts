import { ArtifactError } from '../../evidence/errors.ts'
import type { GraphSignature, StoredGraph } from '../../formats/tensorflow/graph.ts'
import type { Signature } from '../../tensor/signature.ts'
import { buildBody, type Building } from './freeze/body.ts'
import { foldConstants } from './freeze/fold.ts'
import { verifyReferences } from './freeze/references.ts'
import { createLibrary, mainScope } from './freeze/scope.ts'
import { structured } from './freeze/structure.ts'
import { findTables } from './freeze/tables.ts'
import type { GraphBody, GraphProgram } from './program.ts'

/** Names under which exporters file the signature that serves. */
const SERVING = ['serving_default', 'serve', 'default'] as const

/**
 * The signature that a model is run by: the one that somebody names, else the one that servers run; null where the graph
 * has none with outputs, or where that one could not be read.
 */
export function servingSignature({ signatures, serves, unreadSignatures = [] }: StoredGraph): string | null {
  if (serves !== undefined) return (signatures.get(serves)?.outputs.size ?? 0) > 0 ? serves : null
  const usable = [...signatures].filter(([, { outputs }]) => outputs.size > 0).map(([name]) => name)
  const first = SERVING.find((name) => usable.includes(name) || unreadSignatures.includes(name))
  if (first !== undefined) return usable.includes(first) ? first : null
  return usable.find((name) => !name.startsWith('__')) ?? null
}

/**
 * What a signature computes, its inputs and outputs in the order of their names: functions inlined, TensorFlow 1's
 * loops made into functions, identities, assertions and whatever nobody reads left out, small integer arithmetic on
 * constants done.
 * @throws ArtifactError `malformed` where there is no such signature, for references that lead nowhere, recursion and
 * cycles; `limit-exceeded` where functions call each other into more nodes than GRAPH_LIMITS allow;
 * `unsupported-operation` where a variable is read after the graph has written to it.
 */
export function freeze(unstructured: StoredGraph, signatureName: string): GraphProgram {
  const stored = unstructured.signatures.get(signatureName)
  if (stored === undefined) {
    const names = [...unstructured.signatures.keys()].join(', ')
    throw new ArtifactError(
      'malformed',
      `signature ${signatureName}: not there, found: ${names === '' ? 'none' : names}`,
    )
  }
  verifyReferences(unstructured)
  const signature = { inputs: inOrder(stored.inputs), outputs: inOrder(stored.outputs) }
  const graph = structured(
    unstructured,
    [...signature.outputs.values()].map(({ ref }) => ref),
  )
  const main = mainScope(
    graph.nodes,
    new Map([...signature.inputs.values()].map(({ ref }, argument) => [plainRef(ref), { argument }])),
  )
  const library = createLibrary(graph)
  const building: Building = { ...library, tables: findTables(library, main), bodies: new Map() }
  const wanted = [...signature.outputs].map(([name, { ref }]) => {
    return { ref: plainRef(ref), reader: { name, op: 'signature output' } }
  })
  const body = foldConstants(buildBody(building, main, signature.inputs.size, wanted))
  const made = [...graph.functions].filter(([name]) => !unstructured.functions.has(name))
  return {
    kind: 'graph',
    signature: specsOf(signature),
    body,
    variables: mentioned(body, graph.variables),
    ...(made.length === 0 ? {} : { functions: new Map(made) }),
  }
}

/**
 * By name, numbers in names by their value: files keep signatures in maps, whose order says nothing, and where siblings
 * name their tensors otherwise, `output_2` is to come before `output_10`.
 */
function inOrder(tensors: GraphSignature['inputs']): GraphSignature['inputs'] {
  return new Map([...tensors].sort(([a], [b]) => compareNames(a, b)))
}

const collator = new Intl.Collator('en', { numeric: true })

/** The order of a program's inputs and outputs; of `Identity:0` and `Identity_1:0` by the nodes. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one.replace(/:\d+$/, ''), other.replace(/:\d+$/, '')) || collator.compare(one, other)
}

/** `node:0` is `node`. */
function plainRef(ref: string): string {
  return ref.replace(/:0$/, '')
}

function specsOf({ inputs, outputs }: GraphSignature): Signature {
  const specs = (tensors: GraphSignature['inputs']): Signature['inputs'] =>
    [...tensors].map(([name, { dtype, shape }]) => ({ name, dtype, shape }))
  return { inputs: specs(inputs), outputs: specs(outputs) }
}

/** Variables of which some step speaks. */
function mentioned(body: GraphBody, variables: StoredGraph['variables']): ReadonlyMap<string, string> {
  const names = new Set(stepsOf(body).map(({ name }) => name))
  return new Map([...variables].filter(([name]) => names.has(name)))
}

/** All steps, those of loops and branches included, each function's once. */
export function stepsOf(body: GraphBody, seen: Set<GraphBody> = new Set()): GraphBody['steps'] {
  if (seen.has(body)) return []
  seen.add(body)
  return body.steps.flatMap((step) => [step, ...[...step.bodies.values()].flatMap((inner) => stepsOf(inner, seen))])
}
