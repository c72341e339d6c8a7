import type { GraphFunction, GraphNode, StoredGraph } from '../../../formats/tensorflow/graph.ts'
import { portsOf } from '../../../formats/tensorflow/output-names.ts'
import { malformed, type NodePlace } from '../errors.ts'
import { INLINED } from './scope.ts'
import { outputNumber } from './ports.ts'

/**
 * Whether every reference of a graph leads to an output that is there, spelled as TensorFlow wants it: `node:output` in
 * the main graph, `node:port:place` or an argument's name in functions, and what only orders behind what is read.
 * TensorFlow loads no graph in which one does not, whether the node is run or not.
 * Sources: tensorflow/core/common_runtime/graph_constructor.cc, tensorflow/core/framework/function.cc (InstantiateFunction,
 * AddFunctionDef).
 * @throws ArtifactError `malformed` with the node
 */
export function verifyReferences(graph: StoredGraph): void {
  const names = unique(graph.nodes)
  for (const node of graph.nodes) verifyInputs(node, (ref) => inMainGraph(graph, names, ref, node), names)
  for (const fn of graph.functions.values()) {
    if (portsOf(fn.name) !== undefined) {
      throw malformed({ name: fn.name, op: 'function' }, 'has the name of an op, allowed: another')
    }
    verifyFunction(graph, fn)
  }
  for (const [name, { inputs, outputs }] of graph.signatures) {
    for (const [key, { ref }] of [...inputs, ...outputs]) {
      inMainGraph(graph, names, ref, { name: `${name}.${key}`, op: 'signature' })
    }
  }
}

type Names = ReadonlyMap<string, GraphNode>

/** Nodes by their names; where they are of a function, messages call them by its name, too. */
function unique(nodes: readonly GraphNode[], within = '', taken: readonly string[] = []): Names {
  const args = new Set(taken)
  const found = new Map<string, GraphNode>()
  for (const node of nodes) {
    const called = within === '' ? node : { ...node, name: `${within}/${node.name}` }
    if (found.has(node.name) || args.has(node.name)) throw malformed(called, 'the name occurs twice, allowed: once')
    found.set(node.name, called)
  }
  return found
}

function verifyFunction(graph: StoredGraph, fn: GraphFunction): void {
  const args = fn.inputs.map(({ name }) => name)
  const isArgument = new Set(args.flatMap((name) => [name, `${name}:0`]))
  const names = unique(fn.nodes, fn.name, args)
  const verify = (ref: string, reader: NodePlace): void => {
    if (!isArgument.has(ref)) inFunction(graph, names, ref, reader)
  }
  const known = new Set([...names.keys(), ...args])
  for (const node of names.values()) verifyInputs(node, (ref) => verify(ref, node), known)
  for (const ref of fn.returns.values()) verify(ref, { name: fn.name, op: 'function' })
}

function verifyInputs(node: GraphNode, verify: (ref: string) => void, names: { has(name: string): boolean }): void {
  let onlyOrders = false
  for (const ref of node.inputs) {
    if (ref.startsWith('^')) {
      if (!names.has(ref.slice(1))) throw malformed(node, `comes after ${ref.slice(1)}, which is not there`)
      onlyOrders = true
      continue
    }
    if (onlyOrders) throw malformed(node, `reads ${ref} behind what it only comes after, allowed: before it`)
    verify(ref)
  }
}

function inMainGraph(graph: StoredGraph, names: Names, ref: string, reader: NodePlace): void {
  const [name = '', output, ...rest] = ref.split(':')
  if (rest.length > 0 || (output !== undefined && !NUMBER.test(output))) {
    throw malformed(reader, `reads ${ref}, allowed in the main graph: node or node:output`)
  }
  verifyOutput(graph, named(names, name, ref, reader), null, Number(output ?? 0))
}

function inFunction(graph: StoredGraph, names: Names, ref: string, reader: NodePlace): void {
  const [name = '', port = '', place = '', ...rest] = ref.split(':')
  const node = named(names, name, ref, reader)
  if (rest.length > 0 || port === '' || !PLACE.test(place)) {
    throw malformed(reader, `reads ${ref}, allowed in a function: node:port:place, or an argument`)
  }
  verifyOutput(graph, node, port, Number(place))
}

const NUMBER = /^\d{1,9}$/
/** Functions are searched for the very text. */
const PLACE = /^(0|[1-9]\d{0,8})$/

function named(names: Names, name: string, ref: string, reader: NodePlace): GraphNode {
  const node = names.get(name)
  if (node === undefined) throw malformed(reader, `reads ${ref}, which is not there`)
  return node
}

function verifyOutput(graph: StoredGraph, node: GraphNode, port: string | null, place: number): void {
  const called = INLINED.has(node.op) ? undefined : graph.functions.get(node.op)
  if (called === undefined) outputNumber(node, port, place)
  else if (port === null ? place >= called.outputs.length : !called.outputs.some(({ name }) => name === port)) {
    const allowed = called.outputs.map(({ name }) => name).join(', ')
    throw malformed(node, `output ${port ?? place}: allowed: ${allowed === '' ? 'none' : allowed}`)
  }
}
