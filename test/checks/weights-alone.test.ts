import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const WEIGHTS = fixture('sound/digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5')

/** A copy of the weights' file with the bytes of its largest tensor changed in place. */
async function copy(name: string, change: (values: Buffer) => void): Promise<Artifact> {
  const bytes = readFileSync(WEIGHTS.absolute)
  const model = await openArtifact(WEIGHTS, DEFAULT_LIMITS)
  const [largest] = [...model.weights].sort((a, b) => b.byteLength - a.byteLength)
  const content = Buffer.concat([...(largest?.chunks() ?? [])].map((chunk) => Buffer.from(chunk)))
  model.close()
  const at = bytes.indexOf(content)
  expect(at).toBeGreaterThan(0)
  change(bytes.subarray(at, at + content.byteLength))
  const absolute = join(folder, name)
  writeFileSync(absolute, bytes)
  return { path: name, absolute, format: WEIGHTS.format, files: [name] }
}

function parity(artifact: Artifact, sibling: Artifact): Promise<Check> {
  const planned = { stage: 'parity', artifact, sibling, programOf: null, lossy: null, weightsOnly: true } as const
  return runCheck(planned, contextIn(folder))
}

it('weights alone are equal to a copy of themselves', async () => {
  const check = await parity(await copy('same.weights.h5', () => undefined), WEIGHTS)
  expect(check.verdict).toBe('pass')
  const [compared, all] = check.coverage.tensors
  expect(compared).toBe(all)
  expect(check.weights).toEqual({ identical: compared })
  expect(compared).toBeGreaterThan(4)
})

it('weights alone that are twice what they were fail, with the cause', async () => {
  const doubled = await copy('doubled.weights.h5', (values) => {
    for (let at = 0; at < values.length; at += 4) values.writeFloatLE(2 * values.readFloatLE(at), at)
  })
  const check = await parity(doubled, WEIGHTS)
  expect(check.verdict).toBe('fail')
  expect(check.weights).toMatchObject({ different: 1 })
  expect(check.findings.filter(({ severity }) => severity === 'error').map(({ cause }) => cause)).toEqual(['scaled'])
})
