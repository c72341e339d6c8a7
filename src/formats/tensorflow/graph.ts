import type { DType } from '../../tensor/dtype.ts'
import type { Shape, Tensor } from '../../tensor/tensor.ts'

/**
 * A TensorFlow graph as a file stores it (SavedModel, TF.js graph model, frozen graph): a GraphDef with its library of
 * functions, not yet interpreted. Source of the fields: tensorflow/core/framework/{graph,node_def,function,attr_value}.proto.
 */
export interface StoredGraph {
  readonly kind: 'graph'
  readonly nodes: readonly GraphNode[]
  readonly functions: ReadonlyMap<string, GraphFunction>
  /** By name: `serving_default`, ... A frozen graph without a signature has one, made of its placeholders and sinks. */
  readonly signatures: ReadonlyMap<string, GraphSignature>
  /** The signature that is meant where somebody says so; else it is the one that servers run. */
  readonly serves?: string
  /** Signatures of the file with inputs or outputs that are no plain tensors; they are in no other list. */
  readonly unreadSignatures?: readonly string[]
  /** Stored tensor of each variable, by the name of the VarHandleOp (or placeholder) node that stands for it. */
  readonly variables: ReadonlyMap<string, string>
  /** What is restored of these variables otherwise than one stored tensor as it is (a part of it), in words. */
  readonly restoredOtherwise?: ReadonlyMap<string, string>
  /** The node that is run before the first signature, for its control inputs (they fill tables); where there is one. */
  readonly initializer?: string
  /** Nodes that TensorFlow runs by itself when it loads the model, however they are named: the initializer, older ones. */
  readonly runAtLoad?: readonly string[]
  /** What Python makes of the file, which does not run the main graph; where it says anything to Python. */
  readonly objects?: StoredObjects
  /** The node that TensorFlow runs when it loads the model, to restore the variables; where there is one. */
  readonly restorer?: string
  /** Path of a file of the artifact, relative to it, by the tensor of the main graph (`node:output`) that names it. */
  readonly assets?: ReadonlyMap<string, string>
  /** The bytes of such a file. @throws ArtifactError where it is missing or too large. */
  readonly readAsset?: (path: string) => Uint8Array
}

/** A SavedModel as Python loads it: functions, and the objects that each of them is given. */
export interface StoredObjects {
  /** What each function of the library gets as its last arguments, in order. */
  readonly functions: ReadonlyMap<string, readonly StoredCapture[]>
  readonly signatures: ReadonlyMap<string, ObjectSignature>
  /** Names of the functions that Python offers to call, signatures included. */
  readonly callable: readonly string[]
  /** Whether the checkpoint says which object each of its tensors is of; without it no key is known. */
  readonly hasKeys: boolean
}

/** An object that a function is given: a variable, a constant of the main graph, a file, a table, or nothing. */
export type StoredCapture = { readonly id: number; readonly name: string } & (
  | {
      readonly kind: 'variable'
      /** The stored tensor that Python restores it from; null where it finds none. */
      readonly key: string | null
    }
  | { readonly kind: 'node'; readonly node: string }
  | {
      readonly kind: 'asset'
      /** Of `assets`: the tensor of the main graph that holds its path. */
      readonly tensor: string
    }
  | { readonly kind: 'other' | 'none' }
)

export interface ObjectSignature {
  readonly function: string
  /** Names of the function's arguments, without what it captures. */
  readonly inputs: readonly string[]
  /** Names of what it gives, in order; null where the file does not say. */
  readonly outputs: readonly string[] | null
}

export interface GraphNode {
  readonly name: string
  readonly op: string
  /** `node`, `node:output`, `^control`; in a function `node:port:index`, or an argument's name. */
  readonly inputs: readonly string[]
  readonly attrs: ReadonlyMap<string, Attr>
}

export interface GraphFunction {
  readonly name: string
  readonly inputs: readonly GraphArgument[]
  readonly outputs: readonly GraphArgument[]
  readonly nodes: readonly GraphNode[]
  /** Output argument -> `node:port:index`. */
  readonly returns: ReadonlyMap<string, string>
  /** `api_implements`: TensorFlow may run any function with the same text in the place of this one. */
  readonly implements?: string
  /** `api_preferred_device`: the kind of device on which it does so. */
  readonly device?: string
}

export interface GraphArgument {
  readonly name: string
  /** null for resources and variants. */
  readonly dtype: DType | null
  /** See `Attr`, kind `dtype`. */
  readonly number?: number
}

/** A node's attribute. Texts are byte strings in the file; those that are not UTF-8 stay bytes. */
export type Attr =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  /**
   * null for resource, variant and types this tool does not know. `number` is the file's own `DataType` where `value` does
   * not tell it: these, and quantised integers (20 is a resource, 21 a variant).
   */
  | { readonly kind: 'dtype'; readonly value: DType | null; readonly number?: number }
  /** null for a shape of unknown rank; -1 for an unknown dimension. */
  | { readonly kind: 'shape'; readonly value: Shape | null }
  /** A tensor's `data` is made from the file's bytes when it is first asked for. */
  | { readonly kind: 'tensor'; readonly value: Tensor }
  /** What this tool has no form for: tensors of resources, variants and types that it does not know. */
  | { readonly kind: 'unread'; readonly what: string }
  | { readonly kind: 'function'; readonly name: string; readonly attrs: ReadonlyMap<string, Attr> }
  | { readonly kind: 'list'; readonly items: readonly Attr[] }

export interface GraphSignature {
  readonly inputs: ReadonlyMap<string, GraphTensor>
  readonly outputs: ReadonlyMap<string, GraphTensor>
}

/** A tensor of the main graph: `node:output`. */
export interface GraphTensor {
  readonly ref: string
  readonly dtype: DType
  readonly shape: Shape | null
}
