import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { isValue } from '../../run/call.ts'
import { flag, integer, num, numOrNull, wrong } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, range } from '../math.ts'
import { packageActivation } from './activations.ts'
import { MULTI_QUERY, multiQueryAttention } from './multi-query.ts'
import {
  attend,
  attentionChild,
  child,
  dropoutChild,
  maskKeeping,
  normChild,
  tensorArgument,
  through,
} from './parts.ts'

/**
 * `Text>TransformerEncoderBlock` of official/nlp/modeling/layers/transformer_encoder_block.py (2.4 to 2.20), and its
 * former self `Text>Transformer`, which has other words for some options.
 */
function blockConfig(config: JsonObject): JsonObject {
  if (config['intermediate_size'] === undefined) return config
  return {
    ...config,
    inner_dim: config['intermediate_size'],
    inner_activation: config['intermediate_activation'] ?? null,
  }
}

/** Sublayers of a block in the order in which `build` makes them. Its normalizations stay in float32. */
export function blockParts(layer: Layer): readonly ImpliedChild[] {
  const config = blockConfig(layer.config)
  const epsilon = num(config, 'norm_epsilon', 1e-12)
  const norm = (attribute: string, name: string): ImpliedChild => {
    const plain = normChild(layer, attribute, name, epsilon)
    return { ...plain, config: { ...plain.config, dtype: 'float32' } }
  }
  const lowRank = (config['linformer_dim'] ?? null) !== null
  return [
    attentionPart(layer, config),
    dropoutChild(layer, '_attention_dropout', 'attention_dropout', num(config, 'attention_dropout', 0)),
    ...(flag(config, 'diff_q_kv_att_layer_norm', false)
      ? [
          norm('_attention_layer_norm', 'self_attention_layer_norm'),
          norm('_attention_layer_norm_kv', 'self_attention_layer_norm_kv'),
        ]
      : [{ ...norm('_attention_layer_norm', 'self_attention_layer_norm'), alias: '_attention_layer_norm_kv' }]),
    projection(layer, '_intermediate_dense', 'intermediate'),
    dropoutChild(layer, '_inner_dropout_layer', 'inner_dropout', num(config, 'inner_dropout', 0)),
    projection(layer, '_output_dense', 'output'),
    dropoutChild(layer, '_output_dropout', 'output_dropout', num(config, 'output_dropout', 0)),
    norm('_output_layer_norm', 'output_layer_norm'),
    ...(lowRank ? [projection(layer, '_lowrank_kv_projection', 'lowrank_kv_projection', null)] : []),
  ]
}

function attentionPart(layer: Layer, config: JsonObject): ImpliedChild {
  const options = attentionConfig(config)
  if ((config['num_kv_heads'] ?? null) === null) {
    return attentionChild(layer, '_attention_layer', 'self_attention', options)
  }
  return child(layer, '_attention_layer', 'multi_query_attention', MULTI_QUERY, options)
}

/**
 * Keras 2 adds -1e9 to what a mask hides, so that a row hidden in full is spread evenly; without `dropout` our attention
 * does the same.
 */
function attentionConfig(config: JsonObject): JsonObject {
  return {
    num_heads: integer(config, 'num_attention_heads'),
    use_bias: flag(config, 'use_bias', true),
    attention_axes: config['attention_axes'] ?? null,
    num_kv_heads: config['num_kv_heads'] ?? null,
    dropout: 0,
  }
}

/** A product over the last axis; the equation of inputs with three dimensions means the same. */
export function projection(layer: Layer, attribute: string, name: string, bias: string | null = 'd'): ImpliedChild {
  const equation = '...bc,cd->...bd'
  return child(layer, attribute, name, 'EinsumDense', { equation, output_shape: [null, 1], bias_axes: bias })
}

interface Streams {
  /** What the residual sum takes, and what attends. */
  readonly source: Value
  readonly query: Value
  readonly key: Value
  readonly value: Value
  readonly mask: Value | null
}

/** Attention and a feed-forward pair over `[x]`, `[x, mask]` or `[query, key and value, mask]`. */
export function encodeBlock(given: LayerContext): Value {
  const context = maskKeeping(given)
  const { ops } = context
  const config = blockConfig(context.config)
  if ((config['src_block_size'] ?? null) !== null) throw new UnsupportedOperation('block sparse attention is not run')
  const before = flag(config, 'norm_first', false)
  const streams = streamsOf(context, config, before)
  const residual = flag(config, 'use_query_residual', true)
  const attention = attended(context, config, streams)
  const summed = residual ? ops.add(streams.source, castTo(ops, attention, streams.source.dtype)) : attention
  if (before) {
    return ops.add(
      summed,
      castTo(ops, feedForward(context, config, through(context, '_output_layer_norm', summed)), summed.dtype),
    )
  }
  const normed = through(context, '_attention_layer_norm', summed)
  const fed = feedForward(context, config, normed)
  return through(context, '_output_layer_norm', ops.add(castTo(ops, fed, normed.dtype), normed))
}

function streamsOf(context: LayerContext, config: JsonObject, before: boolean): Streams {
  const { ops } = context
  const { x, keyValue, mask } = inputsOf(context)
  const query = before ? through(context, '_attention_layer_norm', x) : x
  const kvNorm = flag(config, 'diff_q_kv_att_layer_norm', false) ? '_attention_layer_norm_kv' : '_attention_layer_norm'
  const both = keyValue === null ? query : before ? through(context, kvNorm, keyValue) : keyValue
  const shown = outputRange(context, config)
  const cut = (value: Value): Value => (shown === null ? value : upTo(ops, value, shown))
  const target = cut(query)
  const source = before ? cut(x) : target
  return lowRank(context, config, before, {
    source,
    query: target,
    key: both,
    value: both,
    mask: mask === null ? null : cut(mask),
  })
}

/** What a block is called with: a tensor or a list of up to three. */
function inputsOf({ args }: LayerContext): {
  readonly x: Value
  readonly keyValue: Value | null
  readonly mask: Value | null
} {
  const given: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args
  const tensors = given.map((arg) => (isValue(arg) ? arg : null))
  const [x, second, third] = tensors
  if (x === undefined || x === null || tensors.length > 3) {
    throw new RangeError(
      `inputs: found ${tensors.length} of them, allowed: [x], [x, mask] or [query, key and value, mask]`,
    )
  }
  return tensors.length === 3
    ? { x, keyValue: second ?? null, mask: third ?? null }
    : { x, keyValue: null, mask: second ?? null }
}

/** The first steps that are asked for; all of them where it is null or 0. */
function outputRange({ kwargs }: LayerContext, config: JsonObject): number | null {
  const asked = kwargs['output_range'] ?? config['output_range'] ?? null
  if (asked === null || asked === 0) return null
  if (typeof asked === 'number' && Number.isInteger(asked) && asked > 0) return asked
  throw new UnsupportedOperation('output_range: allowed: a positive integer')
}

function upTo(ops: Ops, x: Value, steps: number): Value {
  const size = x.shape.map((length, axis) => (axis === 1 ? Math.min(length, steps) : length))
  return ops.slice(
    x,
    x.shape.map(() => 0),
    size,
  )
}

/** Linformer (Wang et al. 2020): keys and values of fewer steps, by a learned sum over steps; masks are applied before. */
function lowRank(context: LayerContext, config: JsonObject, before: boolean, streams: Streams): Streams {
  const size = numOrNull(config, 'linformer_dim')
  if (size === null) return streams
  const { ops } = context
  const { mask } = streams
  const hidden = (x: Value, sources: boolean): Value => {
    if (mask === null) return x
    const [batch, times, steps] = [at(mask.shape, 0), at(mask.shape, 1), at(mask.shape, 2)]
    const line = sources ? ops.slice(mask, [0, 0, 0], [batch, 1, steps]) : ops.slice(mask, [0, 0, 0], [batch, times, 1])
    return ops.multiply(x, castTo(ops, ops.reshape(line, [batch, sources ? steps : times, 1]), x.dtype))
  }
  const turned = ops.transpose(hidden(streams.value, true), [0, 2, 1])
  const projected = through(context, '_lowrank_kv_projection', turned)
  const shared = flag(config, 'linformer_shared_kv_projection', true)
  const parts = shared ? [projected] : ops.split(projected, [size, size], -1)
  const [key, value] = [at(parts, 0), at(parts, -1)].map((part) => ops.transpose(part, [0, 2, 1]))
  if (key === undefined || value === undefined) throw new Error('split gave fewer pieces than asked for')
  const query = hidden(streams.query, false)
  return { source: before ? streams.source : query, query, key, value, mask: null }
}

function attended(context: LayerContext, config: JsonObject, { query, key, value, mask }: Streams): Value {
  const options = attentionConfig(config)
  if (options['num_kv_heads'] === null) return attend(context, '_attention_layer', { query, value, key, mask }, options)
  return multiQueryAttention(context, '_attention_layer', { query, value, key, mask }, options)
}

/** In bfloat16 the activation is computed in float32. */
function feedForward(context: LayerContext, config: JsonObject, x: Value): Value {
  const { ops, computeDType } = context
  const inner = through(context, '_intermediate_dense', x)
  const wide = computeDType === 'bfloat16' ? castTo(ops, inner, 'float32') : inner
  return through(context, '_output_dense', context.activate(wide, packageActivation(config['inner_activation'])))
}

/** Sublayers of `TransformerEncoder` of official/nlp/modeling/models/seq2seq_transformer.py. */
export function encoderStackParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const epsilon = num(config, 'norm_epsilon', 1e-6)
  const options: JsonObject = {
    num_attention_heads: integer(config, 'num_attention_heads', 8),
    inner_dim: integer(config, 'intermediate_size', 2048),
    inner_activation: config['activation'] ?? 'relu',
    output_dropout: num(config, 'dropout_rate', 0),
    attention_dropout: num(config, 'attention_dropout_rate', 0),
    inner_dropout: num(config, 'intermediate_dropout', 0),
    use_bias: flag(config, 'use_bias', false),
    norm_first: flag(config, 'norm_first', true),
    norm_epsilon: epsilon,
  }
  const last = normChild(layer, 'output_normalization', 'layer_normalization', epsilon)
  return [
    ...range(layersOf(config)).map((i) =>
      child(layer, `encoder_layers/${i}`, `layer_${i}`, 'Text>TransformerEncoderBlock', options),
    ),
    { ...last, config: { ...last.config, dtype: 'float32' } },
  ]
}

/** More layers than any model has are a fault of the file. */
const MOST_LAYERS = 1024

export function layersOf(config: JsonObject): number {
  const count = integer(config, 'num_layers', 6)
  if (count >= 0 && count <= MOST_LAYERS) return count
  throw wrong('num_layers', count, `0 to ${MOST_LAYERS}`)
}

/** Blocks one after the other, all with the same attention mask, and a normalization. */
export function encodeStack(given: LayerContext): Value {
  const context = maskKeeping(given)
  const mask = tensorArgument(context, 1, 'attention_mask')
  let x = first(context)
  for (let i = 0; i < layersOf(context.config); i++) {
    const inputs = mask === null ? [x] : [x, mask]
    const next = context.callChild(`encoder_layers/${i}`, inputs, [context.maskOf(x), null])
    if (!isValue(next)) throw new Error('a block gave several values')
    x = next
  }
  return through(context, 'output_normalization', x)
}
