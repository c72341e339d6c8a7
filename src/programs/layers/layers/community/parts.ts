import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { isValue } from '../../run/call.ts'
import { integer } from '../config.ts'
import { multiHeadAttention } from '../attention/multi-head.ts'
import { DEFAULTS } from '../defaults.ts'
import { at } from '../math.ts'

/** A sublayer that a class makes in code, with the layer's dtype policy unless the config has another. */
export function child(
  layer: Layer,
  attribute: string,
  name: string,
  className: string,
  config: JsonObject,
): ImpliedChild {
  const dtype = layer.config['dtype'] ?? 'float32'
  return { attribute, name, className, config: { ...DEFAULTS[className], dtype, ...config, name } }
}

/** `units` is null where they follow from the width of the inputs. */
export function denseChild(
  layer: Layer,
  attribute: string,
  name: string,
  units: number | null,
  activation: Json = 'linear',
): ImpliedChild {
  return child(layer, attribute, name, 'Dense', { units, activation })
}

export function normChild(layer: Layer, attribute: string, name: string, epsilon: number): ImpliedChild {
  return child(layer, attribute, name, 'LayerNormalization', { epsilon })
}

export function dropoutChild(layer: Layer, attribute: string, name: string, rate: number): ImpliedChild {
  return child(layer, attribute, name, 'Dropout', { rate })
}

/**
 * The attention that a transformer layer makes. Its head size follows from the width of the inputs, which a config does
 * not say; {@link attend} reads it from the kernel, and until then only names follow from it.
 */
export function attentionChild(layer: Layer, attribute: string, name: string, config: JsonObject): ImpliedChild {
  return child(layer, attribute, name, 'MultiHeadAttention', { key_dim: 1, value_dim: 1, ...config })
}

/** A context as a sublayer has it: with its variables and config. */
export function within(context: LayerContext, attribute: string, config: JsonObject): LayerContext {
  return {
    ...context,
    config,
    variable: (name, dtype) => context.variable(`${attribute}/${name}`, dtype),
    hasVariable: (name) => context.hasVariable(`${attribute}/${name}`),
  }
}

export interface Attended {
  readonly query: Value
  readonly value: Value
  /** The value where it is not given. */
  readonly key?: Value
  /** `[batch or 1, time or 1, source]`. */
  readonly mask: Value | null
}

/** Multi-head attention by a sublayer of {@link attentionChild}. */
export function attend(
  context: LayerContext,
  attribute: string,
  { query, value, key, mask }: Attended,
  config: JsonObject,
): Value {
  const keyDim = at(context.variable(`${attribute}/query_dense/kernel`).shape, -1)
  const inner = within(context, attribute, { ...config, key_dim: keyDim })
  const inputs = key === undefined ? [query, value] : [query, value, key]
  return one(multiHeadAttention({ ...inner, inputs, args: inputs, kwargs: { attention_mask: mask } }))
}

/** A context for attention that does not look at the masks that its inputs carry, and leaves them. */
export function maskless(context: LayerContext): LayerContext {
  return { ...context, maskOf: () => null, dropMask: () => undefined }
}

/** Calls a sublayer of one input and one output; the input's mask goes with it. */
export function through(context: LayerContext, attribute: string, x: Value): Value {
  return one(context.callChild(attribute, [x], [context.maskOf(x)]))
}

function one(result: Value | readonly Value[]): Value {
  const [value] = Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
  if (value === undefined) throw new Error('a sublayer gave no value')
  return value
}

/** A context for the attention of Keras 2, which looks at the masks of its inputs and leaves them where they are. */
export function maskKeeping(context: LayerContext): LayerContext {
  return { ...context, dropMask: () => undefined }
}

/** An argument by place or name; null where it is not given. */
export function argument(context: LayerContext, place: number, name: string): unknown {
  return context.args[place] ?? context.kwargs[name] ?? null
}

/** A tensor argument by place or name; null where it is not given. */
export function tensorArgument(context: LayerContext, place: number, name: string): Value | null {
  const value = argument(context, place, name)
  if (value === null) return null
  if (isValue(value)) return value
  throw new ArtifactError('malformed', `${name}: found ${JSON.stringify(value)}, allowed: a tensor`)
}

export function heads(config: JsonObject): JsonObject {
  return { num_heads: integer(config, 'num_heads'), dropout: config['dropout'] ?? 0, use_bias: true }
}
