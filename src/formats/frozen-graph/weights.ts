import { isFloating } from '../../tensor/dtype.ts'
import { lazyEntry } from '../../tensor/entry.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { GraphNode } from '../tensorflow/graph.ts'
import type { ReadGraph } from '../tensorflow/read-graph.ts'

/**
 * What was trained stands in a frozen graph as constants, among those that the program itself needs. Those of a floating
 * type with at least one axis are taken for weights, by the names of their nodes; scalars (epsilons, factors) and
 * integers (shapes, axes) belong to the program. In functions they are called `function/node`.
 */
export function frozenWeights({ nodes, functions }: ReadGraph): readonly TensorEntry[] {
  return [
    ...nodes.flatMap((node) => weight(node, '')),
    ...[...functions].flatMap(([name, fn]) => fn.nodes.flatMap((node) => weight(node, `${name}/`))),
  ]
}

function weight({ name, op, attrs }: GraphNode, within: string): readonly TensorEntry[] {
  const value = attrs.get('value')
  if (op !== 'Const' || value?.kind !== 'tensor') return []
  const { dtype, shape } = value.value
  return isFloating(dtype) && shape.length > 0 ? [lazyEntry(`${within}${name}`, value.value)] : []
}
