import type { GraphFunction, GraphNode, StoredGraph } from '../../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../../formats/tensorflow/nodes.ts'
import { gateMerges } from './branches.ts'
import { structureLoops } from './loops.ts'
import { nodeList, type NodeList } from './node-list.ts'
import { dataInputs } from './refs.ts'

/** Nodes of TensorFlow 1's loops, of which a frozen program has none left. */
export const STRUCTURED: readonly string[] = ['Enter', 'Exit', 'NextIteration']

const CONTROL = new Set([...STRUCTURED, 'Merge', 'Switch'])

/**
 * The graph with TensorFlow 1's control flow in the terms of TensorFlow 2's: loops as `While` with functions, and
 * branches whose constants die with them.
 * @param wanted references of the main graph that are asked for
 * @throws ArtifactError as `structureLoops` and `gateMerges` do
 */
export function structured(graph: StoredGraph, wanted: readonly string[]): StoredGraph {
  const functions = new Map(graph.functions)
  const main = inOrder(graph.nodes, wanted, '', functions)
  for (const [name, fn] of graph.functions) {
    functions.set(name, { ...fn, nodes: inOrder(fn.nodes, [...fn.returns.values()], `${name}/`, functions) })
  }
  return { ...graph, nodes: main, functions }
}

function inOrder(
  stored: readonly GraphNode[],
  wanted: readonly string[],
  owner: string,
  functions: Map<string, GraphFunction>,
): readonly GraphNode[] {
  if (!stored.some(({ op }) => CONTROL.has(op.replace(/^Ref/, '')))) return stored
  // Those of references to variables do the same.
  const nodes = nodeList(stored.map((node) => ({ ...node, op: node.op.replace(/^Ref(?=[A-Z][a-z])/, '') })))
  gateMerges(nodes)
  const exits = reached(nodes, wanted).filter(({ op }) => op === 'Exit')
  const made = structureLoops(nodes, exits, owner, (name) => functions.has(name))
  for (const [name, fn] of made) functions.set(name, fn)
  return nodes.values()
}

/** Nodes that some references need. */
function reached(nodes: NodeList, wanted: readonly string[]): readonly GraphNode[] {
  const found = new Set<GraphNode>()
  const open = wanted.flatMap((ref) => nodes.get(nodeOf(ref)) ?? [])
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (found.has(node)) continue
    found.add(node)
    for (const ref of dataInputs(node)) {
      const origin = nodes.origin(ref, node)?.node
      if (origin !== undefined) open.push(origin)
    }
  }
  return [...found]
}
