import type { ConvOptions, ConvTransposeOptions, Padding, PoolOptions } from '../../ops/ops.ts'
import { slideBack } from '../../ops/reference/spatial.ts'
import { Operand } from '../../ops/trace/record.ts'
import type { Size } from '../../ops/trace/symbols.ts'
import type { Lower, Lowering } from './lowering.ts'
import { bool, ints, text, type, type Attrs } from './nodes.ts'

/** How an operation over space is written; undefined for any other. */
export function spatialOp(op: string): Lower | undefined {
  return SPATIAL[op]
}

/** A list with an entry of 1 for the batch and for the channels. */
const spread = (values: readonly number[]): readonly number[] => [1, ...values, 1]

function optionsOf<O>(at: Lowering, place: number): O {
  return at.call.args[place] as O
}

/** Explicit paddings go before the op where it knows none. */
function padded(at: Lowering, ref: string, padding: Padding, dtype: Attrs[string]): { ref: string; padding: string } {
  if (typeof padding === 'string') return { ref, padding: padding.toUpperCase() }
  if (padding.every(([before, after]) => before === 0 && after === 0)) return { ref, padding: 'VALID' }
  const widths = [[0, 0], ...padding, [0, 0]]
  const paddings = at.list.constant({ dtype: 'int32', shape: [widths.length, 2], data: Int32Array.from(widths.flat()) })
  return { ref: at.list.add('Pad', [ref, paddings], { T: dtype, Tpaddings: type('int32') }), padding: 'VALID' }
}

const convolution =
  (kind: 'conv' | 'depthwise'): Lower =>
  (at) => {
    const [x, kernel] = [at.operand(0), at.operand(1)]
    const { strides, dilations, padding } = optionsOf<ConvOptions>(at, 2)
    const isFlat = x.shape.length === 4
    const T = type(x.dtype)
    const input = padded(at, x.ref, padding, T)
    const op = kind === 'depthwise' ? 'DepthwiseConv2dNative' : isFlat ? 'Conv2D' : 'Conv3D'
    return at.list.add(op, [input.ref, kernel.ref], {
      T,
      strides: ints(spread(strides)),
      padding: text(input.padding),
      data_format: text(isFlat ? 'NHWC' : 'NDHWC'),
      dilations: ints(spread(dilations)),
    })
  }

const pool =
  (kind: 'Max' | 'Avg'): Lower =>
  (at) => {
    const x = at.operand(0)
    const { size, strides, padding } = optionsOf<PoolOptions>(at, 1)
    const isFlat = x.shape.length === 4
    return at.list.add(`${kind}Pool${isFlat ? '' : '3D'}`, [x.ref], {
      T: type(x.dtype),
      ksize: ints(spread(size)),
      strides: ints(spread(strides)),
      padding: text(padding.toUpperCase()),
      data_format: text(isFlat ? 'NHWC' : 'NDHWC'),
    })
  }

/** A size of the result, which grows with that of the input by the stride. */
function grown(at: Lowering, axis: number, stride: number, spatial: (length: number) => number): Size {
  const x = at.operand(0)
  const length = x.shape[axis] ?? 1
  if (length >= 0) return spatial(length)
  const of = at.call.args[0]
  if (!(of instanceof Operand)) throw new TypeError('a convolution of nothing')
  const left = { kind: 'product', left: { kind: 'dim', of, axis }, right: stride } as const
  return { kind: 'sum', left, right: spatial(1) - stride }
}

const transposed: Lower = (at) => {
  const [x, kernel] = [at.operand(0), at.operand(1)]
  const options = optionsOf<ConvTransposeOptions>(at, 2)
  const taps = kernel.shape.slice(0, -2)
  const sizeOf = (axis: number) => (length: number) =>
    slideBack(
      x.shape.map((_, i) => (i === axis ? length : 1)),
      taps,
      options,
    )[axis]?.size ?? 0
  const [batch] = x.shape
  const of = at.call.args[0]
  const rows: Size =
    batch !== undefined && batch >= 0 ? batch : of instanceof Operand ? { kind: 'dim', of, axis: 0 } : 0
  const spatial = options.strides.map((stride, i) => grown(at, i + 1, stride, sizeOf(i + 1)))
  const sizes = at.sizes.vector([rows, ...spatial, kernel.shape.at(-2) ?? 0])
  return at.list.add('Conv2DBackpropInput', [sizes, kernel.ref, x.ref], {
    T: type(x.dtype),
    strides: ints(spread(options.strides)),
    padding: text(options.padding.toUpperCase()),
    data_format: text('NHWC'),
    dilations: ints(spread(options.dilations)),
  })
}

const resized: Lower = (at) => {
  const x = at.operand(0)
  const { size, interpolation } = optionsOf<{ readonly size: readonly Size[]; readonly interpolation: string }>(at, 1)
  const op = interpolation === 'nearest' ? 'ResizeNearestNeighbor' : 'ResizeBilinear'
  const made = at.list.add(op, [x.ref, at.sizes.vector(size)], {
    T: type(x.dtype),
    align_corners: bool(false),
    half_pixel_centers: bool(true),
  })
  // Whatever it is given, the kernel makes float32.
  const isWide = op === 'ResizeNearestNeighbor' || x.dtype === 'float32'
  return isWide
    ? made
    : at.list.add('Cast', [made], { SrcT: type('float32'), DstT: type(x.dtype), Truncate: bool(false) })
}

const SPATIAL: Readonly<Record<string, Lower>> = {
  conv: convolution('conv'),
  depthwiseConv: convolution('depthwise'),
  convTranspose: transposed,
  maxPool: pool('Max'),
  averagePool: pool('Avg'),
  resize: resized,
}
