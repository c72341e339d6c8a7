import type { Json, JsonObject } from '../../../formats/format.ts'
import type { Argument, Layer, LayerGraph, TensorRef } from '../program.ts'
import { isArray, isObject } from './json.ts'

/** Shape and dtype of a graph's tensors, as far as input layers and build shapes tell them. */
export type TensorSpecs = (ref: TensorRef) => { readonly shape: Json; readonly dtype: string }

/**
 * Keras 3 writes a tensor's shape and dtype beside each reference, and does not read them again: it makes the tensors
 * by calling the layers (`keras/src/models/functional.py`, `deserialize_node`). Unknown ones are written as one unknown
 * dimension.
 */
export function tensorSpecs(graph: LayerGraph): TensorSpecs {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  const shapes = new Map<string, Json>()
  for (const layer of graph.layers) {
    const shape = layer.className === 'InputLayer' ? layer.config['batch_shape'] : undefined
    if (shape !== undefined && shape !== null) shapes.set(keyOf({ layer: layer.name, node: 0, tensor: 0 }), shape)
  }
  for (const call of graph.calls) {
    const build = byName.get(call.layer)?.buildConfig
    if (build !== null && build !== undefined) learn(call.args, build, shapes)
  }
  return (ref) => ({ shape: shapes.get(keyOf(ref)) ?? [null], dtype: dtypeOf(byName.get(ref.layer)) })
}

/** The shapes a layer was built with are those of its arguments. */
function learn(args: readonly Argument[], build: JsonObject, shapes: Map<string, Json>): void {
  const [first, second] = args
  const input = build['input_shape']
  if (input !== undefined && first !== undefined) match(first, input, shapes)
  const several = build['shapes_dict']
  if (!isObject(several)) return
  if (first !== undefined) match(first, several['query_shape'] ?? null, shapes)
  if (second !== undefined) match(second, several['value_shape'] ?? null, shapes)
}

function match(argument: Argument, shape: Json, shapes: Map<string, Json>): void {
  if (argument.kind === 'list' && isArray(shape) && shape.every(isArray)) {
    argument.items.forEach((item, i) => match(item, shape[i] ?? null, shapes))
  }
  if (argument.kind !== 'tensor' || !isArray(shape)) return
  if (!shape.every((size) => size === null || typeof size === 'number')) return
  const key = keyOf(argument.ref)
  if (!shapes.has(key)) shapes.set(key, shape)
}

function keyOf(ref: TensorRef): string {
  return `${ref.node}/${ref.tensor}/${ref.layer}`
}

function dtypeOf(layer: Layer | undefined): string {
  const dtype = layer?.config['dtype']
  if (typeof dtype !== 'string') return 'float32'
  return dtype.startsWith('mixed_') ? dtype.slice('mixed_'.length) : dtype
}
