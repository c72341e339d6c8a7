import type { Ops, Value } from '../../../../ops/ops.ts'
import { like } from '../math.ts'

/** `keras.ops.normalize` of order 2: `x * min(1 / |x|, 1 / epsilon)`; zeros stay zeros. */
export function normalizeL2(ops: Ops, x: Value, axes: readonly number[], epsilon = 1e-7): Value {
  const inverse = ops.rsqrt(ops.sum(ops.square(x), axes, true))
  return ops.multiply(x, ops.minimum(inverse, like(ops, x, 1 / epsilon)))
}
