import type { Ops, Value } from '../../../../ops/ops.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { LayerContext } from '../../layer-def.ts'
import { isValue } from '../../run/call.ts'
import { attentionWeights } from '../attention/masks.ts'
import { projected, projectedBack } from '../attention/multi-head.ts'
import { num } from '../config.ts'
import { at, castTo, like } from '../math.ts'
import { within } from './parts.ts'

/** Keys and values of earlier steps, `[batch, 2, steps, heads, size]`. */
export interface Cache {
  readonly held: Value
  /** Where the keys and values of this call go, int32; null where the cache has them already. */
  readonly place: Value | null
}

/** An index that is given as a number or as a tensor of one. */
export function placeOf(ops: Ops, given: unknown): Value | null {
  if (typeof given === 'number') return ops.scalar(given, 'int32')
  return isValue(given) ? ops.reshape(castTo(ops, given, 'int32'), []) : null
}

/** Multi-head attention to a cache, as `keras_hub.layers.CachedMultiHeadAttention` has it. */
export function attendTo(
  context: LayerContext,
  attribute: string,
  { held, place }: Cache,
  query: Value,
  value: Value,
  mask: Value | null,
  config: JsonObject,
): Value {
  const { ops } = context
  const inner = within(context, attribute, config)
  const asked = projected(inner, 'query_dense', query)
  const [keys, values] = ops.unstack(held, 1)
  if (keys === undefined || values === undefined) throw new RangeError('a cache holds keys and values')
  const updated = (cached: Value, dense: string): Value => {
    const same = castTo(ops, cached, asked.dtype)
    return place === null ? same : written(ops, same, projected(inner, dense, value), place)
  }
  const scaled = ops.multiply(asked, like(ops, asked, 1 / Math.sqrt(at(asked.shape, -1))))
  const scores = ops.einsum('bsnh,btnh->bnts', updated(keys, 'key_dense'), scaled)
  const weights = attentionWeights(ops, scores, mask, num(config, 'dropout', 0) === 0, 1)
  return projectedBack(inner, 'output_dense', ops.einsum('bnts,bsnh->btnh', weights, updated(values, 'value_dense')))
}

/** `update` in the steps of `cached` from `place` on, or so much earlier that it fits (`ops.slice_update`). */
function written(ops: Ops, cached: Value, update: Value, place: Value): Value {
  const [steps, count] = [at(cached.shape, 1), at(update.shape, 1)]
  const start = ops.clip(place, 0, steps - count)
  const rows = ops.subtract(ops.arange(0, steps, 1, 'int32'), start)
  const chosen = ops.clip(rows, 0, count - 1)
  const inside = ops.reshape(ops.equal(rows, chosen), [1, steps, 1, 1])
  return ops.where(inside, ops.take(update, chosen, 1), cached)
}

/** True where a step may see one of the cache: not later than itself. `[1, steps of the call, steps of the cache]`. */
export function causalFrom(ops: Ops, count: number, { held, place }: Cache): Value {
  const steps = at(held.shape, 2)
  const own = ops.reshape(ops.arange(0, count, 1, 'int32'), [1, count, 1])
  const shifted = place === null ? own : ops.add(own, place)
  return ops.greaterEqual(shifted, ops.reshape(ops.arange(0, steps, 1, 'int32'), [1, 1, steps]))
}
