import type { Ops, Value } from '../../../ops/ops.ts'
import { byteWidth, isFloating, type DType } from '../../../tensor/dtype.ts'
import { dtypeName, dtypeOf } from '../../../formats/onnx/dtypes.ts'
import { numbersIn } from '../../graph/cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../../graph/op-def.ts'
import { ARITHMETIC, BASIC_MATH, LOGICAL, pair } from '../../graph/ops/elementwise.ts'
import { broadcastShape } from '../../graph/ops/shapes.ts'

const from = (table: OpTable, name: string): OpRun => {
  const run = table[name]
  if (run === undefined) throw new Error(`TensorFlow has no op ${name}`)
  return run
}

/** Operators that are those of TensorFlow under another name, or the same. */
const SHARED: OpTable = {
  ...Object.fromEntries(
    'Abs Neg Sign Sqrt Reciprocal Exp Log Sin Cos Tan Asin Acos Atan Sinh Cosh Tanh Asinh Acosh Atanh Erf Sigmoid Floor Ceil Round'
      .split(' ')
      .map((name) => [name, from(BASIC_MATH, name)]),
  ),
  IsNaN: from(BASIC_MATH, 'IsNan'),
  Add: from(ARITHMETIC, 'Add'),
  Sub: from(ARITHMETIC, 'Sub'),
  Mul: from(ARITHMETIC, 'Mul'),
  Div: from(ARITHMETIC, 'Div'),
  Equal: from(LOGICAL, 'Equal'),
  Less: from(LOGICAL, 'Less'),
  LessOrEqual: from(LOGICAL, 'LessEqual'),
  Greater: from(LOGICAL, 'Greater'),
  GreaterOrEqual: from(LOGICAL, 'GreaterEqual'),
  And: from(LOGICAL, 'LogicalAnd'),
  Or: from(LOGICAL, 'LogicalOr'),
  Xor: from(LOGICAL, 'LogicalXor'),
  Not: from(LOGICAL, 'LogicalNot'),
  BitwiseAnd: from(LOGICAL, 'BitwiseAnd'),
  BitwiseOr: from(LOGICAL, 'BitwiseOr'),
  BitwiseXor: from(LOGICAL, 'BitwiseXor'),
}

/** Before version 7 the second operand was stretched by attributes; nobody exports that any more. */
const sinceSeven =
  (run: OpRun): OpRun =>
  (call) => {
    if (call.attrs.has('axis') || call.attrs.int('broadcast', 0) !== 0) {
      throw call.unsupported('attribute broadcast: operators of sets before version 7 are not read')
    }
    return run(call)
  }

function many(call: OpCall, combine: (a: Value, b: Value) => Value): Value {
  const [first, ...others] = call.values()
  if (first === undefined) throw call.malformed('has no inputs')
  return others.reduce((a, b) => {
    call.sized(broadcastShape(a.shape, b.shape))
    return combine(a, b)
  }, first)
}

/** The element type that an attribute names by its number in ONNX. */
export function dtypeAttr(call: OpCall, name: string, fallback?: number): DType {
  const number = call.attrs.int(name, fallback)
  const dtype = dtypeOf(number)
  if (dtype === null) throw call.unsupported(`attribute ${name}: found ${dtypeName(number)}, which is not computed`)
  return dtype
}

function converted(call: OpCall, to: DType): OpResult {
  if (call.dtype(0) === to) return call.cell(0)
  if (to.startsWith('float8')) throw call.unsupported(`rounds to ${to}`)
  if (to === 'string' || call.dtype(0) === 'string') throw call.unsupported('casts texts')
  return call.ops.cast(call.value(0), to)
}

/** The power has the type of its base. */
function power(call: OpCall): Value {
  const { ops } = call
  const [x, exponent] = pair(call)
  if (x.dtype === exponent.dtype) return ops.power(x, exponent)
  const common = isFloating(x.dtype) ? x.dtype : 'float32'
  return ops.cast(ops.power(ops.cast(x, common), ops.cast(exponent, common)), x.dtype)
}

function modulo(call: OpCall): OpResult {
  return call.attrs.int('fmod', 0) === 0 ? call.ops.mod(...pair(call)) : from(ARITHMETIC, 'Mod')(call)
}

/** Bounds are inputs since version 11, attributes before. */
function clip(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const bound = (place: number, name: string): Value | null => {
    if (call.has(place)) return call.value(place)
    return attrs.has(name) ? ops.scalar(attrs.float(name), x.dtype) : null
  }
  const [low, high] = [bound(1, 'min'), bound(2, 'max')]
  const above = low === null ? x : ops.maximum(x, low)
  return high === null ? ops.cast(above, x.dtype) : ops.minimum(above, high)
}

function infinite(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const [negative, positive] = [attrs.int('detect_negative', 1) !== 0, attrs.int('detect_positive', 1) !== 0]
  const zero = ops.scalar(0, x.dtype)
  const any = ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)))
  if (negative && positive) return any
  if (!negative && !positive) return ops.full(x.shape, 0, 'bool')
  return ops.logicalAnd(any, negative ? ops.less(x, zero) : ops.greater(x, zero))
}

function choose(call: OpCall): Value {
  call.sized(broadcastShape(call.shape(0), broadcastShape(call.shape(1), call.shape(2))))
  return call.ops.where(call.value(0), call.value(1), call.value(2))
}

function mean(call: OpCall): Value {
  const sum = many(call, (a, b) => call.ops.add(a, b))
  return call.ops.divide(sum, call.ops.scalar(call.inputs.length, sum.dtype))
}

/** Bits beyond the width of the type are lost; a shift by the width or more leaves none, or only the sign. */
function shifted(call: OpCall): OpResult {
  const shape = call.sized(broadcastShape(call.shape(0), call.shape(1)))
  const dtype = call.dtype(0)
  const width = byteWidth(dtype) * 8
  const spread = (place: number): Float64Array => {
    const wide = call.ops.broadcastTo(call.value(place), shape)
    if (call.ops.peek === undefined) throw call.unsupported('needs the elements of its inputs')
    return numbersIn(call.ops.peek(wide))
  }
  const [x, by] = [spread(0), spread(1)]
  if (by.some((shift) => shift < 0)) throw call.unsupported('input 1: found a negative shift, allowed: 0 and more')
  const left = call.attrs.choice('direction', ['LEFT', 'RIGHT']) === 'LEFT'
  const cut = dtype.startsWith('uint') ? BigInt.asUintN : BigInt.asIntN
  const bits = x.map((value, i) => {
    const shift = BigInt(Math.min(by[i] ?? 0, width))
    return Number(cut(width, left ? BigInt(value) << shift : BigInt(value) >> shift))
  })
  return call.make(dtype, shape, bits)
}

/** Hands on what comes in, unless it is told to train. */
function dropout(call: OpCall): OpResult {
  if (call.has(2) && call.numbers(2)[0] !== 0) throw call.unsupported('input training_mode: found true, allowed: false')
  return [call.cell(0), call.ops.full(call.shape(0), 1, 'bool')]
}

export const ELEMENTWISE: OpTable = {
  ...Object.fromEntries(Object.entries(SHARED).map(([name, run]) => [name, sinceSeven(run)])),
  Pow: power,
  Mod: modulo,
  Clip: clip,
  IsInf: infinite,
  Where: choose,
  Max: (call) => many(call, (a, b) => call.ops.maximum(a, b)),
  Min: (call) => many(call, (a, b) => call.ops.minimum(a, b)),
  Sum: (call) => many(call, (a, b) => call.ops.add(a, b)),
  Mean: mean,
  Cast: (call) => converted(call, dtypeAttr(call, 'to')),
  CastLike: (call) => converted(call, call.dtype(1)),
  BitShift: shifted,
  Dropout: dropout,
  BitwiseNot: ({ ops, value }) => ops.subtract(ops.negative(value(0)), ops.scalar(1, value(0).dtype)),
}

/** A number as a value of an operand's own dtype. */
export function like(ops: Ops, x: Value, value: number): Value {
  return ops.scalar(value, x.dtype)
}
