import type { Ops, Value } from '../../../../ops/ops.ts'
import { elementCount, type Tensor } from '../../../../tensor/tensor.ts'

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

/** The elements as bytes. */
export function bytesOf({ tensor }: Texts): readonly Uint8Array[] {
  return tensor.data as readonly Uint8Array[]
}

/** The elements as text. */
export function textsOf(texts: Texts): readonly string[] {
  const decoder = new TextDecoder()
  return bytesOf(texts).map((bytes) => decoder.decode(bytes))
}

const sources = new WeakMap<Value, Tensor>()

/** Remembers the numbers of a model input: an executor may hold them as narrower ones. */
export function rememberSource(value: Value, tensor: Tensor): Value {
  sources.set(value, tensor)
  return value
}

/** Integers as they are, at once; null where they are computed and nobody can say what they come to. */
export function integersOf(ops: Ops, value: Value): readonly bigint[] | null {
  const tensor = sources.get(value) ?? ops.peek?.(value)
  if (tensor === undefined) return null
  return Array.from({ length: elementCount(tensor.shape) }, (_, i) => {
    const element = tensor.data[i]
    return typeof element === 'bigint' ? element : BigInt(Math.trunc(Number(element ?? 0)))
  })
}
