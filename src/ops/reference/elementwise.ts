import { isFloating } from '../../tensor/dtype.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Ops, Value } from '../ops.ts'
import { erf } from './erf.ts'
import { held, make, real, settle } from './values.ts'

type Scalar = (x: number) => number

/**
 * Operations on one operand. `Math`'s functions are V8's port of fdlibm (below one unit in the last place, by its
 * authors' bounds), the same on every platform.
 */
const REAL = {
  sqrt: Math.sqrt,
  rsqrt: (x) => 1 / Math.sqrt(x),
  reciprocal: (x) => 1 / x,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  arcsinh: Math.asinh,
  arccosh: Math.acosh,
  arctanh: Math.atanh,
  erf,
  sigmoid,
  softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
} satisfies Partial<Record<keyof Ops, Scalar>>

/** Operations that keep the dtype of integers. */
const ANY = {
  abs: Math.abs,
  negative: (x) => -x,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  round: roundHalfToEven,
} satisfies Partial<Record<keyof Ops, Scalar>>

const TEST = {
  isnan: Number.isNaN,
  isfinite: Number.isFinite,
  logicalNot: (x) => x === 0,
} satisfies Partial<Record<keyof Ops, (x: number) => boolean>>

function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const e = Math.exp(x)
  return e / (1 + e)
}

function roundHalfToEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  if (rest < 0.5) return below
  if (rest > 0.5 || below % 2 !== 0) return Math.ceil(x)
  return below
}

function map(x: Value, fn: Scalar, dtype: DType): Value {
  return over(x, dtype, (from, to) => {
    for (let i = 0; i < to.length; i++) to[i] = fn(from[i] as number)
  })
}

/** The commonest have loops of their own: a function that a shared loop calls is not compiled into it. */
function over(x: Value, dtype: DType, loop: (from: Float64Array, to: Float64Array) => void): Value {
  const from = held(x).data
  const to = new Float64Array(from.length)
  loop(from, to)
  return make(x.shape, dtype, isFloating(dtype) ? to : settle(dtype, to))
}

function rectify(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = Math.max(from[i] as number, 0)
}

function square(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (from[i] as number) * (from[i] as number)
}

function clamp(from: Float64Array, to: Float64Array, min: number, max: number): void {
  for (let i = 0; i < to.length; i++) to[i] = Math.min(Math.max(from[i] as number, min), max)
}

type Unary<K extends PropertyKey> = Record<K, (x: Value) => Value>

function table<K extends string, F>(functions: Record<K, F>, lift: (fn: F) => (x: Value) => Value): Unary<K> {
  const entries = Object.entries<F>(functions).map(([name, fn]) => [name, lift(fn)])
  return Object.fromEntries(entries) as Unary<K>
}

export const unary = {
  ...table<keyof typeof REAL, Scalar>(REAL, (fn) => (x) => map(x, fn, real(x.dtype))),
  ...table<keyof typeof ANY, Scalar>(ANY, (fn) => (x) => map(x, fn, x.dtype)),
  ...table<keyof typeof TEST, (x: number) => boolean>(TEST, (fn) => (x) => map(x, (v) => (fn(v) ? 1 : 0), 'bool')),
  relu: (x: Value): Value => over(x, x.dtype, rectify),
  square(x: Value): Value {
    if (x.dtype === 'int32' || x.dtype === 'uint32') return map(x, (v) => Math.imul(v, v), x.dtype)
    return over(x, x.dtype, square)
  },
  clip(x: Value, min: number, max: number): Value {
    return over(x, x.dtype, (from, to) => {
      clamp(from, to, min, max)
    })
  },
}
