import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { argument, axesArgument, flagArgument, floated, numberArgument, numbersArgument, tensor } from './args.ts'
import { isClose } from './arrays.ts'
import type { Operation } from './elementwise.ts'
import { REDUCTIONS } from './reduce.ts'

/** Extremes and ranks that pass over NaN, places in order, and closeness of all: further ones of `keras/src/ops/numpy.py`. */
export const RANKS: Readonly<Record<string, Operation>> = {
  AllClose: (context) => {
    const { ops } = context
    return ops.all(isClose(context, true), null)
  },
  Nanargmax: (context) => placed(context, 'Argmax', -Infinity),
  Nanargmin: (context) => placed(context, 'Argmin', Infinity),
  Nanmedian: (context) => quantiles(context, 0.5, 1),
  Nanquantile: (context) => quantiles(context, null, 2),
  Nanpercentile: (context) => quantiles(context, null, 2, 100),
  SearchSorted: (context) => {
    const { ops } = context
    const line = tensor(context, 0, 'sorted_sequence')
    const values = castTo(ops, tensor(context, 1, 'values'), line.dtype)
    const each = ops.expandDims(values, -1)
    const right = argument(context, 2, 'side') === 'right'
    const below = right ? ops.lessEqual(line, each) : ops.less(line, each)
    return ops.sum(ops.cast(below, 'int32'), [-1])
  },
  Argpartition: partition,
}

/** -1 where there is no number at all. */
function placed(context: LayerContext, name: 'Argmax' | 'Argmin', instead: number): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const search = REDUCTIONS[name]
  const searched = (value: Value): Value => {
    const found = search?.({ ...context, args: [value, ...context.args.slice(1)], kwargs: {} })
    if (found === undefined || Array.isArray(found)) throw new TypeError(name)
    return found as Value
  }
  if (!isFloating(x.dtype)) return searched(x)
  const lost = ops.isnan(x)
  const found = searched(ops.where(lost, like(ops, x, instead), x))
  const none = ops.all(lost, axesArgument(context, 1, 'axis'), flagArgument(context, 2, 'keepdims'))
  return ops.where(none, like(ops, found, -1), found)
}

/** Of those that are numbers: how many they are differs from line to line, and so does the place between two of them. */
function quantiles(context: LayerContext, fixed: number | null, position: number, whole = 1): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const rank = x.shape.length
  const asked = fixed ?? argument(context, 1, 'q')
  const axes = axesArgument(context, position, 'axis')?.map((axis) => fromFront(axis, rank)) ?? range(rank)
  if (axes.length === 0) return x
  const kept = range(rank).filter((axis) => !axes.includes(axis))
  const outer = kept.map((axis) => at(x.shape, axis))
  const count = axes.reduce((product, axis) => product * at(x.shape, axis), 1)
  const lines = ops.reshape(ops.transpose(x, [...kept, ...axes]), [...outer, count])
  const lost = ops.isnan(lines)
  const sorted = ops.sort(ops.where(lost, like(ops, x, Infinity), lines), -1)
  const seen = ops.sum(ops.cast(ops.logicalNot(lost), x.dtype), [-1], true)
  const method = fixed === null ? (argument(context, position + 1, 'method') ?? 'linear') : 'linear'
  const keep = flagArgument(context, fixed === null ? position + 2 : position + 1, 'keepdims')
  const shape = keep ? range(rank).map((axis) => (axes.includes(axis) ? 1 : at(x.shape, axis))) : outer
  const found = numbersArgument(asked, 'q').map((q) => {
    const value = between(ops, sorted, seen, q / whole, String(method))
    const empty = ops.equal(seen, like(ops, seen, 0))
    return ops.reshape(ops.where(empty, like(ops, value, NaN), value), shape)
  })
  return Array.isArray(asked) ? ops.stack(found, 0) : at(found, 0)
}

/** Source: keras/src/backend/tensorflow/numpy.py (`_quantile`). */
function between(ops: Ops, sorted: Value, seen: Value, q: number, method: string): Value {
  const last = ops.subtract(seen, like(ops, seen, 1))
  const place = ops.multiply(last, like(ops, last, q))
  const zero = like(ops, place, 0)
  const line = (index: Value): Value => {
    const inside = ops.maximum(ops.minimum(index, last), zero)
    return ops.takeAlongAxis(sorted, ops.cast(inside, 'int32'), -1)
  }
  if (method === 'lower') return line(ops.floor(place))
  if (method === 'higher') return line(ops.ceil(place))
  if (method === 'nearest') return line(ops.round(place))
  const [low, high] = [line(ops.floor(place)), line(ops.ceil(place))]
  if (method === 'midpoint') return ops.multiply(ops.add(low, high), like(ops, low, 0.5))
  if (method !== 'linear') throw new ArtifactError('unsupported-operation', `quantile: method ${method}`)
  const share = ops.subtract(place, ops.floor(place))
  return ops.add(ops.multiply(low, ops.subtract(like(ops, share, 1), share)), ops.multiply(high, share))
}

/**
 * Keras puts zeros where the smallest numbers were and takes the largest of what is left, as whole numbers
 * (keras/src/backend/tensorflow/numpy.py); of more than one axis that is no partition, and is not run.
 */
function partition(context: LayerContext): Value {
  const { ops } = context
  const given = castTo(ops, tensor(context, 0, 'x'), 'int32')
  const whole = argument(context, 2, 'axis') === null
  if (given.shape.length !== 1 && !whole) {
    throw new ArtifactError('unsupported-operation', 'argpartition: of more than a vector')
  }
  const count = given.shape.reduce((a, b) => a * b, 1)
  const x = ops.reshape(given, [count])
  const place = Math.min(Math.max(numberArgument(context, 1, 'kth'), 0), count - 1)
  const [, bottom] = ops.topK(ops.negative(x), place + 1)
  const taken = ops.sum(ops.oneHot(bottom, count, 'int32'), [0])
  const left = ops.where(ops.cast(taken, 'bool'), like(ops, x, 0), x)
  if (count - place - 1 === 0) return bottom
  const [, top] = ops.topK(left, count - place - 1)
  return ops.concatenate([bottom, top], 0)
}
