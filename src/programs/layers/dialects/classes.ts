import type { Dialect, JsonObject } from '../../../formats/format.ts'
import type { Origin } from '../program.ts'
import type { LayerRegistry } from '../layer-def.ts'
import { isKerasModule, OPERATION_PREFIX } from '../names.ts'
import { unregisteredName } from '../layers/community/names.ts'
import { asText, inside, isObject, own, type Spot } from './json.ts'

/**
 * Names under which Keras 2 and TF.js know a class of Keras 3: aliases of `tf_keras/src/layers/__init__.py`, versions
 * that `serialization.py` keeps for old files, and TF.js's name for a functional model (tfjs-layers `models.ts`).
 */
const ALIASES: Readonly<Record<string, string>> = {
  Model: 'Functional',
  LayersModel: 'Functional',
  Network: 'Functional',
  BatchNormalizationV1: 'BatchNormalization',
  BatchNormalizationV2: 'BatchNormalization',
  SyncBatchNormalization: 'BatchNormalization',
  LSTMV1: 'LSTM',
  LSTMV2: 'LSTM',
  GRUV1: 'GRU',
  GRUV2: 'GRU',
  LSTMCellV2: 'LSTMCell',
  GRUCellV2: 'GRUCell',
  BidirectionalV2: 'Bidirectional',
  Convolution1D: 'Conv1D',
  Convolution2D: 'Conv2D',
  Convolution3D: 'Conv3D',
  Convolution1DTranspose: 'Conv1DTranspose',
  Convolution2DTranspose: 'Conv2DTranspose',
  Convolution3DTranspose: 'Conv3DTranspose',
  Deconvolution2D: 'Conv2DTranspose',
  Deconvolution3D: 'Conv3DTranspose',
  SeparableConvolution1D: 'SeparableConv1D',
  SeparableConvolution2D: 'SeparableConv2D',
  MaxPool1D: 'MaxPooling1D',
  MaxPool2D: 'MaxPooling2D',
  MaxPool3D: 'MaxPooling3D',
  AvgPool1D: 'AveragePooling1D',
  AvgPool2D: 'AveragePooling2D',
  AvgPool3D: 'AveragePooling3D',
  GlobalMaxPool1D: 'GlobalMaxPooling1D',
  GlobalMaxPool2D: 'GlobalMaxPooling2D',
  GlobalMaxPool3D: 'GlobalMaxPooling3D',
  GlobalAvgPool1D: 'GlobalAveragePooling1D',
  GlobalAvgPool2D: 'GlobalAveragePooling2D',
  GlobalAvgPool3D: 'GlobalAveragePooling3D',
  ThresholdedReLU: 'ReLU',
  GroupQueryAttention: 'GroupedQueryAttention',
  ConvLSTM2DCell: 'ConvLSTMCell',
  ConvLSTM1DCell: 'ConvLSTMCell',
  ConvLSTM3DCell: 'ConvLSTMCell',
}

/** Modules of operations: `keras.src.ops.numpy`, `keras.ops`. */
const OPERATION_MODULE = /^keras\.(?:src\.)?ops(?:\.|$)/

/** A class as a topology names it, and what it is called canonically. */
export interface ClassRef {
  readonly stored: string
  readonly className: string
  readonly origin: Origin | null
}

/** The class of a serialized layer. */
export function classOf(json: JsonObject, dialect: Dialect, registry: LayerRegistry, spot: Spot): ClassRef {
  const knows = (name: string): boolean => registry.get(name) !== undefined
  const stored = asText(json['class_name'], inside(spot, 'class_name'))
  const module = typeof json['module'] === 'string' ? json['module'] : null
  const registeredName = typeof json['registered_name'] === 'string' ? json['registered_name'] : null
  const community = knows(stored) ? undefined : unregisteredName(stored, module, configOf(json))
  if (community !== undefined) {
    return { stored, className: community, origin: { module, registeredName: stored, className: stored } }
  }
  if (module !== null && OPERATION_MODULE.test(module)) return ours(stored, OPERATION_PREFIX + stored)
  if (module !== null && isKerasModule(module)) return ours(stored, own(ALIASES, stored) ?? stored)
  if (module !== null || (registeredName ?? '').includes('>')) {
    const name = registeredName ?? stored
    if (module !== null && isTaken(name, registry)) return namesake(stored, module, registeredName)
    return { stored, className: name, origin: { module, registeredName, className: stored } }
  }
  if (stored.includes('>')) return custom(stored, stored)
  const name = own(ALIASES, stored) ?? stored
  if (dialect === 'keras3' && isOperation(json, name, knows)) return ours(stored, OPERATION_PREFIX + stored)
  if (knows(name) || isModelClass(name)) return ours(stored, name)
  return custom(stored, null)
}

function configOf({ config }: JsonObject): JsonObject {
  return isObject(config) ? config : {}
}

/** Whether a name without a package stands for a class that is not the user's. */
function isTaken(name: string, registry: LayerRegistry): boolean {
  const isPlain = !name.includes('>') || name.startsWith(OPERATION_PREFIX)
  const isBuiltIn = registry.get(name) !== undefined && registry.moduleOf?.(name) === undefined
  return isModelClass(name) || (isPlain && isBuiltIn)
}

/**
 * A class of another module that is called as one of Keras's own, which says nothing of what it computes: it goes by
 * its module. Keras stores the plain name as registered where a class is not registered at all.
 */
function namesake(stored: string, module: string, registeredName: string | null): ClassRef {
  const registered = registeredName === stored ? null : registeredName
  return { stored, className: `${module}>${stored}`, origin: { module, registeredName: registered, className: stored } }
}

/** A class of which only the name is known; `package>Name` stands for a class `Name`. */
function custom(stored: string, registeredName: string | null): ClassRef {
  const className = stored.slice(stored.indexOf('>') + 1)
  return { stored, className: stored, origin: { module: null, registeredName, className } }
}

function ours(stored: string, className: string): ClassRef {
  return { stored, className, origin: null }
}

/** The legacy file names no module: an operation shows by a config without `trainable`, or by a name no layer has. */
function isOperation(json: JsonObject, name: string, knows: (name: string) => boolean): boolean {
  if (name === 'InputLayer' || isModelClass(name) || !knows(OPERATION_PREFIX + name)) return false
  const { config } = json
  const bare = typeof config === 'object' && config !== null && !Object.hasOwn(config, 'trainable')
  return bare || !knows(name)
}

export function isModelClass(className: string): boolean {
  return className === 'Functional' || className === 'Sequential'
}
