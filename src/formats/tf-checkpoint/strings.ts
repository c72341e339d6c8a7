import { ArtifactError } from '../../evidence/errors.ts'
import { STRING_LENGTH_BYTES } from '../../tensor/bytes.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { BundleTensor, Extent } from './bundle.ts'
import { extendCrc32c, maskCrc32c } from './crc32c.ts'
import { Cursor } from './cursor.ts'
import { readFor, type Shards } from './shards.ts'

/**
 * Tensors of texts: the length of each as a varint, the checksum of the lengths, then the texts. The checksum is that of
 * the lengths in the byte order of the machine that wrote them, and stands in that order itself.
 * Source: `WriteStringTensor` and `ReadStringTensor`, tensorflow/core/util/tensor_bundle/tensor_bundle.cc.
 */

/** Longest text: the uint32 of the form that chunks have, and far more than a vocabulary's lines. */
const MOST_TEXT_BYTES = 2 ** 31 - 1
/** Texts of one tensor: ten times the largest vocabularies. */
const MOST_TEXTS = 2 ** 25
/** Longest varint of 64 bits. */
const VARINT_BYTES = 10
/** Texts are handed on in chunks of about this size. */
const CHUNK_BYTES = 1 << 20
const CHECKSUM_BYTES = 4

export interface StringLayout {
  readonly lengths: readonly number[]
  /** Where the texts begin, from the beginning of the tensor. */
  readonly start: number
  /** Bytes of the tensor as chunks give it. */
  readonly byteLength: number
  /** Checksum of the lengths and their checksum: what that of the tensor begins with. Not masked. */
  readonly crc: number
}

/** @throws ArtifactError where the lengths do not agree with their checksum, or with the tensor's size */
export function stringLayout(tensor: BundleTensor, shards: Shards): StringLayout {
  const isLittle = !tensor.bigEndian
  const extent = extentOf(tensor)
  const file = shards.path(extent.shard)
  const fail = (cause: 'malformed' | 'checksum-mismatch', what: string): ArtifactError =>
    new ArtifactError(cause, `${file}: ${tensor.name}: ${what}`, { file, tensor: tensor.name })
  const count = elementCount(tensor.shape)
  if (count > Math.min(extent.size, MOST_TEXTS)) throw fail('malformed', `${count} texts in ${extent.size} bytes`)
  // What is not there need not be made room for: this read says that it is cut off, or missing.
  if (extent.size > 0) readFor(tensor.name, shards, extent, extent.size - 1, new Uint8Array(1))
  const head = new Uint8Array(Math.min(extent.size, count * VARINT_BYTES + CHECKSUM_BYTES))
  readFor(tensor.name, shards, extent, 0, head)
  const cursor = new Cursor(head, { name: `${file}: ${tensor.name}`, file })
  const word = new Uint8Array(8)
  const view = new DataView(word.buffer)
  const lengths: number[] = []
  let [crc, total] = [0, 0]
  while (lengths.length < count) {
    const length = cursor.varint()
    if (length > MOST_TEXT_BYTES) throw fail('malformed', `a text of ${length} bytes, allowed are ${MOST_TEXT_BYTES}`)
    view.setUint32(0, length, isLittle)
    crc = extendCrc32c(crc, word.subarray(0, 4))
    lengths.push(length)
    total += length
  }
  const checksum = cursor.bytes(CHECKSUM_BYTES)
  const stored = new DataView(checksum.buffer, checksum.byteOffset).getUint32(0, isLittle)
  if (stored !== maskCrc32c(crc)) {
    throw fail('checksum-mismatch', 'the lengths of its texts do not agree with their checksum')
  }
  const start = head.byteLength - cursor.left
  if (start + total !== extent.size) {
    throw fail('malformed', `its texts take ${start + total} bytes, the index says ${extent.size}`)
  }
  return { lengths, start, byteLength: total + count * STRING_LENGTH_BYTES, crc: extendCrc32c(crc, checksum) }
}

/** The texts, each behind its length, in chunks of whole texts. */
export function* stringChunks(tensor: BundleTensor, shards: Shards): Generator<Uint8Array> {
  const { lengths, start } = stringLayout(tensor, shards)
  let at = start
  for (let index = 0; index < lengths.length;) {
    const from = index
    let size = 0
    do size += STRING_LENGTH_BYTES + (lengths[index++] ?? 0)
    while (index < lengths.length && size < CHUNK_BYTES)
    const chunk = new Uint8Array(size)
    const view = new DataView(chunk.buffer)
    let place = 0
    for (const length of lengths.slice(from, index)) {
      view.setUint32(place, length, true)
      const text = chunk.subarray(place + STRING_LENGTH_BYTES, place + STRING_LENGTH_BYTES + length)
      readFor(tensor.name, shards, extentOf(tensor), at, text)
      at += length
      place += STRING_LENGTH_BYTES + length
    }
    yield chunk
  }
}

/** The masked checksum of a tensor of texts, as it is now. */
export function stringChecksum(tensor: BundleTensor, shards: Shards): number {
  const { start, crc } = stringLayout(tensor, shards)
  const extent = extentOf(tensor)
  const buffer = new Uint8Array(Math.min(CHUNK_BYTES, extent.size - start))
  let sum = crc
  for (let at = start; at < extent.size; at += buffer.byteLength) {
    const piece = buffer.subarray(0, Math.min(buffer.byteLength, extent.size - at))
    readFor(tensor.name, shards, extent, at, piece)
    sum = extendCrc32c(sum, piece)
  }
  return maskCrc32c(sum)
}

function extentOf({ extents, name }: BundleTensor): Extent {
  const [extent] = extents
  if (extent === undefined) throw new RangeError(`${name} has no extent`)
  return extent
}
