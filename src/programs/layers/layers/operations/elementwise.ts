import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { castTo, like } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, floated, numberArgument, operands, tensor, toValue } from './args.ts'

export type Operation = (context: LayerContext) => Value | readonly Value[]

type One = (ops: Ops, x: Value) => Value
type Two = (ops: Ops, a: Value, b: Value) => Value

/** On any number: integers stay integers. */
const plain =
  (body: One): Operation =>
  (context) =>
    body(context.ops, tensor(context, 0, 'x'))
/** On reals: integers become float32 first. */
const real =
  (body: One): Operation =>
  (context) =>
    body(context.ops, floated(context.ops, tensor(context, 0, 'x')))
const pair =
  (body: Two): Operation =>
  (context) =>
    body(context.ops, ...operands(context))
const realPair =
  (body: Two): Operation =>
  (context) => {
    const [a, b] = operands(context)
    return body(context.ops, floated(context.ops, a), floated(context.ops, b))
  }
const logical =
  (body: Two): Operation =>
  (context) => {
    const [a, b] = operands(context)
    return body(context.ops, castTo(context.ops, a, 'bool'), castTo(context.ops, b, 'bool'))
  }

/** `keras/src/ops/numpy.py` and `math.py`: element by element. */
export const ELEMENTWISE: Readonly<Record<string, Operation>> = {
  Absolute: plain((ops, x) => ops.abs(x)),
  Fabs: real((ops, x) => ops.abs(x)),
  Negative: plain((ops, x) => ops.negative(x)),
  Sign: plain((ops, x) => ops.sign(x)),
  Square: plain((ops, x) => ops.square(x)),
  Sqrt: real((ops, x) => ops.sqrt(x)),
  Rsqrt: real((ops, x) => ops.rsqrt(x)),
  Reciprocal: real((ops, x) => ops.reciprocal(x)),
  Exp: real((ops, x) => ops.exp(x)),
  Exp2: real((ops, x) => ops.power(like(ops, x, 2), x)),
  Expm1: real((ops, x) => ops.expm1(x)),
  Log: real((ops, x) => ops.log(x)),
  Log1p: real((ops, x) => ops.log1p(x)),
  Log2: real((ops, x) => ops.divide(ops.log(x), like(ops, x, Math.LN2))),
  Log10: real((ops, x) => ops.divide(ops.log(x), like(ops, x, Math.LN10))),
  Sin: real((ops, x) => ops.sin(x)),
  Cos: real((ops, x) => ops.cos(x)),
  Tan: real((ops, x) => ops.tan(x)),
  Arcsin: real((ops, x) => ops.arcsin(x)),
  Arccos: real((ops, x) => ops.arccos(x)),
  Arctan: real((ops, x) => ops.arctan(x)),
  Sinh: real((ops, x) => ops.sinh(x)),
  Cosh: real((ops, x) => ops.cosh(x)),
  Tanh: real((ops, x) => ops.tanh(x)),
  Arcsinh: real((ops, x) => ops.arcsinh(x)),
  Arccosh: real((ops, x) => ops.arccosh(x)),
  Arctanh: real((ops, x) => ops.arctanh(x)),
  Erf: real((ops, x) => ops.erf(x)),
  Erfc: real((ops, x) => ops.subtract(like(ops, x, 1), ops.erf(x))),
  Floor: real((ops, x) => ops.floor(x)),
  Ceil: real((ops, x) => ops.ceil(x)),
  Deg2rad: real((ops, x) => ops.multiply(x, like(ops, x, Math.PI / 180))),
  Rad2deg: real((ops, x) => ops.multiply(x, like(ops, x, 180 / Math.PI))),
  Round: (context) => rounded(context),
  Trunc: plain((ops, x) => ops.multiply(ops.sign(x), ops.floor(ops.abs(x)))),
  Isnan: real((ops, x) => ops.isnan(x)),
  Isfinite: real((ops, x) => ops.isfinite(x)),
  Isinf: real((ops, x) => ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)))),
  LogicalNot: plain((ops, x) => ops.logicalNot(castTo(ops, x, 'bool'))),
  Clip: (context) => clipped(context),
  Copy: plain((_, x) => x),
  StopGradient: (context) => tensor(context, 0, 'variable'),
  ConvertToTensor: (context) => tensor(context, 0, 'x'),

  Add: pair((ops, a, b) => ops.add(a, b)),
  Subtract: pair((ops, a, b) => ops.subtract(a, b)),
  Multiply: pair((ops, a, b) => ops.multiply(a, b)),
  Divide: realPair((ops, a, b) => ops.divide(a, b)),
  TrueDivide: realPair((ops, a, b) => ops.divide(a, b)),
  DivideNoNan: realPair((ops, a, b) => divideNoNan(ops, a, b)),
  FloorDivide: pair((ops, a, b) => ops.floorDivide(a, b)),
  Mod: pair((ops, a, b) => ops.mod(a, b)),
  Power: pair((ops, a, b) => ops.power(a, b)),
  Maximum: pair((ops, a, b) => ops.maximum(a, b)),
  Minimum: pair((ops, a, b) => ops.minimum(a, b)),
  Arctan2: realPair((ops, a, b) => ops.arctan2(a, b)),
  Hypot: realPair((ops, a, b) => ops.sqrt(ops.add(ops.square(a), ops.square(b)))),
  Logaddexp: realPair((ops, a, b) => {
    const high = ops.maximum(a, b)
    return ops.add(high, ops.log1p(ops.exp(ops.negative(ops.abs(ops.subtract(a, b))))))
  }),
  Equal: pair((ops, a, b) => ops.equal(a, b)),
  NotEqual: pair((ops, a, b) => ops.notEqual(a, b)),
  Less: pair((ops, a, b) => ops.less(a, b)),
  LessEqual: pair((ops, a, b) => ops.lessEqual(a, b)),
  Greater: pair((ops, a, b) => ops.greater(a, b)),
  GreaterEqual: pair((ops, a, b) => ops.greaterEqual(a, b)),
  LogicalAnd: logical((ops, a, b) => ops.logicalAnd(a, b)),
  LogicalOr: logical((ops, a, b) => ops.logicalOr(a, b)),
  LogicalXor: logical((ops, a, b) => ops.logicalXor(a, b)),
  Where: (context) => {
    const { ops } = context
    const condition = castTo(ops, tensor(context, 0, 'condition'), 'bool')
    const shifted = { ...context, args: context.args.slice(1) }
    return ops.where(condition, ...operands(shifted))
  },
}

function divideNoNan(ops: Ops, a: Value, b: Value): Value {
  const zero = ops.equal(b, like(ops, b, 0))
  const quotient = ops.divide(a, ops.where(zero, like(ops, b, 1), b))
  return ops.where(zero, ops.multiply(quotient, like(ops, quotient, 0)), quotient)
}

function clipped(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const [low, high] = [argument(context, 1, 'x_min'), argument(context, 2, 'x_max')]
  if (typeof low === 'number' && typeof high === 'number') return ops.clip(x, low, high)
  const floor = low === null ? x : ops.maximum(...promoted(ops, x, castTo(ops, toValue(ops, low, 'x_min'), x.dtype)))
  return high === null ? floor : ops.minimum(...promoted(ops, floor, castTo(ops, toValue(ops, high, 'x_max'), x.dtype)))
}

function rounded(context: LayerContext): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const decimals = numberArgument(context, 1, 'decimals', 0)
  if (decimals === 0) return ops.round(x)
  const factor = like(ops, x, 10 ** decimals)
  return ops.divide(ops.round(ops.multiply(x, factor)), factor)
}
