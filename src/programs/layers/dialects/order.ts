import type { Dialect } from '../../../formats/format.ts'
import type { Call, Layer, LayerGraph, NamedRef, TensorRef } from '../program.ts'
import { refsIn } from '../refs.ts'
import { malformedText, sortedKeys, type Spot } from './json.ts'

/** One node of a graph: an input, or a call. */
interface GraphNode {
  readonly layer: string
  readonly parents: readonly string[]
}

/**
 * References of a call in Keras's order: positional arguments, then keyword arguments. Keras 3 flattens the latter by
 * sorted name (`keras/src/ops/symbolic_arguments.py`), tf_keras in the order in which they were given.
 */
export function refsOf(call: Call, sorted = false): readonly TensorRef[] {
  const named = sorted ? sortedKeys(call.kwargs).flatMap((name) => call.kwargs[name] ?? []) : Object.values(call.kwargs)
  return [...call.args, ...named].flatMap(refsIn)
}

function keyOf(ref: Pick<TensorRef, 'layer' | 'node'>): string {
  return `${ref.node}/${ref.layer}`
}

function nodesOf(layers: readonly Layer[], calls: readonly Call[], sorted = false): ReadonlyMap<string, GraphNode> {
  const nodes = new Map<string, GraphNode>()
  for (const layer of layers) {
    if (layer.className === 'InputLayer')
      nodes.set(keyOf({ layer: layer.name, node: 0 }), { layer: layer.name, parents: [] })
  }
  const counted = new Map<string, number>()
  for (const call of calls) {
    const node = counted.get(call.layer) ?? 0
    counted.set(call.layer, node + 1)
    nodes.set(keyOf({ layer: call.layer, node }), { layer: call.layer, parents: refsOf(call, sorted).map(keyOf) })
  }
  return nodes
}

/**
 * Holds that no call needs its own result.
 * @throws ArtifactError `malformed`
 */
export function assertAcyclic(layers: readonly Layer[], calls: readonly Call[], spot: Spot): void {
  const nodes = nodesOf(layers, calls)
  const waiting = new Map<string, number>()
  const children = new Map<string, string[]>()
  const ready: string[] = []
  for (const [key, { parents }] of nodes) {
    const known = new Set(parents)
    waiting.set(key, known.size)
    if (known.size === 0) ready.push(key)
    for (const parent of known) children.set(parent, [...(children.get(parent) ?? []), key])
  }
  let done = 0
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    done++
    for (const child of children.get(next) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1
      waiting.set(child, left)
      if (left === 0) ready.push(child)
    }
  }
  if (done === nodes.size) return
  const stuck = [...nodes].filter(([key]) => (waiting.get(key) ?? 0) > 0).map(([, node]) => node.layer)
  const names = [...new Set(stuck)].slice(0, 4).map((name) => JSON.stringify(name))
  throw malformedText(spot, `found a cycle through layers ${names.join(', ')}, allowed: an acyclic graph`)
}

/**
 * Layers of a functional model in the order in which Keras keeps them once it has built the graph: by depth from the
 * outputs, then by first visit (`keras/src/ops/function.py`, `map_graph`; tf_keras `functional.py`,
 * `_map_graph_network`, is the same in this). Files number layers and store weights in this order. Layers that no
 * output needs are not part of Keras's model; they come last, in stored order.
 */
export function kerasOrder(graph: LayerGraph, dialect: Dialect): readonly Layer[] {
  if (graph.style === 'sequential') return graph.layers
  const nodes = nodesOf(graph.layers, graph.calls, dialect === 'keras3')
  const { order, firstVisit } = visit(nodes, graph.outputs)
  const depthOfNode = new Map<string, number>()
  const depthOfLayer = new Map<string, number>()
  for (const key of [...order].reverse()) {
    const node = nodes.get(key)
    if (node === undefined) continue
    const depth = Math.max(depthOfNode.get(key) ?? 0, depthOfLayer.get(node.layer) ?? 0)
    depthOfLayer.set(node.layer, depth)
    depthOfNode.set(key, depth)
    for (const parent of node.parents) depthOfNode.set(parent, Math.max(depth + 1, depthOfNode.get(parent) ?? 0))
  }
  for (const { ref } of graph.inputs) {
    if (depthOfLayer.has(ref.layer)) continue
    depthOfLayer.set(ref.layer, 0)
    firstVisit.set(ref.layer, -1)
  }
  const place = (layer: Layer): readonly [number, number] => [
    -(depthOfLayer.get(layer.name) ?? -1),
    firstVisit.get(layer.name) ?? 0,
  ]
  return graph.layers
    .map((layer) => ({ layer, place: place(layer) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ layer }) => layer)
}

/** A program with all layers in {@link kerasOrder}: as Keras has it once it has loaded what we write. */
export function inKerasOrder(layer: Layer, dialect: Dialect): Layer {
  const children = layer.children.map((child) => ({ ...child, layer: inKerasOrder(child.layer, dialect) }))
  if (layer.graph === null) return { ...layer, children }
  const layers = kerasOrder(layer.graph, dialect).map((inner) => inKerasOrder(inner, dialect))
  return { ...layer, children, graph: { ...layer.graph, layers } }
}

/** Depth-first from the outputs: nodes as they are finished, and the number of each layer's first visit. */
function visit(
  nodes: ReadonlyMap<string, GraphNode>,
  outputs: readonly NamedRef[],
): { readonly order: readonly string[]; readonly firstVisit: Map<string, number> } {
  const order: string[] = []
  const entered = new Set<string>()
  const firstVisit = new Map<string, number>()
  for (const { ref } of outputs) {
    const path: { readonly key: string; next: number }[] = []
    const enter = (key: string): void => {
      const node = nodes.get(key)
      if (node === undefined || entered.has(key)) return
      entered.add(key)
      if (!firstVisit.has(node.layer)) firstVisit.set(node.layer, firstVisit.size)
      path.push({ key, next: 0 })
    }
    enter(keyOf(ref))
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const parent = nodes.get(top.key)?.parents[top.next++]
      if (parent !== undefined) enter(parent)
      else {
        order.push(top.key)
        path.pop()
      }
    }
  }
  return { order, firstVisit }
}
