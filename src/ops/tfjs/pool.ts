import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, PoolOptions, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, isInteger } from './kit.ts'
import { stride } from './loops.ts'
import { perDimension, samePadding, spatialOf, windows } from './spatial.ts'

/**
 * Pooling runs in JavaScript, one dimension after the other: the wasm kernels lose NaN and know two dimensions only.
 * Maxima and sums over a box are maxima and sums over its sides, so nothing is lost; averages are rounded once.
 */
export function poolOps(kit: Kit) {
  return {
    maxPool: (x: Value, options: PoolOptions) =>
      pool(kit, x, options, -Infinity, (best, v) => (v > best || Number.isNaN(v) ? v : best)),
    averagePool: (x: Value, options: PoolOptions) => {
      if (isInteger(x.dtype)) throw new TypeError('average pool of integers: cast explicitly')
      return pool(kit, x, options, 0, (sum, v) => sum + v, 'mean')
    },
  } satisfies Partial<Ops>
}

/** One dimension's windows. */
interface Side {
  readonly size: number
  readonly stride: number
  readonly before: number
  readonly length: number
}

function pool(
  kit: Kit,
  x: Value,
  options: PoolOptions,
  initial: number,
  step: (total: number, value: number) => number,
  finish: 'total' | 'mean' = 'total',
): TfjsValue {
  const spatial = spatialOf(x.shape)
  perDimension('pool size', options.size, spatial.length)
  perDimension('strides', options.strides, spatial.length)
  let shape = x.shape
  let values = Float64Array.from(kit.elements(x))
  spatial.forEach((dim, i) => {
    const [size, step_] = [at(options.size, i), at(options.strides, i)]
    const [before, after] = options.padding === 'same' ? samePadding(dim, size, step_) : [0, 0]
    const side: Side = { size, stride: step_, before, length: windows(dim + before + after, size, step_) }
    const pooled = poolSide(values, shape, i + 1, side, initial, step, finish)
    values = pooled
    shape = shape.map((other, axis) => (axis === i + 1 ? side.length : other))
  })
  return kit.make(isInteger(x.dtype) ? Int32Array.from(values) : Float32Array.from(values), shape, x.dtype)
}

function poolSide(
  source: Float64Array,
  shape: readonly number[],
  axis: number,
  side: Side,
  initial: number,
  step: (total: number, value: number) => number,
  finish: 'total' | 'mean',
): Float64Array<ArrayBuffer> {
  const dim = at(shape, axis)
  const inner = stride(shape, axis)
  const outer = elementCount(shape.slice(0, axis))
  const target = new Float64Array(outer * side.length * inner).fill(initial)
  for (let block = 0; block < outer; block += 1) {
    for (let window = 0; window < side.length; window += 1) {
      const from = Math.max(window * side.stride - side.before, 0)
      const to = Math.min(window * side.stride - side.before + side.size, dim)
      const place = (block * side.length + window) * inner
      for (let cell = from; cell < to; cell += 1) {
        const start = (block * dim + cell) * inner
        for (let i = 0; i < inner; i += 1) target[place + i] = step(target[place + i] ?? 0, source[start + i] ?? 0)
      }
      if (finish === 'mean')
        for (let i = 0; i < inner; i += 1) target[place + i] = (target[place + i] ?? 0) / (to - from)
    }
  }
  return target
}
