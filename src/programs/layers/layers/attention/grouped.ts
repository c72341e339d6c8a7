import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, integer, num } from '../config.ts'
import { like } from '../math.ts'
import { attentionCall, attentionWeights, joinedMask } from './masks.ts'
import { projected, projectedBack } from './multi-head.ts'

/** Attention in which several query heads share one key and value head. */
export function groupedQueryAttention(context: LayerContext): Value | readonly Value[] {
  const { ops, config } = context
  const call = attentionCall(context)
  const repeats = integer(config, 'num_query_heads') / integer(config, 'num_key_value_heads')
  const mask = joinedMask(ops, call, config)
  const query = projected(context, '_query_dense', call.query)
  const key = ops.repeat(projected(context, '_key_dense', call.key), repeats, 2)
  const value = ops.repeat(projected(context, '_value_dense', call.value), repeats, 2)
  const scaled = ops.multiply(query, like(ops, query, 1 / Math.sqrt(integer(config, 'head_dim'))))
  const fused = !(num(config, 'dropout', 0) > 0 || call.returnScores)
  const scores = ops.einsum('bquh,bkuh->buqk', scaled, key)
  const weights = attentionWeights(ops, scores, mask, fused, 1)
  const heads = ops.einsum('buqk,bkuh->bquh', weights, value)
  const gated = flag(config, 'use_gate', false)
    ? ops.multiply(heads, ops.sigmoid(projected(context, '_gate_dense', call.query)))
    : heads
  const output = projectedBack(context, '_output_dense', gated)
  return call.returnScores ? [output, weights] : output
}
