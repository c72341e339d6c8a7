import type { Ops, Value } from '../../../../ops/ops.ts'
import { like } from '../math.ts'

/** Half precisions are normalised in float32, as Keras does. */
export function wide(ops: Ops, x: Value): Value {
  return x.dtype === 'float16' || x.dtype === 'bfloat16' ? ops.cast(x, 'float32') : x
}

/** Mean and variance over axes, which are kept with size 1. */
export function moments(
  ops: Ops,
  x: Value,
  axes: readonly number[],
): { readonly mean: Value; readonly variance: Value } {
  const mean = ops.mean(x, axes, true)
  return { mean, variance: ops.mean(ops.square(ops.subtract(x, mean)), axes, true) }
}

/** `1 / sqrt(x + epsilon)`. */
export function inverseRoot(ops: Ops, x: Value, epsilon: number): Value {
  return ops.rsqrt(ops.add(x, like(ops, x, epsilon)))
}
