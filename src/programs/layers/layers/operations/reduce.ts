import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { normalizeL2 } from '../normalization/unit.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { argument, axesArgument, flagArgument, floated, numberArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'
import { singularValues } from './singular.ts'

type Reduction = (ops: Ops, x: Value, axes: readonly number[] | null, keep: boolean) => Value

const reduced =
  (body: Reduction, prepare: (ops: Ops, x: Value) => Value = (_, x) => x): Operation =>
  (context) =>
    body(
      context.ops,
      prepare(context.ops, tensor(context, 0, 'x')),
      axesArgument(context, 1, 'axis'),
      flagArgument(context, 2, 'keepdims'),
    )

/** Sums of bool and of narrow integers are int32, as in Keras. */
const counted = (ops: Ops, x: Value): Value => (['bool', 'int8', 'int16'].includes(x.dtype) ? ops.cast(x, 'int32') : x)
const truth = (ops: Ops, x: Value): Value => castTo(ops, x, 'bool')

/** Numbers over axes. */
export const REDUCTIONS: Readonly<Record<string, Operation>> = {
  Sum: reduced((ops, x, axes, keep) => ops.sum(x, axes, keep), counted),
  Prod: reduced((ops, x, axes, keep) => ops.prod(x, axes, keep), counted),
  Mean: reduced((ops, x, axes, keep) => ops.mean(x, axes, keep), floated),
  Max: reduced((ops, x, axes, keep) => ops.max(x, axes, keep)),
  Amax: reduced((ops, x, axes, keep) => ops.max(x, axes, keep)),
  Min: reduced((ops, x, axes, keep) => ops.min(x, axes, keep)),
  Amin: reduced((ops, x, axes, keep) => ops.min(x, axes, keep)),
  Any: reduced((ops, x, axes, keep) => ops.any(x, axes, keep), truth),
  All: reduced((ops, x, axes, keep) => ops.all(x, axes, keep), truth),
  Ptp: reduced((ops, x, axes, keep) => ops.subtract(ops.max(x, axes, keep), ops.min(x, axes, keep))),
  Var: reduced(variance, floated),
  Std: reduced((ops, x, axes, keep) => ops.sqrt(variance(ops, x, axes, keep)), floated),
  CountNonzero: reduced((ops, x, axes, keep) =>
    ops.sum(ops.cast(ops.notEqual(x, like(ops, x, 0)), 'int32'), axes, keep),
  ),
  Logsumexp: reduced((ops, x, axes, keep) => ops.logsumexp(x, axes, keep), floated),
  Norm: norm,
  Normalize: normalize,
  Argmax: (context) => extreme(context, (ops, x, axis) => ops.argmax(x, axis)),
  Argmin: (context) => extreme(context, (ops, x, axis) => ops.argmin(x, axis)),
  Cumsum: (context) => cumulative(context, (ops, x, axis) => ops.cumsum(x, axis)),
  Cumprod: (context) => cumulative(context, (ops, x, axis) => ops.cumprod(x, axis)),
  Average: average,
  Moments: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const axes = axesArgument(context, 1, 'axes')
    const keep = flagArgument(context, 2, 'keepdims')
    return [ops.mean(x, axes, keep), variance(ops, x, axes, keep)]
  },
}

function variance(ops: Ops, x: Value, axes: readonly number[] | null, keep: boolean): Value {
  return ops.mean(ops.square(ops.subtract(x, ops.mean(x, axes, true))), axes, keep)
}

/**
 * Of one axis a norm of vectors, of two axes one of matrices (keras/src/backend/tensorflow/linalg.py). Without an order it is
 * the root of all squares.
 */
function norm(context: LayerContext): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const rank = x.shape.length
  const given = argument(context, 1, 'ord')
  const axes = (axesArgument(context, 2, 'axis') ?? range(rank)).map((axis) => fromFront(axis, rank))
  const keep = flagArgument(context, 3, 'keepdims')
  const order = given === 'inf' || given === '-inf' ? (given === 'inf' ? Infinity : -Infinity) : given
  const sizes = ops.abs(x)
  if (order === null || (axes.length === 2 ? order === 'fro' : order === 2)) {
    return ops.sqrt(ops.sum(ops.square(x), axes, keep))
  }
  const refused = new ArtifactError('unsupported-operation', `norm: order ${String(order)} of ${axes.length} axes`)
  if (axes.length === 2 && order === 'nuc') return spectral(context, x, axes, 'sum', keep)
  if (typeof order !== 'number') throw refused
  if (axes.length === 2) {
    if (Math.abs(order) === 2) return spectral(context, x, axes, order > 0 ? 'max' : 'min', keep)
    if (Math.abs(order) !== 1 && Math.abs(order) !== Infinity) throw refused
    const [rows, columns] = Math.abs(order) === 1 ? [at(axes, 0), at(axes, 1)] : [at(axes, 1), at(axes, 0)]
    const sums = ops.sum(sizes, [rows], true)
    const found = order > 0 ? ops.max(sums, [columns], true) : ops.min(sums, [columns], true)
    return keep ? found : ops.squeeze(found, axes)
  }
  if (axes.length !== 1) throw refused
  if (order === Infinity) return ops.max(sizes, axes, keep)
  if (order === -Infinity) return ops.min(sizes, axes, keep)
  if (order === 0) return ops.sum(castTo(ops, ops.notEqual(x, like(ops, x, 0)), x.dtype), axes, keep)
  if (order === 1) return ops.sum(sizes, axes, keep)
  const power = (value: Value, by: number) => ops.power(value, ops.broadcastTo(like(ops, value, by), value.shape))
  return power(ops.sum(power(sizes, order), axes, keep), 1 / order)
}

/** The largest or the smallest singular value of each matrix, or all of them together. */
function spectral(
  context: LayerContext,
  x: Value,
  axes: readonly number[],
  which: 'max' | 'min' | 'sum',
  keep: boolean,
): Value {
  const { ops } = context
  const others = range(x.shape.length).filter((axis) => !axes.includes(axis))
  const found = ops[which](singularValues(context, ops.transpose(x, [...others, ...axes])), [-1], false)
  return keep ? [...axes].sort((a, b) => a - b).reduce((value, axis) => ops.expandDims(value, axis), found) : found
}

/** Divided by its norm, which counts as `epsilon` at least; without an axis over all of them. */
function normalize(context: LayerContext): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const axes = axesArgument(context, 1, 'axis')
  const order = numberArgument(context, 2, 'order', 2)
  const epsilon = numberArgument(context, 3, 'epsilon', 1e-7)
  if (order === 2) return normalizeL2(ops, x, axes ?? range(x.shape.length), epsilon)
  const size = norm({ ...context, args: [x], kwargs: { ord: order, axis: axes, keepdims: true }, config: {} })
  return ops.divide(x, ops.maximum(size, like(ops, size, epsilon)))
}

function extreme(context: LayerContext, body: (ops: Ops, x: Value, axis: number) => Value): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const axis = argument(context, 1, 'axis')
  const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x
  const chosen = body(ops, flat, typeof axis === 'number' ? axis : 0)
  return flagArgument(context, 2, 'keepdims') && typeof axis === 'number' ? ops.expandDims(chosen, axis) : chosen
}

function cumulative(context: LayerContext, body: (ops: Ops, x: Value, axis: number) => Value): Value {
  const { ops } = context
  const x = counted(ops, tensor(context, 0, 'x'))
  const axis = argument(context, 1, 'axis')
  if (axis !== null) return body(ops, x, numberArgument(context, 1, 'axis'))
  return body(ops, ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]), 0)
}

function average(context: LayerContext): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const given = argument(context, 1, 'weights')
  const axis = axesArgument(context, 2, 'axis')
  if (given === null) return ops.mean(x, axis, false)
  const weights = castTo(ops, tensor(context, 1, 'weights'), x.dtype)
  const front = axis === null ? null : axis.map((a) => fromFront(a, x.shape.length))
  const spread =
    weights.shape.length === x.shape.length || front === null
      ? weights
      : ops.reshape(
          weights,
          range(x.shape.length).map((i) => (front.includes(i) ? (x.shape[i] ?? 1) : 1)),
        )
  const full = ops.broadcastTo(spread, x.shape)
  return ops.divide(ops.sum(ops.multiply(x, full), axis, false), ops.sum(full, axis, false))
}
