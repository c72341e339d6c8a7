import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { DType } from '../../tensor/dtype.ts'
import { pieceBytes } from '../../tensor/entry.ts'
import { CHUNK_BYTES, elementCount } from '../../tensor/tensor.ts'
import type { Shape, TensorEntry } from '../../tensor/tensor.ts'
import type { AttributeValue, Attributes } from './attributes.ts'
import type { Dataset } from './dataset.ts'
import { dtypeOf } from './dtype.ts'
import { DATATYPE_MESSAGE, isKnownMessage, LAYOUT_MESSAGE } from './object-header.ts'
import type { Message } from './object-header.ts'
import { plainAttributes } from './plain-attributes.ts'
import { NotPlain, plainShape, plainType, STRING } from './plain-types.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/**
 * Reads what Keras usually writes without the HDF5 library, which takes longer to start than most models to read:
 * numbers in one piece and in this machine's byte order, attributes in the object header. Whatever is anything else, or
 * does not add up in any way, is {@link NotPlain}: the library reads the whole file then.
 */
export interface PlainReader {
  /** @throws NotPlain */
  attributes(messages: readonly Message[]): Attributes
  /** @throws NotPlain */
  dataset(path: string, messages: readonly Message[]): Dataset
}

const DATASPACE_MESSAGE = 0x01
const FILL_MESSAGE = 0x05
const CONTIGUOUS = 1

export function plainReader(source: ByteSource, superblock: Superblock, limits: Limits): PlainReader {
  const values = plainAttributes(source, superblock)
  const attributes = (messages: readonly Message[]): Attributes => {
    // Kinds that no writer of models uses may carry a duty to fail.
    if (!messages.every(isKnownMessage) || !messages.every(isPlainFill)) throw new NotPlain('message')
    const found = values(messages)
    return { names: [...found.keys()], get: (name) => found.get(name) }
  }
  return {
    attributes,
    dataset(path, messages) {
      const name = path.slice(1)
      const marked = attributes(messages).get('dtype')
      const space = one(messages, DATASPACE_MESSAGE)
      const type = one(messages, DATATYPE_MESSAGE)
      const [shape, metadata] = [plainShape(space, superblock.lengthSize), plainType(type)]
      const dtype = metadata.type === STRING ? undefined : dtypeOf(metadata, type, () => textOf(marked))
      if (shape === null || dtype === undefined) throw new NotPlain('datatype')
      const byteLength = elementCount(shape) * byteWidth(dtype)
      if (shape.length > limits.rank || byteLength > limits.tensorBytes) throw new NotPlain('size')
      const at = placeOf(one(messages, LAYOUT_MESSAGE), byteLength, superblock)
      return { readable: true, entry: entryOf(source, name, dtype, shape, at, byteLength), stored: true }
    },
  }
}

/** The data of the one message of a type. @throws NotPlain where there is none, or several, or it stands elsewhere */
function one(messages: readonly Message[], type: number): Uint8Array {
  const [message, ...others] = messages.filter((candidate) => candidate.type === type)
  if (message === undefined || others.length > 0 || message.isShared) throw new NotPlain('message')
  return message.data
}

function textOf(value: AttributeValue | undefined): string | undefined {
  return value?.kind === 'strings' && value.scalar ? new TextDecoder().decode(value.values[0]) : undefined
}

/**
 * A fill value as h5py writes it, set or not; it stands for values that were never written, and these are not plain.
 * Source: HDF5 File Format Specification 3.0, IV.A.2.f, version 2.
 */
function isPlainFill({ type, data }: Message): boolean {
  if (type !== FILL_MESSAGE) return true
  const [version, allocation = 0, write = 3, isSet = 2] = data
  if (version !== 2 || allocation < 1 || allocation > 3 || write > 2 || isSet > 1) return false
  return isSet === 0 || (data.length >= 8 && 8 + readUnsigned(data, 4, 4) <= data.length)
}

/** Where values lie in one piece. Source: HDF5 File Format Specification 3.0, IV.A.2.i, versions 3 and 4. @throws NotPlain */
function placeOf(layout: Uint8Array, byteLength: number, superblock: Superblock): number {
  const { start, offsetSize, lengthSize, end } = superblock
  const [version = 0, kind] = layout
  if ((version !== 3 && version !== 4) || kind !== CONTIGUOUS) throw new NotPlain('layout')
  if (layout.length < 2 + offsetSize + lengthSize) throw new NotPlain('layout')
  // Nothing is kept nowhere.
  if (byteLength === 0) return start
  const at = start + readUnsigned(layout, 2, offsetSize)
  const size = readUnsigned(layout, 2 + offsetSize, lengthSize)
  if (size !== byteLength || at + byteLength > end) throw new NotPlain('place')
  return at
}

function entryOf(
  source: ByteSource,
  name: string,
  dtype: DType,
  shape: Shape,
  at: number,
  byteLength: number,
): TensorEntry {
  return {
    name,
    dtype,
    shape,
    byteLength,
    chunks: (size = CHUNK_BYTES) => readPieces(source, at, byteLength, pieceBytes(size, byteWidth(dtype))),
  }
}

function* readPieces(source: ByteSource, at: number, byteLength: number, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.min(size, byteLength))
  for (let done = 0; done < byteLength; done += size) {
    const piece = buffer.subarray(0, Math.min(size, byteLength - done))
    source.read(at + done, piece)
    yield piece
  }
}
