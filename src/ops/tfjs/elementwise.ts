import type * as tfjs from '@tensorflow/tfjs-core'
import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { broadcastShapes, commonDType, isInteger } from './kit.ts'
import { expand, mapElements, zipElements } from './loops.ts'
import { multiplyIntegers, wrapInteger } from './rounding.ts'

type Unary = (x: Value) => TfjsValue
type Binary = (a: Value, b: Value) => TfjsValue
type Kernel = (x: tfjs.Tensor) => tfjs.Tensor
type Kernel2 = (a: tfjs.Tensor, b: tfjs.Tensor) => tfjs.Tensor
type Scalar = (x: number) => number
type Scalar2 = (x: number, y: number) => number

const isZeroSize = (shape: readonly number[]): boolean => elementCount(shape) === 0

/** Operations on single elements. Integers are computed exactly in JavaScript, floats on kernels. */
export function unaryOps(kit: Kit) {
  const { tf } = kit
  /** Functions into the reals: integers become float32 first. */
  const real = (name: string, kernel: Kernel, exact?: Scalar): Unary => {
    return (x) => {
      const input = isInteger(x.dtype) || x.dtype === 'bool' ? toFloat32(kit, x) : x
      if (isZeroSize(x.shape)) return kit.empty(x.shape, input.dtype)
      if (exact !== undefined && kit.mends(name)) return mapElements(kit, input, input.dtype, exact)
      return kit.wrap(kernel(kit.tensorOf(input)), input.dtype)
    }
  }
  /** Functions that keep integers integers. */
  const numeric = (name: string, kernel: Kernel, integer: Scalar, exact?: Scalar): Unary => {
    const onFloats = real(name, kernel, exact)
    return (x) =>
      isInteger(x.dtype) ? mapElements(kit, x, x.dtype, (v) => wrapInteger(x.dtype, integer(v))) : onFloats(x)
  }
  /** Questions about floats; integers are always finite. */
  const question = (kernel: Kernel, ofIntegers: number): Unary => {
    return (x) => {
      if (isZeroSize(x.shape)) return kit.empty(x.shape, 'bool')
      if (isInteger(x.dtype) || x.dtype === 'bool') return mapElements(kit, x, 'bool', () => ofIntegers)
      return kit.wrap(kernel(kit.tensorOf(x)), 'bool')
    }
  }
  const itself: Scalar = (v) => v
  return {
    abs: numeric('abs', tf.abs, Math.abs),
    negative: numeric('negative', tf.neg, (v) => -v),
    sign: numeric('sign', tf.sign, Math.sign, Math.sign),
    square: numeric('square', tf.square, (v) => Math.imul(v, v)),
    relu: numeric('relu', tf.relu, (v) => Math.max(v, 0)),
    floor: numeric('floor', tf.floor, itself),
    ceil: numeric('ceil', tf.ceil, itself),
    round: numeric('round', tf.round, itself),
    sqrt: real('sqrt', tf.sqrt),
    rsqrt: real('rsqrt', tf.rsqrt),
    reciprocal: real('reciprocal', tf.reciprocal),
    exp: real('exp', tf.exp),
    expm1: real('expm1', tf.expm1),
    log: real('log', tf.log),
    log1p: real('log1p', tf.log1p, Math.log1p),
    sin: real('sin', tf.sin, Math.sin),
    cos: real('cos', tf.cos, Math.cos),
    tan: real('tan', tf.tan),
    arcsin: real('arcsin', tf.asin),
    arccos: real('arccos', tf.acos),
    arctan: real('arctan', tf.atan),
    sinh: real('sinh', tf.sinh),
    cosh: real('cosh', tf.cosh),
    tanh: real('tanh', tf.tanh),
    arcsinh: real('arcsinh', tf.asinh),
    arccosh: real('arccosh', tf.acosh),
    arctanh: real('arctanh', tf.atanh),
    erf: real('erf', tf.erf),
    sigmoid: real('sigmoid', tf.sigmoid),
    softplus: real('softplus', tf.softplus, (v) => Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)))),
    isnan: question(tf.isNaN, 0),
    isfinite: question(tf.isFinite, 1),
    logicalNot: (x: Value) => mapElements(kit, x, 'bool', (v) => (v === 0 ? 1 : 0)),
    clip: (x: Value, min: number, max: number) => {
      if (!kit.mends('clip') && !isInteger(x.dtype) && !isZeroSize(x.shape)) {
        return kit.wrap(tf.clipByValue(kit.tensorOf(x), min, max), x.dtype)
      }
      if (x.dtype === 'bool') throw new TypeError('clip of booleans: cast explicitly')
      const values = kit.elements(x)
      for (let i = 0; i < values.length; i += 1) {
        const value = values[i] ?? 0
        if (value < min) values[i] = min
        else if (value > max) values[i] = max
      }
      return kit.make(values, x.shape, x.dtype)
    },
  } satisfies Partial<Ops>
}

/** Integers and booleans as float32. */
export function toFloat32(kit: Kit, x: Value): TfjsValue {
  return kit.make(Float32Array.from(kit.elements(x)), x.shape, 'float32')
}

/** Operations on pairs of elements, broadcast as numpy does. */
export function binaryOps(kit: Kit) {
  const { tf } = kit
  const numeric = (name: string, kernel: Kernel2, integer: (dtype: DType) => Scalar2, exact?: Scalar2): Binary => {
    return (a, b) => {
      const dtype = commonDType(name, a, b)
      if (dtype === 'bool') throw new TypeError(`${name} of booleans: cast explicitly`)
      if (isInteger(dtype)) {
        const compute = integer(dtype)
        return zipElements(kit, a, b, dtype, (x, y) => wrapInteger(dtype, compute(x, y)))
      }
      const shape = broadcastShapes(a.shape, b.shape)
      if (isZeroSize(shape)) return kit.empty(shape, dtype)
      if (exact !== undefined && kit.mends(name)) return zipElements(kit, a, b, dtype, exact)
      return kit.wrap(kernel(kit.tensorOf(a), kit.tensorOf(b)), dtype)
    }
  }
  const comparison = (name: string, kernel: Kernel2, compare: (x: number, y: number) => boolean): Binary => {
    return (a, b) => {
      const dtype = commonDType(name, a, b)
      const shape = broadcastShapes(a.shape, b.shape)
      if (isZeroSize(shape)) return kit.empty(shape, 'bool')
      if (isInteger(dtype) || dtype === 'bool') return zipElements(kit, a, b, 'bool', (x, y) => Number(compare(x, y)))
      return kit.wrap(kernel(kit.tensorOf(a), kit.tensorOf(b)), 'bool')
    }
  }
  const logical = (compare: (x: boolean, y: boolean) => boolean): Binary => {
    return (a, b) => zipElements(kit, a, b, 'bool', (x, y) => Number(compare(x !== 0, y !== 0)))
  }
  const arctan2 = numeric('arctan2', tf.atan2, () => Math.atan2)
  const float32Division = numeric('divide', tf.div, () => (x, y) => x / y)
  return {
    add: numeric('add', tf.add, () => (x, y) => x + y),
    subtract: numeric('subtract', tf.sub, () => (x, y) => x - y),
    multiply: numeric('multiply', tf.mul, (dtype) => (dtype === 'int32' ? Math.imul : (x, y) => x * y)),
    divide: (a: Value, b: Value) =>
      isInteger(commonDType('divide', a, b))
        ? zipElements(kit, a, b, 'float32', (x, y) => x / y)
        : float32Division(a, b),
    floorDivide: numeric(
      'floorDivide',
      (a, b) => tf.floor(tf.div(a, b)),
      () => (x, y) => Math.floor(x / nonZero(y)),
    ),
    mod: numeric('mod', tf.mod, () => (x, y) => modulo(x, nonZero(y)), modulo),
    power: numeric('power', tf.pow, (dtype) => (x, y) => integerPower(dtype, x, y)),
    maximum: numeric('maximum', tf.maximum, () => Math.max, Math.max),
    minimum: numeric('minimum', tf.minimum, () => Math.min, Math.min),
    arctan2: (a: Value, b: Value) =>
      isInteger(commonDType('arctan2', a, b)) ? zipElements(kit, a, b, 'float32', Math.atan2) : arctan2(a, b),
    equal: comparison('equal', tf.equal, (x, y) => x === y),
    notEqual: comparison('notEqual', tf.notEqual, (x, y) => x !== y),
    less: comparison('less', tf.less, (x, y) => x < y),
    lessEqual: comparison('lessEqual', tf.lessEqual, (x, y) => x <= y),
    greater: comparison('greater', tf.greater, (x, y) => x > y),
    greaterEqual: comparison('greaterEqual', tf.greaterEqual, (x, y) => x >= y),
    logicalAnd: logical((x, y) => x && y),
    logicalOr: logical((x, y) => x || y),
    logicalXor: logical((x, y) => x !== y),
    where: (condition: Value, a: Value, b: Value) => select(kit, condition, a, b),
  } satisfies Partial<Ops>
}

function select(kit: Kit, condition: Value, a: Value, b: Value): TfjsValue {
  const dtype = commonDType('where', a, b)
  const shape = broadcastShapes(condition.shape, broadcastShapes(a.shape, b.shape))
  const chosen = expand(kit.elements(condition), condition.shape, shape)
  const yes = expand(kit.elements(a), a.shape, shape)
  const result = expand(kit.elements(b), b.shape, shape)
  for (let i = 0; i < result.length; i += 1) if (chosen[i] !== 0) result[i] = yes[i] ?? 0
  return kit.make(result, shape, dtype)
}

/** Python's remainder: the sign of the divisor. */
function modulo(x: number, y: number): number {
  const rest = x % y
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest
}

function nonZero(divisor: number): number {
  if (divisor === 0) throw new RangeError('division of an integer by zero')
  return divisor
}

function integerPower(dtype: DType, base: number, exponent: number): number {
  if (exponent < 0) throw new RangeError('an integer to a negative power')
  let result = 1
  let square = base
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiplyIntegers(dtype, result, square)
    if (rest > 1) square = multiplyIntegers(dtype, square, square)
  }
  return result
}
