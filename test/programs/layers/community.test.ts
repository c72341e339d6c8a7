import { memory } from '@tensorflow/tfjs-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../../src/convert/convert.ts'
import type { Artifact, FormatId, JsonObject, Model } from '../../../src/formats/format.ts'
import { openArtifact } from '../../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { bind } from '../../../src/programs/layers/bind/bind.ts'
import type { BoundProgram } from '../../../src/programs/layers/program.ts'
import { kerasLayers, withCustom } from '../../../src/programs/layers/registry.ts'
import { readProgram } from '../../../src/programs/layers/dialects/read.ts'
import {
  DECODER_STACK,
  ENCODER_STACK,
  LAYER_SCALE,
  STOCHASTIC_DEPTH,
} from '../../../src/programs/layers/layers/community/names.ts'
import { createRunner } from '../../../src/programs/layers/run.ts'
import { weightTable } from '../../../src/tensor/entry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { MODELS } from '../../support/models.ts'
import { artifactOf, readCommunity, tensorOf, type CommunityCase } from './community.ts'
import { distance } from './corpus.ts'
import { causeOfCommunityMiss, EXACT, ROUNDED } from './misses.ts'

const CASES = [...readCommunity('keras-hub'), ...readCommunity('model-garden')]
/** Keras 3.15 does not load it either: an embedding inside another layer is stored once and read twice. */
const TORN = 'hub-masked-lm-inner.keras'
const FILES = CASES.flatMap((found) =>
  found.files.filter((file) => file !== TORN).map((file) => [file, found] as const),
)

let scratch: string
let kernels: Ops
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'community-'))
  kernels = await startTfjsOps()
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

interface Opened {
  readonly model: Model
  readonly bound: BoundProgram
}

async function open(artifact: Artifact, found: CommunityCase): Promise<Opened> {
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  if (model.program !== undefined) return { model, bound: bind(model, kerasLayers) }
  const lender = await openArtifact(artifactOf(found.files[0] ?? '', scratch), DEFAULT_LIMITS)
  return { model, bound: bind(model, kerasLayers, { programOf: lender }) }
}

type Tolerance = (name: string) => readonly [rtol: number, atol: number]
const single: Tolerance = () => [1e-5, 1e-6]

/** Outputs that stand further off than allowed, with the distance in units of what is. */
async function beyond(ops: Ops, bound: BoundProgram, found: CommunityCase, expected = found.outputs, allowed = single) {
  const runner = createRunner(ops, bound, kerasLayers)
  const feeds = new Map(Object.entries(found.inputs).map(([name, stored]) => [name, tensorOf(stored)]))
  const outputs = [...(await runner.run(feeds)).entries()]
  runner.close()
  expect(outputs.length).toBe(expected.length)
  return outputs.flatMap(([name, output], i) => {
    const wanted = expected[i]
    if (wanted === undefined) return [name]
    const far = distance(output, tensorOf(wanted), ...allowed(name))
    return far > 1 ? [`${name}: ${far.toPrecision(3)}`] : []
  })
}

describe.each(FILES)('%s', (file, found) => {
  it('is understood in full: every variable has its tensor', async () => {
    const { model, bound } = await open(artifactOf(file, scratch), found)
    expect(bound.findings).toEqual([])
    expect(bound.unknown).toEqual([])
    const tensors = [...model.weights]
    expect(new Set(bound.variables.map(({ entry }) => entry.name)).size).toBe(tensors.length)
    expect(new Set(bound.variables.map(({ path }) => path)).size).toBe(bound.variables.length)
    if (!file.includes('.h5')) expect(tensors.length).toBe(found.variables)
    model.close()
  })

  it('computes what the package computed, on TF.js kernels and in float64', async () => {
    const { model, bound } = await open(artifactOf(file, scratch), found)
    expect(await beyond(kernels, bound, found)).toEqual([])
    expect(await beyond(referenceOps, bound, found)).toEqual([])
    model.close()
  })
})

describe.each(FILES.filter(([, found]) => found.exact !== undefined))('%s', (file, found) => {
  it('computes in float64 what Keras computes in float64', async () => {
    const { model, bound } = await open(artifactOf(file, scratch), found)
    const named = (tolerance: typeof EXACT | typeof ROUNDED): Tolerance => {
      return () => [tolerance.rtol, tolerance.atol]
    }
    expect(await beyond(referenceOps, bound, found, found.exact, named(ROUNDED))).toEqual([])
    const farther = await beyond(referenceOps, bound, found, found.exact, named(EXACT))
    const outputs = bound.program.root.graph?.outputs.map(({ name }) => name) ?? []
    expect(farther.map((miss) => miss.replace(/: [^:]*$/, ''))).toEqual(
      outputs.filter((name) => causeOfCommunityMiss(found.case, name) !== null),
    )
    model.close()
  })
})

describe.each(FILES.filter(([file]) => !file.includes('weights')))(
  'a trip through other formats: %s',
  (file, found) => {
    it('ends with the same bits and the same outputs', async () => {
      const first = await open(artifactOf(file, scratch), found)
      const there: FormatId = file.endsWith('.keras') ? 'keras-h5' : 'keras'
      const second = await hop(first, there)
      const last = await hop(second, there === 'keras' ? 'keras-h5' : 'keras')
      expect(bytesByPath(last.bound)).toEqual(bytesByPath(first.bound))
      expect(last.bound.findings).toEqual([])
      expect(await beyond(kernels, last.bound, found)).toEqual([])
      for (const { model } of [first, second, last]) model.close()
    })
  },
)

describe('layers of other packages', () => {
  it('lets go of everything that a run makes, masks that are taken away too', async () => {
    const leaks: string[] = []
    for (const [file, found] of FILES.filter(([name]) => name.endsWith('.keras'))) {
      const { model, bound } = await open(artifactOf(file, scratch), found)
      const before = memory().numTensors
      await beyond(kernels, bound, found)
      const left = memory().numTensors - before
      if (left !== 0) leaks.push(`${file}: ${left} tensors`)
      model.close()
    }
    expect(leaks).toEqual([])
  })

  it('says that a .keras file lacks an embedding that two layers hold, as Keras does', async () => {
    const found = CASES.find(({ files }) => files.includes(TORN))
    if (found === undefined) throw new Error('no case')
    const { model, bound } = await open(artifactOf(TORN, scratch), found)
    expect(bound.findings.map(({ cause, tensor }) => [cause, tensor])).toEqual([
      ['missing-tensor', 'head/token_embedding/embeddings'],
    ])
    model.close()
  })

  it('gives a shared embedding to both layers that hold it, from one stored tensor', async () => {
    const found = CASES.find((one) => one.case === 'masked-lm')
    if (found === undefined) throw new Error('no case')
    const { model, bound } = await open(artifactOf('hub-masked-lm.keras', scratch), found)
    const named = new Map(bound.variables.map(({ path, entry }) => [path, entry.name]))
    expect(named.get('tied_to_layer/own_embedding/embeddings')).toBe('layers/reversible_embedding/vars/0')
    expect(named.get('own_embedding/embeddings')).toBe('layers/reversible_embedding/vars/0')
    model.close()
  })
})

describe('a block of Model Garden', () => {
  it('has its norm under the other of its two attributes where an older Keras 2 saved it', async () => {
    const found = CASES.find((one) => one.case === 'garden-encoder')
    if (found === undefined) throw new Error('no case')
    const { model } = await open(artifactOf('garden-encoder.keras', scratch), found)
    const older = [...model.weights].map((entry) => ({
      ...entry,
      name: entry.name.replace('_layer_norm_kv/', '_layer_norm/'),
    }))
    expect(older.some(({ name }) => name.includes('_attention_layer_norm/'))).toBe(true)
    const bound = bind({ ...model, weights: weightTable(older) }, kerasLayers)
    expect(bound.findings).toEqual([])
    expect(await beyond(kernels, bound, found)).toEqual([])
    model.close()
  })

  it('names its own activation in a legacy file, where Keras 2 takes no object for it', async () => {
    const found = CASES.find((one) => one.case === 'garden-block')
    if (found === undefined) throw new Error('no case')
    const first = await open(artifactOf('garden-block.keras', scratch), found)
    const second = await hop(first, 'keras-h5')
    const activation = ({ bound }: Opened) =>
      bound.program.root.graph?.layers.find(({ name }) => name === 'own_gelu')?.config['inner_activation']
    expect(activation(first)).toMatchObject({ class_name: 'function', config: 'Text>gelu' })
    expect(activation(second)).toBe('Text>gelu')
    for (const { model } of [first, second]) model.close()
  })
})

describe('a class of the same name', () => {
  const options = {
    ...{ num_layers: 1, num_attention_heads: 1, intermediate_size: 2, activation: 'relu', dropout_rate: 0 },
    ...{ attention_dropout_rate: 0, use_bias: false, norm_first: true, norm_epsilon: 1e-6, intermediate_dropout: 0 },
  }
  const classNameOf = (json: JsonObject, config: JsonObject, registry = kerasLayers): string | undefined => {
    const layer = { class_name: 'TransformerEncoder', ...json, config: { name: 't', ...config } }
    const input = { class_name: 'InputLayer', config: { batch_shape: [null, 3, 4], name: 'x' } }
    const topology = { class_name: 'Sequential', config: { name: 'm', layers: [input, layer] } }
    const { program } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, registry)
    return program.root.graph?.layers[1]?.className
  }

  it("is the package's where its module or all its options are", () => {
    const module = 'official.nlp.modeling.models.seq2seq_transformer'
    expect(classNameOf({ module, registered_name: 'TransformerEncoder' }, options)).toBe(ENCODER_STACK)
    expect(classNameOf({}, options)).toBe(ENCODER_STACK)
    const decoder = { class_name: 'TransformerDecoder' }
    const newer = { ...options, self_attention_cls: null, cross_attention_cls: null }
    for (const given of [options, newer]) {
      expect(classNameOf({ ...decoder, module }, given)).toBe(DECODER_STACK)
      expect(classNameOf(decoder, given)).toBe(DECODER_STACK)
    }
  })

  it('is unknown otherwise', () => {
    expect(classNameOf({ module: 'my.encoders' }, options)).toBe('TransformerEncoder')
    expect(classNameOf({}, { ...options, more: 1 })).toBe('TransformerEncoder')
    expect(classNameOf({}, { ...options, self_attention_cls: null })).toBe('TransformerEncoder')
    expect(classNameOf({ class_name: 'TransformerDecoder' }, { ...options, more: 1 })).toBe('TransformerDecoder')
    expect(classNameOf({}, { embed_dim: 8, dense_dim: 8, num_heads: 2 })).toBe('TransformerEncoder')
  })

  it("is that of Keras's ConvNeXt where its module or all its options are", () => {
    const scale = { class_name: 'LayerScale' }
    const scaleOptions = { init_values: 1e-6, projection_dim: 4 }
    const keras = { ...scale, module: 'keras.src.applications.convnext', registered_name: 'LayerScale' }
    expect(classNameOf(keras, scaleOptions)).toBe(LAYER_SCALE)
    expect(classNameOf(scale, scaleOptions)).toBe(LAYER_SCALE)
    expect(classNameOf({ class_name: 'StochasticDepth' }, { drop_path_rate: 0.1 })).toBe(STOCHASTIC_DEPTH)
    expect(classNameOf({ ...scale, module: 'my.layers' }, scaleOptions)).toBe('LayerScale')
    expect(classNameOf(scale, { init_values: 1e-6 })).toBe('LayerScale')
    expect(classNameOf(scale, { init_values: 1e-6, dim: 4 })).toBe('LayerScale')
  })

  it("is the user's where the user defines it", () => {
    const own = { className: 'TransformerEncoder', defaults: {}, variables: () => [], call: () => [] }
    expect(classNameOf({}, options, withCustom([own]))).toBe('TransformerEncoder')
  })

  it('stays unknown in a re-implementation under another name', async () => {
    const path = join(MODELS, 'sound', 'legacy-encoder', 'legacy-encoder.keras')
    const artifact: Artifact = { path: 'e.keras', absolute: path, format: 'keras', files: [path] }
    const model = await openArtifact(artifact, DEFAULT_LIMITS)
    expect(bind(model, kerasLayers).unknown.length).toBeGreaterThan(0)
    model.close()
  })
})

describe('what is not run is refused by name', () => {
  const x: Tensor = { dtype: 'float32', shape: [1, 3, 4], data: new Float32Array(12) }
  const refusal = (className: string, config: JsonObject, kwargs: JsonObject = {}): Promise<unknown> => {
    const inbound = [[['x', 0, 0, kwargs]]]
    const layers = [
      { class_name: 'InputLayer', config: { batch_shape: [null, 3, 4], name: 'x' }, name: 'x', inbound_nodes: [] },
      { class_name: className, config: { name: 't', ...config }, name: 't', inbound_nodes: inbound },
    ]
    const model = { name: 'm', layers, input_layers: [['x', 0, 0]], output_layers: [['t', 0, 0]] }
    const topology = { class_name: 'Functional', config: model }
    const { program } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers)
    const bound = { program, variables: [], findings: [], unknown: [] }
    return createRunner(kernels, bound, kerasLayers).run(new Map([['x', x]]))
  }
  const block = { num_attention_heads: 2, inner_dim: 4, inner_activation: 'relu' }
  const stack = { num_layers: 1, num_attention_heads: 2, intermediate_size: 4 }

  it.each<[string, string, JsonObject, JsonObject, string]>([
    [
      'a cache, in what no model can record',
      'keras_hub>CachedMultiHeadAttention',
      { num_heads: 2, key_dim: 2 },
      { cache: 1 },
      'no functional model can record',
    ],
    [
      'scores',
      'keras_hub>TransformerEncoder',
      { intermediate_dim: 4, num_heads: 2 },
      { return_attention_scores: true },
      'scores',
    ],
    ['block sparse attention', 'Text>TransformerEncoderBlock', { ...block, src_block_size: 2 }, {}, 'block sparse'],
    ['a range that is a tensor', 'Text>TransformerEncoderBlock', { ...block, output_range: 1.5 }, {}, 'output_range'],
    ['another attention', DECODER_STACK, { ...stack, self_attention_cls: 'Mine' }, {}, 'self_attention_cls'],
    ['a decoder without an encoder', DECODER_STACK, stack, {}, 'memory'],
    ['training', 'Text>TransformerEncoderBlock', { ...block, inner_dropout: 0.1 }, { training: true }, 'training=True'],
  ])('%s', async (_, className, config, kwargs, message) => {
    await expect(refusal(className, config, kwargs)).rejects.toThrow(message)
  })

  it('more layers than any model has', async () => {
    const config = { num_layers: 1e9, num_attention_heads: 2, intermediate_size: 4 }
    await expect(refusal(ENCODER_STACK, config)).rejects.toMatchObject({ code: 'malformed' })
  })
})

/** Model Garden is written in Keras 2, and Keras 3 cannot have its layers. */
async function hop({ model, bound }: Opened, to: FormatId): Promise<Opened> {
  const directory = mkdtempSync(join(scratch, 'hop-'))
  const garden = bound.program.root.graph?.layers.some(({ className }) => /^(?:Text|official)/.test(className)) === true
  const options = garden ? ({ dialect: 'keras2' } as const) : {}
  const made = await convert({ model, bound, to, directory, stem: 'model', registry: kerasLayers, options })
  const arrived = await openArtifact(made.artifact, DEFAULT_LIMITS)
  return { model: arrived, bound: bind(arrived, kerasLayers) }
}

function bytesByPath(bound: BoundProgram): ReadonlyMap<string, string> {
  const text = (chunks: Iterable<Uint8Array>): string => Buffer.concat([...chunks]).toString('base64')
  const sorted = [...bound.variables].sort((a, b) => (a.path < b.path ? -1 : 1))
  return new Map(sorted.map(({ path, entry }) => [path, text(entry.chunks())]))
}
