import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { num, numbers } from '../config.ts'
import { at, castTo, like, range } from '../math.ts'
import { onImages, ranged, type Size } from './images.ts'

/** Grey levels, as many as the histograms have bins. */
const LEVELS = 256

/** `keras.layers.ContrastLimitedAdaptiveHistogramEqualization`: at inference too, tile by tile. */
export function clahe(context: LayerContext): Value {
  const { ops, config } = context
  const [low = 0, high = 255] = numbers(config, 'value_range', 2, [0, 255])
  const [down = 8, across = 8] = numbers(config, 'tile_grid_size', 2, [8, 8])
  const clip = num(config, 'clip_limit', 4)
  return onImages(context, (images) => {
    const x = ranged(ops, castTo(ops, images, 'float32'), [low, high], [0, 255])
    return castTo(ops, ranged(ops, equalised(ops, x, [down, across], clip), [0, 255], [low, high]), images.dtype)
  })
}

function equalised(ops: Ops, images: Value, grid: Size, clip: number): Value {
  const [batch, height, width, channels] = sizes(images)
  const [down, across] = grid
  const tile: Size = [Math.ceil(height / down), Math.ceil(width / across)]
  const none = [0, 0] as const
  const widths = [none, [0, tile[0] * down - height], [0, tile[1] * across - width], none] as const
  const padded = ops.pad(images, widths, 'symmetric')
  const levels = ops.cast(ops.clip(padded, 0, LEVELS - 1), 'int32')
  const curves = curvesOf(ops, levels, grid, tile, clip)
  // Each pixel blends what the curves of the four tiles around it make of its level.
  const [rows, columns] = [neighbours(tile[0] * down, tile[0], down), neighbours(tile[1] * across, tile[1], across)]
  const flat = ops.reshape(curves, [batch, (down + 2) * (across + 2) * channels * LEVELS])
  const int = (shape: readonly number[], data: readonly number[]) =>
    ops.constant({ dtype: 'int32', shape, data: Int32Array.from(data) })
  const float = (shape: readonly number[], data: readonly number[]) =>
    ops.constant({ dtype: 'float32', shape, data: Float32Array.from(data) })
  const perColumn = channels * LEVELS
  const perRow = (across + 2) * perColumn
  const base = ops.add(
    levels,
    int(
      [1, 1, 1, channels],
      range(channels).map((c) => c * LEVELS),
    ),
  )
  const side = (y: readonly number[], x: readonly number[]): Value => {
    const tall = int(
      [1, y.length, 1, 1],
      y.map((row) => row * perRow),
    )
    const wide = int(
      [1, 1, x.length, 1],
      x.map((column) => column * perColumn),
    )
    const places = ops.add(ops.add(base, tall), wide)
    const [, high, broad] = sizes(places)
    const taken = ops.takeAlongAxis(flat, ops.reshape(places, [batch, high * broad * channels]), 1)
    return ops.reshape(taken, [batch, high, broad, channels])
  }
  const [tall, wide] = [
    float([1, rows.share.length, 1, 1], rows.share),
    float([1, 1, columns.share.length, 1], columns.share),
  ]
  const blend = (a: Value, b: Value, share: Value): Value =>
    ops.add(ops.multiply(a, ops.subtract(like(ops, share, 1), share)), ops.multiply(b, share))
  const top = blend(side(rows.before, columns.before), side(rows.before, columns.after), wide)
  const bottom = blend(side(rows.after, columns.before), side(rows.after, columns.after), wide)
  return ops.slice(blend(top, bottom, tall), [0, 0, 0, 0], [batch, height, width, channels])
}

/** `[batch, down + 2, across + 2, channels, levels]`: each tile's curve, those at the border twice. */
function curvesOf(ops: Ops, levels: Value, [down, across]: Size, tile: Size, clip: number): Value {
  const [batch, , , channels] = sizes(levels)
  const cells = tile[0] * tile[1]
  const tiled = ops.transpose(
    ops.reshape(levels, [batch, down, tile[0], across, tile[1], channels]),
    [0, 1, 3, 5, 2, 4],
  )
  const flat = ops.reshape(tiled, [batch < 0 ? -1 : batch * down * across * channels, cells])
  const counts = ops.sum(ops.oneHot(flat, LEVELS, 'float32'), [1])
  const cumulated = ops.cumsum(clip > 0 ? clipped(ops, counts, (clip * cells) / LEVELS) : counts, -1)
  const least = ops.min(cumulated, [-1], true)
  const rest = ops.subtract(like(ops, least, cells), least)
  const divisor = ops.where(ops.equal(rest, like(ops, rest, 0)), like(ops, rest, 1), rest)
  const risen = ops.multiply(ops.subtract(cumulated, least), like(ops, least, LEVELS - 1))
  const curves = ops.clip(ops.divide(risen, divisor), 0, LEVELS - 1)
  const laid = ops.reshape(curves, [batch, down, across, channels, LEVELS])
  return ops.pad(
    laid,
    [
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
    ],
    'symmetric',
  )
}

/** Counts beyond the limit are dealt out evenly. */
function clipped(ops: Ops, counts: Value, limit: number): Value {
  const cut = ops.clip(counts, 0, limit)
  const excess = ops.sum(ops.subtract(counts, cut), [-1], true)
  return ops.add(cut, ops.divide(excess, like(ops, excess, LEVELS)))
}

/** For each pixel of a side: the tiles before and after it, counted with the doubled ones, and its share of the second. */
function neighbours(length: number, tile: number, tiles: number) {
  const places = range(length).map((i) => Math.fround((i - tile / 2) / tile) + 1)
  const before = places.map(Math.floor)
  const within = (index: number): number => Math.min(Math.max(index, 0), tiles + 1)
  return {
    before: before.map(within),
    after: before.map((index) => within(index + 1)),
    share: places.map((place, i) => place - at(before, i)),
  }
}

function sizes(x: Value): readonly [number, number, number, number] {
  return [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2), at(x.shape, 3)]
}
