import { isFloating } from '../../tensor/dtype.ts'
import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import { broadcastShape, broadcastStrides, eachRow } from './broadcast.ts'
import { held, make, product, real, sameDType, settle } from './values.ts'

type Pair = (a: number, b: number) => number

/** A row: `length` pairs, each operand read with a step of its own. Written out for the commonest, which so compile to tight loops. */
type Row = (
  a: Float64Array,
  p: number,
  ps: number,
  b: Float64Array,
  q: number,
  qs: number,
  out: Float64Array,
  o: number,
  n: number,
) => void

function rowOf(fn: Pair): Row {
  return (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++) out[o + i] = fn(a[p + i * ps] as number, b[q + i * qs] as number)
  }
}

const addRow: Row = (a, p, ps, b, q, qs, out, o, n) => {
  for (let i = 0; i < n; i++) out[o + i] = (a[p + i * ps] as number) + (b[q + i * qs] as number)
}
const subtractRow: Row = (a, p, ps, b, q, qs, out, o, n) => {
  for (let i = 0; i < n; i++) out[o + i] = (a[p + i * ps] as number) - (b[q + i * qs] as number)
}
const multiplyRow: Row = (a, p, ps, b, q, qs, out, o, n) => {
  for (let i = 0; i < n; i++) out[o + i] = (a[p + i * ps] as number) * (b[q + i * qs] as number)
}
const divideRow: Row = (a, p, ps, b, q, qs, out, o, n) => {
  for (let i = 0; i < n; i++) out[o + i] = (a[p + i * ps] as number) / (b[q + i * qs] as number)
}

function zip(a: Value, b: Value, row: Row, dtype: DType): Value {
  const shape = broadcastShape(a.shape, b.shape)
  const [x, y] = [held(a).data, held(b).data]
  const out = new Float64Array(elementCount(shape))
  const [as, bs] = [broadcastStrides(a.shape, shape), broadcastStrides(b.shape, shape)]
  const whole = x.length === out.length && y.length === out.length
  if (whole) row(x, 0, 1, y, 0, 1, out, 0, out.length)
  else {
    const [ps, qs] = [as.at(-1) ?? 0, bs.at(-1) ?? 0]
    eachRow(shape, as, bs, (p, q, o, n) => row(x, p, ps, y, q, qs, out, o, n))
  }
  return make(shape, dtype, isFloating(dtype) ? out : settle(dtype, out))
}

type Binary = (a: Value, b: Value) => Value

function arithmetic(name: string, row: Row): Binary {
  return (a, b) => zip(a, b, row, sameDType(name, a, b))
}

function compare(name: string, test: (a: number, b: number) => boolean): Binary {
  const row = rowOf((a, b) => (test(a, b) ? 1 : 0))
  return (a, b) => {
    sameDType(name, a, b)
    return zip(a, b, row, 'bool')
  }
}

/** Python's remainder: the divisor's sign, also of a zero. */
function modulo(a: number, b: number): number {
  const rest = a % b
  if (rest === 0) return b < 0 ? -0 : 0
  return rest < 0 !== b < 0 ? rest + b : rest
}

/** numpy's floor division: exact where the quotient is a whole number, by way of the remainder. */
function floorQuotient(a: number, b: number): number {
  if (b === 0) return a / b
  const rest = a % b
  const quotient = (a - rest) / b - (rest !== 0 && rest < 0 !== b < 0 ? 1 : 0)
  if (quotient === 0) return a / b < 0 ? -0 : 0
  const below = Math.floor(quotient)
  return quotient - below > 0.5 ? below + 1 : below
}

/** C's `pow`, which JavaScript leaves where an operand is 1 or -1 and the exponent is not finite. */
function power(a: number, b: number): number {
  if (a === 1 || (a === -1 && Math.abs(b) === Infinity)) return 1
  return a ** b
}

function integerPower(dtype: DType): Pair {
  const multiply = product(dtype)
  return (base, exponent) => {
    if (exponent < 0) throw new UnsupportedOperation('an integer to a negative power')
    let result = 1
    for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result = multiply(result, square)
      if (rest > 1) square = multiply(square, square)
    }
    return result
  }
}

function noZero(fn: Pair): Pair {
  return (a, b) => {
    if (b === 0) throw new UnsupportedOperation('an integer divided by zero')
    return fn(a, b) + 0
  }
}

const quotients = { real: rowOf(floorQuotient), integer: rowOf(noZero(floorQuotient)) }
const remainders = { real: rowOf(modulo), integer: rowOf(noZero(modulo)) }
const powers = rowOf(power)
const wrappingProducts = rowOf(Math.imul)
const choose = (dtype: DType): 'real' | 'integer' => (isFloating(dtype) ? 'real' : 'integer')

export const binary = {
  add: arithmetic('add', addRow),
  subtract: arithmetic('subtract', subtractRow),
  multiply(a: Value, b: Value): Value {
    const dtype = sameDType('multiply', a, b)
    return zip(a, b, dtype === 'int32' || dtype === 'uint32' ? wrappingProducts : multiplyRow, dtype)
  },
  divide(a: Value, b: Value): Value {
    return zip(a, b, divideRow, real(sameDType('divide', a, b)))
  },
  floorDivide(a: Value, b: Value): Value {
    const dtype = sameDType('floorDivide', a, b)
    return zip(a, b, quotients[choose(dtype)], dtype)
  },
  mod(a: Value, b: Value): Value {
    const dtype = sameDType('mod', a, b)
    return zip(a, b, remainders[choose(dtype)], dtype)
  },
  power(a: Value, b: Value): Value {
    const dtype = sameDType('power', a, b)
    return zip(a, b, isFloating(dtype) ? powers : rowOf(integerPower(dtype)), dtype)
  },
  maximum: arithmetic('maximum', rowOf(Math.max)),
  minimum: arithmetic('minimum', rowOf(Math.min)),
  arctan2(a: Value, b: Value): Value {
    return zip(a, b, rowOf(Math.atan2), real(sameDType('arctan2', a, b)))
  },
  equal: compare('equal', (a, b) => a === b),
  notEqual: compare('notEqual', (a, b) => a !== b),
  less: compare('less', (a, b) => a < b),
  lessEqual: compare('lessEqual', (a, b) => a <= b),
  greater: compare('greater', (a, b) => a > b),
  greaterEqual: compare('greaterEqual', (a, b) => a >= b),
  logicalAnd: compare('logicalAnd', (a, b) => a !== 0 && b !== 0),
  logicalOr: compare('logicalOr', (a, b) => a !== 0 || b !== 0),
  logicalXor: compare('logicalXor', (a, b) => (a !== 0) !== (b !== 0)),
  where,
}

function where(condition: Value, a: Value, b: Value): Value {
  const dtype = sameDType('where', a, b)
  const shape = broadcastShape(condition.shape, broadcastShape(a.shape, b.shape))
  const [test, x, y] = [held(condition).data, held(a).data, held(b).data]
  const out = new Float64Array(elementCount(shape))
  const as = broadcastStrides(a.shape, shape)
  const bs = broadcastStrides(b.shape, shape)
  const ts = broadcastStrides(condition.shape, shape)
  const [pStep, qStep, tStep] = [as.at(-1) ?? 0, bs.at(-1) ?? 0, ts.at(-1) ?? 0]
  const starts = new Float64Array(elementCount(shape.slice(0, -1)))
  let rows = 0
  eachRow(shape, ts, ts, (t) => {
    starts[rows++] = t
  })
  rows = 0
  eachRow(shape, as, bs, (p, q, o, n) => {
    const t = starts[rows++] as number
    for (let i = 0; i < n; i++) {
      out[o + i] = (test[t + i * tStep] === 0 ? y[q + i * qStep] : x[p + i * pStep]) as number
    }
  })
  return make(shape, dtype, out)
}
