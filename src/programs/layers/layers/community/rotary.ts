import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, integer, num, numOrNull, text } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { batched, countedFrom } from './hub-embeddings.ts'
import { tensorArgument } from './parts.ts'

/**
 * `keras_hub.layers.RotaryEmbedding`: turns pairs of features (the n-th of each half) by an angle that grows with the
 * place. Frequencies are computed in float32 whatever the layer's dtype, as `_get_inverse_freq` has them.
 */
export function rotate(context: LayerContext): Value {
  const { ops, config } = context
  const x = first(context)
  const rank = x.shape.length
  const sequence = fromFront(integer(config, 'sequence_axis', 1), rank)
  const features = fromFront(integer(config, 'feature_axis', -1), rank)
  const order = moved(rank, [features, sequence], [rank - 1, 1])
  const laid = ops.transpose(x, order)
  const { cos, sin } = angles(context, laid.shape)
  const [low, high] = ops.split(laid, halves(at(laid.shape, -1)), -1)
  if (low === undefined || high === undefined) throw new Error('split gave fewer pieces than asked for')
  const turned = ops.reshape(ops.stack([ops.negative(high), low], -2), laid.shape)
  const result = ops.add(ops.multiply(laid, cos), ops.multiply(turned, sin))
  return ops.transpose(
    result,
    range(rank).map((axis) => order.indexOf(axis)),
  )
}

function halves(width: number): readonly number[] {
  if (width % 2 !== 0) throw new RangeError(`found ${width} features, allowed: an even number`)
  return [width / 2, width / 2]
}

/** The order of axes that puts `from` at `to` and leaves the others in theirs (`keras.ops.moveaxis`). */
function moved(rank: number, from: readonly number[], to: readonly number[]): readonly number[] {
  const order: number[] = range(rank).filter((axis) => !from.includes(axis))
  const pairs = from.map((source, i) => [at(to, i), source] as const).sort((a, b) => a[0] - b[0])
  for (const [target, source] of pairs) order.splice(target, 0, source)
  return order
}

/** Cosines and sines, shaped to multiply `[batch, steps, ..., features]`. */
function angles(context: LayerContext, shape: readonly number[]): { readonly cos: Value; readonly sin: Value } {
  const { ops, config, computeDType } = context
  const width = at(shape, -1)
  const given = tensorArgument(context, 2, 'positions')
  const places =
    given === null
      ? ops.expandDims(countedFrom(context, at(shape, 1), 'float32'), 0)
      : castTo(ops, batched(ops, given), 'float32')
  const frequencies = ops.multiply(ops.expandDims(places, -1), inverseFrequencies(ops, config, width))
  const [batch, steps] = [at(frequencies.shape, 0), at(frequencies.shape, 1)]
  const both = ops.reshape(ops.stack([frequencies, frequencies], -2), [
    batch,
    steps,
    ...range(shape.length - 3).map(() => 1),
    width,
  ])
  const factor = word(config) === 'yarn' ? 0.1 * Math.log(num(config, 'scaling_factor', 1)) + 1 : 1
  const scaled = (x: Value): Value => {
    const cast = castTo(ops, x, computeDType)
    return factor === 1 ? cast : ops.multiply(cast, like(ops, cast, factor))
  }
  return { cos: scaled(ops.cos(both)), sin: scaled(ops.sin(both)) }
}

/** Files of before YaRN name no type: frequencies were divided by the scaling factor. */
function word(config: JsonObject): string {
  return text(config, 'rope_type', 'linear')
}

function inverseFrequencies(ops: Ops, config: JsonObject, width: number): Value {
  const base = num(config, 'max_wavelength', 10000)
  const factor = num(config, 'scaling_factor', 1)
  const denominator: Json = numOrNull(config, 'denominator_dim') ?? width
  const even = ops.arange(0, width, 2, 'float32')
  if (word(config) === 'yarn') return yarn(ops, config, width)
  const inverse = ops.power(
    ops.scalar(base, 'float32'),
    ops.negative(ops.divide(even, ops.scalar(denominator, 'float32'))),
  )
  if (word(config) === 'linear') return ops.divide(inverse, ops.scalar(factor, 'float32'))
  if (word(config) !== 'dynamic') return inverse
  return ops.divide(inverse, ops.scalar(factor ** (width / Math.max(1, width - 2)), 'float32'))
}

/** YaRN (Peng et al. 2023): high frequencies stay, low ones are divided by the factor, those between are mixed. */
function yarn(ops: Ops, config: JsonObject, width: number): Value {
  const base = num(config, 'max_wavelength', 10000)
  const even = ops.arange(0, width, 2, 'float32')
  const kept = ops.reciprocal(ops.power(ops.scalar(base, 'float32'), ops.divide(even, like(ops, even, width))))
  const slowed = ops.divide(kept, like(ops, kept, num(config, 'scaling_factor', 1)))
  const { low, high } = ramp(config, base, width)
  const places = ops.arange(0, width / 2, 1, 'float32')
  const span = Math.max(high - low, 0.001)
  const share = ops.clip(ops.divide(ops.subtract(places, like(ops, places, low)), like(ops, places, span)), 0, 1)
  const rest = ops.subtract(like(ops, share, 1), share)
  return ops.add(ops.multiply(slowed, share), ops.multiply(kept, rest))
}

function ramp(config: JsonObject, base: number, width: number): { readonly low: number; readonly high: number } {
  const positions = num(config, 'original_max_position_embeddings', 4096)
  const dimension = (rotations: number): number =>
    (width * Math.log(positions / (rotations * 2 * Math.PI))) / (2 * Math.log(base))
  const [low, high] = [dimension(num(config, 'beta_fast', 32)), dimension(num(config, 'beta_slow', 1))]
  const whole = flag(config, 'truncate', true)
  return { low: Math.max(whole ? Math.floor(low) : low, 0), high: Math.min(whole ? Math.ceil(high) : high, width - 1) }
}
