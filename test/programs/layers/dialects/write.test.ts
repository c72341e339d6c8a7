import { describe, expect, it } from 'vitest'
import type { Dialect, Json, JsonObject } from '../../../../src/formats/format.ts'
import { withOperations } from '../../../../src/programs/layers/dialects/functions.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { writeProgram } from '../../../../src/programs/layers/dialects/write.ts'
import type { Layer, LayersProgram } from '../../../../src/programs/layers/program.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { programOf, readZoo, titleOf, withoutBuildShapes, type Specimen } from '../zoo.ts'
import { dense, functional, input, member, read } from './topologies.ts'

const zoo = readZoo()

function readBack(written: JsonObject, dialect: Dialect): LayersProgram {
  return readProgram({ kind: 'layers', dialect, topology: written }, kerasLayers).program
}

function programOfSpecimen(specimen: Specimen): LayersProgram {
  return readProgram(programOf(specimen), kerasLayers).program
}

/** Keras 2 and Keras 3 save one model; each of these says what the other does not. */
const ONE_SIDED: Readonly<Record<string, string>> = {
  activations: 'hard_sigmoid is another function in Keras 3',
  lstm_hard: 'hard_sigmoid is another function in Keras 3',
  conv_lstm1d: 'hard_sigmoid is its default in Keras 2, sigmoid in Keras 3',
  conv_lstm2d: 'hard_sigmoid is its default in Keras 2, sigmoid in Keras 3',
  embedding_mask: 'Keras 3 computes the mask by an operation of its own',
  bidirectional_two: 'Keras 2 gives the backward layer a prefix',
  attention_heads_named: 'Keras 2 puts the inputs in another order',
  training_options: 'Keras 2 rounds numbers to float32',
  rescaling: 'Keras 3 records training: true',
  sequential_without_input: 'Keras 2 does not know the input',
  sequential_by_shape: 'Keras 3 names the input otherwise',
  sequential_model_first: 'Keras 3 names the input otherwise',
}

describe('a program read from what was written is the program', () => {
  it.each(zoo.map((specimen) => [titleOf(specimen), specimen] as const))('%s', (_, specimen) => {
    const program = programOfSpecimen(specimen)
    const container = specimen.format === 'keras' ? 'object' : 'legacy'
    const { topology } = writeProgram(program, specimen.dialect, { container })
    const again = readBack(topology, specimen.dialect).root
    if (specimen.name === 'attention_heads_named') {
      // Keras 3 sorts keyword arguments; written as positional ones they give the inputs another order.
      expect(new Set(again.graph?.layers)).toEqual(new Set(program.root.graph?.layers))
    } else if (container === 'object') expect(again).toEqual(program.root)
    else expect(withoutBuildShapes(again)).toEqual(withoutBuildShapes(program.root))
  })
})

describe('names of layers', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'a b'])('%s: not for TF.js', (name) => {
    const topology = functional([input('x'), dense(name, [[['x', 0, 0, {}]]])], [['x', 0, 0]], [[name, 0, 0]])
    const program = read(topology, 'keras2')
    expect(writeProgram(program, 'tfjs').findings).toMatchObject([
      {
        cause: 'not-expressible',
        severity: 'warning',
        layer: name,
        message: expect.stringContaining('take its name') as unknown,
      },
    ])
    for (const dialect of ['keras2', 'keras3'] as const) {
      const { topology: written, findings } = writeProgram(program, dialect)
      expect(findings).toEqual([])
      expect(readBack(written, dialect).root.graph?.layers.map((layer) => layer.name)).toEqual(['x', name])
    }
  })
})

describe("a class that is only called as one of Keras's own", () => {
  const stored = { ...member('Dense', 'd', [[['x', 0, 0, {}]]], { units: 2 }), module: 'mypkg' }
  const topology = functional([input('x'), { ...stored, registered_name: 'Dense' }], [['x', 0, 0]], [['d', 0, 0]])
  const program = read(topology, 'keras2')

  it.each(['keras3', 'keras2'] as const)('keeps its module and its name in %s', (dialect) => {
    const { topology: written } = writeProgram(program, dialect, { container: 'object' })
    expect(JSON.stringify(written)).toContain('"module":"mypkg","class_name":"Dense"')
    expect(readBack(written, dialect).root.graph?.layers[1]).toEqual(program.root.graph?.layers[1])
  })

  it.each(['keras3', 'keras2'] as const)("does not become Keras's own in a legacy file of %s", (dialect) => {
    const { topology: written } = writeProgram(program, dialect, { container: 'legacy' })
    expect(readBack(written, dialect).root.graph?.layers[1]?.className).toBe('mypkg>Dense')
  })
})

describe('the files of one model say the same program', () => {
  const names = [...new Set(zoo.map(({ name }) => name))]
  it.each(names)('%s', (name) => {
    const [first, ...others] = zoo.filter((specimen) => specimen.name === name)
    if (first === undefined) throw new Error('none')
    for (const other of others) {
      const same = other.dialect === first.dialect
      if (!same && ONE_SIDED[name] !== undefined) continue
      expect(withoutBuildShapes(programOfSpecimen(other).root), titleOf(other)).toEqual(
        withoutBuildShapes(programOfSpecimen(first).root),
      )
    }
  })
})

describe('from one generation to the other and back', () => {
  const crossings = zoo.filter(({ format }) => format === 'keras-h5')
  it.each(crossings.map((specimen) => [titleOf(specimen), specimen] as const))('%s', (_, specimen) => {
    const program = programOfSpecimen(specimen)
    const other = specimen.dialect === 'keras2' ? 'keras3' : 'keras2'
    const { topology, findings } = writeProgram(program, other, { container: 'legacy' })
    const renamed = specimen.name === 'bidirectional_two' && other === 'keras2'
    if (findings.length > 0 || renamed || specimen.name === 'attention_heads_named') return
    const plain = (root: Layer): Layer => withoutBuildShapes(withOperations(root))
    expect(plain(readBack(topology, other).root)).toEqual(plain(program.root))
  })
})

/** The findings of writing one layer on an input of the given shape. */
function findingsFor(
  dialect: Dialect,
  className: string,
  config: JsonObject,
  shape: Json = [null, 8, 8, 4],
  source: Dialect = 'keras3',
): string[] {
  const topology = functional(
    [input('x', shape), member(className, 'l', [[['x', 0, 0, {}]]], config)],
    [['x', 0, 0]],
    [['l', 0, 0]],
  )
  const { findings } = writeProgram(read(topology, source), dialect, { container: 'legacy' })
  return findings.map(({ cause, severity, layer, message }) => {
    expect(cause).toBe('not-expressible')
    expect(message).toContain(JSON.stringify(layer))
    return `${severity}: ${message}`
  })
}

const SPACE = [null, 8, 8, 4]
const TIME = [null, 8, 4]
const FLAT = [null, 4]
const conv: JsonObject = { filters: 4, kernel_size: [3, 3] }

describe('TF.js would ignore or refuse', () => {
  it.each<[string, string, JsonObject, Json, RegExp]>([
    ['groups of a convolution', 'Conv2D', { ...conv, groups: 2 }, SPACE, /ignores its option groups, which is 2/],
    ['causal padding', 'Conv1D', { filters: 4, kernel_size: [3], padding: 'causal' }, TIME, /no causal padding/],
    [
      'channels first in one dimension',
      'Conv1D',
      { filters: 4, kernel_size: [3], data_format: 'channels_first' },
      TIME,
      /data_format/,
    ],
    [
      'dilation of a depthwise convolution',
      'DepthwiseConv2D',
      { kernel_size: [3, 3], dilation_rate: [2, 2] },
      SPACE,
      /dilation_rate/,
    ],
    [
      'output padding',
      'Conv2DTranspose',
      { ...conv, output_padding: [1, 1], strides: [2, 2] },
      SPACE,
      /output_padding/,
    ],
    [
      'channels first of a separable convolution',
      'SeparableConv2D',
      { ...conv, data_format: 'channels_first' },
      SPACE,
      /data_format/,
    ],
    ['bilinear upsampling', 'UpSampling2D', { interpolation: 'bilinear' }, SPACE, /interpolation, which is "bilinear"/],
    ['kept dimensions', 'GlobalAveragePooling2D', { keepdims: true }, SPACE, /keepdims/],
    ['alpha of ELU', 'ELU', { alpha: 0.5 }, FLAT, /alpha, which is 0\.5/],
    ['a ReLU with slope and ceiling', 'ReLU', { max_value: 6, negative_slope: 0.1 }, FLAT, /negative_slope/],
    ['softmax over another axis', 'Softmax', { axis: 1 }, TIME, /softmax over the last axis alone/],
    [
      'normalization over another axis',
      'BatchNormalization',
      { axis: 1 },
      SPACE,
      /normalizes wrongly along any axis but the last/,
    ],
    ['RMS scaling', 'LayerNormalization', { rms_scaling: true }, TIME, /rms_scaling/],
    ['reset_after', 'GRU', { units: 2 }, TIME, /knows reset_after: false alone/],
    ["Keras 3's hard_sigmoid", 'Activation', { activation: 'hard_sigmoid' }, FLAT, /relu6\(x \+ 3\) \/ 6/],
    ['an activation it lacks', 'Activation', { activation: 'celu' }, FLAT, /activation is "celu"/],
    ['its own gelu_new', 'Activation', { activation: 'gelu_new' }, FLAT, /does not have or cannot load/],
    ['a layer it lacks', 'GroupNormalization', { groups: 2 }, SPACE, /no such layer/],
    ['a mixed policy', 'Dense', { units: 2, dtype: 'mixed_bfloat16' }, FLAT, /dtype policy is "mixed_bfloat16"/],
    ['a custom layer', 'corpus>Gated', { units: 2 }, FLAT, /custom layer/],
  ])('%s', (_, className, config, shape, message) => {
    const findings = findingsFor('tfjs', className, config, shape)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/^warning: /)
    expect(findings[0]).toMatch(message)
  })

  it('an operation of keras.ops', () => {
    const operation = {
      ...member('NotEqual', 'n', [
        { args: [{ class_name: '__keras_tensor__', config: { keras_history: ['x', 0, 0] } }, 0] },
      ]),
    }
    const program = read(
      functional([input('x'), { ...operation, module: 'keras.src.ops.numpy' }], [['x', 0, 0]], [['n', 0, 0]]),
      'keras3',
    )
    const messages = writeProgram(program, 'tfjs').findings.map(({ message }) => message)
    expect(messages.join()).toMatch(/no operations of keras\.ops/)
  })

  it('outputs with names of their own', () => {
    const program = read(
      functional([input('x'), dense('d', [[['x', 0, 0, {}]]])], [['x', 0, 0]], { score: ['d', 0, 0] }),
    )
    expect(writeProgram(program, 'tfjs').findings).toMatchObject([{ layer: 'm', severity: 'warning' }])
  })

  it('inputs and outputs in dictionaries, were they called after their layers', () => {
    const node = [[['x', 0, 0, {}]]]
    for (const [inputs, outputs] of [
      [[['x', 0, 0]], { d: ['d', 0, 0] }],
      [{ x: ['x', 0, 0] }, [['d', 0, 0]]],
    ] as const) {
      const program = read(
        functional([input('x'), dense('d', node)], inputs as unknown as Json, outputs as unknown as Json),
      )
      expect(writeProgram(program, 'tfjs').findings).toMatchObject([
        { layer: 'm', severity: 'warning', message: expect.stringContaining('tensors by name') as unknown },
      ])
    }
  })

  it.each<[string, string, JsonObject, Json]>([
    [
      'an activity regularizer',
      'Dense',
      { units: 2, activity_regularizer: { class_name: 'L2', config: { l2: 1 } } },
      FLAT,
    ],
    [
      'a regularizer it lacks',
      'Dense',
      { units: 2, kernel_regularizer: { class_name: 'OrthogonalRegularizer', config: {} } },
      FLAT,
    ],
    ['float64', 'Dense', { units: 2, dtype: 'float64' }, FLAT],
  ])('%s, which is a note: it does not change results beyond rounding', (_, className, config, shape) => {
    expect(findingsFor('tfjs', className, config, shape)).toEqual([expect.stringMatching(/^note: /)])
  })
})

describe('TF.js takes', () => {
  it.each<[string, string, JsonObject, Json]>([
    ['channels first', 'Conv2D', { ...conv, data_format: 'channels_first' }, [null, 4, 8, 8]],
    ['dilation', 'Conv2D', { ...conv, dilation_rate: [2, 2] }, SPACE],
    ['nearest upsampling', 'UpSampling2D', {}, SPACE],
    ['a GRU that resets before', 'GRU', { units: 2, reset_after: false }, TIME],
    ['the last axis by number', 'BatchNormalization', { axis: [3] }, SPACE],
    ['what only training reads', 'LSTM', { units: 2, seed: 3, unroll: true }, TIME],
    [
      'zeros at masked steps without a mask',
      'LSTM',
      { units: 2, return_sequences: true, zero_output_for_mask: true },
      TIME,
    ],
  ])('%s', (_, className, config, shape) => {
    expect(findingsFor('tfjs', className, config, shape)).toEqual([])
  })

  it.each([
    [{ negative_slope: 0.25 }, 'LeakyReLU', { alpha: 0.25 }],
    [{ threshold: 2 }, 'ThresholdedReLU', { theta: 2 }],
    [{ max_value: 6 }, 'ReLU', { max_value: 6 }],
  ])('a ReLU with %j as %s', (config, className, written) => {
    const topology = functional(
      [input('x'), member('ReLU', 'l', [[['x', 0, 0, {}]]], { trainable: true, ...config })],
      [['x', 0, 0]],
      [['l', 0, 0]],
    )
    const { topology: out, findings } = writeProgram(read(topology, 'keras3'), 'tfjs')
    expect(findings).toEqual([])
    expect(out).toMatchObject({ config: { layers: [{}, { class_name: className, config: written }] } })
  })
})

describe('masks in TF.js', () => {
  const embedding = member('Embedding', 'e', [[['x', 0, 0, {}]]], { input_dim: 9, output_dim: 4, mask_zero: true })
  const findings = (...layers: JsonObject[]): string[] => {
    const last = layers.at(-1)?.['name'] ?? null
    const topology = functional([input('x', [null, 5]), embedding, ...layers], [['x', 0, 0]], [[last, 0, 0]])
    return writeProgram(read(topology), 'tfjs').findings.map(({ message }) => message)
  }
  const on = (className: string, name: string, of: string, config: JsonObject = {}): JsonObject =>
    member(className, name, [[[of, 0, 0, {}]]], config)
  const lstm = { class_name: 'LSTM', config: { name: 'l', units: 2, return_sequences: true } }

  it('reach a layer that averages', () => {
    expect(findings(on('Dense', 'd', 'e', { units: 2 }), on('GlobalAveragePooling1D', 'g', 'd'))).toEqual([
      expect.stringMatching(/"g".*averages over masked steps/),
    ])
  })

  it('reach a Bidirectional that returns sequences', () => {
    expect(findings(on('Bidirectional', 'b', 'e', { layer: lstm }))).toEqual([
      expect.stringMatching(/"b".*instead of zeros/),
    ])
  })

  it('do no harm to a recurrent layer, and stop behind one that returns its last step', () => {
    expect(findings(on('LSTM', 'l', 'e', { units: 2 }), on('Dense', 'd', 'l', { units: 2 }))).toEqual([])
    expect(findings(on('Flatten', 'f', 'e'), on('Dense', 'd', 'f', { units: 2 }))).toEqual([])
  })
})

describe('Keras 3 cannot say', () => {
  it.each<[string, string, JsonObject, Json, Dialect, RegExp]>([
    [
      "Keras 2's hard_sigmoid",
      'LSTM',
      { units: 2, recurrent_activation: 'hard_sigmoid' },
      TIME,
      'keras2',
      /hard_sigmoid of Keras 2/,
    ],
    ['gelu by tanh', 'Activation', { activation: 'gelu_new' }, FLAT, 'tfjs', /tanh approximation/],
    ['time_major', 'LSTM', { units: 2, time_major: true }, TIME, 'keras2', /no option time_major/],
    ['attention in a legacy file', 'Attention', {}, TIME, 'keras3', /score_mode/],
    ['two axes in a legacy file', 'LayerNormalization', { axis: [1, 2] }, TIME, 'keras3', /forgets its axis \[1,2\]/],
  ])('%s', (_, className, config, shape, source, message) => {
    const findings = findingsFor('keras3', className, config, shape, source)
    expect(findings).toEqual([expect.stringMatching(message)])
  })

  it('a class of Keras 2 alone', () => {
    const stored = { ...member('LocallyConnected1D', 'l', [[['x', 0, 0, {}]]], { filters: 2 }), module: 'keras.layers' }
    const program = read(functional([input('x', TIME), stored], [['x', 0, 0]], [['l', 0, 0]]))
    expect(writeProgram(program, 'keras3').findings).toMatchObject([{ layer: 'l', severity: 'warning' }])
  })
})

describe('Keras 2 cannot say', () => {
  it.each<[string, string, JsonObject, Json, RegExp]>([
    ["Keras 3's hard_sigmoid", 'Activation', { activation: 'hard_sigmoid' }, FLAT, /relu6/],
    ['an activation of Keras 3', 'Activation', { activation: 'celu' }, FLAT, /"celu"/],
    ['RMS scaling', 'LayerNormalization', { rms_scaling: true }, TIME, /rms_scaling/],
    ['a layer of Keras 3', 'RMSNormalization', {}, TIME, /no layer class "RMSNormalization"/],
  ])('%s', (_, className, config, shape, message) => {
    expect(findingsFor('keras2', className, config, shape)).toEqual([expect.stringMatching(message)])
  })
})

describe('a function of TensorFlow that Keras 2 has recorded', () => {
  it('is named with a way out, since Keras 3 cannot say it', () => {
    const [finding] = findingsFor('keras3', 'TFOpLambda', { function: 'math.bessel_i0' }, TIME, 'keras2')
    expect(finding).toMatch(/^warning: .*no layer class "TFOpLambda".*tf\.math\.bessel_i0.*keras\.ops/)
  })
})
