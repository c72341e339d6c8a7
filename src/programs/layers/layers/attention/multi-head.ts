import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, integer, num, numberList } from '../config.ts'
import { at, like, range } from '../math.ts'
import { attentionCall, attentionWeights, joinedMask } from './masks.ts'

/** Attention over one or several axes, each head with projections of its own. */
export function multiHeadAttention(context: LayerContext): Value | readonly Value[] {
  const { ops, config } = context
  const call = attentionCall(context)
  for (const x of [call.query, call.value, call.key]) context.dropMask(x)
  const rank = call.query.shape.length
  const axes = attentionAxes(context, rank)
  const mask = joinedMask(ops, call, config)
  const query = projected(context, 'query_dense', call.query)
  const key = projected(context, 'key_dense', call.key)
  const value = projected(context, 'value_dense', call.value)
  const scaled = ops.multiply(query, like(ops, query, 1 / Math.sqrt(integer(config, 'key_dim'))))
  const { scores, combine } = equations(rank + 1, axes)
  const fused = !(num(config, 'dropout', 0) > 0 || call.returnScores || rank !== 3)
  const weights = attentionWeights(ops, ops.einsum(scores, key, scaled), mask, fused, axes.length)
  const heads = ops.einsum(combine, weights, value)
  const gated = flag(config, 'use_gate', false)
    ? ops.multiply(heads, ops.sigmoid(projected(context, '_gate_dense', call.query)))
    : heads
  const output = projectedBack(context, 'output_dense', gated)
  return call.returnScores ? [output, weights] : output
}

function attentionAxes({ config }: LayerContext, rank: number): readonly number[] {
  if ((config['attention_axes'] ?? null) === null) return range(rank).slice(1, -1)
  return numberList(config, 'attention_axes').map((axis) => (axis < 0 ? axis + rank : axis))
}

/** `[..., features]` to `[..., heads, size]`. */
export function projected(context: LayerContext, attribute: string, x: Value): Value {
  const { ops } = context
  const free = LETTERS.slice(0, x.shape.length - 1)
  const product = ops.einsum(`${free}x,xyz->${free}yz`, x, context.variable(`${attribute}/kernel`))
  return biased(context, attribute, product)
}

/** `[..., heads, size]` to `[..., features]`, or to the shape that `output_shape` asks for. */
export function projectedBack(context: LayerContext, attribute: string, x: Value): Value {
  const { ops } = context
  const kernel = context.variable(`${attribute}/kernel`)
  const free = LETTERS.slice(0, x.shape.length - 2)
  const out = LETTERS.slice(10, 10 + kernel.shape.length - 2)
  return biased(context, attribute, ops.einsum(`${free}xy,xy${out}->${free}${out}`, x, kernel))
}

function biased(context: LayerContext, attribute: string, x: Value): Value {
  return flag(context.config, 'use_bias', true) ? context.ops.add(x, context.variable(`${attribute}/bias`)) : x
}

const LETTERS = 'abcdefghijklmnopqrstuvw'

/** Keras's equations for attention over some axes of `[batch, ..., heads, size]`; the other axes are batch axes. */
function equations(rank: number, axes: readonly number[]): { readonly scores: string; readonly combine: string } {
  const target = range(rank).map((i) => at([...LETTERS], i))
  const source = target.map((letter, i) => (axes.includes(i) ? at([...LETTERS], rank + i) : letter))
  const batch = range(rank - 1).filter((i) => !axes.includes(i))
  const product = [...batch.map((i) => target[i]), ...axes.map((i) => target[i]), ...axes.map((i) => source[i])]
  return {
    scores: `${source.join('')},${target.join('')}->${product.join('')}`,
    combine: `${product.join('')},${source.join('')}->${target.join('')}`,
  }
}
