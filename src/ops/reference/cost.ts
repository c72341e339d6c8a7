import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { ConvOptions, Ops, Range, Value } from '../ops.ts'
import { stepCount } from '../steps.ts'
import { around, axisOf, broadcastShape } from './broadcast.ts'
import { einsumSizes } from './einsum.ts'
import { widened } from './reduce.ts'
import { rangeIndices } from './shape.ts'
import type { Slides } from './spatial.ts'
import {
  ASKED,
  CALLED,
  COMPUTED,
  DEPTHWISE,
  MOVED,
  MULTIPLY_ADD,
  POOLED,
  RANKED,
  READ,
  ROW,
  SERIES,
  SORTED,
  UNROLLED,
} from './prices.ts'
import { positions, slide, slideBack, spatialShape, taps } from './spatial.ts'
import { real } from './values.ts'

/** An executor that computes shapes alone, and adds up what the reference would have to do. */
export interface CostOps extends Ops {
  /**
   * Multiply-adds so far. One of a matrix product or convolution counts 1; an element of any other result counts
   * {@link ELEMENT}, for that is what the loops take.
   */
  readonly multiplyAdds: () => number
  /** What the reference would take so far, as prices.ts has it. */
  readonly nanoseconds: () => number
}

/** An element's loop over a multiply-add of a blocked product, on kernels as in the reference: a round number. */
export const ELEMENT = 8

const MOVING = ['abs', 'square', 'relu', 'clip'] as const
const KEEPING = ['negative', 'sign', 'floor', 'ceil', 'round'] as const
// prettier-ignore
const REAL = [
  'sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan',
  'sinh', 'cosh', 'tanh', 'arccosh', 'sigmoid',
] as const
const SLOW = ['arcsinh', 'arctanh', 'erf', 'softplus'] as const
const TESTS = ['isnan', 'isfinite', 'logicalNot'] as const
const PLAIN = ['add', 'subtract', 'multiply'] as const
const BINARY = ['floorDivide', 'mod', 'maximum', 'minimum'] as const
// prettier-ignore
const COMPARISONS = [
  'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'logicalAnd', 'logicalOr', 'logicalXor',
] as const
const REAL_LINES = ['softmax', 'logSoftmax'] as const
const LINES = ['cumsum', 'cumprod'] as const

/** What one operation takes. */
interface Work {
  readonly multiplyAdds: number
  readonly nanoseconds: number
}

/** One function under several names. */
function each<K extends keyof Ops, F>(names: readonly K[], fn: F): Record<K, F> {
  return Object.fromEntries(names.map((name) => [name, fn])) as Record<K, F>
}

/** Values know shape and dtype, nothing else: `read` gives tensors without elements. `scan` runs its body once. */
export function costOps(): CostOps {
  let [total, nanoseconds, asked] = [0, 0, 0]
  const value = (shape: readonly number[], dtype: DType): Value => ({ shape, dtype })
  const work = (shape: readonly number[], dtype: DType, taken: Work): Value => {
    asked += 1
    total += taken.multiplyAdds
    nanoseconds += taken.nanoseconds
    return value(shape, dtype)
  }
  /** `count` elements at a price each, in nanoseconds. */
  const spend = (shape: readonly number[], dtype: DType, price = MOVED, count = elementCount(shape)): Value =>
    work(shape, dtype, { multiplyAdds: count * ELEMENT, nanoseconds: count * price })
  const at =
    (price: number) =>
    (x: Value): Value =>
      spend(x.shape, x.dtype, price)
  const realAt =
    (price: number) =>
    (x: Value): Value =>
      spend(x.shape, real(x.dtype), price)
  const view = (shape: readonly number[], x: Value): Value => value(shape, x.dtype)
  const test = (x: Value): Value => spend(x.shape, 'bool', CALLED)
  const both =
    (price: number) =>
    (a: Value, b: Value): Value =>
      spend(broadcastShape(a.shape, b.shape), a.dtype, price)
  const compare = (a: Value, b: Value): Value => spend(broadcastShape(a.shape, b.shape), 'bool', CALLED)
  const reduce =
    (price: number, dtype: (of: DType) => DType = (of) => of) =>
    (x: Value, axes: readonly number[] | null, keepDims = false): Value => {
      const gone = new Set(axes?.map((axis) => axisOf(axis, x.shape.length)) ?? x.shape.keys())
      const shape = keepDims
        ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim))
        : x.shape.filter((_, axis) => !gone.has(axis))
      return spend(shape, dtype(x.dtype), price, elementCount(x.shape))
    }
  const position = (x: Value, axis: number): Value => reduce(MOVED, () => 'int32')(x, [axis])
  const line =
    (price: number) =>
    (x: Value): Value =>
      work(x.shape, x.dtype, {
        multiplyAdds: 2 * elementCount(x.shape) * ELEMENT,
        nanoseconds: elementCount(x.shape) * price,
      })
  /** `each`: what one image takes. */
  const spatial = (x: Value, slides: Slides, of: 'out' | 'size', filters: number, each: Work): Value => {
    const batch = x.shape[0] ?? 0
    const shape = [batch, ...spatialShape(slides, x.shape.length - 2, (s) => s[of]), filters]
    return work(shape, x.dtype, {
      multiplyAdds: batch * each.multiplyAdds,
      nanoseconds: batch * each.nanoseconds,
    })
  }
  /** `[rows, depth]` times `[depth, width]`. */
  const product = (rows: number, depth: number, width: number): Work => ({
    multiplyAdds: rows * depth * width,
    nanoseconds: rows * depth * (width * MULTIPLY_ADD + ROW),
  })
  const windowOf = (x: Value, kernel: Value, options: Omit<ConvOptions, 'groups'>): Slides =>
    slide(x.shape, { kernel: kernel.shape.slice(0, x.shape.length - 2), ...options })
  const pool: Ops['maxPool'] = (x, { size, strides, padding }) => {
    const slides = slide(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) })
    const channels = x.shape.at(-1) ?? 0
    const under = positions(slides) * taps(slides) * channels
    return spatial(x, slides, 'out', channels, { multiplyAdds: under * ELEMENT, nanoseconds: under * POOLED })
  }
  const concatenate = (values: readonly Value[], axis: number): Value => {
    const [first] = values
    if (first === undefined) throw new RangeError('concatenation of nothing')
    const place = axisOf(axis, first.shape.length)
    const length = values.reduce((sum, { shape }) => sum + (shape[place] ?? 0), 0)
    return spend(first.shape.with(place, length), first.dtype)
  }
  const expandDims = (x: Value, axis: number): Value =>
    view(x.shape.toSpliced(axisOf(axis, x.shape.length + 1), 0, 1), x)
  const without = (x: Value, axes: readonly number[]): readonly number[] => {
    const gone = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
    return x.shape.filter((_, axis) => !gone.has(axis))
  }
  const ops: Ops = {
    id: 'cost',
    constant: ({ shape, dtype }: Tensor) =>
      work(shape, dtype, { multiplyAdds: 0, nanoseconds: elementCount(shape) * READ }),
    scalar: (_, dtype) => value([], dtype),
    full: (shape, _, dtype) => spend(shape, dtype),
    arange: (start, stop, step, dtype) => spend([Math.max(Math.ceil((stop - start) / step), 0)], dtype),
    cast: (x, dtype) => spend(x.shape, dtype, CALLED),
    read: ({ shape, dtype }) => Promise.resolve({ shape, dtype, data: new Uint8Array(0) }),
    scope: (body) => body(),
    keep: (x) => x,
    release: () => undefined,
    ...each(MOVING, at(MOVED)),
    ...each(KEEPING, at(CALLED)),
    ...each(REAL, realAt(COMPUTED)),
    ...each(SLOW, realAt(SERIES)),
    ...each(TESTS, test),
    ...each(PLAIN, both(MOVED)),
    ...each(BINARY, both(CALLED)),
    power: both(SERIES),
    ...each(COMPARISONS, compare),
    sum: reduce(MOVED, widened),
    prod: reduce(CALLED, widened),
    mean: reduce(MOVED, real),
    logsumexp: reduce(COMPUTED, real),
    ...each(['max', 'min'], reduce(CALLED)),
    ...each(
      ['any', 'all'],
      reduce(CALLED, () => 'bool'),
    ),
    ...each(LINES, line(CALLED)),
    sort: line(SORTED),
    ...each(REAL_LINES, (x: Value) => line(COMPUTED)({ ...x, dtype: real(x.dtype) })),
    divide: (a, b) => spend(broadcastShape(a.shape, b.shape), real(a.dtype)),
    arctan2: (a, b) => spend(broadcastShape(a.shape, b.shape), real(a.dtype), COMPUTED),
    where: (test, a, b) => spend(broadcastShape(test.shape, broadcastShape(a.shape, b.shape)), a.dtype, CALLED),
    argmax: position,
    argmin: position,
    matmul: (a, b) => {
      const [m, depth, n] = [a.shape.at(-2) ?? 0, a.shape.at(-1) ?? 0, b.shape.at(-1) ?? 0]
      const batch = broadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2))
      return work([...batch, m, n], a.dtype, product(elementCount(batch) * m, depth, n))
    },
    einsum: (equation, ...operands) => {
      const { shape, work: multiplyAdds } = einsumSizes(equation, operands)
      const nanoseconds = multiplyAdds * MULTIPLY_ADD + elementCount(shape) * MOVED
      return work(shape, operands[0]?.dtype ?? 'float32', { multiplyAdds, nanoseconds })
    },
    conv: (x, kernel, options) => {
      const slides = windowOf(x, kernel, options)
      const [inner, filters] = kernel.shape.slice(-2) as [number, number]
      const { groups } = options
      const under = positions(slides) * taps(slides) * inner
      const { multiplyAdds, nanoseconds } = product(under * groups, 1, filters / groups)
      const laidOut = taps(slides) === 1 && groups === 1 ? 0 : under * groups * UNROLLED
      return spatial(x, slides, 'out', filters, { multiplyAdds, nanoseconds: nanoseconds + laidOut })
    },
    depthwiseConv: (x, kernel, options) => {
      const slides = windowOf(x, kernel, options)
      const width = elementCount(kernel.shape.slice(-2))
      const multiplyAdds = positions(slides) * taps(slides) * width
      return spatial(x, slides, 'out', width, { multiplyAdds, nanoseconds: multiplyAdds * DEPTHWISE })
    },
    convTranspose: (x, kernel, options) => {
      const slides = slideBack(x.shape, kernel.shape.slice(0, x.shape.length - 2), options)
      const [filters, inner] = kernel.shape.slice(-2) as [number, number]
      const panel = positions(slides) * taps(slides) * filters
      const { multiplyAdds, nanoseconds } = product(positions(slides), inner, taps(slides) * filters)
      return spatial(x, slides, 'size', filters, { multiplyAdds, nanoseconds: nanoseconds + panel * UNROLLED })
    },
    maxPool: pool,
    averagePool: pool,
    resize: (x, { size }) => spend([x.shape[0] ?? 0, ...size, x.shape[3] ?? 0], x.dtype, COMPUTED),
    reshape: (x, shape) => {
      const known = elementCount(shape.filter((dim) => dim !== -1))
      const full = shape.map((dim) => (dim === -1 ? elementCount(x.shape) / known : dim))
      return view(full, x)
    },
    transpose: (x, axes) =>
      spend(
        axes.map((axis) => x.shape[axisOf(axis, x.shape.length)] ?? 0),
        x.dtype,
      ),
    expandDims,
    squeeze: (x, axes) => view(without(x, axes), x),
    broadcastTo: (x, shape) => spend(shape, x.dtype),
    concatenate,
    stack: (values, axis) =>
      concatenate(
        values.map((x) => expandDims(x, axis)),
        axis,
      ),
    unstack: (x, axis) => {
      const shape = without(x, [axis])
      return Array.from({ length: around(x.shape, axis).length }, () => spend(shape, x.dtype))
    },
    split: (x, sizes, axis) => sizes.map((size) => spend(x.shape.with(axisOf(axis, x.shape.length), size), x.dtype)),
    slice: (x, _, size) => spend(size, x.dtype),
    stridedSlice: (x, ranges: readonly Range[]) =>
      spend(
        ranges.map((range, i) => rangeIndices(range, x.shape[i] ?? 0).count),
        x.dtype,
      ),
    pad: (x, widths) =>
      spend(
        x.shape.map((dim, i) => dim + (widths[i]?.[0] ?? 0) + (widths[i]?.[1] ?? 0)),
        x.dtype,
      ),
    tile: (x, repeats) =>
      spend(
        x.shape.map((dim, i) => dim * (repeats[i] ?? 1)),
        x.dtype,
      ),
    repeat: (x, repeats, axis) => {
      const place = axisOf(axis, x.shape.length)
      return spend(x.shape.with(place, (x.shape[place] ?? 0) * repeats), x.dtype)
    },
    flip: at(MOVED),
    take: (x, indices, axis) => {
      const place = axisOf(axis, x.shape.length)
      return spend([...x.shape.slice(0, place), ...indices.shape, ...x.shape.slice(place + 1)], x.dtype)
    },
    takeAlongAxis: (x, indices, axis) => {
      const place = axisOf(axis, x.shape.length)
      return spend(
        x.shape.map((dim, i) => (i === place || dim === 1 ? (indices.shape[i] ?? 1) : dim)),
        x.dtype,
        COMPUTED,
      )
    },
    oneHot: (indices, classes, dtype) => spend([...indices.shape, classes], dtype),
    topK: (x, k) => [
      spend(x.shape.with(-1, k), x.dtype, RANKED, elementCount(x.shape)),
      value(x.shape.with(-1, k), 'int32'),
    ],
    scan: (body, initial, sequences, options) => {
      const steps = stepCount(sequences)
      const before = { total, nanoseconds }
      const { state, output } = body(
        sequences.map(({ shape, dtype }) => spend(shape.slice(1), dtype)),
        initial,
      )
      total = before.total + (total - before.total) * steps
      nanoseconds = before.nanoseconds + (nanoseconds - before.nanoseconds) * steps
      return { state, output: options.outputs === 'all' ? value([steps, ...output.shape], output.dtype) : output }
    },
  }
  return { ...ops, multiplyAdds: () => total, nanoseconds: () => nanoseconds + asked * ASKED }
}
