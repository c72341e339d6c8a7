import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import type { Dialect, StoredLayers } from '../format.ts'

/** What stands around the model's own object in `modelTopology`, and belongs to its metadata. */
const ENVELOPE = ['keras_version', 'backend', 'training_config']

/** Keys of `model.json` that describe the model and are kept as they are. */
const DESCRIPTIVE = ['format', 'generatedBy', 'convertedBy', 'userDefinedMetadata', 'signature', 'trainingConfig']

/** Whether a document is that of a layers model, and not of a graph model. */
export function isLayersModel(json: JsonObject): boolean {
  const topology = json['modelTopology']
  if (json['format'] === 'graph-model') return false
  if (isJsonObject(topology)) {
    if (Array.isArray(topology['node'])) return false
    if (typeof topology['class_name'] === 'string' || isJsonObject(topology['model_config'])) return true
  }
  return json['format'] === 'layers-model'
}

/** The stored program, or undefined where the document has no topology. */
export function programOf(json: JsonObject): StoredLayers | undefined {
  const envelope = json['modelTopology']
  if (!isJsonObject(envelope)) return undefined
  const inner = envelope['model_config']
  const topology = isJsonObject(inner) ? inner : without(envelope, ENVELOPE)
  // TF.js keeps what it compiled beside the topology, Keras's converter inside of the envelope.
  const training = [json['trainingConfig'], envelope['training_config']].filter((part) => part !== undefined)
  const compiled = training.length === 0 ? {} : { training }
  return { kind: 'layers', dialect: dialectOf(envelope, topology), topology, ...compiled }
}

/** `keras_version`, `backend`, `generatedBy` and the like. */
export function metadataOf(json: JsonObject): JsonObject {
  const envelope = json['modelTopology']
  return { ...pick(json, DESCRIPTIVE), ...(isJsonObject(envelope) ? pick(envelope, ENVELOPE) : {}) }
}

/**
 * TF.js signs as backend `tensor_flow.js` (tfjs-layers/src/engine/topology, `toJSON`); Keras 3 has `batch_shape` where
 * Keras 2 has `batch_input_shape`, which tells even where the version was edited away.
 */
function dialectOf(envelope: JsonObject, topology: JsonObject): Dialect {
  const version = envelope['keras_version']
  if (envelope['backend'] === 'tensor_flow.js') return 'tfjs'
  if (typeof version === 'string') {
    if (version.startsWith('tfjs-layers')) return 'tfjs'
    if (/^[3-9]/.test(version)) return 'keras3'
    if (/^[12]\./.test(version)) return 'keras2'
  }
  return hasKey(topology, 'batch_shape') ? 'keras3' : 'keras2'
}

/** Whether an object has a key, anywhere inside. The depth of JSON is bounded by its parser. */
function hasKey(value: Json, key: string): boolean {
  if (Array.isArray(value)) return (value as readonly Json[]).some((item) => hasKey(item, key))
  if (!isJsonObject(value)) return false
  return Object.hasOwn(value, key) || Object.values(value).some((item) => hasKey(item, key))
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)))
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}
