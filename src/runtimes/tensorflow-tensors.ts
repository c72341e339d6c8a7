import type * as tfjs from '@tensorflow/tfjs-core'

import { UnsupportedOperation } from '../ops/ops.ts'
import type { DType } from '../tensor/dtype.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Tensor } from '../tensor/tensor.ts'

/** Types of inputs that tfjs-node hands to TensorFlow (`getMappedInputTensorIds`), and of outputs that it reads. */
export const WRITABLE: readonly DType[] = ['float32', 'int32', 'int64', 'uint8', 'bool', 'string']
export const READABLE: readonly DType[] = ['float32', 'int32', 'int64', 'bool', 'string']

/**
 * A tensor of tfjs-node's for an input of TensorFlow's. int64 and uint8 go as int32: tfjs-node widens and narrows them by
 * what the signature says. The caller disposes of it.
 * @throws RangeError for int64 beyond int32, which tfjs-node cannot say
 */
export function toNative(tf: typeof tfjs, { dtype, shape, data }: Tensor): tfjs.Tensor {
  const dims = [...shape]
  if (dtype === 'string') {
    if (!Array.isArray(data)) throw new TypeError('a tensor of strings without strings')
    // Elements that are bytes are taken as they are.
    return tf.engine().makeTensor(data as Uint8Array[] as unknown as string[], dims, 'string', tf.backend())
  }
  const numbers = numbersOf({ dtype, shape, data })
  if (numbers === null || !WRITABLE.includes(dtype))
    throw new UnsupportedOperation(`tfjs-node does not hand ${dtype} to TensorFlow`)
  if (dtype === 'float32') return tf.tensor(Float32Array.from(numbers, Number), dims, 'float32')
  if (dtype === 'bool') return tf.tensor(Uint8Array.from(numbers, Number), dims, 'bool')
  const whole = Int32Array.from(numbers, Number)
  if (whole.some((value, i) => value !== Number(numbers[i]))) {
    throw new RangeError(`a value of type ${dtype} is beyond int32, which is all that tfjs-node hands on`)
  }
  return tf.tensor(whole, dims, 'int32')
}

/**
 * The elements of an output of TensorFlow's, copied, in the type that TensorFlow gave it.
 * @throws UnsupportedOperation for types that tfjs-node does not read
 */
export function fromNative(tf: typeof tfjs, tensor: tfjs.Tensor): Tensor {
  const shape = [...tensor.shape]
  // `dataSync` would decode texts as UTF-8; int64 comes as such, though tfjs-node calls it int32.
  const values: unknown = tf.engine().readSync(tensor.dataId)
  if (Array.isArray(values)) {
    return { dtype: 'string', shape, data: values.map((text) => Uint8Array.from(text as Uint8Array)) }
  }
  if (values instanceof BigInt64Array) return { dtype: 'int64', shape, data: values.slice() }
  if (values instanceof Float32Array) return { dtype: 'float32', shape, data: values.slice() }
  if (values instanceof Int32Array) return { dtype: 'int32', shape, data: values.slice() }
  if (values instanceof Uint8Array && tensor.dtype === 'bool') return { dtype: 'bool', shape, data: values.slice() }
  throw new UnsupportedOperation(`tfjs-node does not read an output of TensorFlow of type ${tensor.dtype}`)
}
