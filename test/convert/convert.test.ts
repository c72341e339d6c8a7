import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert, targetDialect } from '../../src/convert/convert.ts'
import type { ConvertOptions, Hop } from '../../src/convert/hop.ts'
import { layersOf, type Artifact, type FormatId, type Model } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import type { BoundProgram } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { createTfjsRuntime } from '../../src/runtimes/tfjs.ts'
import { memoryEntry, readTensor, weightTable } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { MODELS } from '../support/models.ts'
import { hollowModel } from '../programs/layers/zoo.ts'
import { dense, functional, input } from '../programs/layers/dialects/topologies.ts'

const SOUND = join(MODELS, 'sound')

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'convert-'))
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

interface Opened {
  readonly model: Model
  readonly bound: BoundProgram
  /** Whose topology weights alone follow. */
  readonly lender?: Model
}

function artifact(path: string, format: FormatId): Artifact {
  return { path, absolute: join(SOUND, path), format, files: [path] }
}

async function open(path: string, format: FormatId): Promise<Opened> {
  const model = await openArtifact(artifact(path, format), DEFAULT_LIMITS)
  if (model.program !== undefined) return { model, bound: bind(model, kerasLayers) }
  const lender = await openArtifact(artifact(path.replace('.weights.h5', '.keras'), 'keras'), DEFAULT_LIMITS)
  return { model, bound: bind(model, kerasLayers, { programOf: lender }), lender }
}

async function hopOf({ model, bound }: Opened, to: FormatId, options?: ConvertOptions): Promise<Hop> {
  const directory = mkdtempSync(join(scratch, 'hop-'))
  return convert({ model, bound, to, directory, stem: 'model', registry: kerasLayers, ...(options ? { options } : {}) })
}

async function arrive(hop: Hop, from: Opened): Promise<Opened> {
  const model = await openArtifact(hop.artifact, DEFAULT_LIMITS)
  if (model.program !== undefined) return { model, bound: bind(model, kerasLayers) }
  return { model, bound: bind(model, kerasLayers, { programOf: from.lender ?? from.model }) }
}

const warnings = ({ findings }: Hop): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message)

function bytesOf(entry: { chunks(): Iterable<Uint8Array> }): Buffer {
  return Buffer.concat([...entry.chunks()].map((chunk) => Buffer.from(chunk)))
}

const KERAS_TARGETS: readonly FormatId[] = ['keras', 'keras-h5', 'keras-weights-h5', 'keras-legacy-weights-h5']
const STANDARD: readonly (readonly [string, FormatId])[] = [
  ['digits-cnn/digits-cnn.keras', 'keras'],
  ['digits-cnn/digits-cnn.h5', 'keras-h5'],
  ['digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5'],
  ['digits-cnn/tfjs-layers/model.json', 'tfjs-layers'],
  ['sequence-rnn/sequence-rnn.keras', 'keras'],
  ['sequence-rnn/sequence-rnn.h5', 'keras-h5'],
  ['text-transformer/text-transformer.keras', 'keras'],
  ['text-transformer/text-transformer.h5', 'keras-h5'],
  ['tfjs-mlp/tfjs-mlp.keras', 'keras'],
  ['tfjs-mlp/tfjs-mlp.keras2.h5', 'keras-h5'],
  ['tfjs-mlp/tfjs-keras2/model.json', 'tfjs-layers'],
  ['tfjs-mlp/tfjs-sharded/model.json', 'tfjs-layers'],
  ['tfjs-mlp/tfjs-uint8/model.json', 'tfjs-layers'],
  ['two-tower/two-tower.keras', 'keras'],
  ['two-tower/two-tower.keras2.h5', 'keras-h5'],
  ['two-tower/two-tower.weights.h5', 'keras-weights-h5'],
  ['two-tower/tfjs-keras2/model.json', 'tfjs-layers'],
  ['unet-small/unet-small.keras', 'keras'],
  ['unet-small/unet-small.h5', 'keras-h5'],
]

describe('every variable arrives bit for bit', () => {
  const trips = STANDARD.flatMap(([path, format]) => KERAS_TARGETS.map((to) => [path, to, format] as const))
  it.each(trips)('%s in %s', async (path, to, format) => {
    const from = await open(path, format)
    const hop = await hopOf(from, to)
    const arrived = await arrive(hop, from)
    expect(arrived.bound.findings).toEqual([])
    expect(warnings(hop)).toEqual([])
    const found = new Map(arrived.bound.variables.map((variable) => [variable.path, variable.entry]))
    expect([...found.keys()].sort()).toEqual(from.bound.variables.map((variable) => variable.path).sort())
    for (const { path: variable, entry } of from.bound.variables) {
      const place = hop.places.get(variable)
      const there = found.get(variable)
      expect(place).toEqual({ to: there?.name, transform: { kind: 'identity' } })
      expect(there?.shape).toEqual(entry.shape)
      expect(there !== undefined && bytesOf(there).equals(bytesOf(entry))).toBe(true)
    }
    expect(await arrived.model.verify()).toEqual([])
    from.model.close()
    arrived.model.close()
  })
})

describe('TF.js itself loads what was written for it, and predicts the golden', () => {
  const runtime = createTfjsRuntime()
  it.each<[string, FormatId]>([
    ['digits-cnn/digits-cnn.keras', 'keras'],
    ['digits-cnn/digits-cnn.h5', 'keras-h5'],
    ['digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5'],
    ['tfjs-mlp/tfjs-mlp.keras', 'keras'],
    ['tfjs-mlp/tfjs-mlp.h5', 'keras-h5'],
    ['tfjs-mlp/tfjs-mlp.keras2.h5', 'keras-h5'],
    ['two-tower/two-tower.keras', 'keras'],
    ['two-tower/two-tower.h5', 'keras-h5'],
    ['two-tower/two-tower.keras2.h5', 'keras-h5'],
    ['two-tower/two-tower.weights.h5', 'keras-weights-h5'],
  ])('%s', async (path, format) => {
    const from = await open(path, format)
    const hop = await hopOf(from, 'tfjs-layers')
    expect(warnings(hop)).toEqual([])
    const arrived = await arrive(hop, from)
    expect(arrived.bound.findings).toEqual([])
    expect(runtime.refuses(arrived)).toBeNull()
    const family = path.slice(0, path.indexOf('/'))
    const golden = await readGolden(join(SOUND, family, `${family}.golden.npz`), family)
    const session = await runtime.load(arrived)
    const outputs = await session.run(golden.inputs)
    session.close()
    expect([...outputs.keys()].sort()).toEqual([...golden.outputs.keys()].sort())
    for (const [name, expected] of golden.outputs) expect(distance(outputs.get(name), expected)).toBeLessThan(2e-6)
    from.model.close()
    arrived.model.close()
  })

  /** Largest difference, relative to the largest number. */
  function distance(found: Tensor | undefined, expected: Tensor): number {
    expect(found?.shape).toEqual(expected.shape)
    const a = Array.from(found?.data as ArrayLike<number>)
    const b = Array.from(expected.data as ArrayLike<number>)
    return Math.max(...b.map((value, i) => Math.abs(value - (a[i] ?? NaN)))) / Math.max(...b.map(Math.abs))
  }
})

describe('what TF.js cannot be told is said, and the weights go along', () => {
  it.each<[string, FormatId, readonly RegExp[]]>([
    ['sequence-rnn/sequence-rnn.keras', 'keras', [/"gru" \(GRU\).*reset_after/, /"not_equal".*keras\.ops/]],
    ['text-transformer/text-transformer.keras', 'keras', [/"attention_0" \(MultiHeadAttention\).*no such layer/]],
    [
      'unet-small/unet-small.h5',
      'keras-h5',
      [/GroupNormalization\).*no such layer/, /interpolation, which is "bilinear"/],
    ],
    ['custom-layer/custom-layer.h5', 'keras-h5', [/"gated_1" \(corpus>GatedDense\).*custom layer/]],
  ])('%s', async (path, format, expected) => {
    const from = await open(path, format)
    const hop = await hopOf(from, 'tfjs-layers')
    for (const message of expected) expect(warnings(hop)).toContainEqual(expect.stringMatching(message))
    for (const finding of hop.findings) expect(finding.cause).toBe('not-expressible')
    const written = await openArtifact(hop.artifact, DEFAULT_LIMITS)
    expect(written.weights.size).toBe(from.bound.variables.length)
    written.close()
    from.model.close()
  })
})

describe('layers that nobody has registered', () => {
  it('are carried over, with a word of warning where their class alone knows the places', async () => {
    const from = await open('custom-layer/custom-layer.keras', 'keras')
    const hop = await hopOf(from, 'keras-h5')
    expect(hop.findings.map(({ cause, layer }) => [cause, layer])).toEqual([
      ['unknown-layer', 'gated_1'],
      ['unknown-layer', 'gated_2'],
    ])
    // What a class trains before its state, its own before its sublayers': as this one happens to have it.
    const shapes = [...(await openArtifact(hop.artifact, DEFAULT_LIMITS)).weights].slice(0, 5).map(({ shape }) => shape)
    expect(shapes).toEqual([[10, 14], [14], [10, 14], [14], []])
    from.model.close()
  })

  it('and without one where the format keeps them in the same way', async () => {
    const from = await open('custom-layer/custom-layer.keras', 'keras')
    expect((await hopOf(from, 'keras-weights-h5')).findings).toEqual([])
    from.model.close()
  })
})

describe('the dialect of a target', () => {
  const model = (format: FormatId, dialect: 'keras2' | 'keras3' | 'tfjs'): Model =>
    hollowModel(format, [], { kind: 'layers', dialect, topology: {} })

  it.each<[FormatId, Model, string]>([
    ['tfjs-layers', model('keras', 'keras3'), 'tfjs'],
    ['keras', model('keras-h5', 'keras2'), 'keras3'],
    ['keras-h5', model('keras-h5', 'keras2'), 'keras2'],
    ['keras-h5', model('keras', 'keras3'), 'keras3'],
    ['keras-h5', model('tfjs-layers', 'tfjs'), 'keras3'],
    ['keras-h5', model('tfjs-layers', 'keras2'), 'keras3'],
  ])('%s', (to, source, dialect) => {
    expect(targetDialect(to, source)).toBe(dialect)
  })

  it('is what is asked for, but TF.js knows one only', () => {
    expect(targetDialect('keras', model('keras', 'keras3'), 'keras2')).toBe('keras2')
    expect(targetDialect('tfjs-layers', model('keras', 'keras3'), 'keras2')).toBe('tfjs')
  })

  it('keeps a Keras 2 model as Keras 2 reads it', async () => {
    const from = await open('two-tower/two-tower.keras2.h5', 'keras-h5')
    const hop = await hopOf(from, 'keras-h5')
    const written = await openArtifact(hop.artifact, DEFAULT_LIMITS)
    expect(layersOf(written)?.dialect).toBe('keras2')
    expect([...written.weights].map(({ name }) => name)).toEqual([...from.model.weights].map(({ name }) => name))
    written.close()
    from.model.close()
  })
})

describe('names that a framework gave are given again', () => {
  it.each<[string, FormatId, FormatId, string]>([
    ['text-transformer/text-transformer.keras', 'keras', 'keras-h5', 'text-transformer/text-transformer.h5'],
    ['text-transformer/text-transformer.h5', 'keras-h5', 'keras', 'text-transformer/text-transformer.keras'],
    ['sequence-rnn/sequence-rnn.h5', 'keras-h5', 'keras', 'sequence-rnn/sequence-rnn.keras'],
    ['sequence-rnn/sequence-rnn.keras', 'keras', 'keras-h5', 'sequence-rnn/sequence-rnn.h5'],
    ['two-tower/two-tower.h5', 'keras-h5', 'keras-weights-h5', 'two-tower/two-tower.weights.h5'],
    ['digits-cnn/tfjs-layers/model.json', 'tfjs-layers', 'tfjs-layers', 'digits-cnn/tfjs-layers/model.json'],
  ])('%s as %s becomes %s', async (path, format, to, sibling) => {
    const from = await open(path, format)
    const hop = await hopOf(from, to)
    const theirs = await open(sibling, to)
    const names = [...theirs.model.weights].map(({ name }) => name)
    const ours = [...(await openArtifact(hop.artifact, DEFAULT_LIMITS)).weights].map(({ name }) => name)
    if (to === 'keras-h5' || to === 'tfjs-layers') expect(ours).toEqual(names)
    else expect(ours.sort()).toEqual(names.sort())
    from.model.close()
    theirs.model.close()
  })
})

describe('losses', () => {
  const twoInputs = functional(
    [input('x', [null, 2]), dense('d', [[['x', 0, 0, {}]]], { use_bias: false, dtype: 'float64' })],
    [['x', 0, 0]],
    [['d', 0, 0]],
  )

  function opened(values: readonly number[]): Opened {
    const hollow = hollowModel('keras', [], { kind: 'layers', dialect: 'keras3', topology: twoInputs })
    const tensor: Tensor = { dtype: 'float64', shape: [2, 3], data: Float64Array.from(values) }
    const model = { ...hollow, weights: weightTable([memoryEntry('layers/dense/vars/0', tensor)]) }
    return { model, bound: bind(model, kerasLayers) }
  }

  it('of precision are declared: TF.js has no float64', async () => {
    const from = opened([1 / 3, 1, 2, 3, 4, 5])
    const hop = await hopOf(from, 'tfjs-layers')
    expect(hop.places.get('d/kernel')).toEqual({ to: 'd/kernel', transform: { kind: 'cast', to: 'float32' } })
    expect(warnings(hop)).toEqual([])
    const [entry] = (await openArtifact(hop.artifact, DEFAULT_LIMITS)).weights
    expect(entry === undefined ? [] : Array.from(readTensor(entry).data as Float32Array)).toEqual([
      Math.fround(1 / 3),
      1,
      2,
      3,
      4,
      5,
    ])
  })

  it('of range are more than rounding', async () => {
    const hop = await hopOf(opened([1e300, -3.5e38, 3.4e38, 0, NaN, Infinity]), 'tfjs-layers')
    expect(hop.findings).toContainEqual(
      expect.objectContaining({
        cause: 'not-expressible',
        severity: 'warning',
        tensor: 'd/kernel',
        metrics: { values: 2 },
      }),
    )
  })

  it('of range by float16 too', async () => {
    const from = await open('digits-cnn/digits-cnn.keras', 'keras')
    expect(warnings(await hopOf(from, 'tfjs-layers', { quantize: 'float16' }))).toEqual([])
    from.model.close()
  })

  it('do not touch Keras files', async () => {
    const hop = await hopOf(opened([1e300, 0, 0, 0, 0, 0]), 'keras-h5')
    expect(hop.places.get('d/kernel')?.transform).toEqual({ kind: 'identity' })
    expect(hop.findings).toEqual([])
  })
})

describe('two nested models with layers of one name', () => {
  const inner = (name: string) => ({
    ...functional(
      [input(`${name}_in`, [null, 3]), dense('same', [[[`${name}_in`, 0, 0, {}]]], { use_bias: false })],
      [[`${name}_in`, 0, 0]],
      [['same', 0, 0]],
      name,
    ),
    name,
  })
  const topology = functional(
    [
      input('x', [null, 3]),
      { ...inner('a'), inbound_nodes: [[['x', 0, 0, {}]]] },
      { ...inner('b'), inbound_nodes: [[['a', 1, 0, {}]]] },
    ],
    [['x', 0, 0]],
    [['b', 1, 0]],
  )
  const tensor: Tensor = { dtype: 'float32', shape: [3, 3], data: new Float32Array(9) }
  const names = ['layers/functional/layers/dense/vars/0', 'layers/functional_1/layers/dense/vars/0']
  const hollow = hollowModel('keras', [], { kind: 'layers', dialect: 'keras2', topology }, { keras_version: '3.15.1' })
  const model = { ...hollow, weights: weightTable(names.map((name) => memoryEntry(name, tensor))) }
  const from: Opened = { model, bound: bind(model, kerasLayers) }

  it('have places of their own in Keras', async () => {
    expect(from.bound.variables.map(({ path }) => path)).toEqual(['a/same/kernel', 'b/same/kernel'])
    const hop = await hopOf(from, 'keras-h5')
    expect([...hop.places.values()].map(({ to }) => to)).toEqual([
      'model_weights/a/same/kernel:0',
      'model_weights/b/same/kernel:0',
    ])
  })

  it('cannot be told apart by TF.js', async () => {
    await expect(hopOf(from, 'tfjs-layers').then(warnings)).resolves.toContainEqual(
      expect.stringMatching(/"same\/kernel"/),
    )
  })
})

describe('the written artifact', () => {
  it('names its files relative to where it stands', async () => {
    const from = await open('tfjs-mlp/tfjs-mlp.keras', 'keras')
    const hop = await hopOf(from, 'tfjs-layers', { shardBytes: 4096 })
    expect(hop.artifact).toMatchObject({ format: 'tfjs-layers', path: 'model.json' })
    expect(basename(hop.artifact.absolute)).toBe('model.json')
    expect(hop.artifact.files).toEqual(['group1-shard1of2.bin', 'group1-shard2of2.bin', 'model.json'])
    for (const file of hop.artifact.files)
      expect(readFileSync(join(dirname(hop.artifact.absolute), file)).length).toBeGreaterThan(0)
    from.model.close()
  })
})
