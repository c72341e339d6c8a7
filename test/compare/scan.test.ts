import { describe, expect, it } from 'vitest'
import { gridUse, rangeCollapse, scanTensor, smallest } from '../../src/compare/scan.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import { entry } from './entries.ts'

describe('a stored tensor alone', () => {
  const FLOATS: readonly DType[] = ['float64', 'float32', 'float16', 'bfloat16']
  it.each(FLOATS)('%s: NaN and infinities are counted and placed', (dtype) => {
    expect(scanTensor(entry('a', [5], [1, -2, NaN, Infinity, -Infinity], dtype))).toMatchObject({
      nan: 1,
      infinite: 2,
      firstNonFinite: 2,
    })
    expect(scanTensor(entry('a', [3], [1, -0, 65504], dtype))).toMatchObject({
      nan: 0,
      infinite: 0,
      firstNonFinite: -1,
    })
  })
  it('float32: one NaN or infinity is found wherever it stands among the largest and smallest numbers', () => {
    const finite = [3.4028234663852886e38, -3.4028234663852886e38, 1e-45, -0, 1, 65504, -2, 0, 1e38, -1e-38, 7]
    for (const wrong of [NaN, -NaN, Infinity, -Infinity]) {
      for (let place = 0; place < finite.length; place++) {
        const values = finite.map((value, i) => (i === place ? wrong : value))
        expect(scanTensor(entry('a', [values.length], values, 'float32'))).toMatchObject({
          nan: Number.isNaN(wrong) ? 1 : 0,
          infinite: Number.isNaN(wrong) ? 0 : 1,
          firstNonFinite: place,
        })
      }
    }
    expect(scanTensor(entry('a', [finite.length], finite, 'float32'))).toMatchObject({ nan: 0, infinite: 0 })
  })
  it('float8: e5m2 has infinities, e4m3fn has none', () => {
    const float8 = (dtype: DType, ...data: number[]): ReturnType<typeof scanTensor> =>
      scanTensor(memoryEntry('a', { dtype, shape: [data.length], data: Uint8Array.from(data) }))
    expect(float8('float8_e5m2', 0x7b, 0x7c, 0x7d)).toMatchObject({ nan: 1, infinite: 1 })
    expect(float8('float8_e4m3fn', 0x7e, 0x7f, 0xff)).toMatchObject({ nan: 2, infinite: 0 })
  })
  it('complex numbers count by their parts', () => {
    const data = Float32Array.of(1, 2, 3, NaN)
    expect(scanTensor(memoryEntry('c', { dtype: 'complex64', shape: [2], data }))).toMatchObject({
      nan: 1,
      firstNonFinite: 3,
    })
  })
  it('integers whose bits look like NaN are none', () => {
    expect(
      scanTensor(memoryEntry('i', { dtype: 'int32', shape: [1], data: Int32Array.of(0x7fc0_0000) })),
    ).toMatchObject({ nan: 0 })
  })
  it('pieces that do not start at a multiple of the element width are read all the same', () => {
    const bytes = new Uint8Array(9)
    bytes.set(new Uint8Array(Float32Array.of(1, NaN).buffer), 1)
    expect(scanTensor({ ...entry('a', [2], [0, 0]), chunks: () => [bytes.subarray(1)] })).toMatchObject({
      nan: 1,
      bytes: 8,
    })
  })
  it('tells how many bytes came', () => {
    expect(scanTensor({ ...entry('a', [2], [0, 0]), chunks: () => [new Uint8Array(4)] }).bytes).toBe(4)
  })
  it('has a smallest and a largest number', () => {
    expect(smallest(entry('a', [4], [3, -1, NaN, 2]))).toEqual({ value: -1, index: 1 })
    expect(smallest(entry('a', [4], [3, -1, NaN, 2]), -1)).toEqual({ value: -3, index: 0 })
  })
})

describe('a quantised range', () => {
  const scale = 2
  const quantised = (values: readonly number[]): ReturnType<typeof rangeCollapse> => {
    const use = gridUse(entry('q', [values.length], values, 'float32', { dtype: 'uint8', scale, min: 0 }))
    if (use === null) throw new Error('it is quantised')
    return rangeCollapse(use)
  }
  const steps = (count: number, step: (i: number) => number): number[] =>
    Array.from({ length: count }, (_, i) => step(i) * scale)
  it('that an outlier has eaten is found', () => {
    expect(quantised(steps(100, (i) => (i === 5 ? 255 : i % 2)))).toEqual({ outliers: 1, levels: 2, certain: true })
  })
  it('is not called certain where the rest may have been constant', () => {
    expect(quantised(steps(100, (i) => (i === 5 ? 255 : 0)))).toMatchObject({ certain: false })
  })
  it.each([
    ['all steps in use', steps(256, (i) => i)],
    ['binary weights', steps(100, (i) => (i % 2) * 255)],
    ['a few steps side by side', steps(100, (i) => i % 3)],
    ['too few elements to tell', steps(20, (i) => (i === 5 ? 255 : i % 2))],
    ['many outliers', steps(100, (i) => (i < 10 ? 200 + i : i % 2))],
    ['a constant', steps(100, () => 7)],
  ])('is left alone: %s', (_, values) => {
    expect(quantised(values)).toBeNull()
  })
  it('is not looked for where nothing is quantised', () => {
    expect(gridUse(entry('a', [2], [1, 2]))).toBeNull()
    expect(gridUse(entry('a', [2], [1, 2], 'float32', { dtype: 'float16' }))).toBeNull()
    expect(gridUse(entry('a', [2], [1, 2], 'float32', { dtype: 'uint8', scale: 0, min: 0 }))).toBeNull()
  })
})
