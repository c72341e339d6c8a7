import type {
  Attr,
  GraphFunction,
  GraphNode,
  GraphSignature,
  StoredGraph,
} from '../../../src/formats/tensorflow/graph.ts'
import { fromBytes } from '../../../src/tensor/bytes.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import { elementCount, type Tensor } from '../../../src/tensor/tensor.ts'

/** Stored graphs as tools/tensorflow-ops/generate.py writes them down. */
export interface GraphJson {
  readonly nodes: readonly NodeJson[]
  readonly functions: readonly FunctionJson[]
  readonly signatures: readonly (readonly [string, SignatureJson])[]
  readonly variables: readonly (readonly [string, string])[]
}

export interface TensorJson {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly bytes?: string
  readonly texts?: readonly string[]
}

interface NodeJson {
  readonly name: string
  readonly op: string
  readonly inputs: readonly string[]
  readonly attrs: readonly (readonly [string, AttrJson])[]
}

interface FunctionJson {
  readonly name: string
  readonly inputs: GraphFunction['inputs']
  readonly outputs: GraphFunction['outputs']
  readonly nodes: readonly NodeJson[]
  readonly returns: readonly (readonly [string, string])[]
}

interface SignatureJson {
  readonly inputs: readonly (readonly [string, { ref: string; dtype: DType; shape: readonly number[] | null }])[]
  readonly outputs: readonly (readonly [string, { ref: string; dtype: DType; shape: readonly number[] | null }])[]
}

type AttrJson =
  | Exclude<Attr, { readonly kind: 'tensor' | 'bytes' | 'function' | 'list' }>
  | { readonly kind: 'tensor'; readonly value: TensorJson }
  | { readonly kind: 'bytes'; readonly value: string }
  | { readonly kind: 'function'; readonly name: string; readonly attrs: readonly (readonly [string, AttrJson])[] }
  | { readonly kind: 'list'; readonly items: readonly AttrJson[] }

export function storedGraph(json: GraphJson): StoredGraph {
  const signatureOf = ({ inputs, outputs }: SignatureJson): GraphSignature => {
    return { inputs: new Map(inputs), outputs: new Map(outputs) }
  }
  return {
    kind: 'graph',
    nodes: json.nodes.map(nodeOf),
    functions: new Map(
      json.functions.map((fn) => [fn.name, { ...fn, nodes: fn.nodes.map(nodeOf), returns: new Map(fn.returns) }]),
    ),
    signatures: new Map(json.signatures.map(([name, signature]) => [name, signatureOf(signature)])),
    variables: new Map(json.variables),
  }
}

export function tensorOf({ dtype, shape, bytes, texts }: TensorJson): Tensor {
  if (texts !== undefined)
    return { dtype, shape, data: texts.map((text) => new Uint8Array(Buffer.from(text, 'base64'))) }
  const raw = new Uint8Array(Buffer.from(bytes ?? '', 'base64'))
  return { dtype, shape, data: fromBytes(dtype, raw, elementCount(shape), 'fixture') }
}

function nodeOf({ name, op, inputs, attrs }: NodeJson): GraphNode {
  return { name, op, inputs, attrs: attrsOf(attrs) }
}

function attrsOf(attrs: readonly (readonly [string, AttrJson])[]): ReadonlyMap<string, Attr> {
  return new Map(attrs.map(([name, attr]) => [name, attrOf(attr)]))
}

function attrOf(attr: AttrJson): Attr {
  switch (attr.kind) {
    case 'tensor':
      return { kind: 'tensor', value: tensorOf(attr.value) }
    case 'bytes':
      return { kind: 'bytes', value: new Uint8Array(Buffer.from(attr.value, 'base64')) }
    case 'function':
      return { kind: 'function', name: attr.name, attrs: attrsOf(attr.attrs) }
    case 'list':
      return { kind: 'list', items: attr.items.map(attrOf) }
    default:
      return attr
  }
}
