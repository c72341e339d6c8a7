import type { DType } from '../../tensor/dtype.ts'
import { isFloating } from '../../tensor/dtype.ts'
import { fromBfloat16, fromFloat16, fromFloat8e4m3fn, fromFloat8e5m2 } from '../../tensor/halves.ts'
import type { Tensor, TensorData } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'

/**
 * A tensor of the reference executor: row-major doubles whatever the dtype. Floating dtypes are never rounded to their
 * width, for the reference is exact arithmetic and not an emulation; integers are exact, wrap as their width wraps, and
 * 64-bit ones are refused beyond 2^53; booleans are 0 and 1.
 */
export interface Held extends Value {
  readonly data: Float64Array
}

/** @throws RangeError where `data` does not fill `shape`: a defect of an operation, never of a model. */
export function make(shape: readonly number[], dtype: DType, data: Float64Array): Held {
  if (data.length !== elementCount(shape))
    throw new RangeError(`${data.length} numbers for shape [${shape.join(', ')}]`)
  return { shape, dtype, data }
}

/** @throws Error for a value of another executor. */
export function held(x: Value): Held {
  if (isHeld(x)) return x
  throw new Error('a value of another executor')
}

function isHeld(x: Value): x is Held {
  return 'data' in x && x.data instanceof Float64Array
}

/** Operands of one operation, which must have one dtype. */
export function sameDType(operation: string, a: Value, b: Value): DType {
  if (a.dtype !== b.dtype) throw new TypeError(`${operation} of ${a.dtype} and ${b.dtype}: programs cast explicitly`)
  return a.dtype
}

/** The dtype of a result that is real whatever the operand: Keras casts integers to float32. */
export function real(dtype: DType): DType {
  return isFloating(dtype) ? dtype : 'float32'
}

const BITS: Partial<Record<DType, (bits: number) => number>> = {
  float16: fromFloat16,
  bfloat16: fromBfloat16,
  float8_e4m3fn: fromFloat8e4m3fn,
  float8_e5m2: fromFloat8e5m2,
}

/** @throws UnsupportedOperation for strings, complex numbers, and 64-bit integers beyond 2^53. */
export function fromTensor(tensor: Tensor): Held {
  checkDType(tensor.dtype)
  return make(tensor.shape, tensor.dtype, numbers(tensor))
}

function numbers({ dtype, data }: Tensor): Float64Array {
  const decode = BITS[dtype]
  const out = new Float64Array(data.length)
  if (isBig(data)) for (let i = 0; i < data.length; i++) out[i] = safe(Number(data[i]))
  else if (isTyped(data)) {
    if (decode) for (let i = 0; i < data.length; i++) out[i] = decode(data[i] as number)
    else out.set(data)
  } else throw new UnsupportedOperation('the reference has no strings')
  return out
}

function isBig(data: TensorData): data is BigInt64Array | BigUint64Array {
  return data instanceof BigInt64Array || data instanceof BigUint64Array
}

function isTyped(
  data: TensorData,
): data is Exclude<TensorData, readonly Uint8Array[] | BigInt64Array | BigUint64Array> {
  return ArrayBuffer.isView(data)
}

/** @throws UnsupportedOperation for dtypes that one double cannot hold. */
export function checkDType(dtype: DType): DType {
  if (dtype === 'string' || dtype.startsWith('complex')) {
    throw new UnsupportedOperation(`the reference does not compute with ${dtype}`)
  }
  return dtype
}

/** Floating values come out as float64, with all their digits, whatever their dtype; others in their own dtype. */
export function toTensor({ shape, dtype, data }: Held): Tensor {
  if (isFloating(dtype)) return { dtype: 'float64', shape, data }
  return { dtype, shape, data: integers(dtype, data) }
}

function integers(dtype: DType, data: Float64Array): TensorData {
  switch (dtype) {
    case 'int64':
      return BigInt64Array.from(data, BigInt)
    case 'uint64':
      return BigUint64Array.from(data, BigInt)
    case 'int32':
      return Int32Array.from(data)
    case 'uint32':
      return Uint32Array.from(data)
    case 'int16':
      return Int16Array.from(data)
    case 'uint16':
      return Uint16Array.from(data)
    case 'int8':
      return Int8Array.from(data)
    default:
      return Uint8Array.from(data)
  }
}

const WRAPS: Partial<Record<DType, (value: number) => number>> = {
  int32: (value) => value | 0,
  uint32: (value) => value >>> 0,
  int16: (value) => (value << 16) >> 16,
  uint16: (value) => value & 0xffff,
  int8: (value) => (value << 24) >> 24,
  uint8: (value) => value & 0xff,
  int64: safe,
  uint64: (value) => (value < 0 ? refuse(value) : safe(value)),
  bool: (value) => (value === 0 ? 0 : 1),
}

/** Brings exact whole numbers (below 2^53) into a dtype's range, in place; floating ones are left as they are. */
export function settle(dtype: DType, data: Float64Array): Float64Array {
  const wrap = WRAPS[dtype]
  if (wrap) for (let i = 0; i < data.length; i++) data[i] = wrap(data[i] as number)
  return data
}

function safe(value: number): number {
  return Number.isSafeInteger(value) ? value : refuse(value)
}

function refuse(value: number): never {
  throw new UnsupportedOperation(`the reference holds 64-bit integers up to 2^53, not ${value}`)
}

/** Product as the dtype has it: 32-bit integers wrap exactly, others are plain products (to be settled). */
export function product(dtype: DType): (a: number, b: number) => number {
  return dtype === 'int32' || dtype === 'uint32' ? Math.imul : (a, b) => a * b
}

/** Least value of int32, which conversions of what no integer can hold give on common processors. */
const NO_INTEGER = -(2 ** 31)

/** Truncates towards zero, as numpy; infinities and NaN become the least int32. */
export function convert(x: Held, dtype: DType): Held {
  checkDType(dtype)
  if (x.dtype === dtype || isFloating(dtype)) return { ...x, dtype }
  const data = new Float64Array(x.data.length)
  if (dtype === 'bool') for (let i = 0; i < data.length; i++) data[i] = x.data[i] === 0 ? 0 : 1
  else {
    for (let i = 0; i < data.length; i++) data[i] = whole(x.data[i] as number, dtype)
    settle(dtype, data)
  }
  return make(x.shape, dtype, data)
}

function whole(value: number, dtype: DType): number {
  if (!Number.isFinite(value) || (dtype === 'int32' && Math.abs(value) > 2 ** 31)) return NO_INTEGER
  return Math.trunc(value) + 0
}
