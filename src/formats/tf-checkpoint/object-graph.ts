import type { Limits } from '../../io/limits.ts'
import { readTensor } from '../../tensor/entry.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { decodeMessage } from '../tensorflow/decode.ts'
import { ObjectGraphSchema, type ObjectGraph } from '../tensorflow/proto/checkpoint_pb.ts'

/** The tensor in which a checkpoint keeps the objects that were saved, as a message. */
export const OBJECT_GRAPH_KEY = '_CHECKPOINTABLE_OBJECT_GRAPH'

/** The objects that were saved. No edge between them is followed here. @throws ArtifactError */
export function readObjectGraph(entry: TensorEntry, file: string, limits: Limits): ObjectGraph {
  const { data } = readTensor(entry)
  const bytes = ArrayBuffer.isView(data) ? new Uint8Array(0) : (data[0] ?? new Uint8Array(0))
  return decodeMessage(ObjectGraphSchema, bytes, { name: `${file}: ${OBJECT_GRAPH_KEY}`, file, limits })
}

/** The names that the saving program had for its variables, by checkpoint key. */
export function fullNames({ nodes }: ObjectGraph): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { attributes } of nodes) {
    for (const { checkpointKey, fullName } of attributes) {
      if (fullName !== '' && !names.has(checkpointKey)) names.set(checkpointKey, fullName)
    }
  }
  return names
}
