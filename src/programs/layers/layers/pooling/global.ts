import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, text } from '../config.ts'
import { first } from '../core/core.ts'
import { castTo, range } from '../math.ts'

/** One number for each channel, over all spatial dimensions. */
export function globalPool(rank: number, mode: 'max' | 'average'): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const axes = spatialAxes(context, rank)
    const keep = flag(config, 'keepdims', false)
    return mode === 'max' ? ops.max(first(context), axes, keep) : ops.mean(first(context), axes, keep)
  }
}

/** The mean over the steps whose mask is true; a row without any has no mean (0/0), as in Keras. */
export function globalAverage1D(context: LayerContext): Value {
  const { ops, config } = context
  const mask = context.masks[0] ?? null
  if (mask === null) return globalPool(1, 'average')(context)
  const axes = spatialAxes(context, 1)
  const keep = flag(config, 'keepdims', false)
  const x = first(context)
  const shape = [...x.shape].map((size, i) => (i === 0 || axes.includes(i) ? size : 1))
  const kept = castTo(ops, ops.reshape(castTo(ops, mask, 'bool'), shape), x.dtype)
  return ops.divide(ops.sum(ops.multiply(x, kept), axes, keep), ops.sum(kept, axes, keep))
}

function spatialAxes({ config }: LayerContext, rank: number): readonly number[] {
  const start = text(config, 'data_format', 'channels_last') === 'channels_first' ? 2 : 1
  return range(rank).map((i) => i + start)
}
