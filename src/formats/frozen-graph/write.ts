import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { create, toBinary } from '@bufbuild/protobuf'

import { ArtifactError } from '../../evidence/errors.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { readTensor } from '../../tensor/entry.ts'
import { elementCount, type TensorEntry } from '../../tensor/tensor.ts'
import type { Draft, Receipt, TensorMove } from '../format.ts'
import { entryFinder, onlySignature } from '../tensorflow/draft.ts'
import type { GraphNode, GraphSignature, StoredGraph } from '../tensorflow/graph.ts'
import { constantNode, dtypeAttr, intAttr, makeNode } from '../tensorflow/nodes.ts'
import { GraphDefSchema } from '../tensorflow/proto/graph_pb.ts'
import { withoutHandles } from '../tensorflow/without-handles.ts'
import { graphDefOf } from '../tensorflow/write-graph.ts'
import { withOwnNames } from './own-names.ts'

/** Bytes of a protocol buffer at most (protobuf's `INT_MAX` limit, which TensorFlow has too), less room for the nodes. */
const MOST_TENSOR_BYTES = 2 ** 31 - 1 - 2 ** 24

/**
 * Writes `<stem>.pb`: one GraphDef with every variable as a constant of its name, as `convert_variables_to_constants`
 * leaves it. A GraphDef has no signature: inputs are placeholders, and outputs nodes that nobody reads, both called as
 * the signature calls them.
 * @throws ArtifactError `not-expressible` where there is no graph, where it has not exactly one signature or hash tables,
 * where a handle is used for something else than reading, or where it would have more than 2 GB
 */
export function writeFrozenGraph(draft: Draft, directory: string, stem: string): Receipt {
  const { program } = draft
  if (program?.kind !== 'graph') throw inexpressible('a frozen graph holds a graph, and there is none to write')
  const signature = onlySignature(program, 'a frozen graph')
  if (program.initializer !== undefined || (program.assets?.size ?? 0) > 0) {
    throw inexpressible('a frozen graph has nothing that fills hash tables, and this graph needs it')
  }
  const weights = [...draft.weights]
  const bytes = bytesOf(program, weights)
  if (bytes > MOST_TENSOR_BYTES) {
    throw inexpressible(`weights of ${bytes} bytes: a frozen graph is one protocol buffer, which has at most 2 GB`)
  }
  const constants = withConstants(program, signature, weights)
  const { nodes, nameOf } = withOwnNames(constants)
  const entryPoint = join(directory, `${stem}.pb`)
  const message = create(GraphDefSchema, graphDefOf({ nodes, functions: constants.functions }))
  writeFileSync(entryPoint, toBinary(GraphDefSchema, message), { flag: 'wx' })
  const tensors = [...program.variables].map(([node, from]): TensorMove => {
    return { from, to: nameOf(node), transform: { kind: 'identity' } }
  })
  return { files: [entryPoint], tensors }
}

/** What all tensors take that stand in the graph, or are about to. */
function bytesOf({ nodes, functions }: StoredGraph, weights: readonly TensorEntry[]): number {
  const all = [...nodes, ...[...functions.values()].flatMap((fn) => fn.nodes)]
  const constants = all.map(({ attrs }) => {
    const value = attrs.get('value')
    return value?.kind === 'tensor' ? elementCount(value.value.shape) * byteWidth(value.value.dtype) : 0
  })
  return [...constants, ...weights.map(({ byteLength }) => byteLength)].reduce((sum, n) => sum + n, 0)
}

/** Handles as constants, and reads of them as these. */
function withConstants(
  program: StoredGraph,
  signature: GraphSignature,
  weights: readonly TensorEntry[],
): Pick<StoredGraph, 'nodes' | 'functions'> & { readonly signature: GraphSignature } {
  const entryOf = entryFinder(program, weights)
  const handles = new Map<string, TensorEntry>()
  for (const { name, op } of program.nodes) if (op === 'VarHandleOp') handles.set(name, entryOf(name))
  const types = new Map([...handles].map(([name, { dtype }]) => [name, dtype]))
  const { nodes, functions, refOf } = withoutHandles(program, types, {
    node: (node, given, isInFunction) => {
      const own = isInFunction ? undefined : handles.get(node.name)
      if (own !== undefined) return [constantNode(node.name, readTensor(own))]
      const [dtype] = given
      if (node.op === 'ResourceGather' && dtype !== undefined) return gather(node, dtype, isInFunction)
      if (given.every((type) => type === undefined)) return [node]
      const message = `node ${node.name} (${node.op}) takes a variable, of which a frozen graph has none`
      throw new ArtifactError('not-expressible', message, { layer: node.name })
    },
  })
  const outputs = new Map([...signature.outputs].map(([name, tensor]) => [name, { ...tensor, ref: refOf(tensor.ref) }]))
  return { nodes, functions, signature: { ...signature, outputs } }
}

/** `ResourceGather` is `GatherV2` from the value, along the axis behind the batch. */
function gather(node: GraphNode, dtype: DType, isInFunction: boolean): GraphNode[] {
  const batchDims = node.attrs.get('batch_dims')
  const dims = batchDims?.kind === 'int' ? Number(batchDims.value) : 0
  const place = `${node.name}/axis`
  const inputs = [...node.inputs, isInFunction ? `${place}:output:0` : place]
  return [
    constantNode(place, { dtype: 'int32', shape: [], data: Int32Array.of(dims) }),
    makeNode(node.name, 'GatherV2', inputs, {
      Tparams: dtypeAttr(dtype),
      Tindices: node.attrs.get('Tindices') ?? dtypeAttr('int32'),
      Taxis: dtypeAttr('int32'),
      batch_dims: intAttr(dims),
    }),
  ]
}

function inexpressible(message: string): ArtifactError {
  return new ArtifactError('not-expressible', message)
}
