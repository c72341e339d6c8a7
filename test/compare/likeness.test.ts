import { describe, expect, it } from 'vitest'
import { distanceOf, otherOrders, relaid, samplesOf } from '../../src/compare/likeness.ts'

describe('likeness of values', () => {
  it('is a distance relative to the larger of both', () => {
    expect(distanceOf([3, 4], [3, 4])).toBe(0)
    expect(distanceOf([0, 0], [0, 0])).toBe(0)
    expect(distanceOf([3, 4], [0, 0])).toBe(1)
    expect(distanceOf([1, 0], [0, 1])).toBeCloseTo(Math.SQRT2)
  })

  it('takes NaN and infinities for themselves alone', () => {
    expect(distanceOf([NaN, 1, Infinity], [NaN, 1, Infinity])).toBe(0)
    expect(distanceOf([NaN, 1], [1, 1])).toBe(Infinity)
    expect(distanceOf([Infinity, 1], [-Infinity, 1])).toBe(Infinity)
    expect(distanceOf([1], [1, 1])).toBe(Infinity)
  })

  it('is seen in samples first: all of a small value, even steps of a large one', () => {
    expect([...samplesOf([1, 2, 3])]).toEqual([1, 2, 3])
    const samples = samplesOf(Float64Array.from({ length: 5120 }, (_, i) => i))
    expect(samples).toHaveLength(512)
    expect([...samples.slice(0, 3)]).toEqual([0, 10, 20])
  })

  it('is seen through another order of axes', () => {
    expect(otherOrders([2, 8])).toEqual([])
    expect(otherOrders([1, 2, 3, 4])).toEqual([[0, 3, 1, 2]])
    expect(otherOrders([1, 2, 3])).toEqual([
      [0, 2, 1],
      [1, 0, 2],
    ])
    // Two places of three channels: the channels of each come apart.
    expect([...relaid([1, 2, 3, 4, 5, 6], [1, 2, 3], [0, 2, 1])]).toEqual([1, 4, 2, 5, 3, 6])
    const counted = Float64Array.from({ length: 24 }, (_, i) => i)
    const moved = relaid(counted, [1, 2, 3, 4], [0, 3, 1, 2])
    expect(moved[1 * 6 + 1 * 3 + 2]).toBe(counted[1 * 12 + 2 * 4 + 1])
    expect([...relaid(moved, [1, 4, 2, 3], [0, 2, 3, 1])]).toEqual([...counted])
  })
})
