import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { isValue } from '../../run/call.ts'
import { causalMask } from '../attention/masks.ts'
import { multiHeadAttention } from '../attention/multi-head.ts'
import { flag, integer, num } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo } from '../math.ts'
import { packageActivation } from './activations.ts'
import { attendTo, causalFrom, placeOf, type Cache } from './cached.ts'
import {
  argument,
  attend,
  attentionChild,
  denseChild,
  dropoutChild,
  heads,
  maskless,
  normChild,
  tensorArgument,
  through,
} from './parts.ts'

/** Sublayers of `keras_hub.layers.TransformerEncoder` in the order in which its `build` makes them. */
export function encoderParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const epsilon = num(config, 'layer_norm_epsilon', 1e-5)
  const rate = num(config, 'dropout', 0)
  return [
    attentionChild(layer, '_self_attention_layer', 'self_attention_layer', heads(config)),
    normChild(layer, '_self_attention_layer_norm', 'self_attention_layer_norm', epsilon),
    dropoutChild(layer, '_self_attention_dropout', 'self_attention_dropout', rate),
    normChild(layer, '_feedforward_layer_norm', 'feedforward_layer_norm', epsilon),
    ...feedForward(layer),
    dropoutChild(layer, '_feedforward_dropout', 'feedforward_dropout', rate),
  ]
}

/** The second dense layer is as wide as the inputs. */
function feedForward(layer: Layer): readonly ImpliedChild[] {
  const units = integer(layer.config, 'intermediate_dim')
  const activation = packageActivation(layer.config['activation'] ?? 'relu')
  return [
    denseChild(layer, '_feedforward_intermediate_dense', 'feedforward_intermediate_dense', units, activation),
    denseChild(layer, '_feedforward_output_dense', 'feedforward_output_dense', null),
  ]
}

/**
 * Attention and a feed-forward pair, each with a residual sum; normalised before (`normalize_first`) or after. A padding
 * mask that is given stands for the mask of the inputs in the attention's own mask, not in what Keras's attention takes
 * from its inputs.
 */
export function encode(context: LayerContext): Value {
  const { config } = context
  const x = first(context)
  const padding = tensorArgument(context, 1, 'padding_mask')
  const mask = mergedMask(context.ops, padding ?? context.maskOf(x), tensorArgument(context, 2, 'attention_mask'))
  if (argument(context, 4, 'return_attention_scores') === true) refuse('returns attention scores')
  const block = residual(context, x, '_self_attention_layer_norm', (query) =>
    attend(context, '_self_attention_layer', { query, value: query, mask }, heads(config)),
  )
  return residual(context, block, '_feedforward_layer_norm', (y) => fedForward(context, y))
}

/** `norm(x + body(x))`, or `x + body(norm(x))`. */
function residual(context: LayerContext, x: Value, norm: string, body: (x: Value) => Value): Value {
  if (flag(context.config, 'normalize_first', false)) {
    return context.ops.add(body(through(context, norm, x)), x)
  }
  return through(context, norm, context.ops.add(body(x), x))
}

function fedForward(context: LayerContext, x: Value): Value {
  return through(context, '_feedforward_output_dense', through(context, '_feedforward_intermediate_dense', x))
}

/** A padding mask `[batch, source]` and an attention mask `[batch, time, source]` together. */
function mergedMask(ops: Ops, padding: Value | null, attention: Value | null): Value | null {
  const spread = padding === null ? null : ops.expandDims(castTo(ops, padding, 'bool'), 1)
  const given = attention === null ? null : castTo(ops, attention, 'bool')
  if (spread === null || given === null) return spread ?? given
  return ops.logicalAnd(spread, given)
}

/** Sublayers of `keras_hub.layers.TransformerDecoder` in the order in which its `build` makes them. */
export function decoderParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const epsilon = num(config, 'layer_norm_epsilon', 1e-5)
  const rate = num(config, 'dropout', 0)
  const attention = (kind: string): readonly ImpliedChild[] => [
    attentionChild(layer, `_${kind}_attention_layer`, `${kind}_attention`, heads(config)),
    normChild(layer, `_${kind}_attention_layer_norm`, `${kind}_attention_layer_norm`, epsilon),
    dropoutChild(layer, `_${kind}_attention_dropout`, `${kind}_attention_dropout`, rate),
  ]
  return [
    ...attention('self'),
    ...(hasCrossAttention(layer) ? attention('cross') : []),
    ...feedForward(layer),
    normChild(layer, '_feedforward_layer_norm', 'feedforward_layer_norm', epsilon),
    dropoutChild(layer, '_feedforward_dropout', 'feedforward_dropout', rate),
  ]
}

/** The config has the shapes that the layer was built with; so has the build config of newer files. */
function hasCrossAttention({ config, buildConfig }: Pick<Layer, 'config' | 'buildConfig'>): boolean {
  const shapes = buildConfig?.['shapes_dict']
  const built = typeof shapes === 'object' && shapes !== null ? (shapes as JsonObject)['encoder_sequence_shape'] : null
  return (config['encoder_sequence_shape'] ?? built ?? null) !== null
}

/**
 * Self-attention (causal unless told otherwise), attention to an encoder's output where there is one, feed-forward. With
 * caches a functional model takes the first result alone: the layer tells the shape of no other.
 */
export function decode(context: LayerContext): Value {
  const { ops, config } = context
  const x = first(context)
  const cache = (place: number, name: string): Cache | null => {
    const held = tensorArgument(context, place, name)
    return held && { held, place: placeOf(ops, argument(context, place + 1, `${name}_update_index`)) }
  }
  const [ownCache, farCache] = [cache(6, 'self_attention_cache'), cache(8, 'cross_attention_cache')]
  const memory = tensorArgument(context, 1, 'encoder_sequence')
  const own = tensorArgument(context, 2, 'decoder_padding_mask') ?? context.maskOf(x)
  const merged = mergedMask(ops, own, tensorArgument(context, 3, 'decoder_attention_mask'))
  const isCausal = argument(context, 10, 'use_causal_mask') !== false
  const causal = !isCausal ? null : ownCache ? causalFrom(ops, steps(x), ownCache) : causalMask(ops, steps(x), steps(x))
  const mask = merged !== null && causal !== null ? ops.logicalAnd(merged, causal) : (merged ?? causal)
  const quiet = maskless(context)
  const attended = (layer: string, known: Cache | null, query: Value, value: Value, seen: Value | null): Value =>
    known === null
      ? attend(quiet, layer, { query, value, mask: seen }, heads(config))
      : attendTo(quiet, layer, known, query, value, seen, heads(config))
  let block = residual(context, x, '_self_attention_layer_norm', (query) =>
    attended('_self_attention_layer', ownCache, query, query, mask),
  )
  if (memory !== null) {
    const far = tensorArgument(context, 4, 'encoder_padding_mask') ?? context.maskOf(memory)
    const cross = mergedMask(ops, far, tensorArgument(context, 5, 'encoder_attention_mask'))
    block = residual(context, block, '_cross_attention_layer_norm', (query) =>
      attended('_cross_attention_layer', farCache, query, memory, cross),
    )
  }
  return residual(context, block, '_feedforward_layer_norm', (y) => fedForward(context, y))
}

function steps(x: Value): number {
  return at(x.shape, 1)
}

/** Keras's multi-head attention but for the masks of its inputs, which it does not look at. */
export function attendCached(context: LayerContext): Value | readonly Value[] {
  if (argument(context, 4, 'cache') !== null) refuse('is called with a cache, which no functional model can record')
  const mask = tensorArgument(context, 3, 'attention_mask')
  const inputs = context.args.slice(0, 3).filter(isValue)
  return multiHeadAttention({ ...maskless(context), inputs, kwargs: { ...context.kwargs, attention_mask: mask } })
}

function refuse(what: string): never {
  throw new UnsupportedOperation(`the layer ${what}: that is not run`)
}
