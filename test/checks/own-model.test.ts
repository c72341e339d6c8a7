import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId, JsonObject } from '../../src/formats/format.ts'
import { formatOf } from '../../src/formats/registry.ts'
import type { PlannedCheck } from '../../src/plan/plan.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A subclassed model as Keras 3 stores it: how it is made, and no layers. */
const TOPOLOGY: JsonObject = {
  module: null,
  class_name: 'Net',
  config: { name: 'net', trainable: true, n: 6 },
  registered_name: 'my>Net',
  build_config: { input_shape: [null, 3] },
}

/** Writes two layers, at the attributes `a` and `tower/b`, the second one's kernel times `factor`. */
async function written(format: FormatId, name: string, factor = 1): Promise<Artifact> {
  const directory = join(folder, name)
  mkdirSync(directory)
  const kernel = Float32Array.from({ length: 6 }, (_, i) => Math.fround((i + 1) * 0.37))
  const tensor = (data: Float32Array, shape: readonly number[]) => ({ dtype: 'float32', shape, data }) as const
  const weights = [
    memoryEntry('a/vars/0', tensor(kernel, [3, 2])),
    memoryEntry('a/vars/1', tensor(Float32Array.of(0.5, 0.25), [2])),
    memoryEntry(
      'tower/b/vars/0',
      tensor(
        kernel.map((value) => (value + 5) * factor),
        [3, 2],
      ),
    ),
  ]
  const program = { kind: 'layers', dialect: 'keras3', topology: TOPOLOGY } as const
  const draft = format === 'keras' ? { program, weights } : { weights }
  const [absolute = ''] = (await (await formatOf(format)).write(draft, directory, 'net')).files
  const path = `${name}/${basename(absolute)}`
  return { path, absolute, format, files: [path] }
}

function run(planned: PlannedCheck): Promise<Check> {
  return runCheck(planned, contextIn(folder))
}

function parity(artifact: Artifact, sibling: Artifact): Promise<Check> {
  const programOf = artifact.format === 'keras' ? null : sibling
  return run({ stage: 'parity', artifact, sibling, programOf, lossy: null })
}

it('of a model that is a class of the user’s the weights are compared, by the attributes that lead to them', async () => {
  const model = await written('keras', 'whole')
  expect(await run({ stage: 'integrity', artifact: model })).toMatchObject({
    verdict: 'inconclusive',
    coverage: { tensors: [3, 3] },
    findings: [{ cause: 'unknown-layer', fix: expect.stringContaining('custom-objects') }],
  })
  expect(await parity(await written('keras-weights-h5', 'weights'), model)).toMatchObject({
    verdict: 'pass',
    coverage: { tensors: [3, 3] },
    weights: { identical: 3 },
  })
  expect(await parity(await written('keras', 'scaled', 1.01), model)).toMatchObject({
    verdict: 'fail',
    coverage: { tensors: [3, 3] },
    findings: expect.arrayContaining([expect.objectContaining({ severity: 'error', tensor: 'tower/b/vars/0' })]),
  })
})

it('it has nowhere to go, and what stayed behind is counted', async () => {
  const artifact = await written('keras', 'trip')
  const trip = await run({ stage: 'roundtrip', artifact, programOf: null, through: ['keras-h5'], asked: false })
  expect(trip).toMatchObject({
    verdict: 'inconclusive',
    coverage: { tensors: [0, 3] },
    findings: [{ cause: 'not-expressible', message: expect.stringContaining('my>Net') }],
  })
})
