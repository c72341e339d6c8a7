import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import type { Shape } from '../../tensor/tensor.ts'
import type { TensorShape } from './proto/graph_pb.ts'

/**
 * A stored shape; -1 for an unknown dimension, null for an unknown rank. An absent one is that of a scalar.
 * @param field for messages: file and place
 * @param inferred whether it is one that TensorFlow's optimizer noted down: it numbers unknown dimensions from -2 downwards
 *   (tensorflow/core/grappler/costs/graph_properties.cc), and they are unknown ones all the same
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
export function shapeOf(
  shape: TensorShape | undefined,
  field: string,
  file: string,
  limits: Limits,
  inferred = false,
): Shape | null {
  if (shape === undefined) return []
  if (shape.unknownRank) return null
  if (shape.dim.length > limits.rank) {
    const message = `${field}: ${shape.dim.length} dimensions, allowed are ${limits.rank}`
    throw new ArtifactError('limit-exceeded', message, { file })
  }
  return shape.dim.map(({ size }) => {
    const dim = inferred ? Math.max(Number(size), -1) : Number(size)
    if (dim >= -1 && Number.isSafeInteger(dim)) return dim
    throw new ArtifactError('malformed', `${field}: a dimension of ${size}`, { file })
  })
}
