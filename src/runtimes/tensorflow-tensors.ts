import type * as tfjs from '@tensorflow/tfjs-core'

import { UnsupportedOperation } from '../ops/ops.ts'
import type { DType } from '../tensor/dtype.ts'
import type { Tensor } from '../tensor/tensor.ts'

/** Types of inputs that can be handed to TensorFlow through tfjs-node, and of outputs that it reads. */
export const WRITABLE: readonly DType[] = ['float32', 'int32', 'int64', 'uint8', 'bool', 'string']
export const READABLE: readonly DType[] = ['float32', 'int32', 'int64', 'bool', 'string']

/** The type that tfjs-node keeps a tensor as, where TF.js has no name for it, and TensorFlow's number for it. */
const KEPT_AS: Readonly<Partial<Record<DType, readonly [kept: 'int32', number: number]>>> = {
  uint8: ['int32', 4],
  int64: ['int32', 9],
}

/**
 * A tensor for an input of a session of TensorFlow's; the caller disposes of it. tfjs-node's own `predict` takes int64
 * as int32, and makes -1 of it 4294967295 (int64_tensors.ts, encodeInt32ArrayAsInt64): here it is put down as it is.
 * @throws UnsupportedOperation for other types than {@link WRITABLE}
 */
export function toNative(tf: typeof tfjs, { dtype, shape, data }: Tensor): tfjs.Tensor {
  if (!WRITABLE.includes(dtype)) throw new UnsupportedOperation(`tfjs-node does not hand ${dtype} to TensorFlow`)
  const [kept, number] = KEPT_AS[dtype] ?? [dtype as tfjs.DataType, undefined]
  const backend = tf.backend()
  // The engine takes texts that are bytes as they are, and int64 as pairs of int32 (tfjs_backend.cc, CreateTensor).
  const values =
    data instanceof BigInt64Array ? new Int32Array(data.slice().buffer) : Array.isArray(data) ? data : data.slice()
  const tensor = tf.engine().makeTensor(values as unknown as tfjs.DataValues, [...shape], kept, backend)
  if (number === undefined) return tensor
  const kinds = Reflect.get(backend, 'tensorMap') as { get(id: object): { dtype: number } }
  kinds.get(tensor.dataId).dtype = number
  return tensor
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
