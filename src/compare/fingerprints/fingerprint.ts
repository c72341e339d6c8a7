import type { Cause, Metrics } from '../../evidence/finding.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Difference } from './difference.ts'

/** A tensor that is not what it ought to be. */
export interface Differing {
  /** Canonical path, or the stored name where there is none. */
  readonly path: string
  readonly trainable: boolean
  /** What the tensor ought to be, in the found one's shape (compare/expected.ts). */
  readonly expected: TensorEntry
  readonly found: TensorEntry
  readonly difference: Difference
}

/** What a fingerprint tells. Sentences go on from "<file>: <tensor> ". */
export interface Explanation {
  readonly cause: Cause
  /** What was seen, with figures: `is the transpose of what was expected`. */
  readonly what: string
  /** What to do about it. */
  readonly fix: string
  readonly metrics?: Metrics
}

/** One way in which a tensor can be wrong: an explanation where it accounts for every element, else null. */
export type Fingerprint = (differing: Differing) => Explanation | null
