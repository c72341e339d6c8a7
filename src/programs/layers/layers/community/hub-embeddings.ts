import type { Ops, Value } from '../../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { ImpliedChild, LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { isValue } from '../../run/call.ts'
import { flag, integer, num } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, like } from '../math.ts'
import { argument, child, tensorArgument } from './parts.ts'

/** Sublayers of `keras_hub.layers.TokenAndPositionEmbedding`. */
export function tokenAndPositionParts(layer: Layer): readonly ImpliedChild[] {
  const { config } = layer
  return [
    child(layer, 'token_embedding', 'token_embedding', 'ReversibleEmbedding', {
      input_dim: integer(config, 'vocabulary_size'),
      output_dim: integer(config, 'embedding_dim'),
      tie_weights: flag(config, 'tie_weights', true),
      mask_zero: flag(config, 'mask_zero', false),
    }),
    child(layer, 'position_embedding', 'position_embedding', 'keras_hub>PositionEmbedding', {
      sequence_length: integer(config, 'sequence_length'),
    }),
  ]
}

/** The sum of a token's and a place's embedding. */
export function tokenAndPosition(context: LayerContext): Value {
  const { ops } = context
  const embedded = context.callChild('token_embedding', [first(context)], [null])
  if (!isValue(embedded)) throw new Error('an embedding gave several values')
  const table = context.variable('position_embedding/embeddings')
  return ops.add(embedded, positionRows(context, table, embedded.shape))
}

/** Rows of a learned table at places 0, 1, ... from `start_index` on, or at `positions`. */
export function positionEmbedding(context: LayerContext): Value {
  return positionRows(context, context.variable('embeddings'), first(context).shape)
}

function positionRows(context: LayerContext, table: Value, shape: readonly number[]): Value {
  const { ops } = context
  const positions = tensorArgument(context, 2, 'positions')
  if (positions !== null) {
    const rows = ops.take(table, castTo(ops, batched(ops, positions), 'int32'), 0)
    return ops.broadcastTo(rows, shape)
  }
  const size = [at(shape, -2), at(shape, -1)]
  const start = startIndex(context)
  if (typeof start === 'number') return ops.broadcastTo(ops.slice(table, [start, 0], size), shape)
  const indices = ops.add(ops.arange(0, at(shape, -2), 1, 'int32'), castTo(ops, start, 'int32'))
  return ops.broadcastTo(ops.take(table, indices, 0), shape)
}

/** The first place: a number, or a tensor of one. */
export function startIndex(context: LayerContext): number | Value {
  const start = argument(context, 1, 'start_index') ?? 0
  if (isValue(start) || (typeof start === 'number' && Number.isInteger(start))) return start
  throw new UnsupportedOperation(`start_index: found ${JSON.stringify(start)}, allowed: an integer`)
}

/** Places of one sequence stand for all of the batch. */
export function batched(ops: Ops, positions: Value): Value {
  return positions.shape.length === 1 ? ops.expandDims(positions, 0) : positions
}

/** Sines at even features and cosines at odd ones, of wavelengths up to 2 pi `max_wavelength`. */
export function sinePositions(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const { shape } = first(context)
  const [steps, width] = [at(shape, -2), at(shape, -1)]
  const angles = ops.multiply(
    ops.expandDims(floatPositions(context, steps), -1),
    ops.power(
      ops.scalar(1 / num(config, 'max_wavelength', 10000), computeDType),
      ops.divide(evenFeatures(ops, width, computeDType), ops.scalar(width, computeDType)),
    ),
  )
  const odd = ops.equal(ops.mod(ops.arange(0, width, 1, 'int32'), ops.scalar(2, 'int32')), ops.scalar(1, 'int32'))
  return ops.broadcastTo(ops.where(odd, ops.cos(angles), ops.sin(angles)), shape)
}

/** 0, 0, 2, 2, 4, ... */
function evenFeatures(ops: Ops, width: number, dtype: Value['dtype']): Value {
  const features = ops.arange(0, width, 1, 'int32')
  const odd = ops.mod(features, ops.scalar(2, 'int32'))
  return ops.cast(ops.subtract(features, odd), dtype)
}

/** `[batch or 1, steps]` in the compute dtype. */
function floatPositions(context: LayerContext, steps: number): Value {
  const { ops, computeDType } = context
  const given = tensorArgument(context, 2, 'positions')
  if (given !== null) return castTo(ops, batched(ops, given), computeDType)
  return ops.expandDims(countedFrom(context, steps, computeDType), 0)
}

/** `start_index`, `start_index` + 1, ... */
export function countedFrom(context: LayerContext, steps: number, dtype: Value['dtype']): Value {
  const { ops } = context
  const places = ops.arange(0, steps, 1, dtype)
  const start = startIndex(context)
  return ops.add(places, typeof start === 'number' ? like(ops, places, start) : castTo(ops, start, dtype))
}
