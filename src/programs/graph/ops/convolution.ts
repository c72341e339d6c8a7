import type { Padding, Value } from '../../../ops/ops.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { fused } from './fused.ts'
import { channelsFirst, explicitPadding, onChannels, spatialPart, withChannelsLast } from './layout.ts'
import { at, dims, upTo } from './shapes.ts'

interface Geometry {
  readonly first: boolean
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  readonly padding: Padding
}

function geometryOf(call: OpCall, rank: number): Geometry {
  const first = channelsFirst(call.attrs.text('data_format', rank === 5 ? 'NDHWC' : 'NHWC'))
  const padding = call.attrs.choice('padding', ['SAME', 'VALID', 'EXPLICIT'])
  return {
    first,
    strides: spatialPart(call, 'strides', rank, first),
    dilations: spatialPart(call, 'dilations', rank, first),
    padding: padding === 'SAME' ? 'same' : padding === 'VALID' ? 'valid' : explicitPadding(call, rank, first),
  }
}

/** Kernels `[...spatial, in / groups, out]`; how many groups there are follows from the input's channels. */
function convolved(call: OpCall, rank: number): Value {
  const kernel = call.value(1)
  const x = call.value(0)
  if (x.shape.length !== rank || kernel.shape.length !== rank) {
    throw call.malformed(`convolves ${dims(x.shape)} with ${dims(kernel.shape)}, allowed: ${rank} dimensions each`)
  }
  const { first, ...options } = geometryOf(call, rank)
  const channels = at(x.shape, first ? 1 : rank - 1)
  const groups = channels / at(kernel.shape, rank - 2)
  if (!Number.isInteger(groups) || groups < 1) {
    throw call.malformed(`convolves ${channels} channels with a kernel of ${dims(kernel.shape)}`)
  }
  return withChannelsLast(call.ops, x, first, (last) => call.ops.conv(last, kernel, { ...options, groups }))
}

function depthwise(call: OpCall): Value {
  const { first, ...options } = geometryOf(call, 4)
  const kernel = call.value(1)
  return withChannelsLast(call.ops, call.value(0), first, (x) => call.ops.depthwiseConv(x, kernel, options))
}

/**
 * The gradient of a convolution with respect to its input, whose sizes are given: inputs sizes, kernel
 * `[...spatial, out, in]`, x. Every padding is the natural result, cut: how much was padded in front of the forward
 * convolution's input is cut off in front, and the size says how much behind.
 */
function transposed(call: OpCall, rank: number): Value {
  const { ops } = call
  const { first, strides, dilations, padding } = geometryOf(call, rank)
  const kernel = call.value(1)
  const given = call.ints(0)
  const sizes = given.length === rank ? (first ? given.slice(2) : given.slice(1, -1)) : given
  if (sizes.length !== rank - 2) throw call.malformed(`input 0: found ${given.length} sizes, allowed: ${rank}`)
  call.sized(sizes)
  return withChannelsLast(ops, call.value(2), first, (x) => {
    const cuts = sizes.map((size, i) => {
      const [length, stride] = [at(x.shape, i + 1), at(strides, i)]
      const window = (at(kernel.shape, i) - 1) * at(dilations, i) + 1
      const natural = (length - 1) * stride + window
      const before = frontPadding(padding, i, size, window, stride)
      return { before, size, extra: Math.max(0, before + size - natural) }
    })
    const outputPadding = cuts.map(({ extra }) => extra)
    const whole = ops.convTranspose(x, kernel, { strides, dilations, padding: 'valid', outputPadding })
    const start = [0, ...cuts.map(({ before }) => before), 0]
    return ops.slice(whole, start, [at(whole.shape, 0), ...sizes, at(whole.shape, rank - 1)])
  })
}

/** What the forward convolution puts in front of an input of the given size. */
function frontPadding(padding: Padding, axis: number, size: number, window: number, stride: number): number {
  if (padding === 'valid') return 0
  if (padding !== 'same') return padding[axis]?.[0] ?? 0
  return Math.floor(Math.max((Math.ceil(size / stride) - 1) * stride + window - size, 0) / 2)
}

/** A convolution along one dimension is one along two, of which one has length 1. */
function alongOne(call: OpCall): Value {
  const { ops, attrs } = call
  const first = channelsFirst(attrs.text('data_format', 'NWC'))
  const kernel = call.value(1)
  const padding = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME' ? 'same' : 'valid'
  return withChannelsLast(ops, call.value(0), first, (x) =>
    ops.conv(x, kernel, {
      strides: [attrs.int('stride', 1)],
      dilations: [attrs.int('dilation', attrs.int('dilations', 1))],
      padding,
      groups: 1,
    }),
  )
}

/** The largest of a window's cells, each with the filter's cell added: `[batch, h, w, c]` and `[h, w, c]`. */
function dilation(call: OpCall): Value {
  const { ops, attrs } = call
  const [x, filter] = [call.value(0), call.value(1)]
  const strides = spatialPart(call, 'strides', 4, false)
  const rates = spatialPart(call, 'rates', 4, false)
  const same = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME'
  const sides = [0, 1].map((i) => {
    const [length, stride] = [at(x.shape, i + 1), at(strides, i)]
    const window = (at(filter.shape, i) - 1) * at(rates, i) + 1
    const out = same ? Math.ceil(length / stride) : Math.floor((length - window) / stride) + 1
    const total = Math.max((out - 1) * stride + window - length, 0)
    const before = same ? Math.floor(total / 2) : 0
    return { out, widths: [before, same ? total - before : 0] as const }
  })
  const padded = ops.pad(x, [[0, 0], ...sides.map(({ widths }) => widths), [0, 0]], 'constant', -Infinity)
  const taps = upTo(at(filter.shape, 0)).flatMap((row) =>
    upTo(at(filter.shape, 1)).map((column) => [row, column] as const),
  )
  const windows = taps.map((tap) => {
    const ranges = sides.map(({ out }, i) => {
      const start = at(tap, i) * at(rates, i)
      return { start, stop: start + (out - 1) * at(strides, i) + 1, step: at(strides, i) }
    })
    const whole = { start: null, stop: null, step: 1 }
    const cell = ops.reshape(ops.slice(filter, [...tap, 0], [1, 1, at(filter.shape, 2)]), [at(filter.shape, 2)])
    return ops.add(ops.stridedSlice(padded, [whole, ...ranges, whole]), cell)
  })
  const [head, ...others] = windows
  if (head === undefined) throw call.malformed('a filter without cells')
  return others.reduce((most, window) => ops.maximum(most, window), head)
}

const conv =
  (rank: number): OpRun =>
  (call) =>
    convolved(call, rank)

function biased(call: OpCall): Value {
  const x = call.value(0)
  return call.ops.add(x, onChannels(call.ops, call.value(1), x, call.attrs.text('data_format', 'NHWC')))
}

export const CONVOLUTION: OpTable = {
  Conv1D: alongOne,
  Conv2D: conv(4),
  Conv3D: conv(5),
  _FusedConv2D: (call) => fused(call, convolved(call, 4), 2),
  DepthwiseConv2d: depthwise,
  DepthwiseConv2dNative: depthwise,
  FusedDepthwiseConv2dNative: (call) => fused(call, depthwise(call), 2),
  _FusedDepthwiseConv2dNative: (call) => fused(call, depthwise(call), 2),
  Conv2DBackpropInput: (call) => transposed(call, 4),
  Conv3DBackpropInputV2: (call) => transposed(call, 5),
  Dilation2D: dilation,
  BiasAdd: biased,
  BiasAddV1: biased,
}
