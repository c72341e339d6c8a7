import { join } from 'node:path'
import { layersOf } from '../../../src/formats/format.ts'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { keras } from '../../../src/formats/keras/format.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memorySource } from '../../../src/io/sources.ts'
import { openZip } from '../../../src/io/zip.ts'
import { draftOf, openBytes, openModel, recognised, rewrite, tensorsOf } from '../../support/formats.ts'
import { fixture, modelFile } from '../../support/models.ts'
import { workspace } from '../../support/workspace.ts'
import { zip } from '../../support/zip.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** The members of a real file, so that a test can put them together otherwise. */
async function members(path: string): Promise<Map<string, Uint8Array>> {
  const archive = await openZip(memorySource(modelFile(path), path), DEFAULT_LIMITS)
  const found = new Map<string, Uint8Array>()
  for (const { name } of archive.members) found.set(name, await archive.read(name, 10_000_000))
  archive.close()
  return found
}

describe('sound .keras files', () => {
  it.each([
    ['sound/digits-cnn/digits-cnn.keras', 21, 'keras3'],
    ['sound/text-transformer/text-transformer.keras', 36, 'keras3'],
    ['sound/two-tower/two-tower.keras', 12, 'keras3'],
    ['sound/custom-layer/custom-layer.keras', 12, 'keras3'],
    ['sound/legacy-encoder/legacy-encoder.keras', 29, 'keras2'],
  ])('%s: %i weights, %s', async (path, count, dialect) => {
    const model = await openModel(path)
    expect([model.format, model.weights.size, layersOf(model)?.dialect]).toEqual(['keras', count, dialect])
    expect(layersOf(model)?.topology['class_name']).toBe('Functional')
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('name the layer that owns a weight, as the file does', async () => {
    const model = await openModel('sound/two-tower/two-tower.keras')
    expect([...model.weights].slice(0, 4).map(({ name, owner, shape }) => [name, owner, shape])).toEqual([
      ['layers/dense/vars/0', 'kind_hidden', [17, 10]],
      ['layers/dense/vars/1', 'kind_hidden', [10]],
      ['layers/dense_1/vars/0', 'rating', [17, 1]],
      ['layers/dense_1/vars/1', 'rating', [1]],
    ])
    expect(model.weights.get('layers/functional/layers/dense/vars/0')?.owner).toBe('tower_hidden')
    model.close()
  })

  it('may have deflated members', async () => {
    const parts = await members('sound/tfjs-mlp/tfjs-mlp.keras')
    const bytes = zip([...parts].map(([name, data]) => ({ name, data, deflated: deflateRawSync(data) })))
    const [deflated, stored] = [
      await openBytes(keras, 'm.keras', bytes),
      await openModel('sound/tfjs-mlp/tfjs-mlp.keras'),
    ]
    expect(tensorsOf(deflated)).toEqual(tensorsOf(stored))
    expect(await deflated.verify()).toEqual([])
    deflated.close()
    stored.close()
  })

  it.each([
    ['comp-k3.keras', 8, 14],
    ['comp-k2.keras', 8, 17],
  ])('of compiled models keep training apart: %s', async (name, weights, training) => {
    const model = await openBytes(keras, name, fixture(`keras-compiled/${name}`))
    expect([model.weights.size, model.metadata['training_variables']]).toEqual([weights, training])
    expect([...model.weights].every((entry) => entry.name.startsWith('layers/'))).toBe(true)
    expect(await model.verify()).toEqual([])
    model.close()
  })
})

describe('faulty .keras files', () => {
  it('a changed byte names the member', async () => {
    const model = await openModel('faulty/zip-crc/digits-cnn.keras')
    expect(await model.verify()).toMatchObject([
      {
        cause: 'zip-crc-mismatch',
        severity: 'error',
        file: 'faulty/zip-crc/digits-cnn.keras',
        message: expect.stringContaining('member "model.weights.h5"'),
      },
    ])
    model.close()
  })

  it('a cut-off file is told so', async () => {
    const bytes = modelFile('faulty/truncated-keras/digits-cnn.keras')
    await expect(openBytes(keras, 'm.keras', bytes)).rejects.toMatchObject({
      code: 'truncated-file',
      place: { file: 'm.keras' },
    })
  })

  it('a changed byte in the HDF5 structure is a changed byte, not whatever HDF5 makes of it', async () => {
    const bytes = modelFile('sound/tfjs-mlp/tfjs-mlp.keras')
    const at = Buffer.from(bytes).indexOf('\x89HDF', 0, 'latin1')
    bytes[at + 8] = 9
    await expect(openBytes(keras, 'm.keras', bytes)).rejects.toMatchObject({ code: 'zip-crc-mismatch' })
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'empty-file'],
    ['something else', text('version https://git-lfs.github.com/spec/v1\n'), 'malformed'],
    ['no config', zip([{ name: 'model.weights.h5', data: text('x') }]), 'missing-file'],
    ['no weights', zip([{ name: 'config.json', data: text('{}') }]), 'missing-file'],
    ['a config that is no JSON', zip([{ name: 'config.json', data: text('{') }]), 'malformed'],
    ['a config that is no object', zip([{ name: 'config.json', data: text('[]') }]), 'malformed'],
    ['a config nested without end', zip([{ name: 'config.json', data: text('['.repeat(10_000)) }]), 'limit-exceeded'],
    [
      'weights that are no HDF5',
      zip([
        { name: 'config.json', data: text('{}') },
        { name: 'model.weights.h5', data: text('not HDF5') },
      ]),
      'malformed',
    ],
    [
      'weights in npz',
      zip([
        { name: 'config.json', data: text('{}') },
        { name: 'model.weights.npz', data: text('PK') },
      ]),
      'unsupported-format',
    ],
  ])('%s', async (_what, bytes, code) => {
    await expect(openBytes(keras, 'm.keras', bytes)).rejects.toMatchObject({ code, place: { file: 'm.keras' } })
  })

  it('members that Keras never reads, and other assets than vocabularies, are said', async () => {
    const parts = await members('sound/tfjs-mlp/tfjs-mlp.keras')
    parts.set('assets/layer/vocabulary.txt', text('a\nb'))
    parts.set('assets/layer/words.bin', text('a'))
    parts.set('extra.bin', text('x'))
    const bytes = zip([...parts].map(([name, data]) => ({ name, data })))
    const model = await openBytes(keras, 'm.keras', bytes)
    expect(model.metadata['assets']).toBe(2)
    expect(layersOf(model)?.assets).toEqual(new Map([['layer/vocabulary.txt', 'a\nb']]))
    expect(await model.verify()).toMatchObject([
      {
        cause: 'unread-content',
        severity: 'warning',
        message: expect.stringContaining('"assets/layer/words.bin"'),
      },
      { cause: 'unread-content', severity: 'error', message: expect.stringContaining('"extra.bin"') },
    ])
    model.close()
  })
})

describe('writing .keras', () => {
  it.each([
    'sound/digits-cnn/digits-cnn.keras',
    'sound/two-tower/two-tower.keras',
    'sound/custom-layer/custom-layer.keras',
    'sound/legacy-encoder/legacy-encoder.keras',
  ])('%s comes back the same', async (path) => {
    const origin = await openModel(path)
    const { receipt, model } = await rewrite(keras, draftOf(origin), 'again')
    expect(receipt.files.map((file) => file.endsWith('again.keras'))).toEqual([true])
    expect(receipt.tensors.map(({ from, to, transform }) => [from === to, transform.kind])).toEqual(
      Array.from({ length: origin.weights.size }, () => [true, 'identity']),
    )
    // JavaScript writes 1.0 as 1, which Python takes as well wherever it takes a fraction.
    expect({ ...model.program, fractions: null }).toEqual({ ...origin.program, fractions: null })
    expect(tensorsOf(model)).toEqual(tensorsOf(origin))
    expect([...model.weights].map(({ owner }) => owner)).toEqual([...origin.weights].map(({ owner }) => owner))
    expect(model.metadata['keras_version']).toBe(origin.metadata['keras_version'])
    expect(await model.verify()).toEqual([])
    model.close()
    origin.close()
  })

  it('gives the same bytes each time, and leaves nothing else behind', async () => {
    const origin = await openModel('sound/tfjs-mlp/tfjs-mlp.keras')
    const paths = [workspace(), workspace()]
    const files = await Promise.all(paths.map((path) => keras.write(draftOf(origin), path, 'm')))
    const [a, b] = files.map(({ files: [file] }) => readFileSync(file ?? ''))
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
    origin.close()
  })

  it('marks bfloat16 as Keras does, and keeps other types', async () => {
    const draft = {
      program: { kind: 'layers', dialect: 'keras3', topology: { class_name: 'Sequential', config: { name: 's' } } },
      weights: [
        memoryEntry('layers/a/vars/0', { dtype: 'bfloat16', shape: [2], data: Uint16Array.of(0x3f80, 0x4000) }),
        memoryEntry('layers/a/vars/1', { dtype: 'float16', shape: [1], data: Uint16Array.of(0x3c00) }),
        memoryEntry('layers/a/vars/2', { dtype: 'bool', shape: [2], data: Uint8Array.of(0, 1) }),
      ],
    } as const
    const { model } = await rewrite(keras, draft, 'types')
    expect([...model.weights].map(({ dtype }) => dtype)).toEqual(['bfloat16', 'float16', 'bool'])
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('keeps infinities and NaN in a config', async () => {
    const topology = { class_name: 'Sequential', config: { name: 's', max: Infinity, mask: NaN } }
    const { model } = await rewrite(
      keras,
      { program: { kind: 'layers', dialect: 'keras3', topology }, weights: [] },
      'm',
    )
    expect(layersOf(model)?.topology).toEqual(topology)
    model.close()
  })

  it('needs a topology, and names of Keras 3', async () => {
    const entry = memoryEntry('dense/kernel', { dtype: 'float32', shape: [1], data: Float32Array.of(1) })
    const program = { kind: 'layers', dialect: 'keras3', topology: {} } as const
    await expect(keras.write({ weights: [] }, workspace(), 'm')).rejects.toMatchObject({ code: 'not-expressible' })
    await expect(keras.write({ weights: [entry], program }, workspace(), 'm')).rejects.toMatchObject({
      code: 'not-expressible',
      place: { tensor: 'dense/kernel' },
    })
  })
})

describe('recognition', () => {
  it('is by content', async () => {
    const root = workspace({
      'a.bin': modelFile('sound/tfjs-mlp/tfjs-mlp.keras'),
      'other.keras': zip([{ name: 'word/document.xml', data: text('x') }]),
    })
    expect((await recognised(join(root, 'a.bin'), 'a.bin'))?.format).toBe('keras')
    expect(await recognised(join(root, 'other.keras'), 'other.keras')).toBeUndefined()
  })
})
