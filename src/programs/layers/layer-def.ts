import type { Json, JsonObject } from '../../formats/format.ts'
import type { Ops, Value } from '../../ops/ops.ts'
import type { DType } from '../../tensor/dtype.ts'
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
  /** Floating inputs are left in their dtype instead of being cast to the layer's compute dtype. */
  readonly keepsInputDType?: boolean
  /** Variables of the layer itself, without its children's, in the order Keras creates them. */
  variables(layer: Layer): readonly VariableSpec[]
  /** Attributes that hold sublayers which Keras makes itself rather than reads from config (attention projections, cells). */
  implied?(layer: Layer): readonly ImpliedChild[]
  /** What the layer computes at inference. A value, or several in Keras's order. */
  call(context: LayerContext): Value | readonly Value[]
  /** The mask handed on to the next layer, or one for each output; the default hands on the first input's, `null` stops it. */
  mask?(context: LayerContext): Value | null | readonly (Value | null)[]
}

/** A sublayer that exists in code only. */
export interface ImpliedChild {
  readonly attribute: string
  readonly name: string
  readonly className: string
  readonly config: JsonObject
  /**
   * The layer was given to this one and may stand in the same model on its own. An object-path file then holds its
   * variables once, with the layer, and both have them.
   */
  readonly shared?: boolean
  /** A second attribute that holds the same layer: an object-path file has it under the one its writer came to first. */
  readonly alias?: string
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
  /** The mask that a value carries at this moment, or null. */
  maskOf(x: Value): Value | null
  /** Takes a value's mask away for everybody who reads it later, as Keras's attention layers do. */
  dropMask(x: Value): void
  /** Positional arguments as recorded in the topology, structure kept: values, lists, dicts, plain JSON. */
  readonly args: readonly unknown[]
  /** Keyword arguments as recorded in the topology: values, tensors, plain JSON. */
  readonly kwargs: Readonly<Record<string, unknown>>
  /** The dtype the layer computes in, by its dtype policy; floating inputs have it already. */
  readonly computeDType: DType
  /** Whether the model says the sizes of all its inputs but for the batch, so that whoever loads it meets those that are run. */
  readonly fixedSizes: boolean
  /** Whether the model is one of Keras 2, where a layer of the same name does otherwise. */
  readonly ofKeras2: boolean
  /**
   * A variable of this layer by name, or of a sublayer by attribute and name (`query_dense/kernel`), in the compute
   * dtype where it is floating; `dtype` asks for another. @throws ArtifactError `missing-tensor`.
   */
  variable(name: string, dtype?: DType): Value
  /** Whether the layer has a variable of that name. */
  hasVariable(name: string): boolean
  /** Applies an activation as a config states it: a name, null, or a serialized object. */
  activate(x: Value, activation: Json | undefined): Value
  /** Calls a sublayer by attribute. */
  callChild(
    attribute: string,
    inputs: readonly Value[],
    masks?: readonly (Value | null)[],
    kwargs?: Readonly<Record<string, unknown>>,
  ): Value | readonly Value[]
}

/** Layer classes by canonical name: Keras's own, then the user's. */
export interface LayerRegistry {
  get(className: string): LayerDef | undefined
  /** The user's module that a class is defined in; undefined for classes that we define. */
  moduleOf?(className: string): string | undefined
}
