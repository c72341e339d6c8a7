import type { Limits } from '../../io/limits.ts'
import { readTensor } from '../../tensor/entry.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { decodeMessage } from '../tensorflow/decode.ts'
import { ObjectGraphSchema } from '../tensorflow/proto/checkpoint_pb.ts'

/** The tensor in which a checkpoint keeps the objects that were saved, as a message. */
export const OBJECT_GRAPH_KEY = '_CHECKPOINTABLE_OBJECT_GRAPH'

/**
 * The names that the saving program had for its variables, by checkpoint key.
 * Only the list of objects is read: no edge between them is followed.
 * @throws ArtifactError
 */
export function fullNames(entry: TensorEntry, file: string, limits: Limits): ReadonlyMap<string, string> {
  const { data } = readTensor(entry)
  const bytes = ArrayBuffer.isView(data) ? new Uint8Array(0) : (data[0] ?? new Uint8Array(0))
  const name = `${file}: ${OBJECT_GRAPH_KEY}`
  const { nodes } = decodeMessage(ObjectGraphSchema, bytes, { name, file, limits })
  const names = new Map<string, string>()
  for (const { attributes } of nodes) {
    for (const { checkpointKey, fullName } of attributes) {
      if (fullName !== '' && !names.has(checkpointKey)) names.set(checkpointKey, fullName)
    }
  }
  return names
}
