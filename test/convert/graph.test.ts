import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { convertGraph } from '../../src/convert/graph.ts'
import { compareOutputSets, type Outputs } from '../../src/compare/output-sets.ts'
import { runsOf } from '../../src/checks/evaluate.ts'
import type { FormatId, Model } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { probesFor, type Probe } from '../../src/probes/probes.ts'
import { bindGraph, type BoundGraph } from '../../src/programs/graph/bind.ts'
import { heldTensors } from '../../src/programs/graph/held.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { openModel } from '../support/formats.ts'
import { workspace } from '../support/workspace.ts'

function bound(model: Model): BoundGraph {
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  return bindGraph(model.program, model.weights, model.artifact.path)
}

async function outputs(model: Model, probes: readonly Probe[]): Promise<Outputs[]> {
  const runner = createGraphRunner(referenceOps, bound(model))
  const found: Outputs[] = []
  for (const { feeds } of probes) found.push(await runner.run(feeds))
  runner.close()
  return found
}

function drawn(model: Model): readonly Probe[] {
  const { inputs, outputs: results } = bound(model).program.signature
  // Small indices lie within every table of the fixtures.
  const signature = { inputs: inputs.map((input) => ({ ...input, below: 3 })), outputs: results }
  return probesFor(signature, { seed: 7, batchSizes: [2] }).slice(0, 2)
}

async function written(model: Model, to: FormatId) {
  const hop = await convertGraph({ model, bound: bound(model), to, directory: workspace(), stem: 'model' })
  return { hop, model: await openArtifact(hop.artifact, DEFAULT_LIMITS) }
}

/** Values by canonical path. */
function held(model: Model): Map<string, unknown> {
  return new Map(heldTensors(bound(model), model.weights).map(({ path, entry }) => [path, readTensor(entry).data]))
}

const SAVED_MODELS = ['custom-layer', 'digits-cnn', 'legacy-encoder', 'sequence-rnn', 'text-transformer', 'two-tower']

describe('SavedModels by way of TF.js graph models', () => {
  it.each(SAVED_MODELS)('%s: every weight and every output stays the same, out, back, and out again', async (name) => {
    const original = await openModel(`sound/${name}/saved_model/saved_model.pb`)
    const probes = drawn(original)
    const expected = await outputs(original, probes)
    const weights = held(original)
    let from = original
    for (const to of ['tfjs-graph', 'saved-model', 'tfjs-graph'] as const) {
      const { hop, model } = await written(from, to)
      expect(await model.verify()).toEqual([])
      expect([...hop.places.values()].every(({ transform }) => transform.kind === 'identity')).toBe(true)
      const found = await outputs(model, probes)
      // Small constants are computed with in float32, by the graph runner itself; variables are not.
      const result = compareOutputSets(runsOf(probes, expected, found), {
        witnesses: { expected: name, found: to },
        file: name,
        toleranceOf: () => ({ rtol: 1e-6, atol: 1e-6 }),
      })
      expect(result.findings).toEqual([])
      if (to === 'saved-model') expect(found).toEqual(expected)
      const now = held(model)
      for (const [path, data] of weights) expect(now.get(path), path).toEqual(data)
      from.close()
      from = model
    }
    from.close()
  })

  it('variables stay variables under the names of their nodes, and all signatures are written', async () => {
    const original = await openModel('sound/tfjs-mlp/saved_model/saved_model.pb')
    const { model } = await written(original, 'saved-model')
    const { program } = model
    if (program?.kind !== 'graph') throw new Error('no graph')
    expect([...program.signatures.keys()].sort()).toEqual(['serve', 'serving_default'])
    expect(program.variables.get('first/kernel_1')).toBe('first/kernel_1')
    expect(model.weights.size).toBe(bound(original).entries.size)
    expect(program.restorer).toBe('save/restore_all')
    original.close()
    model.close()
  })

  it('a graph model says what its weights are cast to, and SavedModels get the type of the graph back', async () => {
    const original = await openModel('sound/legacy-encoder/saved_model/saved_model.pb')
    const directory = workspace()
    const hop = await convertGraph({
      model: original,
      bound: bound(original),
      to: 'tfjs-graph',
      directory,
      stem: 'model',
      options: { quantize: 'float16', shardBytes: 10_000 },
    })
    expect(hop.receipt.files.length).toBeGreaterThan(2)
    expect(hop.receipt.files[0]).toBe(join(directory, 'model.json'))
    const kinds = new Set([...hop.places.values()].map(({ transform }) => transform.kind))
    expect(kinds).toEqual(new Set(['identity', 'cast']))
    original.close()
  })
})
