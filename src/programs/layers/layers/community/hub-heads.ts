import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer, VariableSpec } from '../../program.ts'
import { integer, num, text } from '../config.ts'
import { first } from '../core/core.ts'
import { multiplyLast } from '../core/dense.ts'
import { specs, weight } from '../define.ts'
import { at, castTo } from '../math.ts'
import { policyOf } from '../policy.ts'
import { packageActivation } from './activations.ts'
import { denseChild, dropoutChild, normChild, tensorArgument, through } from './parts.ts'

/** Sublayers of `keras_hub.layers.FNetEncoder`. */
export function fnetParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const epsilon = num(config, 'layer_norm_epsilon', 1e-5)
  const activation = packageActivation(config['activation'] ?? 'relu')
  return [
    normChild(layer, '_mixing_layer_norm', 'mixing_layer_norm', epsilon),
    normChild(layer, '_output_layer_norm', 'output_layer_norm', epsilon),
    denseChild(layer, '_intermediate_dense', 'intermediate_dense', integer(config, 'intermediate_dim'), activation),
    denseChild(layer, '_output_dense', 'output_dense', null),
    dropoutChild(layer, '_output_dropout', 'output_dropout', num(config, 'dropout', 0)),
  ]
}

/** An encoder that mixes by the real part of a Fourier transform over steps and features. */
export function mix(context: LayerContext): Value {
  const { ops } = context
  const x = first(context)
  const mixed = through(context, '_mixing_layer_norm', ops.add(x, fourier(ops, x)))
  const fed = through(context, '_output_dense', through(context, '_intermediate_dense', mixed))
  return through(context, '_output_layer_norm', ops.add(mixed, fed))
}

/** Re(F X F') = C X C' - S X S', with the matrices of cosines and sines. In float32, as Keras computes it. */
function fourier(ops: Ops, x: Value): Value {
  const wide = castTo(ops, x, 'float32')
  const [rows, columns] = [turns(ops, at(x.shape, -2)), turns(ops, at(x.shape, -1))]
  const part = (f: (angles: Value) => Value): Value => ops.matmul(f(rows), multiplyLast(ops, wide, f(columns)))
  return castTo(
    ops,
    ops.subtract(
      part((angles) => ops.cos(angles)),
      part((angles) => ops.sin(angles)),
    ),
    x.dtype,
  )
}

/** Angles of a discrete Fourier transform: 2 pi (j k mod n) / n. */
function turns(ops: Ops, size: number): Value {
  const index = ops.arange(0, size, 1, 'int32')
  const products = ops.multiply(ops.reshape(index, [size, 1]), ops.reshape(index, [1, size]))
  const steps = ops.cast(ops.mod(products, ops.scalar(size, 'int32')), 'float32')
  return ops.multiply(steps, ops.scalar((2 * Math.PI) / size, 'float32'))
}

/** Own variables of `keras_hub.layers.MaskedLMHead`: the way to the vocabulary is its own, or an embedding's. */
export function maskedLmVariables(config: JsonObject): readonly VariableSpec[] {
  return specs(embeddingOf(config) === null && weight('output_kernel'), weight('output_bias'))
}

/** Sublayers of `keras_hub.layers.MaskedLMHead`; the embedding it is given may be a layer of the model too. */
export function maskedLmParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  const embedding = embeddingOf(config)
  const activation = packageActivation(config['intermediate_activation'] ?? 'relu')
  return [
    ...(embedding === null ? [] : [embedding]),
    denseChild(layer, '_intermediate_dense', 'intermediate_dense', null, activation),
    normChild(layer, '_intermediate_layer_norm', 'intermediate_layer_norm', num(config, 'layer_norm_epsilon', 1e-5)),
  ]
}

/** The layer that `token_embedding` describes, or null where there is none. */
function embeddingOf(config: JsonObject): ImpliedChild | null {
  const stored = config['token_embedding'] ?? null
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null
  const { class_name: plain, registered_name: registered, config: inner } = stored as JsonObject
  const className = typeof registered === 'string' ? registered : plain
  if (typeof className !== 'string' || inner === null || typeof inner !== 'object' || Array.isArray(inner)) return null
  const embedding = inner as JsonObject
  const name = text(embedding, 'name', 'token_embedding')
  return { attribute: 'token_embedding', name, className, config: embedding, shared: true }
}

/** Logits (or what the activation makes of them) over the vocabulary for the steps at `mask_positions`. */
export function predictMasked(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const x = first(context)
  const positions = tensorArgument(context, 1, 'mask_positions')
  if (positions === null) throw new RangeError('mask_positions: found nothing, allowed: a tensor')
  const places = ops.expandDims(castTo(ops, positions, 'int32'), -1)
  const wanted = ops.takeAlongAxis(x, ops.broadcastTo(places, [...positions.shape, at(x.shape, -1)]), 1)
  const hidden = through(context, '_intermediate_layer_norm', through(context, '_intermediate_dense', wanted))
  const { variable } = policyOf(config['dtype'])
  const logits =
    embeddingOf(config) === null
      ? multiplyLast(ops, castTo(ops, hidden, variable), context.variable('output_kernel', variable))
      : reversed(context, hidden)
  const bias = context.variable('output_bias', variable)
  const shifted = ops.add(castTo(ops, castTo(ops, logits, computeDType), variable), bias)
  return context.activate(shifted, packageActivation(config['activation']))
}

function reversed(context: LayerContext, hidden: Value): Value {
  const logits = context.callChild('token_embedding', [hidden], [null], { reverse: true })
  if (Array.isArray(logits)) throw new Error('an embedding gave several values')
  return logits as Value
}
