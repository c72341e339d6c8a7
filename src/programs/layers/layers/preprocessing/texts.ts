import type { Value } from '../../../../ops/ops.ts'
import type { Tensor } from '../../../../tensor/tensor.ts'

/** String tensors: executors have no such numbers, so they are held as they are until a lookup layer reads them. */
export interface Texts extends Value {
  readonly dtype: 'string'
  readonly tensor: Tensor
}

export function createTexts(tensor: Tensor): Texts {
  return { shape: tensor.shape, dtype: 'string', tensor }
}

export function isTexts(value: Value): value is Texts {
  return value.dtype === 'string' && 'tensor' in value
}

/** The elements as text. */
export function textsOf({ tensor }: Texts): readonly string[] {
  const decoder = new TextDecoder()
  return (tensor.data as readonly Uint8Array[]).map((bytes) => decoder.decode(bytes))
}
