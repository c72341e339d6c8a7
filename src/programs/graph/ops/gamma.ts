import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, broadcastShape, placeIn, upTo } from './shapes.ts'

/**
 * The gamma function's relatives, element by element in float64: executors have no kernels for them. What they give at
 * the ends is what Eigen gives (unsupported/Eigen/src/SpecialFunctions/SpecialFunctionsImpl.h).
 */

/** Lanczos's approximation with g = 607/128 (Godfrey 2001), good to about 15 digits. */
const LANCZOS_G = 607 / 128
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
  -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
]

/** The logarithm of |gamma(x)|; infinite at 0 and the negative integers. */
export function logGamma(x: number): number {
  if (Number.isNaN(x)) return NaN
  if (!Number.isFinite(x)) return Infinity
  if (x < 0.5) {
    const rest = Math.abs(x) % 1
    return rest === 0 ? Infinity : Math.log(Math.PI / Math.sin(Math.PI * rest)) - logGamma(1 - x)
  }
  const sum = LANCZOS.reduce((total, part, i) => total + (i === 0 ? part : part / (x - 1 + i)), 0)
  const base = x - 0.5 + LANCZOS_G
  return Math.log(sum) + (x - 0.5) * Math.log(base) - base + Math.log(2 * Math.PI) / 2
}

const MOST_TERMS = 10_000
const SMALLEST = 1e-300

/** How much of gamma(a) lies below x, and how much above. NaN outside of a > 0 and x >= 0. */
function shares(a: number, x: number): readonly [below: number, above: number] {
  if (!(a > 0) || !(x >= 0)) return [NaN, NaN]
  if (x === 0) return [0, 1]
  if (x === Infinity) return [1, 0]
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    const below = scale * series(a, x)
    return [below, 1 - below]
  }
  const above = scale * fraction(a, x)
  return [1 - above, above]
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && Math.abs(term) > Math.abs(sum) * Number.EPSILON; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Lentz's method for the continued fraction of the upper part. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / SMALLEST
  let d = 1 / b
  let product = d
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / away(numerator * d + b)
    c = away(b + numerator / c)
    product *= d * c
    if (Math.abs(d * c - 1) < Number.EPSILON) break
  }
  return product
}

function away(x: number): number {
  return Math.abs(x) < SMALLEST ? SMALLEST : x
}

/** The derivative of the logarithm of gamma; NaN at 0 and the negative integers. */
function digamma(x: number): number {
  if (x <= 0) {
    const rest = x - Math.floor(x)
    return rest === 0 ? NaN : digamma(1 - x) - Math.PI / Math.tan(Math.PI * rest)
  }
  let [sum, place] = [0, x]
  for (; place < 10; place += 1) sum -= 1 / place
  const square = 1 / (place * place)
  const tail = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12]
  return sum + Math.log(place) - 0.5 / place - square * tail.reduceRight((rest, part) => rest * square + part, 0)
}

const one =
  (compute: (x: number) => number): OpRun =>
  (call) =>
    call.make(call.dtype(0), call.shape(0), call.numbers(0).map(compute))

const two =
  (compute: (a: number, x: number) => number): OpRun =>
  (call: OpCall): OpResult => {
    const [first, second] = [call.shape(0), call.shape(1)]
    const shape = call.sized(broadcastShape(first, second))
    const [a, x] = [call.numbers(0), call.numbers(1)]
    const made = Float64Array.from(upTo(elementCount(shape)), (i) =>
      compute(at(a, placeIn(first, shape, i)), at(x, placeIn(second, shape, i))),
    )
    return call.make(call.dtype(0), shape, made)
  }

export const GAMMA: OpTable = {
  Lgamma: one(logGamma),
  Digamma: one(digamma),
  Igamma: two((a, x) => shares(a, x)[0]),
  Igammac: two((a, x) => shares(a, x)[1]),
}
