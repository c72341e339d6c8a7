import type { Ops, Value } from '../../../ops/ops.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { at, axisIn, upTo } from './shapes.ts'

type Reduction = (ops: Ops, x: Value, axes: readonly number[], keepDims: boolean) => Value

function axesOf(call: OpCall): readonly number[] {
  const rank = call.shape(0).length
  return [...new Set(call.ints(1).map((axis) => axisIn(axis, rank)))]
}

/** Results have the operand's own dtype: Keras widens narrow integers, TensorFlow does not. */
const reduce =
  (reduction: Reduction): OpRun =>
  (call) => {
    const x = call.value(0)
    const keepDims = call.attrs.bool('keep_dims', false)
    const axes = axesOf(call)
    if (axes.length === 0) return call.ops.cast(x, x.dtype)
    return call.ops.cast(reduction(call.ops, x, axes, keepDims), x.dtype)
  }

/** The mean of integers is an integer. */
const mean: Reduction = (ops, x, axes, keepDims) => {
  if (isFloating(x.dtype)) return ops.mean(x, axes, keepDims)
  const count = axes.reduce((all, axis) => all * at(x.shape, axis), 1)
  const sum = ops.cast(ops.sum(x, axes, keepDims), x.dtype)
  const sign = ops.sign(sum)
  return ops.multiply(sign, ops.floorDivide(ops.abs(sum), ops.scalar(count, x.dtype)))
}

const position =
  (of: 'argmax' | 'argmin'): OpRun =>
  (call) => {
    const axis = call.has(1) ? call.int(1) : 0
    return call.ops.cast(call.ops[of](call.value(0), axis), call.attrs.dtype('output_type', 'int64'))
  }

/** Running totals, from either end, with or without the element itself. */
const running =
  (of: 'cumsum' | 'cumprod', neutral: number): OpRun =>
  (call) => {
    const { ops } = call
    const x = call.value(0)
    const axis = axisIn(call.int(1), x.shape.length)
    const reverse = call.attrs.bool('reverse', false)
    const exclusive = call.attrs.bool('exclusive', false)
    const forward = reverse ? ops.flip(x, [axis]) : x
    const totals = ops.cast(ops[of](exclusive ? shifted(ops, forward, axis, neutral) : forward, axis), x.dtype)
    return reverse ? ops.flip(totals, [axis]) : totals
  }

/** One element later along an axis, a neutral one in front. */
function shifted(ops: Ops, x: Value, axis: number, neutral: number): Value {
  const length = at(x.shape, axis)
  if (length === 0) return x
  const start = x.shape.map(() => 0)
  const shorter = ops.slice(x, start, x.shape.with(axis, length - 1))
  return ops.concatenate([ops.full(x.shape.with(axis, 1), neutral, x.dtype), shorter], axis)
}

export const REDUCTION: OpTable = {
  Sum: reduce((ops, x, axes, keepDims) => ops.sum(x, axes, keepDims)),
  Mean: reduce(mean),
  Max: reduce((ops, x, axes, keepDims) => ops.max(x, axes, keepDims)),
  Min: reduce((ops, x, axes, keepDims) => ops.min(x, axes, keepDims)),
  Prod: reduce((ops, x, axes, keepDims) => ops.prod(x, axes, keepDims)),
  All: reduce((ops, x, axes, keepDims) => ops.all(x, axes, keepDims)),
  Any: reduce((ops, x, axes, keepDims) => ops.any(x, axes, keepDims)),
  EuclideanNorm: reduce((ops, x, axes, keepDims) => ops.sqrt(ops.sum(ops.square(x), axes, keepDims))),
  ArgMax: position('argmax'),
  ArgMin: position('argmin'),
  Cumsum: running('cumsum', 0),
  Cumprod: running('cumprod', 1),
  Bincount: (call) => counted(call, call.int(1), false),
  DenseBincount: (call) => counted(call, call.int(1), call.attrs.bool('binary_output', false)),
}

/** How often each number below `size` comes, or what its weights add up to; a matrix is counted row by row. */
function counted(call: OpCall, size: number, binary: boolean): Value {
  const shape = call.shape(0)
  const [input, weights] = [call.numbers(0), call.numbers(2)]
  if (shape.length > 2) throw call.malformed(`counts in a shape of ${shape.length} dimensions, allowed: up to 2`)
  const rows = shape.length === 2 ? at(shape, 0) : 1
  const columns = rows === 0 ? 0 : input.length / rows
  const counts = new Float64Array(at(call.sized([rows * size]), 0))
  for (const row of upTo(rows)) {
    for (const column of upTo(columns)) {
      const place = row * columns + column
      const number = at(input, place)
      if (number < 0) throw call.malformed(`counts ${number}, allowed: not below 0`)
      if (number >= size) continue
      const to = row * size + number
      counts[to] = binary ? 1 : at(counts, to) + (weights.length === 0 ? 1 : at(weights, place))
    }
  }
  return call.make(call.dtype(2), shape.length === 2 ? [rows, size] : [size], counts)
}
