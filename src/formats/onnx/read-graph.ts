import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import type { Attr } from '../tensorflow/graph.ts'
import { integer, text } from '../tensorflow/read-graph.ts'
import { ATTRIBUTE_TYPES, valuesOf } from './attributes.ts'
import { dtypeOf } from './dtypes.ts'
import type { EntryStore } from './entries.ts'
import {
  domainOf,
  functionKey,
  type OnnxAttr,
  type OnnxFunction,
  type OnnxGraph,
  type OnnxNode,
  type OnnxValue,
} from './graph.ts'
import type { Attribute, Function, Graph, Node, OperatorSet, ValueInfo } from './proto/onnx_pb.ts'
import { insideTensor, wrong } from './tensors.ts'

export interface GraphReader {
  graph(graph: Graph | undefined, within: string): OnnxGraph
  functions(functions: readonly Function[]): ReadonlyMap<string, OnnxFunction>
}

/** @throws ArtifactError `malformed`, `unsupported-format`, `limit-exceeded` */
export function graphReader(file: string, limits: Limits, store: EntryStore): GraphReader {
  const attribute = (one: Attribute, within: string): OnnxAttr => {
    const field = `${file}: ${within}.${one.name}`
    const given = valuesOf(one)
    const type = ATTRIBUTE_TYPES[one.type] ?? `the type ${one.type}`
    if (given.length > 1 || (one.type !== 0 && given.some((value) => value !== type))) {
      throw wrong('malformed', { field, file, limits }, `says to be ${type}, and has ${given.join(' and ')}`)
    }
    if (one.refAttrName !== '') return { kind: 'reference', name: one.refAttrName }
    const list = <T>(items: readonly T[], of: (item: T) => Attr): Attr => ({ kind: 'list', items: items.map(of) })
    // A view of the file's bytes would keep all of them in memory.
    const tensor = (proto: NonNullable<Attribute['t']>): Attr => ({
      kind: 'tensor',
      value: insideTensor({ ...proto, rawData: proto.rawData?.slice() }, { field, file, limits }),
    })
    switch (type) {
      case 'float':
        return { kind: 'float', value: one.f ?? 0 }
      case 'int':
        return integer(one.i ?? 0n)
      case 'string':
        return text(one.s ?? new Uint8Array(0))
      case 'floats':
        return list(one.floats, (value) => ({ kind: 'float', value }))
      case 'ints':
        return list(one.ints, integer)
      case 'strings':
        return list(one.strings, text)
      case 'tensor':
        return one.t === undefined ? { kind: 'unread', what: 'no tensor' } : tensor(one.t)
      case 'tensors':
        return list(one.tensors, tensor)
      case 'graph':
        return { kind: 'graph', graph: graph(one.g, `${within}.${one.name}`) }
      default:
        return { kind: 'unread', what: `an attribute of the type ${type}` }
    }
  }
  const attributes = (list: readonly Attribute[], within: string): ReadonlyMap<string, OnnxAttr> => {
    const found = new Map<string, OnnxAttr>()
    for (const one of list) {
      const place = { field: `${file}: ${within}.${one.name}`, file, limits }
      if (found.has(one.name)) throw wrong('malformed', place, 'this attribute is there twice')
      found.set(one.name, attribute(one, within))
    }
    return found
  }
  const node = (one: Node, within: string, place: number): OnnxNode => {
    const made = one.output.find((output) => output !== '') ?? `${one.opType}_${place}`
    const name = one.name === '' ? made : one.name
    return {
      name,
      op: one.opType,
      domain: domainOf(one.domain),
      overload: one.overload,
      inputs: one.input,
      outputs: one.output,
      attrs: attributes(one.attribute, `${within}${name}`),
      attrTypes: new Map(one.attribute.map((attr) => [attr.name, attr.type])),
    }
  }
  const graph = (one: Graph | undefined, within: string): OnnxGraph => {
    if (one === undefined) throw new ArtifactError('malformed', `${file}: ${within}holds no graph`, { file })
    const [sparse] = one.sparseInitializer
    if (sparse !== undefined) {
      const message = `${file}: ${within}the initialiser ${sparse.values?.name ?? ''} is sparse, which is not read`
      throw new ArtifactError('unsupported-format', message, { file })
    }
    const prefix = within === '' ? '' : `${within}/`
    const initializers = new Map<string, string>()
    for (const proto of one.initializer) {
      if (initializers.has(proto.name)) {
        throw new ArtifactError('malformed', `${file}: the initialiser ${prefix}${proto.name} is stored twice`, {
          file,
          tensor: proto.name,
        })
      }
      store.add(`${prefix}${proto.name}`, proto)
      initializers.set(proto.name, `${prefix}${proto.name}`)
    }
    const names = new Set<string>()
    for (const { name, opType } of one.node) {
      const place = { field: `${file}: node ${prefix}${name} (${opType})`, file, limits }
      if (names.has(name)) throw wrong('malformed', place, 'another node of this graph has the same name')
      if (name !== '') names.add(name)
    }
    const value = (info: ValueInfo): OnnxValue => valueOf(info, file, limits)
    const ports = new Set([...one.input, ...one.output].map(({ name }) => name))
    return {
      name: one.name,
      inputs: one.input.filter(({ name }) => !initializers.has(name)).map(value),
      outputs: one.output.map(value),
      stated: [
        ...one.input.filter(({ name }) => initializers.has(name)),
        // Of inputs, outputs and initialisers, what stands there counts.
        ...one.valueInfo.filter(({ name }) => !ports.has(name) && !initializers.has(name)),
      ].map(value),
      nodes: one.node.map((inner, place) => node(inner, prefix, place)),
      initializers,
    }
  }
  return {
    graph,
    functions(list) {
      const functions = new Map<string, OnnxFunction>()
      for (const one of list) {
        const key = functionKey(domainOf(one.domain), one.name, one.overload)
        if (functions.has(key)) {
          throw new ArtifactError('malformed', `${file}: the function ${one.domain}.${one.name} is defined twice`, {
            file,
          })
        }
        functions.set(key, {
          name: one.name,
          domain: domainOf(one.domain),
          inputs: one.input,
          outputs: one.output,
          opsets: opsetsOf(one.opsetImport),
          nodes: one.node.map((inner, place) => node(inner, `${one.name}/`, place)),
          attrs: attributes(one.attributeProto, `${one.name}/`),
        })
      }
      return functions
    },
  }
}

/** Versions above 2^53 are nobody's. */
export function opsetsOf(list: readonly OperatorSet[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ domain, version }) => [domainOf(domain), Number(version)]))
}

function valueOf({ name, type }: ValueInfo, file: string, limits: Limits): OnnxValue {
  if (type?.value.case !== 'tensorType') return { name, dtype: null, shape: null }
  const { elemType, shape } = type.value.value
  if ((shape?.dim.length ?? 0) > limits.rank) {
    const message = `${file}: ${name} has ${shape?.dim.length ?? 0} dimensions, allowed are ${limits.rank}`
    throw new ArtifactError('limit-exceeded', message, { file })
  }
  const dims = shape?.dim.map(({ value }): number | string => {
    if (value.case === 'dimParam') return value.value === '' ? -1 : value.value
    if (value.case === undefined) return -1
    const size = Number(value.value)
    // Old exporters wrote 0 or -1 for what they did not know.
    return size > 0 && Number.isSafeInteger(size) ? size : -1
  })
  return { name, dtype: dtypeOf(elemType), shape: dims ?? null }
}
