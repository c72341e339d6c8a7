import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { type DType, isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { castTo, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { floated, operands, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/**
 * Whole numbers by their bits (`keras/src/backend/tensorflow/numpy.py`). Bits are told by division: dividing by 2^k and
 * rounding down moves the two's complement of a number k places to the right.
 */
export const BITS: Readonly<Record<string, Operation>> = {
  BitwiseAnd: bitwise((ops, a, b) => ops.multiply(a, b)),
  BitwiseOr: bitwise((ops, a, b) => ops.maximum(a, b)),
  BitwiseXor: bitwise((ops, a, b) => castTo(ops, ops.notEqual(a, b), 'int32')),
  BitwiseNot: (context) => inverted(context),
  BitwiseInvert: (context) => inverted(context),
  BitwiseLeftShift: leftShift,
  LeftShift: leftShift,
  BitwiseRightShift: rightShift,
  RightShift: rightShift,
  Gcd: (context) => divisor(context.ops, ...sizes(context)),
  Lcm: (context) => {
    const { ops } = context
    const [a, b] = sizes(context)
    const common = divisor(ops, a, b)
    const zero = like(ops, common, 0)
    const none = ops.equal(common, zero)
    return ops.where(none, zero, ops.multiply(a, ops.floorDivide(b, ops.where(none, like(ops, common, 1), common))))
  },
  Ldexp: (context) => {
    const { ops } = context
    const [x, given] = [floated(ops, tensor(context, 0, 'x1')), tensor(context, 1, 'x2')]
    const exponent = castTo(ops, given, x.dtype)
    const moved = ops.multiply(x, ops.power(ops.broadcastTo(like(ops, x, 2), exponent.shape), exponent))
    const stays = ops.logicalOr(ops.equal(x, like(ops, x, 0)), ops.equal(ops.abs(x), like(ops, x, Infinity)))
    return ops.where(stays, x, moved)
  },
  // The zero below zero is told by its reciprocal. No executor keeps the sign of what is no number.
  Signbit: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    if (x.dtype === 'bool') return ops.notEqual(x, x)
    const below = ops.less(x, like(ops, x, 0))
    if (!isFloating(x.dtype)) return below
    const isZero = ops.equal(x, like(ops, x, 0))
    const turned = ops.reciprocal(ops.where(isZero, x, like(ops, x, 1)))
    return ops.logicalOr(below, ops.less(turned, like(ops, x, 0)))
  },
}

const WIDTHS: Partial<Record<DType, number>> = { int8: 8, uint8: 8, int16: 16, uint16: 16, int32: 32 }

/** @throws ArtifactError for dtypes whose bits executors do not hold */
function widthOf(dtype: DType): number {
  const width = WIDTHS[dtype]
  if (width !== undefined) return width
  throw new ArtifactError('unsupported-operation', `bits of ${dtype}: executors hold those of 32 at most`)
}

type Body = (ops: Ops, a: Value, b: Value) => Value

/** @param body on bits, which are 0 or 1 */
function bitwise(body: Body): Operation {
  return (context) => {
    const { ops } = context
    const [a, b] = operands(context)
    const width = widthOf(a.dtype)
    const wide = body(ops, bitsOf(ops, a, width), bitsOf(ops, b, width))
    return castTo(ops, numberOf(ops, wide, width, !a.dtype.startsWith('u')), a.dtype)
  }
}

/** 1, 2, 4, ... with as many as there are below the highest bit. */
function powers(ops: Ops, count: number): Value {
  return ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from(range(count), (k) => 2 ** k) })
}

/** The bits of each number along a new last axis, int32. */
function bitsOf(ops: Ops, x: Value, width: number): Value {
  const column = ops.expandDims(castTo(ops, x, 'int32'), -1)
  const two = ops.scalar(2, 'int32')
  const lower = ops.mod(ops.floorDivide(column, powers(ops, Math.min(width, 31))), two)
  if (width < 32) return lower
  return ops.concatenate([lower, castTo(ops, ops.less(column, ops.scalar(0, 'int32')), 'int32')], -1)
}

function numberOf(ops: Ops, bits: Value, width: number, isSigned: boolean): Value {
  const places = range(width).map((k) => (isSigned && k === width - 1 ? -(2 ** k) : 2 ** k))
  const weights = ops.constant({ dtype: 'int32', shape: [width], data: Int32Array.from(places) })
  return ops.sum(ops.multiply(bits, weights), [-1])
}

/** -1 - x, and of numbers without a sign the highest one less x. */
function inverted(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const highest = x.dtype.startsWith('u') ? 2 ** widthOf(x.dtype) - 1 : -1
  return ops.subtract(like(ops, x, highest), x)
}

/** As far as 2^place goes: TensorFlow takes places beyond the width for the last one, and those below 0 for 0. */
function placesOf(ops: Ops, b: Value, width: number): Value {
  return ops.clip(castTo(ops, b, 'int32'), 0, width - 1)
}

function leftShift(context: LayerContext): Value {
  const { ops } = context
  const [a, b] = operands(context)
  const width = widthOf(a.dtype)
  const factor = ops.take(
    ops.concatenate([powers(ops, 31), ops.full([1], -(2 ** 31), 'int32')], 0),
    placesOf(ops, b, width),
    0,
  )
  const moved = ops.multiply(castTo(ops, a, 'int32'), factor)
  return width === 32
    ? moved
    : castTo(ops, numberOf(ops, bitsOf(ops, moved, width), width, !a.dtype.startsWith('u')), a.dtype)
}

function rightShift(context: LayerContext): Value {
  const { ops } = context
  const [a, b] = operands(context)
  const places = placesOf(ops, b, widthOf(a.dtype))
  const half = ops.floorDivide(
    castTo(ops, a, 'int32'),
    ops.take(powers(ops, 31), ops.minimum(places, ops.scalar(30, 'int32')), 0),
  )
  const last = ops.greater(places, ops.scalar(30, 'int32'))
  return castTo(ops, ops.where(last, ops.floorDivide(half, ops.scalar(2, 'int32')), half), a.dtype)
}

function sizes(context: LayerContext): readonly [Value, Value] {
  const { ops } = context
  const [a, b] = operands(context)
  const size = (x: Value) => (x.dtype.startsWith('u') ? x : ops.abs(x))
  return promoted(ops, size(a), size(b))
}

/** Steps that two numbers of 32 bits take at most, which neighbours in Fibonacci's row do. */
const STEPS = 47

/** Euclid's algorithm on numbers that are not below zero. */
function divisor(ops: Ops, a: Value, b: Value): Value {
  const bits = widthOf(a.dtype)
  const shape = ops.add(a, b).shape
  const step = ([high, low]: readonly [Value, Value]): readonly [Value, Value] => {
    const zero = like(ops, low, 0)
    const done = ops.equal(low, zero)
    const rest = ops.mod(high, ops.where(done, like(ops, low, 1), low))
    return [ops.where(done, high, low), ops.where(done, zero, rest)]
  }
  let state: readonly [Value, Value] = [ops.broadcastTo(a, shape), ops.broadcastTo(b, shape)]
  for (let i = 0; i < Math.ceil((STEPS * bits) / 32); i += 1) state = step(state)
  return state[0]
}
