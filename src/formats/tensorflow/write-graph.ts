import type { MessageInitShape } from '@bufbuild/protobuf'

import { ArtifactError } from '../../evidence/errors.ts'
import { toBytes } from '../../tensor/bytes.ts'
import type { Shape, Tensor } from '../../tensor/tensor.ts'
import { numberOfType, typeNumberOf } from './dtypes.ts'
import type { Attr, GraphArgument, GraphFunction, GraphNode, StoredGraph } from './graph.ts'
import { argumentType } from './nodes.ts'
import type {
  AttrEntrySchema,
  AttrValue_ListValueSchema,
  AttrValueSchema,
  FunctionDefSchema,
  GraphDefSchema,
  NodeDefSchema,
  OpDef_ArgDefSchema,
  TensorProtoSchema,
  TensorShapeSchema,
} from './proto/graph_pb.ts'

type Init<T> = Exclude<T, { readonly $typeName: string }>

/**
 * The version that written graphs claim: that of TensorFlow 2.15. It decides which old behaviours are kept alive; any
 * TensorFlow 1.13 or later reads it (tensorflow/core/public/version.h).
 */
export const GRAPH_VERSIONS = { producer: 1645, minConsumer: 12 } as const

/**
 * A graph as a GraphDef; the inverse of `readGraphDef`.
 * @throws ArtifactError `not-expressible` for attributes that were not read
 */
export function graphDefOf({
  nodes,
  functions,
}: Pick<StoredGraph, 'nodes' | 'functions'>): Init<MessageInitShape<typeof GraphDefSchema>> {
  return {
    node: nodes.map(nodeDef),
    library: { function: [...functions.values()].map(functionDef) },
    versions: GRAPH_VERSIONS,
  }
}

function nodeDef({ name, op, inputs, attrs }: GraphNode): Init<MessageInitShape<typeof NodeDefSchema>> {
  return { name, op, input: [...inputs], attr: attrEntries(attrs, name) }
}

function functionDef({
  name,
  inputs,
  outputs,
  nodes,
  returns,
}: GraphFunction): Init<MessageInitShape<typeof FunctionDefSchema>> {
  return {
    signature: { name, inputArg: inputs.map(argDef), outputArg: outputs.map(argDef) },
    nodeDef: nodes.map(nodeDef),
    ret: [...returns].map(([key, value]) => ({ key, value })),
  }
}

function argDef(argument: GraphArgument): Init<MessageInitShape<typeof OpDef_ArgDefSchema>> {
  return { name: argument.name, type: typeNumber(argumentType(argument), argument.name) }
}

function attrEntries(attrs: ReadonlyMap<string, Attr>, node: string): Init<MessageInitShape<typeof AttrEntrySchema>>[] {
  return [...attrs].map(([key, attr]) => ({ key, value: { value: attrValue(attr, `${node}.${key}`) } }))
}

type Value = NonNullable<Init<MessageInitShape<typeof AttrValueSchema>>['value']>

function attrValue(attr: Attr, field: string): Value {
  switch (attr.kind) {
    case 'text':
      return { case: 's', value: Buffer.from(attr.value) }
    case 'bytes':
      return { case: 's', value: attr.value }
    case 'int':
      return { case: 'i', value: BigInt(attr.value) }
    case 'float':
      return { case: 'f', value: attr.value }
    case 'bool':
      return { case: 'b', value: attr.value }
    case 'dtype':
      return { case: 'type', value: typeNumber(attr, field) }
    case 'shape':
      return { case: 'shape', value: shapeInit(attr.value) }
    case 'tensor':
      return { case: 'tensor', value: tensorInit(attr.value) }
    case 'function':
      return { case: 'func', value: { name: attr.name, attr: attrEntries(attr.attrs, field) } }
    case 'list':
      return { case: 'list', value: listInit(attr.items, field) }
    case 'unread':
      throw unwritable(field, attr.what)
  }
}

function listInit(items: readonly Attr[], field: string): Init<MessageInitShape<typeof AttrValue_ListValueSchema>> {
  const list = {
    s: [] as Uint8Array[],
    i: [] as bigint[],
    f: [] as number[],
    b: [] as boolean[],
    type: [] as number[],
    shape: [] as Init<MessageInitShape<typeof TensorShapeSchema>>[],
    tensor: [] as Init<MessageInitShape<typeof TensorProtoSchema>>[],
    func: [] as { name: string; attr: Init<MessageInitShape<typeof AttrEntrySchema>>[] }[],
  }
  for (const [at, item] of items.entries()) {
    const place = `${field}[${at}]`
    switch (item.kind) {
      case 'text':
        list.s.push(Buffer.from(item.value))
        break
      case 'bytes':
        list.s.push(item.value)
        break
      case 'int':
        list.i.push(BigInt(item.value))
        break
      case 'float':
        list.f.push(item.value)
        break
      case 'bool':
        list.b.push(item.value)
        break
      case 'dtype':
        list.type.push(typeNumber(item, place))
        break
      case 'shape':
        list.shape.push(shapeInit(item.value))
        break
      case 'tensor':
        list.tensor.push(tensorInit(item.value))
        break
      case 'function':
        list.func.push({ name: item.name, attr: attrEntries(item.attrs, place) })
        break
      default:
        throw unwritable(place, item.kind === 'unread' ? item.what : 'a list within a list')
    }
  }
  return list
}

/** A shape as it is stored; null for one of unknown rank. */
export function shapeInit(shape: Shape | null): Init<MessageInitShape<typeof TensorShapeSchema>> {
  return shape === null ? { unknownRank: true } : { dim: shape.map((size) => ({ size: BigInt(size) })) }
}

/** Texts stand one by one, everything else as bytes in memory's order. */
function tensorInit({ dtype, shape, data }: Tensor): Init<MessageInitShape<typeof TensorProtoSchema>> {
  const values = ArrayBuffer.isView(data) ? { tensorContent: toBytes(dtype, data) } : { stringVal: [...data] }
  return { dtype: typeNumberOf(dtype), tensorShape: shapeInit(shape), ...values }
}

function typeNumber(type: Attr & { readonly kind: 'dtype' }, field: string): number {
  const number = numberOfType(type)
  if (number === undefined) throw unwritable(field, 'a type that has no number here')
  return number
}

function unwritable(field: string, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `${field} is ${what}, which cannot be written`, {})
}
