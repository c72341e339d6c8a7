import type { Dialect, Json, JsonObject } from '../../../formats/format.ts'
import { LEGACY_HARD_SIGMOID } from '../names.ts'
import type { ClassRef } from './classes.ts'
import { isArray, isObject, own } from './json.ts'
import { objectKind, readActivation, readObject, readPolicy, without, withoutMarks } from './objects.ts'

/**
 * Keys of older dialects that say nothing about inference or about the variables, each with the values at which that
 * is so (`any`: at every value). Sources: `get_config` of tf_keras/src/layers and of tfjs-layers/src/layers.
 */
const ANY = 'any'
const SILENT: Readonly<Record<string, readonly Json[] | typeof ANY>> = {
  // where the shape stands in Keras 2 and TF.js; the input layer has it
  batch_input_shape: ANY,
  input_shape: ANY,
  input_dtype: ANY,
  build_input_shape: ANY,
  input_length: ANY,
  // how a recurrent layer computes, not what
  implementation: ANY,
  time_major: [false],
  // multi-head attention repeats what build_config says
  query_shape: ANY,
  key_shape: ANY,
  value_shape: ANY,
  softmax_robust_masking: [false],
  // batch normalization in training
  fused: ANY,
  virtual_batch_size: ANY,
  adjustment: [null],
  // others at their default
  autocast: [true],
  causal: [false],
  num_constants: [0],
  type_spec: [null],
  name: ANY,
}

/** Keys that a class inherits in Keras 2's serialization and does not use. */
const INHERITED: Readonly<Record<string, readonly string[]>> = {
  DepthwiseConv1D: ['groups', 'filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
  DepthwiseConv2D: ['groups', 'filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
  SeparableConv1D: ['groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
  SeparableConv2D: ['groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
  Conv1DTranspose: ['groups'],
  Conv2DTranspose: ['groups'],
  Conv3DTranspose: ['groups'],
  LSTM: ['cell'],
  GRU: ['cell'],
  SimpleRNN: ['cell'],
}

/** New names of keys, by class as stored. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LeakyReLU: { alpha: 'negative_slope' },
  ThresholdedReLU: { theta: 'threshold' },
  InputLayer: { batch_input_shape: 'batch_shape' },
}

/** What a stored class name says that the canonical one does not. */
const BY_CLASS: Readonly<Record<string, JsonObject>> = { SyncBatchNormalization: { synchronized: true } }

/** What a key means where the dialect leaves it out, if that is not Keras 3's default. */
const RECURRENT_TFJS: JsonObject = { recurrent_activation: LEGACY_HARD_SIGMOID }
const ABSENT: Readonly<Record<Dialect, Readonly<Record<string, JsonObject>>>> = {
  keras3: {},
  // tf_keras writes every key; files without reset_after are older than it, when it was false.
  keras2: { GRU: { reset_after: false }, GRUCell: { reset_after: false } },
  // tfjs-layers/src/layers/recurrent.ts: DEFAULT_RECURRENT_ACTIVATION, resetAfter unsupported.
  tfjs: {
    LSTM: RECURRENT_TFJS,
    LSTMCell: RECURRENT_TFJS,
    GRU: { ...RECURRENT_TFJS, reset_after: false },
    GRUCell: { ...RECURRENT_TFJS, reset_after: false },
    ConvLSTM2D: RECURRENT_TFJS,
    ConvLSTMCell: RECURRENT_TFJS,
  },
}

/** Keys whose default comes from another key: a fixed one in the registry is an example. */
const DERIVED: readonly string[] = ['value_dim']

/** Keys that hold one number a spatial dimension. */
const PER_DIMENSION: ReadonlySet<string> = new Set(['kernel_size', 'pool_size', 'strides', 'dilation_rate'])

/**
 * The config of one of Keras's own layers in Keras 3's words.
 * @param defaults of the registry's class
 */
export function canonicalConfig(ref: ClassRef, stored: JsonObject, dialect: Dialect, defaults: JsonObject): JsonObject {
  const { className } = ref
  const renamed = own(RENAMED, ref.stored) ?? own(RENAMED, className) ?? {}
  const found: Record<string, Json> = {}
  for (const [key, value] of Object.entries(stored)) {
    const name = own(renamed, key) ?? key
    if (name === key && (isSilent(key, value) || own(INHERITED, className)?.includes(key))) continue
    const canonical = canonicalValue(className, name, value, dialect, own(defaults, name))
    if (canonical === null && !Object.hasOwn(defaults, name)) continue
    found[name] = canonical
  }
  return complete(className, {
    ...without(defaults, DERIVED),
    ...own(ABSENT[dialect], className),
    ...own(BY_CLASS, ref.stored),
    ...found,
  })
}

/** The config of a custom layer: as stored, but for the dtype policy and marks without meaning. */
export function customConfig(stored: JsonObject): JsonObject {
  const { dtype } = stored
  const rest = withoutMarks(without(stored, ['name', 'batch_input_shape'])) as JsonObject
  return dtype === undefined ? rest : { ...rest, dtype: readPolicy(dtype) }
}

function isSilent(key: string, value: Json): boolean {
  const values = own(SILENT, key)
  return values !== undefined && (values === ANY || values.includes(value))
}

function canonicalValue(className: string, key: string, stored: Json, dialect: Dialect, fallback?: Json): Json {
  const value = dialect === 'tfjs' ? plainScalar(stored) : asPythonTakes(key, plainScalar(stored), fallback)
  if (key === 'dtype') return readPolicy(value)
  if (key === 'activation' || key === 'recurrent_activation') return readActivation(value, dialect)
  const kind = objectKind(key)
  if (kind !== undefined) return readObject(value, kind)
  if (PER_DIMENSION.has(key) && typeof value === 'number') {
    const rank = spatialRank(className)
    if (rank !== undefined) return Array.from({ length: rank }, () => value)
  }
  return withoutMarks(shapedLike(value, fallback))
}

/** Old Keras stored numpy scalars as `{ type: 'ndarray', value }`. */
function plainScalar(value: Json): Json {
  return isObject(value) && value['type'] === 'ndarray' && value['value'] !== undefined ? value['value'] : value
}

/** Keys whose words Keras writes small before it looks at them (`standardize_padding`, `standardize_data_format`). */
const LOWERED: ReadonlySet<string> = new Set(['padding', 'data_format'])

/** A text where Keras expects something else, and takes it: for a flag, any but an empty one is true. */
function asPythonTakes(key: string, value: Json, fallback: Json | undefined): Json {
  if (typeof value !== 'string') return value
  if (LOWERED.has(key)) return value.toLowerCase()
  if (typeof fallback === 'boolean') return value !== ''
  return typeof fallback === 'number' && /^-?[\d.]+(e-?\d+)?$/i.test(value) ? Number(value) : value
}

/** One number meant for every place, or a list of one meant as a number: as the default has it. */
function shapedLike(value: Json, fallback: Json | undefined): Json {
  if (typeof fallback === 'number' && isArray(value) && value.length === 1 && typeof value[0] === 'number') {
    return value[0]
  }
  if (!isArray(fallback)) return value
  if (typeof value === 'number') return fallback.map((inner) => shapedLike(value, inner))
  if (isArray(value) && value.length === fallback.length) return value.map((item, i) => shapedLike(item, fallback[i]))
  return value
}

/** Values that a layer derives from others where they are not given. */
function complete(className: string, config: JsonObject): JsonObject {
  if (/^(?:Max|Average)Pooling[123]D$/.test(className) && (config['strides'] ?? null) === null) {
    return { ...config, strides: config['pool_size'] ?? null }
  }
  if (className !== 'MultiHeadAttention') return config
  const { output_shape: shape, value_dim: value } = config
  return {
    ...config,
    value_dim: value ?? config['key_dim'] ?? null,
    output_shape: typeof shape === 'number' ? [shape] : (shape ?? null),
  }
}

function spatialRank(className: string): number | undefined {
  const digit = /([123])D(?:Transpose)?$/.exec(className)?.[1]
  return digit === undefined ? undefined : Number(digit)
}
