import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { DType } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { integer, numberList, text } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, range } from '../math.ts'

/** `encode_categorical_inputs`: indices as they are, as one row each, or one row for all of a sample. */
export function encodeCategories(ops: Ops, indices: Value, mode: string, depth: number, dtype: DType): Value {
  if (mode === 'int') return castTo(ops, indices, dtype)
  const rank = indices.shape.length
  const whole = castTo(ops, rank === 0 ? ops.expandDims(indices, 0) : indices, 'int32')
  if (mode === 'one_hot') {
    const single = rank > 1 && at(indices.shape, -1) === 1
    return ops.oneHot(single ? ops.reshape(whole, indices.shape.slice(0, -1)) : whole, depth, dtype)
  }
  const rows = ops.oneHot(whole, depth, 'int32')
  const axis = whole.shape.length > 1 ? 1 : 0
  // The largest of no elements is no number: a text without words has none of any.
  if (at(whole.shape, axis) === 0 && mode !== 'one_hot') return ops.full(rows.shape.toSpliced(axis, 1), 0, dtype)
  if (mode === 'multi_hot') return castTo(ops, ops.max(rows, [axis]), dtype)
  if (mode === 'count') return castTo(ops, ops.sum(rows, [axis]), dtype)
  throw new ArtifactError('malformed', `output_mode: found ${mode}, allowed: int, one_hot, multi_hot, count`)
}

export function categoryEncoding(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const mode = text(config, 'output_mode', 'multi_hot')
  return encodeCategories(ops, first(context), mode, integer(config, 'num_tokens'), computeDType)
}

/** The number of boundaries at or below each value. */
export function discretize(context: LayerContext): Value {
  const { ops, config, layer } = context
  if ((config['bin_boundaries'] ?? null) === null) {
    throw new ArtifactError('malformed', `layer ${layer.name}: bin_boundaries: found nothing, allowed: numbers`)
  }
  const boundaries = numberList(config, 'bin_boundaries')
  const mode = text(config, 'output_mode', 'int')
  const x = castTo(ops, first(context), 'float32')
  const limits = ops.constant({ dtype: 'float32', shape: [boundaries.length], data: Float32Array.from(boundaries) })
  const reached = ops.greaterEqual(
    ops.expandDims(x, -1),
    ops.reshape(limits, [...range(x.shape.length).map(() => 1), boundaries.length]),
  )
  const indices = ops.sum(ops.cast(reached, 'int32'), [-1])
  return encodeCategories(ops, indices, mode, boundaries.length + 1, mode === 'int' ? 'int64' : 'float32')
}
