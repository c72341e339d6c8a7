import { describe, expect, it } from 'vitest'
import { ELEMENT, costOps } from '../../../src/ops/reference/cost.ts'
import { ASKED, DEPTHWISE, MOVED, MULTIPLY_ADD, ROW, SERIES, UNROLLED } from '../../../src/ops/reference/prices.ts'
import type { Ops, Value } from '../../../src/ops/ops.ts'
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
  const squares = (ops: Ops, steps: number): void => {
    ops.scan(
      ([row = value(5)], state: readonly Value[]) => ({ state, output: ops.square(row) }),
      [value(5)],
      [value(steps, 5)],
      { backwards: false, outputs: 'all' },
    )
  }

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
    squares(ops, 7)
    // The row of each step is an operation, too.
    expect(ops.multiplyAdds()).toBe(7 * 2 * 5 * ELEMENT)
  })

  it('prices each kind of operation by itself', () => {
    const taken = (run: (ops: ReturnType<typeof costOps>) => void): number => {
      const ops = costOps()
      run(ops)
      return ops.nanoseconds() - ASKED
    }
    const window = { strides: [1, 1], padding: 'same', dilations: [1, 1] } as const
    expect(taken((ops) => ops.relu(value(50)))).toBeCloseTo(50 * MOVED)
    expect(taken((ops) => ops.erf(value(50)))).toBeCloseTo(50 * SERIES)
    expect(taken((ops) => ops.matmul(value(2, 3), value(3, 4)))).toBeCloseTo(24 * MULTIPLY_ADD + 6 * ROW)
    const [cells, under] = [4 * 4, 4 * 4 * 9 * 8]
    const flat = taken((ops) => ops.conv(value(1, 4, 4, 8), value(1, 1, 8, 6), { ...window, groups: 1 }))
    expect(flat).toBeCloseTo(cells * 8 * (6 * MULTIPLY_ADD + ROW))
    const wide = taken((ops) => ops.conv(value(1, 4, 4, 8), value(3, 3, 8, 6), { ...window, groups: 1 }))
    expect(wide).toBeCloseTo(under * (6 * MULTIPLY_ADD + ROW + UNROLLED))
    // One channel a group: nothing is shared, and laying out the windows is most of the work.
    const grouped = taken((ops) => ops.conv(value(1, 4, 4, 8), value(3, 3, 1, 8), { ...window, groups: 8 }))
    expect(grouped).toBeCloseTo(under * (MULTIPLY_ADD + ROW + UNROLLED))
    expect(taken((ops) => ops.depthwiseConv(value(1, 4, 4, 8), value(3, 3, 8, 1), window))).toBeCloseTo(
      under * DEPTHWISE,
    )
  })

  it('does not start a loop anew in each step', () => {
    const ops = costOps()
    squares(ops, 1000)
    expect(ops.nanoseconds()).toBeCloseTo(1000 * 2 * 5 * MOVED + 2 * ASKED)
  })

  it('reads shapes without numbers', async () => {
    expect(await costOps().read(value(2, 3))).toMatchObject({ shape: [2, 3], dtype: 'float32' })
  })
})
