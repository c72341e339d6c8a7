import type { Range, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known, numbersIn, type KnownCell } from '../../graph/cells.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, broadcastShape, dims, upTo } from '../../graph/ops/shapes.ts'

/** Numbers that are an input in later versions of an operator and an attribute in earlier ones. */
export function listAt(call: OpCall, place: number, name: string): readonly number[] | null {
  if (call.has(place)) return call.ints(place)
  return call.attrs.has(name) ? call.attrs.ints(name) : null
}

export function reshaped(call: OpCall, shape: readonly number[]): OpResult {
  const cell = call.cell(0)
  if (cell.kind === 'known') return { kind: 'known', tensor: { ...cell.tensor, shape } }
  return call.ops.reshape(call.value(0), shape)
}

function shapeOf(call: OpCall): KnownCell {
  const shape = call.shape(0)
  const part = shape.slice(call.attrs.int('start', 0), call.attrs.has('end') ? call.attrs.int('end') : undefined)
  return known('int64', [part.length], part)
}

/** 0 takes the input's own length, unless `allowzero` says that it means 0; -1 is what is left over. */
function reshape(call: OpCall): OpResult {
  const shape = call.shape(0)
  const asked = listAt(call, 1, 'shape') ?? []
  const zero = call.attrs.int('allowzero', 0) !== 0
  const sizes = asked.map((dim, axis) => (dim === 0 && !zero ? at(shape, axis) : dim))
  const rest = elementCount(sizes.filter((dim) => dim !== -1))
  const whole = elementCount(shape)
  const full = sizes.map((dim) => (dim === -1 ? (rest === 0 ? 0 : whole / rest) : dim))
  if (elementCount(full) !== whole || !full.every((dim) => Number.isInteger(dim) && dim >= 0)) {
    throw call.malformed(`reshapes ${dims(shape)} to ${dims(asked)}`)
  }
  return reshaped(call, full)
}

function flatten(call: OpCall): OpResult {
  const shape = call.shape(0)
  const axis = call.attrs.int('axis', 1)
  const place = axis < 0 ? axis + shape.length : axis
  return reshaped(call, [elementCount(shape.slice(0, place)), elementCount(shape.slice(place))])
}

function squeeze(call: OpCall): OpResult {
  const shape = call.shape(0)
  const axes = listAt(call, 1, 'axes')?.map((axis) => axisIn(axis, shape.length))
  const gone = axes ?? upTo(shape.length).filter((axis) => shape[axis] === 1)
  if (gone.some((axis) => shape[axis] !== 1)) throw call.malformed(`squeezes axes ${dims(gone)} of ${dims(shape)}`)
  return reshaped(
    call,
    shape.filter((_, axis) => !gone.includes(axis)),
  )
}

function unsqueeze(call: OpCall): OpResult {
  const shape = [...call.shape(0)]
  const given = listAt(call, 1, 'axes') ?? []
  const rank = shape.length + given.length
  const axes = new Set(given.map((axis) => axisIn(axis, rank)))
  return reshaped(
    call,
    upTo(rank).map((axis) => (axes.has(axis) ? 1 : (shape.shift() ?? 1))),
  )
}

function transpose(call: OpCall): Value {
  const rank = call.shape(0).length
  return call.ops.transpose(call.value(0), call.attrs.ints('perm', [...upTo(rank)].reverse()))
}

function expand(call: OpCall): Value {
  const shape = call.sized(broadcastShape(call.shape(0), call.ints(1)))
  return call.ops.broadcastTo(call.value(0), shape)
}

function concat(call: OpCall): Value {
  const values = call.values()
  const axis = axisIn(call.attrs.int('axis', 1), call.shape(0).length)
  return call.ops.concatenate(values, axis)
}

/** Sizes as an input or attribute, else equal parts, of which the last one may be smaller. */
function split(call: OpCall): readonly Value[] {
  const x = call.value(0)
  const axis = axisIn(call.attrs.int('axis', 0), x.shape.length)
  const length = at(x.shape, axis)
  const count = call.attrs.int('num_outputs', call.step.outputs ?? 1)
  const part = Math.ceil(length / count)
  const sizes = listAt(call, 1, 'split') ?? upTo(count).map((i) => Math.max(0, Math.min(part, length - i * part)))
  return call.ops.split(x, sizes, axis)
}

/** Numpy's slices, with bounds cut to the length; steps may be negative. Inputs since version 10, attributes before. */
function slice(call: OpCall): Value {
  const x = call.value(0)
  // Bounds beyond what numbers hold exactly stand for the end.
  const bounds = (place: number, name: string): readonly number[] =>
    call.has(place) ? [...call.numbers(place)] : call.attrs.ints(name, [])
  const [starts, ends] = [bounds(1, 'starts'), bounds(2, 'ends')]
  const axes = listAt(call, 3, 'axes') ?? upTo(starts.length)
  const steps = call.has(4) ? bounds(4, 'steps') : starts.map(() => 1)
  const ranges: Range[] = x.shape.map(() => ({ start: null, stop: null, step: 1 }))
  axes.forEach((axis, i) => {
    const place = axisIn(axis, x.shape.length)
    ranges[place] = sliceRange(at(starts, i), at(ends, i), at(steps, i), at(x.shape, place))
  })
  return call.ops.stridedSlice(x, ranges)
}

function sliceRange(start: number, end: number, step: number, length: number): Range {
  if (step === 0) throw new RangeError('slices in steps of 0')
  const from = start < 0 ? start + length : start
  const to = end < 0 ? end + length : end
  if (step > 0) return { start: within(from, 0, length), stop: within(to, 0, length), step }
  // A stop in front of the first element has no number: every negative one counts from the end.
  const stop = to < 0 ? null : to
  if (from < 0) return { start: 0, stop: 0, step: 1 }
  return { start: within(from, 0, length - 1), stop, step }
}

function within(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high)
}

const MODES = { constant: 'constant', reflect: 'reflect', edge: 'edge' } as const

/** Widths in front of all axes, then behind all of them; negative ones cut off. */
function pad(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const widths = listAt(call, 1, 'pads') ?? attrs.ints('paddings', [])
  const rank = x.shape.length
  const axes = (call.has(3) ? call.ints(3) : upTo(rank)).map((axis) => axisIn(axis, rank))
  const sides = x.shape.map((): [number, number] => [0, 0])
  axes.forEach((axis, i) => {
    sides[axis] = [at(widths, i), at(widths, i + axes.length)]
  })
  const value = call.has(2) ? Number(call.numbers(2)[0] ?? 0) : attrs.float('value', 0)
  call.sized(x.shape.map((dim, axis) => Math.max(0, dim + sum(at(sides, axis)))))
  const mode = attrs.choice('mode', ['constant', 'reflect', 'edge', 'wrap'], 'constant')
  const cut = ops.stridedSlice(
    x,
    sides.map(([before, behind], axis) => ({
      start: Math.max(0, -before),
      stop: at(x.shape, axis) - Math.max(0, -behind),
      step: 1,
    })),
  )
  const positive = sides.map(([before, behind]) => [Math.max(0, before), Math.max(0, behind)] as const)
  if (mode !== 'wrap') return ops.pad(cut, positive, MODES[mode], value)
  return positive.reduce((y, [before, behind], axis) => {
    const length = at(y.shape, axis)
    const places = upTo(before + length + behind).map((i) => (((i - before) % length) + length) % length)
    return ops.take(y, call.make('int32', [places.length], Float64Array.from(places)), axis)
  }, cut)
}

function sum([a, b]: readonly [number, number]): number {
  return a + b
}

function constantOfShape(call: OpCall): OpResult {
  const shape = call.sized(call.ints(0))
  const value = call.attrs.has('value') ? call.attrs.tensor('value') : null
  const [number = 0] = value === null ? [] : numbersIn(value)
  return call.ops.full(shape, number, value?.dtype ?? 'float32')
}

function range(call: OpCall): Value {
  const [start = 0, limit = 0, delta = 1] = [0, 1, 2].map((place) => at(call.numbers(place), 0))
  const count = Math.max(0, Math.ceil((limit - start) / delta))
  call.sized([count])
  return call.make(
    call.dtype(0),
    [count],
    Float64Array.from({ length: count }, (_, i) => start + i * delta),
  )
}

function tile(call: OpCall): Value {
  const repeats = call.ints(1)
  call.sized(call.shape(0).map((dim, axis) => dim * (repeats[axis] ?? 1)))
  return call.ops.tile(call.value(0), repeats)
}

function depthToSpace(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const size = attrs.int('blocksize')
  const [batch, channels, height, width] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2), at(x.shape, 3)]
  const depth = channels / size ** 2
  const columns = attrs.choice('mode', ['DCR', 'CRD'], 'DCR') === 'CRD'
  const parts = columns ? [batch, depth, size, size, height, width] : [batch, size, size, depth, height, width]
  const order = columns ? [0, 1, 4, 2, 5, 3] : [0, 3, 4, 1, 5, 2]
  return ops.reshape(ops.transpose(ops.reshape(x, parts), order), [batch, depth, height * size, width * size])
}

function spaceToDepth(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const size = attrs.int('blocksize')
  const [batch, channels, height, width] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2), at(x.shape, 3)]
  const parts = ops.reshape(x, [batch, channels, height / size, size, width / size, size])
  const order = attrs.choice('mode', ['DCR', 'CRD'], 'DCR') === 'CRD' ? [0, 1, 3, 5, 2, 4] : [0, 3, 5, 1, 2, 4]
  return ops.reshape(ops.transpose(parts, order), [batch, channels * size ** 2, height / size, width / size])
}

/** Cut or padded with zeros on both sides alike; the odd cell goes behind. */
function centred(call: OpCall): Value {
  const { ops } = call
  const x = call.value(0)
  const rank = x.shape.length
  const sizes = call.ints(1)
  const axes = call.attrs.ints('axes', upTo(rank)).map((axis) => axisIn(axis, rank))
  const target = x.shape.map((dim, axis) => (axes.includes(axis) ? at(sizes, axes.indexOf(axis)) : dim))
  call.sized(target)
  const start = x.shape.map((dim, axis) => Math.max(0, Math.floor((dim - at(target, axis)) / 2)))
  const kept = x.shape.map((dim, axis) => Math.min(dim, at(target, axis)))
  const widths = kept.map((dim, axis) => {
    const missing = at(target, axis) - dim
    return [Math.floor(missing / 2), Math.ceil(missing / 2)] as const
  })
  return ops.pad(ops.slice(x, start, kept), widths, 'constant', 0)
}

export const SHAPES: OpTable = {
  CenterCropPad: centred,
  Identity: ({ cell }) => cell(0),
  Shape: shapeOf,
  Size: ({ shape }) => known('int64', [], [elementCount(shape(0))]),
  Reshape: reshape,
  Flatten: flatten,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Transpose: transpose,
  Expand: expand,
  Concat: concat,
  Split: split,
  Slice: slice,
  Pad: pad,
  Tile: tile,
  ConstantOfShape: constantOfShape,
  Range: range,
  DepthToSpace: depthToSpace,
  SpaceToDepth: spaceToDepth,
}
