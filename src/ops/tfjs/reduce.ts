import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { toFloat32 } from './elementwise.ts'
import type { Elements, Kit, TfjsValue } from './kit.ts'
import { allocate, at, axisOf, heldAs, isInteger } from './kit.ts'
import { multiplyIntegers, wrapInteger } from './rounding.ts'

type Axes = readonly number[] | null

/** A fold over one row of elements. */
type Fold = (row: Row) => number

interface Row {
  readonly source: Elements
  readonly start: number
  readonly length: number
}

/**
 * Reductions run in JavaScript, accumulate in float64 and round once: the wasm kernels add up in float32 in storage
 * order, lose NaN in max and min, and reduce int32 through float32.
 */
export function reduceOps(kit: Kit) {
  const fold =
    (dtypeOf: (dtype: DType) => DType, body: (dtype: DType) => Fold) =>
    (x: Value, axes: Axes, keepDims = false): TfjsValue => {
      const dtype = dtypeOf(x.dtype)
      return reduce(kit, x, axes, keepDims, dtype, body(dtype))
    }
  const counted = (dtype: DType): DType => (dtype === 'bool' ? 'int32' : dtype)
  const real = (dtype: DType): DType => (isInteger(dtype) || dtype === 'bool' ? 'float32' : dtype)
  const same = (dtype: DType): DType => dtype
  const bool = (): DType => 'bool'
  return {
    sum: fold(counted, (dtype) => (isInteger(dtype) ? (row) => wrapInteger(dtype, sumOf(row)) : sumOf)),
    mean: fold(real, () => (row) => sumOf(row) / row.length),
    max: fold(same, (dtype) => (row) => extremeOf(row, Math.max, LOWEST[heldAs(dtype)])),
    min: fold(same, (dtype) => (row) => extremeOf(row, Math.min, HIGHEST[heldAs(dtype)])),
    prod: fold(counted, (dtype) => (isInteger(dtype) ? (row) => integerProduct(dtype, row) : productOf)),
    any: fold(bool, () => (row) => Number(someOf(row, (v) => v !== 0))),
    all: fold(bool, () => (row) => Number(!someOf(row, (v) => v === 0))),
    argmax: (x: Value, axis: number) =>
      reduce(kit, x, [axis], false, 'int32', (row) => firstOf(row, (v, best) => v > best)),
    argmin: (x: Value, axis: number) =>
      reduce(kit, x, [axis], false, 'int32', (row) => firstOf(row, (v, best) => v < best)),
    logsumexp: fold(real, () => logSumExpOf),
    cumsum: (x: Value, axis: number) =>
      accumulate(
        kit,
        x,
        axis,
        0,
        (total, v) => total + v,
        (total, v) => wrapInteger(x.dtype, total + v),
      ),
    cumprod: (x: Value, axis: number) =>
      accumulate(
        kit,
        x,
        axis,
        1,
        (total, v) => total * v,
        (total, v) => multiplyIntegers(x.dtype, total, v),
      ),
    softmax: (x: Value, axis: number) => normalise(kit, x, axis, (row, target) => softmaxOf(row, target)),
    logSoftmax: (x: Value, axis: number) => normalise(kit, x, axis, (row, target) => logSoftmaxOf(row, target)),
  } satisfies Partial<Ops>
}

function sumOf({ source, start, length }: Row): number {
  let total = 0
  for (let i = start; i < start + length; i += 1) total += source[i] ?? 0
  return total
}

function productOf({ source, start, length }: Row): number {
  let total = 1
  for (let i = start; i < start + length; i += 1) total *= source[i] ?? 0
  return total
}

function integerProduct(dtype: DType, { source, start, length }: Row): number {
  let total = 1
  for (let i = start; i < start + length; i += 1) {
    const v = source[i] ?? 0
    total = multiplyIntegers(dtype, total, v)
  }
  return total
}

/** What the extreme of no elements is, as TensorFlow has it. */
const LOWEST = { float32: -Infinity, int32: -(2 ** 31), bool: 0 }
const HIGHEST = { float32: Infinity, int32: 2 ** 31 - 1, bool: 1 }

function extremeOf({ source, start, length }: Row, better: (a: number, b: number) => number, none: number): number {
  let best = none
  for (let i = start; i < start + length; i += 1) best = better(best, source[i] ?? 0)
  return best
}

function someOf({ source, start, length }: Row, holds: (value: number) => boolean): boolean {
  for (let i = start; i < start + length; i += 1) if (holds(source[i] ?? 0)) return true
  return false
}

/** Index of the first best element; the first NaN beats them all, as in numpy. */
function firstOf({ source, start, length }: Row, beats: (value: number, best: number) => boolean): number {
  if (length === 0) throw new RangeError('the extreme of no elements')
  let index = 0
  let best = source[start] ?? 0
  for (let i = 1; i < length && !Number.isNaN(best); i += 1) {
    const value = source[start + i] ?? 0
    if (beats(value, best) || Number.isNaN(value)) {
      index = i
      best = value
    }
  }
  return index
}

function logSumExpOf(row: Row): number {
  const { source, start, length } = row
  if (length === 0) return -Infinity
  const highest = extremeOf(row, Math.max, -Infinity)
  const shift = Number.isFinite(highest) ? highest : 0
  let total = 0
  for (let i = start; i < start + length; i += 1) total += Math.exp((source[i] ?? 0) - shift)
  return shift + Math.log(total)
}

function softmaxOf(row: Row, target: Elements): void {
  const { source, start, length } = row
  const highest = extremeOf(row, Math.max, -Infinity)
  let total = 0
  for (let i = start; i < start + length; i += 1) total += Math.exp((source[i] ?? 0) - highest)
  for (let i = start; i < start + length; i += 1) target[i] = Math.exp((source[i] ?? 0) - highest) / total
}

function logSoftmaxOf(row: Row, target: Elements): void {
  const { source, start, length } = row
  const highest = extremeOf(row, Math.max, -Infinity)
  let total = 0
  for (let i = start; i < start + length; i += 1) total += Math.exp((source[i] ?? 0) - highest)
  const shift = Math.log(total)
  for (let i = start; i < start + length; i += 1) target[i] = (source[i] ?? 0) - highest - shift
}

function reduce(kit: Kit, x: Value, axes: Axes, keepDims: boolean, dtype: DType, body: Fold): TfjsValue {
  const { rank, reduced } = axesOf(x, axes)
  const kept = range(rank).filter((axis) => !reduced.has(axis))
  const source = arranged(kit, x, [...kept, ...range(rank).filter((axis) => reduced.has(axis))])
  const length = elementCount([...reduced].map((axis) => at(x.shape, axis)))
  const shape = keepDims
    ? x.shape.map((dim, axis) => (reduced.has(axis) ? 1 : dim))
    : kept.map((axis) => at(x.shape, axis))
  const target = allocate(heldAs(dtype), elementCount(shape))
  for (let i = 0; i < target.length; i += 1) target[i] = body({ source, start: i * length, length })
  return kit.make(target, shape, dtype)
}

function axesOf(x: Value, axes: Axes): { readonly rank: number; readonly reduced: ReadonlySet<number> } {
  const rank = x.shape.length
  return { rank, reduced: new Set(axes === null ? range(rank) : axes.map((axis) => axisOf(axis, rank))) }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}

/** Elements with the axes in another order. */
function arranged(kit: Kit, x: Value, order: readonly number[]): Elements {
  if (order.every((axis, i) => axis === i) || elementCount(x.shape) === 0) return kit.elements(x)
  return kit.elements(kit.moved(kit.tf.transpose(kit.tensorOf(x), [...order]), x.dtype))
}

function accumulate(
  kit: Kit,
  x: Value,
  axis: number,
  initial: number,
  onFloats: (total: number, value: number) => number,
  onIntegers: (total: number, value: number) => number,
): TfjsValue {
  if (x.dtype === 'bool') throw new TypeError('cumulative operation of booleans: cast explicitly')
  const step = isInteger(x.dtype) ? onIntegers : onFloats
  return alongAxis(kit, x, x.dtype, axis, ({ source, start, length }, target) => {
    let total = initial
    for (let i = start; i < start + length; i += 1) {
      total = step(total, source[i] ?? 0)
      target[i] = total
    }
  })
}

function normalise(kit: Kit, x: Value, axis: number, body: (row: Row, target: Elements) => void): TfjsValue {
  const input = isInteger(x.dtype) || x.dtype === 'bool' ? toFloat32(kit, x) : x
  return alongAxis(kit, input, input.dtype, axis, body)
}

/** Fills a tensor of the same shape row by row along an axis. */
export function alongAxis(
  kit: Kit,
  x: Value,
  dtype: DType,
  axis: number,
  body: (row: Row, target: Elements) => void,
): TfjsValue {
  const rank = x.shape.length
  const last = axisOf(axis, rank)
  const order = [...range(rank).filter((other) => other !== last), last]
  const source = arranged(kit, x, order)
  const target = allocate(heldAs(dtype), source.length)
  const length = at(x.shape, last)
  for (let start = 0; start < source.length; start += length) body({ source, start, length }, target)
  const moved = kit.make(
    target,
    order.map((other) => at(x.shape, other)),
    dtype,
  )
  const back = range(rank).map((other) => order.indexOf(other))
  return kit.make(arranged(kit, moved, back), x.shape, dtype)
}
