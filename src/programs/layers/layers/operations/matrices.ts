import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, floated, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'
import { isWide } from './singular.ts'

/**
 * Systems of equations and determinants (`keras/src/ops/linalg.py`), one step for each row. What has no solution gives
 * what is no number; Keras stops there.
 */
export const MATRICES: Readonly<Record<string, Operation>> = {
  Cholesky: (context) => {
    const { ops } = context
    const lower = cholesky(ops, square(context, 0, 'x'))
    return argument(context, 1, 'upper') === true ? flipped(ops, lower) : lower
  },
  CholeskyInverse: (context) => {
    const { ops } = context
    const x = square(context, 0, 'x')
    const upper = argument(context, 1, 'upper') === true
    const inverse = triangular(ops, x, unit(ops, x), !upper)
    return upper ? ops.matmul(inverse, flipped(ops, inverse)) : ops.matmul(flipped(ops, inverse), inverse)
  },
  Det: (context) => {
    const { ops } = context
    const x = square(context, 0, 'x')
    const { factors, swaps } = eliminated(ops, x, null)
    return ops.multiply(swaps, ops.prod(diagonalOf(ops, factors), [-1]))
  },
  Slogdet: (context) => {
    const { ops } = context
    const { factors, swaps } = eliminated(ops, square(context, 0, 'x'), null)
    const line = diagonalOf(ops, factors)
    const sign = ops.multiply(swaps, ops.prod(ops.sign(line), [-1]))
    return [sign, ops.sum(ops.log(ops.abs(line)), [-1])]
  },
  // Through the factor of Cholesky, as `tf.linalg.logdet`: of positive definite matrices alone.
  Logdet: (context) => {
    const { ops } = context
    const line = diagonalOf(ops, cholesky(ops, square(context, 0, 'x')))
    return ops.multiply(ops.sum(ops.log(line), [-1]), like(ops, line, 2))
  },
  Inv: (context) => {
    const x = square(context, 0, 'x')
    return solved(context.ops, x, unit(context.ops, x))
  },
  LuFactor: (context) => {
    const { ops } = context
    const x = square(context, 0, 'a')
    if (x.shape.length !== 2) throw new ArtifactError('unsupported-operation', 'lu_factor: of more than one matrix')
    const { factors, order } = eliminated(ops, x, null)
    // Where each row of the matrix went, as Keras has it (keras/src/backend/tensorflow/linalg.py).
    const met = ops.equal(order, ops.arange(0, at(x.shape, 0), 1, 'int32'))
    return [factors, ops.argmax(castTo(ops, met, 'int32'), 0)]
  },
  Qr: (context) => {
    const { ops } = context
    const x = floated(ops, tensor(context, 0, 'x'))
    return reflected(context, x, argument(context, 1, 'mode') !== 'complete')
  },
  Solve: (context) => equations(context, solved),
  SolveTriangular: (context) =>
    equations(context, (ops, a, b) => triangular(ops, a, b, argument(context, 2, 'lower') === true)),
}

/** Rows up to which the steps are written out. */
const MOST = 64

function square(context: LayerContext, position: number, name: string): Value {
  const x = floated(context.ops, tensor(context, position, name))
  const [rows, count] = [at(x.shape, -2), at(x.shape, -1)]
  if (rows !== count) throw new ArtifactError('malformed', `${name}: found ${rows} rows of ${count}, allowed: a square`)
  if (rows > MOST) {
    throw new ArtifactError('unsupported-operation', `${name}: found ${rows} rows, allowed: ${MOST}, a step for each`)
  }
  return x
}

/** `b` may be one vector for each matrix. */
function equations(context: LayerContext, body: (ops: Ops, a: Value, b: Value) => Value): Value {
  const { ops } = context
  const [a, b] = promoted(ops, square(context, 0, 'a'), floated(ops, tensor(context, 1, 'b')))
  if (b.shape.length !== a.shape.length - 1) return body(ops, a, b)
  return ops.squeeze(body(ops, a, ops.expandDims(b, -1)), [-1])
}

function flipped(ops: Ops, x: Value): Value {
  const rank = x.shape.length
  return ops.transpose(x, [...range(rank - 2), rank - 1, rank - 2])
}

/** Numbers along the last two axes, from `[from]` on. */
function part(ops: Ops, x: Value, from: readonly [number, number], size: readonly [number, number]): Value {
  const outer = x.shape.slice(0, -2)
  return ops.slice(x, [...outer.map(() => 0), ...from], [...outer, ...size])
}

const rowOf = (ops: Ops, x: Value, i: number): Value => part(ops, x, [i, 0], [1, at(x.shape, -1)])
const columnOf = (ops: Ops, x: Value, j: number): Value => part(ops, x, [0, j], [at(x.shape, -2), 1])

/** 0, 1, ..., one below the other. */
function numbered(ops: Ops, count: number): Value {
  return ops.expandDims(ops.arange(0, count, 1, 'int32'), 1)
}

const whole = (ops: Ops, value: number): Value => ops.scalar(value, 'int32')

function diagonalOf(ops: Ops, x: Value): Value {
  const count = at(x.shape, -2)
  const each = range(count).map((i) => part(ops, x, [i, i], [1, 1]))
  return ops.squeeze(ops.concatenate(each, -1), [-2])
}

/** Squares of ones along the diagonal, as many as `x` has. */
function unit(ops: Ops, x: Value): Value {
  const count = at(x.shape, -1)
  const eye = ops.equal(numbered(ops, count), ops.arange(0, count, 1, 'int32'))
  return ops.broadcastTo(castTo(ops, eye, x.dtype), x.shape)
}

/** The lower factor; of the matrix only its lower half is read. */
function cholesky(ops: Ops, x: Value): Value {
  const count = at(x.shape, -1)
  const rows = numbered(ops, count)
  let rest = x
  const columns = range(count).map((k) => {
    const root = ops.sqrt(part(ops, rest, [k, k], [1, 1]))
    const below = ops.greaterEqual(rows, whole(ops, k))
    const column = ops.where(below, ops.divide(columnOf(ops, rest, k), root), like(ops, x, 0))
    rest = ops.subtract(rest, ops.multiply(column, flipped(ops, column)))
    return column
  })
  return ops.concatenate(columns, -1)
}

/** Solves row by row, from the first (`lower`) or from the last; only one half of the matrix is read. */
function triangular(ops: Ops, a: Value, b: Value, lower: boolean): Value {
  const count = at(a.shape, -1)
  let rest = b
  const found = (lower ? range(count) : range(count).toReversed()).map((i) => {
    const row = ops.divide(rowOf(ops, rest, i), part(ops, a, [i, i], [1, 1]))
    rest = ops.subtract(rest, ops.multiply(columnOf(ops, a, i), row))
    return row
  })
  return ops.concatenate(lower ? found : found.toReversed(), -2)
}

interface Eliminated {
  /** The upper factor; below the diagonal stand the shares of the lower one, which has ones on its own. */
  readonly factors: Value
  /** The number of the row that stands in each place, `[..., rows, 1]`. */
  readonly order: Value
  readonly right: Value | null
  /** 1, or -1 where rows changed places an odd number of times. */
  readonly swaps: Value
}

/** Gauss's elimination; the row whose number is farthest from zero goes first, as in LAPACK. */
function eliminated(ops: Ops, a: Value, b: Value | null): Eliminated {
  const count = at(a.shape, -1)
  const rows = numbered(ops, count)
  let both = b === null ? a : ops.concatenate([a, b], -1)
  const columns = ops.arange(0, at(both.shape, -1), 1, 'int32')
  let swaps = ops.full(a.shape.slice(0, -2), 1, a.dtype)
  let order = ops.broadcastTo(rows, [...a.shape.slice(0, -1), 1])
  const zero = like(ops, a, 0)
  for (const k of range(count)) {
    const sizes = ops.where(ops.less(rows, whole(ops, k)), like(ops, a, -1), ops.abs(columnOf(ops, both, k)))
    const chosen = ops.argmax(ops.squeeze(sizes, [-1]), -1)
    const there = ops.equal(rows, ops.expandDims(ops.expandDims(chosen, -1), -1))
    const here = ops.equal(rows, whole(ops, k))
    const pivotRow = ops.sum(ops.where(there, both, zero), [-2], true)
    both = ops.where(here, pivotRow, ops.where(there, rowOf(ops, both, k), both))
    const moved = ops.sum(ops.where(there, order, whole(ops, 0)), [-2], true)
    order = ops.where(here, moved, ops.where(there, rowOf(ops, order, k), order))
    swaps = ops.where(ops.equal(chosen, whole(ops, k)), swaps, ops.negative(swaps))
    const pivot = part(ops, pivotRow, [0, k], [1, 1])
    const safe = ops.where(ops.equal(pivot, zero), like(ops, pivot, 1), pivot)
    const shares = ops.where(ops.greater(rows, whole(ops, k)), ops.divide(columnOf(ops, both, k), safe), zero)
    const after = ops.greater(columns, whole(ops, k))
    const kept = ops.where(
      ops.logicalAnd(ops.equal(columns, whole(ops, k)), ops.greater(rows, whole(ops, k))),
      shares,
      both,
    )
    both = ops.where(after, ops.subtract(both, ops.multiply(shares, pivotRow)), kept)
  }
  const wide = at(both.shape, -1)
  const right = b === null ? null : part(ops, both, [0, count], [count, wide - count])
  return { factors: part(ops, both, [0, 0], [count, count]), order, right, swaps }
}

function solved(ops: Ops, a: Value, b: Value): Value {
  const { factors, right } = eliminated(ops, a, b)
  return triangular(ops, factors, right ?? b, false)
}

/** Householder's reflections, none where a column is zero below the diagonal already: the signs are those of LAPACK. */
function reflected(context: LayerContext, x: Value, reduced: boolean): readonly [q: Value, r: Value] {
  const { ops } = context
  const [height, width] = [at(x.shape, -2), at(x.shape, -1)]
  const steps = isWide(context, x) ? height : width
  if (steps > MOST) throw new ArtifactError('unsupported-operation', `qr: found ${steps} columns, allowed: ${MOST}`)
  const rows = numbered(ops, height)
  const zero = like(ops, x, 0)
  const two = like(ops, x, 2)
  let r = x
  let q = unit(ops, ops.broadcastTo(ops.sum(ops.multiply(x, zero), [-1], true), [...x.shape.slice(0, -1), height]))
  for (const k of range(steps)) {
    const below = ops.where(ops.greater(rows, whole(ops, k)), columnOf(ops, r, k), zero)
    const first = part(ops, r, [k, k], [1, 1])
    const rest = ops.sum(ops.square(below), [-2], true)
    const size = ops.sqrt(ops.add(ops.square(first), rest))
    const turned = ops.where(ops.greaterEqual(first, zero), ops.negative(size), size)
    const axis = ops.where(ops.equal(rows, whole(ops, k)), ops.subtract(first, turned), below)
    const none = ops.equal(rest, zero)
    const length = ops.where(none, like(ops, rest, 1), ops.sum(ops.square(axis), [-2], true))
    const unitAxis = ops.where(none, zero, axis)
    const share = ops.divide(ops.multiply(unitAxis, two), length)
    r = ops.subtract(r, ops.multiply(share, ops.sum(ops.multiply(unitAxis, r), [-2], true)))
    q = ops.subtract(q, ops.multiply(ops.matmul(q, unitAxis), flipped(ops, share)))
  }
  const upper = ops.where(ops.greater(rows, ops.arange(0, width, 1, 'int32')), zero, r)
  if (!reduced) return [q, upper]
  return [part(ops, q, [0, 0], [height, steps]), part(ops, upper, [0, 0], [steps, width])]
}
