import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Draft, Model, Receipt, StoredLayers, WriteOptions } from '../../../src/formats/format.ts'
import { tfjsLayers } from '../../../src/formats/tfjs-layers/format.ts'
import { startKernels } from '../../../src/ops/tfjs/backend.ts'
import { memoryEntry, readTensor } from '../../../src/tensor/entry.ts'
import type { Tensor, TensorData, TensorEntry } from '../../../src/tensor/tensor.ts'
import { bytesOf, FIXTURES, opened, scratch, TOPOLOGY } from './helpers.ts'

const PROGRAM: StoredLayers = { kind: 'layers', dialect: 'tfjs', topology: TOPOLOGY }

async function written(
  draft: Draft,
  options?: WriteOptions,
): Promise<{ model: Model; receipt: Receipt; folder: string }> {
  const folder = scratch()
  const receipt = await tfjsLayers.write(draft, folder, 'model', options)
  return { receipt, folder, model: await opened(join(folder, 'model.json')) }
}

function entry(name: string, dtype: Tensor['dtype'], shape: readonly number[], data: TensorData): TensorEntry {
  return memoryEntry(name, { dtype, shape, data })
}

/** Loads a written model with TF.js itself, strictly, and gives what each variable holds. */
async function heldByTfjs(path: string): Promise<Map<string, number[]>> {
  const { tf } = await startKernels()
  const layers = await import('@tensorflow/tfjs-layers')
  const model = await layers.loadLayersModel({
    load: () =>
      tf.io.getModelArtifactsForJSON(
        JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof tf.io.getModelArtifactsForJSON>[0],
        (manifest) =>
          Promise.resolve([
            manifest.flatMap(({ weights }) => weights),
            manifest.flatMap(({ paths }) =>
              paths.map((name) => Uint8Array.from(readFileSync(join(path, '..', name))).buffer),
            ),
          ]),
      ),
  })
  const held = new Map(model.weights.map((weight) => [weight.originalName, [...weight.read().dataSync()]]))
  model.dispose()
  return held
}

describe('what is written comes back', () => {
  it.each([
    'tfjs-mlp/tfjs-layers',
    'tfjs-mlp/tfjs-sharded',
    'tfjs-mlp/tfjs-keras2',
    'digits-cnn/tfjs-layers',
    'two-tower/tfjs-keras2',
  ])('%s: to the bit, here and in TF.js', async (name) => {
    const source = await opened(join(FIXTURES, 'sound', name, 'model.json'))
    const draft: Draft = {
      weights: source.weights,
      metadata: source.metadata,
      ...(source.program?.kind === 'layers' && { program: source.program }),
    }
    const { model, receipt, folder } = await written(draft, { shardBytes: 1000 })
    expect(model.program).toEqual(source.program)
    expect(await model.verify()).toEqual([])
    const held = await heldByTfjs(join(folder, 'model.json'))
    expect(held.size).toBe(source.weights.size)
    expect(receipt.tensors).toHaveLength(source.weights.size)
    for (const { from, to, transform } of receipt.tensors) {
      expect(transform).toEqual({ kind: 'identity' })
      const [before, after] = [source.weights.get(from), model.weights.get(to)]
      expect(Buffer.compare(bytesOf(before?.chunks() ?? []), bytesOf(after?.chunks(12) ?? []))).toBe(0)
      expect(held.get(to)).toEqual(before === undefined ? undefined : [...(readTensor(before).data as Float32Array)])
    }
  })

  it('cuts shards of the size asked for, named as the converter names them', async () => {
    const weights = [entry('w', 'float32', [5], Float32Array.of(1, 2, 3, 4, 5))]
    const { receipt, folder } = await written({ program: PROGRAM, weights }, { shardBytes: 8 })
    const names = ['group1-shard1of3.bin', 'group1-shard2of3.bin', 'group1-shard3of3.bin']
    expect(receipt.files.map((file) => basename(file))).toEqual(['model.json', ...names])
    expect(readdirSync(folder).sort()).toEqual([...names, 'model.json'])
    expect(names.map((name) => statSync(join(folder, name)).size)).toEqual([8, 8, 4])
  })

  it('writes a model without weights, and weights without elements', async () => {
    const { model, receipt } = await written({ program: PROGRAM, weights: [] })
    expect(receipt.files).toHaveLength(1)
    expect(await model.verify()).toEqual([])
    const none = await written({ program: PROGRAM, weights: [entry('w', 'float32', [0, 3], new Float32Array(0))] })
    expect(none.model.weights.get('w')?.shape).toEqual([0, 3])
    expect(await none.model.verify()).toEqual([])
  })

  it('keeps every dtype of the format, and names what it casts', async () => {
    const weights = [
      entry('f', 'float32', [4], Float32Array.of(NaN, -0, Infinity, 1e-45)),
      entry('i', 'int32', [2], Int32Array.of(-(2 ** 31), 2 ** 31 - 1)),
      entry('b', 'bool', [2], Uint8Array.of(1, 0)),
      entry('s', 'string', [2], [Buffer.from('é'), new Uint8Array(0)]),
      entry('c', 'complex64', [1], Float32Array.of(1, -2)),
      entry('d', 'float64', [2], Float64Array.of(0.1, 1e300)),
      entry('h', 'float16', [2], Uint16Array.of(0x3c00, 0x7bff)),
      entry('bf', 'bfloat16', [1], Uint16Array.of(0x3f80)),
      entry('l', 'int64', [2], BigInt64Array.of(-5n, 7n)),
      entry('u', 'uint8', [2], Uint8Array.of(0, 255)),
      entry('z', 'complex128', [1], Float64Array.of(0.5, 0.1)),
    ]
    const { model, receipt } = await written({ program: PROGRAM, weights })
    const read = (name: string): unknown => {
      const found = model.weights.get(name)
      return found === undefined ? undefined : readTensor(found).data
    }
    for (const name of ['f', 'i', 'b', 's', 'c']) {
      const [before, after] = [weights.find((each) => each.name === name), model.weights.get(name)]
      expect(after?.dtype).toBe(before?.dtype)
      expect(Buffer.compare(bytesOf(before?.chunks() ?? []), bytesOf(after?.chunks() ?? []))).toBe(0)
    }
    expect(read('d')).toEqual(Float32Array.of(0.1, Infinity))
    expect(read('h')).toEqual(Float32Array.of(1, 65504))
    expect(read('bf')).toEqual(Float32Array.of(1))
    expect(read('l')).toEqual(Int32Array.of(-5, 7))
    expect(read('u')).toEqual(Int32Array.of(0, 255))
    expect(read('z')).toEqual(Float32Array.of(0.5, 0.1))
    const casts = receipt.tensors.flatMap(({ to, transform }) =>
      transform.kind === 'cast' ? [[to, transform.to]] : [],
    )
    expect(casts).toEqual([
      ['d', 'float32'],
      ['h', 'float32'],
      ['bf', 'float32'],
      ['l', 'int32'],
      ['u', 'int32'],
      ['z', 'complex64'],
    ])
  })

  it('wraps the topology as TF.js and as Keras do', async () => {
    const json = async (program: StoredLayers): Promise<Record<string, unknown>> => {
      const { folder } = await written({
        program,
        weights: [],
        metadata: { keras_version: '2.21.0', signature: { a: 1 } },
      })
      return JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Record<string, unknown>
    }
    expect(await json(PROGRAM)).toMatchObject({
      format: 'layers-model',
      modelTopology: { ...TOPOLOGY, backend: 'tensor_flow.js' },
      signature: { a: 1 },
    })
    expect(await json({ ...PROGRAM, dialect: 'keras2' })).toMatchObject({
      modelTopology: { model_config: TOPOLOGY, keras_version: '2.21.0' },
    })
  })
})

describe('quantisation', () => {
  const data = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 3 + 1)
  const floats = entry('w', 'float32', [10, 100], data)
  const weights = [floats, entry('n', 'int32', [2], Int32Array.of(300, -7))]

  it.each(['uint8', 'uint16'] as const)(
    '%s: within half a step, zero on the grid, integers left alone',
    async (quantize) => {
      const { model, receipt, folder } = await written({ program: PROGRAM, weights }, { quantize })
      const [move, integers] = receipt.tensors
      if (move?.transform.kind !== 'affine') throw new Error('no affine transform is declared')
      const { scale, min, dtype } = move.transform
      expect(dtype).toBe(quantize)
      expect(model.weights.get('w')?.stored).toEqual({ dtype, scale, min })
      expect(Number.isInteger(Math.round((-min / scale) * 1e6) / 1e6)).toBe(true)
      const back = readTensor(model.weights.get('w') ?? floats).data as Float32Array
      const worst = Math.max(...back.map((value, i) => Math.abs(value - (data[i] ?? NaN))))
      expect(worst).toBeLessThanOrEqual(scale / 2 + 1e-6)
      expect(integers?.transform).toEqual({ kind: 'identity' })
      expect(statSync(join(folder, 'group1-shard1of1.bin')).size).toBe(1000 * (quantize === 'uint8' ? 1 : 2) + 8)
      expect(await model.verify()).toEqual([])
    },
  )

  it('chooses what the converter chose for the same tensors', async () => {
    const source = await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-layers/model.json'))
    for (const quantize of ['uint8', 'uint16', 'float16'] as const) {
      const theirs = await opened(join(FIXTURES, `sound/tfjs-mlp/tfjs-${quantize}/model.json`))
      const { model } = await written({ program: PROGRAM, weights: source.weights }, { quantize })
      for (const other of theirs.weights) {
        const ours = model.weights.get(other.name)
        expect(ours?.stored?.scale).toBe(other.stored?.scale)
        expect(ours?.stored?.min).toBe(other.stored?.min)
        expect(Buffer.compare(bytesOf(ours?.chunks() ?? []), bytesOf(other.chunks()))).toBe(0)
      }
    }
  })

  it('float16: each value rounded to the nearest, ties to even', async () => {
    const ties = entry('w', 'float32', [3], Float32Array.of(1 + 2 ** -11, 1 + 3 * 2 ** -11, 65519))
    const { model, receipt } = await written({ program: PROGRAM, weights: [ties] }, { quantize: 'float16' })
    expect(receipt.tensors[0]?.transform).toEqual({ kind: 'cast', to: 'float16' })
    expect(readTensor(model.weights.get('w') ?? ties).data).toEqual(Float32Array.of(1, 1 + 2 ** -9, 65504))
  })

  it('a tensor of one value takes one step of 1', async () => {
    const one = entry('w', 'float32', [3], Float32Array.of(2.5, 2.5, 2.5))
    const { model } = await written({ program: PROGRAM, weights: [one] }, { quantize: 'uint8' })
    expect(model.weights.get('w')?.stored).toEqual({ dtype: 'uint8', scale: 1, min: 2.5 })
    expect(readTensor(model.weights.get('w') ?? one).data).toEqual(Float32Array.of(2.5, 2.5, 2.5))
  })

  it.each([
    ['NaN in uint8', 'uint8', NaN],
    ['an infinity in uint16', 'uint16', Infinity],
    ['a number beyond float16', 'float16', 65520],
  ] as const)('refuses %s', async (_, quantize, value) => {
    const bad = entry('layer/w', 'float32', [2], Float32Array.of(1, value))
    await expect(written({ program: PROGRAM, weights: [bad] }, { quantize })).rejects.toMatchObject({
      code: 'not-expressible',
      place: { tensor: 'layer/w' },
    })
  })
})

describe('what cannot be written', () => {
  it.each([
    ['int64', [1], BigInt64Array.of(2n ** 31n)],
    ['uint32', [1], Uint32Array.of(2 ** 31)],
    ['uint64', [1], BigUint64Array.of(2n ** 63n)],
  ] as const)('%s beyond int32', async (dtype, shape, data) => {
    await expect(written({ program: PROGRAM, weights: [entry('w', dtype, shape, data)] })).rejects.toMatchObject({
      code: 'not-expressible',
      place: { tensor: 'w' },
    })
  })

  it('a model without a topology', async () => {
    await expect(written({ weights: [] })).rejects.toMatchObject({ code: 'not-expressible' })
  })

  it('a topology with numbers that JSON does not have', async () => {
    const topology = { class_name: 'ReLU', config: { max_value: Infinity } }
    const draft: Draft = { program: { ...PROGRAM, topology }, weights: [] }
    await expect(written(draft)).rejects.toThrow(/config\.max_value is Infinity/)
  })
})
