import { ArtifactError } from '../../evidence/errors.ts'
import type { Attr, GraphNode, GraphSignature, StoredGraph } from '../tensorflow/graph.ts'
import { outputCount } from '../tensorflow/output-names.ts'
import { dtypeAttr, freeName, nodeOf, renamedRef, shapeAttr } from '../tensorflow/nodes.ts'

type Signed = Pick<StoredGraph, 'nodes' | 'functions'> & { readonly signature: GraphSignature }

export interface NamedGraph {
  readonly nodes: readonly GraphNode[]
  /** What a node is called now. */
  nameOf(node: string): string
}

/**
 * The nodes with the signature's names for what is given and what comes out: placeholders are called as the inputs, and
 * each output is a node of its name which nobody reads, with its shape where TensorFlow's `add_shapes` has it. Other
 * nodes of these names make room.
 * @throws ArtifactError `not-expressible` for names that no node can have, or that an input and an output share
 */
export function withOwnNames({ nodes, functions, signature }: Signed): NamedGraph {
  const { inputs, outputs } = signature
  const sinks = new Set(
    [...outputs].filter(([name, { ref }]) => isSink(nodes, outputs, name, ref)).map(([name]) => name),
  )
  const wanted = new Set([...inputs.keys(), ...outputs.keys()].map(usable))
  if (wanted.size < inputs.size + outputs.size) {
    const both = [...inputs.keys()].filter((name) => outputs.has(name)).join(', ')
    throw inexpressible(
      `an input and an output are called ${both}: in a frozen graph they are nodes, each with a name of its own`,
    )
  }
  const taken = new Set([
    ...wanted,
    ...nodes.map(({ name }) => name),
    ...[...functions.values()].flatMap((fn) => fn.nodes.map(({ name }) => name)),
  ])
  const renamed = new Map([...inputs].map(([name, { ref }]) => [nodeOf(ref), name]))
  for (const { name } of nodes) {
    if (renamed.has(name) || !wanted.has(name) || sinks.has(name)) continue
    const other = freeName(name, (one) => taken.has(one))
    taken.add(other)
    renamed.set(name, other)
  }
  const nameOf = (node: string): string => renamed.get(node) ?? node
  const refOf = (ref: string): string => renamedRef(ref, nameOf)
  const shapes = (name: string): readonly [string, Attr] => {
    return ['_output_shapes', { kind: 'list', items: [shapeAttr(outputs.get(name)?.shape ?? null)] }]
  }
  const named = nodes.map(({ name, inputs: reads, attrs, ...rest }): GraphNode => {
    const own = sinks.has(name) ? new Map([...attrs, shapes(name)]) : attrs
    return { ...rest, name: nameOf(name), inputs: reads.map(refOf), attrs: own }
  })
  const identities = [...outputs].flatMap(([name, { ref, dtype }]): GraphNode[] => {
    if (sinks.has(name)) return []
    const attrs = new Map([['T', dtypeAttr(dtype)], shapes(name)])
    return [{ name, op: 'Identity', inputs: [refOf(ref.replace(/:0$/, ''))], attrs }]
  })
  return { nodes: [...named, ...identities], nameOf }
}

/** Whether an output is a node of its name already, and the end of the graph. */
function isSink(nodes: readonly GraphNode[], outputs: GraphSignature['outputs'], name: string, ref: string): boolean {
  const isOutput = ({ ref: other }: { readonly ref: string }): boolean => nodeOf(other) === name
  if (ref.replace(/:0$/, '') !== name || [...outputs.values()].filter(isOutput).length > 1) return false
  const node = nodes.find((other) => other.name === name)
  if (node === undefined || ENDS_NOTHING.has(node.op)) return false
  // Shapes are noted down for all outputs of a node or for none, and only that of this one is known.
  if ((outputCount(node) ?? 1) !== 1) return false
  return !nodes.some(({ inputs }) => inputs.some((input) => nodeOf(input.replace(/^\^/, '')) === name))
}

/** What stands in a graph without being one of its outputs. */
const ENDS_NOTHING = new Set(['Const', 'Placeholder', 'PlaceholderWithDefault'])

/** A name that TensorFlow takes for a node (tensorflow/core/graph/graph_constructor.cc, `IsValidNodeName`). */
function usable(name: string): string {
  if (/^[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*$/.test(name)) return name
  throw inexpressible(`the signature has ${JSON.stringify(name)}, which TensorFlow takes for no name of a node`)
}

function inexpressible(message: string): ArtifactError {
  return new ArtifactError('not-expressible', message)
}
