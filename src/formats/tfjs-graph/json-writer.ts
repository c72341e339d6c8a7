import { ArtifactError } from '../../evidence/errors.ts'
import type { Json, JsonObject } from '../../io/json.ts'
import type { Shape } from '../../tensor/tensor.ts'
import { dtypeName, numberOfType } from '../tensorflow/dtypes.ts'
import type { Attr, GraphArgument, GraphFunction, GraphNode, GraphTensor, StoredGraph } from '../tensorflow/graph.ts'
import { argumentType } from '../tensorflow/nodes.ts'
import { GRAPH_VERSIONS } from '../tensorflow/write-graph.ts'

/**
 * A graph in the JSON of protocol buffers, as `model.json` has it; the inverse of graph-json.ts. Values of constants are
 * left out: they stand in the manifest.
 * @throws ArtifactError `not-expressible` for attributes that were not read
 */
export function graphJson({ nodes, functions }: Pick<StoredGraph, 'nodes' | 'functions'>): JsonObject {
  const library = functions.size === 0 ? {} : { function: [...functions.values()].map(functionJson) }
  return { node: nodes.map(nodeJson), library, versions: GRAPH_VERSIONS }
}

/** A tensor of the signature. */
export function tensorJson(ref: string, { dtype, shape }: GraphTensor): JsonObject {
  return {
    name: ref.includes(':') ? ref : `${ref}:0`,
    dtype: typeName({ kind: 'dtype', value: dtype }, ref),
    tensorShape: shapeJson(shape),
  }
}

function nodeJson({ name, op, inputs, attrs }: GraphNode): JsonObject {
  return { name, op, ...(inputs.length === 0 ? {} : { input: inputs }), attr: attrsJson(attrs, name) }
}

function functionJson({ name, inputs, outputs, nodes, returns }: GraphFunction): JsonObject {
  return {
    signature: { name, inputArg: inputs.map(argumentJson), outputArg: outputs.map(argumentJson) },
    nodeDef: nodes.map(nodeJson),
    ret: Object.fromEntries(returns),
  }
}

function argumentJson(argument: GraphArgument): JsonObject {
  return { name: argument.name, type: typeName(argumentType(argument), argument.name) }
}

function attrsJson(attrs: ReadonlyMap<string, Attr>, node: string): JsonObject {
  return Object.fromEntries([...attrs].map(([key, attr]) => [key, attrJson(attr, `${node}.${key}`)]))
}

function attrJson(attr: Attr, field: string): JsonObject {
  if (attr.kind !== 'list') return Object.fromEntries([one(attr, field)])
  const lists = new Map<string, Json[]>()
  for (const [at, item] of attr.items.entries()) {
    const [key, value] = one(item, `${field}[${at}]`)
    lists.set(key, [...(lists.get(key) ?? []), value])
  }
  return { list: Object.fromEntries(lists) }
}

function one(attr: Attr, field: string): readonly [string, Json] {
  switch (attr.kind) {
    case 'text':
      return ['s', Buffer.from(attr.value).toString('base64')]
    case 'bytes':
      return ['s', Buffer.from(attr.value).toString('base64')]
    case 'int':
      return ['i', String(attr.value)]
    case 'float':
      return ['f', Number.isFinite(attr.value) ? attr.value : String(attr.value)]
    case 'bool':
      return ['b', attr.value]
    case 'dtype':
      return ['type', typeName(attr, field)]
    case 'shape':
      return ['shape', shapeJson(attr.value)]
    case 'tensor':
      return [
        'tensor',
        {
          dtype: typeName({ kind: 'dtype', value: attr.value.dtype }, field),
          tensorShape: shapeJson(attr.value.shape),
        },
      ]
    case 'function':
      return ['func', { name: attr.name, attr: attrsJson(attr.attrs, field) }]
    case 'list':
      throw unwritable(field, 'a list within a list')
    case 'unread':
      throw unwritable(field, attr.what)
  }
}

function shapeJson(shape: Shape | null): JsonObject {
  if (shape === null) return { unknownRank: true }
  return shape.length === 0 ? {} : { dim: shape.map((size) => ({ size: String(size) })) }
}

function typeName(type: Attr & { readonly kind: 'dtype' }, field: string): string {
  const number = numberOfType(type)
  if (number === undefined) throw unwritable(field, 'a type that has no number here')
  return dtypeName(number)
}

function unwritable(field: string, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `${field} is ${what}, which cannot be written`)
}
