import { axisOf, stridesOf } from './broadcast.ts'

export interface Block {
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** numpy's transpose: axis `i` of the result is axis `axes[i]` of `x`. */
export function transposed(x: Block, axes: readonly number[]): Block {
  const order = axes.map((axis) => axisOf(axis, x.shape.length))
  if (order.length !== x.shape.length || new Set(order).size !== order.length) {
    throw new RangeError(`axes [${axes.join(', ')}] for shape [${x.shape.join(', ')}]`)
  }
  const strides = stridesOf(x.shape)
  return gather(
    x.data,
    order.map((axis) => x.shape[axis] as number),
    order.map((axis) => strides[axis] as number),
    0,
  )
}

/** Reads `shape` elements out of an array by strides (which may be 0 or negative) from an offset on. */
export function gather(
  from: Float64Array,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): Block & { readonly data: Float64Array } {
  const count = shape.reduce((product, dim) => product * dim, 1)
  const to = new Float64Array(count)
  if (count === 0) return { shape, data: to }
  const last = shape.length - 1
  const length = shape[last] ?? 1
  const step = strides[last] ?? 0
  const index = new Int32Array(Math.max(last, 0))
  let start = offset
  let at = 0
  for (;;) {
    for (let i = 0, p = start; i < length; i++, p += step) to[at++] = from[p] as number
    let axis = last - 1
    for (; axis >= 0; axis--) {
      const next = (index[axis] as number) + 1
      start += strides[axis] as number
      if (next < (shape[axis] as number)) {
        index[axis] = next
        break
      }
      index[axis] = 0
      start -= next * (strides[axis] as number)
    }
    if (axis < 0) return { shape, data: to }
  }
}
