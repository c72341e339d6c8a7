import type { DType } from './dtype.ts'
import type { Shape } from './tensor.ts'

/** What a writer says it did to a tensor. A claim: compare/weights.ts verifies it on the bytes that were written. */
export type Transform =
  | { readonly kind: 'identity' }
  /** As numpy's `transpose`: axis `i` of the result is axis `axes[i]` of the source. */
  | { readonly kind: 'permute'; readonly axes: readonly number[] }
  | { readonly kind: 'cast'; readonly to: DType }
  | { readonly kind: 'affine'; readonly scale: number; readonly min: number; readonly dtype: DType }
  | { readonly kind: 'reshape'; readonly to: Shape }
