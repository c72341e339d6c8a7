import { create } from '@bufbuild/protobuf'
import { expect, it } from 'vitest'

import { verifyVariableObjects } from '../../../src/formats/saved-model/variable-objects.ts'
import { ObjectGraphSchema } from '../../../src/formats/tensorflow/proto/checkpoint_pb.ts'
import { MetaGraphSchema } from '../../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { shapeInit } from '../../support/checkpoints.ts'

const FLOATS: Tensor = { dtype: 'float32', shape: [2, 3], data: new Float32Array(6) }

/** What is said of a variable of this type and shape that is restored from float32 [2, 3]. */
function said(dtype: number, shape: readonly number[] | null, stored: Tensor = FLOATS): readonly string[] {
  const children = [{ localName: 'w', nodeId: 1 }]
  const tensorShape = shape === null ? { unknownRank: true } : shapeInit(shape)
  const variable = { name: 'w', dtype, shape: tensorShape }
  const meta = create(MetaGraphSchema, { objectGraphDef: { nodes: [{ children }, { variable }] } })
  const attributes = [{ name: 'VARIABLE_VALUE', checkpointKey: 'k' }]
  const objects = create(ObjectGraphSchema, { nodes: [{ children }, { attributes }] })
  const entries = [memoryEntry('k', stored)]
  return verifyVariableObjects(meta, { objects, entries }, 'm/saved_model.pb', DEFAULT_LIMITS).map(
    ({ severity, cause, message }) => `${severity} ${cause} ${message}`,
  )
}

it('variables are of the shape and the type of the tensor that Python restores them from', () => {
  expect(said(1, [2, 3])).toEqual([])
  expect(said(1, [-1, 3])).toEqual([])
  expect(said(1, null)).toEqual([])
  expect(said(1, [3, 2])).toEqual([
    'error shape-mismatch m/saved_model.pb: variable w, as Python makes it, has the shape [3, 2], and is restored from k of shape [2, 3]',
  ])
  expect(said(1, [6])[0]).toContain('error shape-mismatch')
  expect(said(2, [2, 3])).toEqual([
    'error dtype-mismatch m/saved_model.pb: variable w, as Python makes it, is of type DT_DOUBLE, and is restored from k of type float32',
  ])
  expect(said(11, [2, 3], { dtype: 'int8', shape: [2, 3], data: new Int8Array(6) })).toEqual([])
})
