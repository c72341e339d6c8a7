import type { Range, Value } from '../../../ops/ops.ts'
import { textsIn } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, axisIn, dims, upTo } from './shapes.ts'

/** Texts stay here: a vector or scalars of them are joined along the first axis, which is all that models do. */
function joinedTexts(call: OpCall, count: number, from: number, shape: readonly number[]): OpResult {
  const data = upTo(count).flatMap((i) => [...textsIn(call.tensor(from + i))])
  return { kind: 'known', tensor: { dtype: 'string', shape, data } }
}

function concatenated(call: OpCall, from: number, without: number, axis: number): OpResult {
  const count = call.inputs.length - from - without
  if (count < 1) throw call.malformed('joins nothing')
  const shapes = upTo(count).map((i) => call.shape(from + i))
  if (call.dtype(from) === 'string') {
    if (axisIn(axis, at(shapes, 0).length) !== 0) throw call.unsupported('joins texts along an inner axis')
    const length = shapes.reduce((sum, shape) => sum + at(shape, 0), 0)
    return joinedTexts(call, count, from, at(shapes, 0).with(0, length))
  }
  const values = call.values(from, without)
  return call.ops.concatenate(values, axis)
}

function pack(call: OpCall): OpResult {
  const axis = call.attrs.int('axis', 0)
  const count = call.inputs.length
  if (count < 1) throw call.malformed('stacks nothing')
  if (call.dtype(0) !== 'string') return call.ops.stack(call.values(), axis)
  if (axis !== 0) throw call.unsupported('stacks texts along an inner axis')
  return joinedTexts(call, count, 0, [count, ...call.shape(0)])
}

function unpack(call: OpCall): OpResult {
  const x = call.value(0)
  const axis = axisIn(call.attrs.int('axis', 0), x.shape.length)
  const parts = call.ops.unstack(x, axis)
  const promised = call.attrs.int('num', parts.length)
  if (promised !== parts.length) throw call.malformed(`attribute num: found ${promised}, allowed: ${parts.length}`)
  return parts
}

function split(call: OpCall): OpResult {
  const [axis, x] = [call.int(0), call.value(1)]
  const count = call.attrs.int('num_split')
  const size = at(x.shape, axisIn(axis, x.shape.length)) / count
  if (!Number.isInteger(size)) throw call.malformed(`splits ${dims(x.shape)} along ${axis} into ${count} equal parts`)
  return call.ops.split(
    x,
    upTo(count).map(() => size),
    axis,
  )
}

/** Sizes of which one may be -1: what is left. */
function splitInto(call: OpCall): OpResult {
  const [x, sizes, axis] = [call.value(0), call.ints(1), call.int(2)]
  const given = sizes.reduce((sum, size) => sum + Math.max(size, 0), 0)
  const rest = at(x.shape, axisIn(axis, x.shape.length)) - given
  return call.ops.split(
    x,
    sizes.map((size) => (size < 0 ? rest : size)),
    axis,
  )
}

function slice(call: OpCall): OpResult {
  const [shape, start, size] = [call.shape(0), call.ints(1), call.ints(2)]
  const sizes = size.map((length, axis) => (length === -1 ? (shape[axis] ?? 0) - at(start, axis) : length))
  const fits =
    start.length === shape.length &&
    sizes.length === shape.length &&
    sizes.every((length, axis) => at(start, axis) >= 0 && length >= 0 && at(start, axis) + length <= at(shape, axis))
  if (!fits) throw call.malformed(`slices ${dims(shape)} from ${dims(start)}, sizes ${dims(size)}`)
  if (call.dtype(0) === 'string') return slicedTexts(call, start, sizes)
  return call.ops.slice(call.value(0), start, sizes)
}

function slicedTexts(call: OpCall, start: readonly number[], sizes: readonly number[]): OpResult {
  if (sizes.length !== 1) throw call.unsupported('slices texts of several dimensions')
  const data = call.texts(0).slice(at(start, 0), at(start, 0) + at(sizes, 0))
  return { kind: 'known', tensor: { dtype: 'string', shape: sizes, data } }
}

/** One dimension of a strided slice: taken whole or in part, dropped afterwards, or new. */
type Side = { readonly kind: 'range'; readonly range: Range; readonly drop: boolean } | { readonly kind: 'new' }

/**
 * `x[begin:end:strides]` with TensorFlow's five masks, one bit for each entry of the slice: ignored bounds, an ellipsis,
 * new axes, axes taken at one place. Source: tensorflow/core/util/strided_slice_op.cc.
 */
function stridedSlice(call: OpCall): OpResult {
  const { attrs, ops } = call
  const shape = call.shape(0)
  const [begin, end, strides] = [call.ints(1), call.ints(2), call.ints(3)]
  const mask = (name: string): ((entry: number) => boolean) => {
    const bits = attrs.int(`${name}_mask`, 0)
    return (entry) => Math.floor(bits / 2 ** entry) % 2 === 1
  }
  const [noBegin, noEnd] = [mask('begin'), mask('end')]
  const [ellipsis, fresh, shrink] = [mask('ellipsis'), mask('new_axis'), mask('shrink_axis')]
  const entries = upTo(begin.length)
  const taken = entries.filter((entry) => ellipsis(entry) || !fresh(entry)).length
  const dots = entries.filter(ellipsis).length
  if (dots > 1) throw call.malformed(`attribute ellipsis_mask: found ${dots} ellipses, allowed: one`)
  const whole = { kind: 'range', range: { start: null, stop: null, step: 1 }, drop: false } as const
  const missing = shape.length - taken + dots
  if (missing < 0) throw call.malformed(`slices ${taken - dots} dimensions of ${dims(shape)}`)
  const sides: Side[] = []
  let axis = 0
  for (const entry of entries) {
    if (ellipsis(entry)) {
      sides.push(...upTo(missing).map(() => whole))
      axis += missing
    } else if (fresh(entry)) sides.push({ kind: 'new' })
    else {
      const [from, step, length] = [at(begin, entry), at(strides, entry), at(shape, axis)]
      if (step === 0) throw call.malformed('slices in steps of 0')
      if (shrink(entry)) {
        const place = noBegin(entry) ? 0 : from < 0 ? from + length : from
        if (place < 0 || place >= length) throw call.malformed(`slices place ${from} of ${dims(shape)}, axis ${axis}`)
        sides.push({ kind: 'range', range: { start: place, stop: place + 1, step: 1 }, drop: true })
      } else {
        const range = { start: noBegin(entry) ? null : from, stop: noEnd(entry) ? null : at(end, entry), step }
        sides.push({ kind: 'range', range, drop: false })
      }
      axis += 1
    }
  }
  if (dots === 0) sides.push(...upTo(missing).map(() => whole))
  if (call.dtype(0) === 'string') throw call.unsupported('slices texts')
  const ranges = sides.flatMap((side) => (side.kind === 'range' ? [side.range] : []))
  const cut = ops.stridedSlice(call.value(0), ranges)
  let from = 0
  const result = sides.flatMap((side) => {
    if (side.kind === 'new') return [1]
    const length = at(cut.shape, from)
    from += 1
    return side.drop ? [] : [length]
  })
  return ops.reshape(cut, result)
}

const flip: OpRun = (call) => call.ops.flip(call.value(0), call.ints(1))

/** TensorFlow 1 says for each dimension whether it is turned round. */
function flipWhere(call: OpCall): Value {
  const axes = [...call.numbers(1)].flatMap((turned, axis) => (turned === 0 ? [] : [axis]))
  return call.ops.flip(call.value(0), axes)
}

export const SLICE_JOIN: OpTable = {
  ConcatV2: (call) => concatenated(call, 0, 1, call.int(call.inputs.length - 1)),
  Concat: (call) => concatenated(call, 1, 0, call.int(0)),
  Pack: pack,
  Unpack: unpack,
  Split: split,
  SplitV: splitInto,
  Slice: slice,
  StridedSlice: stridedSlice,
  Tile: (call) => {
    const repeats = call.ints(1)
    call.sized(call.shape(0).map((dim, axis) => dim * (repeats[axis] ?? 1)))
    return call.ops.tile(call.value(0), repeats)
  },
  Reverse: flipWhere,
  ReverseV2: flip,
  Roll: (call) => {
    const [shifts, axes] = [call.ints(1), call.ints(2)]
    return axes.reduce((x, axis, i) => {
      const place = axisIn(axis, x.shape.length)
      const length = at(x.shape, place)
      const cut = length === 0 ? 0 : ((-at(shifts, i) % length) + length) % length
      const [head, tail] = call.ops.split(x, [cut, length - cut], place) as [Value, Value]
      return call.ops.concatenate([tail, head], place)
    }, call.value(0))
  },
}
