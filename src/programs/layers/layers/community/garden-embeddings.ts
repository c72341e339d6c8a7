import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, integer, num, numOrNull } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, fromFront } from '../math.ts'

/** Rows of a table, by number or as a product with one-hot rows (an index outside is then a row of zeros), scaled. */
export function onDeviceEmbed(context: LayerContext): Value {
  const { ops, config } = context
  const indices = castTo(ops, first(context), 'int32')
  const table = context.variable('embeddings')
  const rows = flag(config, 'use_one_hot', false) ? oneHotRows(ops, indices, table) : ops.take(table, indices, 0)
  const scale = numOrNull(config, 'scale_factor') ?? 0
  return scale === 0 ? rows : ops.multiply(rows, ops.scalar(scale, rows.dtype))
}

function oneHotRows(ops: Ops, indices: Value, table: Value): Value {
  const count = indices.shape.reduce((a, b) => a * b, 1)
  const oneHot = ops.oneHot(ops.reshape(indices, [count]), at(table.shape, 0), table.dtype)
  return ops.reshape(ops.matmul(oneHot, table), [...indices.shape, at(table.shape, -1)])
}

/** A learned row for each place along `seq_axis`, the same over all other axes. */
export function gardenPositions(context: LayerContext): Value {
  const { ops, config } = context
  const { shape } = first(context)
  const axis = integer(config, 'seq_axis', 1)
  const steps = at(shape, axis)
  const width = at(shape, -1)
  const rows = ops.slice(context.variable('embeddings'), [0, 0], [steps, width])
  const place = fromFront(axis, shape.length)
  const laid = shape.map((_, i) => (i === shape.length - 1 ? width : i === place ? steps : 1))
  return ops.broadcastTo(ops.reshape(rows, laid), shape)
}

/** Sines, then cosines, of places over wavelengths in geometric steps: `[steps, hidden_size]`, without a batch. */
export function relativePositions(context: LayerContext): Value {
  const { ops, config } = context
  const steps = at(first(context).shape, 1)
  const count = Math.floor(integer(config, 'hidden_size') / 2)
  const [least, most] = [num(config, 'min_timescale', 1), num(config, 'max_timescale', 1e4)]
  const increment = Math.log(most / least) / (count - 1)
  const scalar = (value: number): Value => ops.scalar(value, 'float32')
  const frequencies = ops.multiply(
    scalar(least),
    ops.exp(ops.multiply(ops.arange(0, count, 1, 'float32'), scalar(-increment))),
  )
  const times = ops.multiply(
    ops.reshape(ops.arange(0, steps, 1, 'float32'), [steps, 1]),
    ops.reshape(frequencies, [1, count]),
  )
  return ops.concatenate([ops.sin(times), ops.cos(times)], 1)
}
