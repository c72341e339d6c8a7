import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, alongAxis, castTo, like } from '../math.ts'
import { flag, num, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { wide } from './wide.ts'

/** With the moving statistics, as at inference: `(x - mean) / sqrt(variance + epsilon) * gamma + beta`. */
export function batchNormalize(context: LayerContext): Value {
  const { ops, config } = context
  const x = wide(ops, first(context))
  const axis = at(numberList({ axis: -1, ...config }, 'axis'), 0)
  const read = (name: string) => context.variable(name, x.dtype)
  const variance = read('moving_variance')
  let factor = ops.rsqrt(ops.add(variance, like(ops, variance, num(config, 'epsilon', 1e-3))))
  if (flag(config, 'scale', true)) factor = ops.multiply(factor, read('gamma'))
  let shift = ops.negative(ops.multiply(read('moving_mean'), factor))
  if (flag(config, 'center', true)) shift = ops.add(shift, read('beta'))
  const rank = x.shape.length
  const out = ops.add(ops.multiply(x, alongAxis(ops, factor, axis, rank)), alongAxis(ops, shift, axis, rank))
  return castTo(ops, out, context.computeDType)
}
