import { describe, expect, it } from 'vitest'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { isFloating } from '../../../src/tensor/dtype.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import { callCase, numbers, opCases } from '../fixture-cases.ts'

const cases = opCases()

/** numpy adds and multiplies in another order: a few units in the last place of the largest number of a result. */
const TOLERANCE = 1e-12

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  const scale = Math.max(...expected.filter(Number.isFinite).map(Math.abs), 0)
  actual.forEach((value, i) => {
    const wanted = expected[i] ?? NaN
    if (Number.isFinite(wanted)) {
      const allowed = TOLERANCE * Math.max(Math.abs(wanted), 1e-3 * scale)
      expect(Math.abs(value - wanted), `[${i}]: ${value}, not ${wanted}`).toBeLessThanOrEqual(allowed)
    } else expect(value).toBe(wanted)
  })
}

describe('every operation against numpy in float64', () => {
  it('has a case for each operation', () => {
    const without = ['id', 'constant', 'read', 'scope', 'keep', 'release', 'peek']
    const covered = new Set(cases.map(({ op }) => op))
    const missing = Object.keys(referenceOps).filter((op) => !covered.has(op) && !without.includes(op))
    expect(missing).toEqual([])
  })

  it.each(cases.filter(({ throws }) => !throws))('$name', async (given) => {
    const values = callCase(referenceOps, given)
    const outputs = given.outputs ?? []
    expect(values.length).toBe(outputs.length)
    for (const [i, stored] of outputs.entries()) {
      const value = values[i]
      if (value === undefined) throw new Error('a result is missing')
      expect(value.dtype).toBe(stored.dtype)
      expect(value.shape).toEqual(stored.shape)
      const tensor = await referenceOps.read(value)
      const actual = Array.from(tensor.data as Iterable<number>, Number)
      if (isFloating(stored.dtype as DType)) expectClose(actual, numbers(stored))
      else expect(actual).toEqual(numbers(stored))
    }
  })

  it.each(cases.filter(({ throws }) => throws))('$name is refused', (given) => {
    expect(() => callCase(referenceOps, given)).toThrow()
  })
})
