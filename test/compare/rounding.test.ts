import { describe, expect, it } from 'vitest'
import { isRounding } from '../../src/compare/rounding.ts'

const STEP = 2 ** -23

describe('rounding alone', () => {
  // One row nearly cancels: its own size says nothing about the terms that it was made of.
  const truth = [1000, 0.001, -500, 2]
  const off = (steps: number, scale: number): number[] =>
    truth.map((value, i) => (i === 1 ? value + steps * STEP * scale : value))

  it('is a few steps at the scale of the channel', () => {
    expect(isRounding(truth, [truth, off(3, 1000)], [4, 1])).toBe(true)
    expect(isRounding(truth, [truth, off(3, 1000)], [4])).toBe(true)
  })
  it('is not more than that', () => {
    expect(isRounding(truth, [truth, off(40, 1000)], [4, 1])).toBe(false)
  })
  it('is not what both witnesses are off by', () => {
    expect(isRounding(truth, [off(40, 1000), off(40, 1000)], [4, 1])).toBe(false)
  })
  it('does not lend one channel the scale of another', () => {
    // Channel 1 holds 0.001 and 2: three steps at 1000 are many there.
    expect(isRounding(truth, [truth, off(3, 1000)], [2, 2])).toBe(false)
    expect(isRounding(truth, [truth, off(3, 2)], [2, 2])).toBe(true)
  })
  it('is never NaN, an infinity, or another length', () => {
    expect(isRounding([1, NaN], [[1, NaN]], [2])).toBe(true)
    expect(isRounding([1, 2], [[1, NaN]], [2])).toBe(false)
    expect(isRounding([1, 2], [[1, Infinity]], [2])).toBe(false)
    expect(isRounding([1, 2], [[1]], [2])).toBe(false)
    expect(isRounding([0, 0], [[0, 1e-30]], [2])).toBe(false)
  })
})
