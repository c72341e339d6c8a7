import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import { withBound } from '../../src/checks/open.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { Artifact, Json } from '../../src/formats/format.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const TEXT = fixture('sound/text-transformer/text-transformer.keras', 'keras')
const TEXT_GRAPH = fixture('sound/text-transformer/saved_model/saved_model.pb', 'saved-model')
const CNN = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
const CNN_GRAPH = fixture('sound/digits-cnn/saved_model/saved_model.pb', 'saved-model')
const CNN_ONNX = fixture('sound/digits-cnn/digits-cnn.onnx', 'onnx')
const TOWERS = fixture('sound/two-tower/two-tower.keras', 'keras')
const TOWERS_GRAPH = fixture('sound/two-tower/saved_model/saved_model.pb', 'saved-model')
let count = 0

/** The model with a key of one layer's configuration, or of all of a class, set to something else. */
function configured(source: Artifact, name: string, key: string, value: Json): Promise<Artifact> {
  const layer = (one: Layer): Layer =>
    one.name === name || one.className === name ? { ...one, config: { ...one.config, [key]: value } } : one
  return variant(source, 'keras', folder, `configured-${count++}`, { layer })
}

/** The model with two of its tensors in each other's place. */
async function exchanged(source: Artifact, one: string, other: string): Promise<Artifact> {
  const held = await withBound(source, null, kerasLayers, ({ bound }) =>
    Promise.resolve(new Map(bound.variables.map(({ path, entry }) => [path, readTensor(entry).data as Float32Array]))),
  )
  return variant(source, 'keras', folder, `exchanged-${count++}`, {
    values: (path) => (path === one ? held.get(other) : path === other ? held.get(one) : undefined),
  })
}

async function errorsOf(artifact: Artifact, sibling: Artifact, policy: Partial<Policy> = {}): Promise<Finding[]> {
  const outputsOnly = artifact.format === 'onnx' || sibling.format === 'onnx' || artifact.format === 'keras'
  const check = await runCheck(
    {
      stage: 'parity',
      artifact,
      sibling,
      programOf: null,
      lossy: null,
      ...(outputsOnly ? { outputsOnly } : { weightsOnly: true, runsBoth: true }),
    },
    contextIn(folder, policy),
  )
  expect(check.verdict).toBe('fail')
  return check.findings.filter(({ severity }) => severity === 'error')
}

describe('layers beside a graph whose outputs differ', () => {
  it.each([4, 0])('part at the layer with another epsilon (limit %i s)', async (referenceLimitSeconds) => {
    const layers = await configured(TEXT, 'norm_inner_0', 'epsilon', 0.001)
    const errors = await errorsOf(TEXT_GRAPH, layers, { referenceLimitSeconds })
    const [config] = errors.filter(({ cause }) => cause === 'config-epsilon')
    expect(config).toMatchObject({ layer: 'norm_inner_0', file: TEXT_GRAPH.path })
    expect(config?.message).toContain(
      'layer norm_inner_0 (LayerNormalization) computes with epsilon 0.001. With 0.00001 it',
    )
    const output = errors.find(({ cause }) => cause === 'output-differs')
    expect(output?.layer).toBe('norm_inner_0')
    expect(output?.message).toMatch(
      /First parts at layer norm_inner_0 \(LayerNormalization\) on the probe ".+": its inputs (are equal|agree within [\d.e-]+), its outputs differ by [\d.e-]+ from those of node \S+\/norm_inner_0\S* \(/,
    )
    const { layer_inputs_max_abs: before, layer_outputs_max_abs: after } = output?.metrics ?? {}
    expect(before).toBeLessThan(1e-5)
    expect(after).toBeGreaterThan(1e-4)
  })

  it('part at the first of all layers that are set otherwise, and it is said of how many', async () => {
    const layers = await configured(TEXT, 'LayerNormalization', 'epsilon', 0.01)
    const [config] = await errorsOf(TEXT_GRAPH, layers)
    expect(config).toMatchObject({ cause: 'config-epsilon', layer: 'norm_attention_0' })
    expect(config?.metrics?.['layer_outputs_max_abs_otherwise']).toBeLessThan(1e-6)
  })

  it('part at the layer with another activation, the graph being what is expected', async () => {
    // Keras 3 has no word for the approximation in a layer's configuration; a graph is what it computes.
    const layer = (one: Layer): Layer =>
      one.name === 'inner_1' ? { ...one, config: { ...one.config, activation: 'gelu_new' } } : one
    const graph = await variant(TEXT, 'saved-model', folder, 'approximated', { layer })
    const [config, output] = await errorsOf(TEXT, graph)
    expect(config).toMatchObject({ cause: 'activation-approximation', layer: 'inner_1', file: TEXT.path })
    expect(config?.message).toContain('With the tanh approximation of GELU it gives what')
    expect(output).toMatchObject({ cause: 'output-differs', layer: 'inner_1', file: TEXT.path })
  })

  it('part at the first of two layers that have each other’s kernels', async () => {
    const layers = await exchanged(TEXT, 'inner_0/kernel', 'inner_1/kernel')
    const errors = await errorsOf(TEXT_GRAPH, layers)
    const swap = errors.find(({ cause, layer }) => cause === 'tensors-swapped' && layer !== undefined)
    expect(swap?.layer).toBe('inner_0')
    expect(swap?.message).toContain(
      'computes with inner_0/kernel. With inner_1/kernel in its place, and the other way round, it gives what',
    )
    expect(errors.find(({ cause }) => cause === 'output-differs')?.layer).toBe('inner_0')
  })

  it('part where converters have folded and channels stand first', async () => {
    const epsilon = await errorsOf(CNN_ONNX, await configured(CNN, 'bn_depthwise', 'epsilon', 0.01))
    expect(epsilon[0]).toMatchObject({ cause: 'config-epsilon', layer: 'bn_depthwise' })
    expect(epsilon.find(({ cause }) => cause === 'output-differs')?.layer).toBe('bn_depthwise')
    const [activation, output] = await errorsOf(CNN_ONNX, await configured(CNN, 'hidden', 'activation', 'softsign'))
    expect(activation).toMatchObject({ cause: 'config-differs', layer: 'hidden' })
    expect(output?.layer).toBe('hidden')
  })

  it('part at a layer of a model that is used twice, where it is called first', async () => {
    const layers = await configured(TOWERS, 'tower_hidden', 'activation', 'softplus')
    const errors = await errorsOf(TOWERS_GRAPH, layers)
    const [config, ...more] = errors.filter(({ cause }) => cause === 'config-differs')
    expect(more).toEqual([])
    expect(config).toMatchObject({ layer: 'tower/tower_hidden' })
    const outputs = errors.filter(({ cause }) => cause === 'output-differs')
    expect(outputs.length).toBeGreaterThan(1)
    for (const { layer } of outputs) expect(layer).toBe('tower/tower_hidden')
  })

  it('part at one of the layers of which the graph shows nothing, the likely one named', async () => {
    const errors = await errorsOf(CNN_ONNX, await configured(CNN, 'relu6', 'max_value', 0.1))
    const [output] = errors.filter(({ cause }) => cause === 'output-differs')
    expect(output?.layer).toBeUndefined()
    expect(output?.message).toMatch(/First parts at one of the layers .+, most likely at relu6 \(ReLU\), on the probe/)
  })

  it('are told apart where nothing that is tried explains it', async () => {
    const [output] = await errorsOf(CNN_GRAPH, await configured(CNN, 'relu6', 'max_value', 0.5))
    expect(output).toMatchObject({ cause: 'output-differs', layer: 'relu6' })
  })
})
