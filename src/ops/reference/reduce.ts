import type { DType } from '../../tensor/dtype.ts'
import { isFloating } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { around, axisOf } from './broadcast.ts'
import { transposed } from './transpose.ts'
import { held, make, product, real, settle } from './values.ts'

/** One number out of `n` consecutive ones. */
type Fold = (data: Float64Array, start: number, n: number) => number

/** Below this many, numbers are summed one after the other; above, halves are summed apart (numpy's pairwise rule). */
const PAIRWISE = 128

export const pairwiseSum: Fold = (data, start, n) => {
  if (n > PAIRWISE) {
    const half = n >> 1
    return pairwiseSum(data, start, half) + pairwiseSum(data, start + half, n - half)
  }
  let sum = 0
  for (let i = start; i < start + n; i++) sum += data[i] as number
  return sum
}

/** Sums of `rows` consecutive rows of `n` numbers. */
export function sumLast(data: Float64Array, n: number, rows: number): Float64Array {
  return foldRows(data, n, rows, pairwiseSum)
}

function foldRows(data: Float64Array, n: number, rows: number, fold: Fold): Float64Array {
  const out = new Float64Array(rows)
  for (let i = 0; i < rows; i++) out[i] = fold(data, i * n, n)
  return out
}

function reduceBy(initial: number, combine: (a: number, b: number) => number): Fold {
  return (data, start, n) => {
    let result = initial
    for (let i = start; i < start + n; i++) result = combine(result, data[i] as number)
    return result
  }
}

const largest = reduceBy(-Infinity, Math.max)
const least = reduceBy(Infinity, Math.min)
const anyOf = reduceBy(0, (a, b) => (a !== 0 || b !== 0 ? 1 : 0))
const allOf = reduceBy(1, (a, b) => (a !== 0 && b !== 0 ? 1 : 0))

/** log of the sum of exponentials, the largest taken out. */
const logSumExp: Fold = (data, start, n) => {
  const top = largest(data, start, n)
  if (!Number.isFinite(top)) return top
  let sum = 0
  for (let i = start; i < start + n; i++) sum += Math.exp((data[i] as number) - top)
  return top + Math.log(sum)
}

function reduce(x: Value, axes: readonly number[] | null, keepDims: boolean, dtype: DType, fold: Fold): Value {
  const rank = x.shape.length
  const gone = new Set(axes === null ? x.shape.keys() : axes.map((axis) => axisOf(axis, rank)))
  const kept = [...x.shape.keys()].filter((axis) => !gone.has(axis))
  const outer = kept.map((axis) => x.shape[axis] as number)
  const inner = [...gone].sort((a, b) => a - b)
  const n = elementCount(inner.map((axis) => x.shape[axis] as number))
  const order = [...kept, ...inner]
  const { data } = order.every((axis, i) => axis === i) ? held(x) : transposed(held(x), order)
  const out = foldRows(data, n, elementCount(outer), fold)
  const shape = keepDims ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim)) : outer
  return make(shape, dtype, isFloating(dtype) ? out : settle(dtype, out))
}

/** Keras widens narrow integers before it adds or multiplies them up. */
export function widened(dtype: DType): DType {
  if (dtype === 'bool' || dtype === 'int8' || dtype === 'int16') return 'int32'
  return dtype === 'uint8' || dtype === 'uint16' ? 'uint32' : dtype
}

type Reduction = (x: Value, axes: readonly number[] | null, keepDims?: boolean) => Value

function reduction(fold: Fold, dtype: (of: DType) => DType = (of) => of): Reduction {
  return (x, axes, keepDims = false) => reduce(x, axes, keepDims, dtype(x.dtype), fold)
}

export const reductions = {
  sum: reduction(pairwiseSum, widened),
  mean: reduction((data, start, n) => pairwiseSum(data, start, n) / n, real),
  max: reduction(largest),
  min: reduction(least),
  prod(x: Value, axes: readonly number[] | null, keepDims = false): Value {
    const dtype = widened(x.dtype)
    return reduce(x, axes, keepDims, dtype, reduceBy(1, product(dtype)))
  },
  any: reduction(anyOf, () => 'bool'),
  all: reduction(allOf, () => 'bool'),
  logsumexp: reduction(logSumExp, real),
  argmax: (x: Value, axis: number): Value => position(x, axis, (candidate, best) => candidate > best),
  argmin: (x: Value, axis: number): Value => position(x, axis, (candidate, best) => candidate < best),
}

/** The first of equal elements wins, and the first NaN over all numbers, as in numpy. */
function position(x: Value, axis: number, better: (candidate: number, best: number) => boolean): Value {
  const at = axisOf(axis, x.shape.length)
  const { outer, length, inner } = around(x.shape, at)
  const { data } = held(x)
  if (length === 0) throw new RangeError('arg-max over nothing')
  const out = new Float64Array(outer * inner)
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      const start = o * length * inner + i
      let best = data[start] as number
      for (let k = 1; k < length && !Number.isNaN(best); k++) {
        const candidate = data[start + k * inner] as number
        if (better(candidate, best) || Number.isNaN(candidate)) {
          best = candidate
          out[o * inner + i] = k
        }
      }
    }
  }
  return make(
    x.shape.filter((_, i) => i !== at),
    'int32',
    out,
  )
}
