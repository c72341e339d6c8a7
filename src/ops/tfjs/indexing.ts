import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import type { Elements, Kit, TfjsValue } from './kit.ts'
import { allocate, at, axisOf, broadcastShapes, heldAs, isInteger } from './kit.ts'
import { expand, stride } from './loops.ts'
import { alongAxis } from './reduce.ts'

/** Operations that pick elements by index or by rank. */
export function indexingOps(kit: Kit) {
  const { tf } = kit
  return {
    take: (x: Value, indices: Value, axis: number) => {
      const place = axisOf(axis, x.shape.length)
      const picked = places(kit, indices, at(x.shape, place))
      const shape = [...x.shape.slice(0, place), ...indices.shape, ...x.shape.slice(place + 1)]
      if (elementCount(shape) === 0) return kit.empty(shape, x.dtype)
      const rows = tf.gather(kit.tensorOf(x), tf.tensor1d(picked, 'int32'), place)
      return kit.moved(tf.reshape(rows, shape), x.dtype)
    },
    takeAlongAxis: (x: Value, indices: Value, axis: number) => takeAlongAxis(kit, x, indices, axis),
    oneHot: (indices: Value, classes: number, dtype: DType) => {
      const hot = kit.elements(indices)
      const target = allocate(heldAs(dtype), hot.length * classes)
      hot.forEach((index, row) => {
        if (index >= 0 && index < classes) target[row * classes + index] = 1
      })
      return kit.make(target, [...indices.shape, classes], dtype)
    },
    topK: (x: Value, k: number): readonly [TfjsValue, TfjsValue] => topK(kit, x, k),
    sort: (x: Value, axis: number) =>
      alongAxis(kit, x, x.dtype, axis, ({ source, start, length }, target) => {
        // Typed arrays sort by number, NaN last, as numpy does.
        target.set(source.slice(start, start + length).sort(), start)
      }),
  } satisfies Partial<Ops>
}

/** Indices as they stand in memory: counted from the end where negative, and inside, because the kernels do not look. */
function places(kit: Kit, indices: Value, size: number): Int32Array {
  if (!isInteger(indices.dtype)) throw new TypeError(`indices of ${indices.dtype}`)
  return Int32Array.from(kit.elements(indices), (index) => {
    const place = index < 0 ? index + size : index
    if (place < 0 || place >= size) {
      throw new RangeError(`index ${String(index)} is outside of an axis of ${String(size)} elements`)
    }
    return place
  })
}

function takeAlongAxis(kit: Kit, x: Value, indices: Value, axis: number): TfjsValue {
  const along = axisOf(axis, x.shape.length)
  if (indices.shape.length !== x.shape.length) throw new RangeError('takeAlongAxis with indices of another rank')
  const one = (shape: readonly number[], size: number): number[] => shape.map((dim, i) => (i === along ? size : dim))
  const common = broadcastShapes(one(x.shape, 1), one(indices.shape, 1))
  const size = at(x.shape, along)
  const sourceShape = one(common, size)
  const shape = one(common, at(indices.shape, along))
  const source = expand(kit.elements(x), x.shape, sourceShape)
  const picked = expand(places(kit, indices, size), indices.shape, shape)
  const target = allocate(heldAs(x.dtype), elementCount(shape))
  const inner = stride(shape, along)
  const length = at(shape, along)
  for (let i = 0; i < target.length; i += 1) {
    const block = Math.floor(i / (length * inner))
    target[i] = source[(block * size + (picked[i] ?? 0)) * inner + (i % inner)] ?? 0
  }
  return kit.make(target, shape, x.dtype)
}

/** Largest first; of equal elements the first; NaN counts as larger than all, as in numpy's sort turned around. */
function topK(kit: Kit, x: Value, k: number): readonly [TfjsValue, TfjsValue] {
  const size = at(x.shape, axisOf(-1, x.shape.length))
  if (k < 0 || k > size) throw new RangeError(`the top ${String(k)} of ${String(size)}`)
  const source = kit.elements(x)
  const rows = size === 0 ? 0 : source.length / size
  const shape = [...x.shape.slice(0, -1), k]
  const values: Elements = allocate(heldAs(x.dtype), rows * k)
  const indices = new Int32Array(rows * k)
  for (let row = 0; row < rows; row += 1) {
    const start = row * size
    const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => {
      const [a, b] = [source[start + i] ?? 0, source[start + j] ?? 0]
      if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a)) || i - j
      return b - a || i - j
    })
    for (let i = 0; i < k; i += 1) {
      const index = at(order, i)
      indices[row * k + i] = index
      values[row * k + i] = source[start + index] ?? 0
    }
  }
  return [kit.make(values, shape, x.dtype), kit.make(indices, shape, 'int32')]
}
