import type { JsonObject } from '../../formats/format.ts'
import type { Ops, Value } from '../../ops/ops.ts'
import type { Layer, VariableSpec } from './program.ts'

/**
 * One layer class: what it stores and what it computes. A definition is plain data and pure functions; the registry
 * (`registry.ts`) lists Keras's own, and `custom-layers` files add the user's.
 */
export interface LayerDef {
  /** Keras 3's class name (`Conv2D`), or the registered name of a custom layer (`corpus>GatedDense`). */
  readonly className: string
  /** Keras 3 config keys with their defaults, as `get_config` of a fresh layer gives them; required keys are absent. */
  readonly defaults: JsonObject
  /** Variables of the layer itself, without its children's, in the order Keras creates them. */
  variables(layer: Layer): readonly VariableSpec[]
  /** Attributes that hold sublayers which Keras makes itself rather than reads from config (attention projections, cells). */
  implied?(layer: Layer): readonly ImpliedChild[]
  /** What the layer computes at inference. A value, or several in Keras's order. */
  call(context: LayerContext): Value | readonly Value[]
  /** The mask handed on to the next layer; the default hands on the first input's mask, `null` stops it. */
  mask?(context: LayerContext): Value | null
}

/** A sublayer that exists in code only. */
export interface ImpliedChild {
  readonly attribute: string
  readonly name: string
  readonly className: string
  readonly config: JsonObject
}

/** What a layer is called with. */
export interface LayerContext {
  readonly ops: Ops
  readonly layer: Layer
  readonly config: JsonObject
  /** Positional tensor arguments, nested lists flattened. */
  readonly inputs: readonly Value[]
  /** Mask of each input, or null. */
  readonly masks: readonly (Value | null)[]
  /** Keyword arguments as recorded in the topology: values, tensors, plain JSON. */
  readonly kwargs: Readonly<Record<string, unknown>>
  /** A variable of this layer by name. @throws ArtifactError `missing-tensor`. */
  variable(name: string): Value
  /** Calls a sublayer by attribute. */
  callChild(attribute: string, inputs: readonly Value[], masks?: readonly (Value | null)[]): Value | readonly Value[]
}

/** Layer classes by canonical name: Keras's own, then the user's. */
export interface LayerRegistry {
  get(className: string): LayerDef | undefined
}
