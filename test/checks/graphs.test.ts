import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/evidence/report.ts'
import { casesOf, checkCase, MODELS } from '../support/corpus.ts'

/** The checks of a case's SavedModel, by stage. */
async function checksOf(kind: 'sound' | 'faulty', name: string): Promise<Readonly<Record<string, Check>>> {
  const graph = (await checkCase(kind, name)).find(({ format }) => format === 'saved-model')
  return Object.fromEntries(graph?.checks.map((check) => [check.stage, check]) ?? [])
}

const causes = (check: Check | undefined): string[] =>
  check?.findings.filter(({ severity }) => severity === 'error').map(({ cause }) => cause) ?? []

const SOUND = casesOf('sound').filter((name) => existsSync(join(MODELS, 'sound', name, 'saved_model/saved_model.pb')))

describe('sound SavedModels', () => {
  it.each(SOUND)('%s: weights, recorded outputs, and outputs of its sibling', async (name) => {
    const { integrity, golden, parity } = await checksOf('sound', name)
    expect([integrity?.verdict, golden?.verdict, parity?.verdict]).toEqual(['pass', 'pass', 'pass'])
    expect(golden?.coverage.outputs[0]).toBeGreaterThan(0)
    expect(parity?.coverage.outputs[0]).toBeGreaterThan(0)
    expect(parity?.coverage.probes).toBeGreaterThan(0)
  })

  it('says that outputs were matched by their places where they are named otherwise', async () => {
    const { golden } = await checksOf('sound', 'two-tower')
    expect(golden?.findings.map(({ severity }) => severity)).toEqual(['note'])
    expect(golden?.findings[0]?.message).toContain('matched by position: output_0 for rating, output_1 for kind')
  })
})

describe('faulty SavedModels', () => {
  it('exchanged outputs are called that, against the golden and against the sibling', async () => {
    const { integrity, golden, parity } = await checksOf('faulty', 'output-order-swapped')
    expect(integrity?.verdict).toBe('pass')
    expect(causes(golden)).toEqual(['outputs-swapped'])
    expect(causes(parity)).toEqual(['outputs-swapped'])
    expect(parity?.weights).toEqual({ identical: 6 })
  })

  it('outputs of a sibling that is wrong are held against the graph', async () => {
    const { golden, parity } = await checksOf('faulty', 'legacy-reinit')
    expect(golden?.verdict).toBe('pass')
    expect(causes(parity)).toEqual(['reinitialised-tensors', 'output-differs'])
    expect(parity?.findings.map(({ file }) => file)).toEqual(parity?.findings.map(() => 'legacy-encoder.keras'))
  })

  it('stale weights give stale outputs', async () => {
    const { golden, parity } = await checksOf('faulty', 'stale-sibling')
    expect(causes(golden)).toEqual(['output-differs'])
    expect(causes(parity)).toEqual(['stale-sibling', 'output-differs'])
  })
})
