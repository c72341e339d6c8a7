import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArtifactError } from '../../evidence/errors.ts'
import { formatJson, isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import { layersOf, type Draft, type Receipt, type StoredLayers, type WriteOptions } from '../format.ts'
import { writeWeights } from './manifest-writer.ts'

/** The versions that the dialects are written for, where the draft does not say. */
const TFJS_VERSION = '4.22.0'
const KERAS_VERSIONS = { keras2: '2.15.0', keras3: '3.15.1' }

/**
 * Writes `<stem>.json` and its shards. float32, int32, bool, string and complex64 are written as they are; what TF.js
 * cannot load is cast to what it can, and the receipt says so. With `quantize`, float32 tensors are stored in fewer bits.
 * @throws ArtifactError `not-expressible` where there is no topology, an integer does not fit into int32, a number of the
 * topology is not finite (JSON has none, and TF.js reads JSON), or a tensor cannot be quantised.
 */
export function writeLayersModel(draft: Draft, directory: string, stem: string, options: WriteOptions = {}): Receipt {
  const program = layersOf(draft)
  if (program === undefined) {
    throw new ArtifactError('not-expressible', 'a TF.js layers model holds a topology, and there is none to write')
  }
  const { manifest, files, tensors } = writeWeights(draft.weights, directory, options)
  const entryPoint = join(directory, `${stem}.json`)
  const document = { ...envelope(program, draft.metadata ?? {}), weightsManifest: manifest }
  assertFinite(document, 'model.json')
  writeFileSync(entryPoint, formatJson(document), { flag: 'wx' })
  return {
    files: [entryPoint, ...files],
    tensors,
  }
}

/** What stands around the model's own object, as TF.js itself and as the converter write it. */
function envelope({ dialect, topology }: StoredLayers, metadata: JsonObject): JsonObject {
  const kept = pick(metadata, ['userDefinedMetadata', 'signature'])
  if (dialect === 'tfjs') {
    return {
      format: 'layers-model',
      generatedBy: `TensorFlow.js tfjs-layers v${TFJS_VERSION}`,
      convertedBy: null,
      modelTopology: { ...topology, keras_version: `tfjs-layers ${TFJS_VERSION}`, backend: 'tensor_flow.js' },
      ...kept,
    }
  }
  const given = metadata['keras_version']
  const version = typeof given === 'string' && /^\d/.test(given) ? given : KERAS_VERSIONS[dialect]
  return {
    format: 'layers-model',
    generatedBy: `keras v${version}`,
    convertedBy: 'Model Roundtrip',
    modelTopology: { keras_version: version, backend: 'tensorflow', model_config: topology },
    ...kept,
  }
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)))
}

function assertFinite(value: Json, place: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new ArtifactError(
      'not-expressible',
      `${place} is ${value}, a number that JSON does not have and TF.js cannot read`,
    )
  }
  if (Array.isArray(value))
    (value as readonly Json[]).forEach((item, i) => {
      assertFinite(item, `${place}[${i}]`)
    })
  else if (isJsonObject(value)) for (const [key, item] of Object.entries(value)) assertFinite(item, `${place}.${key}`)
}
