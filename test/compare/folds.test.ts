import { describe, expect, it } from 'vitest'

import { foldsOf, normsOf } from '../../src/compare/folds.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import type { Shape, TensorEntry } from '../../src/tensor/tensor.ts'

function entry(name: string, shape: Shape, numbers: readonly number[]): TensorEntry {
  return memoryEntry(name, { dtype: 'float32', shape, data: Float32Array.from(numbers) })
}

function named(path: string, shape: Shape, numbers: readonly number[]): NamedTensor {
  return { path, entry: entry(path, shape, numbers), trainable: true, bookkeeping: false }
}

const EPSILON = Math.fround(1e-3)
const GAMMA = [0.5, -1.25, 2, 1].map(Math.fround)
const BETA = [0.1, -0.2, 0.3, 0].map(Math.fround)
const MEAN = [1, -2, 0.7, 3].map(Math.fround)
const VARIANCE = [0.9, 4, 1e-6, 2].map(Math.fround)
const BIAS = [0.01, 0.02, -0.3, 5].map(Math.fround)
const KERNEL = Array.from({ length: 12 }, (_, i) => Math.fround(Math.sin(i + 1)))

const norm = [
  named('m/bn/gamma', [4], GAMMA),
  named('m/bn/beta', [4], BETA),
  named('m/bn/moving_mean', [4], MEAN),
  named('m/bn/moving_variance', [4], VARIANCE),
]

/** As float32 arithmetic has it, rounded after every step. */
const SCALE = GAMMA.map((gamma, i) => {
  const root = Math.fround(Math.sqrt(Math.fround((VARIANCE[i] ?? NaN) + EPSILON)))
  return Math.fround(gamma * Math.fround(1 / root))
})
const scaleAt = (channel: number): number => SCALE[channel] ?? NaN
const offset = (bias: readonly number[] | null): number[] =>
  BETA.map((beta, i) => {
    const mean = Math.fround((MEAN[i] ?? NaN) - (bias?.[i] ?? 0))
    return Math.fround(beta - Math.fround(mean * scaleAt(i)))
  })

function search(lost: readonly NamedTensor[], constant: TensorEntry, epsilons: readonly number[] = [EPSILON]) {
  const norms = normsOf(norm, () => epsilons)
  return foldsOf(norms, lost, [constant]).map(({ words, parts, differing }) => [
    words,
    parts.map(({ path }) => path).join(' '),
    differing,
  ])
}

describe('folds of batch normalisations', () => {
  it('need their mean and variance by name', () => {
    expect(normsOf(norm, () => []).map(({ layer }) => layer)).toEqual(['m/bn'])
    expect(normsOf(norm.slice(0, 3), () => [])).toEqual([])
    expect(normsOf(norm.slice(2), () => [])).toMatchObject([{ layer: 'm/bn', gamma: null, beta: null }])
  })

  it('are scales and offsets, with the bias of a convolution too', () => {
    const bias = named('m/conv/bias', [4], BIAS)
    expect(search(norm, entry('x', [1, 1, 1, 4], SCALE))).toEqual([
      ['the scale of m/bn', 'm/bn/gamma m/bn/moving_variance', 0],
    ])
    expect(search([...norm, bias], entry('x', [4], offset(null)))).toEqual([
      ['the offset of m/bn', 'm/bn/gamma m/bn/moving_variance m/bn/moving_mean m/bn/beta', 0],
    ])
    expect(search([...norm, bias], entry('x', [4], offset(BIAS)))).toEqual([
      [
        'the offset of m/bn with m/conv/bias',
        'm/bn/gamma m/bn/moving_variance m/bn/moving_mean m/bn/beta m/conv/bias',
        0,
      ],
    ])
  })

  it.each<[string, Shape, (i: number) => number]>([
    ['convolutions and matrices', [3, 4], (i) => i % 4],
    ['depthwise convolutions', [1, 3, 4, 1], (i) => i % 4],
    ['depthwise convolutions of two channels each', [3, 1, 2, 2], (i) => i % 4],
  ])('are kernels of %s', (_, shape, channelOf) => {
    const kernel = named('m/conv/kernel', shape, KERNEL)
    const values = KERNEL.map((value, i) => Math.fround(value * scaleAt(channelOf(i))))
    const words = 'm/conv/kernel times the scale of m/bn'
    expect(search([...norm, kernel], entry('x', shape, values))).toEqual([
      [words, 'm/conv/kernel m/bn/gamma m/bn/moving_variance', 0],
    ])
    // By its name alone would a kernel with one other number be known.
    const other = values.with(5, (values[5] ?? NaN) * (1 + 2e-6))
    expect(search([...norm, kernel], entry('x', shape, other))).toEqual([])
    expect(search([...norm, kernel], entry('conv_1/merged', shape, other))).toEqual([
      [words, 'm/conv/kernel m/bn/gamma m/bn/moving_variance', 1],
    ])
    expect(
      search(
        [...norm, kernel],
        entry(
          'conv_1/merged',
          shape,
          values.map((value) => value * 1.001),
        ),
      ),
    ).toEqual([])
  })

  it('are none with an epsilon that the model does not have, of other types, or where nothing is lost', () => {
    expect(search(norm, entry('bn', [4], SCALE), [1e-5])).toEqual([])
    expect(search([], entry('bn', [4], SCALE))).toEqual([])
    const doubles = memoryEntry('bn', { dtype: 'float64', shape: [4], data: Float64Array.from(SCALE) })
    expect(search(norm, doubles)).toEqual([])
  })

  it('are none of NaN', () => {
    const values = SCALE.map(() => NaN)
    expect(search(norm, entry('bn', [4], values))).toEqual([])
  })
})
