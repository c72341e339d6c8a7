import type { DType } from '../tensor/dtype.ts'

/**
 * The judge of outputs. A tolerance says what may pass; the float64 reference says who is off. Two runtimes that stand
 * about equally far from it differ by the rounding of their arithmetic, and that distance is the *noise floor*. One that
 * stands many times farther than its sibling computes something else, even inside the tolerance.
 *
 * Distances are in units: rounding steps of the dtype at the scale of the output (its largest finite magnitude in the
 * reference), so that one figure serves logits and probabilities alike.
 */

/** Relative rounding step by dtype: the distance from 1 to the next number. */
const STEPS: Partial<Record<DType, number>> = {
  float64: 2 ** -52,
  float32: 2 ** -23,
  float16: 2 ** -10,
  bfloat16: 2 ** -7,
}

/** One witness may stand this many times farther from the reference than the noise floor. */
export const MANY_TIMES = 32

/**
 * The least noise floor, in units. A short program may be luckier on one runtime than on another, whose exponentials and
 * orders of summation differ: Keras on TensorFlow stands 1 unit from the reference on small models and 114 on MobileNetV2.
 * With {@link MANY_TIMES} this lets 512 units pass, 6e-5 of the output's scale in float32; a swap of exact and
 * approximate GELU moves outputs by thousands.
 */
export const LEAST_FLOOR = 16

/** How far one witness stands from the reference. */
export interface Distance {
  /** Largest difference, in the output's own numbers. NaN where none was expected, and the like, is Infinity. */
  readonly maxAbs: number
  /** The same in units. */
  readonly units: number
  /** Where it stands, as a row-major index; -1 where nothing differs. */
  readonly index: number
}

export interface Judgement {
  /** Largest finite magnitude of the reference. */
  readonly scale: number
  /** One unit in the output's own numbers. */
  readonly unit: number
  readonly distances: readonly [Distance, Distance]
  /** In units: the nearer witness's distance, an estimate from nudges where one is larger, and never below {@link LEAST_FLOOR}. */
  readonly floor: number
  /** The farther witness's distance over the floor. */
  readonly times: number
  /** The witness that computes something else: 0 or 1, or null where both stand within the noise. */
  readonly apart: 0 | 1 | null
}

type Numbers = ArrayLike<number>

/**
 * Holds two witnesses' outputs against the reference's, all of one shape, flattened.
 * @param estimatedFloor units that nudged inputs moved the output by ({@link floorByNudge}), if that was tried.
 * @throws Error where lengths differ: shapes are compared before.
 */
export function judge(
  reference: Numbers,
  witnesses: readonly [Numbers, Numbers],
  dtype: DType,
  estimatedFloor = 0,
): Judgement {
  const scale = scaleOf(reference)
  const unit = unitOf(scale, dtype)
  const distances = [distance(reference, witnesses[0], unit), distance(reference, witnesses[1], unit)] as const
  const [a, b] = [distances[0].units, distances[1].units]
  const floor = Math.max(Math.min(a, b), estimatedFloor, LEAST_FLOOR)
  const farther = a > b ? 0 : 1
  const times = Math.max(a, b) === Infinity && floor === Infinity ? 1 : Math.max(a, b) / floor
  return { scale, unit, distances, floor, times, apart: times > MANY_TIMES ? farther : null }
}

/** The noise floor without a reference: how far outputs move, in units, when inputs and weights move by one rounding step. */
export function floorByNudge(outputs: Numbers, nudged: Numbers, dtype: DType): number {
  const unit = unitOf(scaleOf(outputs), dtype)
  return Math.max(distance(outputs, nudged, unit).units, LEAST_FLOOR)
}

/**
 * Every number moved to its neighbour in float32, up or down as its place (from `start` on) and the seed decide: the same
 * at every call. Neighbouring places are independent of each other, as roundings are, so that sums of them do not cancel.
 */
export function nudge(values: Float32Array, seed = 0, start = 0): Float32Array {
  const out = Float32Array.from(values)
  const bits = new Int32Array(out.buffer)
  for (let i = 0; i < out.length; i++) {
    const value = out[i] ?? 0
    if (value === 0 || !Number.isFinite(value)) continue
    const step = (scrambled(start + i + Math.imul(seed, 0x9e3779b1)) & 1) * 2 - 1
    const moved = (bits[i] ?? 0) + step
    if ((moved & 0x7f800000) !== 0x7f800000) bits[i] = moved
  }
  return out
}

/** A number of 32 bits that looks like none of its neighbours' (Wellons's `lowbias32`, hash-prospector). */
function scrambled(x: number): number {
  let bits = x ^ (x >>> 16)
  bits = Math.imul(bits, 0x7feb352d)
  bits ^= bits >>> 15
  bits = Math.imul(bits, 0x846ca68b)
  return bits ^ (bits >>> 16)
}

function scaleOf(values: Numbers): number {
  let scale = 0
  for (let i = 0; i < values.length; i++) {
    const magnitude = Math.abs(values[i] ?? NaN)
    if (magnitude > scale && magnitude < Infinity) scale = magnitude
  }
  return scale
}

/** Never below float32's smallest number, so that an output of zeros has a unit too. */
function unitOf(scale: number, dtype: DType): number {
  return Math.max(scale * (STEPS[dtype] ?? 2 ** -23), 2 ** -149)
}

function distance(reference: Numbers, witness: Numbers, unit: number): Distance {
  if (reference.length !== witness.length) throw new Error(`${witness.length} outputs for ${reference.length}`)
  let maxAbs = 0
  let index = -1
  for (let i = 0; i < reference.length; i++) {
    const off = apart(witness[i] ?? NaN, reference[i] ?? NaN)
    if (off > maxAbs) {
      maxAbs = off
      index = i
    }
  }
  return { maxAbs, units: maxAbs / unit, index }
}

/** Difference of two numbers; 0 where both are NaN or the same infinity, Infinity where only one is. */
function apart(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0
  const off = Math.abs(a - b)
  return Number.isNaN(off) ? Infinity : off
}
