import type { DType } from '../../tensor/dtype.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import type { Elements, Kit, TfjsValue } from './kit.ts'
import { allocate, at, broadcastShapes, heldAs, sameShape } from './kit.ts'

/** Applies a function, computed in float64, to each element. */
export function mapElements(kit: Kit, x: Value, dtype: DType, body: (value: number) => number): TfjsValue {
  const source = kit.elements(x)
  const target = allocate(heldAs(dtype), source.length)
  for (let i = 0; i < source.length; i += 1) target[i] = body(source[i] ?? 0)
  return kit.make(target, x.shape, dtype)
}

/** Applies a function, computed in float64, to each pair of elements, broadcast as numpy does. */
export function zipElements(
  kit: Kit,
  a: Value,
  b: Value,
  dtype: DType,
  body: (left: number, right: number) => number,
): TfjsValue {
  const shape = broadcastShapes(a.shape, b.shape)
  const left = expand(kit.elements(a), a.shape, shape)
  const right = expand(kit.elements(b), b.shape, shape)
  const target = allocate(heldAs(dtype), elementCount(shape))
  for (let i = 0; i < target.length; i += 1) target[i] = body(left[i] ?? 0, right[i] ?? 0)
  return kit.make(target, shape, dtype)
}

/** Elements of `shape` repeated to fill `target`, a shape that it broadcasts to. */
export function expand(elements: Elements, shape: readonly number[], target: readonly number[]): Elements {
  if (sameShape(shape, target)) return elements
  const missing = target.length - shape.length
  const strides = target.map((_, i) => (i < missing || shape[i - missing] === 1 ? 0 : stride(shape, i - missing)))
  return gatherStrided(elements, target, strides, 0)
}

/** Distance between neighbours along an axis of a row-major tensor. */
export function stride(shape: readonly number[], axis: number): number {
  return elementCount(shape.slice(axis + 1))
}

/** Elements of a view: a shape with a stride for each axis, counted from an offset. */
export function gatherStrided(
  source: Elements,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): Elements {
  const target = source instanceof Float32Array ? new Float32Array(elementCount(shape)) : sameKind(source, shape)
  if (target.length === 0) return target
  if (shape.length === 0) {
    target[0] = source[offset] ?? 0
    return target
  }
  const inner = at(shape, shape.length - 1)
  const innerStride = at(strides, shape.length - 1)
  const index = new Array<number>(shape.length).fill(0)
  let from = offset
  for (let to = 0; to < target.length; to += inner) {
    for (let i = 0; i < inner; i += 1) target[to + i] = source[from + i * innerStride] ?? 0
    for (let axis = shape.length - 2; axis >= 0; axis -= 1) {
      const next = at(index, axis) + 1
      from += at(strides, axis)
      index[axis] = next
      if (next < at(shape, axis)) break
      from -= at(strides, axis) * next
      index[axis] = 0
    }
  }
  return target
}

function sameKind(source: Int32Array | Uint8Array, shape: readonly number[]): Int32Array | Uint8Array {
  return source instanceof Int32Array ? new Int32Array(elementCount(shape)) : new Uint8Array(elementCount(shape))
}
