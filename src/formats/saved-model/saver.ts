import { create, toBinary } from '@bufbuild/protobuf'

import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Attr, GraphNode } from '../tensorflow/graph.ts'
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
    items: variables.map(({ entry }): Attr => ({ kind: 'dtype', value: entry.dtype })),
  }
  const tensors = variables.map(({ node, entry }, i) => {
    const dtype: Attr = { kind: 'dtype', value: entry.dtype }
    return [
      { name: at(`Read_${i}`), op: 'ReadVariableOp', inputs: [node], attrs: new Map([['dtype', dtype]]) },
      {
        name: at(`Identity_${i}`),
        op: 'Identity',
        inputs: [`${at('RestoreV2')}:${i}`],
        attrs: new Map([['T', dtype]]),
      },
      {
        name: at(`Assign_${i}`),
        op: 'AssignVariableOp',
        inputs: [node, at(`Identity_${i}`)],
        attrs: new Map([['dtype', dtype]]),
      },
    ]
  })
  const reads = variables.map((_, i) => at(`Read_${i}`))
  const assigns = variables.map((_, i) => `^${at(`Assign_${i}`)}`)
  const nodes: GraphNode[] = [
    texts(at('filename/input'), [], ['model']),
    {
      name: at('Const'),
      op: 'PlaceholderWithDefault',
      inputs: [at('filename/input')],
      attrs: new Map<string, Attr>([
        ['dtype', { kind: 'dtype', value: 'string' }],
        ['shape', { kind: 'shape', value: [] }],
      ]),
    },
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
    {
      name: at('RestoreV2'),
      op: 'RestoreV2',
      inputs: [at('Const'), at('names'), at('slices')],
      attrs: new Map([['dtypes', types]]),
    },
    ...tensors.flat(),
    { name: at('restore_all'), op: 'NoOp', inputs: assigns, attrs: new Map() },
    {
      name: at('SaveV2'),
      op: 'SaveV2',
      inputs: [at('Const'), at('names'), at('slices'), ...reads],
      attrs: new Map([['dtypes', types]]),
    },
    {
      name: at('saved'),
      op: 'Identity',
      inputs: [at('Const'), `^${at('SaveV2')}`],
      attrs: new Map<string, Attr>([['T', { kind: 'dtype', value: 'string' }]]),
    },
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
  const data = values.map((value) => Buffer.from(value))
  return {
    name,
    op: 'Const',
    inputs: [],
    attrs: new Map<string, Attr>([
      ['dtype', { kind: 'dtype', value: 'string' }],
      ['value', { kind: 'tensor', value: { dtype: 'string', shape, data } }],
    ]),
  }
}
