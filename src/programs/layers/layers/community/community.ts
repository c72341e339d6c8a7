import type { LayerDef } from '../../layer-def.ts'
import { ATTENTION_LAYERS } from '../attention/attention.ts'
import { CORE_LAYERS } from '../core/core.ts'
import { define, specs, stopsMask, weight } from '../define.ts'
import { decodeBlock, decodeStack, decoderBlockParts, decoderStackParts } from './garden-decoder.ts'
import { gardenPositions, onDeviceEmbed, relativePositions } from './garden-embeddings.ts'
import { positionEmbedding, sinePositions, tokenAndPosition, tokenAndPositionParts } from './hub-embeddings.ts'
import { fnetParts, maskedLmParts, maskedLmVariables, mix, predictMasked } from './hub-heads.ts'
import { attendCached, decode, decoderParts, encode, encoderParts } from './hub-transformers.ts'
import { blockParts, encodeBlock, encodeStack, encoderStackParts } from './model-garden.ts'
import { insideBlocksOnly, MULTI_QUERY, multiQueryParts } from './multi-query.ts'
import { DECODER_STACK, ENCODER_STACK, LAYER_SCALE, STOCHASTIC_DEPTH } from './names.ts'
import { rotate } from './rotary.ts'

/** `keras_hub/src/layers/modeling` (0.32); older files have the package's former name, `keras_nlp`. */
const KERAS_HUB: readonly LayerDef[] = [
  define('TransformerEncoder', { implied: encoderParts, call: encode }),
  define('TransformerDecoder', { implied: decoderParts, call: decode }),
  { ...of(ATTENTION_LAYERS, 'MultiHeadAttention'), className: 'CachedMultiHeadAttention', call: attendCached },
  define('TokenAndPositionEmbedding', {
    keepsInputDType: true,
    implied: tokenAndPositionParts,
    call: tokenAndPosition,
    mask: (context) => {
      const [tokens] = context.inputs
      const { ops, config } = context
      return tokens === undefined || config['mask_zero'] !== true
        ? null
        : ops.notEqual(tokens, ops.scalar(0, tokens.dtype))
    },
  }),
  define('PositionEmbedding', {
    variables: () => specs(weight('embeddings')),
    call: positionEmbedding,
    mask: stopsMask,
  }),
  define('SinePositionEncoding', { call: sinePositions, mask: stopsMask }),
  define('RotaryEmbedding', { call: rotate, mask: stopsMask }),
  { ...of(CORE_LAYERS, 'ReversibleEmbedding'), className: 'ReversibleEmbedding' },
  define('FNetEncoder', { implied: fnetParts, call: mix, mask: stopsMask }),
  define('MaskedLMHead', {
    keepsInputDType: true,
    variables: maskedLmVariables,
    implied: maskedLmParts,
    call: predictMasked,
    mask: stopsMask,
  }),
]

/** TensorFlow Model Garden, `official/nlp/modeling` (2.20), which is written in Keras 2 and registers as `Text`. */
const MODEL_GARDEN: readonly LayerDef[] = [
  define(ENCODER_STACK, { implied: encoderStackParts, call: encodeStack, mask: stopsMask }),
  define(DECODER_STACK, { implied: decoderStackParts, call: decodeStack, mask: stopsMask }),
  define('Text>TransformerDecoderBlock', { implied: decoderBlockParts, call: decodeBlock, mask: stopsMask }),
  define('Text>TransformerEncoderBlock', { implied: blockParts, call: encodeBlock, mask: stopsMask }),
  define('Text>Transformer', { implied: blockParts, call: encodeBlock, mask: stopsMask }),
  define(MULTI_QUERY, { implied: multiQueryParts, call: insideBlocksOnly, mask: stopsMask }),
  define('Text>OnDeviceEmbedding', {
    keepsInputDType: true,
    variables: () => specs(weight('embeddings')),
    call: onDeviceEmbed,
    mask: stopsMask,
  }),
  define('Text>PositionEmbedding', {
    variables: () => specs(weight('embeddings')),
    call: gardenPositions,
    mask: stopsMask,
  }),
  define('Text>RelativePositionEmbedding', { keepsInputDType: true, call: relativePositions, mask: stopsMask }),
]

/** `keras/src/applications/convnext.py` (3.15): a factor for each channel; and a layer that only training knows. */
const APPLICATIONS: readonly LayerDef[] = [
  define(LAYER_SCALE, {
    variables: () => specs(weight('gamma')),
    call: ({ ops, inputs, variable }) => inputs.map((input) => ops.multiply(input, variable('gamma'))),
    mask: stopsMask,
  }),
  define(STOCHASTIC_DEPTH, { call: ({ inputs }) => inputs, mask: stopsMask }),
]

/** Layers of packages that many models are made with, under every name that a file may have for them. */
export const COMMUNITY_LAYERS: readonly LayerDef[] = [
  ...KERAS_HUB.flatMap((def) =>
    ['keras_hub', 'keras_nlp'].map((name) => ({ ...def, className: `${name}>${def.className}`, defaults: {} })),
  ),
  ...MODEL_GARDEN,
  ...APPLICATIONS,
]

function of(defs: readonly LayerDef[], className: string): LayerDef {
  const found = defs.find((def) => def.className === className)
  if (found === undefined) throw new Error(`${className} is not among the layers`)
  return found
}
