import type { Ops, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known } from '../../graph/cells.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, dims, stridesOf, upTo } from '../../graph/ops/shapes.ts'
import { dtypeAttr } from './elementwise.ts'

/** Indices from the end brought to the front. */
export function fromFront(ops: Ops, indices: Value, length: number): Value {
  return ops.where(
    ops.less(indices, ops.scalar(0, indices.dtype)),
    ops.add(indices, ops.scalar(length, indices.dtype)),
    indices,
  )
}

function gather(call: OpCall): OpResult {
  const { ops } = call
  const axis = axisIn(call.attrs.int('axis', 0), call.shape(0).length)
  return ops.take(call.value(0), fromFront(ops, call.value(1), at(call.shape(0), axis)), axis)
}

function gatherElements(call: OpCall): OpResult {
  const { ops } = call
  const [x, indices] = [call.value(0), call.value(1)]
  const axis = axisIn(call.attrs.int('axis', 0), x.shape.length)
  const others = indices.shape.map((dim, i) => (i === axis ? at(x.shape, i) : dim))
  const part = ops.slice(
    x,
    others.map(() => 0),
    others,
  )
  return ops.takeAlongAxis(part, fromFront(ops, indices, at(x.shape, axis)), axis)
}

/** Places that rows of indices name in the dimensions of a shape after its first `batch`, as places in the flattened ones. */
export function flatPlaces(call: OpCall, input: number, shape: readonly number[], batch = 0): readonly number[] {
  const indexShape = call.shape(input)
  const depth = at(indexShape, indexShape.length - 1)
  if (depth + batch > shape.length) throw call.malformed(`indexes ${depth} dimensions of ${dims(shape)}`)
  const indices = call.ints(input)
  const strides = stridesOf(shape.slice(batch, batch + depth))
  const block = elementCount(shape.slice(batch, batch + depth))
  const rows = elementCount(indexShape.slice(0, -1))
  const inBatch = elementCount(indexShape.slice(batch, -1))
  return upTo(rows).map((row) =>
    upTo(depth).reduce(
      (all, i) => {
        const [given, length] = [at(indices, row * depth + i), at(shape, batch + i)]
        const index = given < 0 ? given + length : given
        if (index < 0 || index >= length) throw call.malformed(`index ${given} of ${dims(shape)}, axis ${batch + i}`)
        return all + index * at(strides, i)
      },
      batch === 0 ? 0 : Math.floor(row / inBatch) * block,
    ),
  )
}

function gatherNd(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const batch = call.attrs.int('batch_dims', 0)
  const indexShape = call.shape(1)
  const depth = at(indexShape, indexShape.length - 1)
  const places = flatPlaces(call, 1, x.shape, batch)
  const rest = x.shape.slice(batch + depth)
  const flat = ops.reshape(x, [elementCount(x.shape.slice(0, batch + depth)), ...rest])
  const rows = ops.take(flat, call.make('int32', [places.length], Float64Array.from(places)), 0)
  return ops.reshape(rows, [...indexShape.slice(0, -1), ...rest])
}

/** Indices beyond the depth, on either side, are cold everywhere. */
function oneHot(call: OpCall): OpResult {
  const { ops } = call
  const depth = at(call.numbers(1), 0)
  call.sized([...call.shape(0), depth])
  const rank = call.shape(0).length + 1
  const axis = axisIn(call.attrs.int('axis', -1), rank)
  const indices = fromFront(ops, ops.cast(call.value(0), 'int32'), depth)
  const classes = ops.arange(0, depth, 1, 'int32')
  const hot = ops.equal(
    ops.expandDims(indices, axis),
    ops.reshape(
      classes,
      upTo(rank).map((i) => (i === axis ? depth : 1)),
    ),
  )
  const values = call.value(2)
  const one = (place: number): Value => ops.reshape(ops.slice(values, [place], [1]), [])
  return ops.where(hot, one(1), one(0))
}

function triangle(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const [rows, columns] = [at(x.shape, x.shape.length - 2), at(x.shape, x.shape.length - 1)]
  const k = call.has(1) ? call.int(1) : 0
  const upper = call.attrs.int('upper', 1) !== 0
  const kept = Float64Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    return (upper ? column - row >= k : column - row <= k) ? 1 : 0
  })
  return ops.where(call.make('bool', [rows, columns], kept), x, ops.scalar(0, x.dtype))
}

function eyeLike(call: OpCall): OpResult {
  const [rows = 0, columns = 0] = call.shape(0)
  const k = call.attrs.int('k', 0)
  const dtype = call.attrs.has('dtype') ? dtypeAttr(call, 'dtype') : call.dtype(0)
  const cells = Float64Array.from({ length: rows * columns }, (_, i) =>
    i % columns === Math.floor(i / columns) + k ? 1 : 0,
  )
  return call.make(dtype, [rows, columns], cells)
}

function nonZero(call: OpCall): OpResult {
  const shape = call.shape(0)
  const found = [...call.numbers(0).entries()].flatMap(([i, value]) => (value === 0 ? [] : [i]))
  const places = stridesOf(shape).flatMap((stride, axis) => found.map((i) => Math.floor(i / stride) % at(shape, axis)))
  return known('int64', [shape.length, found.length], places)
}

function compress(call: OpCall): OpResult {
  const { ops } = call
  const given = call.value(0)
  const flat = !call.attrs.has('axis')
  const x = flat ? ops.reshape(given, [elementCount(given.shape)]) : given
  const axis = flat ? 0 : axisIn(call.attrs.int('axis'), x.shape.length)
  const places = [...call.numbers(1).entries()].flatMap(([i, kept]) =>
    kept === 0 || i >= at(x.shape, axis) ? [] : [i],
  )
  return ops.take(x, call.make('int32', [places.length], Float64Array.from(places)), axis)
}

function topK(call: OpCall): OpResult {
  const { ops, attrs } = call
  const x = call.value(0)
  const axis = axisIn(attrs.int('axis', -1), x.shape.length)
  const k = call.has(1) ? at(call.numbers(1), 0) : attrs.int('k')
  const last = x.shape.length - 1
  const swapped = upTo(x.shape.length).map((i) => (i === axis ? last : i === last ? axis : i))
  const turned = ops.transpose(x, swapped)
  const largest = attrs.int('largest', 1) !== 0
  const [values, indices] = ops.topK(largest ? turned : ops.negative(turned), k)
  const back = (y: Value): Value => ops.transpose(y, swapped)
  return [back(largest ? values : ops.negative(values)), ops.cast(back(indices), 'int64')]
}

function reverseSequence(call: OpCall): OpResult {
  const { ops, attrs } = call
  const x = call.value(0)
  const [time, batch] = [attrs.int('time_axis', 0), attrs.int('batch_axis', 1)]
  const lengths = call.ints(1)
  const steps = at(x.shape, time)
  const rank = x.shape.length
  const shape = upTo(rank).map((axis) => (axis === time ? steps : axis === batch ? lengths.length : 1))
  const places = upTo(steps * lengths.length).map((i) => {
    const [step, row] =
      time < batch ? [Math.floor(i / lengths.length), i % lengths.length] : [i % steps, Math.floor(i / steps)]
    const length = at(lengths, row)
    return step < length ? length - 1 - step : step
  })
  const indices = call.make('int32', shape, Float64Array.from(places))
  return ops.takeAlongAxis(x, ops.broadcastTo(indices, x.shape), time)
}

export const INDEXING: OpTable = {
  Gather: gather,
  GatherElements: gatherElements,
  GatherND: gatherNd,
  OneHot: oneHot,
  Trilu: triangle,
  EyeLike: eyeLike,
  NonZero: nonZero,
  Compress: compress,
  TopK: topK,
  ReverseSequence: reverseSequence,
}
