import type { DType } from '../../tensor/dtype.ts'
import { isFloating } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { broadcastShape, broadcastStrides } from './broadcast.ts'
import { gemm } from './gemm.ts'
import { held, make, product, sameDType, settle } from './values.ts'

/** Batch dimensions broadcast. Keras multiplies int8 by int8 into int32. */
export function matmul(a: Value, b: Value): Value {
  const own = sameDType('matmul', a, b)
  const dtype: DType = own === 'int8' ? 'int32' : own
  const [m, depth] = a.shape.slice(-2) as [number, number]
  const [rows, n] = b.shape.slice(-2) as [number, number]
  if (a.shape.length < 2 || b.shape.length < 2 || depth !== rows) {
    throw new RangeError(`matmul of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`)
  }
  const batch = broadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2))
  const shared = elementCount(b.shape.slice(0, -2)) === 1
  const out = new Float64Array(elementCount(batch) * m * n)
  const [x, y] = [held(a).data, held(b).data]
  const multiply = isFloating(dtype) ? multiplyReals : integers(dtype)
  if (shared && a.shape.length - 2 === batch.length) multiply(elementCount(batch) * m, n, depth, x, 0, y, 0, out, 0)
  else {
    const as = offsets(a.shape, batch, m * depth)
    const bs = offsets(b.shape, batch, depth * n)
    for (let i = 0; i < as.length; i++) multiply(m, n, depth, x, as[i] as number, y, bs[i] as number, out, i * m * n)
  }
  return make([...batch, m, n], dtype, out)
}

type Multiply = (
  m: number,
  n: number,
  depth: number,
  x: Float64Array,
  p: number,
  y: Float64Array,
  q: number,
  out: Float64Array,
  o: number,
) => void

const multiplyReals: Multiply = (m, n, depth, x, p, y, q, out, o) => {
  gemm(m, n, depth, { data: x, at: p, row: depth }, { data: y, at: q, row: n }, { data: out, at: o, row: n })
}

/** Settles after every step, so that nothing exceeds what a double holds exactly. */
function integers(dtype: DType): Multiply {
  const times = product(dtype)
  const cell = new Float64Array(1)
  return (m, n, depth, x, p, y, q, out, o) => {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        cell[0] = 0
        for (let k = 0; k < depth; k++) {
          cell[0] = (cell[0] as number) + times(x[p + i * depth + k] as number, y[q + k * n + j] as number)
          settle(dtype, cell)
        }
        out[o + i * n + j] = cell[0] as number
      }
    }
  }
}

/** Where each matrix of a broadcast batch begins. */
function offsets(shape: readonly number[], batch: readonly number[], size: number): number[] {
  const strides = broadcastStrides(shape.slice(0, -2), batch)
  let starts = [0]
  batch.forEach((dim, axis) => {
    const step = (strides[axis] as number) * size
    starts = starts.flatMap((start) => Array.from({ length: dim }, (_, i) => start + i * step))
  })
  return starts
}
