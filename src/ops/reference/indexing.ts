import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import { around, axisOf, stridesOf } from './broadcast.ts'
import { checkDType, held, make } from './values.ts'

/** Keras counts negative indices from the end; beyond that an index is refused, where some kernels give zeros. */
function indexIn(index: number, length: number): number {
  const at = index < 0 ? index + length : index
  if (at < 0 || at >= length) throw new UnsupportedOperation(`index ${index} into ${length} rows`)
  return at
}

function take(x: Value, indices: Value, axis: number): Value {
  const at = axisOf(axis, x.shape.length)
  const { outer, length, inner } = around(x.shape, at)
  const [from, picks] = [held(x).data, held(indices).data]
  const out = new Float64Array(outer * picks.length * inner)
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < picks.length; i++) {
      const start = (o * length + indexIn(picks[i] as number, length)) * inner
      out.set(from.subarray(start, start + inner), (o * picks.length + i) * inner)
    }
  }
  return make([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype, out)
}

/** Dimensions other than `axis` broadcast. */
function takeAlongAxis(x: Value, indices: Value, axis: number): Value {
  const rank = x.shape.length
  const at = axisOf(axis, rank)
  if (indices.shape.length !== rank) throw new RangeError('takeAlongAxis needs as many dimensions in indices as in x')
  const shape = x.shape.map((dim, i) => (i === at || dim === 1 ? (indices.shape[i] as number) : dim))
  const strides = { x: stridesOf(x.shape), picks: stridesOf(indices.shape), out: stridesOf(shape) }
  const [from, picks] = [held(x).data, held(indices).data]
  const out = new Float64Array(elementCount(shape))
  for (let i = 0; i < out.length; i++) {
    let p = 0
    let q = 0
    for (let d = 0; d < rank; d++) {
      const place = Math.floor(i / (strides.out[d] as number)) % (shape[d] as number)
      if (d !== at && x.shape[d] !== 1) p += place * (strides.x[d] as number)
      if (indices.shape[d] !== 1) q += place * (strides.picks[d] as number)
    }
    out[i] = from[p + indexIn(picks[q] as number, x.shape[at] as number) * (strides.x[at] as number)] as number
  }
  return make(shape, x.dtype, out)
}

/** An index outside `0 .. classes` gives zeros, as in Keras. */
function oneHot(indices: Value, classes: number, dtype: DType): Value {
  const picks = held(indices).data
  const out = new Float64Array(picks.length * classes)
  for (let i = 0; i < picks.length; i++) {
    const pick = picks[i] as number
    if (pick >= 0 && pick < classes) out[i * classes + pick] = 1
  }
  return make([...indices.shape, classes], checkDType(dtype), out)
}

/** Along the last axis, largest first; of equal elements the first comes first. */
function topK(x: Value, k: number): readonly [values: Value, indices: Value] {
  const { outer, length } = around(x.shape, -1)
  if (k > length) throw new RangeError(`the ${k} largest of ${length}`)
  const from = held(x).data
  const values = new Float64Array(outer * k)
  const places = new Float64Array(outer * k)
  for (let o = 0; o < outer; o++) {
    const row = from.subarray(o * length, (o + 1) * length)
    const order = Array.from(row.keys()).sort((a, b) => (row[b] as number) - (row[a] as number) || a - b)
    for (let i = 0; i < k; i++) {
      values[o * k + i] = row[order[i] as number] as number
      places[o * k + i] = order[i] as number
    }
  }
  const shape = x.shape.with(-1, k)
  return [make(shape, x.dtype, values), make(shape, 'int32', places)]
}

export const indexing = { take, takeAlongAxis, oneHot, topK }
