import type { Json } from '../../../formats/format.ts'

/**
 * The shape that makes a value fit its declared rank, or null where it fits: a last dimension of 1 is taken off or put
 * on (`Functional._adjust_input_rank`).
 */
export function fittedRank(shape: readonly number[], declared: Json | undefined): readonly number[] | null {
  if (!Array.isArray(declared) || declared.length === shape.length) return null
  if (shape.length === declared.length + 1 && shape.at(-1) === 1) return shape.slice(0, -1)
  if (shape.length === declared.length - 1 && declared.at(-1) === 1) return [...shape, 1]
  return null
}
