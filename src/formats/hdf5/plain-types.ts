import type { TypeMetadata } from './dtype.ts'
import { readUnsigned } from './superblock.ts'

/**
 * Something that the plain reader leaves to the HDF5 library: an unusual layout or type, and whatever looks damaged, so
 * that the library says what is wrong with it.
 */
export class NotPlain extends Error {
  override readonly name = 'NotPlain'
}

export const INTEGER = 0
export const FLOAT = 1
export const STRING = 3
const OPAQUE = 5
const VARIABLE = 9
/** In the second byte of numbers: big-endian, and VAX order. */
const BIG_ENDIAN = 0x41
const SIGNED = 0x08
/** A variable-length type that is a string. */
const OF_CHARACTERS = 1

/** A datatype message as the library's metadata. Source: HDF5 File Format Specification 3.0, IV.A.2.d. @throws NotPlain */
export function plainType(message: Uint8Array): TypeMetadata {
  const [head = 0, bits = 0] = message
  const [version, type] = [head >> 4, head & 0x0f]
  if (version < 1 || version > 3 || message.length < 8) throw new NotPlain('datatype version')
  const size = readUnsigned(message, 4, 4)
  const plain = { type, size, signed: false, vlen: false }
  switch (type) {
    case INTEGER:
    case FLOAT:
      if ((bits & BIG_ENDIAN) !== 0 || message.length < (type === INTEGER ? 12 : 20)) throw new NotPlain('byte order')
      return { ...plain, signed: type === INTEGER && (bits & SIGNED) !== 0 }
    case STRING:
      return { ...plain, strpad: bits & 0x0f }
    case OPAQUE:
      return plain
    case VARIABLE:
      if ((bits & 0x0f) !== OF_CHARACTERS || !isCharacter(message.subarray(8))) throw new NotPlain('variable length')
      return { ...plain, type: STRING, vlen: true }
    default:
      throw new NotPlain(`datatype ${type}`)
  }
}

/** The dimensions that a dataspace message says; null for no dataspace. Source: as above, IV.A.2.b. @throws NotPlain */
export function plainShape(message: Uint8Array, lengthSize: number): readonly number[] | null {
  const [version, rank = 0, , kind] = message
  if (version !== 1 && version !== 2) throw new NotPlain('dataspace version')
  if (version === 2 && kind === 2) return null
  const at = version === 1 ? 8 : 4
  if (message.length < at + rank * lengthSize) throw new NotPlain('dataspace')
  const shape = Array.from({ length: rank }, (_, axis) => readUnsigned(message, at + axis * lengthSize, lengthSize))
  if (!shape.every(Number.isSafeInteger)) throw new NotPlain('dimension')
  return shape
}

/** A whole byte, or a string of one. */
function isCharacter(message: Uint8Array): boolean {
  const { type, size } = plainType(message)
  if (size !== 1) return false
  return (
    type === STRING || (type === INTEGER && readUnsigned(message, 8, 2) === 0 && readUnsigned(message, 10, 2) === 8)
  )
}
