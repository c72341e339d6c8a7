import type { DType } from '../../tensor/dtype.ts'
import { isFloating } from '../../tensor/dtype.ts'
import type { Value } from '../ops.ts'
import { around } from './broadcast.ts'
import { held, make, product, real, settle } from './values.ts'

/** Turns one line of numbers along an axis, in place. */
type Line = (line: Float64Array) => void

/** Runs `turn` on each line of `x` along `axis`, through one buffer. */
export function along(x: Value, axis: number, dtype: DType, turn: Line): Value {
  const { outer, length, inner } = around(x.shape, axis)
  const from = held(x).data
  const to = new Float64Array(from.length)
  const line = new Float64Array(length)
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      const start = o * length * inner + i
      for (let k = 0; k < length; k++) line[k] = from[start + k * inner] as number
      turn(line)
      for (let k = 0; k < length; k++) to[start + k * inner] = line[k] as number
    }
  }
  return make(x.shape, dtype, isFloating(dtype) ? to : settle(dtype, to))
}

function greatest(line: Float64Array): number {
  let top = -Infinity
  for (let k = 0; k < line.length; k++) top = Math.max(top, line[k] as number)
  return top
}

const softmaxLine: Line = (line) => {
  const top = greatest(line)
  let sum = 0
  for (let k = 0; k < line.length; k++) sum += line[k] = Math.exp((line[k] as number) - top)
  for (let k = 0; k < line.length; k++) line[k] = (line[k] as number) / sum
}

const logSoftmaxLine: Line = (line) => {
  const top = greatest(line)
  let sum = 0
  for (let k = 0; k < line.length; k++) sum += Math.exp((line[k] as number) - top)
  const log = Math.log(sum)
  for (let k = 0; k < line.length; k++) line[k] = (line[k] as number) - top - log
}

function running(combine: (a: number, b: number) => number): Line {
  return (line) => {
    for (let k = 1; k < line.length; k++) line[k] = combine(line[k - 1] as number, line[k] as number)
  }
}

const runningSum = running((a, b) => a + b)

function counted(dtype: DType): DType {
  return dtype === 'bool' ? 'int32' : dtype
}

export const lines = {
  softmax: (x: Value, axis: number): Value => along(x, axis, real(x.dtype), softmaxLine),
  logSoftmax: (x: Value, axis: number): Value => along(x, axis, real(x.dtype), logSoftmaxLine),
  cumsum: (x: Value, axis: number): Value => along(x, axis, counted(x.dtype), runningSum),
  cumprod(x: Value, axis: number): Value {
    const dtype = counted(x.dtype)
    return along(x, axis, dtype, running(product(dtype)))
  },
  /** NaN goes last, as in numpy. */
  sort: (x: Value, axis: number): Value => along(x, axis, x.dtype, (line) => line.sort()),
}
