import { isFloating, type DType } from '../../tensor/dtype.ts'
import type { ConvOptions, ConvTransposeOptions, Ops, Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import { axisOf } from '../reference/broadcast.ts'
import { widened as wideSum } from '../reference/reduce.ts'
import { linesOfResize } from '../reference/resize.ts'
import { slideBack } from '../reference/spatial.ts'
import { real } from '../reference/values.ts'
import { einsum } from '../tfjs/einsum.ts'

const REAL = [
  ...(['sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin'] as const),
  ...(['arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'erf', 'sigmoid'] as const),
  'softplus',
  'isnan',
  'isfinite',
] as const
const WHOLE_ALREADY = ['floor', 'ceil', 'round'] as const

/**
 * The operations in terms of fewer: what is left over has a TensorFlow op that does just that, which TensorFlow.js has,
 * too. All others are written with those.
 */
export function expanding(base: Ops): Ops {
  const to = (x: Value, dtype: DType): Value => (x.dtype === dtype ? x : base.cast(x, dtype))
  const each = <K extends keyof Ops>(names: readonly K[], make: (name: K) => unknown): Partial<Ops> =>
    Object.fromEntries(names.map((name) => [name, make(name)]))
  const unary = (name: keyof Ops) => base[name] as (x: Value) => Value
  const last = (rank: number, axis: number): number[] => {
    const order = [...Array(rank).keys()]
    return [...order.filter((i) => i !== axis), axis]
  }
  const inverse = (order: readonly number[]): number[] => order.map((_, i) => order.indexOf(i))
  /** Runs a body that works along the last axis along another. */
  const along = (x: Value, axis: number, body: (x: Value) => Value): Value => {
    const at = axisOf(axis, x.shape.length)
    if (at === x.shape.length - 1) return body(x)
    const order = last(x.shape.length, at)
    return base.transpose(body(base.transpose(x, order)), inverse(order))
  }
  const logical = (name: 'logicalAnd' | 'logicalOr') => (a: Value, b: Value) => base[name](to(a, 'bool'), to(b, 'bool'))
  const take: Ops['take'] = (x, indices, axis) => base.take(x, indices, axisOf(axis, x.shape.length))
  const unsigned = (indices: Value, size: number): Value => {
    const whole = to(indices, 'int32')
    const zero = base.scalar(0, 'int32')
    return base.where(base.less(whole, zero), base.add(whole, base.scalar(size, 'int32')), whole)
  }
  const resizeByMatrices: Ops['resize'] = (x, { size, interpolation }) => {
    const dtype = real(x.dtype)
    const [batch = 0, height = 0, width = 0, channels = 0] = x.shape
    const matrix = (from: number, out: number): Value => {
      const data = new Float32Array(out * from)
      linesOfResize(interpolation, from, out).forEach(({ first, weights }, row) => {
        data.set(weights, row * from + first)
      })
      return to(base.constant({ dtype: 'float32', shape: [out, from], data }), dtype)
    }
    const rows = base.matmul(matrix(height, size[0]), base.reshape(to(x, dtype), [batch, height, width * channels]))
    const apart = base.reshape(rows, [batch, size[0], width, channels])
    return base.matmul(matrix(width, size[1]), apart)
  }
  const ops: Ops = {
    ...base,
    ...each(REAL, (name) => (x: Value) => unary(name)(to(x, real(x.dtype)))),
    ...each(WHOLE_ALREADY, (name) => (x: Value) => (isFloating(x.dtype) ? unary(name)(x) : x)),
    logicalNot: (x) => base.logicalNot(to(x, 'bool')),
    logicalAnd: logical('logicalAnd'),
    logicalOr: logical('logicalOr'),
    logicalXor: (a, b) => {
      const [p, q] = [to(a, 'bool'), to(b, 'bool')]
      return base.logicalAnd(base.logicalOr(p, q), base.logicalNot(base.logicalAnd(p, q)))
    },
    cast: (x, dtype) => (x.dtype === dtype ? x : base.cast(x, dtype)),
    clip: (x, min, max) => {
      const above = min === -Infinity ? x : base.maximum(x, base.scalar(min, x.dtype))
      return max === Infinity ? above : base.minimum(above, base.scalar(max, x.dtype))
    },
    divide: (a, b) => base.divide(to(a, real(a.dtype)), to(b, real(b.dtype))),
    arctan2: (a, b) => base.arctan2(to(a, real(a.dtype)), to(b, real(b.dtype))),
    where: (test, a, b) => base.where(to(test, 'bool'), a, b),
    sum: (x, axes, keep) => base.sum(to(x, wideSum(x.dtype)), axes, keep),
    prod: (x, axes, keep) => base.prod(to(x, wideSum(x.dtype)), axes, keep),
    mean: (x, axes, keep) => base.mean(to(x, real(x.dtype)), axes, keep),
    any: (x, axes, keep) => base.any(to(x, 'bool'), axes, keep),
    all: (x, axes, keep) => base.all(to(x, 'bool'), axes, keep),
    argmax: (x, axis) => base.argmax(x.dtype === 'bool' ? to(x, 'int32') : x, axis),
    argmin: (x, axis) => base.argmin(x.dtype === 'bool' ? to(x, 'int32') : x, axis),
    logsumexp: (x, axes, keep) => {
      const floating = to(x, real(x.dtype))
      const largest = base.max(floating, axes, true)
      const top = base.where(base.isfinite(largest), largest, base.scalar(0, floating.dtype))
      const sum = base.sum(base.exp(base.subtract(floating, top)), axes, true)
      const whole = base.add(base.log(sum), top)
      const gone = axes ?? [...x.shape.keys()]
      return keep === true || gone.length === 0 ? whole : base.squeeze(whole, gone)
    },
    softmax: (x, axis) => along(to(x, real(x.dtype)), axis, (lines) => base.softmax(lines, -1)),
    logSoftmax: (x, axis) => along(to(x, real(x.dtype)), axis, (lines) => base.logSoftmax(lines, -1)),
    einsum: (equation, ...operands) => einsum(ops, equation, operands),
    conv: (x, kernel, options) => {
      const rank = x.shape.length - 2
      const [inner = 0, filters = 0] = kernel.shape.slice(-2)
      if (rank === 1) return flat(ops, x, kernel, options, (a, b, c) => ops.conv(a, b, c))
      const wide = widened(base, x, kernel, options)
      const plain = { ...wide.options, groups: 1 }
      if (options.groups === 1) return base.conv(x, wide.kernel, plain)
      if (inner === 1 && rank === 2) {
        const shape = [...kernel.shape.slice(0, -2), options.groups, filters / options.groups]
        const { strides, padding, dilations } = options
        return ops.depthwiseConv(x, base.reshape(kernel, shape), { strides, padding, dilations })
      }
      const parts = (value: Value, size: number): readonly Value[] =>
        base.split(value, Array<number>(options.groups).fill(size / options.groups), -1)
      const [channels, kernels] = [parts(x, x.shape.at(-1) ?? 0), parts(wide.kernel, filters)]
      return base.concatenate(
        channels.map((part, i) => base.conv(part, kernels[i] ?? wide.kernel, plain)),
        -1,
      )
    },
    depthwiseConv: (x, kernel, options) => {
      const rank = x.shape.length - 2
      if (rank === 1) return flat(ops, x, kernel, options, (a, b, c) => ops.depthwiseConv(a, b, c))
      if (rank > 2) {
        const [inner = 0, times = 0] = kernel.shape.slice(-2)
        const grouped = base.reshape(kernel, [...kernel.shape.slice(0, -2), 1, inner * times])
        return ops.conv(x, grouped, { ...options, groups: inner })
      }
      const dense = dilated(base, kernel, options.dilations)
      const plain = { ...options, dilations: options.dilations.map(() => 1) }
      if (new Set(options.strides).size === 1) return base.depthwiseConv(x, dense, plain)
      if (typeof options.padding === 'string' && options.padding === 'same') {
        throw new UnsupportedOperation('a depthwise convolution with unequal strides')
      }
      const every = base.depthwiseConv(x, dense, { ...plain, strides: [1, 1] })
      return base.stridedSlice(every, [WHOLE, ...options.strides.map((step) => ({ ...WHOLE, step })), WHOLE])
    },
    convTranspose: (x, kernel, options) => {
      const rank = x.shape.length - 2
      if (rank === 1) {
        const out = ops.convTranspose(base.expandDims(x, 1), base.expandDims(kernel, 0), {
          ...options,
          strides: [1, ...options.strides],
          dilations: [1, ...options.dilations],
          outputPadding: options.outputPadding === null ? null : [0, ...options.outputPadding],
        })
        return base.squeeze(out, [1])
      }
      const dense = dilated(base, kernel, options.dilations)
      if (rank === 3) return ops.conv(...forward(base, x, kernel, dense, options))
      return base.convTranspose(x, dense, { ...options, dilations: options.dilations.map(() => 1) })
    },
    ...each(['maxPool', 'averagePool'], (name) => (x: Value, options: Parameters<Ops['maxPool']>[1]) => {
      if (x.shape.length !== 3) return base[name](x, options)
      const { size, strides, padding } = options
      return base.squeeze(
        base[name](base.expandDims(x, 1), { size: [1, ...size], strides: [1, ...strides], padding }),
        [1],
      )
    }),
    resize: (x, options) => {
      if (options.interpolation === 'nearest') return base.resize(x, options)
      return options.interpolation === 'bilinear'
        ? base.resize(to(x, real(x.dtype)), options)
        : resizeByMatrices(x, options)
    },
    expandDims: (x, axis) => base.expandDims(x, axisOf(axis, x.shape.length + 1)),
    stack: (values, axis) => base.stack(values, axisOf(axis, (values[0]?.shape.length ?? 0) + 1)),
    pad: (x, widths, mode, value) => {
      if (widths.every(([before, after]) => before === 0 && after === 0)) return x
      if (mode !== 'edge') return base.pad(x, widths, mode, value ?? 0)
      return widths.reduce((padded, [before, after], axis) => {
        const edge = (start: number | null, stop: number | null, times: number): readonly Value[] => {
          if (times === 0) return []
          const ranges = padded.shape.map((_, i) => (i === axis ? { start, stop, step: 1 } : WHOLE))
          return [
            base.tile(
              base.stridedSlice(padded, ranges),
              padded.shape.map((_, i) => (i === axis ? times : 1)),
            ),
          ]
        }
        const parts = [...edge(0, 1, before), padded, ...edge(-1, null, after)]
        return parts.length === 1 ? padded : base.concatenate(parts, axis)
      }, x)
    },
    repeat: (x, repeats, axis) => {
      const at = axisOf(axis, x.shape.length)
      const apart = base.expandDims(x, at + 1)
      const tiled = base.tile(
        apart,
        apart.shape.map((_, i) => (i === at + 1 ? repeats : 1)),
      )
      return base.reshape(tiled, x.shape.with(at, (x.shape[at] ?? 0) * repeats))
    },
    take: (x, indices, axis) => take(x, unsigned(indices, x.shape[axisOf(axis, x.shape.length)] ?? 0), axis),
    takeAlongAxis: (x, indices, axis) => {
      const rank = x.shape.length
      const at = axisOf(axis, rank)
      const whole = unsigned(indices, x.shape[at] ?? 0)
      const shared = x.shape.map((dim, i) => (dim === 1 ? (indices.shape[i] ?? 1) : dim))
      const spread = (value: Value): Value => {
        const shape = shared.with(at, value.shape[at] ?? 0)
        return shape.every((dim, i) => dim === value.shape[i]) ? value : base.broadcastTo(value, shape)
      }
      const order = last(rank, at)
      const [from, picks] = [spread(x), spread(whole)].map((value) => base.transpose(value, order)) as [Value, Value]
      // Each line of `x` has its own indices: lines lie one behind the other, and indices count from the start of theirs.
      const length = from.shape.at(-1) ?? 0
      const lines = from.shape.slice(0, -1).reduce((all, dim) => all * dim, 1)
      const starts = base.multiply(
        base.reshape(base.arange(0, lines, 1, 'int32'), [lines, 1]),
        base.scalar(length, 'int32'),
      )
      const places = base.add(base.reshape(picks, [lines, picks.shape.at(-1) ?? 0]), starts)
      const found = base.reshape(base.take(base.reshape(from, [lines * length]), places, 0), picks.shape)
      return base.transpose(found, inverse(order))
    },
    oneHot: (indices, classes, dtype) => base.oneHot(to(indices, 'int32'), classes, dtype),
    sort: (x, axis) =>
      along(x, axis, (lines) => base.negative(base.topK(base.negative(lines), lines.shape.at(-1) ?? 0)[0])),
  }
  return ops
}

const WHOLE = { start: null, stop: null, step: 1 } as const

interface Sliding {
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  readonly padding: 'valid' | 'same' | readonly (readonly [number, number])[]
}

/** A one-dimensional convolution as one over images of height 1. */
function flat<O extends Sliding>(
  ops: Ops,
  x: Value,
  kernel: Value,
  options: O,
  body: (x: Value, kernel: Value, options: O) => Value,
): Value {
  const padding = typeof options.padding === 'string' ? options.padding : ([[0, 0], ...options.padding] as const)
  const out = body(ops.expandDims(x, 1), ops.expandDims(kernel, 0), {
    ...options,
    padding,
    // Depthwise kernels of TensorFlow take equal strides only; along a height of 1 any will do.
    strides: [options.strides[0] ?? 1, ...options.strides],
    dilations: [1, ...options.dilations],
  })
  return ops.squeeze(out, [1])
}

/** Dilations where TensorFlow has none on processors, or none beside strides: spread over the kernel itself. */
function widened<O extends Sliding>(
  ops: Ops,
  x: Value,
  kernel: Value,
  options: O,
): { readonly kernel: Value; readonly options: O } {
  const strided = options.strides.some((step) => step > 1)
  const apart = options.dilations.some((dilation) => dilation > 1)
  if (!apart || (x.shape.length === 4 && !strided)) return { kernel, options }
  return {
    kernel: dilated(ops, kernel, options.dilations),
    options: { ...options, dilations: options.dilations.map(() => 1) },
  }
}

/**
 * A transposed convolution as the plain one that it is: zeros between the cells of its input, the kernel turned round.
 * TensorFlow.js knows none in three dimensions.
 */
function forward(
  ops: Ops,
  x: Value,
  kernel: Value,
  dense: Value,
  options: ConvTransposeOptions,
): [Value, Value, ConvOptions] {
  const slides = slideBack(x.shape, kernel.shape.slice(0, -2), options)
  const apart = options.strides.reduce((spread, stride, i) => {
    const length = spread.shape[i + 1] ?? 1
    if (stride === 1) return spread
    const padded = ops.pad(
      ops.expandDims(spread, i + 2),
      [...spread.shape, 1].map((_, axis): [number, number] => [0, axis === i + 2 ? stride - 1 : 0]),
      'constant',
      0,
    )
    const joined = spread.shape.with(i + 1, length * stride)
    return ops.slice(
      ops.reshape(padded, joined),
      joined.map(() => 0),
      joined.with(i + 1, (length - 1) * stride + 1),
    )
  }, x)
  const padding = slides.map(({ size, out, stride, kernel: cells, dilation, before }): [number, number] => [
    (cells - 1) * dilation - before,
    size - (out - 1) * stride - 1 + before,
  ])
  const turned = ops.flip(ops.transpose(dense, [0, 1, 2, 4, 3]), [0, 1, 2])
  const ones = options.strides.map(() => 1)
  return [apart, turned, { strides: ones, dilations: ones, padding, groups: 1 }]
}

/** The kernel with zeros between its cells. */
function dilated(ops: Ops, kernel: Value, dilations: readonly number[]): Value {
  return dilations.reduce((wide, dilation, axis) => {
    const size = wide.shape[axis] ?? 1
    if (dilation === 1 || size === 1) return wide
    const apart = ops.expandDims(wide, axis + 1)
    const padded = ops.pad(
      apart,
      apart.shape.map((_, i): [number, number] => [0, i === axis + 1 ? dilation - 1 : 0]),
      'constant',
      0,
    )
    const shape = wide.shape.with(axis, size * dilation)
    const joined = ops.reshape(padded, shape)
    return ops.slice(
      joined,
      shape.map(() => 0),
      shape.with(axis, (size - 1) * dilation + 1),
    )
  }, kernel)
}
