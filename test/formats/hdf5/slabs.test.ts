import { describe, expect, it } from 'vitest'

import { slabsOf } from '../../../src/formats/hdf5/slabs.ts'
import type { Chunking } from '../../../src/formats/hdf5/slabs.ts'
import type { Shape } from '../../../src/tensor/tensor.ts'

/** Row-major indices of the elements of all slabs, in their order. */
function visited(shape: Shape, elements: number, chunking: Chunking | null): number[] {
  const indices: number[] = []
  for (const { offset, count } of slabsOf(shape, elements, chunking)) {
    const visit = (axis: number, at: number): void => {
      if (axis === shape.length) indices.push(at)
      else
        for (let i = 0; i < (count[axis] ?? 0); i++) visit(axis + 1, at * (shape[axis] ?? 0) + (offset[axis] ?? 0) + i)
    }
    visit(0, 0)
  }
  return indices
}

const sizes = (shape: Shape, elements: number, chunking: Chunking | null): number[] =>
  [...slabsOf(shape, elements, chunking)].map(({ count }) => count.reduce((a, b) => a * b, 1))

describe('slabs', () => {
  it.each<[Shape, number, Chunking | null]>([
    [[], 1, null],
    [[7], 3, null],
    [[7], 100, null],
    [[3, 4, 5], 1, null],
    [[3, 4, 5], 7, null],
    [[3, 4, 5], 20, null],
    [[3, 4, 5], 59, null],
    [[2, 1, 3, 2], 4, null],
    [[10, 6], 6, { chunk: [4, 3], most: 1000 }],
    [[10, 6], 6, { chunk: [4, 3], most: 12 }],
    [[10, 6], 6, { chunk: [20, 6], most: 1000 }],
  ])('of %j in pieces of %i, chunks %j, visit every element in order', (shape, elements, chunking) => {
    const total = shape.reduce((a, b) => a * b, 1)
    expect(visited(shape, elements, chunking)).toEqual(Array.from({ length: total }, (_, i) => i))
    const most = Math.max(elements, chunking?.most ?? 0)
    expect(Math.max(...sizes(shape, elements, chunking))).toBeLessThanOrEqual(most)
  })

  it('of a dataset without elements are none', () => {
    expect(sizes([0, 3], 10, null)).toEqual([])
    expect(sizes([3, 0], 10, null)).toEqual([])
  })

  it('hold whole chunks where they may', () => {
    expect(sizes([10, 6], 6, { chunk: [4, 3], most: 1000 })).toEqual([24, 24, 12])
    expect(sizes([10, 6], 50, { chunk: [4, 3], most: 1000 })).toEqual([48, 12])
    expect(sizes([10, 6], 6, { chunk: [4, 3], most: 12 })).toEqual([12, 12, 12, 12, 12])
  })
})
