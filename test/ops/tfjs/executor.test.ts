import { beforeAll, describe, expect, it } from 'vitest'
import { NATIVE_VARIABLE } from '../../../src/ops/tfjs/native.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { isFloating } from '../../../src/tensor/dtype.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import { callCase, numbers, opCases } from '../fixture-cases.ts'

const cases = opCases()

/** float32 has a relative step of 1.2e-7: a few of them, of the number itself or of the largest that was added to it. */
const TOLERANCE = 4e-7

let ops: Ops

beforeAll(async () => {
  // The same cases hold on native TensorFlow, where there is one: MODEL_ROUNDTRIP_TFJS_NODE=<its folder> npx vitest run
  const nativeTensorflow = process.env[NATIVE_VARIABLE] === undefined ? 'off' : 'auto'
  ops = await startTfjsOps({ nativeTensorflow })
  expect(ops.id).toBe(nativeTensorflow === 'auto' ? 'tfjs-tensorflow' : 'tfjs-wasm')
})

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  const scale = Math.max(...expected.filter(Number.isFinite).map(Math.abs), 0)
  actual.forEach((value, i) => {
    const wanted = expected[i] ?? NaN
    if (!Number.isFinite(wanted)) expect(value).toBe(wanted)
    else {
      const allowed = TOLERANCE * Math.max(Math.abs(wanted), scale) + 2 ** -126
      expect(Math.abs(value - wanted), `[${i}]: ${value}, not ${wanted}`).toBeLessThanOrEqual(allowed)
    }
  })
}

describe('every operation on TF.js kernels against numpy in float64', () => {
  it('has a case for each operation', () => {
    const without = ['id', 'constant', 'read', 'scope', 'keep', 'release', 'peek']
    const covered = new Set(cases.map(({ op }) => op))
    expect(Object.keys(ops).filter((op) => !covered.has(op) && !without.includes(op))).toEqual([])
  })

  it.each(cases.filter(({ throws }) => throws !== true))('$name', async (given) => {
    const values = ops.scope(() => callCase(ops, given))
    const outputs = given.outputs ?? []
    expect(values.length).toBe(outputs.length)
    for (const [i, stored] of outputs.entries()) {
      const value = values[i]
      if (value === undefined) throw new Error('a result is missing')
      expect(value.dtype).toBe(stored.dtype)
      expect(value.shape).toEqual(stored.shape)
      const tensor = await ops.read(value)
      const actual = Array.from(tensor.data as Iterable<number>, Number)
      if (isFloating(stored.dtype as DType)) expectClose(actual, numbers(stored))
      else expect(actual).toEqual(numbers(stored))
    }
  })

  it.each(cases.filter(({ throws }) => throws === true))('$name is refused', (given) => {
    expect(() => ops.scope(() => callCase(ops, given))).toThrow()
  })
})
