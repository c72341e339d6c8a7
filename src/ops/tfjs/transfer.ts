import type { DType } from '../../tensor/dtype.ts'
import { fromBfloat16, fromFloat16, toBfloat16, toFloat16 } from '../../tensor/halves.ts'
import type { Tensor, TensorData } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import type { Elements, Held, Kit, TfjsValue } from './kit.ts'
import { allocate, effective, heldAs, isInteger } from './kit.ts'
import { wrapInteger } from './rounding.ts'

/** Operations that make tensors. */
export function creationOps(kit: Kit) {
  return {
    constant: (tensor: Tensor) => fromTensor(kit, tensor),
    scalar: (value: number | boolean, dtype: DType) => filled(kit, [], Number(value), dtype),
    full: (shape: readonly number[], value: number, dtype: DType) => filled(kit, shape, value, dtype),
    arange: (start: number, stop: number, step: number, dtype: DType) => {
      const length = Math.max(0, Math.ceil((stop - start) / step))
      const values = allocate(heldAs(dtype), length)
      for (let i = 0; i < length; i += 1) values[i] = into(dtype, start + i * step)
      return kit.make(values, [length], effective(dtype))
    },
    cast: (x: Value, dtype: DType) => cast(kit, x, effective(dtype)),
  } satisfies Partial<Ops>
}

function filled(kit: Kit, shape: readonly number[], value: number, dtype: DType): TfjsValue {
  return kit.make(allocate(heldAs(dtype), elementCount(shape)).fill(into(dtype, value)), shape, effective(dtype))
}

/** A number as an element of a dtype: what TensorFlow's casts do. */
function into(dtype: DType, value: number): number {
  if (dtype === 'bool') return value !== 0 ? 1 : 0
  if (!isInteger(dtype)) return value
  const whole = Math.trunc(value)
  // What the processor's own conversion gives for numbers that have no int32.
  if (dtype === 'int32' && whole !== (whole | 0)) return -(2 ** 31)
  return wrapInteger(dtype, whole)
}

function cast(kit: Kit, x: Value, dtype: DType): TfjsValue {
  const tensor = kit.tensorOf(x)
  const [from, to] = [heldAs(x.dtype), heldAs(dtype)]
  const widens = dtype === x.dtype || (dtype === 'float32' && from === 'float32')
  if (widens) return kit.moved(kit.tf.clone(tensor), dtype)
  const source = kit.elements(x)
  if (from === 'float32' && to === 'float32') return kit.make(source, x.shape, dtype)
  const target = allocate(to, source.length)
  for (let i = 0; i < target.length; i += 1) target[i] = castElement(x.dtype, dtype, source[i] ?? 0)
  return kit.make(target, x.shape, dtype)
}

/** Integers wrap from one width to another; only floats can be out of an int32's range. */
function castElement(from: DType, to: DType, value: number): number {
  return isInteger(from) && isInteger(to) ? wrapInteger(to, value) : into(to, value)
}

/** @throws UnsupportedOperation for dtypes without numbers here; RangeError for integers beyond int32. */
export function fromTensor(kit: Kit, { dtype, shape, data }: Tensor): TfjsValue {
  const held = heldAs(dtype)
  const count = elementCount(shape)
  if (data.length !== count) {
    throw new RangeError(`${String(data.length)} elements for a tensor of shape [${shape.join(', ')}]`)
  }
  return kit.make(heldElements(kit, dtype, held, data), shape, effective(dtype))
}

function heldElements(kit: Kit, dtype: DType, held: Held, data: TensorData): Elements {
  if (dtype === 'float16' || dtype === 'bfloat16') {
    const widen = dtype === 'float16' ? fromFloat16 : fromBfloat16
    return Float32Array.from(numbers(data), widen)
  }
  const ready =
    (held === 'float32' && data instanceof Float32Array) ||
    (dtype === 'int32' && data instanceof Int32Array) ||
    (held === 'bool' && data instanceof Uint8Array)
  if (ready) return kit.keepsArrays ? data.slice() : data
  if (held === 'float32') return Float32Array.from(numbers(data))
  if (held === 'bool') return Uint8Array.from(numbers(data), (value) => (value === 0 ? 0 : 1))
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    const values = new Int32Array(data.length)
    data.forEach((value, i) => {
      values[i] = wrapInteger(dtype, Number(value))
    })
    return values
  }
  return Int32Array.from(numbers(data), (value) => wrapInteger(dtype, value))
}

type Numbers = Exclude<TensorData, readonly Uint8Array[] | BigInt64Array | BigUint64Array>

function numbers(data: TensorData): Numbers {
  if (ArrayBuffer.isView(data) && !(data instanceof BigInt64Array) && !(data instanceof BigUint64Array)) return data
  throw new UnsupportedOperation('these elements are no numbers that TF.js knows')
}

/** A value's elements in the form that its dtype has outside of executors. */
export function toTensor(x: Value, elements: Elements): Tensor {
  return { dtype: x.dtype, shape: [...x.shape], data: outside(x.dtype, elements) }
}

function outside(dtype: DType, elements: Elements): TensorData {
  switch (dtype) {
    case 'float16':
      return Uint16Array.from(elements, toFloat16)
    case 'bfloat16':
      return Uint16Array.from(elements, toBfloat16)
    case 'int64':
      return BigInt64Array.from(Array.from(elements, BigInt))
    case 'uint64':
      return BigUint64Array.from(Array.from(elements, BigInt))
    case 'uint32':
      return Uint32Array.from(elements)
    case 'int16':
      return Int16Array.from(elements)
    case 'uint16':
      return Uint16Array.from(elements)
    case 'int8':
      return Int8Array.from(elements)
    case 'uint8':
      return Uint8Array.from(elements)
    default:
      return elements
  }
}
