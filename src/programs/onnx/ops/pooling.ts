import type { Ops, Value } from '../../../ops/ops.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { withChannelsLast } from '../../graph/ops/layout.ts'
import { at, upTo } from '../../graph/ops/shapes.ts'
import { like } from './elementwise.ts'
import { windowsOf, type Windows } from './convolution.ts'

/** One dimension: how many windows there are, and what has to lie behind the input for the last of them. */
interface Side {
  readonly out: number
  readonly before: number
  readonly behind: number
}

function sidesOf(
  call: OpCall,
  sizes: readonly number[],
  { kernel, strides, dilations, pads }: Windows,
): readonly Side[] {
  const up = call.attrs.int('ceil_mode', 0) !== 0
  return sizes.map((size, i) => {
    const [[before, after], stride] = [at(pads, i), at(strides, i)]
    const window = (at(kernel, i) - 1) * at(dilations, i) + 1
    const steps = (size + before + after - window) / stride
    const whole = (up ? Math.ceil(steps) : Math.floor(steps)) + 1
    // A window that would begin behind the input and what is padded in front of it is none.
    const out = up && (whole - 1) * stride >= size + before ? whole - 1 : whole
    return { out, before, behind: Math.max(0, (out - 1) * stride + window - size - before) }
  })
}

/** Each cell of a window, side by side: for windows with holes. */
function taps(
  ops: Ops,
  padded: Value,
  { kernel, strides, dilations }: Windows,
  sides: readonly Side[],
): readonly Value[] {
  const places = kernel.reduce<readonly (readonly number[])[]>(
    (all, length) => all.flatMap((start) => upTo(length).map((i) => [...start, i])),
    [[]],
  )
  const whole = { start: null, stop: null, step: 1 }
  return places.map((place) => {
    const ranges = sides.map(({ out }, i) => {
      const start = at(place, i) * at(dilations, i)
      return { start, stop: start + (out - 1) * at(strides, i) + 1, step: at(strides, i) }
    })
    return ops.stridedSlice(padded, [whole, ...ranges, whole])
  })
}

/** The input as windows see it, channels last, cut to what the last window reaches. */
function padded(ops: Ops, x: Value, windows: Windows, sides: readonly Side[], value: number): Value {
  const widths = [[0, 0] as const, ...sides.map(({ before, behind }) => [before, behind] as const), [0, 0] as const]
  return widths.every(([a, b]) => a === 0 && b === 0) ? x : ops.pad(x, widths, 'constant', value)
}

const isPlain = ({ dilations }: Windows): boolean => dilations.every((one) => one === 1)

function maxPool(call: OpCall): OpResult {
  const { ops } = call
  if ((call.step.outputs ?? 1) > 1) throw call.unsupported('output Indices: places of maxima are not computed')
  const given = call.value(0)
  const sizes = given.shape.slice(2)
  const windows = windowsOf(call, sizes, call.attrs.ints('kernel_shape'))
  const sides = sidesOf(call, sizes, windows)
  const real = isFloating(given.dtype) ? given : ops.cast(given, 'float32')
  const y = withChannelsLast(ops, real, true, (x) => {
    const around = padded(ops, x, windows, sides, -Infinity)
    if (isPlain(windows))
      return ops.maxPool(around, { size: windows.kernel, strides: windows.strides, padding: 'valid' })
    return taps(ops, around, windows, sides).reduce((a, b) => ops.maximum(a, b))
  })
  return y.dtype === given.dtype ? y : ops.cast(y, given.dtype)
}

/** How many cells of each window count, along one dimension. */
function counts(
  size: number,
  windows: Windows,
  i: number,
  { out, before }: Side,
  withPads: boolean,
): readonly number[] {
  const [low, high] = withPads ? [-before, size + at(at(windows.pads, i), 1)] : [0, size]
  return upTo(out).map((place) => {
    const start = place * at(windows.strides, i) - before
    const cells = upTo(at(windows.kernel, i)).map((tap) => start + tap * at(windows.dilations, i))
    return Math.max(1, cells.filter((cell) => cell >= low && cell < high).length)
  })
}

/** Sums over windows, as what an average makes of them, divided by how many cells of each count. */
function averagePool(call: OpCall, given: Value): Value {
  const { ops } = call
  const sizes = given.shape.slice(2)
  const windows = windowsOf(call, sizes, call.attrs.ints('kernel_shape'))
  const sides = sidesOf(call, sizes, windows)
  const withPads = call.attrs.int('count_include_pad', 0) !== 0
  const full = windows.kernel.reduce((a, b) => a * b, 1)
  return withChannelsLast(ops, given, true, (x) => {
    const around = padded(ops, x, windows, sides, 0)
    const mean = isPlain(windows)
      ? ops.averagePool(around, { size: windows.kernel, strides: windows.strides, padding: 'valid' })
      : ops.divide(
          taps(ops, around, windows, sides).reduce((a, b) => ops.add(a, b)),
          like(ops, x, full),
        )
    return sides.reduce((y, side, i) => {
      const kernel = at(windows.kernel, i)
      const factors = counts(at(sizes, i), windows, i, side, withPads).map((count) => kernel / count)
      if (factors.every((one) => one === 1)) return y
      const shape = y.shape.map((_, axis) => (axis === i + 1 ? side.out : 1))
      return ops.multiply(y, call.make(y.dtype, shape, Float64Array.from(factors)))
    }, mean)
  })
}

/** The p-norm over each window, cells outside counting as 0. */
function lpPool(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const p = like(ops, x, attrs.int('p', 2))
  const sizes = x.shape.slice(2)
  const windows = windowsOf(call, sizes, attrs.ints('kernel_shape'))
  const sides = sidesOf(call, sizes, windows)
  return withChannelsLast(ops, ops.power(ops.abs(x), p), true, (powers) => {
    const cells = taps(ops, padded(ops, powers, windows, sides, 0), windows, sides)
    return ops.power(
      cells.reduce((a, b) => ops.add(a, b)),
      ops.reciprocal(p),
    )
  })
}

const overall = (call: OpCall): readonly number[] => upTo(call.shape(0).length).slice(2)

export const POOLING: OpTable = {
  MaxPool: maxPool,
  AveragePool: (call) => averagePool(call, call.value(0)),
  LpPool: lpPool,
  GlobalMaxPool: (call) => call.ops.max(call.value(0), overall(call), true),
  GlobalAveragePool: (call) => call.ops.mean(call.value(0), overall(call), true),
  GlobalLpPool: (call) => {
    const { ops } = call
    const x = call.value(0)
    const p = like(ops, x, call.attrs.int('p', 2))
    return ops.power(ops.sum(ops.power(ops.abs(x), p), overall(call), true), ops.reciprocal(p))
  },
}
