import { readTensor } from '../tensor/entry.ts'
import { numbersOf } from '../tensor/numbers.ts'
import { elementCount, type TensorEntry } from '../tensor/tensor.ts'

/** What Keras's `Normalization` takes for a deviation at least: `keras.backend.epsilon()`. */
const LEAST = 1e-7

/** Roundings of the root, and of its reciprocal, each up to two units in the last place on kernels that estimate. */
const BOUND = 4 * 2 ** -24

const MOST_ELEMENTS = 2 ** 20

/**
 * Whether a constant is what a `Normalization` divides by, or its reciprocal, of a variance:
 * `max(sqrt(variance), epsilon)` (keras/src/layers/preprocessing/normalization.py).
 */
export function isSpread(variance: TensorEntry, constant: TensorEntry): boolean {
  if (variance.dtype !== 'float32' || constant.dtype !== 'float32') return false
  if (elementCount(variance.shape) !== elementCount(constant.shape)) return false
  if (elementCount(variance.shape) > MOST_ELEMENTS) return false
  const [spreads, values] = [numbersOf(readTensor(variance)), numbersOf(readTensor(constant))]
  if (spreads === null || values === null) return false
  const roots = Array.from(spreads, (value) => Math.max(Math.sqrt(value), LEAST))
  const isNear = (of: (root: number) => number): boolean =>
    roots.every((root, i) => Math.abs((values[i] ?? NaN) - of(root)) <= BOUND * of(root))
  return roots.length > 0 && (isNear((root) => root) || isNear((root) => 1 / root))
}
