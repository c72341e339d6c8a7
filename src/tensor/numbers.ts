import type { DType } from './dtype.ts'
import {
  fromBfloat16,
  fromFloat16,
  fromFloat8e4m3fn,
  fromFloat8e5m2,
  toBfloat16,
  toFloat16,
  toFloat8e4m3fn,
  toFloat8e5m2,
} from './halves.ts'
import type { Tensor, TensorData } from './tensor.ts'

const WIDEN: Partial<Record<DType, (bits: number) => number>> = {
  float16: fromFloat16,
  bfloat16: fromBfloat16,
  float8_e4m3fn: fromFloat8e4m3fn,
  float8_e5m2: fromFloat8e5m2,
}

/** A tensor in memory as numbers; complex elements give two. null for texts. 64-bit integers round beyond 2^53. */
export function numbersOf({ dtype, data }: Tensor): ArrayLike<number> | null {
  if (!ArrayBuffer.isView(data)) return null
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return Float64Array.from(data, Number)
  const widen = WIDEN[dtype]
  return widen === undefined ? data : Float64Array.from(data, widen)
}

/**
 * Numbers as elements of a dtype other than `string`; complex elements take two. Floats are correctly rounded, fractions
 * of integers are cut off; whoever calls sees to it that integers fit.
 */
export function dataOf(dtype: Exclude<DType, 'string'>, numbers: ArrayLike<number>): TensorData {
  switch (dtype) {
    case 'float64':
    case 'complex128':
      return Float64Array.from(numbers)
    case 'float32':
    case 'complex64':
      return Float32Array.from(numbers)
    case 'float16':
      return Uint16Array.from(numbers, toFloat16)
    case 'bfloat16':
      return Uint16Array.from(numbers, toBfloat16)
    case 'float8_e4m3fn':
      return Uint8Array.from(numbers, toFloat8e4m3fn)
    case 'float8_e5m2':
      return Uint8Array.from(numbers, toFloat8e5m2)
    case 'int64':
      return BigInt64Array.from(Array.from(numbers, (value) => BigInt(Math.trunc(value))))
    case 'uint64':
      return BigUint64Array.from(Array.from(numbers, (value) => BigInt(Math.trunc(value))))
    case 'int32':
      return Int32Array.from(numbers)
    case 'uint32':
      return Uint32Array.from(numbers)
    case 'int16':
      return Int16Array.from(numbers)
    case 'uint16':
      return Uint16Array.from(numbers)
    case 'int8':
      return Int8Array.from(numbers)
    case 'uint8':
      return Uint8Array.from(numbers)
    case 'bool':
      return Uint8Array.from(numbers, (value) => (value === 0 ? 0 : 1))
  }
}
