import type { Json, JsonObject } from '../../../formats/format.ts'
import { LEGACY_HARD_SIGMOID, TANH_GELU } from '../names.ts'
import type { Layer } from '../program.ts'
import { isModelClass } from './classes.ts'
import { isObject, own, sameJson } from './json.ts'
import { legacyNode } from './legacy-nodes.ts'
import { objectKind, ownParts, without, type ObjectKind } from './objects.ts'
import { isOperation, plainClass, recordedCall, type Container, type DialectWriter, type Report } from './writer.ts'

/** Classes of `tf_keras.layers` 2.21 that canonical programs can name. */
const CLASSES: ReadonlySet<string> = new Set(
  `Activation ActivityRegularization Add AdditiveAttention AlphaDropout Attention Average AveragePooling1D
  AveragePooling2D AveragePooling3D BatchNormalization Bidirectional CategoryEncoding CenterCrop Concatenate Conv1D
  Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Cropping1D Cropping2D
  Cropping3D Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout ELU EinsumDense Embedding
  Flatten GRU GRUCell GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D
  GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization HashedCrossing
  Hashing Identity InputLayer IntegerLookup LSTM LSTMCell Lambda LayerNormalization LeakyReLU LocallyConnected1D
  LocallyConnected2D Masking MaxPooling1D MaxPooling2D MaxPooling3D Maximum Minimum MultiHeadAttention Multiply
  Normalization PReLU Permute RNN RandomBrightness RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation
  RandomTranslation RandomWidth RandomZoom ReLU RepeatVector Rescaling Reshape Resizing SeparableConv1D SeparableConv2D
  SimpleRNN SimpleRNNCell SlicingOpLambda Softmax SpatialDropout1D SpatialDropout2D SpatialDropout3D
  StackedRNNCells StringLookup Subtract TFOpLambda TensorFlowOpLayer TextVectorization
  TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D
  ZeroPadding3D`.split(/\s+/),
)

/** Activations that `tf_keras.activations.get` finds, by canonical name. */
const ACTIVATIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `linear relu relu6 leaky_relu elu selu gelu tanh sigmoid softmax log_softmax softplus softsign exponential
    mish`
      .split(/\s+/)
      .map((name) => [name, name]),
  ),
  silu: 'swish',
  [LEGACY_HARD_SIGMOID]: 'hard_sigmoid',
}

const ANY = 'any'
/** Keys that only Keras 3 has, with the value at which they say nothing. */
const NEWER: Readonly<Record<string, Json | typeof ANY>> = {
  quantization_config: null,
  rms_scaling: false,
  use_gate: false,
  sliding_window: null,
  renorm: false,
  renorm_clipping: null,
  renorm_momentum: ANY,
  synchronized: false,
  optional: false,
  zero_output_for_mask: false,
}

/** Of these, the ones that tf_keras takes although it writes them only when they are set. */
const TAKEN: readonly string[] = ['zero_output_for_mask', 'synchronized']

/** Classes that got `seed` in Keras 3 only; it concerns training. */
const WITHOUT_SEED =
  /^(?:SimpleRNN|GRU|LSTM|ConvLSTM[123]D|(?:SimpleRNN|GRU|LSTM)Cell|MultiHeadAttention|Attention|AdditiveAttention|Gaussian\w+|AlphaDropout|SpatialDropout[123]D)$/

/** Other keys that a class of Keras 2 does not take, at their default. */
const UNTAKEN: Readonly<Record<string, JsonObject>> = {
  Resizing: {
    pad_to_aspect_ratio: false,
    fill_mode: 'constant',
    fill_value: 0,
    antialias: false,
    data_format: 'channels_last',
  },
  CenterCrop: { data_format: 'channels_last' },
  ZeroPadding1D: { data_format: 'channels_last' },
}

/** A layer of an op puts it before the name that its config has (`tf_keras/src/engine/base_layer.py`). */
const OP_LAYER = /^tf_op_layer_/

/** Writes Keras 2's dialect, as tf_keras 2.21 does. */
export function keras2Writer(container: Container): DialectWriter {
  return {
    dialect: 'keras2',
    object: (layer, config, place) => {
      const full = container === 'object' || place === 'child'
      return full ? fullObject(layer, config) : { class_name: classNameOf(layer), config }
    },
    config: (layer, children, report) => writeConfig(layer, children, report, container),
    node: (call, scope) =>
      legacyNode(recordedCall(call, scope, 'keras2'), scope, { tensorKwargs: true, anyFirst: true }),
  }
}

function fullObject(layer: Layer, config: JsonObject): JsonObject {
  const { origin, className } = layer
  const build = buildObject(layer)
  if (origin !== null) {
    const registered = origin.registeredName ?? origin.className
    return { module: origin.module, class_name: origin.className, config, registered_name: registered, ...build }
  }
  if (className === 'Functional') {
    const module = 'tf_keras.src.engine.functional'
    return { module, class_name: className, config, registered_name: className, ...build }
  }
  const module = className === 'Sequential' ? 'keras' : 'keras.layers'
  return { module, class_name: classNameOf(layer), config, registered_name: null, ...build }
}

/** Keras 2 builds a layer from one shape. */
function buildObject(layer: Layer): JsonObject {
  const { buildConfig } = layer
  const shape = buildConfig?.['input_shape'] ?? attentionShapes(layer)?.['query_shape']
  return shape === undefined || shape === null ? {} : { build_config: { input_shape: shape } }
}

/** Keras 3 keeps the shapes of an attention layer in its build config, Keras 2 in its config. */
function attentionShapes(layer: Layer): JsonObject | undefined {
  const shapes = layer.buildConfig?.['shapes_dict']
  return isObject(shapes) ? shapes : undefined
}

function classNameOf(layer: Layer): string {
  return layer.origin === null ? plainClass(layer) : (layer.origin.registeredName ?? layer.className)
}

function writeConfig(layer: Layer, children: JsonObject, report: Report, container: Container): JsonObject {
  const { className, name } = layer
  if (layer.origin !== null) return { name, ...writeCustom(layer.config, container), ...children }
  if (isModelClass(className)) {
    return className === 'Sequential' ? { name, ...children } : { name, ...layer.config, ...children }
  }
  if (isOperation(layer)) report('Keras 2 has no operations of keras.ops')
  else if (!CLASSES.has(className)) report(`Keras 2 has no layer class ${JSON.stringify(className)}`)
  const config = withoutNewer(layer, report)
  const written: Record<string, Json> = {}
  for (const [key, value] of Object.entries(config)) {
    written[keyOf(className, key)] = writeValue(key, value, report)
  }
  return {
    name: className === 'TensorFlowOpLayer' ? name.replace(OP_LAYER, '') : name,
    ...written,
    ...(className === 'MultiHeadAttention' ? shapesOf(layer) : {}),
    ...children,
  }
}

/** tf_keras asks for the three shapes, and builds the layer when it is called where they are null. */
function shapesOf(layer: Layer): JsonObject {
  const { query_shape: query, value_shape: value, key_shape: key } = attentionShapes(layer) ?? {}
  return { query_shape: query ?? null, value_shape: value ?? null, key_shape: key ?? value ?? null }
}

/** Custom configs are the user's; only the policy has another form, and in legacy files a function is its name. */
function writeCustom(config: JsonObject, container: Container): JsonObject {
  const { dtype } = config
  const written = dtype === undefined ? config : { ...config, dtype: policy(dtype) }
  if (container !== 'legacy') return written
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, functionName(value)]))
}

/** `tf_keras.activations.get` does not know the object that a `.keras` file has for a function. */
function functionName(value: Json): Json {
  if (!isObject(value) || value['class_name'] !== 'function' || typeof value['config'] !== 'string') return value
  return value['config']
}

function withoutNewer(layer: Layer, report: Report): JsonObject {
  const { className, config } = layer
  const neutral: JsonObject = {
    ...NEWER,
    ...own(UNTAKEN, className),
    ...(WITHOUT_SEED.test(className) ? { seed: ANY } : {}),
  }
  const dropped = Object.keys(config).filter((key) => Object.hasOwn(neutral, key))
  const kept = dropped.filter((key) => neutral[key] !== ANY && !sameJson(neutral[key], config[key]))
  const taken = kept.filter((key) => TAKEN.includes(key))
  for (const key of kept) {
    if (!taken.includes(key)) report(`it has no option ${key}, which is ${JSON.stringify(config[key])}`)
  }
  return without(
    config,
    dropped.filter((key) => !taken.includes(key)),
  )
}

function keyOf(className: string, key: string): string {
  if (className === 'InputLayer' && key === 'batch_shape') return 'batch_input_shape'
  return className === 'LeakyReLU' && key === 'negative_slope' ? 'alpha' : key
}

function writeValue(key: string, value: Json, report: Report): Json {
  if (key === 'dtype') return policy(value)
  const kind = objectKind(key)
  if (kind !== undefined) return olderObject(value, kind)
  if (key !== 'activation' && key !== 'recurrent_activation') return value
  if (typeof value !== 'string') return value
  const written = own(ACTIVATIONS, value)
  if (written !== undefined) return written
  const what = value === 'hard_sigmoid' ? "Keras 3's hard_sigmoid, relu6(x + 3) / 6" : JSON.stringify(value)
  report(`${key} is ${value === TANH_GELU ? 'gelu in its tanh approximation' : what}, for which Keras 2 has no name`)
  return value
}

/** Initializers of Keras 2 do not know which axes of a shape are inputs. */
function olderObject(value: Json, kind: ObjectKind): Json {
  const own = ownParts(value, kind)
  if (own === undefined || !isObject(value)) return value
  return { ...value, config: without(own.config, ['input_axes', 'output_axes']) }
}

/** Plain types are texts; other policies are objects (`tf_keras/src/mixed_precision/policy.py`). */
function policy(value: Json): Json {
  if (typeof value !== 'string' || !value.startsWith('mixed_')) return value
  return { module: 'keras.mixed_precision', class_name: 'Policy', config: { name: value }, registered_name: null }
}
