import { isFloating } from '../tensor/dtype.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { LEAST_FLOOR, MANY_TIMES } from './noise-floor.ts'
import { QUANTISED, type Loss } from './tolerance.ts'

/**
 * Where two runs of one model part. Both are walked in topological order, value by value; a layer whose outputs differ
 * no more than its inputs did only hands a difference on, and one whose outputs differ much more has made it.
 */

/** A value of a run: which output of which call of which layer. */
export interface Place {
  readonly path: string
  readonly className: string
  readonly call: number
  readonly tensor: number
}

/** How far a value of one run stands from the other's. */
export interface Apart {
  /** Largest difference, in the value's own numbers. Infinity for other shapes, and for NaN on one side only. */
  readonly maxAbs: number
  /** The same over the largest finite magnitude on either side. */
  readonly relative: number
}

export const TOGETHER: Apart = { maxAbs: 0, relative: 0 }

/** A layer that makes a difference: its outputs stand far more apart than its inputs. */
export interface Parting {
  readonly place: Place
  readonly before: Apart
  readonly after: Apart
}

/** A value, how far apart it stands, and the layers that made it so, in the order in which they ran. */
export interface Trace {
  readonly apart: Apart
  readonly partings: readonly Parting[]
}

/** What both runs' own rounding may do. */
export interface Noise {
  /** Relative differences up to here are rounding of the arithmetic that both values were computed in. */
  readonly rounding: number
  /** Relative differences beyond here show in outputs. */
  readonly floor: number
}

/** Partings that one value can have come through and that are told: each is a further factor of {@link MANY_TIMES}. */
const MOST_PARTINGS = 32

/**
 * The noise of two runs on one executor. In float64 even what float32 would round away is told apart, so that a layer is
 * named rather than a later one that makes its difference larger. A declared loss is noise at every layer.
 * @param step the relative rounding step of the executor: 2^-52 or 2^-23
 */
export function noiseOf(step: number, loss: Loss | null): Noise {
  const floor = floorOf(loss)
  return loss === null ? { rounding: LEAST_FLOOR * step, floor } : { rounding: floor, floor }
}

function floorOf(loss: Loss | null): number {
  switch (loss) {
    case null:
      return LEAST_FLOOR * 2 ** -23
    case 'float16':
      return LEAST_FLOOR * 2 ** -10
    case 'bfloat16':
      return LEAST_FLOOR * 2 ** -7
    default:
      return QUANTISED[loss].relativeL2 ?? QUANTISED[loss].rtol
  }
}

/** Holds one value of both runs against each other. Texts are never apart: no layer computes them. */
export function apartOf(expected: Tensor, found: Tensor): Apart {
  const [x, y] = [numbersOf(expected), numbersOf(found)]
  if (x === null || y === null) return TOGETHER
  const sameShape =
    expected.shape.length === found.shape.length && expected.shape.every((dim, axis) => dim === found.shape[axis])
  if (!sameShape || isFloating(expected.dtype) !== isFloating(found.dtype))
    return { maxAbs: Infinity, relative: Infinity }
  let [maxAbs, scale] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i] ?? NaN, y[i] ?? NaN]
    const size = Math.max(Number.isFinite(a) ? Math.abs(a) : 0, Number.isFinite(b) ? Math.abs(b) : 0)
    if (size > scale) scale = size
    if (a === b || Object.is(a, b)) continue
    const off = Math.abs(a - b)
    if (Number.isNaN(off)) maxAbs = Infinity
    else if (off > maxAbs) maxAbs = off
  }
  return { maxAbs, relative: maxAbs === 0 ? 0 : maxAbs / scale }
}

/** Says of a value where its difference was made, from what is known of the values that it was computed from. */
export function traceOf(place: Place, apart: Apart, inputs: readonly Trace[], { rounding }: Noise): Trace {
  if (apart.relative <= rounding) return { apart, partings: [] }
  const before = inputs.reduce<Apart>(
    (most, input) => (input.apart.relative > most.relative ? input.apart : most),
    TOGETHER,
  )
  const handedOn = inheritedFrom(inputs)
  const isMade =
    before.relative <= rounding || (before.relative < Infinity && apart.relative > MANY_TIMES * before.relative)
  if (!isMade || handedOn.length >= MOST_PARTINGS) return { apart, partings: handedOn }
  return { apart, partings: [...handedOn, { place, before, after: apart }] }
}

function inheritedFrom(inputs: readonly Trace[]): readonly Parting[] {
  return [...new Set(inputs.flatMap(({ partings }) => partings))]
}

/**
 * The layer to name: the first that makes a difference and of which something is known that explains it, else the first
 * that parts beyond the noise floor, else the last one; null where the value does not stand apart.
 */
export function firstParting(
  { partings }: Trace,
  { floor }: Noise,
  isExplained: (parting: Parting) => boolean,
): Parting | null {
  return partings.find(isExplained) ?? partings.find(({ after }) => after.relative > floor) ?? partings.at(-1) ?? null
}
