import { create, toBinary } from '@bufbuild/protobuf'

import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Attr, GraphNode } from '../tensorflow/graph.ts'
import { constantNode, dtypeAttr, makeNode, shapeAttr } from '../tensorflow/nodes.ts'
import { VariableDefSchema } from '../tensorflow/proto/saved_model_pb.ts'

/** A variable of the graph: the node of its handle, and the tensor that it is restored from. */
export interface SavedVariable {
  readonly node: string
  readonly entry: TensorEntry
}

/** The nodes that save and restore variables, and what the meta graph says of them. */
export interface Saver {
  readonly nodes: readonly GraphNode[]
  readonly saverDef: {
    readonly filenameTensorName: string
    readonly saveTensorName: string
    readonly restoreOpName: string
    readonly version: number
  }
  /** Messages for the collections `variables` and `trainable_variables`, by which Python finds the variables. */
  readonly collection: readonly Uint8Array[]
}

/** `SaverDef.CheckpointFormatVersion.V2`. */
const FORMAT = 2

/**
 * What TensorFlow 1's `Saver` adds to a graph, which every loader of TensorFlow understands: one op that reads all tensors
 * and one assignment for each. Sources: tensorflow/python/training/saver.py, tensorflow/cc/saved_model/loader.cc and
 * tensorflow/core/framework/variable.proto.
 * @param prefix a scope that no node of the graph has
 */
export function saverOf(variables: readonly SavedVariable[], prefix: string): Saver {
  const at = (name: string): string => `${prefix}/${name}`
  const types: Attr = {
    kind: 'list',
    items: variables.map(({ entry }) => dtypeAttr(entry.dtype)),
  }
  const tensors = variables.map(({ node, entry }, i) => {
    const dtype = dtypeAttr(entry.dtype)
    return [
      makeNode(at(`Read_${i}`), 'ReadVariableOp', [node], { dtype }),
      makeNode(at(`Identity_${i}`), 'Identity', [`${at('RestoreV2')}:${i}`], { T: dtype }),
      makeNode(at(`Assign_${i}`), 'AssignVariableOp', [node, at(`Identity_${i}`)], { dtype }),
    ]
  })
  const reads = variables.map((_, i) => at(`Read_${i}`))
  const assigns = variables.map((_, i) => `^${at(`Assign_${i}`)}`)
  const nodes: GraphNode[] = [
    texts(at('filename/input'), [], ['model']),
    makeNode(at('Const'), 'PlaceholderWithDefault', [at('filename/input')], {
      dtype: dtypeAttr('string'),
      shape: shapeAttr([]),
    }),
    texts(
      at('names'),
      [variables.length],
      variables.map(({ entry }) => entry.name),
    ),
    texts(
      at('slices'),
      [variables.length],
      variables.map(() => ''),
    ),
    makeNode(at('RestoreV2'), 'RestoreV2', [at('Const'), at('names'), at('slices')], { dtypes: types }),
    ...tensors.flat(),
    makeNode(at('restore_all'), 'NoOp', assigns),
    makeNode(at('SaveV2'), 'SaveV2', [at('Const'), at('names'), at('slices'), ...reads], { dtypes: types }),
    makeNode(at('saved'), 'Identity', [at('Const'), `^${at('SaveV2')}`], { T: dtypeAttr('string') }),
  ]
  return {
    nodes,
    saverDef: {
      filenameTensorName: `${at('Const')}:0`,
      saveTensorName: `${at('saved')}:0`,
      restoreOpName: at('restore_all'),
      version: FORMAT,
    },
    collection: variables.map(({ node }, i) =>
      toBinary(
        VariableDefSchema,
        create(VariableDefSchema, {
          variableName: `${node}:0`,
          initializerName: at(`Assign_${i}`),
          initialValueName: `${at(`Identity_${i}`)}:0`,
          snapshotName: `${at(`Read_${i}`)}:0`,
          isResource: true,
          trainable: true,
        }),
      ),
    ),
  }
}

function texts(name: string, shape: readonly number[], values: readonly string[]): GraphNode {
  return constantNode(name, { dtype: 'string', shape, data: values.map((value) => Buffer.from(value)) })
}
