import type * as tfjs from '@tensorflow/tfjs-core'
import { isDType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import type { Kernels } from './backend.ts'
import { createKit, TfjsValue } from './kit.ts'
import { fromTensor, toTensor } from './transfer.ts'

/**
 * A tensor of TF.js with these elements: floats as float32, integers as int32, texts as their bytes. The caller disposes of
 * it.
 * @throws UnsupportedOperation for complex numbers; RangeError for integers beyond int32.
 */
export function toTfjs(kernels: Kernels, tensor: Tensor): tfjs.Tensor {
  const { dtype, shape, data } = tensor
  if (dtype === 'string' && !ArrayBuffer.isView(data)) return kernels.tf.tensor([...data], [...shape], 'string')
  return fromTensor(createKit(kernels), tensor).tensor
}

/** The elements of a tensor of TF.js, copied. */
export function fromTfjs(kernels: Kernels, tensor: tfjs.Tensor): Tensor {
  if (tensor.dtype === 'string') {
    const texts = kernels.tf.engine().readSync(tensor.dataId)
    return {
      dtype: 'string',
      shape: [...tensor.shape],
      data: Array.from(texts as Uint8Array[], (text) => text.slice()),
    }
  }
  if (!isDType(tensor.dtype)) throw new TypeError(`a TF.js tensor of ${tensor.dtype}`)
  const value = new TfjsValue(tensor, tensor.dtype)
  return toTensor(value, createKit(kernels).elements(value))
}
