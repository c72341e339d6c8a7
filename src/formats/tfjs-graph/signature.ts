import { ArtifactError } from '../../evidence/errors.ts'
import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Shape } from '../../tensor/tensor.ts'
import { dtypeNumber, dtypeOf } from '../tensorflow/dtypes.ts'
import type { GraphNode, GraphSignature, GraphTensor } from '../tensorflow/graph.ts'
import { signatureFromNodes } from '../tensorflow/made-signature.ts'
import { member } from './graph-json.ts'

/** A graph model has one signature; this is what TensorFlow calls the one that servers use. */
export const SIGNATURE = 'serving_default'

/**
 * The signature that `model.json` states, else the one that TF.js makes up. null where an output's type cannot be told.
 * @throws ArtifactError `malformed` where `structuredOutputKeys` does not have one name for each output
 */
export function signatureOf(json: JsonObject, nodes: readonly GraphNode[], file: string): GraphSignature | null {
  const stated = statedSignature(json)
  if (!isJsonObject(stated) || !isJsonObject(stated['outputs'])) return signatureFromNodes(nodes)
  const [inputs, outputs] = [tensorsOf(stated['inputs']), tensorsOf(stated['outputs'])]
  return inputs === null || outputs === null ? null : { inputs, outputs: asPredicted(outputs, json, file) }
}

/**
 * The signature that TF.js goes by: that of `userDefinedMetadata`, where older converters put it, before the model's own
 * (tfjs-converter/src/executor/graph_model.ts, `loadWithWeightMap`).
 */
export function statedSignature(json: JsonObject): Json | undefined {
  return metadataOf(json)['signature'] ?? json['signature']
}

/** The outputs under the names by which `predict` hands them out: `structuredOutputKeys`, place by place, where it is there. */
function asPredicted(
  outputs: ReadonlyMap<string, GraphTensor>,
  json: JsonObject,
  file: string,
): ReadonlyMap<string, GraphTensor> {
  const keys = metadataOf(json)['structuredOutputKeys'] ?? null
  if (keys === null) return outputs
  const names = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  if (names.length !== outputs.size || new Set(names).size !== names.length || names.length !== [keys].flat().length) {
    const message =
      `${file}: userDefinedMetadata.structuredOutputKeys: found ${JSON.stringify(keys)}, by which predict() hands outputs ` +
      `out; allowed: one name for each of the ${outputs.size} outputs of the signature (${[...outputs.keys()].join(', ')})`
    throw new ArtifactError('malformed', message, { file })
  }
  return new Map([...outputs.values()].map((output, i) => [names[i] ?? '', output]))
}

function metadataOf(json: JsonObject): JsonObject {
  const metadata = json['userDefinedMetadata']
  return isJsonObject(metadata) ? metadata : {}
}

function tensorsOf(side: Json | undefined): ReadonlyMap<string, GraphTensor> | null {
  const tensors = new Map<string, GraphTensor>()
  for (const [name, value] of Object.entries(isJsonObject(side) ? side : {})) {
    if (!isJsonObject(value)) return null
    // Tables are handed in as resources, by number: no caller gives them.
    if (value['resourceId'] !== undefined || value['dtype'] === 'DT_RESOURCE') continue
    const [ref, dtype] = [value['name'], typeOf(value['dtype'])]
    if (typeof ref !== 'string' || dtype === null) return null
    tensors.set(name, { ref, dtype, shape: shapeOf(member(value, 'tensorShape')) })
  }
  return tensors
}

function typeOf(value: Json | undefined): DType | null {
  if (typeof value === 'number') return dtypeOf(value)
  return typeof value === 'string' ? dtypeOf(dtypeNumber(value) ?? 0) : null
}

function shapeOf(shape: Json | undefined): Shape | null {
  if (!isJsonObject(shape)) return []
  if (member(shape, 'unknownRank') === true) return null
  const dims = shape['dim']
  return Array.isArray(dims) ? dims.map((dim) => (isJsonObject(dim) ? Number(dim['size'] ?? 0) : -1)) : []
}
