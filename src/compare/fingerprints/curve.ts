/** Two functions over one argument, as pairs of values: what one gives where the other gives something else. */
export interface Curve {
  /** Strictly increasing. */
  readonly expected: ArrayLike<number>
  readonly found: ArrayLike<number>
}

/** Values may stand this far from a curve, at the scale of 1 or of the value: float32 and interpolation. */
const SLACK = 2e-6
/** Elements that must lie on the curve and off the diagonal, where both functions give the same. */
const LEAST_TELLING = 8

/**
 * Whether two layers' outputs differ as two functions of one argument do: every pair whose expected value the curve
 * reaches lies on it, and some tell the two apart. Values beyond its ends say nothing.
 */
export function liesOnCurve(expected: ArrayLike<number>, found: ArrayLike<number>, curve: Curve): boolean {
  if (expected.length !== found.length) return false
  let telling = 0
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [expected[i] ?? NaN, found[i] ?? NaN]
    const wanted = at(curve, a)
    if (wanted === null) continue
    const slack = SLACK * Math.max(1, Math.abs(a))
    if (!(Math.abs(b - wanted) <= slack)) return false
    if (Math.abs(a - b) > 4 * slack) telling++
  }
  return telling >= LEAST_TELLING
}

/** What the second function gives where the first gives `value`, or null beyond the ends. */
function at({ expected, found }: Curve, value: number): number | null {
  let [low, high] = [0, expected.length - 1]
  const [first, last] = [expected[low] ?? NaN, expected[high] ?? NaN]
  if (!(value >= first && value <= last)) return null
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((expected[middle] ?? NaN) <= value) low = middle
    else high = middle
  }
  const [x0, x1] = [expected[low] ?? 0, expected[high] ?? 0]
  const [y0, y1] = [found[low] ?? 0, found[high] ?? 0]
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (value - x0)) / (x1 - x0)
}
