import type { DType } from '../../tensor/dtype.ts'

/**
 * `DataType` numbers. Source: tensorflow/core/framework/types.proto. Quantised integers are the integers that they are
 * stored as; what is not listed (resources, variants, types of less than a byte) has no counterpart here.
 */
const DTYPES: Readonly<Record<number, DType>> = {
  1: 'float32',
  2: 'float64',
  3: 'int32',
  4: 'uint8',
  5: 'int16',
  6: 'int8',
  7: 'string',
  8: 'complex64',
  9: 'int64',
  10: 'bool',
  11: 'int8',
  12: 'uint8',
  13: 'int32',
  14: 'bfloat16',
  15: 'int16',
  16: 'uint16',
  17: 'uint16',
  18: 'complex128',
  19: 'float16',
  22: 'uint32',
  23: 'uint64',
  24: 'float8_e5m2',
  25: 'float8_e4m3fn',
}

/** `DT_RESOURCE`: handles of variables, tables and whatever else a session holds. */
export const RESOURCE = 20

/** Types of references (TensorFlow 1's variables) are numbered as what they refer to, and this more. */
const REFERENCE = 100

/** The names of the same numbers, in their order, as JSON writes them (`DT_FLOAT`). */
const NAMES = (
  'INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8 QINT32 BFLOAT16 QINT16 ' +
  'QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64 FLOAT8_E5M2 FLOAT8_E4M3FN'
).split(' ')

/** The element type of a `DataType`, or null where it has none here. */
export function dtypeOf(number: number): DType | null {
  return DTYPES[number > REFERENCE ? number - REFERENCE : number] ?? null
}

/** Quantised integers, which are stored like the plain ones. */
const QUANTISED: ReadonlySet<number> = new Set([11, 12, 13, 15, 16])

/** The `DataType` of an element type. */
export function typeNumberOf(dtype: DType): number {
  return Number(Object.entries(DTYPES).find(([number, name]) => name === dtype && !QUANTISED.has(Number(number)))?.[0])
}

/** A `DataType` with the number itself where the element type does not tell it; that of a reference is what it refers to. */
export function typeOf(number: number): { readonly value: DType | null; readonly number?: number } {
  const value = dtypeOf(number)
  const plain = number > REFERENCE ? number - REFERENCE : number
  return value !== null && typeNumberOf(value) === plain ? { value } : { value, number: plain }
}

/** The `DataType` of a stored type; undefined where nobody knows it. */
export function numberOfType({
  value,
  number,
}: {
  readonly value: DType | null
  readonly number?: number
}): number | undefined {
  return number ?? (value === null ? undefined : typeNumberOf(value))
}

/** `DT_FLOAT` for 1, for messages. */
export function dtypeName(number: number): string {
  const name = NAMES[number]
  return name === undefined ? `DataType ${number}` : `DT_${name}`
}

/** The number of `DT_FLOAT`, with `_REF` or without; undefined for a name that is not known. */
export function dtypeNumber(name: string): number | undefined {
  const [, base = '', reference] = /^DT_(.*?)(_REF)?$/.exec(name) ?? []
  const number = NAMES.indexOf(base)
  return number < 0 ? undefined : number + (reference === undefined ? 0 : REFERENCE)
}
