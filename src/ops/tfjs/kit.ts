import type * as tfjs from '@tensorflow/tfjs-core'
import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import type { Kernels } from './backend.ts'
import type { Tf } from './tf.ts'
import { isRounded, roundTo } from './rounding.ts'

/** How TF.js holds a dtype. */
export type Held = 'float32' | 'int32' | 'bool'
export type Elements = Float32Array | Int32Array | Uint8Array

/** A tensor on TF.js kernels; `dtype` is what it stands for, the tensor's own dtype is how it is held. */
export class TfjsValue implements Value {
  constructor(
    readonly tensor: tfjs.Tensor,
    readonly dtype: DType,
  ) {}

  get shape(): readonly number[] {
    return this.tensor.shape
  }
}

const HELD: Partial<Record<DType, Held>> = {
  float32: 'float32',
  float16: 'float32',
  bfloat16: 'float32',
  int64: 'int32',
  int32: 'int32',
  int16: 'int32',
  int8: 'int32',
  uint64: 'int32',
  uint32: 'int32',
  uint16: 'int32',
  uint8: 'int32',
  bool: 'bool',
}

/** The dtype a value really gets: there are no 64-bit floats on these kernels, and `dtype` says so. */
export function effective(dtype: DType): DType {
  return dtype === 'float64' ? 'float32' : dtype
}

/** @throws UnsupportedOperation for dtypes that TF.js has no numbers for. */
export function heldAs(dtype: DType): Held {
  const held = HELD[effective(dtype)]
  if (held === undefined) throw new UnsupportedOperation(`TF.js kernels have no ${dtype} numbers`)
  return held
}

export function isInteger(dtype: DType): boolean {
  return HELD[dtype] === 'int32'
}

/** What every operation is written with. */
export interface Kit {
  readonly tf: Tf
  /** Whether the kernels hold on to arrays that they are given, instead of copying them. */
  readonly keepsArrays: boolean
  /** Whether an operation must not be left to the kernels in use, because they compute it wrongly. */
  mends(operation: string): boolean
  tensorOf(x: Value): tfjs.Tensor
  /** The result of a kernel as a value, rounded where its dtype is narrower than float32. */
  wrap(tensor: tfjs.Tensor, dtype: DType): TfjsValue
  /** The result of a kernel that only moves elements: these are rounded already. */
  moved(tensor: tfjs.Tensor, dtype: DType): TfjsValue
  /** A copy of the elements, row-major. */
  elements(x: Value): Elements
  /** A value from elements that fit `heldAs(dtype)`; float elements are rounded in place where needed. */
  make(elements: Elements, shape: readonly number[], dtype: DType): TfjsValue
  empty(shape: readonly number[], dtype: DType): TfjsValue
}

export function createKit({ tf, id, mended }: Kernels): Kit {
  const keepsArrays = id === 'tensorflow'
  const tensorOf = (x: Value): tfjs.Tensor => {
    if (x instanceof TfjsValue) return x.tensor
    throw new TypeError('this value was made by another executor')
  }
  const elements = (x: Value): Elements => {
    const held = tensorOf(x).dataSync()
    if (held instanceof Float32Array || held instanceof Int32Array || held instanceof Uint8Array) {
      // Native TensorFlow may hand out the array that it still holds.
      return keepsArrays ? held.slice() : held
    }
    throw new TypeError(`a tensor of ${x.dtype} holds no numbers`)
  }
  const make = (values: Elements, shape: readonly number[], dtype: DType): TfjsValue => {
    if (values instanceof Float32Array) roundTo(dtype, values)
    return new TfjsValue(tf.tensor(values, [...shape], heldAs(dtype)), dtype)
  }
  const wrap = (tensor: tfjs.Tensor, dtype: DType): TfjsValue => {
    const value = new TfjsValue(tensor, dtype)
    if (!isRounded(dtype)) return value
    const rounded = make(elements(value), tensor.shape, dtype)
    tensor.dispose()
    return rounded
  }
  return {
    tf,
    keepsArrays,
    mends: (operation) => mended.has(operation),
    tensorOf,
    wrap,
    moved: (tensor, dtype) => new TfjsValue(tensor, dtype),
    elements,
    make,
    empty: (shape, dtype) => make(allocate(heldAs(dtype), elementCount(shape)), shape, dtype),
  }
}

/** Zeros. */
export function allocate(held: Held, length: number): Elements {
  if (held === 'float32') return new Float32Array(length)
  return held === 'int32' ? new Int32Array(length) : new Uint8Array(length)
}

/** Axis counted from the end brought to the front. @throws RangeError where there is no such axis. */
export function axisOf(axis: number, rank: number): number {
  const positive = axis < 0 ? axis + rank : axis
  if (!Number.isInteger(positive) || positive < 0 || positive >= rank) {
    throw new RangeError(`axis ${String(axis)} of a tensor of ${String(rank)} dimensions`)
  }
  return positive
}

/** Element `i` of a list that is known to be long enough. */
export function at<T>(list: ArrayLike<T>, i: number): T {
  const item = list[i]
  if (item === undefined) throw new RangeError(`element ${String(i)} of ${String(list.length)}`)
  return item
}

/** numpy's rule. @throws RangeError where shapes do not go together. */
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, i) => {
    const left = a[i - rank + a.length] ?? 1
    const right = b[i - rank + b.length] ?? 1
    if (left !== right && left !== 1 && right !== 1) {
      throw new RangeError(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`)
    }
    return left === 1 ? right : left
  })
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((dim, i) => dim === b[i])
}

/** @throws TypeError unless all operands have one dtype: programs cast explicitly. */
export function commonDType(operation: string, ...operands: readonly Value[]): DType {
  const [first, ...others] = operands
  if (first === undefined) throw new TypeError(`${operation} without operands`)
  const other = others.find((operand) => operand.dtype !== first.dtype)
  if (other !== undefined) throw new TypeError(`${operation} of ${first.dtype} and ${other.dtype}: cast explicitly`)
  return first.dtype
}
