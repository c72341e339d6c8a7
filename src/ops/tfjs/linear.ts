import type * as tfjs from '@tensorflow/tfjs-core'
import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { allocate, at, broadcastShapes, commonDType, heldAs, isInteger, sameShape } from './kit.ts'
import { expand } from './loops.ts'
import { multiplyIntegers, wrapInteger } from './rounding.ts'

export function linearOps(kit: Kit) {
  return { matmul: (a: Value, b: Value) => matmul(kit, a, b) } satisfies Partial<Ops>
}

function matmul(kit: Kit, a: Value, b: Value): TfjsValue {
  const dtype = commonDType('matmul', a, b)
  if (a.shape.length < 2 || b.shape.length < 2) throw new RangeError('matmul of a tensor with fewer than 2 dimensions')
  const [rows, inner] = [at(a.shape, a.shape.length - 2), at(a.shape, a.shape.length - 1)]
  const [depth, columns] = [at(b.shape, b.shape.length - 2), at(b.shape, b.shape.length - 1)]
  if (inner !== depth) {
    throw new RangeError(
      `matmul of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]: ${String(inner)} is not ${String(depth)}`,
    )
  }
  const batch = broadcastShapes(a.shape.slice(0, -2), b.shape.slice(0, -2))
  const shape = [...batch, rows, columns]
  if (elementCount(shape) === 0 || inner === 0) return kit.empty(shape, dtype)
  if (isInteger(dtype)) return matmulIntegers(kit, a, b, batch, [rows, inner, columns], dtype)
  if (dtype === 'bool') throw new TypeError('matmul of booleans: cast explicitly')
  return matmulFloats(kit, a, b, batch, [rows, inner, columns], dtype)
}

type Sizes = readonly [rows: number, inner: number, columns: number]

/**
 * One kernel call: where a single matrix meets a batch, the batch becomes rows of one matrix; unequal batches are spelled
 * out, because the wasm kernel pairs them by position, which is not numpy's rule.
 */
function matmulFloats(kit: Kit, a: Value, b: Value, batch: readonly number[], sizes: Sizes, dtype: DType): TfjsValue {
  const { tf } = kit
  const [rows, inner, columns] = sizes
  const shape = [...batch, rows, columns]
  if (elementCount(b.shape) === inner * columns) {
    const left = tf.reshape(kit.tensorOf(a), [elementCount(a.shape) / inner, inner])
    const product: tfjs.Tensor = tf.matMul(left, tf.reshape(kit.tensorOf(b), [inner, columns]))
    return kit.wrap(tf.reshape(product, shape), dtype)
  }
  const spread = (x: Value, matrix: readonly [number, number]): tfjs.Tensor => {
    const tensor = kit.tensorOf(broadcast(kit, x, [...batch, ...matrix]))
    return tf.reshape(tensor, [elementCount(batch), ...matrix])
  }
  const product: tfjs.Tensor = tf.matMul(spread(a, [rows, inner]), spread(b, [inner, columns]))
  return kit.wrap(tf.reshape(product, shape), dtype)
}

/** The kernels multiply floats only. */
function matmulIntegers(kit: Kit, a: Value, b: Value, batch: readonly number[], sizes: Sizes, dtype: DType): TfjsValue {
  const [rows, inner, columns] = sizes
  const left = expand(kit.elements(a), a.shape, [...batch, rows, inner])
  const right = expand(kit.elements(b), b.shape, [...batch, inner, columns])
  const target = allocate(heldAs(dtype), elementCount(batch) * rows * columns)
  for (let i = 0; i < target.length; i += 1) {
    const column = i % columns
    const row = Math.floor(i / columns)
    const matrix = Math.floor(row / rows)
    let total = 0
    for (let k = 0; k < inner; k += 1) {
      const term = multiplyIntegers(
        dtype,
        left[row * inner + k] ?? 0,
        right[(matrix * inner + k) * columns + column] ?? 0,
      )
      total = wrapInteger(dtype, total + term)
    }
    target[i] = total
  }
  return kit.make(target, [...batch, rows, columns], dtype)
}

/** Repeats a tensor to a shape that it broadcasts to. */
export function broadcast(kit: Kit, x: Value, shape: readonly number[]): Value {
  if (sameShape(x.shape, shape)) return x
  return kit.make(expand(kit.elements(x), x.shape, shape), shape, x.dtype)
}
