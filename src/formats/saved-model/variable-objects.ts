import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { dtypeName, dtypeOf } from '../tensorflow/dtypes.ts'
import type { ObjectGraph } from '../tensorflow/proto/checkpoint_pb.ts'
import type { MetaGraph } from '../tensorflow/proto/saved_model_pb.ts'
import { shapeOf } from '../tensorflow/shape.ts'
import { restoredKeys } from './objects.ts'

/**
 * Variables as Python makes them, by what their objects say, against the tensors that it restores them from: it refuses
 * another shape and another type (tensorflow/python/ops/resource_variable_ops.py, tensorflow/python/saved_model/load.py).
 * @param path of `saved_model.pb`
 */
export function verifyVariableObjects(
  { objectGraphDef: objects }: MetaGraph,
  stored: { readonly objects?: ObjectGraph; readonly entries: readonly TensorEntry[] } | undefined,
  path: string,
  limits: Limits,
): readonly Finding[] {
  if (objects === undefined || stored === undefined) return []
  const entries = new Map(stored.entries.map((entry) => [entry.name, entry]))
  return [...restoredKeys(objects, stored.objects)].flatMap(([id, key]): readonly Finding[] => {
    const [variable, entry] = [objects.nodes[id]?.variable, entries.get(key)]
    if (variable === undefined || entry === undefined) return []
    const of = `${path}: variable ${variable.name}, as Python makes it,`
    const shape = shapeOf(variable.shape, `${of} shape`, path, limits)
    const place = { severity: 'error', file: path, tensor: key } as const
    if (shape !== null && !isCompatible(shape, entry.shape)) {
      const message = `${of} has the shape [${shape.join(', ')}], and is restored from ${key} of shape [${entry.shape.join(', ')}]`
      return [{ ...place, cause: 'shape-mismatch', message }]
    }
    if (dtypeOf(variable.dtype) === entry.dtype) return []
    const message = `${of} is of type ${dtypeName(variable.dtype)}, and is restored from ${key} of type ${entry.dtype}`
    return [{ ...place, cause: 'dtype-mismatch', message }]
  })
}

function isCompatible(shape: readonly number[], found: readonly number[]): boolean {
  return shape.length === found.length && shape.every((size, axis) => size === -1 || size === found[axis])
}
