import { beforeAll, describe, expect, it } from 'vitest'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { distance, readCases, runCase, tensorOf, type Case } from './corpus.ts'

const RTOL = 1e-5
const ATOL = 1e-6

const cases = readCases()

describe('layers on TF.js kernels against Keras', () => {
  let ops: Ops
  beforeAll(async () => {
    ops = await startTfjsOps()
  })

  it('has at least 600 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600)
  })

  it.each(byLayer(cases))('%s', async (_, group) => {
    const misses: string[] = []
    for (const found of group) {
      const outputs = await runCase(ops, found).catch((error: unknown) => {
        misses.push(`${found.title}: ${String(error)}`)
        return null
      })
      if (outputs === null) continue
      if (outputs.length !== found.outputs.length) misses.push(`${found.title}: ${outputs.length} outputs`)
      found.outputs.forEach((stored, i) => {
        const output = outputs[i]
        const share = output === undefined ? Infinity : distance(output, tensorOf(stored), RTOL, ATOL)
        if (share > 1) misses.push(`${found.title}: output ${i} is ${share.toPrecision(3)} times the tolerance away`)
      })
    }
    expect(misses).toEqual([])
  })
})

function byLayer(all: readonly Case[]): (readonly [string, readonly Case[]])[] {
  const groups = new Map<string, Case[]>()
  for (const found of all) groups.set(found.layer, [...(groups.get(found.layer) ?? []), found])
  return [...groups].map(([layer, group]) => [`${layer} (${group.length} cases)`, group] as const)
}
