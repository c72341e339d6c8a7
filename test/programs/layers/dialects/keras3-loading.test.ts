import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/evidence/finding.ts'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { parseJsonObject, wholeFractions } from '../../../../src/io/json.ts'
import { DEFAULT_LIMITS } from '../../../../src/io/limits.ts'
import { keras3Loading } from '../../../../src/programs/layers/dialects/keras3-loading.ts'
import { readCases } from '../corpus.ts'

type Changing = Record<string, Json>

/** One of Keras's own objects. */
function own(module: string, className: string, config: JsonObject, more: JsonObject = {}): JsonObject {
  return { module, class_name: className, config, registered_name: null, ...more }
}

function layer(className: string, name: string, config: JsonObject, input: string): Changing {
  const tensor = { class_name: '__keras_tensor__', config: { shape: [null, 8, 6], keras_history: [input, 0, 0] } }
  const nodes = [{ args: [tensor], kwargs: {} }]
  const options = { name, trainable: true, dtype: own('keras', 'DTypePolicy', { name: 'float32' }), ...config }
  return {
    ...own('keras.layers', className, options, { build_config: { input_shape: [null, 8, 6] } }),
    name,
    inbound_nodes: nodes,
  }
}

/** A model of a convolution, a batch normalisation, an LSTM, a dropout and a dense layer, as Keras 3.15 stores it. */
function base(): Changing {
  const glorot = own('keras.initializers', 'GlorotUniform', { seed: null, input_axes: null, output_axes: null })
  const conv = {
    filters: 6,
    kernel_size: [3],
    strides: [1],
    padding: 'same',
    dilation_rate: [1],
    groups: 1,
    kernel_initializer: glorot,
  }
  const layers = [
    {
      ...own('keras.layers', 'InputLayer', {
        batch_shape: [null, 8, 6],
        dtype: 'float32',
        sparse: false,
        ragged: false,
        name: 'x',
      }),
      name: 'x',
      inbound_nodes: [],
    },
    layer('Conv1D', 'c', { ...conv, activation: 'relu', use_bias: true }, 'x'),
    layer('BatchNormalization', 'bn', { axis: -1, momentum: 0.99, epsilon: 0.001, center: true, scale: true }, 'c'),
    layer(
      'LSTM',
      'l',
      { units: 5, activation: 'tanh', recurrent_activation: 'sigmoid', go_backwards: false, unroll: false },
      'bn',
    ),
    layer('Dropout', 'dr', { rate: 0.2, seed: null, noise_shape: null }, 'l'),
    layer(
      'Dense',
      'd',
      { units: 3, activation: 'softmax', use_bias: true, kernel_initializer: glorot, kernel_regularizer: null },
      'dr',
    ),
  ]
  const config = {
    name: 'functional',
    trainable: true,
    layers,
    input_layers: [['x', 0, 0]],
    output_layers: [['d', 0, 0]],
  }
  const adam = own('keras.optimizers', 'Adam', { name: 'adam', learning_rate: 0.001, beta_1: 0.9 })
  const compiled = {
    optimizer: adam,
    loss: 'mse',
    loss_weights: null,
    metrics: null,
    run_eagerly: false,
    jit_compile: false,
  }
  return {
    module: 'keras.src.models.functional',
    class_name: 'Functional',
    config,
    registered_name: 'Functional',
    compile_config: compiled,
  }
}

/** The entries of a model that a case changes: the model, its config, and the layers and their configs by name. */
interface Parts {
  readonly model: Changing
  readonly config: Changing
  readonly compiled: Changing
  readonly layer: (name: string) => Changing
  readonly of: (name: string) => Changing
}

function partsOf(model: Changing): Parts {
  const config = model['config'] as Changing
  const layers = config['layers'] as Changing[]
  const layerOf = (name: string): Changing => layers.find((one) => one['name'] === name) ?? {}
  return {
    model,
    config,
    compiled: model['compile_config'] as Changing,
    layer: layerOf,
    of: (name) => layerOf(name)['config'] as Changing,
  }
}

function findings(text: string, version = '3.15.1', isLegacy = false): readonly Finding[] {
  const bytes = new TextEncoder().encode(text)
  const topology = parseJsonObject(bytes, 'config.json', DEFAULT_LIMITS)
  const stored = { kind: 'layers', dialect: 'keras3', topology, fractions: wholeFractions(bytes) } as const
  return keras3Loading(stored, { file: 'm.keras', version, isLegacy })
}

function changed(change: (parts: Parts) => void): string {
  const model = base()
  change(partsOf(model))
  return JSON.stringify(model)
}

type Case = readonly [name: string, said: string, change: (parts: Parts) => void]

describe('what Keras 3.15 refuses to load', () => {
  const refused: readonly Case[] = [
    ['units of text', 'layer "d" (Dense), units: found "3"', ({ of }) => (of('d')['units'] = '3')],
    ['a key that no layer has', 'foo: found 1, allowed: no such key', ({ of }) => (of('d')['foo'] = 1)],
    ['a key of Keras 2', 'layer "l" (LSTM), time_major', ({ of }) => (of('l')['time_major'] = false)],
    [
      'the shape of a first layer in Keras 2',
      'batch_input_shape',
      ({ of }) => (of('c')['batch_input_shape'] = [null, 8, 6]),
    ],
    ['two layers of one name', 'found "bn" for a second layer', ({ of }) => (of('dr')['name'] = 'bn')],
    [
      'a registered name on a class of its own',
      'registered_name: found "my>Dense"',
      ({ layer }) => (layer('d')['registered_name'] = 'my>Dense'),
    ],
    [
      'an optimizer that it has not',
      'With compile=False it does',
      ({ compiled }) => (compiled['optimizer'] = own('keras.optimizers', 'NoOpt', {})),
    ],
    ['a key of compile() that it has not', 'compile_config.foo', ({ compiled }) => (compiled['foo'] = 1)],
    [
      'an initializer that it has not',
      'found "NoInit"',
      ({ of }) => (of('d')['kernel_initializer'] = own('keras.initializers', 'NoInit', {})),
    ],
    [
      'a key that an initializer has not',
      'kernel_initializer.gain',
      ({ of }) => (of('d')['kernel_initializer'] = own('keras.initializers', 'Zeros', { gain: 1 })),
    ],
    [
      'a regularizer that it has not',
      'kernel_regularizer: found "l7"',
      ({ of }) => (of('d')['kernel_regularizer'] = 'l7'),
    ],
    ['a type that it has not', 'dtype: found "float7"', ({ of }) => (of('d')['dtype'] = 'float7')],
    ['a rate above 1', 'rate: found 1.5', ({ of }) => (of('dr')['rate'] = 1.5)],
    ['a rate of text', 'rate: found "0.2"', ({ of }) => (of('dr')['rate'] = '0.2')],
    [
      'a padding that it has not',
      'padding: found "mirror", allowed: "causal", "same", "valid"',
      ({ of }) => (of('c')['padding'] = 'mirror'),
    ],
    ['a kernel size of text', 'kernel_size: found "3"', ({ of }) => (of('c')['kernel_size'] = '3')],
    [
      'groups that do not divide the filters',
      'groups: found 4, allowed: a number that divides the 6 filters',
      ({ of }) => (of('c')['groups'] = 4),
    ],
    [
      'strides beside dilation',
      'strides: found [2] beside dilation_rate [2]',
      ({ of }) => Object.assign(of('c'), { strides: [2], dilation_rate: [2] }),
    ],
    ['an activation that it has not', 'activation: found "None"', ({ of }) => (of('d')['activation'] = 'None')],
    ['trainable as a text', 'trainable: found "no", allowed: true or false', ({ of }) => (of('d')['trainable'] = 'no')],
    [
      'a module of Keras 2',
      'module: found "tensorflow.keras.layers" for Dense',
      ({ layer }) => (layer('d')['module'] = 'tensorflow.keras.layers'),
    ],
    [
      'a class in the module of another',
      'module: found "keras.src.models.functional" for Sequential',
      ({ model }) => (model['class_name'] = 'Sequential'),
    ],
    ['a model with a slash in its name', 'name: found "a/b"', ({ config }) => (config['name'] = 'a/b')],
    ['a layer with a slash in its name', 'name: found "d/x"', ({ of }) => (of('d')['name'] = 'd/x')],
    ['an input of no shape', 'batch_shape: found nothing', ({ of }) => delete of('x')['batch_shape']],
    ['an input of two shapes', 'shape: found [8,6], allowed: nothing beside', ({ of }) => (of('x')['shape'] = [8, 6])],
    ['a number for a constraint', 'kernel_constraint: found 2', ({ of }) => (of('d')['kernel_constraint'] = 2)],
    ['units that are left out', 'units: found nothing', ({ of }) => delete of('d')['units']],
  ]
  it.each(refused)('%s', (_, said, change) => {
    const found = findings(changed(change))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ cause: 'not-loadable', severity: 'error', message: expect.stringContaining(said) })
  })

  it('units as 3.0, which is no whole number in Python', () => {
    const text = changed(() => undefined).replace('"units":3', '"units":3.0')
    expect(findings(text)).toMatchObject([{ severity: 'error', message: expect.stringContaining('units: found 3.0') }])
  })

  it('an initializer by a name that custom_objects could have: a warning says so', () => {
    const found = findings(changed(({ of }) => (of('d')['kernel_initializer'] = 'no_init')))
    expect(found).toMatchObject([{ severity: 'warning', message: expect.stringContaining('custom_objects') }])
  })

  it('what another Keras saved is a warning, with the reason: anything of a later one, keys of an earlier one', () => {
    const text = changed(({ of }) => (of('d')['brand_new'] = 1))
    expect(findings(text, '3.16.0')).toMatchObject([
      {
        cause: 'not-loadable',
        severity: 'warning',
        message: expect.stringContaining('saved by Keras 3.16.0, which is newer'),
      },
    ])
    expect(findings(text, '3.9.0')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('saved by Keras 3.9.0, which may have had it') },
    ])
    expect(findings(text, '3.15.0')).toMatchObject([{ severity: 'error' }])
    const value = changed(({ of }) => (of('dr')['rate'] = 1.5))
    expect(findings(value, '3.9.0')).toMatchObject([{ severity: 'error' }])
  })
})

describe('what Keras 3.15 loads', () => {
  const loaded: readonly Case[] = [
    ['the model as it is', '', () => undefined],
    ['use_bias as a text', '', ({ of }) => (of('d')['use_bias'] = 'false')],
    ['use_bias as a number', '', ({ of }) => (of('d')['use_bias'] = 1)],
    ['an option of Keras 2 that an LSTM takes', '', ({ of }) => (of('l')['implementation'] = 2)],
    ['renorm of a batch normalisation', '', ({ of }) => (of('bn')['renorm'] = false)],
    ['input_dim, which every layer takes', '', ({ of }) => (of('c')['input_dim'] = 3)],
    ['a layer without a build_config', '', ({ layer }) => delete layer('d')['build_config']],
    ['a loss that is looked for when it trains', '', ({ compiled }) => (compiled['loss'] = 'no_such_loss')],
    ['an epsilon of text', '', ({ of }) => (of('bn')['epsilon'] = '0.001')],
    ['a padding in upper case', '', ({ of }) => (of('c')['padding'] = 'SAME')],
    [
      'an activation as a function',
      '',
      ({ of }) =>
        (of('d')['activation'] = {
          module: 'builtins',
          class_name: 'function',
          config: 'softmax',
          registered_name: 'function',
        }),
    ],
    [
      'the module that a class is defined in',
      '',
      ({ layer }) => (layer('d')['module'] = 'keras.src.layers.core.dense'),
    ],
    ['a functional model as Model', '', ({ model }) => (model['class_name'] = 'Model')],
    ['flags of text', '', ({ of }) => Object.assign(of('l'), { unroll: 'no', go_backwards: 'no' })],
    ['further keys of a functional model', '', ({ config }) => (config['foo'] = 1)],
    [
      'a layer of another module, whatever its keys',
      '',
      ({ layer, of }) =>
        Object.assign(layer('d'), { module: 'my', registered_name: 'my>Dense' }, { config: { ...of('d'), foo: 1 } }),
    ],
  ]
  it.each(loaded)('%s', (_, __, change) => {
    expect(findings(changed(change))).toEqual([])
  })

  it('everything in the conformance corpus, but for the one layer that Keras saves and does not load again', () => {
    const cases = readCases()
    expect(cases.length).toBeGreaterThan(1400)
    const refused = cases.flatMap((one) =>
      findings(JSON.stringify(one.topology)).map(({ message }) => `${one.layer}: ${message}`),
    )
    const why = 'found [-0.1,0.1], allowed: numbers from 0 to 1'
    expect(refused).toEqual([
      expect.stringMatching(/^RandomShear: .*x_factor/),
      expect.stringMatching(/^RandomShear: .*y_factor/),
    ])
    expect(refused.every((message) => message.includes(why))).toBe(true)
  })
})
