import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { castTo, like } from '../math.ts'
import { likely } from './likely.ts'

/** `keras.layers.Softmax`, whose mask keeps positions out of the normalisation. */
export function softmaxLayer(context: LayerContext): Value {
  const { ops, config } = context
  const [mask = null] = context.masks
  const found = maskedSoftmax(ops, first(context), mask, numberList({ axis: -1, ...config }, 'axis'))
  return mask === null ? likely(found) : found
}

/** Softmax over axes; positions whose mask is false get 0, also where a whole row is masked. */
export function maskedSoftmax(ops: Ops, x: Value, mask: Value | null, axes: readonly number[]): Value {
  if (mask === null) return softmaxOver(ops, x, axes)
  const keep = mask.dtype === 'bool' ? mask : ops.greater(mask, like(ops, mask, 0.5))
  const low = like(ops, x, x.dtype === 'float16' ? -3e4 : -1e9)
  const out = softmaxOver(ops, ops.where(keep, x, low), axes)
  return ops.multiply(out, castTo(ops, keep, out.dtype))
}

function softmaxOver(ops: Ops, x: Value, axes: readonly number[]): Value {
  const [axis] = axes
  if (axes.length === 1 && axis !== undefined) return ops.softmax(x, axis)
  return ops.exp(ops.subtract(x, ops.logsumexp(x, axes, true)))
}
