import { ArtifactError } from '../evidence/errors.ts'
import { byteWidth } from './dtype.ts'
import type { DType } from './dtype.ts'
import type { TensorData } from './tensor.ts'

/** Bytes of a string element's length field (the encoding of the TF.js weights format). */
export const STRING_LENGTH_BYTES = 4

/** Whether this machine stores numbers with the least significant byte first; every system Node 20 runs on but s390x. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Reverses the bytes of each element of `width` bytes, in place. Complex numbers are pairs: pass half their width. */
export function swapBytes(bytes: Uint8Array, width: number): void {
  for (let start = 0; start + width <= bytes.length; start += width) {
    bytes.subarray(start, start + width).reverse()
  }
}

/** Bytes between two places at which the byte order turns: the part of a complex number, else the whole element. */
export function partWidth(dtype: DType): number {
  return dtype.startsWith('complex') ? byteWidth(dtype) / 2 : byteWidth(dtype)
}

/** The same bytes where they begin at a multiple of the width; a copy where not. */
export function aligned(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const isAligned = bytes.byteOffset % width === 0 && bytes.buffer instanceof ArrayBuffer
  return isAligned ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice()
}

/** String elements as `uint32 length, bytes` each, little-endian. */
export function encodeStrings(strings: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = strings.reduce((sum, item) => sum + STRING_LENGTH_BYTES + item.byteLength, 0)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const item of strings) {
    view.setUint32(at, item.byteLength, true)
    bytes.set(item, at + STRING_LENGTH_BYTES)
    at += STRING_LENGTH_BYTES + item.byteLength
  }
  return bytes
}

/**
 * The inverse of {@link encodeStrings}.
 * @param tensor for messages
 * @throws ArtifactError `malformed` unless the bytes hold exactly `count` elements.
 */
export function decodeStrings(bytes: Uint8Array, count: number, tensor: string): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const strings: Uint8Array[] = []
  let at = 0
  while (strings.length < count) {
    if (at + STRING_LENGTH_BYTES > bytes.length) throw malformedStrings(tensor, count, strings.length)
    const end = at + STRING_LENGTH_BYTES + view.getUint32(at, true)
    if (end > bytes.length) throw malformedStrings(tensor, count, strings.length)
    strings.push(bytes.slice(at + STRING_LENGTH_BYTES, end))
    at = end
  }
  if (at !== bytes.length) throw malformedStrings(tensor, count, count)
  return strings
}

/** Elements as little-endian bytes; a view of the same memory where that is possible. */
export function toBytes(dtype: DType, data: TensorData): Uint8Array {
  if (!ArrayBuffer.isView(data)) return encodeStrings(data)
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (LITTLE_ENDIAN) return bytes
  const swapped = bytes.slice()
  swapBytes(swapped, partWidth(dtype))
  return swapped
}

/** Little-endian bytes as elements. Takes the memory over: `bytes` must start at a multiple of the element width. */
export function fromBytes(dtype: DType, bytes: Uint8Array<ArrayBuffer>, count: number, tensor: string): TensorData {
  if (dtype === 'string') return decodeStrings(bytes, count, tensor)
  if (!LITTLE_ENDIAN) swapBytes(bytes, partWidth(dtype))
  return view(dtype, bytes.buffer, bytes.byteOffset, bytes.byteLength / partWidth(dtype))
}

function view(dtype: DType, buffer: ArrayBuffer, offset: number, length: number): TensorData {
  switch (dtype) {
    case 'float64':
    case 'complex128':
      return new Float64Array(buffer, offset, length)
    case 'float32':
    case 'complex64':
      return new Float32Array(buffer, offset, length)
    case 'int64':
      return new BigInt64Array(buffer, offset, length)
    case 'uint64':
      return new BigUint64Array(buffer, offset, length)
    case 'int32':
      return new Int32Array(buffer, offset, length)
    case 'uint32':
      return new Uint32Array(buffer, offset, length)
    case 'int16':
      return new Int16Array(buffer, offset, length)
    case 'float16':
    case 'bfloat16':
    case 'uint16':
      return new Uint16Array(buffer, offset, length)
    case 'int8':
      return new Int8Array(buffer, offset, length)
    default:
      return new Uint8Array(buffer, offset, length)
  }
}

function malformedStrings(tensor: string, count: number, found: number): ArtifactError {
  return new ArtifactError('malformed', `${tensor}: its bytes do not hold ${count} strings (${found} found)`, {
    tensor,
  })
}
