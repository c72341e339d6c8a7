import type { ObjectGraph, ObjectGraph_Node } from '../tensorflow/proto/checkpoint_pb.ts'
import { VALUE_SUFFIX } from './object-tree.ts'

/** What the objects of a checkpoint say of one of its tensors. */
export interface Place {
  /** The key that it would have by the shortest path that leads through no optimizer, where that is another one. */
  readonly path?: string
  /** Whether it is reached through an optimizer alone: slots, counters and rates. */
  readonly training: boolean
}

/**
 * Where variables stand among the objects that were saved, by checkpoint key. One variable has as many paths as there are
 * ways to its object, and TensorFlow files it under the one that it finds first: the weights of a compiled Keras 3 model
 * under `model/optimizer/_trainable_variables/<n>`, which says nothing of their layers.
 * Sources: tensorflow/python/checkpoint/graph_view.py (paths, breadth first), keras/src/optimizers/base_optimizer.py and
 * tf_keras/src/optimizers/{optimizer,legacy/optimizer_v2}.py (what optimizers track).
 */
export function placesOf({ nodes }: ObjectGraph): ReadonlyMap<string, Place> {
  const layers = walk(nodes, [0], false)
  const throughOptimizers = walk(nodes, [0], true)
  const weights = walk(nodes, weightLists(nodes, [...throughOptimizers.keys()]), true)
  const slots = walk(
    nodes,
    nodes.flatMap(({ slotVariables }) => slotVariables.map(({ slotVariableNodeId }) => slotVariableNodeId)),
    true,
  )
  const places = nodes.flatMap(({ attributes }, id) => {
    const path = layers.get(id)
    const training = path === undefined && !weights.has(id) && (throughOptimizers.has(id) || slots.has(id))
    return attributes.map(({ checkpointKey: key }): readonly [string, Place] => {
      const isOther = path !== undefined && key.endsWith(VALUE_SUFFIX) && key !== path + VALUE_SUFFIX
      return [key, { ...(isOther ? { path: path + VALUE_SUFFIX } : {}), training }]
    })
  })
  return new Map(places)
}

type Nodes = readonly ObjectGraph_Node[]

/** The shortest paths from some objects to all that they lead to, optimizers entered or left alone. */
function walk(nodes: Nodes, from: readonly number[], entersOptimizers: boolean): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  const queue: (readonly [id: number, path: string])[] = from.map((id) => [id, ''])
  for (const [id, path] of queue) {
    const node = nodes[id]
    if (node === undefined || paths.has(id) || (!entersOptimizers && isOptimizer(node))) continue
    paths.set(id, path)
    for (const { localName, nodeId } of node.children) {
      if (!entersOptimizers && localName === 'optimizer') continue
      queue.push([nodeId, path === '' ? escaped(localName) : `${path}/${escaped(localName)}`])
    }
  }
  return paths
}

/**
 * Keras 3 and the newer optimizers of Keras 2 keep `_variables` and `_iterations`, the older ones `iter` and a rate; the
 * slots that an object names are an optimizer's as well.
 */
function isOptimizer({ children, slotVariables }: ObjectGraph_Node): boolean {
  const has = (name: string): boolean => children.some(({ localName }) => localName === name)
  return slotVariables.length > 0 || (has('_iterations') && has('_variables')) || (has('iter') && has('learning_rate'))
}

/** The lists in which optimizers of Keras 3 keep the weights that they train: weights, though nothing else leads to them. */
function weightLists(nodes: Nodes, reached: readonly number[]): readonly number[] {
  return reached.flatMap((id) => {
    const node = nodes[id]
    if (node === undefined || !isOptimizer(node)) return []
    return node.children.flatMap(({ localName, nodeId }) => (localName === '_trainable_variables' ? [nodeId] : []))
  })
}

/** As names stand in keys: see `unescaped`. */
function escaped(name: string): string {
  return name.replaceAll('.', '..').replaceAll('/', '.S')
}
