import { describe, expect, it } from 'vitest'
import type { DType } from '../../src/tensor/dtype.ts'
import { dataOf, numbersOf } from '../../src/tensor/numbers.ts'

const INTEGERS = ['int64', 'uint64', 'int32', 'uint32', 'int16', 'uint16', 'int8', 'uint8'] as const
const FLOATS = ['float64', 'float32', 'float16', 'bfloat16', 'float8_e4m3fn', 'float8_e5m2'] as const

function there(dtype: Exclude<DType, 'string'>, numbers: readonly number[]): number[] | null {
  const back = numbersOf({ dtype, shape: [numbers.length], data: dataOf(dtype, numbers) })
  return back === null ? null : Array.from(back)
}

describe('numbers as elements, and back', () => {
  it.each(INTEGERS)('%s', (dtype) => {
    expect(there(dtype, [0, 1, 100, 2.75])).toEqual([0, 1, 100, 2])
  })
  it.each(FLOATS)('%s', (dtype) => {
    expect(there(dtype, [0, -1.5, 448, NaN])).toEqual([0, -1.5, 448, NaN])
  })
  it('complex numbers are pairs, booleans are 0 and 1, texts are none', () => {
    expect(there('complex64', [1, 2, 3, 4])).toEqual([1, 2, 3, 4])
    expect(there('complex128', [1, 0.1])).toEqual([1, 0.1])
    expect(there('bool', [0, 7, -1])).toEqual([0, 1, 1])
    expect(numbersOf({ dtype: 'string', shape: [0], data: [] })).toBeNull()
  })
  it('rounds to the nearest', () => {
    expect(there('float32', [0.1])).toEqual([Math.fround(0.1)])
    expect(there('bfloat16', [1 + 2 ** -8, 1 + 3 * 2 ** -8])).toEqual([1, 1 + 2 ** -6])
  })
})
