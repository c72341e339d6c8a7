import type { Json, JsonObject } from '../../../formats/format.ts'
import { DEFAULTS } from '../layers/defaults.ts'
import { LEGACY_HARD_SIGMOID, TANH_GELU } from '../names.ts'
import type { Argument, Layer } from '../program.ts'
import { isModelClass } from './classes.ts'
import { isObject, own } from './json.ts'
import { UNEXPORTED } from './legacy-loading.ts'
import { without } from './objects.ts'
import { operationModule } from './operations.ts'
import {
  isOperation,
  plainClass,
  recordedCall,
  type Container,
  type DialectWriter,
  type NodeScope,
  type Report,
} from './writer.ts'

/** Classes of `keras.layers` 3.15 that have no defaults of their own, or none that the registry needs. */
const FURTHER_CLASSES: ReadonlySet<string> = new Set([
  'Lambda',
  'Wrapper',
  'HashedCrossing',
  'Hashing',
  'GroupedQueryAttention',
  'RandomCrop',
  'RandomZoom',
  'TFSMLayer',
  'JaxLayer',
  'FlaxLayer',
  'TorchModuleWrapper',
])

/** Classes that are exported under another name than their own. */
const EXPORTED_AS: Readonly<Record<string, string>> = { GroupedQueryAttention: 'GroupQueryAttention' }

/** Keys of older dialects without a word in Keras 3. */
const UNSAYABLE: readonly string[] = ['time_major', 'causal', 'adjustment']

/** Writes Keras 3's dialect: `keras/src/saving/serialization_lib.py`, and its legacy form for HDF5. */
export function keras3Writer(container: Container): DialectWriter {
  return {
    dialect: 'keras3',
    object: (layer, config, place) => {
      const full = container === 'object' || place === 'child'
      return full ? fullObject(layer, config) : { class_name: legacyClass(layer), config }
    },
    config: writeConfig,
    node: (call, scope) => {
      const { args, kwargs } = recordedCall(call, scope, 'keras3')
      return {
        args: args.map((argument) => writeArgument(argument, scope)),
        kwargs: Object.fromEntries(
          Object.entries(kwargs).map(([key, argument]) => [key, writeArgument(argument, scope)]),
        ),
      }
    },
  }
}

function fullObject(layer: Layer, config: JsonObject): JsonObject {
  const build = layer.buildConfig === null ? {} : { build_config: layer.buildConfig }
  return { ...classObject(layer), config, ...build }
}

function classObject(layer: Layer): JsonObject {
  const { origin, className } = layer
  if (origin !== null) {
    return {
      module: origin.module,
      class_name: origin.className,
      registered_name: origin.registeredName ?? origin.className,
    }
  }
  if (className === 'Functional') {
    return { module: 'keras.src.models.functional', class_name: className, registered_name: className }
  }
  if (className === 'Sequential') return { module: 'keras', class_name: className, registered_name: null }
  const name = plainClass(layer)
  if (isOperation(layer)) return { module: operationModule(name), class_name: name, registered_name: name }
  const inner = own(UNEXPORTED, name)
  if (inner !== undefined) return { module: inner, class_name: name, registered_name: name }
  return { module: 'keras.layers', class_name: own(EXPORTED_AS, name) ?? name, registered_name: null }
}

/** Legacy files know a custom class by the name it is registered under (`keras/src/legacy/saving/serialization.py`). */
function legacyClass(layer: Layer): string {
  const { origin, className } = layer
  return origin === null ? plainClass(layer) : (origin.registeredName ?? className)
}

function writeConfig(layer: Layer, children: JsonObject, report: Report): JsonObject {
  const { className, name, config } = layer
  if (layer.origin === null && !isKnown(layer))
    report(`Keras 3 has no layer class ${JSON.stringify(plainClass(layer))}${wayOut(layer)}`)
  for (const key of UNSAYABLE) {
    if (layer.origin === null && config[key] !== undefined) report(`it has no option ${key}`)
  }
  const own = layer.origin === null ? without(config, UNSAYABLE) : config
  const written = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, writeValue(key, value, report)]))
  if (className === 'InputLayer') return { ...written, dtype: config['dtype'] ?? 'float32', name }
  // Their get_config leaves it out, and their constructor does not take it (spatial_dropout.py).
  if (/^SpatialDropout[123]D$/.test(className)) return { name, ...without(written, ['trainable']) }
  const policy = className === 'Sequential' ? { dtype: policyObject('float32') } : {}
  return { name, ...policy, ...written, ...children }
}

/** Keras 2 records the functions of TensorFlow that a model calls; Keras 3 does not know them by name. */
function wayOut({ className, config }: Layer): string {
  if (!['TFOpLambda', 'SlicingOpLambda', 'TensorFlowOpLayer'].includes(className)) return ''
  const { function: named, node_def: node } = config
  const op = isObject(node) ? node['op'] : undefined
  const called =
    typeof named === 'string' ? ` (here tf.${named})` : typeof op === 'string' ? ` (here the op ${op})` : ''
  return `, by which Keras 2 calls TensorFlow${called}: build the model with a layer in its place, or with keras.ops under Keras 3`
}

function isKnown(layer: Layer): boolean {
  const { className } = layer
  return (
    isOperation(layer) ||
    isModelClass(className) ||
    Object.hasOwn(DEFAULTS, className) ||
    FURTHER_CLASSES.has(className) ||
    Object.hasOwn(UNEXPORTED, className)
  )
}

function writeValue(key: string, value: Json, report: Report): Json {
  if (key === 'dtype') return policyObject(value)
  if (key !== 'activation' && key !== 'recurrent_activation') return value
  if (value === LEGACY_HARD_SIGMOID) {
    report(`${key} is the hard_sigmoid of Keras 2 and TF.js, clip(0.2 x + 0.5, 0, 1); Keras 3's is relu6(x + 3) / 6`)
    return 'hard_sigmoid'
  }
  if (value === TANH_GELU) {
    report(`${key} is gelu in its tanh approximation, for which Keras 3 has no name`)
    return 'gelu'
  }
  return value
}

/** A dtype policy by name as `keras/src/dtype_policies` serializes it; other forms were kept as stored. */
function policyObject(value: Json): Json {
  if (typeof value !== 'string') return value
  return { module: 'keras', class_name: 'DTypePolicy', config: { name: value }, registered_name: null }
}

function writeArgument(argument: Argument, scope: NodeScope): Json {
  switch (argument.kind) {
    case 'tensor': {
      const { shape, dtype } = scope.spec(argument.ref)
      const history = scope.ref(argument.ref)
      return { class_name: '__keras_tensor__', config: { shape, dtype, keras_history: history } }
    }
    case 'value':
      return argument.value
    case 'list':
      return argument.items.map((item) => writeArgument(item, scope))
    case 'dict': {
      const items = Object.entries(argument.items).map(([key, item]): [string, Json] => [
        key,
        writeArgument(item, scope),
      ])
      return Object.fromEntries(items)
    }
  }
}
