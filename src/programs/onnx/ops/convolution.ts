import type { Padding, Value } from '../../../ops/ops.ts'
import type { OpCall, OpTable } from '../../graph/op-def.ts'
import { withChannelsLast } from '../../graph/ops/layout.ts'
import { at, dims, upTo } from '../../graph/ops/shapes.ts'

/** What windows over the spatial dimensions of a tensor are told. */
export interface Windows {
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  /** In front of and behind each dimension. */
  readonly pads: readonly (readonly [number, number])[]
}

/** One per spatial dimension, 1 if nothing is said. */
function numbers(call: OpCall, name: string, count: number): readonly number[] {
  const list = call.attrs.ints(
    name,
    upTo(count).map(() => 1),
  )
  if (list.length !== count || list.some((one) => one < 1)) {
    throw call.malformed(`attribute ${name}: found [${list.join(', ')}], allowed: ${count} positive numbers`)
  }
  return list
}

/** @param sizes lengths of the spatial dimensions */
export function windowsOf(call: OpCall, sizes: readonly number[], kernel: readonly number[]): Windows {
  const count = sizes.length
  const [strides, dilations] = [numbers(call, 'strides', count), numbers(call, 'dilations', count)]
  const auto = call.attrs.choice('auto_pad', ['NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER'], 'NOTSET')
  if (auto === 'VALID') return { kernel, strides, dilations, pads: sizes.map(() => [0, 0] as const) }
  if (auto === 'NOTSET') {
    const list = call.attrs.ints(
      'pads',
      upTo(2 * count).map(() => 0),
    )
    if (list.length !== 2 * count)
      throw call.malformed(`attribute pads: found ${list.length} numbers, allowed: ${2 * count}`)
    return { kernel, strides, dilations, pads: upTo(count).map((i) => [at(list, i), at(list, i + count)] as const) }
  }
  const pads = sizes.map((size, i) => {
    const window = (at(kernel, i) - 1) * at(dilations, i) + 1
    const total = Math.max((Math.ceil(size / at(strides, i)) - 1) * at(strides, i) + window - size, 0)
    const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)]
    return auto === 'SAME_UPPER' ? ([less, more] as const) : ([more, less] as const)
  })
  return { kernel, strides, dilations, pads }
}

/** Input `[batch, channels, ...spatial]`, kernel `[out, in / groups, ...spatial]`. */
export function convolved(call: OpCall, x: Value, kernel: Value): Value {
  const { ops } = call
  const rank = x.shape.length
  if (rank < 3 || kernel.shape.length !== rank)
    throw call.malformed(`convolves ${dims(x.shape)} with ${dims(kernel.shape)}`)
  const groups = call.attrs.int('group', 1)
  const channels = at(x.shape, 1)
  const [out, inGroup] = [at(kernel.shape, 0), at(kernel.shape, 1)]
  if (groups < 1 || channels !== inGroup * groups || out % groups !== 0) {
    throw call.malformed(`convolves ${channels} channels with a kernel of ${dims(kernel.shape)} in ${groups} groups`)
  }
  const spatial = kernel.shape.slice(2)
  const { strides, dilations, pads } = windowsOf(call, x.shape.slice(2), spatial)
  const padding: Padding = pads.every(([a, b]) => a === 0 && b === 0) ? 'valid' : pads
  const last = ops.transpose(kernel, [...upTo(rank).slice(2), 1, 0])
  return withChannelsLast(ops, x, true, (image) => {
    if (groups === 1 || inGroup !== 1 || rank !== 4) {
      return ops.conv(image, last, { strides, dilations, padding, groups })
    }
    const deep = ops.reshape(last, [...spatial, channels, out / groups])
    return ops.depthwiseConv(image, deep, { strides, dilations, padding })
  })
}

export function withBias(call: OpCall, y: Value, place: number): Value {
  if (!call.has(place)) return y
  const bias = call.value(place)
  return call.ops.add(y, call.ops.reshape(bias, [1, ...bias.shape, ...y.shape.slice(2).map(() => 1)]))
}

/**
 * Kernel `[in, out / groups, ...spatial]`. The natural result, cut: padding is what is cut off on both sides, and
 * `output_padding` adds behind. Source: onnx/docs/Operators.md, ConvTranspose.
 */
function transposed(call: OpCall): Value {
  const { ops, attrs } = call
  const [x, kernel] = [call.value(0), call.value(1)]
  const rank = x.shape.length
  const groups = attrs.int('group', 1)
  const sizes = x.shape.slice(2)
  const spatial = kernel.shape.slice(2)
  const count = sizes.length
  const [strides, dilations] = [numbers(call, 'strides', count), numbers(call, 'dilations', count)]
  const extra = attrs.ints(
    'output_padding',
    upTo(count).map(() => 0),
  )
  const given = attrs.ints(
    'pads',
    upTo(2 * count).map(() => 0),
  )
  const auto = attrs.choice('auto_pad', ['NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER'], 'NOTSET')
  const asked = attrs.has('output_shape') ? attrs.ints('output_shape').slice(-count) : null
  const sides = sizes.map((size, i) => {
    const window = (at(spatial, i) - 1) * at(dilations, i) + 1
    const natural = at(strides, i) * (size - 1) + window
    const wanted = asked?.[i] ?? (auto.startsWith('SAME') ? size * at(strides, i) : null)
    if (wanted === null) {
      const [before, behind] = auto === 'VALID' ? [0, 0] : [at(given, i), at(given, i + count)]
      return { before, size: natural + at(extra, i) - before - behind, natural }
    }
    const total = natural + at(extra, i) - wanted
    const before = auto === 'SAME_UPPER' ? Math.floor(total / 2) : Math.ceil(total / 2)
    const first = asked !== null && auto === 'NOTSET' ? Math.floor(total / 2) : before
    return { before: Math.max(0, first), size: wanted, natural }
  })
  call.sized([at(x.shape, 0), at(kernel.shape, 1) * groups, ...sides.map(({ size }) => size)])
  const outputPadding = sides.map(({ before, size, natural }) => Math.max(0, before + size - natural))
  const channels = at(x.shape, 1) / groups
  const one = (group: number): Value => {
    const part = ops.slice(
      kernel,
      kernel.shape.map((_, i) => (i === 0 ? group * channels : 0)),
      kernel.shape.with(0, channels),
    )
    const input = ops.slice(
      x,
      x.shape.map((_, i) => (i === 1 ? group * channels : 0)),
      x.shape.with(1, channels),
    )
    const last = ops.transpose(part, [...upTo(rank).slice(2), 1, 0])
    return withChannelsLast(ops, input, true, (image) => {
      const whole = ops.convTranspose(image, last, { strides, dilations, padding: 'valid', outputPadding })
      const start = [0, ...sides.map(({ before }) => before), 0]
      return ops.slice(whole, start, [at(whole.shape, 0), ...sides.map(({ size }) => size), at(whole.shape, rank - 1)])
    })
  }
  const parts = upTo(groups).map(one)
  return withBias(call, parts.length === 1 ? at(parts, 0) : ops.concatenate(parts, 1), 2)
}

export const CONVOLUTION: OpTable = {
  Conv: (call) => withBias(call, convolved(call, call.value(0), call.value(1)), 2),
  ConvTranspose: transposed,
}
