/** Element types of stored tensors, named as numpy and ml_dtypes name them. */
export type DType =
  | 'float64'
  | 'float32'
  | 'float16'
  | 'bfloat16'
  | 'float8_e4m3fn'
  | 'float8_e5m2'
  | 'int64'
  | 'int32'
  | 'int16'
  | 'int8'
  | 'uint64'
  | 'uint32'
  | 'uint16'
  | 'uint8'
  | 'bool'
  | 'complex64'
  | 'complex128'
  | 'string'

const WIDTHS: Readonly<Record<DType, number>> = {
  float64: 8,
  float32: 4,
  float16: 2,
  bfloat16: 2,
  float8_e4m3fn: 1,
  float8_e5m2: 1,
  int64: 8,
  int32: 4,
  int16: 2,
  int8: 1,
  uint64: 8,
  uint32: 4,
  uint16: 2,
  uint8: 1,
  bool: 1,
  complex64: 8,
  complex128: 16,
  string: 0,
}

/** Bytes of one element; 0 for `string`, whose elements vary in length. */
export function byteWidth(dtype: DType): number {
  return WIDTHS[dtype]
}

/** Whether a text names a {@link DType}. */
export function isDType(text: string): text is DType {
  return Object.hasOwn(WIDTHS, text)
}

/** Whether elements are rounded reals or pairs of them: these are compared within a tolerance, all others exactly. */
export function isFloating(dtype: DType): boolean {
  return dtype.startsWith('float') || dtype === 'bfloat16' || dtype.startsWith('complex')
}
