import { elementCount } from '../../tensor/tensor.ts'
import type { PadMode, Range, Value } from '../ops.ts'
import { around, axisOf, broadcastStrides, stridesOf } from './broadcast.ts'
import { gather, transposed } from './transpose.ts'
import { held, make, sameDType } from './values.ts'

function view(x: Value, shape: readonly number[]): Value {
  return make(shape, x.dtype, held(x).data)
}

/** One dimension may be -1: it is what the count leaves. */
function reshape(x: Value, shape: readonly number[]): Value {
  const known = elementCount(shape.filter((dim) => dim !== -1))
  const full = shape.map((dim) => (dim === -1 ? elementCount(x.shape) / known : dim))
  return view(x, full)
}

function transpose(x: Value, axes: readonly number[]): Value {
  const { shape, data } = transposed(held(x), axes)
  return make(shape, x.dtype, data)
}

function expandDims(x: Value, axis: number): Value {
  return view(x, x.shape.toSpliced(axisOf(axis, x.shape.length + 1), 0, 1))
}

function squeeze(x: Value, axes: readonly number[]): Value {
  const gone = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
  return view(
    x,
    x.shape.filter((_, axis) => !gone.has(axis)),
  )
}

function broadcastTo(x: Value, shape: readonly number[]): Value {
  const fits = x.shape.every((dim, i) => dim === 1 || dim === shape[i - x.shape.length + shape.length])
  if (!fits) throw new RangeError(`shape [${x.shape.join(', ')}] does not broadcast to [${shape.join(', ')}]`)
  return make(shape, x.dtype, gather(held(x).data, shape, broadcastStrides(x.shape, shape), 0).data)
}

function concatenate(values: readonly Value[], axis: number): Value {
  const [first, ...rest] = values
  if (first === undefined) throw new RangeError('concatenation of nothing')
  const at = axisOf(axis, first.shape.length)
  for (const value of rest) {
    sameDType('concatenate', first, value)
    const fits =
      value.shape.length === first.shape.length && value.shape.every((dim, i) => i === at || dim === first.shape[i])
    if (!fits) throw new RangeError(`concatenation of [${first.shape.join(', ')}] and [${value.shape.join(', ')}]`)
  }
  const length = values.reduce((sum, value) => sum + (value.shape[at] as number), 0)
  const shape = first.shape.with(at, length)
  const { outer, inner } = around(shape, at)
  const out = new Float64Array(elementCount(shape))
  let start = 0
  for (const value of values) {
    const block = (value.shape[at] as number) * inner
    const { data } = held(value)
    for (let o = 0; o < outer; o++) out.set(data.subarray(o * block, (o + 1) * block), o * length * inner + start)
    start += block
  }
  return make(shape, first.dtype, out)
}

function stack(values: readonly Value[], axis: number): Value {
  return concatenate(
    values.map((value) => expandDims(value, axis)),
    axis,
  )
}

function unstack(x: Value, axis: number): readonly Value[] {
  const length = x.shape[axisOf(axis, x.shape.length)] as number
  return split(
    x,
    Array.from({ length }, () => 1),
    axis,
  ).map((piece) => squeeze(piece, [axis]))
}

function split(x: Value, sizes: readonly number[], axis: number): readonly Value[] {
  const at = axisOf(axis, x.shape.length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total !== x.shape[at]) throw new RangeError(`pieces of ${sizes.join(' + ')} out of ${x.shape[at]}`)
  let from = 0
  return sizes.map((size) => {
    const start = x.shape.map((_, i) => (i === at ? from : 0))
    from += size
    return slice(x, start, x.shape.with(at, size))
  })
}

function slice(x: Value, start: readonly number[], size: readonly number[]): Value {
  const inside = x.shape.every(
    (dim, i) => (start[i] ?? -1) >= 0 && (size[i] ?? -1) >= 0 && (start[i] ?? 0) + (size[i] ?? 0) <= dim,
  )
  if (!inside || start.length !== x.shape.length || size.length !== x.shape.length) {
    throw new RangeError(`slice from [${start.join(', ')}] of size [${size.join(', ')}] out of [${x.shape.join(', ')}]`)
  }
  const strides = stridesOf(x.shape)
  const offset = start.reduce((sum, from, i) => sum + from * (strides[i] as number), 0)
  return make(size, x.dtype, gather(held(x).data, size, strides, offset).data)
}

function stridedSlice(x: Value, ranges: readonly Range[]): Value {
  if (ranges.length !== x.shape.length)
    throw new RangeError(`${ranges.length} ranges for shape [${x.shape.join(', ')}]`)
  const strides = stridesOf(x.shape)
  const picked = ranges.map((range, i) => rangeIndices(range, x.shape[i] as number))
  const offset = picked.reduce((sum, { first }, i) => sum + first * (strides[i] as number), 0)
  const shape = picked.map(({ count }) => count)
  const steps = ranges.map(({ step }, i) => step * (strides[i] as number))
  return make(shape, x.dtype, gather(held(x).data, shape, steps, offset).data)
}

/** Python's `slice.indices`: bounds are counted from the end where negative, then brought into what there is. */
export function rangeIndices({ start, stop, step }: Range, length: number): { first: number; count: number } {
  if (step === 0) throw new RangeError('a slice with step 0')
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1]
  const bound = (value: number | null, open: number): number => {
    if (value === null) return open
    return Math.min(Math.max(value < 0 ? value + length : value, low), high)
  }
  const first = bound(start, step > 0 ? low : high)
  const end = bound(stop, step > 0 ? high : low)
  return { first, count: Math.max(Math.ceil((end - first) / step), 0) }
}

function pad(x: Value, widths: readonly (readonly [number, number])[], mode: PadMode, value = 0): Value {
  if (widths.length !== x.shape.length)
    throw new RangeError(`${widths.length} paddings for shape [${x.shape.join(', ')}]`)
  return widths.reduce<Value>((padded, width, axis) => padAxis(padded, axis, width, mode, value), x)
}

function padAxis(
  x: Value,
  axis: number,
  [before, after]: readonly [number, number],
  mode: PadMode,
  value: number,
): Value {
  if (before === 0 && after === 0) return x
  const { outer, length, inner } = around(x.shape, axis)
  const most = mode === 'reflect' ? length - 1 : mode === 'symmetric' ? length : Infinity
  if (Math.max(before, after) > most) throw new RangeError(`${mode} padding of ${before} and ${after} around ${length}`)
  const from = held(x).data
  const wide = before + length + after
  const out = new Float64Array(outer * wide * inner)
  for (let i = 0; i < wide; i++) {
    const source = sourceOf(i - before, length, mode)
    for (let o = 0; o < outer; o++) {
      const to = (o * wide + i) * inner
      if (source < 0) out.fill(value, to, to + inner)
      else out.set(from.subarray((o * length + source) * inner, (o * length + source + 1) * inner), to)
    }
  }
  return make(x.shape.with(axis, wide), x.dtype, out)
}

/** The cell that a padded place shows, or -1 for the constant. */
function sourceOf(at: number, length: number, mode: PadMode): number {
  if (at >= 0 && at < length) return at
  switch (mode) {
    case 'constant':
      return -1
    case 'edge':
      return at < 0 ? 0 : length - 1
    case 'reflect':
      return at < 0 ? -at : 2 * (length - 1) - at
    case 'symmetric':
      return at < 0 ? -at - 1 : 2 * length - 1 - at
  }
}

function tile(x: Value, repeats: readonly number[]): Value {
  if (repeats.length !== x.shape.length)
    throw new RangeError(`${repeats.length} repeats for shape [${x.shape.join(', ')}]`)
  const paired = x.shape.flatMap((dim, i) => [repeats[i] as number, dim])
  const strides = stridesOf(x.shape).flatMap((stride) => [0, stride])
  const shape = x.shape.map((dim, i) => dim * (repeats[i] as number))
  return make(shape, x.dtype, gather(held(x).data, paired, strides, 0).data)
}

function repeat(x: Value, repeats: number, axis: number): Value {
  const at = axisOf(axis, x.shape.length)
  const paired = x.shape.toSpliced(at + 1, 0, repeats)
  const strides = stridesOf(x.shape).toSpliced(at + 1, 0, 0)
  return make(
    x.shape.with(at, (x.shape[at] as number) * repeats),
    x.dtype,
    gather(held(x).data, paired, strides, 0).data,
  )
}

function flip(x: Value, axes: readonly number[]): Value {
  const turned = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
  const ranges = x.shape.map((_, axis) => ({ start: null, stop: null, step: turned.has(axis) ? -1 : 1 }))
  return stridedSlice(x, ranges)
}

export const shapes = {
  reshape,
  transpose,
  expandDims,
  squeeze,
  broadcastTo,
  concatenate,
  stack,
  unstack,
  split,
  slice,
  stridedSlice,
  pad,
  tile,
  repeat,
  flip,
}
