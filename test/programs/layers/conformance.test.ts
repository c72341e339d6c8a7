import { beforeAll, describe, expect, it } from 'vitest'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { erf } from '../../../src/ops/reference/erf.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { distance, readCases, runCase, tensorOf, toleranceOf, type Case } from './corpus.ts'
import { causeOfMiss, EXACT, FLOAT32_BY_NATURE, ROUNDED } from './misses.ts'

const cases = readCases()

it('has at least 600 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(600)
})

describe('layers on TF.js kernels against Keras', () => {
  let ops: Ops
  beforeAll(async () => {
    ops = await startTfjsOps()
  })

  it.each(byLayer(cases))('%s', async (_, group) => {
    expect(await missesOf(ops, group, toleranceOf)).toEqual([])
  })
})

describe('layers in float64 against Keras in float64', () => {
  const exact = cases.filter(({ precision }) => precision === 'float64')

  it.each(byLayer(exact))('%s', async (_, group) => {
    expect(await missesOf(referenceOps, group, () => ROUNDED)).toEqual([])
    // A case that is farther off than 1e-9 has its cause, and a cause has its case.
    const farther = (await missesOf(referenceOps, group, () => EXACT)).map((miss) => miss.replace(/: [^:]*$/, ''))
    const explained = group.filter((found) => causeOfMiss(found) !== null).map(({ title }) => title)
    expect([...new Set(farther)]).toEqual(explained)
  })

  const CUBE = Math.fround(0.044715)
  it.each([
    ['Activation', 'gelu scale 1', (x: number) => 0.5 * x * (1 + erf(x * Math.fround(Math.SQRT1_2)))],
    ['ops.gelu', 'plain', (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + CUBE * x ** 3)))],
    ['ops.leaky_relu', 'plain', (x: number) => (x > 0 ? x : x * Math.fround(0.2))],
  ] as const)('of %s, %s, are what that number rounded to float32 makes of it', (layer, title, rounded) => {
    const found = exact.find((one) => one.layer === layer && one.title === title)
    const [input, output] = [found?.inputs[0], found?.outputs[0]].map((stored) => stored && tensorOf(stored))
    expect(input?.data.length).toBeGreaterThan(0)
    const wanted = Array.from(output?.data as Float64Array)
    const made = Array.from(input?.data as Float64Array, rounded)
    expect(Math.max(...made.map((value, i) => Math.abs(value - (wanted[i] ?? NaN))))).toBeLessThan(1e-14)
  })
})

describe('layers in float64 against Keras where it has no float64', () => {
  const narrow = cases.filter(({ precision, title }) => precision === 'float32' && !(title in FLOAT32_BY_NATURE))

  it.each(byLayer(narrow))('%s', async (_, group) => {
    expect(await missesOf(referenceOps, group, toleranceOf)).toEqual([])
  })
})

type Tolerance = (expected: Tensor) => { readonly rtol: number; readonly atol: number }

async function missesOf(ops: Ops, group: readonly Case[], tolerance: Tolerance): Promise<readonly string[]> {
  const misses: string[] = []
  for (const found of group) {
    const outputs = await runCase(ops, found).catch((error: unknown) => {
      misses.push(`${found.title}: ${String(error)}`)
      return null
    })
    if (outputs === null) continue
    if (outputs.length !== found.outputs.length) misses.push(`${found.title}: ${outputs.length} outputs`)
    found.outputs.forEach((stored, i) => {
      const [output, expected] = [outputs[i], tensorOf(stored)]
      if (output === undefined) return
      const { rtol, atol } = tolerance(found.precision === 'float32' ? narrowest(output, found) : expected)
      const share = distance(output, expected, rtol, atol)
      if (share > 1) misses.push(`${found.title}: output ${i} is ${share.toPrecision(3)} times the tolerance away`)
    })
  }
  return misses
}

/** The reference has wide outputs whatever the policy: the case's own title says what Keras rounded to. */
function narrowest(output: Tensor, { title }: Case): Tensor {
  const dtype = /bfloat16/.test(title) ? 'bfloat16' : /float16/.test(title) ? 'float16' : output.dtype
  return { ...output, dtype }
}

function byLayer(all: readonly Case[]): (readonly [string, readonly Case[]])[] {
  const groups = new Map<string, Case[]>()
  for (const found of all) groups.set(found.layer, [...(groups.get(found.layer) ?? []), found])
  return [...groups].map(([layer, group]) => [`${layer} (${group.length} cases)`, group] as const)
}
