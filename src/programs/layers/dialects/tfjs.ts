import type { Json, JsonObject } from '../../../formats/format.ts'
import { DEFAULTS } from '../layers/defaults.ts'
import { LEGACY_HARD_SIGMOID } from '../names.ts'
import type { Layer, LayerGraph, Nest } from '../program.ts'
import { isModelClass } from './classes.ts'
import { own, sameJson } from './json.ts'
import { legacyNode } from './legacy-nodes.ts'
import { objectKind, ownParts, without, type ObjectKind } from './objects.ts'
import { TFJS_ACTIVATIONS, TFJS_CLASSES, TFJS_OBJECTS } from './tfjs-classes.ts'
import { reportMasks } from './tfjs-masks.ts'
import { isOperation, plainClass, recordedCall, type DialectWriter, type Report, type ReportOn } from './writer.ts'

/** Keys without meaning for inference, whatever they say. */
const IRRELEVANT: ReadonlySet<string> = new Set([
  'trainable',
  'dtype',
  'seed',
  'synchronized',
  'renorm_momentum',
  'renorm_clipping',
  'unroll',
  'ragged',
  'quantization_config',
  // told of under a mask alone (tfjs-masks.ts)
  'zero_output_for_mask',
])

/** dtypes of TF.js inputs; the others are cast where that keeps every value it can. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  float32: 'float32',
  float64: 'float32',
  int32: 'int32',
  int64: 'int32',
  int16: 'int32',
  int8: 'int32',
  uint16: 'int32',
  uint8: 'int32',
  bool: 'bool',
}

/** Writes what `@tensorflow/tfjs-layers` 4.22 loads, and says what it would load otherwise than it was meant. */
export const tfjsWriter: DialectWriter = {
  dialect: 'tfjs',
  object: (layer, config) => ({ class_name: layer.origin === null ? classNameOf(layer) : layer.className, config }),
  config: writeConfig,
  node: (call, scope) => legacyNode(recordedCall(call, scope, 'tfjs'), scope, { tensorKwargs: false, anyFirst: false }),
  inspect,
}

/** TF.js has the negative slope and the threshold of a ReLU as classes of their own. */
function classNameOf(layer: Layer): string {
  if (layer.className !== 'ReLU') return plainClass(layer)
  const { max_value: most, negative_slope: slope, threshold } = layer.config
  if ((most ?? null) !== null) return 'ReLU'
  if (slope !== 0 && threshold === 0) return 'LeakyReLU'
  return slope === 0 && threshold !== 0 ? 'ThresholdedReLU' : 'ReLU'
}

function writeConfig(layer: Layer, children: JsonObject, report: Report): JsonObject {
  const { name, config } = layer
  if (layer.origin !== null) {
    report('it is a custom layer; TF.js needs a class of the same name registered before it loads the model')
    return { name, ...config, ...children }
  }
  if (isModelClass(layer.className)) return { name, ...children }
  const className = classNameOf(layer)
  const known = own(TFJS_CLASSES, className)
  if (known === undefined) {
    report(isOperation(layer) ? 'TF.js has no operations of keras.ops' : 'TF.js has no such layer')
    return { name, ...config, ...children }
  }
  reportPolicy(layer, report)
  reportValues(layer, className, report)
  const defaults = own(DEFAULTS, layer.className) ?? {}
  const frozen = config['trainable'] === undefined ? {} : { trainable: config['trainable'] }
  const written: Record<string, Json> = { name, ...frozen }
  for (const [key, value] of Object.entries(config)) {
    const kind = objectKind(key)
    const out = own(known.renamed ?? {}, key) ?? key
    if (kind !== undefined) Object.assign(written, writeObject(out, value, kind, report))
    else if (known.takes.includes(key)) written[out] = writeValue(layer, key, value, report)
    else if (!IRRELEVANT.has(key) && !sameJson(value, own(defaults, key))) {
      report(`TF.js ignores its option ${key}, which is ${JSON.stringify(value)}`)
    }
  }
  for (const [key, value] of Object.entries(known.only ?? {})) {
    if (!sameJson(config[key], value)) report(`TF.js knows ${key}: ${JSON.stringify(value)} alone`)
  }
  return { ...written, ...children }
}

/** TF.js computes in float32. */
function reportPolicy(layer: Layer, report: Report): void {
  const dtype = layer.config['dtype'] ?? 'float32'
  if (layer.className === 'InputLayer' || dtype === 'float32') return
  if (dtype === 'float64') report('TF.js computes in float32, and the layer in float64', 'note')
  else report(`TF.js computes in float32, and the layer's dtype policy is ${JSON.stringify(dtype)}`)
}

/** Values that TF.js refuses or takes in another sense. */
function reportValues(layer: Layer, className: string, report: Report): void {
  const { config } = layer
  if (config['padding'] === 'causal') report('TF.js has no causal padding')
  if (className === 'Softmax' && config['axis'] !== -1) {
    report(`TF.js has softmax over the last axis alone, and its axis is ${JSON.stringify(config['axis'])}`)
  }
  if (className === 'BatchNormalization' && config['axis'] !== -1) {
    report(`TF.js normalizes wrongly along any axis but the last, and its axis is ${JSON.stringify(config['axis'])}`)
  }
  if (className === 'InputLayer' && (config['batch_shape'] ?? null) === null) report('TF.js needs to know its shape')
  if (className === 'RNN' && layer.children.some((child) => child.layer.origin !== null)) {
    report('its cell is a custom layer')
  }
}

function writeValue(layer: Layer, key: string, value: Json, report: Report): Json {
  if (key === 'activation' || key === 'recurrent_activation') return writeActivation(key, value, report)
  if (layer.className === 'InputLayer' && key === 'dtype') return writeInputType(value, report)
  return value
}

function writeActivation(key: string, value: Json, report: Report): Json {
  const written = typeof value === 'string' ? own(TFJS_ACTIVATIONS, value) : undefined
  if (written !== undefined) return written
  if (value === 'hard_sigmoid') {
    report(`${key} is Keras 3's hard_sigmoid, relu6(x + 3) / 6; TF.js's is clip(0.2 x + 0.5, 0, 1)`)
    return TFJS_ACTIVATIONS[LEGACY_HARD_SIGMOID] ?? value
  }
  report(`${key} is ${JSON.stringify(value)}, which TF.js does not have or cannot load`)
  return value
}

/** The dtype that an input becomes in TF.js: a declared change. One that TF.js cannot stand in for stays itself. */
export function tfjsInputType(dtype: Json): Json {
  return typeof dtype === 'string' ? (own(INPUT_TYPES, dtype) ?? dtype) : dtype
}

function writeInputType(value: Json, report: Report): Json {
  const dtype = typeof value === 'string' ? value : 'float32'
  const written = own(INPUT_TYPES, dtype)
  if (written === undefined) {
    report(`TF.js has no inputs of type ${dtype}`)
    return dtype
  }
  if (written !== dtype) report(`TF.js has no inputs of type ${dtype}; it becomes ${written}`, 'note')
  return written
}

/** Initializers, regularizers and constraints: for training alone, so that what TF.js lacks is a note. */
function writeObject(key: string, value: Json, kind: ObjectKind, report: Report): JsonObject {
  if (value === null) return {}
  const own = ownParts(value, kind)
  if (key === 'activity_regularizer') {
    report('TF.js calls no layer that has an activity_regularizer, which matters to training alone', 'note')
    return {}
  }
  if (own === undefined || !TFJS_OBJECTS.has(own.className)) {
    report(`TF.js does not have its ${key}, which matters to training alone`, 'note')
    return {}
  }
  const { className, config } = own
  if (kind === 'regularizer') {
    return { [key]: { class_name: 'L1L2', config: { l1: config['l1'] ?? 0, l2: config['l2'] ?? 0 } } }
  }
  const rest = distribution(without(config, ['input_axes', 'output_axes']))
  return { [key]: { class_name: className.replace(/^Lecun/, 'LeCun'), config: rest } }
}

function distribution(config: JsonObject): JsonObject {
  return config['distribution'] === 'truncated_normal' ? { ...config, distribution: 'normal' } : config
}

/** TF.js names tensors by letters, digits and `-_./`, from a letter or digit on (tfjs-layers `common.ts`). */
const TENSOR_NAME = /^[A-Za-z0-9][-A-Za-z0-9_./]*$/

function inspect(model: Layer, graph: LayerGraph, report: ReportOn): void {
  reportMasks(graph, report)
  for (const layer of graph.layers) {
    // TF.js files layers by name in plain objects, in which names of what every object has are taken.
    const isTaken = layer.name in Object.prototype
    if (isTaken || !TENSOR_NAME.test(layer.name)) report(layer, 'TF.js does not take its name')
  }
  if (!isList(graph.inputNest) || !isList(graph.outputNest)) {
    report(model, 'it takes or gives tensors by name, and a model of TF.js has lists of them')
    return
  }
  for (const { name, ref } of [...graph.inputs, ...graph.outputs]) {
    if (name === ref.layer || name.replace(/_\d+$/, '') === ref.layer) continue
    report(
      model,
      `TF.js calls an input or output ${JSON.stringify(ref.layer)} that the model calls ${JSON.stringify(name)}`,
    )
  }
}

/** Whether it is one tensor, or a list of tensors. */
function isList(nest: Nest): boolean {
  return typeof nest === 'number' || (Array.isArray(nest) && nest.every((one) => typeof one === 'number'))
}
