import { describe, expect, it } from 'vitest'
import { LEAST_FLOOR, MANY_TIMES, floorByNudge, judge, nudge } from '../../src/compare/noise-floor.ts'

const UNIT = 2 ** -23

describe('judge', () => {
  const reference = [1, -0.5, 0.25]

  it('measures distances in rounding steps at the scale of the output', () => {
    const found = judge(
      reference.map((x) => x * 8),
      [
        [8 + 8 * 3 * UNIT, -4, 2],
        [8, -4, 2 - 8 * UNIT],
      ],
      'float32',
    )
    expect(found.scale).toBe(8)
    expect(found.distances[0]).toEqual({ maxAbs: 24 * UNIT, units: 3, index: 0 })
    expect(found.distances[1]).toMatchObject({ units: 1, index: 2 })
    expect(found.floor).toBe(LEAST_FLOOR)
    expect(found.apart).toBeNull()
  })

  it('lets two that stand equally far differ by arithmetic', () => {
    const off = 5000 * UNIT
    const found = judge(reference, [reference.map((x) => x + off), reference.map((x) => x - off)], 'float32')
    expect(found.apart).toBeNull()
    expect(found.times).toBeCloseTo(1, 3)
  })

  it.each([0, 1] as const)('names witness %i that stands many times farther, whatever the tolerance', (far) => {
    const near = reference.map((x) => x + UNIT)
    const off = reference.map((x) => x + 5e-4)
    const found = judge(reference, far === 0 ? [off, near] : [near, off], 'float32')
    expect(found.apart).toBe(far)
    expect(found.times).toBeGreaterThan(MANY_TIMES)
  })

  it('takes a floor estimated by nudges', () => {
    const off = reference.map((x) => x + 2000 * UNIT)
    expect(judge(reference, [reference, off], 'float32').apart).toBe(1)
    expect(judge(reference, [reference, off], 'float32', 100).apart).toBeNull()
  })

  it('has coarser units for narrower dtypes', () => {
    const off = reference.map((x) => x + 1e-3)
    expect(judge(reference, [reference, off], 'float32').apart).toBe(1)
    expect(judge(reference, [reference, off], 'float16').apart).toBeNull()
  })

  it('takes a NaN that nobody expected for infinitely far, and one that all have for nothing', () => {
    const withNaN = [1, NaN, Infinity]
    expect(judge(withNaN, [withNaN, withNaN], 'float32').distances[0]).toEqual({ maxAbs: 0, units: 0, index: -1 })
    const found = judge(withNaN, [withNaN, [1, 2, Infinity]], 'float32')
    expect(found.distances[1].units).toBe(Infinity)
    expect(found.apart).toBe(1)
    expect(judge([1], [[NaN], [NaN]], 'float32').apart).toBeNull()
  })

  it('has a unit for outputs of zeros', () => {
    expect(
      judge(
        [0, 0],
        [
          [0, 0],
          [0, 1e-30],
        ],
        'float32',
      ).apart,
    ).toBe(1)
  })

  it('refuses other lengths', () => {
    expect(() => judge([1], [[1], [1, 2]], 'float32')).toThrow('2 outputs for 1')
  })
})

describe('nudge', () => {
  it('moves numbers to a neighbour, in both directions, and leaves zeros and infinities', () => {
    const values = Float32Array.from({ length: 200 }, (_, i) => (i % 2 ? -1 : 1) * (1 + i / 7))
    const moved = nudge(values)
    const steps = Array.from(moved, (x, i) => Math.sign(Math.abs(x) - Math.abs(values[i] ?? 0)))
    expect(new Set(steps)).toEqual(new Set([1, -1]))
    expect(Math.max(...Array.from(moved, (x, i) => Math.abs(x / (values[i] ?? 1) - 1)))).toBeLessThan(1.2e-7)
    expect(nudge(Float32Array.of(0, Infinity, -Infinity, 3.4028234663852886e38)).every(Number.isFinite)).toBe(false)
    expect(Array.from(nudge(Float32Array.of(0, Infinity)))).toEqual([0, Infinity])
    expect(nudge(values)).toEqual(moved)
  })

  it('moves them otherwise with another seed, and a piece as in its place', () => {
    const values = Float32Array.from({ length: 200 }, (_, i) => 1 + i / 7)
    expect(nudge(values, 1)).not.toEqual(nudge(values, 2))
    expect(nudge(values.subarray(50), 1, 50)).toEqual(nudge(values, 1).subarray(50))
  })

  it('moves them as chance would: sums of n numbers move by about the square root of n steps', () => {
    const ones = new Float32Array(10_000).fill(1.5)
    const sums = Array.from({ length: 40 }, (_, seed) =>
      nudge(ones, seed).reduce((sum, x) => sum + (x - 1.5) / UNIT, 0),
    )
    const spread = Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0) / sums.length)
    expect(spread).toBeGreaterThan(60)
    expect(spread).toBeLessThan(160)
  })

  it('gives a floor', () => {
    expect(floorByNudge([1, 2], [1, 2 + 200 * UNIT * 2], 'float32')).toBeCloseTo(200, 3)
    expect(floorByNudge([1, 2], [1, 2], 'float32')).toBe(LEAST_FLOOR)
  })
})
