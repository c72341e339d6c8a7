import { LEAST_FLOOR } from './noise-floor.ts'

/** Rounding step of float32, relative. */
const STEP = 2 ** -23

/**
 * Whether two float32 witnesses that differ beyond a tolerance differ by rounding alone: each stands, in every element,
 * within {@link LEAST_FLOOR} rounding steps of the float64 truth, counted at the scale of its channel (the last axis).
 * Sums that nearly cancel leave small results with the rounding of large terms; no tolerance relative to the result
 * allows for that. A channel is not measured by the scale of another one.
 */
export function isRounding(
  truth: ArrayLike<number>,
  witnesses: readonly ArrayLike<number>[],
  shape: readonly number[],
): boolean {
  const channels = Math.max(1, shape.length < 2 ? 1 : (shape.at(-1) ?? 1))
  const scales = new Float64Array(channels)
  for (let i = 0; i < truth.length; i++) {
    const magnitude = Math.abs(truth[i] ?? NaN)
    const channel = i % channels
    if (magnitude > (scales[channel] ?? 0) && magnitude < Infinity) scales[channel] = magnitude
  }
  return witnesses.every((values) => {
    if (values.length !== truth.length) return false
    for (let i = 0; i < truth.length; i++) {
      const [value, expected] = [values[i] ?? NaN, truth[i] ?? NaN]
      if (Object.is(value, expected)) continue
      if (!(Math.abs(value - expected) <= LEAST_FLOOR * STEP * (scales[i % channels] ?? 0))) return false
    }
    return true
  })
}
