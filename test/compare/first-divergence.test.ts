import { describe, expect, it } from 'vitest'
import {
  apartOf,
  firstParting,
  noiseOf,
  traceOf,
  TOGETHER,
  type Apart,
  type Trace,
} from '../../src/compare/first-divergence.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'

const floats = (values: readonly number[], shape: readonly number[] = [values.length]): Tensor => {
  return { dtype: 'float64', shape, data: Float64Array.from(values) }
}
const place = (path: string): Parameters<typeof traceOf>[0] => ({ path, className: 'Dense', call: 0, tensor: 0 })
const by = (relative: number): Apart => ({ maxAbs: relative, relative })
const IN_FLOAT64 = noiseOf(2 ** -52, null)
const ON_KERNELS = noiseOf(2 ** -23, null)
const nobody = (): boolean => false

/** A chain of layers whose outputs stand apart by these relative distances. */
function chain(distances: readonly number[], noise = IN_FLOAT64): Trace {
  let last: Trace = { apart: TOGETHER, partings: [] }
  for (const [i, distance] of distances.entries()) last = traceOf(place(`layer_${i}`), by(distance), [last], noise)
  return last
}
function namedBy(trace: Trace, explained: readonly string[] = [], noise = IN_FLOAT64): string | undefined {
  return firstParting(trace, noise, (parting) => explained.includes(parting.place.path))?.place.path
}

describe('how far two values stand apart', () => {
  it('is the largest difference, and its share of the largest magnitude of either', () => {
    expect(apartOf(floats([1, -4, 2]), floats([1, -4.5, 2.25]))).toEqual({ maxAbs: 0.5, relative: 0.5 / 4.5 })
    expect(apartOf(floats([1, 2]), floats([1, 2]))).toEqual(TOGETHER)
    expect(apartOf(floats([0, -0]), floats([-0, 0]))).toEqual(TOGETHER)
  })
  it('is none for NaN and infinities in the same places, and infinite elsewhere', () => {
    expect(apartOf(floats([NaN, Infinity, 1]), floats([NaN, Infinity, 1]))).toEqual(TOGETHER)
    for (const other of [floats([1, Infinity]), floats([NaN, -Infinity])])
      expect(apartOf(floats([NaN, Infinity]), other).relative).toBe(Infinity)
  })
  it('is infinite for another shape or kind, and none for texts', () => {
    expect(apartOf(floats([1, 2], [2, 1]), floats([1, 2], [1, 2])).relative).toBe(Infinity)
    expect(apartOf(floats([1]), { dtype: 'int32', shape: [1], data: Int32Array.of(1) }).relative).toBe(Infinity)
    const text: Tensor = { dtype: 'string', shape: [1], data: [Uint8Array.of(65)] }
    expect(apartOf(text, { ...text, data: [Uint8Array.of(66)] })).toEqual(TOGETHER)
  })
})

describe('the first layer that parts', () => {
  it('is none where nothing stands apart, or rounding alone does', () => {
    expect(firstParting(chain([0, 0, 0]), IN_FLOAT64, nobody)).toBeNull()
    expect(firstParting(chain([1e-16, 1e-15]), IN_FLOAT64, nobody)).toBeNull()
    expect(firstParting(chain([1e-7, 1e-6], ON_KERNELS), ON_KERNELS, nobody)).toBeNull()
  })
  it('makes the difference that others hand on, smaller or larger', () => {
    const parting = firstParting(chain([0, 1e-3, 5e-3, 1e-4, 2e-2]), IN_FLOAT64, nobody)
    expect(parting).toMatchObject({ place: { path: 'layer_1' }, before: TOGETHER, after: by(1e-3) })
  })
  it('is the one that makes it, below the noise floor, and not a later one that makes it larger', () => {
    expect(namedBy(chain([0, 5e-7, 9e-6, 1e-4]))).toBe('layer_1')
  })
  it('is not one whose trace of a difference cannot be seen in outputs, where a later one makes its own', () => {
    expect(namedBy(chain([5e-11, 5e-11, 5e-4, 5e-4]))).toBe('layer_2')
  })
  it('is the first that something is known of, where several make a difference', () => {
    expect(namedBy(chain([5e-11, 5e-11, 5e-4, 5e-4]), ['layer_0'])).toBe('layer_0')
    expect(namedBy(chain([1e-4, 1e-4, 0.5]))).toBe('layer_0')
    expect(namedBy(chain([1e-4, 1e-4, 0.5]), ['layer_2'])).toBe('layer_2')
  })
  it('is the last where none is beyond the floor', () => {
    expect(namedBy(chain([1e-12, 1e-12, 1e-9]))).toBe('layer_2')
  })
  it('comes from every branch that was merged, once', () => {
    const left = traceOf(place('left'), by(1e-3), [], IN_FLOAT64)
    const right = traceOf(place('right'), by(2e-3), [], IN_FLOAT64)
    const sum = traceOf(place('sum'), by(2e-3), [left, right, left], IN_FLOAT64)
    expect(sum.partings.map((parting) => parting.place.path)).toEqual(['left', 'right'])
    const whole = traceOf(place('whole'), by(1e-3), [{ apart: TOGETHER, partings: [] }, sum], IN_FLOAT64)
    expect(namedBy(whole)).toBe('left')
  })
  it('is named where outputs are NaN on one side only, and not again behind it', () => {
    expect(namedBy(chain([0, Infinity, Infinity]))).toBe('layer_1')
    expect(chain([0, Infinity, Infinity]).partings).toHaveLength(1)
  })
  it('counts a declared loss as noise', () => {
    expect(namedBy(chain([1e-3, 2e-3], noiseOf(2 ** -52, 'float16')), [], noiseOf(2 ** -52, 'float16'))).toBeUndefined()
    const coarse = noiseOf(2 ** -52, 'uint8')
    expect(namedBy(chain([0.1, 0.15, 0.9], coarse), [], coarse)).toBe('layer_2')
    expect(noiseOf(2 ** -52, 'uint16').floor).toBeLessThan(coarse.floor)
    expect(noiseOf(2 ** -52, 'bfloat16').floor).toBeGreaterThan(noiseOf(2 ** -52, 'float16').floor)
  })
})
