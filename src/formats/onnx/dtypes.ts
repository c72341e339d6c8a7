import type { DType } from '../../tensor/dtype.ts'

/** `TensorProto.DataType` by number. Source: onnx.proto. What has no counterpart here is named in NAMES only. */
const DTYPES: Readonly<Record<number, DType>> = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  4: 'uint16',
  5: 'int16',
  6: 'int32',
  7: 'int64',
  8: 'string',
  9: 'bool',
  10: 'float16',
  11: 'float64',
  12: 'uint32',
  13: 'uint64',
  14: 'complex64',
  15: 'complex128',
  16: 'bfloat16',
  17: 'float8_e4m3fn',
  19: 'float8_e5m2',
}

const NAMES = (
  'UNDEFINED FLOAT UINT8 INT8 UINT16 INT16 INT32 INT64 STRING BOOL FLOAT16 DOUBLE UINT32 UINT64 COMPLEX64 COMPLEX128 ' +
  'BFLOAT16 FLOAT8E4M3FN FLOAT8E4M3FNUZ FLOAT8E5M2 FLOAT8E5M2FNUZ UINT4 INT4 FLOAT4E2M1 FLOAT8E8M0 UINT2 INT2 ' +
  'FLOAT6E2M3 FLOAT6E3M2'
).split(' ')

/** The element type of a `DataType`, or null where it has none here (four bits and less, other 8-bit floats). */
export function dtypeOf(number: number): DType | null {
  return DTYPES[number] ?? null
}

/** `INT4` for 22, for messages. */
export function dtypeName(number: number): string {
  return NAMES[number] ?? `DataType ${number}`
}

/** The `DataType` of an element type; null where this tool knows none. */
export function dataTypeOf(dtype: DType | null): number | null {
  if (dtype === null) return null
  return NUMBERS.get(dtype) ?? null
}

const NUMBERS: ReadonlyMap<DType, number> = new Map(
  Object.entries(DTYPES).map(([number, dtype]) => [dtype, Number(number)]),
)
