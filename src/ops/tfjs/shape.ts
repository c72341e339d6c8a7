import type * as tfjs from '@tensorflow/tfjs-core'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, PadMode, Range, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, axisOf, broadcastShapes, commonDType, sameShape } from './kit.ts'
import { padConstant, padFromInside } from './pad.ts'
import { broadcast } from './linear.ts'
import { gatherStrided, stride } from './loops.ts'

/** Operations that move elements and change none. */
export function shapeOps(kit: Kit) {
  const { tf } = kit
  /** A result whose elements are elements of `x`: never rounded again. */
  const moved = (x: Value, shape: readonly number[], kernel: (tensor: tfjs.Tensor) => tfjs.Tensor): TfjsValue =>
    elementCount(shape) === 0 ? kit.empty(shape, x.dtype) : kit.moved(kernel(kit.tensorOf(x)), x.dtype)

  const reshape = (x: Value, shape: readonly number[]): TfjsValue => {
    const full = inferred(x.shape, shape)
    return moved(x, full, (tensor) => tf.reshape(tensor, full))
  }
  const transpose = (x: Value, axes: readonly number[]): TfjsValue => {
    const rank = x.shape.length
    const order = axes.map((axis) => axisOf(axis, rank))
    if (new Set(order).size !== rank || order.length !== rank) {
      throw new RangeError(`axes [${axes.join(', ')}] of ${String(rank)} dimensions`)
    }
    return moved(
      x,
      order.map((axis) => at(x.shape, axis)),
      (tensor) => tf.transpose(tensor, order),
    )
  }
  const expandDims = (x: Value, axis: number): TfjsValue => {
    const place = axisOf(axis, x.shape.length + 1)
    return reshape(x, [...x.shape.slice(0, place), 1, ...x.shape.slice(place)])
  }
  const squeeze = (x: Value, axes: readonly number[]): TfjsValue => {
    const gone = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
    for (const axis of gone) {
      if (x.shape[axis] !== 1) throw new RangeError(`squeeze of axis ${String(axis)} of [${x.shape.join(', ')}]`)
    }
    return reshape(
      x,
      x.shape.filter((_, axis) => !gone.has(axis)),
    )
  }
  const slice = (x: Value, start: readonly number[], size: readonly number[]): TfjsValue => {
    x.shape.forEach((dim, axis) => {
      const [from, length] = [at(start, axis), at(size, axis)]
      if (from < 0 || length < 0 || from + length > dim) {
        throw new RangeError(`slice from [${start.join(', ')}] of size [${size.join(', ')}] of [${x.shape.join(', ')}]`)
      }
    })
    if (start.length !== x.shape.length || size.length !== x.shape.length) throw new RangeError('slice of another rank')
    return moved(x, size, (tensor) => tf.slice(tensor, [...start], [...size]))
  }
  /** The part of `x` with `axis` cut to `[start, start + length)`. */
  const cut = (x: Value, axis: number, start: number, length: number): TfjsValue =>
    slice(
      x,
      x.shape.map((_, i) => (i === axis ? start : 0)),
      x.shape.map((dim, i) => (i === axis ? length : dim)),
    )
  const concatenate = (values: readonly Value[], axis: number): TfjsValue => {
    const dtype = commonDType('concatenate', ...values)
    const shapes = values.map((value) => value.shape)
    const rank = at(shapes, 0).length
    const place = axisOf(axis, rank)
    const others = at(shapes, 0).map((dim, i) => (i === place ? 0 : dim))
    for (const shape of shapes) {
      if (
        !sameShape(
          shape.map((dim, i) => (i === place ? 0 : dim)),
          others,
        )
      ) {
        throw new RangeError(
          `concatenation of [${shapes.map((each) => each.join(', ')).join('] and [')}] along ${String(axis)}`,
        )
      }
    }
    const parts = values.filter((value) => elementCount(value.shape) > 0)
    const total = shapes.reduce((sum, shape) => sum + at(shape, place), 0)
    if (parts.length === 0)
      return kit.empty(
        others.map((dim, i) => (i === place ? total : dim)),
        dtype,
      )
    return kit.moved(
      tf.concat(
        parts.map((part) => kit.tensorOf(part)),
        place,
      ),
      dtype,
    )
  }
  const split = (x: Value, sizes: readonly number[], axis: number): readonly TfjsValue[] => {
    const place = axisOf(axis, x.shape.length)
    if (sizes.reduce((sum, size) => sum + size, 0) !== at(x.shape, place)) {
      throw new RangeError(`split of [${x.shape.join(', ')}] along ${String(axis)} into [${sizes.join(', ')}]`)
    }
    return sizes.map((size, i) =>
      cut(
        x,
        place,
        sizes.slice(0, i).reduce((sum, before) => sum + before, 0),
        size,
      ),
    )
  }
  /** Elements along each axis at the given places. */
  const view = (x: Value, ranges: readonly { start: number; step: number; length: number }[]): TfjsValue => {
    const shape = ranges.map(({ length }) => length)
    if (elementCount(shape) === 0) return kit.empty(shape, x.dtype)
    if (ranges.every(({ step }) => step === 1))
      return slice(
        x,
        ranges.map(({ start }) => start),
        shape,
      )
    const strides = x.shape.map((_, axis) => stride(x.shape, axis))
    const offset = ranges.reduce((sum, { start }, axis) => sum + start * at(strides, axis), 0)
    const steps = ranges.map(({ step }, axis) => step * at(strides, axis))
    return kit.make(gatherStrided(kit.elements(x), shape, steps, offset), shape, x.dtype)
  }
  return {
    reshape,
    transpose,
    expandDims,
    squeeze,
    slice,
    concatenate,
    split,
    broadcastTo: (x: Value, shape: readonly number[]) => {
      if (!sameShape(broadcastShapes(x.shape, shape), shape)) {
        throw new RangeError(`[${x.shape.join(', ')}] does not broadcast to [${shape.join(', ')}]`)
      }
      return kit.moved(tf.clone(kit.tensorOf(broadcast(kit, x, shape))), x.dtype)
    },
    stack: (values: readonly Value[], axis: number) => {
      const [first] = values
      if (first === undefined) throw new RangeError('stack of nothing')
      const place = axisOf(axis, first.shape.length + 1)
      return concatenate(
        values.map((value) => expandDims(value, place)),
        place,
      )
    },
    unstack: (x: Value, axis: number) => {
      const place = axisOf(axis, x.shape.length)
      return Array.from({ length: at(x.shape, place) }, (_, i) => squeeze(cut(x, place, i, 1), [place]))
    },
    stridedSlice: (x: Value, ranges: readonly Range[]) => {
      if (ranges.length !== x.shape.length) throw new RangeError('stridedSlice of another rank')
      return view(
        x,
        ranges.map((range, axis) => resolve(range, at(x.shape, axis))),
      )
    },
    flip: (x: Value, axes: readonly number[]) => {
      const flipped = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
      return view(
        x,
        x.shape.map((length, axis) =>
          flipped.has(axis) ? { start: length - 1, step: -1, length } : { start: 0, step: 1, length },
        ),
      )
    },
    tile: (x: Value, repeats: readonly number[]) => {
      if (repeats.length !== x.shape.length) throw new RangeError('tile of another rank')
      // [2, 3] tiled by [4, 5] is [1, 2, 1, 3] broadcast to [4, 2, 5, 3].
      const shape = x.shape.map((dim, i) => dim * at(repeats, i))
      const spread = broadcast(
        kit,
        reshape(
          x,
          x.shape.flatMap((dim) => [1, dim]),
        ),
        x.shape.flatMap((dim, i) => [at(repeats, i), dim]),
      )
      return reshape(spread, shape)
    },
    repeat: (x: Value, repeats: number, axis: number) => {
      const place = axisOf(axis, x.shape.length)
      const [before, after] = [x.shape.slice(0, place + 1), x.shape.slice(place + 1)]
      const spread = broadcast(kit, reshape(x, [...before, 1, ...after]), [...before, repeats, ...after])
      return reshape(
        spread,
        x.shape.map((dim, i) => (i === place ? dim * repeats : dim)),
      )
    },
    pad: (x: Value, widths: readonly (readonly [number, number])[], mode: PadMode, value = 0) => {
      if (widths.length !== x.shape.length) throw new RangeError('padding of another rank')
      if (widths.some((width) => width.some((n) => n < 0))) throw new RangeError('negative padding')
      return mode === 'constant' ? padConstant(kit, x, widths, value) : padFromInside(kit, x, widths, mode)
    },
  } satisfies Partial<Ops>
}

/** A shape whose one -1 is worked out. */
function inferred(from: readonly number[], shape: readonly number[]): number[] {
  const known = elementCount(shape.filter((dim) => dim !== -1))
  const full = shape.map((dim) => (dim === -1 ? elementCount(from) / known : dim))
  if (shape.filter((dim) => dim === -1).length > 1 || elementCount(full) !== elementCount(from)) {
    throw new RangeError(`[${from.join(', ')}] cannot take the shape [${shape.join(', ')}]`)
  }
  return full
}

/** Python's rules for `start:stop:step`. */
function resolve({ start, stop, step }: Range, dim: number): { start: number; step: number; length: number } {
  if (!Number.isInteger(step) || step === 0) throw new RangeError(`a step of ${String(step)}`)
  const [lowest, highest] = step > 0 ? [0, dim] : [-1, dim - 1]
  const bound = (place: number): number => Math.min(Math.max(place < 0 ? place + dim : place, lowest), highest)
  const from = start === null ? (step > 0 ? lowest : highest) : bound(start)
  const to = stop === null ? (step > 0 ? highest : lowest) : bound(stop)
  return { start: from, step, length: Math.max(0, Math.ceil((to - from) / step)) }
}
