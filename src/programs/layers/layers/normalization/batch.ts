import { UnsupportedOperation, type Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { alongAxis, at, castTo, fromFront, like, range } from '../math.ts'
import { flag, num, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { kerasTraining } from '../training.ts'
import { wide } from './wide.ts'

/**
 * With the moving statistics, as at inference: `(x - mean) / sqrt(variance + epsilon) * gamma + beta`. A call recorded
 * with `training=True` takes the batch's own, over the kept steps where there is a mask.
 */
export function batchNormalize(context: LayerContext): Value {
  const { ops, config } = context
  const x = wide(ops, first(context))
  const rank = x.shape.length
  const axis = fromFront(at(numberList({ axis: -1, ...config }, 'axis'), 0), rank)
  const read = (name: string) => context.variable(name, x.dtype)
  const { mean, variance } = usesBatch(context)
    ? batchMoments(context, x, axis)
    : { mean: read('moving_mean'), variance: read('moving_variance') }
  let factor = ops.rsqrt(ops.add(variance, like(ops, variance, num(config, 'epsilon', 1e-3))))
  if (flag(config, 'scale', true)) factor = ops.multiply(factor, read('gamma'))
  let shift = ops.negative(ops.multiply(mean, factor))
  if (flag(config, 'center', true)) shift = ops.add(shift, read('beta'))
  const out = ops.add(ops.multiply(x, alongAxis(ops, factor, axis, rank)), alongAxis(ops, shift, axis, rank))
  return castTo(ops, out, context.computeDType)
}

function usesBatch({ kwargs, layer, config }: LayerContext): boolean {
  if (kwargs['training'] !== true || kerasTraining(layer) !== 'statistics') return false
  if (!flag(config, 'renorm', false)) return true
  throw new UnsupportedOperation('renorm with training=True is not run')
}

function batchMoments(
  context: LayerContext,
  x: Value,
  axis: number,
): { readonly mean: Value; readonly variance: Value } {
  const { ops } = context
  const axes = range(x.shape.length).filter((i) => i !== axis)
  const mask = context.masks[0] ?? null
  const weights = mask === null ? null : castTo(ops, ops.expandDims(castTo(ops, mask, 'bool'), -1), x.dtype)
  const count = weights === null ? null : ops.sum(ops.broadcastTo(weights, x.shape), axes)
  const average = (y: Value): Value => {
    if (weights === null || count === null) return ops.mean(y, axes)
    return ops.divide(ops.sum(ops.multiply(y, weights), axes), count)
  }
  const mean = average(x)
  const centred = ops.subtract(x, alongAxis(ops, mean, axis, x.shape.length))
  return { mean, variance: average(ops.square(centred)) }
}
