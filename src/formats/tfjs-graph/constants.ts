import type { Finding } from '../../evidence/finding.ts'
import { lazyTensor, readTensor } from '../../tensor/entry.ts'
import type { DType } from '../../tensor/dtype.ts'
import { dataOf, numbersOf } from '../../tensor/numbers.ts'
import type { Tensor, TensorData, TensorEntry, WeightTable } from '../../tensor/tensor.ts'
import type { Attr, GraphFunction, GraphNode } from '../tensorflow/graph.ts'
import type { ReadGraph } from '../tensorflow/read-graph.ts'

/**
 * The converter takes the values out of constants, in functions too, and puts them into the manifest under the nodes'
 * names (tensorflowjs/converters/tf_saved_model_conversion_v2.py, `extract_const_nodes`). Here they are put back; a
 * value is read when it is first asked for. As in TF.js, the manifest's shape counts, and its numbers do; they have the
 * type that the graph says, since the other nodes go by it: the manifest has int32 for every integer.
 */
export function withConstants(graph: ReadGraph, weights: WeightTable): ReadGraph {
  const functions = [...graph.functions].map(([name, body]): [string, GraphFunction] => [
    name,
    { ...body, nodes: fillConstants(body.nodes, weights) },
  ])
  return { nodes: fillConstants(graph.nodes, weights), functions: new Map(functions) }
}

/** The nodes, each constant with the tensor of its name. */
export function fillConstants(nodes: readonly GraphNode[], weights: WeightTable): readonly GraphNode[] {
  return nodes.map((node) => {
    const entry = node.op === 'Const' ? weights.get(node.name) : undefined
    if (entry === undefined) return node
    const dtype = node.attrs.get('dtype')
    const stated = dtype?.kind === 'dtype' ? dtype.value : null
    const value: Attr = { kind: 'tensor', value: lazy(entry, stated ?? entry.dtype) }
    return { ...node, attrs: new Map([...node.attrs, ['value', value]]) }
  })
}

function lazy(entry: TensorEntry, stated: DType): Tensor {
  const isNumeric = [stated, entry.dtype].every((dtype) => dtype !== 'string' && !dtype.startsWith('complex'))
  const dtype = isNumeric ? stated : entry.dtype
  return lazyTensor(dtype, entry.shape, () => inType(readTensor(entry), dtype))
}

function inType(tensor: Tensor, dtype: DType): TensorData {
  const numbers = tensor.dtype === dtype ? null : numbersOf(tensor)
  return numbers === null || dtype === 'string' ? tensor.data : dataOf(dtype, numbers)
}

/** Constants without a tensor, of another shape than theirs, and tensors without a constant. */
export function compareConstants(
  graph: ReadGraph,
  others: readonly GraphNode[],
  weights: WeightTable,
  file: string,
): readonly Finding[] {
  const nodes = [...graph.nodes, ...others, ...[...graph.functions.values()].flatMap((body) => body.nodes)]
  const names = new Set(nodes.map(({ name }) => name))
  const constants = nodes.filter(({ op }) => op === 'Const')
  return [
    ...constants.flatMap((node) => constant(node, weights.get(node.name), file)),
    ...[...weights].filter(({ name }) => !names.has(name)).map(({ name }) => unused(name, file)),
  ]
}

function constant({ name, attrs }: GraphNode, entry: TensorEntry | undefined, file: string): readonly Finding[] {
  if (entry === undefined) {
    const message = `${file}: the constant ${name} has no tensor in weightsManifest: TF.js cannot run the graph`
    return [{ cause: 'missing-tensor', severity: 'error', file, tensor: name, message }]
  }
  const value = attrs.get('value')
  if (value?.kind !== 'tensor' || value.value.shape.join() === entry.shape.join()) return []
  const message = `${file}: the constant ${name} has the shape [${value.value.shape.join(', ')}] in the graph and [${entry.shape.join(', ')}] in weightsManifest`
  return [{ cause: 'shape-mismatch', severity: 'error', file, tensor: name, message }]
}

function unused(name: string, file: string): Finding {
  const message = `${file}: weightsManifest has the tensor ${name}, which no node of the graph is called: nothing uses it`
  return { cause: 'extra-tensor', severity: 'note', file, tensor: name, message }
}
