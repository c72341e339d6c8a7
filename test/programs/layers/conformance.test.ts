import { beforeAll, describe, expect, it } from 'vitest'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import {
  distance,
  FLOAT32_BY_NATURE,
  readCases,
  ROUNDED_BY_KERAS,
  runCase,
  tensorOf,
  toleranceOf,
  type Case,
} from './corpus.ts'

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
    const rounded = group.some(({ layer }) => layer in ROUNDED_BY_KERAS)
    const tolerance = rounded ? { rtol: 1e-5, atol: 1e-6 } : { rtol: 1e-9, atol: 1e-12 }
    expect(await missesOf(referenceOps, group, () => tolerance)).toEqual([])
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
