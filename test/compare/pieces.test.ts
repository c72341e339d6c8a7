import { describe, expect, it } from 'vitest'
import { exchanged, pieceHashes } from '../../src/compare/pieces.ts'
import { entry, weights } from './entries.ts'

describe('pieces of consecutive tensors', () => {
  const tensors = [entry('a', [5], weights(5)), entry('b', [3], weights(3, 2))]
  it('have the digests of the files that hold them', () => {
    const whole = pieceHashes({ tensors, sizes: [32] })
    const parts = pieceHashes({ tensors, sizes: [12, 12, 8] })
    expect(whole).toHaveLength(1)
    expect(new Set(parts)).toHaveProperty('size', 3)
    expect(pieceHashes({ tensors: [entry('a', [3], weights(5).subarray(0, 3))], sizes: [12] })).toEqual(
      parts?.slice(0, 1),
    )
  })
  it('have none where the sizes do not add up', () => {
    expect(pieceHashes({ tensors, sizes: [12, 12] })).toBeNull()
    expect(pieceHashes({ tensors, sizes: [12, 24] })).toBeNull()
  })
})

describe('exchanged contents', () => {
  it('are found in circles', () => {
    expect(exchanged(['a', 'b', 'c'], ['b', 'a', 'c'])).toEqual([[0, 1]])
    expect(exchanged(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual([[0, 1, 2]])
    expect(exchanged(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
  it('must explain every difference', () => {
    expect(exchanged(['a', 'b', 'c'], ['b', 'a', 'x'])).toBeNull()
    expect(exchanged(['a', 'b'], ['b', 'b'])).toBeNull()
    expect(exchanged(['a', 'b'], ['a', 'b'])).toBeNull()
    expect(exchanged(['a', 'a', 'b'], ['b', 'b', 'a'])).toBeNull()
  })
})
