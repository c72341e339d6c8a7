import type { Dialect, Json, JsonObject } from '../../formats/format.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Finding } from '../../evidence/finding.ts'

/**
 * The canonical layers program: what every Keras-family topology means, in Keras 3's words. The dialects (Keras 2,
 * Keras 3, TF.js) are read into it and written from it; layers are run from it.
 */
export interface LayersProgram {
  readonly kind: 'layers'
  /** A functional or sequential model. */
  readonly root: Layer
}

export interface Layer {
  /** Unique among its siblings. */
  readonly name: string
  /**
   * Keras 3's class name without module (`Conv2D`), or the registered name of a custom layer (`corpus>GatedDense`).
   * A `keras.ops` operation used as a node of the graph carries the prefix `keras.ops>` (`keras.ops>Add`), since
   * some of them share their name with a layer.
   */
  readonly className: string
  /** Where the class is imported from, for custom layers, so that it can be written again; null for Keras's own. */
  readonly origin: Origin | null
  /**
   * Keras 3 keys without `name`, every default of the registry filled in; `dtype` is a policy name; activations are
   * names (names.ts has those that only an older dialect knows); initializers, regularizers and constraints stand in
   * Keras 3's form; sublayers are taken out (`children`, `graph`). Keys of custom layers are kept as stored.
   */
  readonly config: JsonObject
  /** Shapes the layer was built with, as Keras 3 stores them; null where the dialect has none. */
  readonly buildConfig: JsonObject | null
  /** Layers inside this one by attribute (`forward_layer`, `cell`, `layer`), in Keras's own order. */
  readonly children: readonly Child[]
  /** The graph of a model used as a layer; null for ordinary layers. */
  readonly graph: LayerGraph | null
}

export interface Origin {
  readonly module: string | null
  readonly registeredName: string | null
  /** Python's own name of the class, by which files number layers (`GatedDense`). */
  readonly className: string
}

export interface Child {
  /** The Keras attribute (`forward_layer`, `cell`, `layer`); an element of a list as `cells/0`. */
  readonly attribute: string
  readonly layer: Layer
}

export interface LayerGraph {
  readonly style: 'functional' | 'sequential'
  /** In stored order. */
  readonly layers: readonly Layer[]
  /**
   * Calls of each layer in stored order; `node` of a {@link TensorRef} counts them from 0 per layer. An `InputLayer`
   * has no call: its one tensor is node 0. A sequential model is spelled out as a chain of calls; where it does not
   * store its input, an `InputLayer` named `<first layer>_input` stands for it (`batch_shape` null if unknown).
   */
  readonly calls: readonly Call[]
  /** Flattened as Keras flattens nests: lists in order, dictionaries by sorted key. */
  readonly inputs: readonly NamedRef[]
  readonly outputs: readonly NamedRef[]
  /** How the inputs and outputs are nested; a single tensor is `0`, two in a list `[0, 1]`. */
  readonly inputNest: Nest
  readonly outputNest: Nest
}

/** A nest of indices into {@link LayerGraph.inputs} or {@link LayerGraph.outputs}. */
export type Nest = number | readonly Nest[] | { readonly [key: string]: Nest }

/** One application of a layer. */
export interface Call {
  readonly layer: string
  /**
   * Positional arguments as of `call` without `self`. Where an older dialect names or flattens them, they are put back
   * into Keras 3's form: attention is `(query, value, key)`, a recurrent layer `(sequences)` with `initial_state`.
   * `mask: null` and `training: false` say nothing and are left out.
   */
  readonly args: readonly Argument[]
  readonly kwargs: Readonly<Record<string, Argument>>
  /**
   * Recorded with `training=True` by a library whose `predict` passes over it: Keras 3, where only `model(x)` trains
   * then, and TF.js. Keras 2 trains in `predict`, too: there it is `training` among `kwargs`.
   */
  readonly recordsTraining?: true
}

/** An argument of a call: a tensor made by another layer, a plain value, or a nesting of both. */
export type Argument =
  | { readonly kind: 'tensor'; readonly ref: TensorRef }
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'list'; readonly items: readonly Argument[] }
  | { readonly kind: 'dict'; readonly items: Readonly<Record<string, Argument>> }

/** Output `tensor` of the `node`-th call of `layer`. */
export interface TensorRef {
  readonly layer: string
  readonly node: number
  readonly tensor: number
}

/** A model input or output under the name that goldens and signatures use. */
export interface NamedRef {
  readonly name: string
  readonly ref: TensorRef
}

/** A variable that a layer class makes, in Keras's order of creation. */
export interface VariableSpec {
  readonly name: string
  readonly trainable: boolean
  /**
   * Seed-generator state, which means nothing at inference, and second copies of what stands elsewhere: stored by Keras
   * 3, absent from other formats.
   */
  readonly bookkeeping?: boolean
  /** Its name in object-path files, where Keras gives it one; all others are numbered there. */
  readonly dataset?: string
}

/** A variable of a program and the stored tensor that holds it. */
export interface BoundVariable {
  /** Names from the root to the variable, joined with `/`: `tower/tower_hidden/kernel`. The same in every format. */
  readonly path: string
  /** `path` of the layer that owns it. */
  readonly layerPath: string
  readonly name: string
  readonly trainable: boolean
  readonly bookkeeping: boolean
  readonly entry: TensorEntry
}

/** A stored model understood: its program, and each variable with its tensor. */
export interface BoundProgram {
  readonly program: LayersProgram
  /** The dialect that the topology was read in, be it the model's own or one that weights alone have borrowed. */
  readonly dialect?: Dialect
  readonly variables: readonly BoundVariable[]
  /** `missing-tensor`, `extra-tensor`, `shape-mismatch`, ...: what did not come out even. */
  readonly findings: readonly Finding[]
  /** Layers whose class nobody has registered: outputs cannot be computed, weights are bound by place. */
  readonly unknown: readonly UnknownLayer[]
}

export interface UnknownLayer {
  readonly path: string
  readonly className: string
}
