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

  it('of strangers stay what they are, and take nobody else’s place', () => {
    expect(aligned(['a/kernel'], ['z/kernel', null])).toEqual(['z/kernel', null])
    const [one, other] = aligned(['n/b', 'n_1/b', 'x/k'], ['n_1/b', 'n_2/b', 'y/k'])
    expect([one, other]).toEqual(['n/b', 'n_1/b'])
  })
})
