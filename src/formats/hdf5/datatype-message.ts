import { ArtifactError } from '../../evidence/errors.ts'
import type { DType } from '../../tensor/dtype.ts'
import { concat, padded, u16, u32, u8 } from './encode.ts'

/**
 * Datatype messages, version 1, as h5py 3 writes them. Source: HDF5 File Format Specification 3.0, IV.A.2.d; each was
 * held against the bytes of a file that h5py wrote.
 */

type Floats = 'float64' | 'float32' | 'float16'

/** Bits, sign at, exponent at, exponent bits, fraction bits, bias. */
const FLOATS: Readonly<Record<Floats, readonly [number, number, number, number, number, number]>> = {
  float64: [64, 63, 52, 11, 52, 1023],
  float32: [32, 31, 23, 8, 23, 127],
  float16: [16, 15, 10, 5, 10, 15],
}

const INTEGERS: Readonly<Partial<Record<DType, readonly [number, boolean]>>> = {
  int8: [1, true],
  int16: [2, true],
  int32: [4, true],
  int64: [8, true],
  uint8: [1, false],
  uint16: [2, false],
  uint32: [4, false],
  uint64: [8, false],
}

const ASCII = 0
const UTF8 = 1

/** The datatype of a dataset. @throws ArtifactError `not-expressible` where Keras files have no such type */
export function datatypeOf(dtype: DType, tensor: string): Uint8Array {
  const integer = INTEGERS[dtype]
  if (integer !== undefined) return integerType(...integer)
  switch (dtype) {
    case 'float64':
    case 'float32':
    case 'float16':
      return floatType(dtype)
    case 'bfloat16':
      // As h5py stores ml_dtypes' bfloat16; Keras 3 marks such a dataset with an attribute.
      return concat([u8(0x15, 0, 0, 0), u32(2)])
    case 'bool':
      return boolType()
    case 'complex64':
      return complexType('float32', 4)
    case 'complex128':
      return complexType('float64', 8)
    case 'string':
      return variableString('ascii')
    default:
      throw new ArtifactError('not-expressible', `${tensor}: ${dtype} cannot be stored in a Keras HDF5 file`, {
        tensor,
      })
  }
}

export function integerType(size: number, signed: boolean): Uint8Array {
  return concat([u8(0x10, signed ? 0x08 : 0, 0, 0), u32(size), u16(0, 8 * size)])
}

export function floatType(dtype: Floats): Uint8Array {
  const [bits, signAt, exponentAt, exponentBits, fractionBits, bias] = FLOATS[dtype]
  // 0x20: the leading one of the fraction is implied.
  const fields = u8(exponentAt, exponentBits, 0, fractionBits)
  return concat([u8(0x11, 0x20, signAt, 0), u32(bits / 8), u16(0, bits), fields, u32(bias)])
}

/** A string of any length, kept in the global heap. */
export function variableString(charset: 'ascii' | 'utf8'): Uint8Array {
  return concat([u8(0x19, 0x01, charset === 'utf8' ? UTF8 : ASCII, 0), u32(16), integerType(1, false)])
}

/** A string of exactly `size` bytes, filled up with NULs: numpy's `S`. */
export function fixedStringType(size: number): Uint8Array {
  return concat([u8(0x13, 0x01, ASCII, 0), u32(size)])
}

/** Enum of int8 with FALSE = 0 and TRUE = 1. */
function boolType(): Uint8Array {
  const names = ['FALSE', 'TRUE'].map((name) => padded(new TextEncoder().encode(`${name}\0`)))
  return concat([u8(0x18, 2, 0, 0), u32(1), integerType(1, true), ...names, u8(0, 1)])
}

function complexType(part: Floats, size: number): Uint8Array {
  const member = (name: string, offset: number): Uint8Array =>
    // Name, offset, then the 28 bytes of version 1's array dimensions, none here.
    concat([padded(new TextEncoder().encode(`${name}\0`)), u32(offset), new Uint8Array(28), floatType(part)])
  return concat([u8(0x16, 2, 0, 0), u32(2 * size), member('r', 0), member('i', size)])
}
