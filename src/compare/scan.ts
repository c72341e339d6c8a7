import { byteWidth, isFloating, type DType } from '../tensor/dtype.ts'
import { CHUNK_BYTES, type TensorEntry } from '../tensor/tensor.ts'
import { decoderOf, scalarWidth } from './chunks.ts'

/** What one pass over a stored tensor tells without a second witness. */
export interface Scan {
  readonly nan: number
  readonly infinite: number
  /** Place of the first number that is not finite (half an element for complex), or -1. */
  readonly firstNonFinite: number
  /** Bytes that came; what was promised is `entry.byteLength`. */
  readonly bytes: number
}

/** Looks at the bits only: NaN and infinities of floating tensors, and how many bytes there are. */
export function scanTensor(entry: TensorEntry): Scan {
  const count = isFloating(entry.dtype) ? COUNTERS[entry.dtype] : undefined
  const width = scalarWidth(entry.dtype)
  const tally = { nan: 0, infinite: 0, firstNonFinite: -1 }
  let bytes = 0
  let aligned = new ArrayBuffer(0)
  for (const chunk of entry.chunks(CHUNK_BYTES)) {
    if (count !== undefined) {
      let [buffer, offset] = [chunk.buffer, chunk.byteOffset]
      if (offset % width !== 0) {
        if (aligned.byteLength < chunk.byteLength) aligned = new ArrayBuffer(chunk.byteLength)
        new Uint8Array(aligned).set(chunk)
        ;[buffer, offset] = [aligned, 0]
      }
      count(buffer, offset, chunk.byteLength / width, bytes / width, tally)
    }
    bytes += chunk.byteLength
  }
  return { ...tally, bytes }
}

type Counter = (
  buffer: ArrayBufferLike,
  offset: number,
  length: number,
  start: number,
  tally: { nan: number; infinite: number; firstNonFinite: number },
) => void

/** A float is NaN or infinite where its exponent is all ones, and infinite where its mantissa is zero besides. */
function counter(
  view: (buffer: ArrayBufferLike, offset: number, length: number) => Uint16Array | Uint8Array,
  exponent: number,
  mantissa: number,
): Counter {
  return (buffer, offset, length, start, tally) => {
    const bits = view(buffer, offset, length)
    for (let i = 0; i < bits.length; i++) {
      const pattern = bits[i] ?? 0
      if ((pattern & exponent) !== exponent) continue
      if ((pattern & mantissa) === 0) tally.infinite++
      else tally.nan++
      if (tally.firstNonFinite < 0) tally.firstNonFinite = start + i
    }
  }
}

const halves = (buffer: ArrayBufferLike, offset: number, length: number): Uint16Array =>
  new Uint16Array(buffer, offset, length)
const quarters = (buffer: ArrayBufferLike, offset: number, length: number): Uint8Array =>
  new Uint8Array(buffer, offset, length)

/** What nearly every byte of nearly every model goes through: where all are finite, as nearly always, nothing is counted. */
const float32: Counter = (buffer, offset, length, start, tally) => {
  const bits = new Int32Array(buffer, offset, length)
  if (allFinite(bits)) return
  for (let i = 0; i < bits.length; i++) {
    const pattern = bits[i] ?? 0
    if ((pattern & 0x7f80_0000) !== 0x7f80_0000) continue
    if ((pattern & 0x007f_ffff) === 0) tally.infinite++
    else tally.nan++
    if (tally.firstNonFinite < 0) tally.firstNonFinite = start + i
  }
}

/** One added to an exponent of all ones is carried into the sign. Written out, without a branch: twice as fast. */
function allFinite(bits: Int32Array): boolean {
  const carry = 0x0080_0000
  const whole = bits.length - (bits.length % 4)
  let [even, odd] = [0, 0]
  for (let i = 0; i < whole; i += 4) {
    even |= (((bits[i] ?? 0) & 0x7f80_0000) + carry) | (((bits[i + 2] ?? 0) & 0x7f80_0000) + carry)
    odd |= (((bits[i + 1] ?? 0) & 0x7f80_0000) + carry) | (((bits[i + 3] ?? 0) & 0x7f80_0000) + carry)
  }
  for (let i = whole; i < bits.length; i++) even |= ((bits[i] ?? 0) & 0x7f80_0000) + carry
  return (even | odd) >= 0
}

const float64: Counter = (buffer, offset, length, start, tally) => {
  const numbers = new Float64Array(buffer, offset, length)
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? 0
    if (Number.isFinite(value)) continue
    if (Number.isNaN(value)) tally.nan++
    else tally.infinite++
    if (tally.firstNonFinite < 0) tally.firstNonFinite = start + i
  }
}

/** float8_e4m3fn has one NaN of each sign and no infinity. */
const e4m3fn: Counter = (buffer, offset, length, start, tally) => {
  const bits = quarters(buffer, offset, length)
  for (let i = 0; i < bits.length; i++) {
    if (((bits[i] ?? 0) & 0x7f) !== 0x7f) continue
    tally.nan++
    if (tally.firstNonFinite < 0) tally.firstNonFinite = start + i
  }
}

const COUNTERS: Partial<Record<DType, Counter>> = {
  float32,
  complex64: float32,
  float64,
  complex128: float64,
  float16: counter(halves, 0x7c00, 0x03ff),
  bfloat16: counter(halves, 0x7f80, 0x007f),
  float8_e5m2: counter(quarters, 0x7c, 0x03),
  float8_e4m3fn: e4m3fn,
}

/** The smallest number of a tensor times `sign`, and where it is; NaN are passed over. */
export function smallest(entry: TensorEntry, sign: 1 | -1 = 1): { readonly value: number; readonly index: number } {
  const decode = decoderOf(entry.dtype)
  let [value, index, start] = [Infinity, -1, 0]
  for (const chunk of entry.chunks()) {
    const numbers = decode(chunk)
    for (let i = 0; i < numbers.length; i++) {
      const number = sign * (numbers[i] ?? NaN)
      if (number < value) [value, index] = [number, start + i]
    }
    start += numbers.length
  }
  return { value, index }
}

/** How many elements of a quantised tensor stand on each step of its grid. */
export interface GridUse {
  readonly elements: number
  /** Steps that are used, in ascending order, with the number of elements on each. */
  readonly levels: readonly (readonly [step: number, elements: number])[]
}

/** Counts the steps that an affine-quantised tensor uses; null where it is stored as it is. */
export function gridUse(entry: TensorEntry): GridUse | null {
  const { stored } = entry
  if (stored?.scale === undefined || stored.scale <= 0 || !Number.isFinite(stored.scale)) return null
  const min = stored.min ?? 0
  const counts = new Map<number, number>()
  const decode = decoderOf(entry.dtype)
  const steps = 2 ** (8 * byteWidth(stored.dtype))
  let elements = 0
  for (const chunk of entry.chunks()) {
    const numbers = decode(chunk)
    for (let i = 0; i < numbers.length; i++) {
      const step = Math.round(((numbers[i] ?? NaN) - min) / stored.scale)
      if (step >= 0 && step < steps) counts.set(step, (counts.get(step) ?? 0) + 1)
    }
    elements += numbers.length
  }
  return { elements, levels: [...counts].sort(([a], [b]) => a - b) }
}

/** A tensor of fewer elements may well use few steps. */
const FEW_ELEMENTS = 32
/** Steps on which all but the outliers of a collapsed tensor stand. */
const FEW_LEVELS = 3
/** Share of a tensor that counts as outliers. */
const OUTLIERS = 0.01

export interface Collapse {
  readonly outliers: number
  readonly levels: number
  /** The rest varies over neighbouring steps: it had shape once. On a single step it may have been constant. */
  readonly certain: boolean
}

/**
 * Whether a few outliers have stretched a quantised tensor's range until all its other values fell together on two or
 * three neighbouring steps. null where it is not so.
 */
export function rangeCollapse(use: GridUse): Collapse | null {
  const { elements, levels } = use
  if (elements < FEW_ELEMENTS || levels.length < 2) return null
  const most = levels.reduce((best, level) => (level[1] > best[1] ? level : best))
  const near = levels.filter(([step]) => Math.abs(step - most[0]) < FEW_LEVELS - 1)
  const inside = near.reduce((sum, [, count]) => sum + count, 0)
  const outliers = elements - inside
  const reach = Math.max(...levels.map(([step]) => Math.abs(step - most[0])))
  if (outliers === 0 || outliers > Math.max(1, elements * OUTLIERS) || reach < 64) return null
  return { outliers, levels: near.length, certain: near.length > 1 }
}
