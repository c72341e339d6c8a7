import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, fromFront, like, range } from '../math.ts'
import { argument, axesArgument, flagArgument, floated, numberArgument, numbersArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Reductions that pass over NaN, and those by rank. */
export const BY_RANK: Readonly<Record<string, Operation>> = {
  Nansum: (context) => numbers(context, 0, ({ ops }, x, axes, keep) => ops.sum(x, axes, keep)),
  Nanprod: (context) => numbers(context, 1, ({ ops }, x, axes, keep) => ops.prod(x, axes, keep)),
  Nanmax: (context) => numbers(context, -Infinity, ({ ops }, x, axes, keep) => emptied(ops, ops.max(x, axes, keep))),
  Nanmin: (context) => numbers(context, Infinity, ({ ops }, x, axes, keep) => emptied(ops, ops.min(x, axes, keep))),
  Nanmean: (context) => numbers(context, 0, meanOf),
  Nanvar: (context) => numbers(context, 0, varianceOf),
  Nanstd: (context) => numbers(context, 0, (...given) => context.ops.sqrt(varianceOf(...given))),
  Nancumsum: (context) => running(context, 0, (ops, x, axis) => ops.cumsum(x, axis)),
  Nancumprod: (context) => running(context, 1, (ops, x, axis) => ops.cumprod(x, axis)),
  Median: (context) => quantiles(context, 0.5, 1),
  Quantile: (context) => quantiles(context, null, 2),
  Percentile: (context) => quantiles(context, null, 2, 100),
}

type Body = (context: LayerContext, x: Value, axes: readonly number[] | null, keep: boolean, seen: Value) => Value

/** `body` on numbers alone: `instead` stands where NaN was; `seen` counts 1 where it was not. */
function numbers(context: LayerContext, instead: number, body: Body): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const lost = ops.isnan(x)
  const filled = ops.where(lost, like(ops, x, instead), x)
  const seen = ops.cast(ops.logicalNot(lost), x.dtype)
  return body(context, filled, axesArgument(context, 1, 'axis'), flagArgument(context, 2, 'keepdims'), seen)
}

/** Where there was no number at all, an extreme of numbers is NaN. */
function emptied(ops: Ops, x: Value): Value {
  return ops.where(ops.isfinite(x), x, like(ops, x, NaN))
}

const meanOf: Body = ({ ops }, x, axes, keep, seen) => ops.divide(ops.sum(x, axes, keep), ops.sum(seen, axes, keep))

const varianceOf: Body = (context, x, axes, keep, seen) => {
  const { ops } = context
  const off = ops.multiply(ops.subtract(x, meanOf(context, x, axes, true, seen)), seen)
  return meanOf(context, ops.square(off), axes, keep, seen)
}

function running(context: LayerContext, instead: number, body: (ops: Ops, x: Value, axis: number) => Value): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const filled = ops.where(ops.isnan(x), like(ops, x, instead), x)
  const axis = argument(context, 1, 'axis')
  if (axis !== null) return body(ops, filled, numberArgument(context, 1, 'axis'))
  return body(ops, ops.reshape(filled, [x.shape.reduce((a, b) => a * b, 1)]), 0)
}

/**
 * Between two numbers in order, in proportion: a recorded call of Keras 3.15 does so whatever `method` says
 * (keras/src/ops/numpy.py, `Quantile.call`). `whole`: what stands for all, 1 or 100. NaN anywhere among the numbers makes NaN.
 */
function quantiles(context: LayerContext, fixed: number | null, position: number, whole = 1): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const rank = x.shape.length
  const asked = fixed ?? argument(context, 1, 'q')
  const places = numbersArgument(asked, 'q').map((q) => (whole === 1 ? Math.fround(q) : q / whole))
  const axes = axesArgument(context, position, 'axis')?.map((axis) => fromFront(axis, rank)) ?? range(rank)
  const kept = range(rank).filter((axis) => !axes.includes(axis))
  const outer = kept.map((axis) => at(x.shape, axis))
  const count = axes.reduce((product, axis) => product * at(x.shape, axis), 1)
  const lines = ops.reshape(ops.transpose(x, [...kept, ...axes]), [...outer, count])
  const sorted = ops.sort(lines, -1)
  const found = places.map((q) => between(ops, sorted, q * (count - 1)))
  const lost = ops.any(ops.isnan(lines), [-1])
  const keep = flagArgument(context, fixed === null ? position + 2 : position + 1, 'keepdims')
  const shape = keep ? range(rank).map((axis) => (axes.includes(axis) ? 1 : at(x.shape, axis))) : outer
  const shaped = found.map((value) => ops.reshape(ops.where(lost, like(ops, value, NaN), value), shape))
  return Array.isArray(asked) ? ops.stack(shaped, 0) : at(shaped, 0)
}

function between(ops: Ops, sorted: Value, place: number): Value {
  const line = (index: number): Value => {
    const start = sorted.shape.map((_, axis) => (axis === sorted.shape.length - 1 ? index : 0))
    return ops.squeeze(ops.slice(sorted, start, sorted.shape.with(-1, 1)), [-1])
  }
  const [low, share] = [Math.floor(place), place - Math.floor(place)]
  if (share === 0) return line(low)
  const [a, b] = [line(low), line(low + 1)]
  return ops.add(a, ops.multiply(ops.subtract(b, a), like(ops, a, share)))
}
