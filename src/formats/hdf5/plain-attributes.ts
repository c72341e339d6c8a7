import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { AttributeValue } from './attributes.ts'
import { floatAt, integerAt, NUMBER_COUNT } from './attributes.ts'
import { dtypeOf } from './dtype.ts'
import type { TypeMetadata } from './dtype.ts'
import type { Message } from './object-header.ts'
import { FLOAT, NotPlain, plainShape, plainType, STRING } from './plain-types.ts'
import { fixedString } from './strings.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

const ATTRIBUTE = 0x0c
const ATTRIBUTE_INFO = 0x15
const COLLECTION = 'GCOL'

type Values = Map<string, AttributeValue>

/**
 * Reads attributes from the messages of an object header, with the strings of the global heap that they refer to.
 * Sources: HDF5 File Format Specification 3.0, IV.A.2.m (attributes), III.E (global heap).
 * @returns a function that throws NotPlain where the library had better read the file
 */
export function plainAttributes(source: ByteSource, superblock: Superblock): (messages: readonly Message[]) => Values {
  const heap = heapReader(source, superblock)
  return (messages) => {
    const values: Values = new Map()
    for (const message of messages) {
      if (message.type === ATTRIBUTE_INFO) throw new NotPlain('attribute info')
      if (message.type !== ATTRIBUTE) continue
      if (message.isShared) throw new NotPlain('shared attribute')
      const [name, value] = attribute(message.data, superblock, heap)
      if (values.has(name)) throw new NotPlain('an attribute twice')
      values.set(name, value)
    }
    return values
  }
}

/** Version 1 pads name, datatype and dataspace to 8 bytes; 2 does not; 3 says the name's character set. */
function attribute(data: Uint8Array, superblock: Superblock, heap: Heap): [string, AttributeValue] {
  const [version = 0, flags = 0] = data
  if (version < 1 || version > 3 || (version > 1 && flags !== 0)) throw new NotPlain('attribute version')
  const padded = (length: number): number => (version === 1 ? Math.ceil(length / 8) * 8 : length)
  const [nameBytes, typeBytes, spaceBytes] = [2, 4, 6].map((at) => readUnsigned(data, at, 2)) as [
    number,
    number,
    number,
  ]
  const nameAt = version === 3 ? 9 : 8
  const typeAt = nameAt + padded(nameBytes)
  const spaceAt = typeAt + padded(typeBytes)
  const valuesAt = spaceAt + padded(spaceBytes)
  if (valuesAt > data.length || nameBytes === 0 || data[nameAt + nameBytes - 1] !== 0) throw new NotPlain('attribute')
  // The name ends with a NUL that is counted.
  const name = new TextDecoder().decode(data.subarray(nameAt, nameAt + nameBytes - 1))
  if (name.includes('\0') || name.includes('\ufffd')) throw new NotPlain('attribute name')
  const type = plainType(data.subarray(typeAt, typeAt + typeBytes))
  const shape = plainShape(data.subarray(spaceAt, spaceAt + spaceBytes), superblock.lengthSize)
  if (shape === null) return [name, { kind: 'other' }]
  const count = elementCount(shape)
  const bytes = data.subarray(valuesAt)
  if (count * type.size > bytes.length) throw new NotPlain('attribute values')
  const scalar = shape.length === 0
  if (type.type !== STRING && dtypeOf(type, data.subarray(typeAt, typeAt + typeBytes), () => undefined) === undefined)
    throw new NotPlain('number')
  if (type.type === STRING) return [name, { kind: 'strings', values: strings(bytes, type, count, heap), scalar }]
  if (count > NUMBER_COUNT) return [name, { kind: 'other' }]
  return [name, { kind: 'numbers', values: numbers(bytes, type, count), scalar }]
}

function strings(bytes: Uint8Array, type: TypeMetadata, count: number, heap: Heap): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => {
    const element = bytes.slice(i * type.size, (i + 1) * type.size)
    return type.vlen ? heap(element) : fixedString(element, type.strpad)
  })
}

function numbers(bytes: Uint8Array, type: TypeMetadata, count: number): (number | bigint)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: count }, (_, i) => {
    const value = type.type === FLOAT ? floatAt(view, i, type.size) : integerAt(view, i, type)
    if (value === undefined) throw new NotPlain('number')
    return value
  })
}

/** The string that an element refers to: its length, the address of a collection, and an index within. */
type Heap = (reference: Uint8Array) => Uint8Array

/** Strings of all attributes together may be as long as the file: one may be referred to more than once. */
function heapReader(source: ByteSource, superblock: Superblock): Heap {
  const { start, offsetSize } = superblock
  const collections = new Map<number, ReadonlyMap<number, Uint8Array>>()
  let left = source.byteLength
  return (reference) => {
    if (reference.length !== 8 + offsetSize) throw new NotPlain('reference')
    const length = readUnsigned(reference, 0, 4)
    const address = readUnsigned(reference, 4, offsetSize)
    if (length === 0 || address === 0) {
      if (length === 0) return new Uint8Array(0)
      throw new NotPlain('reference')
    }
    let collection = collections.get(address)
    if (collection === undefined) {
      collection = readCollection(source, superblock, start + address)
      collections.set(address, collection)
    }
    const object = collection.get(readUnsigned(reference, 4 + offsetSize, 4))
    left -= length
    if (object === undefined || object.length < length || left < 0) throw new NotPlain('string')
    const text = object.slice(0, length)
    const end = text.indexOf(0)
    return end < 0 ? text : text.subarray(0, end)
  }
}

function readCollection(source: ByteSource, superblock: Superblock, at: number): ReadonlyMap<number, Uint8Array> {
  const { lengthSize, end } = superblock
  const prefix = 8 + lengthSize
  if (at + prefix > end) throw new NotPlain('collection')
  const head = readBytes(source, at, prefix)
  const size = readUnsigned(head, 8, lengthSize)
  if (String.fromCharCode(...head.subarray(0, 4)) !== COLLECTION || head[4] !== 1) throw new NotPlain('collection')
  if (size < prefix || at + size > end) throw new NotPlain('collection')
  const bytes = readBytes(source, at, size)
  const objects = new Map<number, Uint8Array>()
  for (let offset = prefix; offset + prefix <= size;) {
    const index = readUnsigned(bytes, offset, 2)
    const length = readUnsigned(bytes, offset + 8, lengthSize)
    // Index 0 is the room that is left, its own header included.
    const taken = index === 0 ? length : prefix + Math.ceil(length / 8) * 8
    if (taken < prefix || offset + taken > size || objects.has(index)) throw new NotPlain('collection')
    if (index !== 0) objects.set(index, bytes.subarray(offset + prefix, offset + prefix + length))
    offset += taken
  }
  return objects
}
