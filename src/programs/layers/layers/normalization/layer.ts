import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, num, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { castTo, fromFront } from '../math.ts'
import { inverseRoot, moments, wide } from './wide.ts'

/** Mean 0 and variance 1 over the axes, then gamma and beta; `rms_scaling` (deprecated) divides by the deviation only. */
export function layerNormalize(context: LayerContext): Value {
  const { ops, config } = context
  const x = wide(ops, first(context))
  const rank = x.shape.length
  const axes = numberList({ axis: -1, ...config }, 'axis').map((axis) => fromFront(axis, rank))
  const epsilon = num(config, 'epsilon', 1e-3)
  const rms = flag(config, 'rms_scaling', false)
  const gamma = flag(config, 'scale', true) || rms ? spread(ops, context.variable('gamma', x.dtype), x, axes) : null
  const { mean, variance } = moments(ops, x, axes)
  let factor = inverseRoot(ops, variance, epsilon)
  if (gamma !== null) factor = ops.multiply(factor, gamma)
  if (rms) return castTo(ops, ops.multiply(x, factor), context.computeDType)
  let out = ops.multiply(ops.subtract(x, mean), factor)
  if (flag(config, 'center', true)) out = ops.add(out, spread(ops, context.variable('beta', x.dtype), x, axes))
  return castTo(ops, out, context.computeDType)
}

/** `x / sqrt(mean(x^2) + epsilon) * scale`. */
export function rmsNormalize(ops: Ops, x: Value, scale: Value, axes: readonly number[], epsilon: number): Value {
  const y = wide(ops, x)
  const front = axes.map((axis) => fromFront(axis, x.shape.length))
  const inverse = inverseRoot(ops, ops.mean(ops.square(y), front, true), epsilon)
  const out = ops.multiply(ops.multiply(y, inverse), spread(ops, castTo(ops, scale, y.dtype), y, front))
  return castTo(ops, out, x.dtype)
}

/** Gives a parameter over some axes the rank of `x`. */
function spread(ops: Ops, parameter: Value, x: Value, axes: readonly number[]): Value {
  const rank = x.shape.length
  if (axes.length === 1 && axes[0] === rank - 1) return parameter
  return ops.reshape(
    parameter,
    x.shape.map((size, i) => (axes.includes(i) ? size : 1)),
  )
}
