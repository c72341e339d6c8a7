import { ArtifactError } from '../../../../evidence/errors.ts'
import type { LayerContext, LayerDef } from '../../layer-def.ts'
import type { Value } from '../../../../ops/ops.ts'
import { flag, num, numOrNull, text } from '../config.ts'
import { define, specs, stopsMask, weight } from '../define.ts'
import { castTo, like } from '../math.ts'
import { dense, einsumDense } from './dense.ts'
import { embed, embeddingSpecs } from './embedding.ts'
import { quantizedSpecs } from './quantized.ts'

/** `keras/src/layers/core`. */
export const CORE_LAYERS: readonly LayerDef[] = [
  define('InputLayer', { call: first }),
  define('Dense', {
    variables: (config) => quantizedSpecs(config, 'kernel', flag(config, 'use_bias', true)),
    call: dense,
  }),
  define('EinsumDense', {
    variables: (config) => quantizedSpecs(config, 'kernel', (config['bias_axes'] ?? null) !== null, 'zero_point'),
    call: einsumDense,
    mask: stopsMask,
  }),
  define('Embedding', {
    keepsInputDType: true,
    variables: (config) => embeddingSpecs(config),
    call: (context) => embed(context),
    mask: embeddingMask,
  }),
  define('ReversibleEmbedding', {
    keepsInputDType: true,
    variables: (config) =>
      specs(...embeddingSpecs(config), !flag(config, 'tie_weights', true) && weight('reverse_embeddings')),
    call: (context) => (context.kwargs['reverse'] === true ? reverseEmbed(context) : embed(context)),
    mask: (context) => (context.kwargs['reverse'] === true ? null : embeddingMask(context)),
  }),
  define('Identity', { call: first }),
  define('Masking', { call: maskOut, mask: unmasked }),
  define('Lambda', { call: refuseLambda, mask: stopsMask }),
]

/** The layer hands on what it gets. */
export function first({ inputs }: LayerContext): Value {
  const [x] = inputs
  if (x === undefined) throw new ArtifactError('malformed', 'found a call without a tensor, allowed: at least one')
  return x
}

function embeddingMask(context: LayerContext): Value | null {
  const { ops, config } = context
  if (!flag(config, 'mask_zero', false)) return null
  const x = first(context)
  return ops.notEqual(x, ops.scalar(0, x.dtype))
}

/** True where a step has any feature that differs from the mask value. */
function unmasked(context: LayerContext): Value {
  const { ops, config } = context
  const x = first(context)
  return ops.any(ops.notEqual(x, like(ops, x, num(config, 'mask_value', 0))), [-1])
}

/** Masked steps become zero. */
function maskOut(context: LayerContext): Value {
  const { ops } = context
  const x = first(context)
  return ops.multiply(x, castTo(ops, ops.expandDims(unmasked(context), -1), x.dtype))
}

/** The way back from features to logits over the vocabulary. */
function reverseEmbed(context: LayerContext): Value {
  const { ops, config } = context
  let x = first(context)
  const tied = flag(config, 'tie_weights', true)
  let kernel = tied ? ops.transpose(context.variable('embeddings'), [1, 0]) : context.variable('reverse_embeddings')
  if ((config['reverse_dtype'] ?? null) !== null && text(config, 'reverse_dtype') === 'float32') {
    x = castTo(ops, x, 'float32')
    kernel = castTo(ops, kernel, 'float32')
  }
  const logits = ops.matmul(x, kernel)
  const cap = numOrNull(config, 'logit_soft_cap')
  if (cap === null) return logits
  return ops.multiply(ops.tanh(ops.divide(logits, like(ops, logits, cap))), like(ops, logits, cap))
}

/** A Lambda layer holds code from the model file; it is never run. */
function refuseLambda({ layer }: LayerContext): never {
  throw new ArtifactError(
    'unsafe-lambda-bytecode',
    `layer ${layer.name}: holds code of its own (Lambda), which is never run; make it a registered layer class`,
    { layer: layer.name },
  )
}
