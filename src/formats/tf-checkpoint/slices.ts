import { ArtifactError } from '../../evidence/errors.ts'
import type { Shape } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { TensorSlice } from '../tensorflow/proto/checkpoint_pb.ts'

/**
 * Partitioned variables: a tensor whose parts are entries of their own, under keys that encode name and place.
 * Sources: tensorflow/core/util/{tensor_slice,saved_tensor_slice_util}.cc, tensorflow/core/lib/strings/ordered_code.cc.
 */

/** A part of a tensor: where it begins, and how far it reaches, along every dimension. */
export interface Part {
  readonly start: Shape
  readonly size: Shape
}

/** Partitioners make as many parts as there are parameter servers. */
const MOST_PARTS = 4096
/** Stands for "the whole dimension". */
const FULL = -1n

/** @throws ArtifactError `malformed` where the parts do not cover the tensor exactly once */
export function partsOf(slices: readonly TensorSlice[], shape: Shape, tensor: string, file: string): readonly Part[] {
  const fail = (what: string): ArtifactError =>
    new ArtifactError('malformed', `${file}: ${tensor}: ${what}`, { file, tensor })
  if (slices.length > MOST_PARTS) throw fail(`${slices.length} slices, allowed are ${MOST_PARTS}`)
  const parts = slices.map(({ extent }): Part => {
    if (extent.length !== shape.length)
      throw fail(`a slice of rank ${extent.length} of a tensor of rank ${shape.length}`)
    const start = extent.map((one) => (one.length === undefined ? 0 : Number(one.start)))
    const size = extent.map((one, axis) => (one.length === undefined ? (shape[axis] ?? 0) : Number(one.length)))
    const fits = start.every((at, axis) => {
      const end = at + (size[axis] ?? 0)
      return at >= 0 && end > at && end <= (shape[axis] ?? 0)
    })
    if (!fits)
      throw fail(`a slice from [${start.join(', ')}] of [${size.join(', ')}] lies outside [${shape.join(', ')}]`)
    return { start, size }
  })
  const covered = parts.reduce((sum, { size }) => sum + elementCount(size), 0)
  const twice = parts.some((a, i) => parts.slice(i + 1).some((b) => overlap(a, b)))
  if (twice || covered !== elementCount(shape)) throw fail('its slices do not cover it exactly once')
  return parts
}

function overlap(a: Part, b: Part): boolean {
  return a.start.every((start, axis) => {
    const [other, size, length] = [b.start[axis] ?? 0, a.size[axis] ?? 0, b.size[axis] ?? 0]
    return start < other + length && other < start + size
  })
}

/** A stretch of a tensor in row-major order that lies in one piece in one of its parts; in elements. */
export interface Run {
  readonly part: number
  readonly from: number
  readonly count: number
}

/** The runs that make up the tensor, in its own order. */
export function* runsOf(parts: readonly Part[], shape: Shape): Generator<Run> {
  // Dimensions behind the last one that is cut are whole in every part.
  const cut = shape.findLastIndex((dim, axis) => parts.some(({ size }) => size[axis] !== dim))
  if (cut < 0) {
    yield { part: 0, from: 0, count: elementCount(shape) }
    return
  }
  const inner = elementCount(shape.slice(cut + 1))
  const order = parts.map((_, index) => index).sort((a, b) => startAt(parts, a, cut) - startAt(parts, b, cut))
  const place = shape.slice(0, cut).map(() => 0)
  do {
    for (const index of order) {
      const part = parts[index]
      if (part === undefined || !covers(part, place)) continue
      const row = place.reduce((sum, at, axis) => sum * (part.size[axis] ?? 1) + at - (part.start[axis] ?? 0), 0)
      const count = (part.size[cut] ?? 0) * inner
      yield { part: index, from: row * count, count }
    }
  } while (advance(place, shape))
}

function startAt(parts: readonly Part[], index: number, axis: number): number {
  return parts[index]?.start[axis] ?? 0
}

function covers({ start, size }: Part, place: readonly number[]): boolean {
  return place.every((at, axis) => at >= (start[axis] ?? 0) && at < (start[axis] ?? 0) + (size[axis] ?? 0))
}

/** The next place in row-major order; false after the last. */
function advance(place: number[], shape: Shape): boolean {
  for (let axis = place.length - 1; axis >= 0; axis--) {
    const next = (place[axis] ?? 0) + 1
    if (next < (shape[axis] ?? 0)) {
      place[axis] = next
      return true
    }
    place[axis] = 0
  }
  return false
}

/** The key of a part's own entry. */
export function sliceKey(tensor: Uint8Array, { extent }: TensorSlice): Uint8Array {
  const bytes: number[] = [0]
  for (const byte of tensor) {
    if (byte === 0) bytes.push(0, 0xff)
    else if (byte === 0xff) bytes.push(0xff, 0)
    else bytes.push(byte)
  }
  bytes.push(0, 1, ...unsigned(extent.length))
  for (const { start, length } of extent) {
    bytes.push(...signed(length === undefined ? 0n : start), ...signed(length ?? FULL))
  }
  return Uint8Array.from(bytes)
}

/** `OrderedCode::WriteNumIncreasing`: how many bytes, then the bytes, the most significant first. */
function unsigned(value: number): number[] {
  return value === 0 ? [0] : [1, value]
}

const HEADER_BITS = [0, 0x8000, 0xc000, 0xe000, 0xf000, 0xf800, 0xfc00, 0xfe00, 0xff00, 0xff80, 0xffc0]

/** `OrderedCode::WriteSignedNumIncreasing`: big-endian, with a header that says how many bytes there are. */
function signed(value: bigint): number[] {
  const magnitude = value < 0n ? ~value : value
  const bits = magnitude === 0n ? 0 : magnitude.toString(2).length
  const length = Math.floor(bits / 7) + 1
  const bytes = Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 0xffn))
  const header = HEADER_BITS[length] ?? 0
  bytes[0] = (bytes[0] ?? 0) ^ (header >> 8)
  if (length > 1) bytes[1] = (bytes[1] ?? 0) ^ (header & 0xff)
  return bytes
}
