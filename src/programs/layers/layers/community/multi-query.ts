import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { attentionWeights, joinedMask } from '../attention/masks.ts'
import { flag, integer } from '../config.ts'
import { at, like } from '../math.ts'
import { type Attended, child } from './parts.ts'

/** Our name for the class of official/nlp/modeling/layers/multi_query_attention.py, which is inside blocks only. */
export const MULTI_QUERY = 'official.nlp>MultiQueryAttention'

/** Blocks run it by {@link multiQueryAttention}. */
export function insideBlocksOnly(): never {
  throw new UnsupportedOperation('multi-query attention is run inside TransformerEncoderBlock only')
}

/**
 * Projections of Model Garden's multi-query attention in the order in which tf_keras tracks them: keys and values are
 * made anew after the others.
 */
export function multiQueryParts(layer: Layer): readonly ImpliedChild[] {
  const bias = flag(layer.config, 'use_bias', true)
  const dense = (attribute: string, name: string, axes: string): ImpliedChild =>
    child(layer, attribute, name, 'EinsumDense', {
      equation: 'abc,cde->abde',
      output_shape: [null, 1, 1],
      bias_axes: bias ? axes : null,
    })
  return [
    dense('_query_dense', 'query', 'de'),
    dense('_output_dense', 'attention_output', 'e'),
    dense('_key_dense', 'key', 'de'),
    dense('_value_dense', 'value', 'de'),
  ]
}

/** Attention in which several heads of the query share one of the keys and values. */
export function multiQueryAttention(
  context: LayerContext,
  attribute: string,
  { query, value, key, mask }: Attended,
  config: JsonObject,
): Value {
  const { ops } = context
  const heads = integer(config, 'num_heads')
  const shared = integer(config, 'num_kv_heads')
  const dense = (name: string, x: Value): Value => projected(context, `${attribute}/_${name}_dense`, x, config)
  const queries = dense('query', query)
  const scaled = ops.multiply(queries, like(ops, queries, 1 / Math.sqrt(at(queries.shape, -1))))
  const keys = spread(ops, dense('key', key ?? value), heads / shared)
  const values = spread(ops, dense('value', value), heads / shared)
  const call = {
    query,
    value,
    key: key ?? value,
    queryMask: context.maskOf(query),
    valueMask: context.maskOf(value),
    keyMask: key === undefined ? null : context.maskOf(key),
    attentionMask: mask,
    returnScores: false,
    causal: false,
  }
  const scores = ops.einsum('bshd,bthd->bhts', keys, scaled)
  const joined = joinedMask(ops, call, {})
  const weights = shared === 1 ? attentionWeights(ops, scores, joined, true, 1) : overTargets(ops, scores, joined)
  const mixed = regrouped(ops, ops.einsum('bhts,bshd->bthd', weights, values), shared)
  const out = ops.einsum('bthd,hde->bte', mixed, context.variable(`${attribute}/_output_dense/kernel`))
  return flag(config, 'use_bias', true) ? ops.add(out, context.variable(`${attribute}/_output_dense/bias`)) : out
}

/**
 * With several groups the package's scores have a fifth dimension, and the softmax that Keras made for four of them runs
 * over the targets instead of the sources (2.20); so do models that were trained with it.
 */
function overTargets(ops: Ops, scores: Value, mask: Value | null): Value {
  if (mask === null) return ops.softmax(scores, -2)
  return ops.softmax(ops.where(ops.expandDims(mask, 1), scores, like(ops, scores, -1e9)), -2)
}

/** The package lays heads out by group before, and with the group last after (`...nKTS,...SKH->...TnKH`). */
function regrouped(ops: Ops, x: Value, groups: number): Value {
  const [batch = 0, steps = 0, heads = 0, size = 0] = x.shape
  const grouped = ops.reshape(x, [batch, steps, groups, heads / groups, size])
  return ops.reshape(ops.transpose(grouped, [0, 1, 3, 2, 4]), x.shape)
}

/** `[batch, steps, heads, size]`; a kernel shared by all heads has no dimension for them. */
function projected(context: LayerContext, path: string, x: Value, config: JsonObject): Value {
  const { ops } = context
  const kernel = context.variable(`${path}/kernel`)
  const whole = kernel.shape.length === 3 ? kernel : ops.expandDims(kernel, 1)
  const product = ops.einsum('bsc,chd->bshd', x, whole)
  return flag(config, 'use_bias', true) ? ops.add(product, context.variable(`${path}/bias`)) : product
}

/** Each head of keys or values as often as heads of the query share it. */
function spread(ops: Ops, x: Value, times: number): Value {
  if (!Number.isInteger(times)) throw new RangeError('num_kv_heads: allowed: a divisor of num_attention_heads')
  return times === 1 ? x : ops.repeat(x, times, 2)
}
