import type { Ops, Value } from '../../../ops/ops.ts'
import { fromBytes, toBytes } from '../../../tensor/bytes.ts'
import { byteWidth, isFloating } from '../../../tensor/dtype.ts'
import { dataOf } from '../../../tensor/numbers.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { broadcastShape } from './shapes.ts'
import { alsoTexts, chosenHere } from './text-values.ts'

type Unary = {
  [K in keyof Ops]: Ops[K] extends (x: Value) => Value ? K : never
}[keyof Ops]
type Binary = {
  [K in keyof Ops]: Ops[K] extends (a: Value, b: Value) => Value ? K : never
}[keyof Ops]

const unary =
  (name: Exclude<Unary, undefined>): OpRun =>
  ({ ops, value }) =>
    (ops[name] as (x: Value) => Value)(value(0))

/** Both operands, once it is clear that what they broadcast to is within bounds. */
export function pair(call: OpCall): readonly [Value, Value] {
  call.sized(broadcastShape(call.shape(0), call.shape(1)))
  return [call.value(0), call.value(1)]
}

const binary =
  (name: Exclude<Binary, undefined>): OpRun =>
  (call) =>
    (call.ops[name] as (a: Value, b: Value) => Value)(...pair(call))

function like(ops: Ops, x: Value, value: number): Value {
  return ops.scalar(value, x.dtype)
}

/** `x relu6(x + 3) / 6`. */
export function hardSwish(ops: Ops, x: Value): Value {
  return ops.divide(ops.multiply(x, ops.clip(ops.add(x, like(ops, x, 3)), 0, 6)), like(ops, x, 6))
}

/** Quotient without its fraction, for integers: TensorFlow's `Div` and `TruncateDiv`. */
function truncatedQuotient(ops: Ops, a: Value, b: Value): Value {
  const sign = ops.multiply(ops.sign(a), ops.sign(b))
  return ops.multiply(sign, ops.floorDivide(ops.abs(a), ops.abs(b)))
}

/** The remainder with the sign of the dividend, as C's `fmod`. */
function truncatedRemainder(ops: Ops, a: Value, b: Value): Value {
  const rest = ops.mod(ops.abs(a), ops.abs(b))
  return ops.where(ops.less(a, like(ops, a, 0)), ops.negative(rest), rest)
}

const divide: OpRun = (call) => {
  const [a, b] = pair(call)
  return isFloating(a.dtype) ? call.ops.divide(a, b) : truncatedQuotient(call.ops, a, b)
}

/** `f(a, b)`, but 0 wherever `when` (an operand) is 0, whatever the other one is. */
const zeroWhere =
  (when: 0 | 1, combine: (ops: Ops, a: Value, b: Value) => Value): OpRun =>
  (call) => {
    const { ops } = call
    const [a, b] = pair(call)
    const zero = like(ops, a, 0)
    const isZero = ops.equal(when === 0 ? a : b, zero)
    // Where it does not count, a 1 stands in, so that nothing is divided by zero on the way.
    const safe = when === 1 ? ops.where(isZero, like(ops, b, 1), b) : b
    const combined = combine(ops, a, safe)
    return ops.where(isZero, zero, combined)
  }

export const ARITHMETIC: OpTable = {
  Add: binary('add'),
  AddV2: binary('add'),
  AddN: (call) => {
    const [first, ...others] = call.values()
    if (first === undefined) throw call.malformed('adds up nothing')
    return others.reduce((sum, x) => call.ops.add(sum, x), first)
  },
  Sub: binary('subtract'),
  Mul: binary('multiply'),
  RealDiv: divide,
  Div: divide,
  TruncateDiv: divide,
  DivNoNan: zeroWhere(1, (ops, a, b) => ops.divide(a, b)),
  MulNoNan: zeroWhere(1, (ops, a, b) => ops.multiply(a, b)),
  Xdivy: zeroWhere(0, (ops, a, b) => ops.divide(a, b)),
  Xlogy: zeroWhere(0, (ops, a, b) => ops.multiply(a, ops.log(b))),
  Xlog1py: zeroWhere(0, (ops, a, b) => ops.multiply(a, ops.log1p(b))),
  FloorDiv: binary('floorDivide'),
  FloorMod: binary('mod'),
  Mod: (call) => truncatedRemainder(call.ops, ...pair(call)),
  TruncateMod: (call) => truncatedRemainder(call.ops, ...pair(call)),
  Maximum: binary('maximum'),
  Minimum: binary('minimum'),
  Pow: binary('power'),
  SquaredDifference: (call) => call.ops.square(call.ops.subtract(...pair(call))),
  Atan2: binary('arctan2'),
}

const positive = (ops: Ops, x: Value): Value => ops.greater(x, like(ops, x, 0))

/** 1.0507 and 1.6733 to full precision (Klambauer and others, 2017, section 2). */
const SELU = { scale: 1.0507009873554804934193349852946, alpha: 1.6732632423543772848170429916717 } as const

export function leakyRelu(ops: Ops, x: Value, alpha: number): Value {
  return ops.where(positive(ops, x), x, ops.multiply(x, like(ops, x, alpha)))
}

export function elu(ops: Ops, x: Value): Value {
  return ops.where(positive(ops, x), x, ops.expm1(ops.minimum(x, like(ops, x, 0))))
}

export function prelu(ops: Ops, x: Value, alpha: Value): Value {
  return ops.where(positive(ops, x), x, ops.multiply(x, alpha))
}

export const BASIC_MATH: OpTable = {
  Abs: unary('abs'),
  Neg: unary('negative'),
  Sign: unary('sign'),
  Sqrt: unary('sqrt'),
  Rsqrt: unary('rsqrt'),
  Square: unary('square'),
  Reciprocal: unary('reciprocal'),
  Inv: unary('reciprocal'),
  Exp: unary('exp'),
  Expm1: unary('expm1'),
  Log: unary('log'),
  Log1p: unary('log1p'),
  Sin: unary('sin'),
  Cos: unary('cos'),
  Tan: unary('tan'),
  Asin: unary('arcsin'),
  Acos: unary('arccos'),
  Atan: unary('arctan'),
  Sinh: unary('sinh'),
  Cosh: unary('cosh'),
  Tanh: unary('tanh'),
  Asinh: unary('arcsinh'),
  Acosh: unary('arccosh'),
  Atanh: unary('arctanh'),
  Erf: unary('erf'),
  Erfc: ({ ops, value }) => ops.subtract(like(ops, value(0), 1), ops.erf(value(0))),
  Sigmoid: unary('sigmoid'),
  Softplus: unary('softplus'),
  Softsign: ({ ops, value }) => ops.divide(value(0), ops.add(like(ops, value(0), 1), ops.abs(value(0)))),
  Floor: unary('floor'),
  Ceil: unary('ceil'),
  Round: unary('round'),
  Rint: unary('round'),
  IsNan: unary('isnan'),
  IsFinite: unary('isfinite'),
  IsInf: ({ ops, value }) => {
    const x = value(0)
    return ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)))
  },
  Relu: unary('relu'),
  Relu6: ({ ops, value }) => ops.clip(value(0), 0, 6),
  Elu: ({ ops, value }) => elu(ops, value(0)),
  Selu: ({ ops, value }) => {
    const x = value(0)
    const bent = ops.multiply(elu(ops, x), ops.where(positive(ops, x), like(ops, x, 1), like(ops, x, SELU.alpha)))
    return ops.multiply(bent, like(ops, x, SELU.scale))
  },
  LeakyRelu: ({ ops, value, attrs }) => leakyRelu(ops, value(0), attrs.float('alpha', 0.2)),
  Prelu: ({ ops, value }) => prelu(ops, value(0), value(1)),
  ClipByValue: ({ ops, value }) => ops.minimum(ops.maximum(value(0), value(1)), value(2)),
}

/** Bit by bit, in as many bits as the dtype has. */
const bitwise =
  (combine: (a: bigint, b: bigint) => bigint): OpRun =>
  (call) => {
    const [a, b] = pair(call)
    const shape = broadcastShape(a.shape, b.shape)
    const left = call.ops.broadcastTo(a, shape)
    const right = call.ops.broadcastTo(b, shape)
    if (call.ops.peek === undefined) throw call.unsupported('needs the elements of its inputs')
    const [x, y] = [call.ops.peek(left).data, call.ops.peek(right).data]
    const elements = Float64Array.from({ length: x.length }, (_, i) =>
      Number(combine(BigInt(Number(x[i] ?? 0)), BigInt(Number(y[i] ?? 0)))),
    )
    return call.make(a.dtype, shape, elements)
  }

export const LOGICAL: OpTable = {
  Equal: alsoTexts(true, binary('equal')),
  NotEqual: alsoTexts(false, binary('notEqual')),
  Less: binary('less'),
  LessEqual: binary('lessEqual'),
  Greater: binary('greater'),
  GreaterEqual: binary('greaterEqual'),
  LogicalAnd: binary('logicalAnd'),
  LogicalOr: binary('logicalOr'),
  LogicalNot: unary('logicalNot'),
  LogicalXor: binary('logicalXor'),
  Select: (call) => {
    const [condition, a] = [call.value(0), call.value(1)]
    // A vector chooses whole rows; any other condition has the shape of what it chooses from.
    const rows = condition.shape.length === 1 && a.shape.length > 1
    const shape = [...condition.shape, ...a.shape.slice(1).map(() => 1)]
    return call.ops.where(rows ? call.ops.reshape(condition, shape) : condition, a, call.value(2))
  },
  SelectV2: chosenHere((call) => {
    call.sized(broadcastShape(call.shape(0), broadcastShape(call.shape(1), call.shape(2))))
    return call.ops.where(call.value(0), call.value(1), call.value(2))
  }),
  // How many of the boundaries, which rise, do not lie above each number; none lies above NaN.
  Bucketize: (call) => {
    const { ops } = call
    const boundaries = call.attrs.floats('boundaries', [])
    const x = call.dtype(0).startsWith('float') ? call.value(0) : ops.cast(call.value(0), 'float32')
    const reached = boundaries.map((boundary) => ops.cast(ops.logicalNot(ops.less(x, like(ops, x, boundary))), 'int32'))
    return reached.reduce((sum, one) => ops.add(sum, one), ops.full(x.shape, 0, 'int32'))
  },
  Bitcast: (call) => {
    const [from, to] = [call.dtype(0), call.attrs.dtype('type')]
    if (byteWidth(from) !== byteWidth(to) || from === 'string') {
      throw call.unsupported(`attribute type: found ${to}, allowed: a type as wide as ${from}`)
    }
    const elements = dataOf(from, call.numbers(0))
    const bytes = new Uint8Array(toBytes(from, elements))
    return call.ops.constant({
      dtype: to,
      shape: call.shape(0),
      data: fromBytes(to, bytes, elements.length, call.step.name),
    })
  },
  BitwiseAnd: bitwise((a, b) => a & b),
  BitwiseOr: bitwise((a, b) => a | b),
  BitwiseXor: bitwise((a, b) => a ^ b),
}
