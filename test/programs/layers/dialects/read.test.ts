import { describe, expect, it } from 'vitest'
import type { Dialect, Json, JsonObject } from '../../../../src/formats/format.ts'
import { activationName, knowsActivation } from '../../../../src/programs/layers/activations.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import type { Layer } from '../../../../src/programs/layers/program.ts'
import { withCustom } from '../../../../src/programs/layers/registry.ts'
import { dense, functional, graphOf, input, member, read } from './topologies.ts'

/** The one layer behind an input. */
function layerOf(
  className: string,
  config: JsonObject,
  dialect: Dialect = 'keras2',
  shape: Json = [null, 5, 4],
): Layer {
  const topology = functional(
    [input('x', shape), member(className, 'l', [[['x', 0, 0, {}]]], config)],
    [['x', 0, 0]],
    [['l', 0, 0]],
  )
  const layer = graphOf(topology, dialect).layers[1]
  if (layer === undefined) throw new Error('no layer')
  return layer
}

describe('classes', () => {
  it.each([
    ['BatchNormalizationV1', 'BatchNormalization'],
    ['BatchNormalizationV2', 'BatchNormalization'],
    ['Convolution2D', 'Conv2D'],
    ['AvgPool2D', 'AveragePooling2D'],
    ['LSTMV2', 'LSTM'],
  ])('%s is %s', (stored, canonical) => {
    expect(layerOf(stored, {})).toMatchObject({ className: canonical, origin: null })
  })

  it('are Keras own under every module of Keras', () => {
    for (const module of [
      'keras.layers',
      'tf_keras.layers',
      'keras.src.layers.core.dense',
      'tensorflow.keras.layers',
    ]) {
      const topology = functional(
        [input('x'), { ...dense('d', [[['x', 0, 0, {}]]]), module }],
        [['x', 0, 0]],
        [['d', 0, 0]],
      )
      expect(graphOf(topology).layers[1]).toMatchObject({ className: 'Dense', origin: null })
    }
  })

  it('are custom by their registered name', () => {
    const stored = { ...member('Gated', 'g', []), module: 'mine', registered_name: 'corpus>Gated' }
    const [layer] = graphOf(functional([stored, input('x')], [['x', 0, 0]], [['x', 0, 0]]), 'keras3').layers
    expect(layer).toMatchObject({
      className: 'corpus>Gated',
      origin: { module: 'mine', registeredName: 'corpus>Gated', className: 'Gated' },
    })
    expect(layerOf('corpus>Gated', { units: 3 })).toMatchObject({ className: 'corpus>Gated', config: { units: 3 } })
  })

  it('of another module are not Keras own, whatever they are called', () => {
    for (const name of ['Dense', 'Functional', 'Sequential']) {
      for (const registered of [name, null]) {
        const stored = { ...member(name, 'd', []), module: 'mypkg', registered_name: registered }
        const topology = functional([stored, input('x')], [['x', 0, 0]], [['x', 0, 0]])
        const [layer] = graphOf(topology, 'keras3').layers
        expect(layer).toMatchObject({
          className: `mypkg>${name}`,
          origin: { module: 'mypkg', registeredName: null, className: name },
        })
      }
    }
  })

  it('of another module are the definition of the user that has their name', () => {
    const stored = { ...member('Dense', 'd', []), module: 'mypkg', registered_name: 'Dense' }
    const topology = functional([stored, input('x')], [['x', 0, 0]], [['x', 0, 0]])
    const defined = (className: string): string | undefined => {
      const own = { className, defaults: {}, variables: () => [], call: () => [] }
      const { program } = readProgram({ kind: 'layers', dialect: 'keras3', topology }, withCustom([own]))
      return program.root.graph?.layers[0]?.className
    }
    expect(defined('Dense')).toBe('Dense')
    expect(defined('mypkg>Dense')).toBe('mypkg>Dense')
  })

  it('tell operations from layers of the same name', () => {
    const operation = { ...member('Add', 'add', []), module: 'keras.src.ops.numpy', registered_name: 'Add' }
    const layer = { ...member('Add', 'sum', []), module: 'keras.layers' }
    const classes = graphOf(functional([input('x'), operation, layer], [['x', 0, 0]], [['x', 0, 0]]), 'keras3').layers
    expect(classes.map(({ className }) => className)).toEqual(['InputLayer', 'keras.ops>Add', 'Add'])
  })

  it('tell them in a legacy file, too, which names no module', () => {
    const layers = [
      input('x'),
      member('NotEqual', 'a', []),
      member('Add', 'b', []),
      member('Add', 'c', [], { trainable: true }),
    ]
    const classes = graphOf(functional(layers, [['x', 0, 0]], [['x', 0, 0]]), 'keras3').layers
    expect(classes.slice(1).map(({ className }) => className)).toEqual(['keras.ops>NotEqual', 'keras.ops>Add', 'Add'])
  })

  it.each(['Model', 'Functional', 'LayersModel'])('%s is a functional model', (className) => {
    const topology = { ...functional([input('x')], [['x', 0, 0]], [['x', 0, 0]]), class_name: className }
    expect(read(topology).root.className).toBe('Functional')
  })
})

describe('configs', () => {
  it('are filled with the defaults of the class', () => {
    expect(layerOf('Dense', { units: 2 }).config).toMatchObject({
      activation: 'linear',
      use_bias: true,
      units: 2,
      dtype: 'float32',
    })
  })

  it('know what TF.js means by leaving an option out', () => {
    expect(layerOf('LSTM', { units: 2 }, 'tfjs').config['recurrent_activation']).toBe('keras2>hard_sigmoid')
    expect(layerOf('GRU', { units: 2 }, 'tfjs').config).toMatchObject({ reset_after: false })
    expect(layerOf('GRU', { units: 2 }, 'keras3').config).toMatchObject({
      reset_after: true,
      recurrent_activation: 'sigmoid',
    })
  })

  it('have one word for one thing', () => {
    expect(layerOf('LeakyReLU', { alpha: 0.5 }).config).toMatchObject({ negative_slope: 0.5 })
    expect(layerOf('LeakyReLU', { alpha: { type: 'ndarray', value: 0.5 } }).config).toMatchObject({
      negative_slope: 0.5,
    })
    expect(layerOf('ThresholdedReLU', { theta: 2 })).toMatchObject({ className: 'ReLU', config: { threshold: 2 } })
    expect(layerOf('SyncBatchNormalization', {}).config).toMatchObject({ synchronized: true })
    expect(layerOf('Conv2D', { filters: 2, kernel_size: 3 }).config).toMatchObject({
      kernel_size: [3, 3],
      strides: [1, 1],
    })
    expect(layerOf('ZeroPadding2D', { padding: 2 }).config['padding']).toEqual([
      [2, 2],
      [2, 2],
    ])
    expect(layerOf('MaxPooling1D', { pool_size: [3] }).config).toMatchObject({ strides: [3] })
  })

  it('drop what says nothing', () => {
    const { config } = layerOf('LSTM', {
      units: 2,
      implementation: 2,
      time_major: false,
      batch_input_shape: [null, 5, 4],
    })
    expect(Object.keys(config)).not.toContain('implementation')
    expect(Object.keys(config)).not.toContain('time_major')
    expect(Object.keys(config)).not.toContain('batch_input_shape')
    expect(Object.keys(config)).not.toContain('name')
  })

  it.each([
    ['hard_sigmoid', 'keras2', 'keras2>hard_sigmoid'],
    ['hard_sigmoid', 'tfjs', 'keras2>hard_sigmoid'],
    ['hard_sigmoid', 'keras3', 'hard_sigmoid'],
    ['swish', 'keras2', 'silu'],
    ['gelu_new', 'tfjs', 'gelu_new'],
    [null, 'keras3', 'linear'],
    [{ module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'relu' }, 'keras3', 'relu'],
  ] as const)('activation %j of %s is %s', (stored, dialect, canonical) => {
    expect(layerOf('Activation', { activation: stored }, dialect).config['activation']).toBe(canonical)
  })

  it('keep a custom activation as it is stored', () => {
    const custom = { module: 'mine', class_name: 'function', config: 'snake', registered_name: 'mine>snake' }
    expect(layerOf('Activation', { activation: custom }, 'keras3').config['activation']).toEqual(custom)
  })

  it('do not take a function or an object of another module for Keras own', () => {
    for (const [kind, config, name] of [
      ['function', 'relu', 'relu'],
      ['ReLU', {}, 'ReLU'],
    ] as const) {
      const custom = { module: 'mypkg', class_name: kind, config, registered_name: name }
      const kept = layerOf('Activation', { activation: custom }, 'keras3').config['activation'] ?? null
      expect(kept).toEqual(custom)
      expect([activationName(kept), knowsActivation(kept)]).toEqual([`mypkg>${name}`, false])
    }
    expect(knowsActivation({ module: 'keras.activations', class_name: 'function', config: 'relu' })).toBe(true)
  })

  it.each([
    ['mixed_float16', 'mixed_float16'],
    [{ module: 'keras', class_name: 'DTypePolicy', config: { name: 'bfloat16' }, registered_name: null }, 'bfloat16'],
    [{ class_name: 'Policy', config: { name: 'mixed_bfloat16' } }, 'mixed_bfloat16'],
    [null, 'float32'],
  ])('dtype %j is %s', (stored, canonical) => {
    expect(layerOf('Dense', { units: 2, dtype: stored }).config['dtype']).toBe(canonical)
  })

  it.each([
    ['glorot_uniform', 'GlorotUniform'],
    [{ class_name: 'GlorotUniform', config: { seed: null, dtype: 'float32' } }, 'GlorotUniform'],
    [{ class_name: 'LeCunNormal', config: {} }, 'LecunNormal'],
    [{ class_name: 'VarianceScaling', config: { mode: 'fan_avg', distribution: 'normal' } }, 'VarianceScaling'],
  ])('initializer %j is %s of Keras 3', (stored, className) => {
    expect(layerOf('Dense', { units: 2, kernel_initializer: stored }).config['kernel_initializer']).toMatchObject({
      module: 'keras.initializers',
      class_name: className,
      registered_name: null,
      config: className === 'VarianceScaling' ? { distribution: 'truncated_normal', scale: 1 } : { seed: null },
    })
  })

  it('count the axis of a normalization from behind, where the rank is known', () => {
    expect(layerOf('BatchNormalization', { axis: [2] }).config['axis']).toBe(-1)
    expect(layerOf('BatchNormalization', { axis: [1] }).config['axis']).toBe(1)
    expect(layerOf('LayerNormalization', { axis: [1, 2] }).config['axis']).toEqual([1, 2])
  })

  it('say where an older option cannot be said in Keras 3', async () => {
    const { readProgram } = await import('../../../../src/programs/layers/dialects/read.ts')
    const { kerasLayers } = await import('../../../../src/programs/layers/registry.ts')
    const topology = functional(
      [input('x', [null, 5, 4]), member('LSTM', 'l', [[['x', 0, 0, {}]]], { units: 2, time_major: true })],
      [['x', 0, 0]],
      [['l', 0, 0]],
    )
    const { findings } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers)
    expect(findings).toMatchObject([{ cause: 'unsupported-operation', severity: 'warning', layer: 'l' }])
  })
})

describe('sublayers', () => {
  const lstm = { class_name: 'LSTM', config: { name: 'l', units: 2, return_sequences: true } }

  it('of a Bidirectional are two, whatever is stored', () => {
    const { children, config } = layerOf('Bidirectional', { layer: lstm, merge_mode: 'sum' })
    expect(children.map(({ attribute, layer }) => [attribute, layer.name, layer.config['go_backwards']])).toEqual([
      ['forward_layer', 'forward_l', false],
      ['backward_layer', 'backward_l', true],
    ])
    expect(children[0]?.layer.config['zero_output_for_mask']).toBe(true)
    expect(Object.keys(config)).not.toContain('layer')
  })

  it('keep their names in Keras 3, and are prefixed again by Keras 2 and TF.js', () => {
    const named = { ...lstm, config: { ...lstm.config, name: 'forward_l' } }
    const names = (dialect: Dialect): string[] =>
      layerOf('Bidirectional', { layer: named }, dialect).children.map(({ layer }) => layer.name)
    expect(names('keras3')).toEqual(['forward_l', 'backward_forward_l'])
    expect(names('tfjs')).toEqual(['forward_forward_l', 'backward_forward_l'])
  })

  it('of stacked cells are numbered', () => {
    const cell = (name: string): JsonObject => ({ class_name: 'LSTMCell', config: { name, units: 2 } })
    const stack = { class_name: 'StackedRNNCells', config: { name: 's', cells: [cell('a'), cell('b')] } }
    const { children } = layerOf('RNN', { cell: stack })
    expect(children[0]?.layer.children.map(({ attribute, layer }) => [attribute, layer.name])).toEqual([
      ['cells/0', 'a'],
      ['cells/1', 'b'],
    ])
  })
})

describe('sequential models', () => {
  const sequential = (layers: Json, config: JsonObject = {}): JsonObject => ({
    class_name: 'Sequential',
    config: { name: 's', layers, ...config },
  })
  const first = { class_name: 'Dense', config: { name: 'a', units: 2, batch_input_shape: [null, 4], dtype: 'float32' } }
  const second = { class_name: 'Dense', config: { name: 'b', units: 2 } }

  it('are chains of calls', () => {
    const graph = graphOf(sequential([input('i'), first, second]))
    expect(graph.style).toBe('sequential')
    expect(graph.calls.map(({ layer, args }) => [layer, args])).toEqual([
      ['a', [{ kind: 'tensor', ref: { layer: 'i', node: 0, tensor: 0 } }]],
      ['b', [{ kind: 'tensor', ref: { layer: 'a', node: 0, tensor: 0 } }]],
    ])
    expect(graph.outputs).toEqual([{ name: 'b', ref: { layer: 'b', node: 0, tensor: 0 } }])
  })

  it('get the input that their first layer implies', () => {
    const [implied] = graphOf(sequential([first, second])).layers
    expect(implied).toMatchObject({
      name: 'a_input',
      className: 'InputLayer',
      config: { batch_shape: [null, 4], dtype: 'float32' },
    })
  })

  it('get the shape they were built with, or none', () => {
    expect(
      graphOf(sequential([second], { build_input_shape: [null, 7] }), 'keras3').layers[0]?.config['batch_shape'],
    ).toEqual([null, 7])
    expect(graphOf(sequential([second])).layers[0]?.config['batch_shape']).toBeNull()
  })

  it('may be a bare list, as Keras 2.1 stored them', () => {
    expect(read({ class_name: 'Sequential', config: [first, second] }).root).toMatchObject({ name: 'sequential' })
  })
})
