import { expect, it } from 'vitest'
import { erf } from '../../../src/ops/reference/erf.ts'

/** By the C library (Python's math.erf). */
const VALUES: readonly (readonly [number, number])[] = [
  [9.094947017729282e-13, 1.0262548740643184e-12],
  [0.001, 0.0011283787909692365],
  [0.0728515625, 0.08205898787668713],
  [0.225, 0.24966528933001098],
  [0.29999, 0.3286164468190937],
  [0.3125, 0.341468633501595],
  [0.5, 0.5204998778130465],
  [0.84, 0.7651427114549946],
  [1.0, 0.8427007929497149],
  [1.3, 0.9340079449406524],
  [2.2, 0.9981371537020182],
  [3.14159, 0.9999911236987586],
  [4.0, 0.9999999845827421],
  [5.0, 0.9999999999984626],
  [5.9, 0.9999999999999999],
]

it.each(VALUES)('erf(%s) to one unit in the last place', (x, expected) => {
  const unit = 2 ** (Math.floor(Math.log2(expected)) - 52)
  expect(Math.abs(erf(x) - expected)).toBeLessThanOrEqual(unit)
  expect(erf(-x)).toBe(-erf(x))
})

it('keeps zeros, infinities and NaN', () => {
  expect([0, -0, Infinity, -Infinity, 7, NaN].map(erf)).toEqual([0, -0, 1, -1, 1, NaN])
})
