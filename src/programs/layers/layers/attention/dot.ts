import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, text } from '../config.ts'
import { at, castTo, range } from '../math.ts'
import { like } from '../math.ts'
import { causalMask } from './masks.ts'

type Scores = (context: LayerContext, query: Value, key: Value) => Value

/** `keras.layers.Attention` on `[query, value]` or `[query, value, key]`. */
export function dotAttention(context: LayerContext): Value | readonly Value[] {
  const concat = text(context.config, 'score_mode', 'dot') === 'concat'
  return attend(context, concat ? concatScores : dotScores)
}

/** `keras.layers.AdditiveAttention`: `sum(scale * tanh(query + key))`. */
export function additiveAttention(context: LayerContext): Value | readonly Value[] {
  return attend(context, additiveScores)
}

/** The query's mask goes on. */
export function attentionMask({ masks }: LayerContext): Value | null {
  return masks[0] ?? null
}

function attend(context: LayerContext, score: Scores): Value | readonly Value[] {
  const { ops, inputs, masks, kwargs, layer } = context
  const [query, value, third] = inputs
  if (query === undefined || value === undefined) {
    throw new ArtifactError('malformed', `layer ${layer.name}: found ${inputs.length} inputs, allowed: 2 or 3`)
  }
  const scores = score(context, query, third ?? value)
  const mask = scoreMask(ops, scores, masks[1] ?? null, kwargs['use_causal_mask'] === true)
  const low = like(ops, scores, scores.dtype === 'float16' ? 65504 : 1e9)
  const masked = mask === null ? scores : ops.where(mask, scores, ops.subtract(scores, low))
  const weights = ops.softmax(masked, -1)
  const found = ops.matmul(weights, value)
  const queryMask = masks[0] ?? null
  const output =
    queryMask === null
      ? found
      : ops.multiply(found, castTo(ops, ops.expandDims(castTo(ops, queryMask, 'bool'), -1), found.dtype))
  return kwargs['return_attention_scores'] === true ? [output, weights] : output
}

function scoreMask(ops: Ops, scores: Value, valueMask: Value | null, causal: boolean): Value | null {
  const own = valueMask === null ? null : ops.expandDims(castTo(ops, valueMask, 'bool'), -2)
  if (!causal) return own
  const seen = causalMask(ops, at(scores.shape, -2), at(scores.shape, -1))
  return own === null ? seen : ops.logicalAnd(own, seen)
}

function dotScores(context: LayerContext, query: Value, key: Value): Value {
  const { ops, config } = context
  const rank = key.shape.length
  const turned = ops.transpose(key, [...range(rank - 2), rank - 1, rank - 2])
  const scores = ops.matmul(query, turned)
  return flag(config, 'use_scale', false) ? ops.multiply(scores, context.variable('scale')) : scores
}

function concatScores(context: LayerContext, query: Value, key: Value): Value {
  const { ops, config } = context
  const sum = ops.add(ops.expandDims(query, -2), ops.expandDims(key, -3))
  const inner = flag(config, 'use_scale', false) ? ops.multiply(sum, context.variable('scale')) : sum
  return ops.multiply(ops.sum(ops.tanh(inner), [-1]), context.variable('concat_score_weight'))
}

function additiveScores(context: LayerContext, query: Value, key: Value): Value {
  const { ops, config } = context
  const curve = ops.tanh(ops.add(ops.expandDims(query, -2), ops.expandDims(key, -3)))
  return ops.sum(flag(config, 'use_scale', true) ? ops.multiply(curve, context.variable('scale')) : curve, [-1])
}
