import type { DType } from './dtype.ts'

/** Named inputs and outputs; -1 stands for a dynamic dimension. */
export interface Signature {
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
}

export interface TensorSpec {
  readonly name: string
  readonly dtype: DType
  /** null where the format does not say. */
  readonly shape: readonly number[] | null
  /** For integer inputs: values from 0 to this, exclusive, are meaningful (the least vocabulary they index). */
  readonly below?: number
}
