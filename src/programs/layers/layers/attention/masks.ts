import type { Ops, Value } from '../../../../ops/ops.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numOrNull } from '../config.ts'
import { at, castTo, range } from '../math.ts'
import { maskedSoftmax } from '../activations/softmax.ts'

/** What an attention layer with projections is called with. */
export interface AttentionCall {
  readonly query: Value
  readonly value: Value
  readonly key: Value
  readonly queryMask: Value | null
  readonly valueMask: Value | null
  readonly keyMask: Value | null
  /** `[batch, time, source]` or broadcastable, as the caller gave it. */
  readonly attentionMask: Value | null
  readonly returnScores: boolean
  readonly causal: boolean
}

/** Reads the call arguments; tensors may be positional or by keyword. */
export function attentionCall(context: LayerContext): AttentionCall {
  const { inputs, kwargs } = context
  const named = (key: string) => (kwargs[key] ?? null) as Value | null
  const query = at(inputs, 0)
  const value = inputs[1] ?? named('value') ?? query
  const key = inputs[2] ?? named('key')
  return {
    query,
    value,
    key: key ?? value,
    queryMask: context.maskOf(query),
    valueMask: named('value_mask') ?? context.maskOf(value),
    keyMask: named('key_mask') ?? (key === null ? null : context.maskOf(key)),
    attentionMask: named('attention_mask'),
    returnScores: kwargs['return_attention_scores'] === true,
    causal: kwargs['use_causal_mask'] === true,
  }
}

/** All masks joined: `[batch or 1, time, source]`, or null where nothing is masked. */
export function joinedMask(ops: Ops, call: AttentionCall, config: JsonObject): Value | null {
  const { queryMask, valueMask, keyMask, attentionMask } = call
  const times = at(call.query.shape, 1)
  const sources = at(call.value.shape, 1)
  const window = numOrNull(config, 'sliding_window')
  const list = [
    queryMask === null ? null : ops.expandDims(castTo(ops, queryMask, 'bool'), -1),
    valueMask === null ? null : ops.expandDims(castTo(ops, valueMask, 'bool'), -2),
    keyMask === null ? null : ops.expandDims(castTo(ops, keyMask, 'bool'), -2),
    call.causal ? causalMask(ops, times, sources) : null,
    window === null ? null : windowMask(ops, times, sources, window),
    attentionMask === null ? null : castTo(ops, attentionMask, 'bool'),
  ].flatMap((mask) => (mask === null ? [] : [mask]))
  return list.length === 0 ? null : list.reduce((a, b) => ops.logicalAnd(b, a))
}

/** True where a time may see a source: not later than itself. `[1, time, source]`. */
export function causalMask(ops: Ops, times: number, sources: number): Value {
  return ops.greaterEqual(column(ops, times), rowOf(ops, sources))
}

function windowMask(ops: Ops, times: number, sources: number, window: number): Value {
  return ops.less(ops.abs(ops.subtract(column(ops, times), rowOf(ops, sources))), ops.scalar(window, 'int32'))
}

function column(ops: Ops, size: number): Value {
  return ops.reshape(ops.arange(0, size, 1, 'int32'), [1, size, 1])
}

function rowOf(ops: Ops, size: number): Value {
  return ops.reshape(ops.arange(0, size, 1, 'int32'), [1, 1, size])
}

/**
 * Scores to weights. Keras has two ways, which part where a whole row is masked: the fused kernel spreads such a row
 * evenly, the explicit one (dropout, returned scores, more than one attention axis) gives zeros.
 */
export function attentionWeights(ops: Ops, scores: Value, mask: Value | null, fused: boolean, axes: number): Value {
  const spread = mask === null ? null : expanded(ops, mask, scores.shape.length, axes)
  if (!fused)
    return maskedSoftmax(
      ops,
      scores,
      spread,
      range(axes).map((i) => i - axes),
    )
  const wide = scores.dtype === 'float16' || scores.dtype === 'bfloat16' ? ops.cast(scores, 'float32') : scores
  const low = ops.scalar(-0.7 * 3.38953e38, wide.dtype)
  const masked = spread === null ? wide : ops.where(spread, wide, low)
  return castTo(ops, ops.softmax(masked, -1), scores.dtype)
}

/** Puts the missing dimensions (heads first of all) before the time axes. */
function expanded(ops: Ops, mask: Value, rank: number, axes: number): Value {
  const behind = mask.shape.slice(-2 * axes)
  const before = mask.shape.slice(0, -2 * axes)
  const missing = range(rank - mask.shape.length).map(() => 1)
  return ops.reshape(mask, [...before, ...missing, ...behind])
}
