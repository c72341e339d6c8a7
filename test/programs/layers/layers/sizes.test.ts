import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../src/formats/format.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import { memoryEntry } from '../../../../src/tensor/entry.ts'

const CONVOLUTION = { class_name: 'Conv1D', config: { name: 'wide', filters: 1, kernel_size: [3], use_bias: false } }
const POOL = { class_name: 'MaxPooling1D', config: { name: 'wide', pool_size: [3], strides: [1] } }

function run(layer: JsonObject, steps: number | null) {
  const input = { class_name: 'InputLayer', config: { batch_shape: [null, steps, 1], name: 'x' } }
  const topology = { class_name: 'Sequential', config: { name: 'm', layers: [input, layer] } }
  const { program } = readProgram({ kind: 'layers', dialect: 'keras3', topology }, kerasLayers)
  const kernel = memoryEntry('kernel', { dtype: 'float32', shape: [3, 1, 1], data: Float32Array.of(1, 1, 1) })
  const place = { layerPath: 'wide', name: 'kernel', trainable: true, bookkeeping: false }
  const variables = [{ path: 'wide/kernel', ...place, entry: kernel }]
  const runner = createRunner(referenceOps, { program, variables, findings: [], unknown: [] }, kerasLayers)
  return runner.run(new Map([['x', { dtype: 'float32', shape: [1, 2, 1], data: Float32Array.of(1, 2) }]]))
}

describe.each([
  ['convolution', CONVOLUTION],
  ['pool', POOL],
])('a %s whose window is larger than its input', (_, layer) => {
  it('is the fault of a model that says its own sizes', async () => {
    await expect(run(layer, 2)).rejects.toMatchObject({
      code: 'malformed',
      place: { layer: 'wide' },
      message: 'layer wide: input: found sizes [2], allowed: at least the window of [3], without padding',
    })
  })
  it('is nobody’s fault where the sizes were drawn', async () => {
    await expect(run(layer, null)).rejects.toMatchObject({ code: 'unsupported-operation', place: { layer: 'wide' } })
  })
  it('with padding is laid over what is there', async () => {
    const padded = { ...layer, config: { ...layer.config, padding: 'same' } }
    expect((await run(padded, 2)).get('wide')?.shape).toEqual([1, 2, 1])
  })
})
