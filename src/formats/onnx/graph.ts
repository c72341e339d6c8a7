import type { DType } from '../../tensor/dtype.ts'
import type { Shape } from '../../tensor/tensor.ts'
import type { Attr } from '../tensorflow/graph.ts'

/**
 * An ONNX model as its file stores it, not yet interpreted. Names of values are as in the file; '' stands for an
 * optional input or output that is left out. Source of the fields: onnx.proto.
 */
export interface StoredOnnx {
  readonly kind: 'onnx'
  readonly irVersion: number
  /** Version of each imported operator set by its domain; ONNX's own is ''. */
  readonly opsets: ReadonlyMap<string, number>
  readonly graph: OnnxGraph
  /** Functions that the model brings along, by {@link functionKey}. */
  readonly functions: ReadonlyMap<string, OnnxFunction>
}

export interface OnnxGraph {
  readonly name: string
  /** Without those that only give an initialiser its type. */
  readonly inputs: readonly OnnxValue[]
  readonly outputs: readonly OnnxValue[]
  /** What the graph says of values in between, and of initialisers that stand among its inputs too. */
  readonly stated: readonly OnnxValue[]
  readonly nodes: readonly OnnxNode[]
  /** Name in the weight table of each stored tensor, by the value that it is. */
  readonly initializers: ReadonlyMap<string, string>
}

export interface OnnxValue {
  readonly name: string
  /** null for sequences, maps, optionals and types this tool does not know. */
  readonly dtype: DType | null
  /** A text for a dimension that has a name, -1 for one that is unknown; null for an unknown rank. */
  readonly shape: readonly (number | string)[] | null
}

export interface OnnxNode {
  /** As stored, else made from the first output. */
  readonly name: string
  readonly op: string
  /** '' for ONNX's own operators. */
  readonly domain: string
  readonly overload: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attrs: ReadonlyMap<string, OnnxAttr>
  /** `AttributeProto.AttributeType` that each of them states: a list that is empty does not tell by itself. */
  readonly attrTypes: ReadonlyMap<string, number>
}

export type OnnxAttr =
  | Attr
  | { readonly kind: 'graph'; readonly graph: OnnxGraph }
  /** Inside a function: an attribute of the call. */
  | { readonly kind: 'reference'; readonly name: string }

export interface OnnxFunction {
  readonly name: string
  readonly domain: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly opsets: ReadonlyMap<string, number>
  readonly nodes: readonly OnnxNode[]
  /** Defaults of attributes. */
  readonly attrs: ReadonlyMap<string, OnnxAttr>
}

export function functionKey(domain: string, name: string, overload: string): string {
  return JSON.stringify([domain, name, overload])
}

/** Numbers alone: -1 for what has a name. */
export function plainShape(shape: OnnxValue['shape']): Shape | null {
  return shape === null ? null : shape.map((dim) => (typeof dim === 'number' ? dim : -1))
}

/** ONNX's own operators have two names for their domain. */
export function domainOf(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain
}
