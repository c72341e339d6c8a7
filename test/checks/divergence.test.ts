import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isObject } from '../../src/checks/config.ts'
import { runCheck } from '../../src/checks/index.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, Json, JsonObject } from '../../src/formats/format.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { openFileSource } from '../../src/io/sources.ts'
import { openZip } from '../../src/io/zip.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'
import { zip } from '../support/zip.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const MLP = fixture('sound/tfjs-mlp/tfjs-mlp.keras', 'keras')
const CNN = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
const TEXT = fixture('sound/text-transformer/text-transformer.keras', 'keras')
const TOWERS = fixture('sound/two-tower/two-tower.keras', 'keras')
const UNET = fixture('sound/unet-small/unet-small.keras', 'keras')
const RNN = fixture('sound/sequence-rnn/sequence-rnn.keras', 'keras')
let count = 0

/** The same file with another configuration: every object of the stored JSON that has this name gets these keys. */
async function edited(source: Artifact, edits: Readonly<Record<string, JsonObject>>): Promise<Artifact> {
  const archive = await openZip(openFileSource(source.absolute, source.path), DEFAULT_LIMITS)
  const members = await Promise.all(
    archive.members.map(async ({ name }) => ({ name, data: await archive.read(name, 2 ** 24) })),
  )
  archive.close()
  const done = new Set<string>()
  const change = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(change)
    if (!isObject(value)) return value
    const { name } = value
    const edit = typeof name === 'string' && !('class_name' in value) ? edits[name] : undefined
    if (edit !== undefined) done.add(String(name))
    return Object.fromEntries(Object.entries({ ...value, ...edit }).map(([key, item]) => [key, change(item)]))
  }
  const parts = members.map(({ name, data }) => {
    if (name !== 'config.json') return { name, data }
    const json = JSON.stringify(change(JSON.parse(new TextDecoder().decode(data)) as Json))
    return { name, data: new TextEncoder().encode(json) }
  })
  expect([...done].sort()).toEqual(Object.keys(edits).sort())
  const path = `edited-${count++}/model.keras`
  mkdirSync(join(folder, path, '..'))
  writeFileSync(join(folder, path), zip(parts))
  return { path, absolute: join(folder, path), format: 'keras', files: [path] }
}

function parity(artifact: Artifact, sibling: Artifact, policy: Partial<Policy> = {}): Promise<Check> {
  const planned = { stage: 'parity', artifact, sibling, programOf: null, lossy: null } as const
  return runCheck(planned, contextIn(folder, policy))
}

function errorsOf({ findings }: Check): Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}

describe('two siblings whose outputs differ', () => {
  const KERAS = fixture('faulty/layernorm-epsilon/text-transformer.keras', 'keras')
  const H5 = fixture('faulty/layernorm-epsilon/text-transformer.h5', 'keras-h5')
  it.each([
    [KERAS, H5, 0.00001, 0.001],
    [H5, KERAS, 0.001, 0.00001],
  ])('part at the layer whose epsilon differs, in either direction', async (artifact, sibling, here, there) => {
    const [config, output] = errorsOf(await parity(artifact, sibling))
    expect(config).toMatchObject({ cause: 'config-epsilon', layer: 'norm_attention_1', file: artifact.path })
    expect(config?.message).toMatch(/On the probe ".+" its inputs are equal, its outputs differ by [\d.e-]+\.$/)
    expect(output).toMatchObject({ cause: 'output-differs', layer: 'norm_attention_1', file: artifact.path })
    expect(output?.message).toMatch(
      /First parts at layer norm_attention_1 \(LayerNormalization\) on the probe ".+": its inputs are equal, its outputs differ by [\d.e-]+;/,
    )
    expect(output?.message).toContain(`its config says epsilon ${here} here and ${there} in ${sibling.path}.`)
    expect(output?.metrics).toMatchObject({ layer_inputs_max_abs: 0, layer_outputs_max_abs: expect.any(Number) })
  })

  it.each<[string, Artifact, string, JsonObject, string]>([
    ['activation', MLP, 'second', { activation: 'elu' }, 'activation "elu" here and "tanh"'],
    [
      'padding',
      UNET,
      'pad',
      {
        padding: [
          [2, 1],
          [0, 3],
        ],
      },
      'padding [[2,1],[0,3]] here and [[1,2],[0,3]]',
    ],
    ['epsilon', CNN, 'bn_depthwise', { epsilon: 0.01 }, 'epsilon 0.01 here and 0.0001'],
    ['alpha', UNET, 'elu', { alpha: 1 }, 'alpha 1 here and 0.7'],
    ['negative slope', UNET, 'leaky', { negative_slope: 0.3 }, 'negative_slope 0.3 here and 0.2'],
    ['normalisation', TOWERS, 'cosine', { normalize: false }, 'normalize false here and true'],
  ])('part at the layer that has another %s', async (_, source, layer, keys, said) => {
    const changed = await edited(source, { [layer]: keys })
    for (const [artifact, sibling] of [[changed, source] as const, [source, changed] as const]) {
      const findings = errorsOf(await parity(artifact, sibling))
      expect(findings.length).toBeGreaterThan(1)
      expect(new Set(findings.map((finding) => finding.layer))).toEqual(new Set([layer]))
      if (artifact === changed) expect(findings.at(-1)?.message).toContain(`its config says ${said} in ${source.path}`)
    }
  })

  it('part on kernels as they do in float64', async () => {
    const changed = await edited(CNN, { bn_conv: { epsilon: 0.1 } })
    const check = await parity(changed, CNN, { runtimes: DEFAULT_POLICY.runtimes.filter((id) => id !== 'reference') })
    expect(errorsOf(check).at(-1)).toMatchObject({ cause: 'output-differs', layer: 'bn_conv' })
  })

  it('part at a layer of a model that is used twice', async () => {
    const changed = await edited(TOWERS, { tower_hidden: { activation: 'sigmoid' } })
    const outputs = errorsOf(await parity(changed, TOWERS)).filter(({ cause }) => cause === 'output-differs')
    expect(outputs.length).toBeGreaterThan(0)
    for (const { layer } of outputs) expect(layer).toBe('tower/tower_hidden')
  })

  it('part at the first of several layers that differ, and each says what it does', async () => {
    const changed = await edited(TEXT, { norm_inner_0: { epsilon: 0.001 }, norm_inner_1: { epsilon: 0.1 } })
    const [first, second, output] = errorsOf(await parity(changed, TEXT))
    expect([first, second].map((finding) => finding?.layer)).toEqual(['norm_inner_0', 'norm_inner_1'])
    expect(first?.message).toContain('its inputs are equal, its outputs differ by')
    expect(output).toMatchObject({ cause: 'output-differs', layer: 'norm_inner_0' })
  })

  it('part at the layer whose weights differ', async () => {
    const nudged = await variant(MLP, 'keras', folder, 'nudged', {
      values: (path, values) => (path === 'second/bias' ? values.map((value) => value + 0.01) : undefined),
    })
    const output = errorsOf(await parity(nudged, MLP)).find(({ cause }) => cause === 'output-differs')
    expect(output).toMatchObject({ layer: 'second' })
    expect(output?.message).toContain('its weights differ (layers/dense_1/vars/1)')
  })

  it('are told which activations the difference is that of', async () => {
    const using = (activation: string, name: string, format: 'keras' | 'tfjs-layers'): Promise<Artifact> =>
      variant(MLP, format, folder, name, {
        layer: (from) => (from.name === 'first' ? { ...from, config: { ...from.config, activation } } : from),
      })
    const [exact, tanh] = [await using('gelu', 'exact', 'keras'), await using('gelu_new', 'tanh', 'tfjs-layers')]
    for (const finding of errorsOf(await parity(tanh, exact))) {
      expect(finding).toMatchObject({ layer: 'first' })
      expect(finding.message).toContain(
        'The difference is that of the exact GELU (expected) and the tanh approximation of GELU (found).',
      )
    }
  })
})

describe('a configuration that differs', () => {
  it('fails, even where no probe shows it', async () => {
    const changed = await edited(CNN, { relu_conv: { max_value: 1e6 } })
    const check = await parity(changed, CNN)
    expect(check.verdict).toBe('fail')
    expect(errorsOf(check)).toMatchObject([{ cause: 'config-differs', layer: 'relu_conv' }])
    expect(errorsOf(check)[0]?.message).toContain('No probe shows it: all outputs are equal.')
  })
  it('fails where outputs differ within the tolerance, and says by how much', async () => {
    const changed = await edited(MLP, { norm: { epsilon: 0.00100001 } })
    const check = await parity(changed, MLP)
    expect(errorsOf(check)).toMatchObject([{ cause: 'config-epsilon', layer: 'norm' }])
    expect(errorsOf(check)[0]?.message).toMatch(/its inputs are equal, its outputs differ by \d\.\d+e-\d/)
  })
  it('passes where only training, building or loading reads it', async () => {
    const initializer = { module: 'keras.initializers', class_name: 'Ones', config: {}, registered_name: null }
    const regularizer = { module: 'keras.regularizers', class_name: 'L2', config: { l2: 0.1 }, registered_name: null }
    const changed = await edited(MLP, {
      first: { trainable: false, dtype: 'float32', kernel_initializer: initializer, bias_regularizer: regularizer },
      norm: { trainable: false, momentum: 0.5, gamma_initializer: initializer },
      dropout: { rate: 0.9, seed: 5 },
      third: {
        dtype: { module: 'keras', class_name: 'DTypePolicy', config: { name: 'float32' }, registered_name: null },
      },
    })
    expect(await parity(changed, MLP)).toMatchObject({ verdict: 'pass', findings: [] })
    const recurrent = await edited(RNN, { gru: { dropout: 0.5, recurrent_dropout: 0.5, unroll: true, seed: 3 } })
    expect(await parity(recurrent, RNN)).toMatchObject({ verdict: 'pass', findings: [] })
  })
})
