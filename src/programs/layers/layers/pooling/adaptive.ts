import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numbers, text } from '../config.ts'
import { first } from '../core/core.ts'
import { at, inChannelsLast, range } from '../math.ts'

/**
 * Pools to a given size: cell `i` of `m` covers the inputs from `floor(i n / m)` to `ceil((i + 1) n / m)`.
 * Dimensions are pooled one after the other, as Keras does.
 */
export function adaptivePool(rank: number, mode: 'max' | 'average'): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const sizes = numbers(config, 'output_size', rank)
    return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) =>
      sizes.reduce((value, size, i) => poolAxis(ops, value, i + 1, size, mode), x),
    )
  }
}

function poolAxis(ops: Ops, x: Value, axis: number, cells: number, mode: 'max' | 'average'): Value {
  const length = at(x.shape, axis)
  const pooled = range(cells).map((i) => {
    const start = Math.floor((i * length) / cells)
    const stop = Math.ceil(((i + 1) * length) / cells)
    const piece = ops.slice(
      x,
      x.shape.map((_, d) => (d === axis ? start : 0)),
      x.shape.map((size, d) => (d === axis ? stop - start : size)),
    )
    return mode === 'max' ? ops.max(piece, [axis], true) : ops.mean(piece, [axis], true)
  })
  return pooled.length === 1 ? at(pooled, 0) : ops.concatenate(pooled, axis)
}
