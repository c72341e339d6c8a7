import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpRun, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, upTo } from '../../graph/ops/shapes.ts'
import { listAt } from './shapes.ts'

type Reduction = (ops: Ops, x: Value, axes: readonly number[], keep: boolean) => Value

/** Axes are attributes at first and inputs later; none at all means every one, unless the node says that it means none. */
const reduce =
  (reduction: Reduction, each: (ops: Ops, x: Value) => Value = (_, x) => x): OpRun =>
  (call) => {
    const { ops } = call
    const x = call.value(0)
    const keep = call.attrs.int('keepdims', 1) !== 0
    const given = (listAt(call, 1, 'axes') ?? []).map((axis) => axisIn(axis, x.shape.length))
    if (given.length === 0 && call.attrs.int('noop_with_empty_axes', 0) !== 0) return ops.cast(each(ops, x), x.dtype)
    const axes = given.length === 0 ? upTo(x.shape.length) : [...new Set(given)]
    if (axes.length === 0) return ops.cast(each(ops, x), x.dtype)
    return ops.cast(reduction(ops, x, axes, keep), x.dtype)
  }

/** Largest or smallest of booleans too. */
const extreme =
  (of: 'max' | 'min'): Reduction =>
  (ops, x, axes, keep) =>
    x.dtype === 'bool' ? ops[of === 'max' ? 'any' : 'all'](x, axes, keep) : ops[of](x, axes, keep)

const position =
  (of: 'argmax' | 'argmin'): OpRun =>
  (call) => {
    const { ops, attrs } = call
    const x = call.value(0)
    const axis = axisIn(attrs.int('axis', 0), x.shape.length)
    const last = attrs.int('select_last_index', 0) !== 0
    const found = ops[of](last ? ops.flip(x, [axis]) : x, axis)
    const place = last ? ops.subtract(ops.scalar(at(x.shape, axis) - 1, found.dtype), found) : found
    const kept = attrs.int('keepdims', 1) !== 0 ? ops.expandDims(place, axis) : place
    return ops.cast(kept, 'int64')
  }

/** Running totals, from either end, with or without the element itself. */
const running =
  (of: 'cumsum' | 'cumprod', neutral: number): OpRun =>
  (call) => {
    const { ops, attrs } = call
    const x = call.value(0)
    const axis = axisIn(at(call.numbers(1), 0), x.shape.length)
    const turned = attrs.int('reverse', 0) !== 0
    const forward = turned ? ops.flip(x, [axis]) : x
    const given = attrs.int('exclusive', 0) !== 0 ? later(ops, forward, axis, neutral) : forward
    const totals = ops.cast(ops[of](given, axis), x.dtype)
    return turned ? ops.flip(totals, [axis]) : totals
  }

/** One element later along an axis, a neutral one in front. */
function later(ops: Ops, x: Value, axis: number, neutral: number): Value {
  const length = at(x.shape, axis)
  if (length === 0) return x
  const shorter = ops.slice(
    x,
    x.shape.map(() => 0),
    x.shape.with(axis, length - 1),
  )
  return ops.concatenate([ops.full(x.shape.with(axis, 1), neutral, x.dtype), shorter], axis)
}

const square = (ops: Ops, x: Value): Value => ops.multiply(x, x)

export const REDUCTION: OpTable = {
  ReduceSum: reduce((ops, x, axes, keep) => ops.sum(x, axes, keep)),
  ReduceMean: reduce((ops, x, axes, keep) => ops.mean(x, axes, keep)),
  ReduceMax: reduce(extreme('max')),
  ReduceMin: reduce(extreme('min')),
  ReduceProd: reduce((ops, x, axes, keep) => ops.prod(x, axes, keep)),
  ReduceL1: reduce(
    (ops, x, axes, keep) => ops.sum(ops.abs(x), axes, keep),
    (ops, x) => ops.abs(x),
  ),
  ReduceL2: reduce(
    (ops, x, axes, keep) => ops.sqrt(ops.sum(square(ops, x), axes, keep)),
    (ops, x) => ops.abs(x),
  ),
  ReduceLogSum: reduce(
    (ops, x, axes, keep) => ops.log(ops.sum(x, axes, keep)),
    (ops, x) => ops.log(x),
  ),
  ReduceLogSumExp: reduce((ops, x, axes, keep) => ops.logsumexp(x, axes, keep)),
  ReduceSumSquare: reduce((ops, x, axes, keep) => ops.sum(square(ops, x), axes, keep), square),
  ArgMax: position('argmax'),
  ArgMin: position('argmin'),
  CumSum: running('cumsum', 0),
  CumProd: running('cumprod', 1),
}
