import { byteWidth, isFloating } from '../../tensor/dtype.ts'
import { toBfloat16, toFloat16, fromBfloat16, fromFloat16 } from '../../tensor/halves.ts'
import type { Shape, TensorEntry } from '../../tensor/tensor.ts'
import { decoderOf, pairChunks, scalarWidth } from '../chunks.ts'

/** Values beyond this many are not told apart: what is on a grid of 8 or 16 bits has fewer. */
export const MOST_LEVELS = 65_536
/** Longest axis along which differences are counted slice by slice. */
const MOST_SLICES = 65_536

/** Figures over two tensors of equal element count, one of which ought to equal the other. All over every element. */
export interface Difference {
  readonly count: number
  /** Elements whose bits differ, or whose values do where the dtypes are not the same. */
  readonly differing: number
  readonly firstIndex: number
  /** Over pairs of finite numbers: the largest distance, where it is, and both values. */
  readonly maxAbs: number
  readonly worstIndex: number
  readonly worstExpected: number
  readonly worstFound: number
  readonly meanAbs: number
  /** `|found - expected| / |expected|`, Euclidean; Infinity where all that was expected is zero. */
  readonly relativeL2: number
  readonly cosine: number
  readonly expectedNorm: number
  readonly foundNorm: number
  readonly foundMean: number
  readonly foundLargest: number
  /** Not-a-numbers and infinities that are in one side only. */
  readonly nanAppeared: number
  readonly nanVanished: number
  readonly infAppeared: number
  readonly infVanished: number
  /** Smallest magnitude among the finite values that became infinite. */
  readonly infSmallest: number
  /** Differing elements that are zeros of either sign, or not-a-numbers with different payloads. */
  readonly zeroSigns: number
  readonly nanPayloads: number
  /** Differing elements that are exactly the negative of what was expected, and elements that could be. */
  readonly negated: number
  readonly expectedNonZero: number
  /** Differing elements that became zero, and the largest magnitude among what was expected there. */
  readonly flushed: number
  readonly flushedLargest: number
  /** Every element is the expected one rounded to the narrower type. */
  readonly isFloat16: boolean
  readonly isBfloat16: boolean
  readonly isFloat32: boolean
  /** Every found value is the square of the expected one, or the other way round, to a few roundings. */
  readonly foundIsSquare: boolean
  readonly foundIsRoot: boolean
  /** Distinct values with their counts, or null where there are more than {@link MOST_LEVELS}. */
  readonly foundLevels: ReadonlyMap<number, number> | null
  readonly expectedLevels: ReadonlyMap<number, number> | null
  /** Both sides hold the same bit patterns, equally often, in whatever order. */
  readonly sameMultiset: boolean
  /** Bits in which the only differing element differs; empty where more than one does. */
  readonly flippedBits: readonly number[]
  /** By axis: differing and negated elements of each slice; null for axes too long to count. */
  readonly slices: readonly (Slices | null)[]
}

export interface Slices {
  readonly differing: Float64Array
  readonly negated: Float64Array
}

/**
 * Measures how far `found` is from `expected`; one pass over both. Element counts must be equal, and neither a string.
 */
export function measure(expected: TensorEntry, found: TensorEntry): Difference {
  const sameType = expected.dtype === found.dtype
  const parts = expected.dtype.startsWith('complex') && found.dtype.startsWith('complex') ? 2 : 1
  const [decodeExpected, decodeFound] = [decoderOf(expected.dtype), decoderOf(found.dtype)]
  const [bitsExpected, bitsFound] = [new BitSum(), new BitSum()]
  const [width, scalar] = [byteWidth(found.dtype), scalarWidth(found.dtype)]
  const floating = isFloating(expected.dtype) && isFloating(found.dtype)
  const tally = emptyTally(expected.shape)
  for (const { a, b, start } of pairChunks(expected, found)) {
    const differs = sameType ? Buffer.compare(a, b) !== 0 : true
    if (sameType && differs) {
      bitsExpected.add(a, width)
      bitsFound.add(b, width)
    }
    const [xs, ys] = [decodeExpected(a), decodeFound(b)]
    for (let i = 0; i < xs.length; i++) {
      const [x, y] = [xs[i] ?? NaN, ys[i] ?? NaN]
      const element = Math.floor((start * parts + i) / parts)
      describe(tally, x, y, element, floating)
      if (!differs) continue
      if (sameType ? sameBytes(a, b, i * scalar, scalar) : Object.is(x, y)) continue
      tally.differing++
      if (tally.differing === 1) {
        tally.firstIndex = element
        tally.flippedBits = sameType ? flippedBits(a, b, i * scalar, scalar) : []
      } else tally.flippedBits = []
      differ(tally, x, y, element, expected.shape)
    }
  }
  tally.sameMultiset = sameType && bitsExpected.equals(bitsFound)
  return finish(tally)
}

/** A sum over hashed elements: equal for equal multisets, and for others by an accident of 1 in 2^52. */
class BitSum {
  private low = 0
  private high = 0
  add(bytes: Uint8Array, width: number): void {
    for (let at = 0; at < bytes.byteLength; at += width) {
      let a = 0x9e3779b9
      for (let byte = 0; byte < width; byte++) a = Math.imul(a ^ (bytes[at + byte] ?? 0), 0x85ebca6b) ^ (a >>> 13)
      const b = Math.imul(a ^ (a >>> 16), 0xc2b2ae35)
      this.low = (this.low + ((a ^ (a >>> 15)) >>> 0)) % 2 ** 32
      this.high = (this.high + ((b ^ (b >>> 13)) >>> 0)) % 2 ** 32
    }
  }
  equals(other: BitSum): boolean {
    return this.low === other.low && this.high === other.high
  }
}

/** Relative slack of a value computed in float32 from a stored one. */
const FEW_ROUNDINGS = 4 * 2 ** -23

/** The figures while they are being gathered, and the sums behind them. */
type Tally = { -readonly [Key in keyof Omit<Difference, 'foundLevels' | 'expectedLevels'>]: Difference[Key] } & {
  foundLevels: Map<number, number> | null
  expectedLevels: Map<number, number> | null
  finite: number
  sumAbs: number
  sumSquares: number
  sumExpected: number
  sumFound: number
  sumProduct: number
  foundSum: number
}

function emptyTally(shape: Shape): Tally {
  return {
    ...{ count: 0, differing: 0, firstIndex: -1, maxAbs: 0, worstIndex: -1, worstExpected: NaN, worstFound: NaN },
    ...{ meanAbs: 0, relativeL2: 0, cosine: NaN, expectedNorm: 0, foundNorm: 0, foundMean: NaN, foundLargest: 0 },
    ...{
      nanAppeared: 0,
      nanVanished: 0,
      infAppeared: 0,
      infVanished: 0,
      infSmallest: Infinity,
      zeroSigns: 0,
      nanPayloads: 0,
    },
    ...{ negated: 0, expectedNonZero: 0, flushed: 0, flushedLargest: 0 },
    ...{ isFloat16: true, isBfloat16: true, isFloat32: true, foundIsSquare: true, foundIsRoot: true },
    ...{ foundLevels: new Map(), expectedLevels: new Map(), sameMultiset: false, flippedBits: [] },
    ...{ finite: 0, sumAbs: 0, sumSquares: 0, sumExpected: 0, sumFound: 0, sumProduct: 0, foundSum: 0 },
    slices: shape.map((dim) =>
      dim > MOST_SLICES ? null : { differing: new Float64Array(dim), negated: new Float64Array(dim) },
    ),
  }
}

/** What holds for an element whether or not it differs. */
function describe(tally: Tally, x: number, y: number, index: number, floating: boolean): void {
  tally.count++
  if (x !== 0) tally.expectedNonZero++
  tally.foundLevels = countLevel(tally.foundLevels, y)
  tally.expectedLevels = countLevel(tally.expectedLevels, x)
  if (tally.isFloat16) tally.isFloat16 = floating && sameNumber(fromFloat16(toFloat16(x)), y)
  if (tally.isBfloat16) tally.isBfloat16 = floating && sameNumber(fromBfloat16(toBfloat16(x)), y)
  if (tally.isFloat32) tally.isFloat32 = floating && sameNumber(Math.fround(x), y)
  if (tally.foundIsSquare) tally.foundIsSquare = near(x * x, y)
  if (tally.foundIsRoot) tally.foundIsRoot = near(y * y, x)
  if (!Number.isFinite(x) || !Number.isFinite(y)) return
  tally.finite++
  tally.sumExpected += x * x
  tally.sumFound += y * y
  tally.sumProduct += x * y
  tally.foundSum += y
  const magnitude = Math.abs(y)
  if (magnitude > tally.foundLargest) tally.foundLargest = magnitude
  const distance = Math.abs(y - x)
  tally.sumAbs += distance
  tally.sumSquares += distance * distance
  if (distance > tally.maxAbs || tally.worstIndex < 0) {
    tally.maxAbs = distance
    tally.worstIndex = index
    tally.worstExpected = x
    tally.worstFound = y
  }
}

/** What only an element that differs tells. */
function differ(tally: Tally, x: number, y: number, element: number, shape: Shape): void {
  if (Number.isNaN(x) && Number.isNaN(y)) tally.nanPayloads++
  else if (Number.isNaN(y)) tally.nanAppeared++
  else if (Number.isNaN(x)) tally.nanVanished++
  else if (Math.abs(y) === Infinity) {
    tally.infAppeared++
    tally.infSmallest = Math.min(tally.infSmallest, Math.abs(x))
  } else if (Math.abs(x) === Infinity) tally.infVanished++
  if (x === 0 && y === 0) tally.zeroSigns++
  else if (y === 0) {
    tally.flushed++
    tally.flushedLargest = Math.max(tally.flushedLargest, Math.abs(x))
  }
  const negated = x !== 0 && x === -y
  if (negated) tally.negated++
  let rest = element
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const dim = shape[axis] ?? 1
    const place = rest % dim
    rest = Math.floor(rest / dim)
    const slices = tally.slices[axis]
    if (slices === null || slices === undefined) continue
    slices.differing[place] = (slices.differing[place] ?? 0) + 1
    if (negated) slices.negated[place] = (slices.negated[place] ?? 0) + 1
  }
}

function finish(tally: Tally): Difference {
  const { finite, sumAbs, sumSquares, sumExpected, sumFound, sumProduct, foundSum, ...figures } = tally
  const norms = Math.sqrt(sumExpected) * Math.sqrt(sumFound)
  return {
    ...figures,
    meanAbs: finite === 0 ? 0 : sumAbs / finite,
    relativeL2: sumSquares === 0 ? 0 : Math.sqrt(sumSquares / sumExpected),
    cosine: norms === 0 ? NaN : Math.max(-1, Math.min(1, sumProduct / norms)),
    expectedNorm: Math.sqrt(sumExpected),
    foundNorm: Math.sqrt(sumFound),
    foundMean: finite === 0 ? NaN : foundSum / finite,
  }
}

function countLevel(levels: Map<number, number> | null, value: number): Map<number, number> | null {
  if (levels === null) return null
  const before = levels.get(value)
  if (before === undefined && levels.size >= MOST_LEVELS) return null
  levels.set(value, (before ?? 0) + 1)
  return levels
}

/** Equal numbers, whatever the sign of zero, or both not-a-number. */
function sameNumber(x: number, y: number): boolean {
  return x === y || (Number.isNaN(x) && Number.isNaN(y))
}

function near(computed: number, stored: number): boolean {
  return Math.abs(computed - stored) <= FEW_ROUNDINGS * Math.abs(stored)
}

function sameBytes(a: Uint8Array, b: Uint8Array, at: number, width: number): boolean {
  for (let byte = at; byte < at + width; byte++) if (a[byte] !== b[byte]) return false
  return true
}

/** Numbers of the bits that differ, 0 being the least significant. Bytes are little-endian. */
function flippedBits(a: Uint8Array, b: Uint8Array, at: number, width: number): number[] {
  const bits: number[] = []
  for (let byte = 0; byte < width; byte++) {
    const xor = (a[at + byte] ?? 0) ^ (b[at + byte] ?? 0)
    for (let bit = 0; bit < 8; bit++) if (((xor >> bit) & 1) === 1) bits.push(byte * 8 + bit)
  }
  return bits
}
