import { describe, expect, it } from 'vitest'
import { ELEMENT, costOps } from '../../../src/ops/reference/cost.ts'
import type { Value } from '../../../src/ops/ops.ts'
import { callCase, opCases } from '../fixture-cases.ts'

describe('shapes without numbers', () => {
  // Only numbers can tell that an index is out of bounds
  const given = opCases().filter(({ throws }) => !throws)
  it.each(given)('$name', (stored) => {
    const values = callCase(costOps(), stored)
    expect(values.map(({ shape }) => shape)).toEqual(stored.outputs?.map(({ shape }) => shape))
    expect(values.map(({ dtype }) => dtype)).toEqual(stored.outputs?.map(({ dtype }) => dtype))
  })
})

describe('cost', () => {
  const value = (...shape: number[]) => ({ shape, dtype: 'float32' as const })

  it('counts the multiply-adds of products and convolutions', () => {
    const ops = costOps()
    ops.matmul(value(8, 2, 3), value(3, 4))
    expect(ops.multiplyAdds()).toBe(8 * 2 * 3 * 4)
    ops.conv(value(2, 10, 10, 3), value(3, 3, 3, 16), {
      strides: [1, 1],
      padding: 'valid',
      dilations: [1, 1],
      groups: 1,
    })
    expect(ops.multiplyAdds()).toBe(8 * 2 * 3 * 4 + 2 * 8 * 8 * 9 * 3 * 16)
  })

  it('counts a scan by its steps', () => {
    const ops = costOps()
    ops.scan((_, state: readonly Value[]) => ({ state, output: ops.square(value(5)) }), [value(5)], 7)
    expect(ops.multiplyAdds()).toBe(7 * 5 * ELEMENT)
  })

  it('reads shapes without numbers', async () => {
    expect(await costOps().read(value(2, 3))).toMatchObject({ shape: [2, 3], dtype: 'float32' })
  })
})
