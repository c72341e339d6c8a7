import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, CONFIG, decidedBySizes, floated, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/**
 * What singular values determine (`keras/src/ops/linalg.py`). Singular vectors are determined but for their signs, and
 * where values are equal not even so far: they are refused.
 */
export const SINGULAR: Readonly<Record<string, Operation>> = {
  SVD: (context) => {
    if (argument(context, CONFIG, 'compute_uv') !== false) {
      throw new ArtifactError('unsupported-operation', 'svd: the signs of singular vectors are not determined')
    }
    return singularValues(context, floated(context.ops, tensor(context, 0, 'x')))
  },
  MatrixRank: (context) => {
    const { ops } = context
    const x = floated(ops, tensor(context, 0, 'x'))
    const values = singularValues(context, x)
    const given = argument(context, CONFIG, 'tol')
    const share = stepOf(x) * Math.max(at(x.shape, -2), at(x.shape, -1))
    const least =
      typeof given === 'number' ? like(ops, x, given) : ops.multiply(ops.max(values, [-1], true), like(ops, x, share))
    return ops.sum(castTo(ops, ops.greater(values, least), 'int32'), [-1])
  },
  Pinv: (context) => {
    const { ops } = context
    const x = floated(ops, tensor(context, 0, 'x'))
    const given = argument(context, CONFIG, 'rcond')
    const share = typeof given === 'number' ? given : 10 * Math.max(at(x.shape, -2), at(x.shape, -1)) * stepOf(x)
    return inverse(context, x, (value, most) => ops.greater(value, ops.multiply(most, like(ops, x, share))))
  },
  Lstsq: (context) => {
    const { ops } = context
    const [a, b] = promoted(ops, floated(ops, tensor(context, 0, 'a')), floated(ops, tensor(context, 1, 'b')))
    const given = argument(context, CONFIG, 'rcond')
    const size = Math.max(at(a.shape, -2), at(a.shape, -1))
    const share = typeof given !== 'number' ? stepOf(a) * size : given < 0 ? stepOf(a) : given
    const solver = inverse(context, a, (value, most) =>
      ops.greaterEqual(value, ops.multiply(most, like(ops, a, share))),
    )
    if (b.shape.length > 1) return ops.matmul(solver, b)
    return ops.squeeze(ops.matmul(solver, ops.expandDims(b, -1)), [-1])
  },
}

/** Whether a matrix has more columns than rows. */
export function isWide(context: LayerContext, x: Value): boolean {
  decidedBySizes(context, 'a matrix')
  return at(x.shape, -2) < at(x.shape, -1)
}

/** From 1 to the next number. */
function stepOf({ dtype }: Value): number {
  return dtype === 'float64' ? Number.EPSILON : 2 ** -23
}

/** The largest first: `[..., min(rows, columns)]`. */
export function singularValues(context: LayerContext, x: Value): Value {
  const { ops } = context
  const tall = isWide(context, x) ? turned(ops, x) : x
  const lengths = ops.sqrt(ops.sum(ops.square(orthogonal(ops, tall, at(tall.shape, -2))), [-2]))
  return ops.flip(ops.sort(lengths, -1), [-1])
}

/** The pseudoinverse. @param counts which singular values do, given the largest */
function inverse(context: LayerContext, x: Value, counts: (value: Value, most: Value) => Value): Value {
  const { ops } = context
  if (isWide(context, x)) return turned(ops, inverse(context, turned(ops, x), counts))
  const [rows, columns] = [at(x.shape, -2), at(x.shape, -1)]
  const unit = castTo(ops, ops.equal(numbered(ops, columns, 1), numbered(ops, columns, 0)), x.dtype)
  const below = ops.broadcastTo(unit, [...x.shape.slice(0, -2), columns, columns])
  const found = orthogonal(ops, ops.concatenate([x, below], -2), rows)
  const [scaled, right] = ops.split(found, [rows, columns], -2)
  if (scaled === undefined || right === undefined) return found
  const squares = ops.sum(ops.square(scaled), [-2], true)
  const lengths = ops.sqrt(squares)
  const kept = counts(lengths, ops.max(lengths, [-1], true))
  const shares = ops.where(kept, ops.reciprocal(ops.where(kept, squares, like(ops, x, 1))), like(ops, x, 0))
  return ops.matmul(ops.multiply(right, shares), turned(ops, scaled))
}

function turned(ops: Ops, x: Value): Value {
  const rank = x.shape.length
  return ops.transpose(x, [...range(rank - 2), rank - 1, rank - 2])
}

function numbered(ops: Ops, count: number, axis: number): Value {
  return ops.expandDims(ops.arange(0, count, 1, 'int32'), axis)
}

/** Columns up to which the rotations are written out, and how often each pair is turned: they settle quadratically. */
const MOST = 32
const SWEEPS = 10

/**
 * Jacobi's rotations from one side: pairs of columns are turned until the first `rows` numbers of all columns are at right
 * angles. What stands below them turns with them. All pairs that share no column are turned at once, in the order of a
 * tournament.
 */
function orthogonal(ops: Ops, x: Value, rows: number): Value {
  const count = at(x.shape, -1)
  if (count > MOST) {
    throw new ArtifactError('unsupported-operation', `singular values: found ${count} columns, allowed: ${MOST}`)
  }
  if (count < 2) return x
  const isOdd = count % 2 === 1
  const players = isOdd ? count + 1 : count
  const none = x.shape.slice(0, -1).map((): readonly [number, number] => [0, 0])
  let found = isOdd ? ops.pad(x, [...none, [0, 1]], 'constant', 0) : x
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let round = 0; round < players - 1; round += 1) {
      const { left, right } = pairs(players, round)
      found = rotated(ops, found, rows, left, right)
    }
  }
  return isOdd
    ? ops.slice(
        found,
        found.shape.map(() => 0),
        x.shape,
      )
    : found
}

/** Who meets whom in a round: the first stays, the others go round. */
function pairs(
  players: number,
  round: number,
): { readonly left: readonly number[]; readonly right: readonly number[] } {
  const others = range(players - 1).map((i) => 1 + ((i + round) % (players - 1)))
  const order = [0, ...others]
  const half = players / 2
  return { left: order.slice(0, half), right: order.slice(half).toReversed() }
}

function rotated(ops: Ops, x: Value, rows: number, left: readonly number[], right: readonly number[]): Value {
  const numbers = (list: readonly number[]): Value =>
    ops.constant({ dtype: 'int32', shape: [list.length], data: Int32Array.from(list) })
  const [a, b] = [ops.take(x, numbers(left), -1), ops.take(x, numbers(right), -1)]
  const upper = (part: Value): Value =>
    ops.slice(
      part,
      part.shape.map(() => 0),
      [...part.shape.slice(0, -2), rows, left.length],
    )
  const [p, q] = [upper(a), upper(b)]
  const sum = (part: Value): Value => ops.sum(part, [-2], true)
  const product = sum(ops.multiply(p, q))
  const [zero, one, two] = [0, 1, 2].map((value) => like(ops, x, value)) as [Value, Value, Value]
  const isRight = ops.equal(product, zero)
  const apart = ops.subtract(sum(ops.square(q)), sum(ops.square(p)))
  const ratio = ops.divide(apart, ops.multiply(ops.where(isRight, one, product), two))
  const size = ops.add(ops.abs(ratio), ops.sqrt(ops.add(ops.square(ratio), one)))
  const direction = ops.where(ops.less(ratio, zero), ops.negative(one), one)
  const tangent = ops.where(isRight, zero, ops.divide(direction, size))
  const cosine = ops.rsqrt(ops.add(ops.square(tangent), one))
  const sine = ops.multiply(cosine, tangent)
  const both = ops.concatenate(
    [
      ops.subtract(ops.multiply(a, cosine), ops.multiply(b, sine)),
      ops.add(ops.multiply(a, sine), ops.multiply(b, cosine)),
    ],
    -1,
  )
  const order = [...left, ...right]
  return ops.take(both, numbers(range(order.length).map((column) => order.indexOf(column))), -1)
}
