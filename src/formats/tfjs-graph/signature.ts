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
 */
export function signatureOf(json: JsonObject, nodes: readonly GraphNode[]): GraphSignature | null {
  const metadata = json['userDefinedMetadata']
  const stated = json['signature'] ?? (isJsonObject(metadata) ? metadata['signature'] : undefined)
  if (isJsonObject(stated) && isJsonObject(stated['outputs'])) {
    const [inputs, outputs] = [tensorsOf(stated['inputs']), tensorsOf(stated['outputs'])]
    return inputs === null || outputs === null ? null : { inputs, outputs }
  }
  return signatureFromNodes(nodes)
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
