import type { JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { isValue } from '../../run/call.ts'
import { flag, integer, num } from '../config.ts'
import { castTo, range } from '../math.ts'
import { packageActivation } from './activations.ts'
import { layersOf, projection } from './model-garden.ts'
import {
  argument,
  attend,
  attentionChild,
  child,
  dropoutChild,
  maskKeeping,
  maskless,
  normChild,
  tensorArgument,
  through,
} from './parts.ts'

/**
 * Sublayers of `Text>TransformerDecoderBlock` of official/nlp/modeling/layers/transformer.py (2.20), in the order in which
 * `build` makes them; what it makes besides (`self_attention_output_dense`) is never called and has no variables.
 */
export function decoderBlockParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const epsilon = num(config, 'norm_epsilon', 1e-12)
  const rate = num(config, 'dropout_rate', 0)
  const norm = (attribute: string, name: string): ImpliedChild => {
    const plain = normChild(layer, attribute, name, epsilon)
    return { ...plain, config: { ...plain.config, dtype: 'float32' } }
  }
  return [
    attentionChild(layer, 'self_attention', 'self_attention', attentionOf(config)),
    dropoutChild(layer, 'self_attention_dropout', 'dropout', rate),
    norm('self_attention_layer_norm', 'self_attention_layer_norm'),
    attentionChild(layer, 'encdec_attention', 'attention/encdec', attentionOf(config)),
    dropoutChild(layer, 'encdec_attention_dropout', 'dropout_1', rate),
    norm('encdec_attention_layer_norm', 'attention/encdec_output_layer_norm'),
    projection(layer, 'intermediate_dense', 'intermediate'),
    dropoutChild(layer, '_intermediate_dropout_layer', 'dropout_2', num(config, 'intermediate_dropout', 0)),
    projection(layer, 'output_dense', 'output'),
    dropoutChild(layer, 'output_dropout', 'dropout_3', rate),
    norm('output_layer_norm', 'output_layer_norm'),
  ]
}

/** Keras 2 adds -1e9 to what a mask hides; without `dropout` our attention does the same. */
function attentionOf(config: JsonObject): JsonObject {
  return { num_heads: integer(config, 'num_attention_heads'), use_bias: flag(config, 'use_bias', true), dropout: 0 }
}

/** Classes of attention that somebody hands over are code; the package's own stand by their names. */
const OWN_ATTENTION: readonly unknown[] = [null, undefined, 'CachedAttention', 'MultiHeadAttention']

function refuseOtherAttention(config: JsonObject): void {
  const others = ['self_attention_cls', 'cross_attention_cls'].filter((key) => !OWN_ATTENTION.includes(config[key]))
  if (others.length > 0 || flag(config, 'multi_channel_cross_attention', false)) {
    throw new UnsupportedOperation(`${others[0] ?? 'multi_channel_cross_attention'}: another attention is not run`)
  }
}

/** Attention to itself, to an encoder's output, and a feed-forward pair, over `[x, memory, mask, own mask]`. */
export function decodeBlock(given: LayerContext): Value {
  const context = maskKeeping(given)
  const { ops, config } = context
  refuseOtherAttention(config)
  const inputs: readonly unknown[] = Array.isArray(context.args[0]) ? context.args[0] : context.args
  const [x, memory, mask = context.kwargs['attention_mask'], ownMask = context.kwargs['self_attention_mask']] = inputs
  if (!isValue(x) || !isValue(memory)) throw new RangeError('inputs: allowed: [x, memory, mask, own mask]')
  if ((context.kwargs['cache'] ?? null) !== null) {
    throw new UnsupportedOperation('the layer is called with a cache, which is not run')
  }
  const before = flag(config, 'norm_first', false)
  const residual = (from: Value, norm: string, body: (x: Value) => Value): Value => {
    if (before) return ops.add(from, castTo(ops, body(through(context, norm, from)), from.dtype))
    return through(context, norm, ops.add(from, castTo(ops, body(from), from.dtype)))
  }
  const maskOrNone = (arg: unknown): Value | null => (isValue(arg) ? arg : null)
  // The attention with a cache does not look at the masks of its inputs.
  const own = residual(x, 'self_attention_layer_norm', (query) =>
    attend(
      maskless(context),
      'self_attention',
      { query, value: query, mask: maskOrNone(ownMask) },
      attentionOf(config),
    ),
  )
  const crossed = residual(own, 'encdec_attention_layer_norm', (query) =>
    attend(context, 'encdec_attention', { query, value: memory, mask: maskOrNone(mask) }, attentionOf(config)),
  )
  return residual(crossed, 'output_layer_norm', (query) => {
    const inner = through(context, 'intermediate_dense', query)
    return through(
      context,
      'output_dense',
      context.activate(inner, packageActivation(config['intermediate_activation'])),
    )
  })
}

/** Sublayers of `TransformerDecoder` of official/nlp/modeling/models/seq2seq_transformer.py. */
export function decoderStackParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const options: JsonObject = {
    num_attention_heads: integer(config, 'num_attention_heads', 8),
    intermediate_size: integer(config, 'intermediate_size', 2048),
    intermediate_activation: config['activation'] ?? 'relu',
    dropout_rate: num(config, 'dropout_rate', 0),
    attention_dropout_rate: num(config, 'attention_dropout_rate', 0),
    intermediate_dropout: num(config, 'intermediate_dropout', 0),
    use_bias: flag(config, 'use_bias', false),
    norm_first: flag(config, 'norm_first', true),
    norm_epsilon: num(config, 'norm_epsilon', 1e-6),
    self_attention_cls: config['self_attention_cls'] ?? null,
    cross_attention_cls: config['cross_attention_cls'] ?? null,
  }
  const last = normChild(layer, 'output_normalization', 'layer_normalization', 1e-6)
  return [
    ...range(layersOf(config)).map((i) =>
      child(layer, `decoder_layers/${i}`, `layer_${i}`, 'Text>TransformerDecoderBlock', options),
    ),
    { ...last, config: { ...last.config, dtype: 'float32' } },
  ]
}

/** Blocks one after the other and a normalization, of the last one's output or, where asked for, of each one's. */
export function decodeStack(given: LayerContext): Value | readonly Value[] {
  const context = maskKeeping(given)
  refuseOtherAttention(context.config)
  const memory = tensorArgument(context, 1, 'memory')
  if (memory === null) throw new RangeError('memory: found none, allowed: a tensor')
  const own = tensorArgument(context, 2, 'self_attention_mask')
  const cross = tensorArgument(context, 3, 'cross_attention_mask')
  if (argument(context, 4, 'cache') !== null) {
    throw new UnsupportedOperation('the layer is called with a cache, which is not run')
  }
  const [first] = context.inputs
  if (first === undefined) throw new RangeError('target: found none, allowed: a tensor')
  let x = first
  const all: Value[] = []
  for (let i = 0; i < layersOf(context.config); i++) {
    const masks = { attention_mask: cross, self_attention_mask: own }
    const seen = [context.maskOf(x), context.maskOf(memory)]
    const next = context.callChild(`decoder_layers/${i}`, [x, memory], seen, masks)
    if (!isValue(next)) throw new Error('a block gave several values')
    x = next
    all.push(x)
  }
  const normed = (value: Value): Value => through(context, 'output_normalization', value)
  return argument(context, 6, 'return_all_decoder_outputs') === true ? all.map(normed) : normed(x)
}
