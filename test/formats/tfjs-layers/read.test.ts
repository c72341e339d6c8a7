import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { layersOf } from '../../../src/formats/format.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as tfjs from '@tensorflow/tfjs-core'
import { tfjsLayers } from '../../../src/formats/tfjs-layers/format.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { startKernels } from '../../../src/ops/tfjs/backend.ts'
import { readTensor } from '../../../src/tensor/entry.ts'
import { artifactOf, build, bytesOf, candidateOf, FIXTURES, float32, opened, scratch, TOPOLOGY } from './helpers.ts'

const SOUND = [
  'tfjs-mlp/tfjs-layers',
  'tfjs-mlp/tfjs-sharded',
  'tfjs-mlp/tfjs-keras2',
  'tfjs-mlp/tfjs-float16',
  'tfjs-mlp/tfjs-uint8',
  'tfjs-mlp/tfjs-uint16',
  'digits-cnn/tfjs-layers',
  'two-tower/tfjs-keras2',
]

/** What TF.js's own decoder makes of a model folder. */
async function decodedByTfjs(path: string): Promise<Record<string, tfjs.Tensor>> {
  const { tf } = await startKernels()
  const json = JSON.parse(readFileSync(path, 'utf8')) as tfjs.io.ModelJSON
  const bytes = json.weightsManifest.flatMap(({ paths }) => paths).map((name) => readFileSync(join(path, '..', name)))
  const joined = Uint8Array.from(Buffer.concat(bytes)).buffer
  const specs = json.weightsManifest.flatMap(({ weights }) => weights)
  return tf.io.decodeWeights(joined, specs)
}

describe('sound models', () => {
  it.each(SOUND)('%s: every tensor is bit for bit what TF.js decodes', async (name) => {
    const path = join(FIXTURES, 'sound', name, 'model.json')
    const model = await opened(path)
    const theirs = await decodedByTfjs(path)
    expect([...model.weights].map((entry) => entry.name)).toEqual(Object.keys(theirs))
    for (const entry of model.weights) {
      const tensor = theirs[entry.name]
      expect(entry.shape).toEqual(tensor?.shape)
      expect(entry.dtype).toBe(tensor?.dtype)
      const data = tensor?.dataSync() ?? new Float32Array(0)
      const bytes = bytesOf(entry.chunks(64))
      expect(bytes.byteLength).toBe(entry.byteLength)
      expect(Buffer.compare(bytes, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))).toBe(0)
      tensor?.dispose()
    }
    expect(await model.verify()).toEqual([])
  })

  it.each([
    ['tfjs-mlp/tfjs-layers', 'tfjs', 'Sequential'],
    ['tfjs-mlp/tfjs-keras2', 'keras2', 'Sequential'],
    ['two-tower/tfjs-keras2', 'keras2', 'Functional'],
  ])('%s: the dialect is %s', async (name, dialect, className) => {
    const { program, metadata } = await opened(join(FIXTURES, 'sound', name, 'model.json'))
    expect(program).toMatchObject({ kind: 'layers', dialect, topology: { class_name: className } })
    expect(Object.keys((program?.kind === 'layers' ? program.topology : undefined) ?? {})).not.toContain(
      'keras_version',
    )
    expect(metadata).toMatchObject({ format: 'layers-model', keras_version: expect.any(String) as string })
  })

  it('says how quantised tensors are stored', async () => {
    const model = await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-uint8/model.json'))
    const [first] = model.weights
    expect(first?.stored).toMatchObject({
      dtype: 'uint8',
      scale: expect.any(Number) as number,
      min: expect.any(Number) as number,
    })
    const half = await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-float16/model.json'))
    expect([...half.weights][0]?.stored).toEqual({ dtype: 'float16' })
  })

  it('lists its files', async () => {
    const { files } = await artifactOf(join(FIXTURES, 'sound/tfjs-mlp/tfjs-sharded/model.json'))
    expect(files).toEqual([
      'model/group1-shard1of3.bin',
      'model/group1-shard2of3.bin',
      'model/group1-shard3of3.bin',
      'model/group2-shard1of2.bin',
      'model/group2-shard2of2.bin',
      'model/model.json',
    ])
  })
})

describe('decoding', () => {
  it('widens every float16 to the bits that TF.js gives', async () => {
    const halves = Uint16Array.from({ length: 65_536 }, (_, i) => i)
    const weights = [{ name: 'w', shape: [65_536], dtype: 'float32', quantization: { dtype: 'float16' } }]
    const path = build([{ paths: ['w.bin'], weights }], { 'w.bin': new Uint8Array(halves.buffer) })
    const theirs = (await decodedByTfjs(path))['w']?.dataSync() ?? new Float32Array(0)
    const ours = bytesOf([...(await opened(path)).weights][0]?.chunks(1000) ?? [])
    expect(Buffer.compare(ours, new Uint8Array(theirs.buffer))).toBe(0)
  })

  it('reads quantised int32, bool, complex64, strings and tensors without elements', async () => {
    const text = Buffer.from([0, 0, 0, 0, 3, 0, 0, 0, 0x61, 0xc3, 0xa9])
    const weights = [
      { name: 'q', shape: [3], dtype: 'int32', quantization: { dtype: 'uint8', scale: 1.1765, min: -3.5 } },
      { name: 'none', shape: [0, 4], dtype: 'float32' },
      { name: 's', shape: [2], dtype: 'string' },
      { name: 'b', shape: [2], dtype: 'bool' },
      { name: 'c', shape: [], dtype: 'complex64' },
      { name: 'u', shape: [2], dtype: 'uint8' },
    ]
    const data = Buffer.concat([
      Buffer.from([0, 3, 255]),
      text,
      Buffer.from([1, 0]),
      float32(1, -2),
      Buffer.from([7, 250]),
    ])
    const model = await opened(build([{ paths: ['w.bin'], weights }], { 'w.bin': data }))
    const read = (name: string): unknown => {
      const entry = model.weights.get(name)
      return entry === undefined ? undefined : readTensor(entry).data
    }
    expect(read('q')).toEqual(
      Int32Array.of(Math.round(-3.5), Math.round(3 * 1.1765 - 3.5), Math.round(255 * 1.1765 - 3.5)),
    )
    expect(read('none')).toEqual(new Float32Array(0))
    expect(read('s')).toEqual([new Uint8Array(0), Uint8Array.of(0x61, 0xc3, 0xa9)])
    expect(read('b')).toEqual(Uint8Array.of(1, 0))
    expect(read('c')).toEqual(Float32Array.of(1, -2))
    expect(read('u')).toEqual(Uint8Array.of(7, 250))
    expect(await model.verify()).toEqual([])
  })

  it('reads elements that are cut by a shard border', async () => {
    const bytes = float32(1.5, -2.25, 3.75)
    const files = { 'a.bin': bytes.subarray(0, 3), 'b.bin': bytes.subarray(3, 5), 'c.bin': bytes.subarray(5) }
    const weights = [
      { name: 'w', shape: [2], dtype: 'float32' },
      { name: 'v', shape: [], dtype: 'float32' },
    ]
    const model = await opened(build([{ paths: ['a.bin', 'b.bin', 'c.bin'], weights }], files))
    expect([...model.weights].map((entry) => [...(readTensor(entry).data as Float32Array)])).toEqual([
      [1.5, -2.25],
      [3.75],
    ])
  })

  it('keeps optimizer weights apart by name', async () => {
    const weights = [
      { name: 'iter', shape: [], dtype: 'float32' },
      { name: 'iter', shape: [], dtype: 'float32', group: 'optimizer' },
    ]
    const model = await opened(build([{ paths: ['w.bin'], weights }], { 'w.bin': float32(1, 2) }))
    expect([...model.weights].map(({ name }) => name)).toEqual(['iter', 'optimizer/iter'])
  })
})

describe('recognition', () => {
  const write = (content: string): string => {
    const path = join(scratch(), 'any-name.json')
    writeFileSync(path, content)
    return path
  }
  const graph = { format: 'graph-model', modelTopology: { node: [] }, weightsManifest: [] }
  it.each([
    ['a graph model', JSON.stringify(graph), false],
    ['a graph model without format', JSON.stringify({ ...graph, format: undefined }), false],
    ['a package.json', JSON.stringify({ name: 'x', format: 'esm' }), false],
    ['a list', '[]', false],
    ['text', 'hello', false],
    [
      'a topology in model_config',
      JSON.stringify({ modelTopology: { model_config: TOPOLOGY }, weightsManifest: [] }),
      true,
    ],
    [
      'a truncated layers model',
      JSON.stringify({ format: 'layers-model', modelTopology: TOPOLOGY }).slice(0, 60),
      true,
    ],
    ['a truncated graph model', JSON.stringify(graph).slice(0, 40), false],
  ])('%s', async (_, content, yes) => {
    expect((await tfjsLayers.match(candidateOf(write(content)))) !== undefined).toBe(yes)
  })

  it('tells Keras 3 by batch_shape where there is no version', async () => {
    const layers = [{ class_name: 'InputLayer', config: { batch_shape: [null, 2] } }]
    const topology = { model_config: { class_name: 'Sequential', config: { layers } } }
    const model = await opened(build([], {}, { modelTopology: topology }))
    expect(layersOf(model)?.dialect).toBe('keras3')
  })
})

describe('broken models', () => {
  const one = (path: string): { paths: string[]; weights: object[] } => ({
    paths: [path],
    weights: [{ name: 'w', shape: [2], dtype: 'float32' }],
  })

  it.each([
    ['tfjs-missing-shard', 'missing-shard', 'model/group1-shard2of3.bin'],
    ['tfjs-trailing-bytes', 'trailing-bytes', 'model/group2-shard2of2.bin'],
  ])('%s', async (name, cause, file) => {
    const model = await opened(join(FIXTURES, 'faulty', name, 'tfjs-sharded/model.json'))
    expect(await model.verify()).toEqual([expect.objectContaining({ cause, file, severity: 'error' })])
  })

  it('names the tensor that a missing shard keeps from being read', async () => {
    const model = await opened(join(FIXTURES, 'faulty/tfjs-missing-shard/tfjs-sharded/model.json'))
    const [first] = model.weights
    expect(() => bytesOf(first?.chunks() ?? [])).toThrow(
      expect.objectContaining({
        code: 'missing-shard',
        place: { file: 'model/group1-shard2of3.bin', tensor: first?.name },
      }),
    )
  })

  it('says when a group is short, and which of its files', async () => {
    const weights = [{ name: 'w', shape: [4], dtype: 'float32' }]
    const files = { 'a.bin': float32(1, 2), 'b.bin': float32(3), 'c.bin': float32(4).subarray(1) }
    const model = await opened(build([{ paths: ['a.bin', 'b.bin', 'c.bin'], weights }], files))
    expect(await model.verify()).toEqual([expect.objectContaining({ cause: 'truncated-file', file: 'model/b.bin' })])
    expect(() => bytesOf(model.weights.get('w')?.chunks() ?? [])).toThrow(
      expect.objectContaining({ code: 'truncated-file' }),
    )
  })

  it('finds trailing bytes in a group that is not the last', async () => {
    const files = { 'a.bin': float32(1, 2, 3), 'b.bin': float32(4, 5) }
    const groups = [one('a.bin'), { ...one('b.bin'), weights: [{ name: 'v', shape: [2], dtype: 'float32' }] }]
    const findings = await (await opened(build(groups, files))).verify()
    expect(findings).toMatchObject([{ cause: 'trailing-bytes', file: 'model/a.bin', metrics: { extra: 4 } }])
    expect(findings[0]?.message).toContain('garbage')
  })

  it('finds shards out of order and incomplete sets', async () => {
    const files = { 'g-shard1of2.bin': float32(1), 'g-shard2of2.bin': float32(2) }
    const weights = one('').weights
    const swapped = await opened(build([{ paths: ['g-shard2of2.bin', 'g-shard1of2.bin'], weights }], files))
    expect(await swapped.verify()).toMatchObject([{ cause: 'shards-swapped', file: 'model/g-shard2of2.bin' }])
    const part = await opened(
      build([{ paths: ['g-shard1of2.bin'], weights: [] }], { 'g-shard1of2.bin': new Uint8Array(0) }),
    )
    expect(await part.verify()).toMatchObject([{ cause: 'missing-shard', file: 'model/model.json' }])
  })

  it.each([
    ['a#b.bin', 'asks for a instead'],
    ['a%41.bin', 'asks for aA.bin instead'],
    ['50%.bin', 'asks for an address that servers cannot read'],
  ])('finds a name that leads elsewhere where a browser asks for it: %s', async (name, what) => {
    const model = await opened(build([one(name)], { [name]: float32(1, 2) }))
    expect(await model.verify()).toMatchObject([
      { cause: 'not-loadable', severity: 'error', file: `model/${name}`, message: expect.stringContaining(what) },
    ])
  })

  it.each(['a b.bin', 'größe-模型.bin', 'sub/a+b&c=d;e,f@g~h!.bin'])(
    'takes a name that leads to its file: %s',
    async (name) => {
      const model = await opened(build([one(name)], { [name]: float32(1, 2) }))
      expect(await model.verify()).toEqual([])
    },
  )

  it('finds a file that is named twice', async () => {
    const weights = [{ name: 'w', shape: [4], dtype: 'float32' }]
    const model = await opened(build([{ paths: ['a.bin', 'a.bin'], weights }], { 'a.bin': float32(1, 2) }))
    expect(await model.verify()).toMatchObject([{ cause: 'malformed', file: 'model/a.bin' }])
  })

  it('takes a folder in the place of a file for a missing shard', async () => {
    const path = build([one('a.bin')], {})
    mkdirSync(join(path, '../a.bin'))
    expect(await (await opened(path)).verify()).toMatchObject([{ cause: 'missing-shard', file: 'model/a.bin' }])
  })

  it('finds bytes that are no booleans', async () => {
    const weights = [{ name: 'b', shape: [2], dtype: 'bool' }]
    const model = await opened(build([{ paths: ['b.bin'], weights }], { 'b.bin': Uint8Array.of(1, 2) }))
    expect(await model.verify()).toMatchObject([{ cause: 'malformed', tensor: 'b' }])
  })

  it('finds what TF.js would make up: weights without a manifest', async () => {
    const model = await opened(build([], {}, { weightsManifest: undefined }))
    expect(await model.verify()).toMatchObject([{ cause: 'malformed', file: 'model/model.json' }])
  })

  it('does not believe the length of a string', async () => {
    const weights = [
      { name: 's', shape: [1], dtype: 'string' },
      { name: 'after', shape: [], dtype: 'float32' },
    ]
    const model = await opened(
      build([{ paths: ['s.bin'], weights }], { 's.bin': Uint8Array.of(255, 255, 255, 255, 1) }),
    )
    for (const name of ['s', 'after']) {
      expect(() => bytesOf(model.weights.get(name)?.chunks() ?? [])).toThrow(/a string of tensor s/)
    }
    expect(await model.verify()).not.toEqual([])
  })

  it.each([
    ['../a.bin'],
    ['/etc/passwd'],
    ['x/../../a.bin'],
    ['http://example.org/a.bin'],
    ['C:\\a.bin'],
    ['a\u0000.bin'],
    [''],
  ])('refuses the path %j', async (path) => {
    const artifact = await artifactOf(build([one(path)], { 'a.bin': float32(1, 2) }))
    expect(artifact.files).toEqual(['model/model.json'])
    await expect(tfjsLayers.open(artifact, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'path-traversal' })
  })

  it('follows paths into folders, and ./, but no symlink out', async () => {
    const weights = one('').weights
    const inside = await opened(build([{ paths: ['./w/a.bin'], weights }], { 'w/a.bin': float32(1, 2) }))
    expect(await inside.verify()).toEqual([])
    const outside = join(scratch(), 'secret.bin')
    writeFileSync(outside, float32(1, 2))
    const path = build([one('link.bin')], {})
    symlinkSync(outside, join(path, '../link.bin'))
    await expect(tfjsLayers.open(await artifactOf(path), DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'path-traversal',
    })
  })

  const weight = { name: 'w', shape: [2], dtype: 'float32' }
  it.each([
    ['a negative dimension', { ...weight, shape: [-1] }, 'malformed'],
    ['a fraction of a dimension', { ...weight, shape: [1.5] }, 'malformed'],
    ['a shape of text', { ...weight, shape: '2' }, 'malformed'],
    ['an unknown dtype', { ...weight, dtype: 'float128' }, 'malformed'],
    ['no name', { ...weight, name: '' }, 'malformed'],
    [
      'quantised booleans',
      { ...weight, dtype: 'bool', quantization: { dtype: 'uint8', scale: 1, min: 0 } },
      'malformed',
    ],
    ['int32 as float16', { ...weight, dtype: 'int32', quantization: { dtype: 'float16' } }, 'malformed'],
    ['no scale', { ...weight, quantization: { dtype: 'uint8', min: 0 } }, 'malformed'],
    ['an exabyte', { ...weight, shape: [2 ** 40, 2 ** 20] }, 'limit-exceeded'],
    ['more dimensions than allowed', { ...weight, shape: new Array(33).fill(1) }, 'limit-exceeded'],
    ['a name longer than allowed', { ...weight, name: 'x'.repeat(5000) }, 'limit-exceeded'],
  ])('refuses %s', async (_, bad, code) => {
    const artifact = await artifactOf(build([{ paths: ['a.bin'], weights: [bad] }], { 'a.bin': float32(1, 2) }))
    await expect(tfjsLayers.open(artifact, DEFAULT_LIMITS)).rejects.toMatchObject({ code })
  })

  it.each([
    ['two tensors of a name', [{ paths: ['a.bin'], weights: [weight, weight] }]],
    ['a manifest of text', 'x'],
    ['a group of text', ['x']],
    ['paths of numbers', [{ paths: [1], weights: [] }]],
    ['no weights', [{ paths: [] }]],
  ])('refuses %s', async (_, weightsManifest) => {
    const artifact = await artifactOf(build([], {}, { weightsManifest }))
    await expect(tfjsLayers.open(artifact, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'malformed' })
  })
})
