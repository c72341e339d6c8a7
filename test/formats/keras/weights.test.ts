import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { kerasWeightsH5 } from '../../../src/formats/keras-weights-h5/format.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { draftOf, openAt, openModel, recognised, rewrite, tensorsOf } from '../../support/formats.ts'
import { fixture } from '../../support/models.ts'
import { workspace } from '../../support/workspace.ts'

const SHARDS = ['comp-sh_00000.weights.h5', 'comp-sh_00001.weights.h5']
const LIST = 'comp-sh.weights.json'

function sharded(change: (files: Record<string, Uint8Array>) => void = () => undefined): string {
  const files = Object.fromEntries([LIST, ...SHARDS].map((name) => [name, fixture(`keras-sharded/${name}`)]))
  change(files)
  return workspace(files)
}

const listWith = (map: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ metadata: { total_size: 1 }, weight_map: map }))

const value = (name: string): ReturnType<typeof memoryEntry> =>
  memoryEntry(name, { dtype: 'float32', shape: [2], data: Float32Array.of(1, 2) })

describe('.weights.h5', () => {
  it.each([
    ['sound/digits-cnn/digits-cnn.weights.h5', 21],
    ['sound/two-tower/two-tower.weights.h5', 12],
    ['sound/custom-layer/custom-layer.weights.h5', 12],
    ['faulty/missing-tensor/digits-cnn.weights.h5', 20],
  ])('%s: %i weights', async (path, count) => {
    const model = await openModel(path)
    expect([model.format, model.weights.size, model.program]).toEqual(['keras-weights-h5', count, undefined])
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('comes back the same, the model’s name too', async () => {
    const origin = await openModel('sound/two-tower/two-tower.weights.h5')
    expect(origin.metadata['name']).toBe('two_tower')
    const { receipt, model } = await rewrite(kerasWeightsH5, draftOf(origin), 'again')
    expect(receipt.files[0]?.endsWith('again.weights.h5')).toBe(true)
    expect(tensorsOf(model)).toEqual(tensorsOf(origin))
    expect(model.metadata).toEqual(origin.metadata)
    expect([...model.weights].map(({ owner }) => owner)).toEqual([...origin.weights].map(({ owner }) => owner))
    model.close()
    origin.close()
  })

  it('orders variables by number, and misses one that is left out', async () => {
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11]
    const weights = numbers.map((number) => value(`layers/big/vars/${number}`))
    const { model } = await rewrite(kerasWeightsH5, { weights }, 'm')
    expect([...model.weights].map(({ name }) => Number(name.split('/').at(-1)))).toEqual(numbers)
    expect(await model.verify()).toMatchObject([{ cause: 'missing-tensor', tensor: 'layers/big/vars/10' }])
    model.close()
  })

  it('keeps variables of the model itself, and named ones', async () => {
    const weights = ['vars/0', 'layers/a/vars/scale', 'layers/a/vars/kernel'].map(value)
    const { model } = await rewrite(kerasWeightsH5, { weights }, 'm')
    expect([...model.weights].map(({ name }) => name).sort()).toEqual(weights.map(({ name }) => name).sort())
    expect(await model.verify()).toEqual([])
    model.close()
  })
})

describe('shards', () => {
  it('are one artifact, listed by a JSON file', async () => {
    const root = sharded()
    expect(await recognised(join(root, LIST), `models/${LIST}`)).toEqual({
      path: `models/${LIST}`,
      absolute: join(root, LIST),
      format: 'keras-weights-h5',
      files: [LIST, ...SHARDS].map((name) => `models/${name}`),
    })
    const model = await openAt(join(root, LIST), LIST)
    expect([model.weights.size, model.metadata]).toEqual([8, { name: 'sequential', training_variables: 14, shards: 2 }])
    expect(model.weights.get('layers/dense/vars/0')?.owner).toBe('d')
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('are written again, with no layer lost', async () => {
    const origin = await openAt(join(sharded(), LIST), LIST)
    const { receipt, model } = await rewrite(kerasWeightsH5, draftOf(origin), 'again', { shardBytes: 60 })
    expect(receipt.files.map((path) => path.split(/[\\/]/).at(-1))).toEqual([
      'again.weights.json',
      'again_00000.weights.h5',
      'again_00001.weights.h5',
      'again_00002.weights.h5',
    ])
    expect(tensorsOf(model)).toEqual(tensorsOf(origin))
    expect(await model.verify()).toEqual([])
    model.close()
    origin.close()
  })

  it('that are absent are named', async () => {
    const root = sharded((files) => {
      delete files['comp-sh_00001.weights.h5']
    })
    await expect(openAt(join(root, LIST), LIST)).rejects.toMatchObject({
      code: 'missing-shard',
      place: { file: 'comp-sh_00001.weights.h5' },
    })
  })

  it('that lie elsewhere are not opened', async () => {
    const root = sharded((files) => {
      files[LIST] = listWith({ '/layers/dense/vars': ['../secret.weights.h5'] })
    })
    await expect(openAt(join(root, LIST), LIST)).rejects.toMatchObject({
      code: 'path-traversal',
      place: { file: LIST },
    })
    expect((await recognised(join(root, LIST), LIST))?.files).toEqual([LIST])
  })

  it('are held against their list', async () => {
    const root = sharded((files) => {
      files[LIST] = listWith({
        '/layers/dense/vars': [SHARDS[0]],
        '/layers/dense_1/vars': [SHARDS[1]],
        '/layers/batch_normalization/vars': SHARDS[0],
        '/optimizer/vars': SHARDS,
      })
    })
    const model = await openAt(join(root, LIST), LIST)
    expect((await model.verify()).map(({ cause, tensor, message }) => [cause, tensor, message])).toEqual([
      [
        'missing-tensor',
        'layers/dense_1/vars',
        `${LIST}: weight_map says that ${SHARDS[1] ?? ''} holds layers/dense_1/vars; it does not`,
      ],
      [
        'unread-content',
        'layers/dense_1/vars',
        `${LIST}: ${SHARDS[0] ?? ''} holds layers/dense_1/vars, which weight_map does not say: Keras never loads it`,
      ],
    ])
    model.close()
  })

  it('are no Keras shards where the list names other files', async () => {
    const root = workspace({ 'model.safetensors.index.json': listWith({ a: 'model-00001-of-00002.safetensors' }) })
    expect(await recognised(join(root, 'model.safetensors.index.json'), 'x.json')).toBeUndefined()
  })
})
