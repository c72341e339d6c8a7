import { describe, expect, it } from 'vitest'
import { sameJson } from '../../src/checks/config.ts'
import { compareTopologies } from '../../src/checks/topology.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { Json, JsonObject } from '../../src/formats/format.ts'
import { tfjsInputType } from '../../src/programs/layers/dialects/tfjs.ts'
import type { Call, Layer, LayerGraph, LayersProgram } from '../../src/programs/layers/program.ts'

function layer(name: string, className: string, config: JsonObject = {}, more: Partial<Layer> = {}): Layer {
  return { name, className, origin: null, config, buildConfig: null, children: [], graph: null, ...more }
}

/** A chain of layers behind one input. */
function chain(input: string, layers: readonly Layer[], style: LayerGraph['style'] = 'functional'): LayerGraph {
  const names = [input, ...layers.map(({ name }) => name)]
  const ref = (name = ''): { layer: string; node: number; tensor: number } => ({ layer: name, node: 0, tensor: 0 })
  return {
    style,
    layers: [layer(input, 'InputLayer', { batch_shape: [null, 4], dtype: 'float32' }), ...layers],
    calls: layers.map(({ name }, i) => ({ layer: name, args: [{ kind: 'tensor', ref: ref(names[i]) }], kwargs: {} })),
    inputs: [{ name: input, ref: ref(input) }],
    outputs: [{ name: names.at(-1) ?? '', ref: ref(names.at(-1)) }],
    inputNest: 0,
    outputNest: 0,
  }
}

function model(layers: readonly Layer[], className = 'Functional', input = 'x'): LayersProgram {
  return { kind: 'layers', root: layer('model', className, {}, { graph: chain(input, layers) }) }
}

function withCalls({ root }: LayersProgram, change: Partial<Call>): LayersProgram {
  const { graph } = root
  if (graph === null) throw new Error('no graph')
  const calls = graph.calls.map((call) => ({ ...call, ...change }))
  return { kind: 'layers', root: { ...root, graph: { ...graph, calls } } }
}

function compare(a: LayersProgram, b: LayersProgram, mentionTraining = false): readonly Finding[] {
  return compareTopologies(a, b, { files: { expected: 'a.keras', found: 'b.h5' }, mentionTraining })
}
function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, cause, layer: at }) => `${severity} ${cause} ${at ?? ''}`)
}

const dense = (config: JsonObject = {}): Layer => layer('d', 'Dense', { units: 3, activation: 'relu', ...config })

const gelu = (approximate: boolean): Json => ({ class_name: 'GELU', config: { approximate } })

describe('topologies', () => {
  it('are equal to themselves, whatever the models call their inputs and themselves', () => {
    expect(compare(model([dense()]), model([dense()], 'Sequential', 'd_input'))).toEqual([])
  })
  it('differ by a key: layer, key and both values are named', () => {
    const findings = compare(model([dense()]), model([dense({ activation: 'elu' })]))
    expect(told(findings)).toEqual(['error config-differs d'])
    expect(findings[0]).toMatchObject({
      file: 'b.h5',
      message: expect.stringMatching(/activation "elu".*a\.keras has "relu"/),
    })
  })
  it('differ by an epsilon, an approximated activation', () => {
    const norm = (epsilon: number): Layer => layer('n', 'LayerNormalization', { epsilon, axis: -1 })
    expect(told(compare(model([norm(1e-3)]), model([norm(1e-5)])))).toEqual(['error config-epsilon n'])
    expect(told(compare(model([dense({ activation: 'gelu' })]), model([dense({ activation: 'gelu_new' })])))).toEqual([
      'error activation-approximation d',
    ])
  })
  it.each<[string, Json, Json, string]>([
    ['activation', 'hard_sigmoid', 'keras2>hard_sigmoid', 'activation-approximation'],
    ['recurrent_activation', 'sigmoid', 'hard_sigmoid', 'activation-approximation'],
    ['activation', 'swish', 'hard_silu', 'activation-approximation'],
    ['activation', gelu(true), gelu(false), 'activation-approximation'],
    ['approximate', true, false, 'activation-approximation'],
    ['activation', 'gelu', 'silu', 'config-differs'],
    ['activation', 'linear', null, 'config-differs'],
    ['name_of_something', 'gelu', 'gelu_new', 'config-differs'],
    ['norm_epsilon', 1e-12, 1e-6, 'config-epsilon'],
    ['padding', 'same', 'valid', 'config-differs'],
    ['negative_slope', 0.2, 0.3, 'config-differs'],
  ])('name what differs: %s %j and %j', (key, a, b, cause) => {
    expect(told(compare(model([dense({ [key]: a })]), model([dense({ [key]: b })])))).toEqual([`error ${cause} d`])
  })
  it.each([
    ['Dense', 'trainable', true, false],
    ['Dense', 'kernel_initializer', 'zeros', 'ones'],
    ['Dense', 'bias_regularizer', null, 'l2'],
    ['Dense', 'kernel_constraint', null, 'max_norm'],
    ['GRU', 'recurrent_dropout', 0, 0.5],
    ['corpus>Block', 'attention_dropout_rate', 0, 0.5],
    ['GaussianNoise', 'stddev', 0.1, 0.2],
    ['RandomRotation', 'factor', 0.1, 0.2],
  ])('do not differ in what only training reads: %s %s', (className, key, a, b) => {
    expect(compare(model([layer('l', className, { [key]: a })]), model([layer('l', className, { [key]: b })]))).toEqual(
      [],
    )
  })
  it.each([
    ['corpus>Noise', 'stddev'],
    ['RandomCrop', 'height'],
    ['RandomFourierFeatures', 'scale'],
    ['RandomRotation', 'dtype'],
  ])('differ where inference may read it: %s %s', (className, key) => {
    const [a, b] = [layer('l', className, { [key]: 1 }), layer('l', className, { [key]: 2 })]
    expect(told(compare(model([a]), model([b])))).toEqual(['error config-differs l'])
  })
  it('do not differ by what float32 rounds away, by null for absent, by the order of keys', () => {
    expect(
      compare(model([dense({ scale: 0.001, bias: null })]), model([dense({ scale: Math.fround(0.001) })])),
    ).toEqual([])
    expect(sameJson({ a: 1, b: [2, { c: null }] }, { b: [2, {}], a: 1 })).toBe(true)
    expect(sameJson([1, 2], [2, 1])).toBe(false)
    expect(sameJson({ a: 0 }, { a: false })).toBe(false)
    expect(sameJson(NaN, NaN)).toBe(true)
  })
  it('differ by integers that float32 cannot tell apart', () => {
    const lookup = (vocabulary: Json): Layer => layer('l', 'IntegerLookup', { vocabulary })
    const [a, b] = [lookup([100000001, 100000002]), lookup([100000002, 100000001])]
    expect(told(compare(model([a]), model([b])))).toEqual(['error config-differs l'])
    expect([sameJson(2 ** 24, 2 ** 24 + 1), sameJson(0, -0), sameJson(0.1, Math.fround(0.1))]).toEqual([
      false,
      true,
      true,
    ])
  })
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('know a layer called %s', (name) => {
    const named = (config: JsonObject = {}): Layer => ({ ...dense(config), name })
    expect(compare(model([named()]), model([named()]))).toEqual([])
    expect(told(compare(model([named()]), model([named({ units: 4 })])))).toEqual([`error config-differs ${name}`])
    expect(told(compare(model([named()]), model([dense()])))).toHaveLength(2)
    const uncalled = model([named(), dense()])
    const graph = uncalled.root.graph ?? chain('x', [])
    const calls = graph.calls.filter(({ layer: called }) => called !== name)
    const other: LayersProgram = { ...uncalled, root: { ...uncalled.root, graph: { ...graph, calls } } }
    expect(told(compare(uncalled, other))).toEqual([`error config-differs ${name}`])
  })
  it('differ by an option that is called as something every object has', () => {
    expect(told(compare(model([dense({ valueOf: 1 })]), model([dense()])))).toEqual(['error config-differs d'])
    expect(sameJson({ constructor: null }, {})).toBe(true)
  })
  it('differ by a class, a missing and an extra layer', () => {
    expect(told(compare(model([dense()]), model([layer('d', 'EinsumDense')])))).toEqual(['error config-differs d'])
    const other = layer('e', 'Dense')
    expect(told(compare(model([dense()]), model([dense(), other])))).toEqual(['error config-differs e'])
    expect(told(compare(model([dense(), other]), model([dense()])))).toEqual(['error config-differs e'])
  })
  it('differ by how layers are connected', () => {
    const [a, b] = [layer('a', 'ReLU'), layer('b', 'ELU')]
    expect(told(compare(model([a, b]), model([b, a])))).not.toEqual([])
  })
  it('differ inside of models in models, and inside of wrappers', () => {
    const inside = (activation: string): Layer =>
      layer('tower', 'Functional', {}, { graph: chain('t', [dense({ activation })]) })
    expect(told(compare(model([inside('relu')]), model([inside('elu')])))).toEqual(['error config-differs tower/d'])
    const wrapped = (units: number): Layer =>
      layer('td', 'TimeDistributed', {}, { children: [{ attribute: 'layer', layer: dense({ units }) }] })
    expect(told(compare(model([wrapped(3)]), model([wrapped(4)])))).toEqual(['error config-differs td/layer'])
  })
  it.each([
    ['BatchNormalization', {}, ['error config-differs l']],
    ['Dropout', { rate: 0.5 }, ['error config-differs l']],
    ['Dropout', { rate: 0 }, []],
    ['ReLU', {}, []],
  ] as const)('differ where one records training=True, if it counts: %s %j', (className, config, expected) => {
    const plainly = model([layer('l', className, config)])
    const recorded = withCalls(plainly, { recordsTraining: true })
    const kwargs = { training: { kind: 'value', value: true } } as const
    expect(told(compare(plainly, recorded))).toEqual(expected)
    expect(told(compare(recorded, plainly))).toEqual(expected)
    expect(told(compare(withCalls(plainly, { kwargs }), recorded))).toEqual(expected)
    expect(compare(recorded, recorded)).toEqual([])
  })
  it('differ in training only: passed over, or mentioned in a note', () => {
    const dropout = (rate: number): Layer => layer('drop', 'Dropout', { rate, seed: null })
    expect(compare(model([dropout(0.1)]), model([dropout(0.5)]))).toEqual([])
    const [note] = compare(model([dropout(0.1)]), model([dropout(0.5)]), true)
    expect(note).toMatchObject({
      severity: 'note',
      cause: 'config-differs',
      message: expect.stringContaining('only training reads it'),
    })
  })
  it('count axes from the front or from the end: the same where the rank says so', () => {
    const norm = (axis: number | number[], shape: number[] | null): Layer =>
      layer('n', 'LayerNormalization', { axis }, { buildConfig: shape === null ? null : { input_shape: shape } })
    expect(compare(model([norm(-1, [2, 4])]), model([norm([1], null)]))).toEqual([])
    expect(told(compare(model([norm(-1, [2, 4, 5])]), model([norm([1], null)])))).toEqual(['error config-differs n'])
    expect(told(compare(model([norm(1, null)]), model([norm(2, null)])))).toEqual(['error config-differs n'])
  })
  it('do not differ where a chain leaves its input unsaid', () => {
    const unsaid = chain('d_input', [dense()], 'sequential')
    const graph = { ...unsaid, layers: [layer('d_input', 'InputLayer', { batch_shape: null }), dense()] }
    const sequential: LayersProgram = { kind: 'layers', root: layer('m', 'Sequential', {}, { graph }) }
    expect(compare(model([dense()]), sequential)).toEqual([])
  })
})

describe('the dtype of an input', () => {
  const typed = (dtype: string): LayersProgram => {
    const { root } = model([dense()])
    const graph = root.graph
    if (graph === null) throw new Error('no graph')
    const layers = graph.layers.map((one) =>
      one.className === 'InputLayer' ? { ...one, config: { ...one.config, dtype } } : one,
    )
    return { kind: 'layers', root: { ...root, graph: { ...graph, layers } } }
  }
  const claim = { files: { expected: 'a.keras', found: 'hop 1' }, inputType: tfjsInputType }

  it('may become what the writer said that it becomes, and nothing else', () => {
    expect(compareTopologies(typed('int64'), typed('int32'), claim)).toEqual([])
    expect(compareTopologies(typed('int64'), typed('float32'), claim)).toMatchObject([{ cause: 'config-differs' }])
    expect(compareTopologies(typed('int32'), typed('int64'), claim)).toMatchObject([{ cause: 'config-differs' }])
  })
  it('stays where nobody said anything', () => {
    expect(compare(typed('int64'), typed('int32'))).toMatchObject([{ cause: 'config-differs' }])
  })
})
