import { describe, expect, it } from 'vitest'
import { gemm } from '../../../src/ops/reference/gemm.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { held, make } from '../../../src/ops/reference/values.ts'

/** Small whole numbers: sums of their products are exact in any order, so results must be equal. */
function whole(count: number, seed: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => ((Math.imul(i + seed, 0x9e3779b1) >>> 24) % 15) - 7)
}

describe('products beyond one block', () => {
  it.each([
    [1, 1, 1],
    [2, 256, 128],
    [5, 300, 261],
    [3, 257, 129],
    [4, 7, 3],
  ])('[%i, ...] by [..., %i] over %i', (m, n, depth) => {
    // Panels stand inside larger arrays, with rows of their own length
    const [a, b, c] = [whole(m * (depth + 3) + 2, 1), whole(depth * (n + 5) + 4, 2), whole(m * (n + 2) + 1, 3)]
    const before = c.slice()
    gemm(
      m,
      n,
      depth,
      { data: a, at: 2, row: depth + 3 },
      { data: b, at: 4, row: n + 5 },
      { data: c, at: 1, row: n + 2 },
    )
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = before[1 + i * (n + 2) + j] ?? NaN
        for (let k = 0; k < depth; k++) sum += (a[2 + i * (depth + 3) + k] ?? NaN) * (b[4 + k * (n + 5) + j] ?? NaN)
        expect(c[1 + i * (n + 2) + j]).toBe(sum)
      }
    }
    expect([c[0], c[n + 1]]).toEqual([before[0], before[n + 1]])
  })
})

describe('convolutions beyond one unrolled block', () => {
  const [size, channels, filters] = [61, 40, 3]
  const x = make([2, size, size, channels], 'float32', whole(2 * size * size * channels, 5))
  const kernel = make([3, 3, channels, filters], 'float32', whole(9 * channels * filters, 6))

  function direct(image: number, row: number, column: number, filter: number): number {
    let sum = 0
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        const [y, z] = [row + i - 1, column + j - 1]
        if (y < 0 || z < 0 || y >= size || z >= size) continue
        for (let c = 0; c < channels; c++) {
          const input = x.data[((image * size + y) * size + z) * channels + c] ?? NaN
          sum += input * (kernel.data[((i * 3 + j) * channels + c) * filters + filter] ?? NaN)
        }
      }
    }
    return sum
  }

  it('gives what the definition gives', () => {
    const options = { strides: [1, 1], padding: 'same' as const, dilations: [1, 1], groups: 1 }
    const out = held(referenceOps.conv(x, kernel, options))
    expect(out.shape).toEqual([2, size, size, filters])
    for (let i = 0; i < out.data.length; i += 7) {
      const [filter, place] = [i % filters, Math.floor(i / filters)]
      const [column, row] = [place % size, Math.floor(place / size) % size]
      expect(out.data[i]).toBe(direct(Math.floor(place / (size * size)), row, column, filter))
    }
  })

  it('and so does the transposed one, which is its adjoint', () => {
    const options = { strides: [1, 1], padding: 'same' as const, dilations: [1, 1] }
    const y = make([2, size, size, filters], 'float32', whole(2 * size * size * filters, 8))
    const forward = held(referenceOps.conv(x, kernel, { ...options, groups: 1 })).data
    const back = held(referenceOps.convTranspose(y, kernel, { ...options, outputPadding: null })).data
    const dot = (a: Float64Array, b: Float64Array): number =>
      a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0)
    expect(dot(forward, y.data)).toBe(dot(x.data, back))
  })
})

describe('sums', () => {
  it('lose nothing that shows where plain adding up loses 1e-6', () => {
    const n = 2 ** 20
    const x = make([n], 'float32', new Float64Array(n).fill(0.1))
    const [sum] = held(referenceOps.sum(x, null)).data
    expect(Math.abs((sum ?? NaN) - n * 0.1)).toBeLessThan(1e-9)
  })
})

describe('whole numbers', () => {
  const int64 = (...values: bigint[]) =>
    referenceOps.constant({ dtype: 'int64', shape: [values.length], data: BigInt64Array.from(values) })

  it('are exact up to 2^53 and refused beyond', async () => {
    const big = int64(2n ** 52n, -3n)
    const sum = await referenceOps.read(referenceOps.add(big, int64(1n, 1n)))
    expect(sum).toEqual({ dtype: 'int64', shape: [2], data: BigInt64Array.of(2n ** 52n + 1n, -2n) })
    expect(() => referenceOps.add(big, big)).toThrow('2^53')
    expect(() => int64(2n ** 60n)).toThrow('2^53')
  })

  it('multiply int8 into int32, as Keras does', async () => {
    const x = make([1, 300], 'int8', new Float64Array(300).fill(-128))
    const y = make([300, 1], 'int8', new Float64Array(300).fill(127))
    expect(await referenceOps.read(referenceOps.matmul(x, y))).toMatchObject({
      dtype: 'int32',
      data: Int32Array.of(-128 * 127 * 300),
    })
  })

  it('are not divided by zero', () => {
    const [a, zero] = [referenceOps.scalar(1, 'int32'), referenceOps.scalar(0, 'int32')]
    expect(() => referenceOps.floorDivide(a, zero)).toThrow('divided by zero')
    expect(() => referenceOps.mod(a, zero)).toThrow('divided by zero')
  })
})

describe('narrow floats', () => {
  it('enter exactly and are never rounded', async () => {
    const third = referenceOps.cast(referenceOps.scalar(1 / 3, 'float32'), 'float16')
    expect(await referenceOps.read(third)).toMatchObject({ dtype: 'float64', data: Float64Array.of(1 / 3) })
    const stored = referenceOps.constant({ dtype: 'bfloat16', shape: [2], data: Uint16Array.of(0x3fc0, 0xc000) })
    expect(await referenceOps.read(stored)).toMatchObject({ data: Float64Array.of(1.5, -2) })
  })

  it('are not mixed with others: programs cast', () => {
    const [a, b] = [referenceOps.scalar(1, 'float32'), referenceOps.scalar(1, 'float16')]
    expect(() => referenceOps.add(a, b)).toThrow('programs cast explicitly')
  })

  it('refuse texts and complex numbers', () => {
    expect(() => referenceOps.constant({ dtype: 'string', shape: [0], data: [] })).toThrow('string')
    expect(() => referenceOps.full([1], 0, 'complex64')).toThrow('complex64')
  })
})
