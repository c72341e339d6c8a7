import { describe, expect, it } from 'vitest'

import { alignPaths } from '../../src/compare/align.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'

const tensor = (path: string | null, index: number): NamedTensor => ({
  path,
  entry: memoryEntry(`t${index}`, { dtype: 'float32', shape: [], data: Float32Array.from([index]) }),
  trainable: true,
  bookkeeping: false,
})

const aligned = (expected: readonly string[], found: readonly (string | null)[]): (string | null)[] =>
  alignPaths(expected.map(tensor), found.map(tensor)).map(({ path }) => path)

describe('paths of one model, written by two programs', () => {
  it('are left alone where they agree, whatever the contents', () => {
    expect(aligned(['a/kernel', 'b/kernel'], ['b/kernel', 'a/kernel'])).toEqual(['b/kernel', 'a/kernel'])
  })

  it('agree in the order of automatic numbers', () => {
    const expected = ['e/norm/beta', 'e/norm_1/beta', 'f/norm/beta', 'f/norm_1/beta', 'dense/kernel']
    const found = ['e/norm_1/beta', 'e/norm_2/beta', 'f/norm_9/beta', 'f/norm_10/beta', 'dense_4/kernel']
    expect(aligned(expected, found)).toEqual(expected)
  })

  it('keep their numbers where a layer is missing', () => {
    expect(aligned(['d/kernel', 'd_1/kernel', 'd_2/kernel'], ['d/kernel', 'd_2/kernel'])).toEqual([
      'd/kernel',
      'd_2/kernel',
    ])
  })

  it('may lack the name of a nested model, where only one can be meant', () => {
    expect(aligned(['tower/code/kernel', 'rating/kernel'], ['code/kernel', 'rating/kernel'])).toEqual([
      'tower/code/kernel',
      'rating/kernel',
    ])
    expect(aligned(['left/code/kernel', 'right/code/kernel'], ['code/kernel'])).toEqual(['code/kernel'])
  })

  it('may have the name of the whole model before them, where only one can be meant', () => {
    expect(aligned(['code/kernel', 'rating/kernel'], ['net/code/kernel', 'net/rating/kernel'])).toEqual([
      'code/kernel',
      'rating/kernel',
    ])
    expect(aligned(['code/kernel'], ['left/code/kernel', 'right/code/kernel'])).toEqual([
      'left/code/kernel',
      'right/code/kernel',
    ])
    expect(aligned(['code/kernel', 'net/code/kernel'], ['net/code/kernel', 'code/kernel'])).toEqual([
      'net/code/kernel',
      'code/kernel',
    ])
  })

  it('of strangers stay what they are, and take nobody else’s place', () => {
    expect(aligned(['a/kernel'], ['z/kernel', null])).toEqual(['z/kernel', null])
    const [one, other] = aligned(['n/b', 'n_1/b', 'x/k'], ['n_1/b', 'n_2/b', 'y/k'])
    expect([one, other]).toEqual(['n/b', 'n_1/b'])
  })
})

describe('variables of one name', () => {
  const zeros = (path: string, shape: readonly number[] = [2]): NamedTensor => {
    const data = new Float32Array(shape.reduce((size, dim) => size * dim, 1))
    return { path, entry: memoryEntry(path, { dtype: 'float32', shape, data }), trainable: true, bookkeeping: false }
  }
  const shared = (path: string, shape?: readonly number[]): NamedTensor => {
    const tensor = zeros(path, shape)
    return { ...tensor, entry: { ...tensor.entry, alias: 'code/kernel' } }
  }
  const program = (...paths: string[]): NamedTensor[] => paths.map((path) => zeros(path))
  const paths = (tensors: readonly NamedTensor[]) => tensors.map(({ path }) => path)

  it('come in the order of their numbers, on either side', () => {
    const [expected, found] = [
      program('left/code/kernel', 'right/code/kernel'),
      [shared('ops/10/k'), shared('ops/9/k')],
    ]
    expect(paths(alignPaths(expected, found))).toEqual(['right/code/kernel', 'left/code/kernel'])
    expect(paths(alignPaths(found, expected))).toEqual(['ops/9/k', 'ops/10/k'])
  })

  it('are left alone where they are of other shapes, other forms or another number', () => {
    const expected = program('left/code/kernel', 'right/code/kernel')
    for (const found of [
      [shared('ops/1/k'), shared('ops/2/k', [3])],
      [shared('encoder/k'), shared('decoder/k')],
      [shared('ops/1/k')],
      [shared('ops/1/k'), shared('ops/2/k'), shared('ops/3/k')],
    ]) {
      expect(paths(alignPaths(expected, found))).toEqual(paths(found))
    }
  })
})
