import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { convert } from '../../src/convert/convert.ts'
import { convertGraph } from '../../src/convert/graph.ts'
import type { FormatId, Model } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { startTfjsOps } from '../../src/ops/tfjs/ops.ts'
import { bindGraph, type BoundGraph } from '../../src/programs/graph/bind.ts'
import { TENSORFLOW } from '../../src/programs/graph/registry.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { distance } from '../programs/layers/corpus.ts'
import { MODELS } from '../support/models.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'emit-'))
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

const MODELS_OF_LAYERS = ['digits-cnn', 'sequence-rnn', 'text-transformer', 'tfjs-mlp', 'two-tower', 'unet-small']

interface Arrived {
  readonly model: Model
  readonly bound: BoundGraph
}

async function arrived(artifact: Parameters<typeof openArtifact>[0]): Promise<Arrived> {
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  expect(await model.verify()).toEqual([])
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  const bound = bindGraph(model.program, model.weights, artifact.path)
  expect(bound.findings).toEqual([])
  return { model, bound }
}

it.each(
  MODELS_OF_LAYERS.flatMap((name) => [
    [name, 'saved-model', 'tfjs-graph'] as const,
    [name, 'tfjs-graph', 'saved-model'] as const,
  ]),
)('%s goes to %s and on to %s: the same weights, and the outputs of its golden', async (name, first, second) => {
  const path = `${name}/${name}.keras`
  const absolute = join(MODELS, 'sound', path)
  const model = await openArtifact({ path, absolute, format: 'keras', files: [path] }, DEFAULT_LIMITS)
  const bound = bind(model, kerasLayers)
  const directory = (): string => mkdtempSync(join(scratch, 'hop-'))
  const hop = await convert({ model, bound, to: first, directory: directory(), stem: 'model', registry: kerasLayers })
  expect(hop.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  const there = await arrived(hop.artifact)
  for (const { path: variable, entry } of bound.variables.filter(({ bookkeeping }) => !bookkeeping)) {
    const stored = there.model.weights.get(hop.places.get(variable)?.to ?? '')
    expect(stored && readTensor(stored).data, variable).toEqual(readTensor(entry).data)
  }
  await runsAs(there, absolute, name)
  const to: FormatId = second
  const onward = await convertGraph({ ...there, to, directory: directory(), stem: 'model' })
  const back = await arrived(onward.artifact)
  await runsAs(back, absolute, name)
  for (const each of [model, there.model, back.model]) each.close()
})

async function runsAs({ bound }: Arrived, absolute: string, name: string): Promise<void> {
  const golden = await readGolden(absolute.replace(`${name}.keras`, `${name}.golden.npz`), name)
  const ops = await startTfjsOps()
  const outputs = await createGraphRunner(ops, bound, TENSORFLOW).run(golden.inputs)
  expect(outputs.size).toBe(golden.outputs.size)
  for (const [output, expected] of golden.outputs) {
    const found = outputs.get(output)
    expect(found === undefined ? Infinity : distance(found, expected, 1e-4, 1e-5), output).toBeLessThan(1)
  }
}
