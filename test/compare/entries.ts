import { explain, type Explained } from '../../src/compare/cause.ts'
import { measure } from '../../src/compare/fingerprints/difference.ts'
import type { Differing } from '../../src/compare/fingerprints/fingerprint.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import { toBfloat16, toFloat16 } from '../../src/tensor/halves.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import type { Shape, Stored, TensorData, TensorEntry } from '../../src/tensor/tensor.ts'

/** A tensor of a given type from plain numbers. */
export function entry(
  name: string,
  shape: Shape,
  values: Iterable<number>,
  dtype: DType = 'float32',
  stored?: Stored,
): TensorEntry {
  const made = memoryEntry(name, { dtype, shape, data: dataOf(dtype, [...values]) })
  return stored === undefined ? made : { ...made, chunks: (size) => made.chunks(size), stored }
}

function dataOf(dtype: DType, values: readonly number[]): TensorData {
  switch (dtype) {
    case 'float64':
      return Float64Array.from(values)
    case 'float16':
      return Uint16Array.from(values, toFloat16)
    case 'bfloat16':
      return Uint16Array.from(values, toBfloat16)
    case 'int64':
      return BigInt64Array.from(values, BigInt)
    case 'int32':
      return Int32Array.from(values)
    case 'int8':
      return Int8Array.from(values)
    case 'uint8':
    case 'bool':
      return Uint8Array.from(values)
    default:
      return Float32Array.from(values)
  }
}

/** Repeatable numbers that look like trained weights: nearly normal, mean 0. */
export function weights(count: number, seed = 1, deviation = 0.1): Float32Array {
  let state = seed * 2654435761
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let i = 0; i < 20; i++) next()
  return Float32Array.from({ length: count }, () => {
    let sum = -6
    for (let i = 0; i < 12; i++) sum += next()
    return sum * deviation
  })
}

export function differing(path: string, expected: TensorEntry, found: TensorEntry, trainable = true): Differing {
  return { path, trainable, expected, found, difference: measure(expected, found) }
}

/** Explains differences in which every tensor of the set differs. */
export function explainAll(tensors: readonly Differing[]): readonly Explained[] {
  return explain(tensors, tensors)
}

/** The cause and text for one float32 tensor that alone differs. */
export function explainOne(
  shape: Shape,
  expected: Iterable<number>,
  found: Iterable<number>,
  dtypes: readonly [DType, DType] = ['float32', 'float32'],
): { readonly cause: string; readonly what: string; readonly metrics: Readonly<Record<string, number | null>> } {
  const tensor = differing('layer/kernel', entry('k', shape, expected, dtypes[0]), entry('k', shape, found, dtypes[1]))
  const [explained] = explain([tensor], [tensor, { ...tensor, path: 'other' }, { ...tensor, path: 'third' }])
  if (explained === undefined) throw new Error('nothing was explained')
  const { cause, what, metrics } = explained.explanation
  return { cause, what, metrics: metrics ?? {} }
}

export function named(path: string | null, made: TensorEntry, more: Partial<NamedTensor> = {}): NamedTensor {
  return { path, entry: made, trainable: true, bookkeeping: false, ...more }
}
