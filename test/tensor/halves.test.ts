import { describe, expect, it } from 'vitest'
import {
  fromBfloat16,
  fromFloat16,
  fromFloat8e4m3fn,
  fromFloat8e5m2,
  toBfloat16,
  toFloat16,
  toFloat8e4m3fn,
  toFloat8e5m2,
} from '../../src/tensor/halves.ts'

const NARROW = [
  ['float16', fromFloat16, toFloat16, 16],
  ['bfloat16', fromBfloat16, toBfloat16, 16],
  ['float8_e5m2', fromFloat8e5m2, toFloat8e5m2, 8],
  ['float8_e4m3fn', fromFloat8e4m3fn, toFloat8e4m3fn, 8],
] as const

describe.each(NARROW)('%s', (_, from, to, bits) => {
  it('gives back every bit pattern', () => {
    for (let pattern = 0; pattern < 2 ** bits; pattern++) {
      const value = from(pattern)
      if (Number.isNaN(value)) expect(from(to(value))).toBeNaN()
      else if (to(value) !== pattern) expect.fail(`${String(pattern)} -> ${String(value)} -> ${String(to(value))}`)
    }
  })

  it('rounds halfway values to the even neighbour, others to the nearer', () => {
    for (let pattern = 0; pattern < 2 ** (bits - 1) - 1; pattern++) {
      const [low, high] = [from(pattern), from(pattern + 1)]
      if (!Number.isFinite(low) || !Number.isFinite(high)) break
      const middle = (low + high) / 2
      const even = pattern % 2 === 0 ? pattern : pattern + 1
      if (to(middle) !== even) expect.fail(`halfway after ${String(pattern)} went to ${String(to(middle))}`)
      if (to(middle - (high - low) / 8) !== pattern) expect.fail(`below halfway after ${String(pattern)}`)
      if (to(-middle - (high - low) / 8) !== pattern + 1 + 2 ** (bits - 1)) expect.fail(`negative, ${String(pattern)}`)
    }
  })
})

describe('known values', () => {
  it('float16: largest, overflow, subnormals', () => {
    expect(toFloat16(65504)).toBe(0x7bff)
    expect(toFloat16(65519.99)).toBe(0x7bff)
    expect(toFloat16(65520)).toBe(0x7c00)
    expect(fromFloat16(1)).toBe(2 ** -24)
    expect(toFloat16(2 ** -25)).toBe(0)
    expect(toFloat16(2 ** -25 * 1.0001)).toBe(1)
    expect(Object.is(fromFloat16(0x8000), -0)).toBe(true)
  })
  it('float8_e4m3fn: 448 is the largest, 480 and more are NaN', () => {
    expect(fromFloat8e4m3fn(0x7e)).toBe(448)
    expect(fromFloat8e4m3fn(toFloat8e4m3fn(1e9))).toBeNaN()
  })
})
