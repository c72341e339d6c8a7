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
  /** Names of dynamic dimensions, axis by axis: dimensions of one name have one size. */
  readonly symbols?: readonly (string | null)[]
  /** For integer inputs: values from 0 to this, exclusive, are meaningful (the least vocabulary they index). */
  readonly below?: number
  /** For texts and integers: words, or whole numbers in decimal, that the model has entries for in its tables. */
  readonly known?: readonly string[]
  /** The model takes nothing but what is `known`. */
  readonly closed?: boolean
}

/** Shapes drawn for inputs, made to agree: dimensions of one name have the size that the first of them was given. */
export function withOneSizeAName(
  inputs: readonly TensorSpec[],
  shapes: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const sizes = new Map<string, number>()
  return shapes.map((shape, i) =>
    shape.map((dim, axis) => {
      const name = inputs[i]?.symbols?.[axis] ?? null
      if (name === null) return dim
      const size = sizes.get(name) ?? dim
      sizes.set(name, size)
      return size
    }),
  )
}
