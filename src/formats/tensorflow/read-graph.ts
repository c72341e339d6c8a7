import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { typeOf } from './dtypes.ts'
import type { Attr, GraphArgument, GraphFunction, GraphNode } from './graph.ts'
import type { AttrEntry, AttrValue, FunctionDef, GraphDef, NodeDef, OpDef_ArgDef } from './proto/graph_pb.ts'
import { readTensorProto } from './read-tensor.ts'
import { shapeOf } from './shape.ts'

/** The nodes and functions of a GraphDef, as they stand: nothing is resolved. */
export interface ReadGraph {
  readonly nodes: readonly GraphNode[]
  readonly functions: ReadonlyMap<string, GraphFunction>
}

/** @throws ArtifactError `malformed`, `limit-exceeded` */
export function readGraphDef(graph: GraphDef | undefined, file: string, limits: Limits): ReadGraph {
  const read = reader(file, limits)
  const functions = new Map<string, GraphFunction>()
  for (const definition of graph?.library?.function ?? []) {
    const found = read.function(definition)
    if (functions.has(found.name)) {
      throw new ArtifactError('malformed', `${file}: the function ${found.name} is defined twice`, { file })
    }
    functions.set(found.name, found)
  }
  return { nodes: read.nodes(graph?.node ?? [], ''), functions }
}

interface Reader {
  nodes(nodes: readonly NodeDef[], within: string): readonly GraphNode[]
  function(definition: FunctionDef): GraphFunction
}

function reader(file: string, limits: Limits): Reader {
  const attrs = (entries: readonly AttrEntry[], field: string): ReadonlyMap<string, Attr> => {
    const read = new Map<string, Attr>()
    for (const { key, value } of entries) {
      const attr = value === undefined ? undefined : attribute(value, `${field}.${key}`, key.startsWith('_'))
      if (attr !== undefined) read.set(key, attr)
    }
    return read
  }
  const attribute = ({ value }: Pick<AttrValue, 'value'>, field: string, inferred: boolean): Attr | undefined => {
    switch (value.case) {
      case 's':
        return text(value.value)
      case 'i':
        return integer(value.value)
      case 'f':
        return { kind: 'float', value: value.value }
      case 'b':
        return { kind: 'bool', value: value.value }
      case 'type':
        return { kind: 'dtype', ...typeOf(value.value) }
      case 'shape':
        return { kind: 'shape', value: shapeOf(value.value, field, file, limits, inferred) }
      case 'tensor':
        return readTensorProto(value.value, { field, file, limits })
      case 'func':
        return { kind: 'function', name: value.value.name, attrs: attrs(value.value.attr, field) }
      case 'placeholder':
        return { kind: 'unread', what: `a placeholder for ${value.value}` }
      case 'list': {
        const { s, i, f, b, type, shape, tensor, func } = value.value
        const items = [
          ...s.map((item) => ({ case: 's', value: item }) as const),
          ...i.map((item) => ({ case: 'i', value: item }) as const),
          ...f.map((item) => ({ case: 'f', value: item }) as const),
          ...b.map((item) => ({ case: 'b', value: item }) as const),
          ...type.map((item) => ({ case: 'type', value: item }) as const),
          ...shape.map((item) => ({ case: 'shape', value: item }) as const),
          ...tensor.map((item) => ({ case: 'tensor', value: item }) as const),
          ...func.map((item) => ({ case: 'func', value: item }) as const),
        ]
        return {
          kind: 'list',
          items: items.flatMap((item, at) => attribute({ value: item }, `${field}[${at}]`, inferred) ?? []),
        }
      }
      default:
        return undefined
    }
  }
  const nodes: Reader['nodes'] = (list, within) =>
    list.map(({ name, op, input, attr }) => ({
      name,
      op,
      inputs: input,
      attrs: attrs(attr, `${file}: ${within}${name}`),
    }))
  return {
    nodes,
    function({ signature, nodeDef, ret, attr }) {
      const name = signature?.name ?? ''
      const own = attrs(
        attr.filter(({ key }) => key === 'api_implements' || key === 'api_preferred_device'),
        name,
      )
      const [api, device] = [textIn(own.get('api_implements')), textIn(own.get('api_preferred_device'))]
      return {
        name,
        inputs: (signature?.inputArg ?? []).map(argument),
        outputs: (signature?.outputArg ?? []).map(argument),
        nodes: nodes(nodeDef, `${name}/`),
        returns: new Map(ret.map(({ key, value }) => [key, value])),
        ...(api === undefined ? {} : { implements: api }),
        ...(device === undefined ? {} : { device }),
      }
    },
  }
}

function textIn(attr: Attr | undefined): string | undefined {
  if (attr?.kind === 'bytes') return Buffer.from(attr.value).toString('latin1')
  return attr?.kind === 'text' ? attr.value : undefined
}

function argument({ name, type }: OpDef_ArgDef): GraphArgument {
  const { value: dtype, ...number } = typeOf(type)
  return { name, dtype, ...number }
}

/** Byte strings that are texts, which nearly all are. */
export function text(value: Uint8Array): Attr {
  try {
    return { kind: 'text', value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value) }
  } catch {
    return { kind: 'bytes', value }
  }
}

export function integer(value: bigint): Attr {
  const number = Number(value)
  return { kind: 'int', value: Number.isSafeInteger(number) ? number : value }
}
