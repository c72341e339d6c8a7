import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, flagArgument, floated, numberArgument, numbersArgument, operands, tensor, tensors } from './args.ts'
import type { Operation } from './elementwise.ts'

const real =
  (body: (ops: Ops, x: Value) => Value): Operation =>
  ({ ops, ...rest }) =>
    body(ops, floated(ops, tensor({ ops, ...rest }, 0, 'x')))
const test =
  (body: (ops: Ops, x: Value) => Value): Operation =>
  (context) =>
    body(context.ops, tensor(context, 0, 'x'))
const pair =
  (body: (ops: Ops, a: Value, b: Value) => Value): Operation =>
  (context) =>
    body(context.ops, ...operands(context))

/** Further operations of `keras/src/ops/numpy.py` and `nn.py`, each made of those that executors have. */
export const ARRAYS: Readonly<Record<string, Operation>> = {
  // Numbers here are real: complex ones are not computed with.
  Conjugate: test((_, x) => x),
  Real: test((_, x) => x),
  Imag: test((ops, x) => ops.full(x.shape, 0, x.dtype)),
  Isreal: test((ops, x) => ops.full(x.shape, 1, 'bool')),
  Cbrt: real((ops, x) => ops.multiply(ops.sign(x), ops.power(ops.abs(x), like(ops, x, 1 / 3)))),
  Sinc: real(sinc),
  Isposinf: test((ops, x) => ops.equal(x, like(ops, x, Infinity))),
  Isneginf: test((ops, x) => ops.equal(x, like(ops, x, -Infinity))),
  Isclose: (context) => isClose(context, false),
  NanToNum: nanToNumber,
  Heaviside: pair((ops, a, b) => {
    const [x, y] = [floated(ops, a), floated(ops, b)]
    const zero = like(ops, x, 0)
    const step = ops.where(ops.less(x, zero), ops.broadcastTo(zero, x.shape), ops.broadcastTo(like(ops, x, 1), x.shape))
    return ops.where(ops.isnan(x), x, ops.where(ops.equal(x, zero), y, step))
  }),
  Fmax: pair((ops, a, b) => ops.where(ops.isnan(a), b, ops.where(ops.isnan(b), a, ops.maximum(a, b)))),
  Fmin: pair((ops, a, b) => ops.where(ops.isnan(a), b, ops.where(ops.isnan(b), a, ops.minimum(a, b)))),
  Fmod: pair((ops, a, b) => {
    const rest = ops.mod(ops.abs(a), ops.abs(b))
    return ops.where(ops.less(a, like(ops, a, 0)), ops.negative(rest), rest)
  }),
  Logaddexp2: pair((ops, a, b) => {
    const [x, y] = [floated(ops, a), floated(ops, b)]
    const two = (v: Value) => ops.multiply(v, like(ops, v, Math.LN2))
    const most = ops.maximum(x, y)
    const rest = ops.log1p(ops.exp(two(ops.negative(ops.abs(ops.subtract(x, y))))))
    return ops.add(most, ops.divide(rest, like(ops, rest, Math.LN2)))
  }),
  EmptyLike: test((ops, x) => ops.full(x.shape, 0, x.dtype)),
  Fliplr: test((ops, x) => ops.flip(x, [1])),
  Flipud: test((ops, x) => ops.flip(x, [0])),
  Rot90: rotated,
  Dstack: (context) => {
    const deep = tensors(context, 0, 'xs').map((x) => (x.shape.length < 3 ? context.ops.expandDims(x, 2) : x))
    return context.ops.concatenate(deep, 2)
  },
  Diagonal: diagonal,
  Trace: (context) => {
    const { ops } = context
    const lines = diagonal(context)
    return ops.sum(isFloating(lines.dtype) ? lines : castTo(ops, lines, 'int32'), [-1])
  },
  Inner: (context) => {
    const { ops } = context
    const [a, b] = operands(context)
    if (a.shape.length === 0 || b.shape.length === 0) return ops.multiply(a, b)
    const depth = at(a.shape, -1)
    const flat = (x: Value) => ops.reshape(x, [x.shape.slice(0, -1).reduce((p, d) => p * d, 1), depth])
    const product = ops.matmul(flat(a), ops.transpose(flat(b), [1, 0]))
    return ops.reshape(product, [...a.shape.slice(0, -1), ...b.shape.slice(0, -1)])
  },
  Cross: cross,
  Trapezoid: trapezoid,
  MultiHot: (context) => {
    const { ops } = context
    const indices = castTo(ops, tensor(context, 0, 'inputs'), 'int32')
    const classes = numberArgument(context, 1, 'num_classes')
    const dtype = argument(context, 3, 'dtype') === 'int32' ? 'int32' : 'float32'
    const each = ops.oneHot(indices, classes, dtype)
    return ops.max(each, [indices.shape.length === 1 ? 0 : 1], false)
  },
  Select: select,
  RGBToGrayscale: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'images')
    const first = argument(context, 1, 'data_format') === 'channels_first'
    const axis = first ? x.shape.length - 3 : x.shape.length - 1
    // ITU-R BT.601, as Keras has it (keras/src/backend/tensorflow/image.py).
    const shares = [0.2989, 0.587, 0.114].map((share, i) => {
      const start = range(x.shape.length).map((a) => (a === axis ? i : 0))
      const channel = ops.slice(x, start, x.shape.with(axis, 1))
      return ops.multiply(floated(ops, channel), like(ops, floated(ops, channel), share))
    })
    return castTo(
      ops,
      shares.reduce((sum, share) => ops.add(sum, share)),
      x.dtype,
    )
  },
}

function sinc(ops: Ops, x: Value): Value {
  const angle = ops.multiply(x, like(ops, x, Math.PI))
  const zero = ops.equal(x, like(ops, x, 0))
  const safe = ops.where(zero, ops.broadcastTo(like(ops, x, 1), x.shape), angle)
  return ops.where(zero, ops.broadcastTo(like(ops, x, 1), x.shape), ops.divide(ops.sin(safe), safe))
}

/** Whole numbers are close where they are equal. `endless`: infinities are close to themselves alone. */
export function isClose(context: LayerContext, endless: boolean): Value {
  const { ops } = context
  const [x, y] = operands(context)
  if (!isFloating(x.dtype)) return ops.equal(x, y)
  const [rtol, atol] = [numberArgument(context, 2, 'rtol', 1e-5), numberArgument(context, 3, 'atol', 1e-8)]
  const allowed = ops.add(ops.multiply(ops.abs(y), like(ops, y, rtol)), like(ops, y, atol))
  const near = ops.lessEqual(ops.abs(ops.subtract(x, y)), allowed)
  const finite = ops.logicalAnd(ops.isfinite(x), ops.isfinite(y))
  const same = endless ? ops.logicalOr(ops.logicalAnd(near, finite), ops.equal(x, y)) : near
  return flagArgument(context, 4, 'equal_nan') ? ops.logicalOr(same, ops.logicalAnd(ops.isnan(x), ops.isnan(y))) : same
}

/** Infinities become the largest numbers of float32 unless others are named, NaN becomes zero. */
function nanToNumber(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  if (!isFloating(x.dtype)) return x
  const most = x.dtype === 'float64' ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127
  const named = (position: number, name: string, fallback: number) => numberArgument(context, position, name, fallback)
  const [nan, high, low] = [named(1, 'nan', 0), named(2, 'posinf', most), named(3, 'neginf', -most)]
  const whole = ops.where(ops.isnan(x), like(ops, x, nan), x)
  const below = ops.where(ops.equal(whole, like(ops, x, Infinity)), like(ops, x, high), whole)
  return ops.where(ops.equal(below, like(ops, x, -Infinity)), like(ops, x, low), below)
}

/**
 * Keras turns once, and then reads what it has as a plane of the final shape before it turns on
 * (keras/src/backend/tensorflow/numpy.py): of a plane that is no square, two turns are not what numpy makes of it.
 */
function rotated(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'array')
  const rank = x.shape.length
  const turns = ((numberArgument(context, 1, 'k', 1) % 4) + 4) % 4
  if (turns === 0) return x
  const axes = numbersArgument(argument(context, 2, 'axes') ?? [0, 1], 'axes').map((axis) => fromFront(axis, rank))
  const order = [...range(rank).filter((axis) => !axes.includes(axis)), ...axes]
  const swap = [...range(rank - 2), rank - 1, rank - 2]
  const turned = (value: Value) => ops.transpose(ops.flip(value, [rank - 1]), swap)
  const moved = ops.transpose(x, order)
  const [height, width] = [at(moved.shape, -2), at(moved.shape, -1)]
  const plane = turns === 2 ? [height, width] : [width, height]
  const first = ops.reshape(turned(moved), [...moved.shape.slice(0, -2), ...plane])
  const last = range(turns - 1).reduce((value) => turned(value), first)
  const shaped = ops.reshape(last, [...moved.shape.slice(0, -2), ...plane])
  const back = range(rank).map((axis) => order.indexOf(axis))
  return ops.transpose(shaped, back)
}

/** The two axes go, their diagonal comes last. */
export function diagonal(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const rank = x.shape.length
  const offset = numberArgument(context, 1, 'offset', 0)
  const [a, b] = [numberArgument(context, 2, 'axis1', 0), numberArgument(context, 3, 'axis2', 1)].map((axis) =>
    fromFront(axis, rank),
  ) as [number, number]
  const kept = range(rank).filter((axis) => axis !== a && axis !== b)
  const [rows, columns] = [at(x.shape, a), at(x.shape, b)]
  const count = Math.max(0, Math.min(rows + Math.min(offset, 0), columns - Math.max(offset, 0)))
  const flat = ops.reshape(ops.transpose(x, [...kept, a, b]), [
    ...kept.map((axis) => at(x.shape, axis)),
    rows * columns,
  ])
  const places = range(count).map((i) => (i - Math.min(offset, 0)) * columns + i + Math.max(offset, 0))
  const indices = ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from(places) })
  return ops.take(flat, indices, kept.length)
}

/** Of vectors of three along the last axis, or of two, whose third is zero. */
function cross(context: LayerContext): Value {
  const { ops } = context
  const axis = argument(context, 5, 'axis')
  const [x, y] = operands(context)
  const named = ['axisa', 'axisb', 'axisc'].map((name, i) => numberArgument(context, i + 2, name, -1))
  if (axis !== null && axis !== -1 ? true : named.some((one) => one !== -1)) {
    throw new ArtifactError('unsupported-operation', 'cross: other axes than the last one')
  }
  const parts = (v: Value) =>
    range(at(v.shape, -1)).map((i) =>
      at(
        ops.split(
          v,
          range(at(v.shape, -1)).map(() => 1),
          -1,
        ),
        i,
      ),
    )
  const [p, q] = [parts(x), parts(y)]
  const part = (of: readonly Value[], i: number) => of[i] ?? like(ops, at(of, 0), 0)
  const turn = (i: number, j: number) =>
    ops.subtract(ops.multiply(part(p, i), part(q, j)), ops.multiply(part(p, j), part(q, i)))
  if (p.length === 2 && q.length === 2) return ops.squeeze(turn(0, 1), [-1])
  return ops.concatenate([turn(1, 2), turn(2, 0), turn(0, 1)], -1)
}

function trapezoid(context: LayerContext): Value {
  const { ops } = context
  const y = floated(ops, tensor(context, 0, 'y'))
  const given = argument(context, 1, 'x')
  const axis = fromFront(numberArgument(context, 3, 'axis', -1), y.shape.length)
  const part = (v: Value, from: number, at_: number) =>
    ops.slice(
      v,
      v.shape.map((_, i) => (i === at_ ? from : 0)),
      v.shape.with(at_, (v.shape[at_] ?? 1) - 1),
    )
  const means = ops.multiply(ops.add(part(y, 0, axis), part(y, 1, axis)), like(ops, y, 0.5))
  if (given === null) return ops.multiply(ops.sum(means, [axis]), like(ops, y, numberArgument(context, 2, 'dx', 1)))
  const [x] = promoted(ops, castTo(ops, tensor(context, 1, 'x'), y.dtype), y)
  const along = x.shape.length === 1 ? 0 : axis
  const steps = ops.subtract(part(x, 1, along), part(x, 0, along))
  const spread =
    x.shape.length === 1
      ? ops.reshape(
          steps,
          y.shape.map((_, i) => (i === axis ? at(steps.shape, 0) : 1)),
        )
      : steps
  return ops.sum(ops.multiply(means, spread), [axis])
}

/** The first choice whose condition holds, else the default. */
function select(context: LayerContext): Value {
  const { ops } = context
  const choices = tensors(context, 1, 'choicelist')
  const given = argument(context, 0, 'condlist')
  const tests = (Array.isArray(given) ? given : [given]).map((_, i) =>
    castTo(ops, at(tensors(context, 0, 'condlist'), i), 'bool'),
  )
  const fallback = like(ops, at(choices, 0), numberArgument(context, 2, 'default', 0))
  return tests.reduceRight<Value>((rest, condition, i) => ops.where(condition, at(choices, i), rest), fallback)
}
