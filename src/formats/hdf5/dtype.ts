import type { DType } from '../../tensor/dtype.ts'
import { readUnsigned } from './superblock.ts'

/** What h5wasm says of a datatype; the numbers are HDF5's H5T_class_t. */
export interface TypeMetadata {
  readonly type: number
  readonly size: number
  readonly signed: boolean
  readonly vlen: boolean
  readonly strpad?: number
  readonly enum_type?: { readonly members: Readonly<Record<string, number>> }
  readonly compound_type?: {
    readonly members: readonly { readonly name: string; readonly type: number; readonly size: number }[]
  }
}

const INTEGER = 0
const FLOAT = 1
export const STRING = 3
const OPAQUE = 5
const COMPOUND = 6
const ENUM = 8

const INTEGERS: Readonly<Record<string, DType>> = {
  'true,1': 'int8',
  'true,2': 'int16',
  'true,4': 'int32',
  'true,8': 'int64',
  'false,1': 'uint8',
  'false,2': 'uint16',
  'false,4': 'uint32',
  'false,8': 'uint64',
}

/** Float formats by the fields of their datatype message: bits, exponent at, exponent bits, fraction bits, bias. */
const FLOATS: Readonly<Record<string, DType>> = {
  '64,52,11,52,1023': 'float64',
  '32,23,8,23,127': 'float32',
  '16,10,5,10,15': 'float16',
  '16,7,8,7,127': 'bfloat16',
}

/**
 * The dtype that a stored type stands for, or undefined where there is none.
 * @param message the datatype message, which says where in an element the bits lie
 * @param marked gives the dataset's attribute `dtype`: Keras 3 stores bfloat16 as opaque pairs of bytes and says so there
 * (keras/src/saving/saving_lib.py, H5IOStore).
 */
export function dtypeOf(
  metadata: TypeMetadata,
  message: Uint8Array,
  marked: () => string | undefined,
): DType | undefined {
  switch (metadata.type) {
    case INTEGER:
      return isWholeInteger(message, metadata.size) ? INTEGERS[`${metadata.signed},${metadata.size}`] : undefined
    case FLOAT:
      return floatOf(message)
    case STRING:
      return 'string'
    case OPAQUE:
      return metadata.size === 2 && marked() === 'bfloat16' ? 'bfloat16' : undefined
    case COMPOUND:
      return complexOf(metadata)
    case ENUM:
      return isBool(metadata) ? 'bool' : undefined
    default:
      return undefined
  }
}

/** For messages: what kind of type it is. */
export function describeType(metadata: TypeMetadata): string {
  const names = [
    'integer',
    'float',
    'time',
    'string',
    'bitfield',
    'opaque',
    'compound',
    'reference',
    'enum',
    'vlen',
    'array',
  ]
  return `${names[metadata.type] ?? `class ${metadata.type}`} of ${metadata.size} bytes`
}

/** h5py writes booleans as an enum of one byte, FALSE = 0 and TRUE = 1. */
function isBool(metadata: TypeMetadata): boolean {
  const members = metadata.enum_type?.members ?? {}
  return metadata.size === 1 && Object.keys(members).length === 2 && members['FALSE'] === 0 && members['TRUE'] === 1
}

/** h5py writes complex numbers as a compound of two floats, r and i. */
function complexOf(metadata: TypeMetadata): DType | undefined {
  const members = metadata.compound_type?.members ?? []
  const names = members.map((member) => member.name).join()
  if (names !== 'r,i' || !members.every((member) => member.type === FLOAT && member.size * 2 === metadata.size)) {
    return undefined
  }
  if (metadata.size === 8) return 'complex64'
  return metadata.size === 16 ? 'complex128' : undefined
}

/** Datatype message, fixed point: 8 bytes of class, flags and size, then bit offset and precision. */
function isWholeInteger(message: Uint8Array, size: number): boolean {
  return readUnsigned(message, 8, 2) === 0 && readUnsigned(message, 10, 2) === 8 * size
}

/** Datatype message, floating point: see the specification, IV.A.2.d. */
function floatOf(message: Uint8Array): DType | undefined {
  const [bitOffset, precision] = [readUnsigned(message, 8, 2), readUnsigned(message, 10, 2)]
  const [exponentAt, exponentBits, fractionAt, fractionBits] = message.subarray(12, 16)
  const signAt = message[2]
  const bias = readUnsigned(message, 16, 4)
  const size = readUnsigned(message, 4, 4)
  if (bitOffset !== 0 || fractionAt !== 0 || signAt !== precision - 1 || size * 8 !== precision) return undefined
  return FLOATS[[precision, exponentAt, exponentBits, fractionBits, bias].join()]
}
