import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { convertGraph } from '../../src/convert/graph.ts'
import type { FormatId, Model } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bindGraph, type BoundGraph } from '../../src/programs/graph/bind.ts'
import { heldTensors } from '../../src/programs/graph/held.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { openModel } from '../support/formats.ts'
import { workspace } from '../support/workspace.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/graph/frozen')
const GOLDENS = readdirSync(FOLDER).filter((name) => name.endsWith('.golden.npz'))

function bound({ program, weights, artifact }: Model): BoundGraph {
  if (program?.kind !== 'graph') throw new Error('no graph')
  return bindGraph(program, weights, artifact.path)
}

async function written(model: Model, to: FormatId): Promise<Model> {
  const hop = await convertGraph({ model, bound: bound(model), to, directory: workspace(), stem: 'model' })
  expect(hop.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  return openArtifact(hop.artifact, DEFAULT_LIMITS)
}

const sorted = <T>(map: ReadonlyMap<string, T>): (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** Outputs in the order of their names; of constants, float64 may know what float32 said. */
async function run(model: Model, feeds: ReadonlyMap<string, Tensor>): Promise<unknown> {
  const runner = createGraphRunner(referenceOps, bound(model))
  try {
    const outputs = await runner.run(feeds)
    return sorted(outputs).map(([name, tensor]) => [name, tensor.shape, Array.from(numbersOf(tensor) ?? [])])
  } finally {
    runner.close()
  }
}

/** Values by canonical path. */
function held(model: Model): Map<string, unknown> {
  return new Map(heldTensors(bound(model), model.weights).map(({ path, entry }) => [path, readTensor(entry).data]))
}

describe("frozen graphs with TensorFlow 1's loops and branches", () => {
  it.each(GOLDENS)('%s: SavedModels of them, and frozen graphs of those, compute the same', async (name) => {
    const path = `${name.split('.')[0] ?? ''}.pb`
    const artifact = { path, absolute: join(FOLDER, path), format: 'frozen-graph' as const, files: [path] }
    const original = await openArtifact(artifact, DEFAULT_LIMITS)
    const { inputs } = await readGolden(join(FOLDER, name), name)
    const expected = await run(original, inputs)
    const saved = await written(original, 'saved-model')
    expect(await run(saved, inputs)).toEqual(expected)
    const back = await written(saved, 'frozen-graph')
    expect(await run(back, inputs)).toEqual(expected)
    const again = await written(await written(back, 'saved-model'), 'frozen-graph')
    expect(await run(again, inputs)).toEqual(expected)
    expect(sorted(held(again))).toEqual(sorted(held(original)))
  })
})

describe('SavedModels', () => {
  it.each(['digits-cnn', 'sequence-rnn'])('%s comes back from a frozen graph, tensors and signature', async (name) => {
    const original = await openModel(`sound/${name}/saved_model/saved_model.pb`)
    const frozen = await written(original, 'frozen-graph')
    expect(sorted(held(frozen))).toEqual(sorted(held(original)))
    const names = (model: Model, side: 'inputs' | 'outputs') => bound(model).program.signature[side]
    expect(names(frozen, 'inputs')).toEqual(names(original, 'inputs'))
    expect(names(frozen, 'outputs')).toEqual(names(original, 'outputs'))
    const back = await written(frozen, 'saved-model')
    expect(sorted(held(back))).toEqual(sorted(held(original)))
  })
})
