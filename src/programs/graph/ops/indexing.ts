import type { Ops, Value } from '../../../ops/ops.ts'
import type { DType } from '../../../tensor/dtype.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known, textsIn, type Cell } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, axisIn, dims, inverse, stridesOf, upTo } from './shapes.ts'

/** Rows at indices along an axis; the first `batch` dimensions of both are walked side by side. */
function gathered(call: OpCall, axis: number, batch: number): OpResult {
  const { ops } = call
  if (call.dtype(0) === 'string') return gatheredTexts(call)
  const [x, indices] = [call.value(0), call.value(1)]
  const place = axisIn(axis, x.shape.length)
  const shared = batch < 0 ? batch + indices.shape.length : batch
  if (shared === 0) return ops.take(x, indices, place)
  if (shared > place || shared > indices.shape.length) throw call.malformed(`attribute batch_dims: found ${batch}`)
  // The axis goes behind the batch, both become one, and each row of indices counts from its own batch entry.
  const others = upTo(x.shape.length)
    .slice(shared)
    .filter((each) => each !== place)
  const front = [...upTo(shared), place, ...others]
  const moved = ops.transpose(x, front)
  const count = elementCount(x.shape.slice(0, shared))
  const length = at(x.shape, place)
  const flat = ops.reshape(moved, [count * length, ...others.map((each) => at(x.shape, each))])
  const inner = elementCount(indices.shape.slice(shared))
  const offsets = ops.reshape(ops.arange(0, count * length, length, indices.dtype), [count, 1])
  const places = ops.add(
    ops.reshape(indices, [count, inner]),
    length === 0 ? ops.full([count, 1], 0, indices.dtype) : offsets,
  )
  const rows = ops.take(flat, ops.reshape(places, indices.shape), 0)
  // batch, indices, dimensions before the axis, dimensions behind it: those before it belong before the indices.
  const rank = indices.shape.length
  const before = place - shared
  const order = [
    ...upTo(shared),
    ...upTo(before).map((i) => rank + i),
    ...upTo(rank - shared).map((i) => shared + i),
    ...upTo(others.length - before).map((i) => rank + before + i),
  ]
  return ops.transpose(rows, order)
}

function gatheredTexts(call: OpCall): OpResult {
  const texts = textsIn(call.tensor(0))
  if (call.shape(0).length !== 1) throw call.unsupported('takes texts of several dimensions')
  const data = call.ints(1).map((index) => {
    const text = texts[index]
    if (text === undefined) throw call.malformed(`index ${index} into ${texts.length} texts`)
    return text
  })
  return { kind: 'known', tensor: { dtype: 'string', shape: call.shape(1), data } }
}

/** Indices whose last dimension names a place in the first dimensions of a shape, as places in the flattened ones. */
function flatPlaces(call: OpCall, input: number, shape: readonly number[]): readonly number[] {
  const indexShape = call.shape(input)
  const depth = indexShape.at(-1) ?? 1
  if (depth > shape.length) throw call.malformed(`indexes ${depth} dimensions of ${dims(shape)}`)
  const indices = call.ints(input)
  const strides = stridesOf(shape.slice(0, depth))
  return upTo(elementCount(indexShape.slice(0, -1))).map((row) =>
    upTo(depth).reduce((sum, i) => {
      const index = at(indices, row * depth + i)
      if (index < 0 || index >= at(shape, i)) throw call.malformed(`index ${index} of ${dims(shape)}, axis ${i}`)
      return sum + index * at(strides, i)
    }, 0),
  )
}

function gatherNd(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const batch = call.attrs.int('batch_dims', 0)
  if (batch !== 0) throw call.unsupported(`attribute batch_dims: found ${batch}, allowed: 0`)
  const indexShape = call.shape(1)
  const depth = indexShape.at(-1) ?? 1
  const places = flatPlaces(call, 1, x.shape)
  const flat = ops.reshape(x, [elementCount(x.shape.slice(0, depth)), ...x.shape.slice(depth)])
  const rows = ops.take(flat, call.make('int32', [places.length], Float64Array.from(places)), 0)
  return ops.reshape(rows, [...indexShape.slice(0, -1), ...x.shape.slice(depth)])
}

type Combine = (old: number, update: number) => number

/** Writes rows of updates over elements of a shape. */
function scattered(
  call: OpCall,
  places: readonly number[],
  updates: Float64Array,
  target: Float64Array,
  combine: Combine,
): void {
  const inner = places.length === 0 ? 0 : updates.length / places.length
  places.forEach((place, row) => {
    for (let i = 0; i < inner; i += 1) {
      const to = place * inner + i
      if (to >= target.length) throw call.malformed(`updates of ${updates.length} elements for ${places.length} places`)
      target[to] = combine(at(target, to), at(updates, row * inner + i))
    }
  })
}

const last: Combine = (_, update) => update
const added: Combine = (old, update) => old + update

function scatterNd(call: OpCall): OpResult {
  const shape = call.sized(call.ints(2))
  const target = new Float64Array(elementCount(shape))
  scattered(call, flatPlaces(call, 0, shape), call.numbers(1), target, added)
  return call.make(call.dtype(1), shape, target)
}

const scatterInto =
  (combine: Combine): OpRun =>
  (call) => {
    const shape = call.shape(0)
    const target = Float64Array.from(call.numbers(0))
    scattered(call, flatPlaces(call, 1, shape), call.numbers(2), target, combine)
    return call.make(call.dtype(0), shape, target)
  }

/** Indices of any rank up to 2, the shape, values, and what stands everywhere else. */
function sparseToDense(call: OpCall): OpResult {
  const shape = call.sized(call.ints(1))
  const indices = call.ints(0)
  const depth = call.shape(0).length === 2 ? at(call.shape(0), 1) : 1
  const strides = stridesOf(shape)
  const values = call.numbers(2)
  const target = new Float64Array(elementCount(shape)).fill(call.has(3) ? at(call.numbers(3), 0) : 0)
  for (const row of upTo(indices.length / depth)) {
    const place = upTo(depth).reduce((sum, i) => {
      const index = at(indices, row * depth + i)
      if (index < 0 || index >= (shape[i] ?? 0)) throw call.malformed(`index ${index} of ${dims(shape)}, axis ${i}`)
      return sum + index * at(strides, i)
    }, 0)
    target[place] = at(values, values.length === 1 ? 0 : row)
  }
  return call.make(call.dtype(2), shape, target)
}

/** Where a condition holds, one row of int64 indices each. */
function where(call: OpCall): OpResult {
  const shape = call.shape(0)
  const strides = stridesOf(shape)
  const hits = [...call.numbers(0).entries()].flatMap(([place, value]) => (value === 0 ? [] : [place]))
  const rows = hits.flatMap((place) => shape.map((dim, axis) => Math.floor(place / at(strides, axis)) % dim))
  return known('int64', [hits.length, shape.length], rows)
}

/** Values of the first list that are not in the second, and where they stood. */
function difference(call: OpCall): OpResult {
  const gone = new Set(call.numbers(1))
  const left = [...call.numbers(0).entries()].filter(([, value]) => !gone.has(value))
  return [
    known(
      call.dtype(0),
      [left.length],
      left.map(([, value]) => value),
    ),
    known(
      call.attrs.dtype('out_idx', 'int32'),
      [left.length],
      left.map(([place]) => place),
    ),
  ]
}

/** Each different slice along an axis in order of appearance, which of them stands where, and how often each comes. */
function unique(call: OpCall, axis: number): readonly (Cell | Value)[] {
  const { ops } = call
  const rank = call.shape(0).length
  const order = [axis, ...upTo(rank).filter((each) => each !== axis)]
  const moved = ops.transpose(call.value(0), order)
  const [length = 0, ...rest] = moved.shape
  if (ops.peek === undefined) throw call.unsupported('needs the elements of its input')
  const { data } = ops.peek(moved)
  const inner = elementCount(rest)
  const first = new Map<string, number>()
  const kept: number[] = []
  const counts: number[] = []
  const idx = upTo(length).map((row) => {
    const key = upTo(inner)
      .map((i) => String(data[row * inner + i]))
      .join(' ')
    const place = first.get(key) ?? kept.length
    if (place === kept.length) {
      first.set(key, place)
      kept.push(row)
      counts.push(0)
    }
    counts[place] = at(counts, place) + 1
    return place
  })
  const dtype = call.attrs.dtype('out_idx', 'int32')
  const rows = ops.take(moved, call.make('int32', [kept.length], Float64Array.from(kept)), 0)
  return [ops.transpose(rows, inverse(order)), known(dtype, [length], idx), known(dtype, [kept.length], counts)]
}

function topK(ops: Ops, x: Value, k: number, dtype: DType): readonly Value[] {
  const [values, places] = ops.topK(x, k)
  return [values, ops.cast(places, dtype)]
}

/** Where each value would be put into its sorted row so that the row stays sorted. */
const bound =
  (before: (row: number, value: number) => boolean): OpRun =>
  (call) => {
    const [rows, length] = call.shape(0) as [number, number]
    const width = at(call.shape(1), 1)
    const [sorted, values] = [call.numbers(0), call.numbers(1)]
    const places = Array.from(values, (value, i) => {
      const row = sorted.subarray(Math.floor(i / width) * length, (Math.floor(i / width) + 1) * length)
      return row.filter((element) => before(element, value)).length
    })
    return known(call.attrs.dtype('out_type', 'int32'), [rows, width], places)
  }

export const INDEXING: OpTable = {
  Gather: (call) => gathered(call, 0, 0),
  GatherV2: (call) => gathered(call, call.has(2) ? call.int(2) : 0, call.attrs.int('batch_dims', 0)),
  GatherNd: gatherNd,
  ScatterNd: scatterNd,
  TensorScatterUpdate: scatterInto(last),
  TensorScatterAdd: scatterInto(added),
  TensorScatterSub: scatterInto((old, update) => old - update),
  TensorScatterMax: scatterInto(Math.max),
  TensorScatterMin: scatterInto(Math.min),
  SparseToDense: sparseToDense,
  Where: where,
  ListDiff: difference,
  Unique: (call) => unique(call, 0).slice(0, 2),
  UniqueV2: (call) => {
    const axis = call.has(1) && call.shape(1)[0] !== 0 ? axisIn(call.int(1), call.shape(0).length) : 0
    return unique(call, axis).slice(0, 2)
  },
  UniqueWithCounts: (call) => unique(call, 0),
  TopKV2: (call) => {
    return topK(call.ops, call.value(0), call.int(1), call.attrs.dtype('index_type', 'int32'))
  },
  TopK: (call) => topK(call.ops, call.value(0), call.attrs.int('k'), 'int32'),
  LowerBound: bound((element, value) => element < value),
  UpperBound: bound((element, value) => element <= value),
}
