import type { JsonObject } from '../../../formats/format.ts'

/** What TF.js reads of a class's options, and what else has to hold for it to compute the same. */
export interface TfjsClass {
  /** Canonical keys that the class takes and honours. */
  readonly takes: readonly string[]
  /** Keys that it does not honour, at values other than Keras's defaults. */
  readonly only?: JsonObject
  /** Canonical keys under another name. */
  readonly renamed?: Readonly<Record<string, string>>
}

const CONV = ['filters', 'kernel_size', 'strides', 'padding', 'activation', 'use_bias']
const PLACED = [...CONV, 'data_format']
const CELL = ['units', 'activation', 'use_bias', 'dropout', 'recurrent_dropout']
const GATED = [...CELL, 'recurrent_activation']
const STEPS = ['return_sequences', 'return_state', 'go_backwards', 'stateful']
const POOL = ['pool_size', 'strides', 'padding']
const NONE: TfjsClass = { takes: [] }
const UNRESET: JsonObject = { reset_after: false }

/**
 * The classes that `@tensorflow/tfjs-layers` 4.22 registers, with the options that its `call` honours. An option that
 * is absent here is ignored by TF.js, silently in most cases, so only Keras's default of it can be said:
 * - `Conv*`: `groups`; `Conv1D`, pooling over one dimension: `data_format`; transposed: `dilation_rate`,
 *   `output_padding`; `DepthwiseConv2D`: `dilation_rate`; `SeparableConv2D`: `data_format` (its bias lands on the wrong
 *   axis)
 * - `UpSampling2D`: `interpolation` (its bilinear grid has no half-pixel centres)
 * - `ReLU`: all but `max_value`; `ELU`: `alpha`; global pooling: `keepdims`; `LayerNormalization`: `rms_scaling`
 * - recurrent layers: `zero_output_for_mask`; GRU: `reset_after` is refused
 */
export const TFJS_CLASSES: Readonly<Record<string, TfjsClass>> = {
  InputLayer: { takes: ['batch_shape', 'dtype', 'sparse'], renamed: { batch_shape: 'batch_input_shape' } },
  Dense: { takes: ['units', 'activation', 'use_bias'] },
  Activation: { takes: ['activation'] },
  Dropout: { takes: ['rate', 'noise_shape'] },
  SpatialDropout1D: { takes: ['rate'] },
  Flatten: { takes: ['data_format'] },
  Reshape: { takes: ['target_shape'] },
  Permute: { takes: ['dims'] },
  RepeatVector: { takes: ['n'] },
  Masking: { takes: ['mask_value'] },
  Embedding: { takes: ['input_dim', 'output_dim', 'mask_zero'] },
  Conv1D: { takes: [...CONV, 'dilation_rate'] },
  Conv2D: { takes: [...PLACED, 'dilation_rate'] },
  Conv3D: { takes: [...PLACED, 'dilation_rate'] },
  Conv2DTranspose: { takes: PLACED },
  Conv3DTranspose: { takes: PLACED },
  SeparableConv2D: { takes: [...CONV, 'dilation_rate', 'depth_multiplier'] },
  DepthwiseConv2D: {
    takes: ['kernel_size', 'strides', 'padding', 'data_format', 'activation', 'use_bias', 'depth_multiplier'],
  },
  Cropping2D: { takes: ['cropping', 'data_format'] },
  ZeroPadding2D: { takes: ['padding', 'data_format'] },
  UpSampling2D: { takes: ['size', 'data_format'] },
  MaxPooling1D: { takes: POOL },
  MaxPooling2D: { takes: [...POOL, 'data_format'] },
  MaxPooling3D: { takes: [...POOL, 'data_format'] },
  AveragePooling1D: { takes: POOL },
  AveragePooling2D: { takes: [...POOL, 'data_format'] },
  AveragePooling3D: { takes: [...POOL, 'data_format'] },
  GlobalAveragePooling1D: NONE,
  GlobalMaxPooling1D: NONE,
  GlobalAveragePooling2D: { takes: ['data_format'] },
  GlobalMaxPooling2D: { takes: ['data_format'] },
  Add: NONE,
  Multiply: NONE,
  Average: NONE,
  Maximum: NONE,
  Minimum: NONE,
  Concatenate: { takes: ['axis'] },
  Dot: { takes: ['axes', 'normalize'] },
  BatchNormalization: { takes: ['axis', 'momentum', 'epsilon', 'center', 'scale'] },
  LayerNormalization: { takes: ['axis', 'epsilon', 'center', 'scale'] },
  ReLU: { takes: ['max_value'] },
  LeakyReLU: { takes: ['negative_slope'], renamed: { negative_slope: 'alpha' } },
  PReLU: { takes: ['shared_axes'] },
  ELU: NONE,
  ThresholdedReLU: { takes: ['threshold'], renamed: { threshold: 'theta' } },
  Softmax: { takes: ['axis'] },
  GaussianNoise: { takes: ['stddev'] },
  GaussianDropout: { takes: ['rate'] },
  AlphaDropout: { takes: ['rate', 'noise_shape'] },
  SimpleRNN: { takes: [...CELL, ...STEPS] },
  LSTM: { takes: [...GATED, ...STEPS, 'unit_forget_bias'] },
  GRU: { takes: [...GATED, ...STEPS, 'reset_after'], only: UNRESET },
  SimpleRNNCell: { takes: CELL },
  LSTMCell: { takes: [...GATED, 'unit_forget_bias'] },
  GRUCell: { takes: [...GATED, 'reset_after'], only: UNRESET },
  RNN: { takes: STEPS },
  StackedRNNCells: NONE,
  ConvLSTM2D: {
    takes: [
      ...PLACED,
      'dilation_rate',
      'recurrent_activation',
      'unit_forget_bias',
      'dropout',
      'recurrent_dropout',
      ...STEPS,
    ],
  },
  Bidirectional: { takes: ['merge_mode'] },
  TimeDistributed: NONE,
}

/** Activations by canonical name. TF.js also has `gelu_new`, and cannot load it: it looks for `geluNew`. */
export const TFJS_ACTIVATIONS: Readonly<Record<string, string>> = {
  linear: 'linear',
  relu: 'relu',
  relu6: 'relu6',
  elu: 'elu',
  selu: 'selu',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  softmax: 'softmax',
  log_softmax: 'log_softmax',
  softplus: 'softplus',
  softsign: 'softsign',
  gelu: 'gelu',
  mish: 'mish',
  silu: 'swish',
  'keras2>hard_sigmoid': 'hard_sigmoid',
}

/** Initializers, regularizers and constraints by Keras 3's class name. */
export const TFJS_OBJECTS: ReadonlySet<string> = new Set(
  `Zeros Ones Constant Identity Orthogonal RandomNormal TruncatedNormal RandomUniform VarianceScaling GlorotUniform
  GlorotNormal HeNormal HeUniform LecunNormal LecunUniform L1 L2 L1L2 MaxNorm MinMaxNorm NonNeg UnitNorm`.split(/\s+/),
)
