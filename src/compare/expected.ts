import { byteWidth, type DType } from '../tensor/dtype.ts'
import { toBfloat16, toFloat16, toFloat8e4m3fn, toFloat8e5m2 } from '../tensor/halves.ts'
import { calledEntry } from '../tensor/entry.ts'
import { CHUNK_BYTES, elementCount, type Shape, type TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import { decoderOf } from './chunks.ts'

/** A permuted tensor is gathered window by window, each a pass over the source: bounded memory, whatever the size. */
const WINDOW_BYTES = 64 * 2 ** 20

/**
 * The tensor that a transform ought to have produced, as a view that computes its bytes while they are read.
 * `affine` has no single right answer (any rounding to half a step will do) and stays as it is.
 * @throws RangeError where the transform cannot be meant for this tensor.
 */
export function applyTransform(entry: TensorEntry, transform: Transform): TensorEntry {
  switch (transform.kind) {
    case 'identity':
    case 'affine':
      return entry
    case 'reshape':
      return reshaped(entry, transform.to)
    case 'permute':
      return permuted(entry, transform.axes)
    case 'cast':
      return rounded(entry, transform.to)
  }
}

function reshaped(entry: TensorEntry, shape: Shape): TensorEntry {
  if (elementCount(shape) !== elementCount(entry.shape)) {
    throw new RangeError(`cannot reshape [${entry.shape.join(', ')}] to [${shape.join(', ')}]`)
  }
  return { ...calledEntry(entry, entry.name), shape }
}

/** The tensor with its axes in another order: axis `i` of the result is axis `axes[i]` of the source. */
export function permuted(entry: TensorEntry, axes: readonly number[], windowBytes = WINDOW_BYTES): TensorEntry {
  const rank = entry.shape.length
  if (axes.length !== rank || [...axes].sort((a, b) => a - b).some((axis, place) => axis !== place)) {
    throw new RangeError(`[${axes.join(', ')}] is no order of ${String(rank)} axes`)
  }
  const shape = axes.map((axis) => entry.shape[axis] ?? 1)
  // How far one step along each source axis goes in the result.
  const strides = new Array<number>(rank).fill(0)
  let stride = 1
  for (let place = rank - 1; place >= 0; place--) {
    strides[axes[place] ?? 0] = stride
    stride *= shape[place] ?? 1
  }
  return { ...rearranged(entry, strides, 0, windowBytes), shape }
}

/** The tensor read backwards along some axes. */
export function flipped(entry: TensorEntry, axes: readonly number[], windowBytes = WINDOW_BYTES): TensorEntry {
  const strides: number[] = []
  let stride = 1
  let first = 0
  for (let axis = entry.shape.length - 1; axis >= 0; axis--) {
    const dim = entry.shape[axis] ?? 1
    const back = axes.includes(axis)
    strides[axis] = back ? -stride : stride
    if (back) first += (dim - 1) * stride
    stride *= dim
  }
  return rearranged(entry, strides, first, windowBytes)
}

/** Elements of a source in new places: a step along source axis `i` moves `strides[i]` places in the result. */
function rearranged(entry: TensorEntry, strides: readonly number[], first: number, windowBytes: number): TensorEntry {
  const width = byteWidth(entry.dtype)
  if (width === 0) throw new RangeError('strings are not rearranged')
  const total = elementCount(entry.shape)
  function* chunks(size = CHUNK_BYTES): Generator<Uint8Array> {
    const perWindow = Math.max(1, Math.min(total, Math.floor(windowBytes / width)))
    const window = new Uint8Array(perWindow * width)
    const step = Math.max(1, Math.floor(size / width)) * width
    for (let start = 0; start < total; start += perWindow) {
      const count = Math.min(perWindow, total - start)
      gather(entry, strides, first, start, count, width, window)
      for (let at = 0; at < count * width; at += step) yield window.subarray(at, Math.min(at + step, count * width))
    }
  }
  const { name, dtype, shape, byteLength } = entry
  return { name, dtype, shape, byteLength, chunks }
}

/** Fills `window` with those source elements whose new places are `start` to `start + count`. */
function gather(
  entry: TensorEntry,
  strides: readonly number[],
  first: number,
  start: number,
  count: number,
  width: number,
  window: Uint8Array,
): void {
  const { shape } = entry
  const last = shape.length - 1
  const index = new Array<number>(shape.length).fill(0)
  let place = first
  for (const bytes of entry.chunks()) {
    for (let at = 0; at < bytes.byteLength; at += width) {
      const offset = place - start
      if (offset >= 0 && offset < count) {
        for (let byte = 0; byte < width; byte++) window[offset * width + byte] = bytes[at + byte] ?? 0
      }
      for (let axis = last; axis >= 0; axis--) {
        const next = (index[axis] ?? 0) + 1
        place += strides[axis] ?? 0
        if (next < (shape[axis] ?? 1)) {
          index[axis] = next
          break
        }
        place -= next * (strides[axis] ?? 0)
        index[axis] = 0
      }
    }
  }
}

/** Each element rounded to the nearest value of another dtype, and written in that dtype. */
export function rounded(entry: TensorEntry, to: DType): TensorEntry {
  if (entry.dtype === to) return entry
  const write = ROUND[to]
  if (write === undefined || entry.dtype === 'string' || entry.dtype.startsWith('complex')) {
    throw new RangeError(`no cast from ${entry.dtype} to ${to}`)
  }
  const [from, width] = [byteWidth(entry.dtype), byteWidth(to)]
  function* chunks(size = CHUNK_BYTES): Generator<Uint8Array> {
    const decode = decoderOf(entry.dtype)
    const elements = Math.max(1, Math.floor(size / Math.max(from, width)))
    let buffer = new ArrayBuffer(0)
    for (const bytes of entry.chunks(elements * from)) {
      const numbers = decode(bytes)
      if (buffer.byteLength < numbers.length * width) buffer = new ArrayBuffer(numbers.length * width)
      write?.(numbers, buffer)
      yield new Uint8Array(buffer, 0, numbers.length * width)
    }
  }
  const { name, shape } = entry
  return { name, dtype: to, shape, byteLength: elementCount(shape) * width, chunks }
}

type Rounder = (numbers: Float64Array, into: ArrayBuffer) => void

function halfRounder(toBits: (value: number) => number): Rounder {
  return (numbers, into) => {
    const out = new Uint16Array(into, 0, numbers.length)
    for (let i = 0; i < numbers.length; i++) out[i] = toBits(numbers[i] ?? NaN)
  }
}

function quarterRounder(toBits: (value: number) => number): Rounder {
  return (numbers, into) => {
    const out = new Uint8Array(into, 0, numbers.length)
    for (let i = 0; i < numbers.length; i++) out[i] = toBits(numbers[i] ?? NaN)
  }
}

/** Casts that a writer may declare. Integers are taken only where they fit; what does not fit must not look like a cast. */
const ROUND: Partial<Record<DType, Rounder>> = {
  float64: (numbers, into) => {
    new Float64Array(into, 0, numbers.length).set(numbers)
  },
  float32: (numbers, into) => {
    new Float32Array(into, 0, numbers.length).set(numbers)
  },
  float16: halfRounder(toFloat16),
  bfloat16: halfRounder(toBfloat16),
  float8_e5m2: quarterRounder(toFloat8e5m2),
  float8_e4m3fn: quarterRounder(toFloat8e4m3fn),
  int64: (numbers, into) => {
    const out = new BigInt64Array(into, 0, numbers.length)
    for (let i = 0; i < numbers.length; i++) out[i] = saturated(numbers[i] ?? 0, -(2 ** 63), 2 ** 63)
  },
  int32: (numbers, into) => {
    const out = new Int32Array(into, 0, numbers.length)
    for (let i = 0; i < numbers.length; i++) out[i] = Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, numbers[i] ?? 0))
  },
  uint8: (numbers, into) => {
    const out = new Uint8ClampedArray(into, 0, numbers.length)
    out.set(numbers)
  },
  bool: (numbers, into) => {
    const out = new Uint8Array(into, 0, numbers.length)
    for (let i = 0; i < numbers.length; i++) out[i] = numbers[i] === 0 ? 0 : 1
  },
}

function saturated(value: number, least: number, beyond: number): bigint {
  if (Number.isNaN(value)) return 0n
  if (value <= least) return BigInt(least)
  return value >= beyond ? BigInt(beyond) - 1n : BigInt(Math.trunc(value))
}
