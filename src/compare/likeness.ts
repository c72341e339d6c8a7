/**
 * How much alike two values are, whatever they are called and however they are laid out: what tells which node of a
 * graph stands for a layer's value.
 */

/** Elements of a value that are looked at before the whole of it is. */
const SAMPLES = 512

/** Elements of a value at even steps; all of them where there are few. Values of one size are sampled alike. */
export function samplesOf(values: ArrayLike<number>): Float64Array {
  const count = Math.min(SAMPLES, values.length)
  return Float64Array.from({ length: count }, (_, i) => values[Math.floor((i * values.length) / count)] ?? NaN)
}

/**
 * Euclidean distance over the larger of both norms: 0 for equal values, near 1.4 for values that have nothing to do with
 * each other. Infinity for other sizes, and where only one is NaN or infinite.
 */
export function distanceOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity
  let [apart, one, other] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? NaN, b[i] ?? NaN]
    if (Object.is(x, y)) {
      if (!Number.isFinite(x)) continue
    } else apart += (x - y) ** 2
    one += x ** 2
    other += y ** 2
  }
  if (apart === 0) return 0
  const distance = Math.sqrt(apart / Math.max(one, other))
  return Number.isNaN(distance) ? Infinity : distance
}

/** Other orders in which a value of `[rows, ..., channels]` may lie: channels before places, and steps before rows. */
export function otherOrders(shape: readonly number[]): readonly (readonly number[])[] {
  if (shape.length < 3) return []
  const places = shape.slice(1, -1).map((_, i) => i + 1)
  const channelsFirst = [0, shape.length - 1, ...places]
  return shape.length === 3 ? [channelsFirst, [1, 0, 2]] : [channelsFirst]
}

/** The elements of a value with its axes in another order. */
export function relaid(
  values: ArrayLike<number>,
  shape: readonly number[],
  order: readonly number[],
): Float64Array<ArrayBuffer> {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, dim) => product * dim, 1))
  const sizes = order.map((axis) => shape[axis] ?? 1)
  const steps = order.map((axis) => strides[axis] ?? 1)
  const made = new Float64Array(values.length)
  const at = sizes.map(() => 0)
  let from = 0
  for (let i = 0; i < made.length; i++) {
    made[i] = values[from] ?? NaN
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      at[axis] = (at[axis] ?? 0) + 1
      from += steps[axis] ?? 0
      if ((at[axis] ?? 0) < (sizes[axis] ?? 1)) break
      from -= (steps[axis] ?? 0) * (sizes[axis] ?? 1)
      at[axis] = 0
    }
  }
  return made
}
