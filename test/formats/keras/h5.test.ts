import { mkdirSync, readFileSync } from 'node:fs'
import { layersOf } from '../../../src/formats/format.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { createHdf5 } from '../../../src/formats/hdf5/writer.ts'
import type { AttributeInput, Hdf5Writer } from '../../../src/formats/hdf5/writer.ts'
import { kerasH5 } from '../../../src/formats/keras-h5/format.ts'
import { nameAttributes } from '../../../src/formats/keras-h5/names.ts'
import { kerasLegacyWeightsH5 } from '../../../src/formats/keras-legacy-weights-h5/format.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { draftOf, openBytes, openModel, rewrite, tensorsOf } from '../../support/formats.ts'
import { fixture, modelFile } from '../../support/models.ts'
import { workspace } from '../../support/workspace.ts'

function built(fill: (writer: Hdf5Writer) => void): Uint8Array {
  const folder = workspace()
  mkdirSync(folder, { recursive: true })
  const writer = createHdf5(join(folder, 'x.h5'))
  fill(writer)
  writer.finish()
  return new Uint8Array(readFileSync(join(folder, 'x.h5')))
}

const kernel = memoryEntry('kernel', { dtype: 'float32', shape: [2], data: Float32Array.of(1, 2) })

/** A file of weights alone with these names, and datasets for those of the layers that are in `present`. */
function weightsFile(
  layers: readonly string[],
  weights: Readonly<Record<string, readonly string[]>>,
  present: readonly string[],
): Uint8Array {
  return built((writer) => {
    writer.group('', nameAttributes('layer_names', layers))
    for (const [layer, names] of Object.entries(weights)) writer.group(layer, nameAttributes('weight_names', names))
    for (const path of present) writer.dataset(path, kernel)
  })
}

const findings = async (bytes: Uint8Array): Promise<[string, string | undefined, string][]> => {
  const model = await openBytes(kerasLegacyWeightsH5, 'w.h5', bytes)
  const found = await model.verify()
  model.close()
  return found.map(({ cause, tensor, message }) => [cause, tensor, message])
}

describe('sound whole models', () => {
  it.each([
    ['sound/digits-cnn/digits-cnn.h5', 21, 'keras3'],
    ['sound/two-tower/two-tower.h5', 12, 'keras3'],
    ['sound/two-tower/two-tower.keras2.h5', 12, 'keras2'],
    ['sound/tfjs-mlp/tfjs-mlp.keras2.h5', 12, 'keras2'],
    ['sound/custom-layer/custom-layer.h5', 12, 'keras3'],
    ['sound/legacy-encoder/legacy-encoder.h5', 29, 'keras2'],
    ['sound/hdf5-layouts/fixed-strings.h5', 12, 'keras3'],
  ])('%s: %i weights, %s', async (path, count, dialect) => {
    const model = await openModel(path)
    expect([model.format, model.weights.size, layersOf(model)?.dialect]).toEqual(['keras-h5', count, dialect])
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('hold their weights in the order of layer_names and weight_names, with their layer', async () => {
    const model = await openModel('sound/two-tower/two-tower.keras2.h5')
    expect([...model.weights].map(({ layer, name }) => [layer, name]).slice(0, 7)).toEqual([
      ['tower', 'model_weights/tower/tower_hidden/kernel:0'],
      ['tower', 'model_weights/tower/tower_hidden/bias:0'],
      ['tower', 'model_weights/tower/tower_norm/gamma:0'],
      ['tower', 'model_weights/tower/tower_norm/beta:0'],
      ['tower', 'model_weights/tower/tower_code/kernel:0'],
      ['tower', 'model_weights/tower/tower_code/bias:0'],
      ['kind_hidden', 'model_weights/kind_hidden/kind_hidden/kernel:0'],
    ])
    model.close()
  })

  it.each([
    ['comp-k3.h5', 14],
    ['comp-k2.h5', 13],
  ])('of compiled models keep the optimizer apart: %s', async (name, count) => {
    const model = await openBytes(kerasH5, name, fixture(`keras-compiled/${name}`))
    expect([model.weights.size, model.metadata['optimizer_variables'], model.metadata['training_config']]).toEqual([
      8,
      count,
      true,
    ])
    expect(await model.verify()).toEqual([])
    model.close()
  })
})

describe('faulty files', () => {
  it('a link to another file is reported, on the tensor', async () => {
    const model = await openModel('faulty/h5-external-link/tfjs-mlp.h5')
    expect(model.weights.size).toBe(11)
    expect(await model.verify()).toMatchObject([
      {
        cause: 'hdf5-external-link',
        severity: 'error',
        file: 'faulty/h5-external-link/tfjs-mlp.h5',
        tensor: 'model_weights/second/second/kernel',
      },
    ])
    model.close()
  })

  it('serialised code is handed on, never run', async () => {
    const model = await openModel('faulty/lambda-bytecode/lambda-model.h5')
    expect(JSON.stringify(layersOf(model)?.topology)).toContain('Lambda')
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('a changed value is not seen by the reader: HDF5 has no checksum here', async () => {
    const model = await openModel('faulty/bit-flip/digits-cnn.h5')
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('no model_config, one that is no JSON, no weights', async () => {
    const named = (config: string): Uint8Array =>
      built((writer) => {
        writer.group('', { model_config: { kind: 'bytes', value: config } })
        writer.group('model_weights', nameAttributes('layer_names', []))
      })
    await expect(openBytes(kerasH5, 'm.h5', weightsFile([], {}, []))).rejects.toThrow('m.h5: has no model_config')
    await expect(openBytes(kerasH5, 'm.h5', named('{'))).rejects.toThrow('m.h5!model_config: not valid JSON')
    const compiled = built((writer) => {
      const text = (value: string): AttributeInput => ({ kind: 'bytes', value })
      writer.group('', { model_config: text('{}'), training_config: text('{') })
    })
    await expect(openBytes(kerasH5, 'm.h5', compiled)).rejects.toThrow('m.h5!training_config: not valid JSON')
    await expect(openBytes(kerasH5, 'm.h5', named('[]'))).rejects.toThrow('a JSON object is expected')
    const alone = built((writer) => {
      writer.group('', { model_config: { kind: 'bytes', value: '{}' } })
    })
    await expect(openBytes(kerasH5, 'm.h5', alone)).rejects.toThrow('m.h5: has no group model_weights')
  })
})

describe('names that do not come out even', () => {
  it('a name without dataset, a dataset without name', async () => {
    const bytes = weightsFile(['a'], { a: ['a/kernel', 'a/bias'] }, ['a/a/kernel', 'a/a/extra', 'b/b/kernel'])
    expect(await findings(bytes)).toEqual([
      ['missing-tensor', 'a/a/bias', 'w.h5: weight_names of a has "a/bias", the file has no such dataset'],
      ['unread-content', 'a/a/extra', 'w.h5: dataset a/a/extra stands in no weight_names: Keras never loads it'],
      ['unread-content', 'b/b/kernel', 'w.h5: dataset b/b/kernel stands in no weight_names: Keras never loads it'],
    ])
  })

  it('a layer without group, names twice', async () => {
    const bytes = weightsFile(['a', 'gone', 'a'], { a: ['k', 'k'] }, ['a/k'])
    expect(await findings(bytes)).toEqual([
      ['malformed', 'a/k', 'w.h5: weight_names of a has "k" twice'],
      ['missing-tensor', undefined, 'w.h5: layer_names has "gone", which is no group of the file'],
      ['malformed', undefined, 'w.h5: layer_names has "a" twice: one of them is not loaded'],
    ])
  })

  it('names are looked up, never followed: no path leads out', async () => {
    const bytes = weightsFile(['a', '../a'], { a: ['../../etc/passwd', '/b', 'x\n::error::y'] }, ['b'])
    expect((await findings(bytes)).map(([cause]) => cause)).toEqual([
      'missing-tensor',
      'missing-tensor',
      'missing-tensor',
      'missing-tensor',
      'unread-content',
    ])
  })

  it('lists that are none', async () => {
    const bytes = built((writer) => {
      writer.group('', { layer_names: { kind: 'text', value: 'a' } })
    })
    await expect(openBytes(kerasLegacyWeightsH5, 'w.h5', bytes)).rejects.toMatchObject({ code: 'malformed' })
  })
})

describe('lists of names too long for one attribute', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `layer_with_a_rather_long_name_${i}`)

  it('are split as Keras splits them: evenly, the first parts longer', () => {
    const attributes = nameAttributes('layer_names', names)
    expect(Object.keys(attributes)).toEqual(['layer_names0', 'layer_names1'])
    const parts = Object.values(attributes).map((input) => ('values' in input ? input.values : []))
    expect(parts.map((part) => part.length)).toEqual([1500, 1500])
    expect(parts.flat()).toEqual(names)
    expect(Object.keys(nameAttributes('n', names.slice(0, 100)))).toEqual(['n'])
    expect(() => nameAttributes('n', ['x'.repeat(70_000)])).toThrow('a name of more than 64512 bytes')
  })

  it('are read again', async () => {
    const model = await openBytes(
      kerasLegacyWeightsH5,
      'w.h5',
      weightsFile(names, Object.fromEntries(names.slice(0, 2).map((name) => [name, ['k']])), [
        `${names[1] ?? ''}/k`,
        `${names[0] ?? ''}/k`,
      ]),
    )
    expect([...model.weights].map(({ layer }) => layer)).toEqual(names.slice(0, 2))
    model.close()
  })
})

describe('writing', () => {
  it.each([
    'sound/digits-cnn/digits-cnn.h5',
    'sound/two-tower/two-tower.keras2.h5',
    'sound/custom-layer/custom-layer.h5',
    'sound/hdf5-layouts/big-endian.h5',
    'sound/hdf5-layouts/gzip-shuffle.h5',
    'sound/legacy-encoder/legacy-encoder.h5',
  ])('%s comes back the same', async (path) => {
    const origin = await openModel(path)
    const { receipt, model } = await rewrite(kerasH5, draftOf(origin), 'again')
    expect(receipt.tensors.map(({ to }) => to)).toEqual([...origin.weights].map(({ name }) => name))
    // JavaScript writes 1.0 as 1, which Python takes as well wherever it takes a fraction.
    expect({ ...model.program, fractions: null }).toEqual({ ...origin.program, fractions: null })
    expect(tensorsOf(model)).toEqual(tensorsOf(origin))
    expect([...model.weights].map(({ name, layer }) => [name, layer])).toEqual(
      [...origin.weights].map(({ name, layer }) => [name, layer]),
    )
    expect(await model.verify()).toEqual([])
    model.close()
    origin.close()
  })

  it('weights alone come back the same', async () => {
    const origin = await openBytes(kerasLegacyWeightsH5, 'w.h5', fixture('keras-compiled/comp-k2-legacy-weights.h5'))
    expect(origin.weights.size).toBe(8)
    const { model } = await rewrite(kerasLegacyWeightsH5, draftOf(origin), 'again')
    expect([model.format, model.metadata]).toEqual(['keras-legacy-weights-h5', origin.metadata])
    expect(tensorsOf(model)).toEqual(tensorsOf(origin))
    expect(await model.verify()).toEqual([])
    model.close()
    origin.close()
  })

  it('refuses weights that belong to no layer, and leaves no file behind', async () => {
    const program = { kind: 'layers', dialect: 'keras2', topology: {} } as const
    const folder = workspace()
    const nowhere = memoryEntry('model_weights/a/k', { dtype: 'int8', shape: [], data: Int8Array.of(1) })
    await expect(kerasH5.write({ weights: [nowhere], program }, folder, 'm')).rejects.toMatchObject({
      code: 'not-expressible',
      place: { tensor: 'model_weights/a/k' },
    })
    const elsewhere = { ...nowhere, layer: 'b' }
    await expect(kerasH5.write({ weights: [elsewhere], program }, folder, 'm')).rejects.toThrow("this one's layer is b")
    await expect(kerasH5.write({ weights: [] }, folder, 'm')).rejects.toMatchObject({ code: 'not-expressible' })
    expect(await rewrite(kerasH5, { weights: [], program }, 'm').then(({ model }) => model.weights.size)).toBe(0)
  })
})

it('a real file cut off anywhere is refused', async () => {
  const whole = modelFile('sound/tfjs-mlp/tfjs-mlp.h5')
  for (let length = 0; length < whole.length; length += 4099) {
    await expect(openBytes(kerasH5, 'm.h5', whole.slice(0, length))).rejects.toMatchObject({ name: 'ArtifactError' })
  }
})
