import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { ConvOptions, Ops, Range, Value } from '../ops.ts'
import { around, axisOf, broadcastShape } from './broadcast.ts'
import { einsumSizes } from './einsum.ts'
import { widened } from './reduce.ts'
import { rangeIndices } from './shape.ts'
import type { Slides } from './spatial.ts'
import { positions, slide, slideBack, spatialShape, taps } from './spatial.ts'
import { real } from './values.ts'

/** An executor that computes shapes alone, and adds up what the reference would have to do. */
export interface CostOps extends Ops {
  /**
   * Multiply-adds so far. One of a matrix product or convolution counts 1; an element of any other result counts
   * {@link ELEMENT}, for that is what the loops take.
   */
  readonly multiplyAdds: () => number
}

/** Time per element of a plain loop over time per multiply-add of a blocked product, measured: about 4 ns to 0.5 ns. */
export const ELEMENT = 8

/** Multiply-adds that the reference does in a second, on one core of a small cloud machine: a cautious round number. */
export const MULTIPLY_ADDS_PER_SECOND = 5e8

const KEEPING = ['abs', 'negative', 'sign', 'square', 'relu', 'floor', 'ceil', 'round', 'clip'] as const
// prettier-ignore
const REAL = [
  'sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan',
  'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'erf', 'sigmoid', 'softplus',
] as const
const TESTS = ['isnan', 'isfinite', 'logicalNot'] as const
// prettier-ignore
const BINARY = [
  'add', 'subtract', 'multiply', 'floorDivide', 'mod', 'power', 'maximum', 'minimum',
] as const
// prettier-ignore
const COMPARISONS = [
  'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'logicalAnd', 'logicalOr', 'logicalXor',
] as const
const REAL_LINES = ['softmax', 'logSoftmax'] as const
const LINES = ['cumsum', 'cumprod', 'sort'] as const

/** One function under several names. */
function each<K extends keyof Ops, F>(names: readonly K[], fn: F): Record<K, F> {
  return Object.fromEntries(names.map((name) => [name, fn])) as Record<K, F>
}

/** Values know shape and dtype, nothing else: `read` gives tensors without elements. `scan` runs its body once. */
export function costOps(): CostOps {
  let total = 0
  const value = (shape: readonly number[], dtype: DType): Value => ({ shape, dtype })
  const spend = (shape: readonly number[], dtype: DType, work = elementCount(shape) * ELEMENT): Value => {
    total += work
    return value(shape, dtype)
  }
  const same = (x: Value): Value => spend(x.shape, x.dtype)
  const view = (shape: readonly number[], x: Value): Value => value(shape, x.dtype)
  const test = (x: Value): Value => spend(x.shape, 'bool')
  const both = (a: Value, b: Value): Value => spend(broadcastShape(a.shape, b.shape), a.dtype)
  const compare = (a: Value, b: Value): Value => spend(broadcastShape(a.shape, b.shape), 'bool')
  const reduce =
    (dtype: (of: DType) => DType = (of) => of) =>
    (x: Value, axes: readonly number[] | null, keepDims = false): Value => {
      const gone = new Set(axes?.map((axis) => axisOf(axis, x.shape.length)) ?? x.shape.keys())
      const shape = keepDims
        ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim))
        : x.shape.filter((_, axis) => !gone.has(axis))
      return spend(shape, dtype(x.dtype), elementCount(x.shape) * ELEMENT)
    }
  const position = (x: Value, axis: number): Value => reduce(() => 'int32')(x, [axis])
  const line = (x: Value): Value => spend(x.shape, x.dtype, 2 * elementCount(x.shape) * ELEMENT)
  const spatial = (x: Value, slides: Slides, of: 'out' | 'size', filters: number, work: number): Value => {
    const batch = x.shape[0] ?? 0
    const shape = [batch, ...spatialShape(slides, x.shape.length - 2, (s) => s[of]), filters]
    return spend(shape, x.dtype, batch * work)
  }
  const windowOf = (x: Value, kernel: Value, options: Omit<ConvOptions, 'groups'>): Slides =>
    slide(x.shape, { kernel: kernel.shape.slice(0, x.shape.length - 2), ...options })
  const pool: Ops['maxPool'] = (x, { size, strides, padding }) => {
    const slides = slide(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) })
    const channels = x.shape.at(-1) ?? 0
    return spatial(x, slides, 'out', channels, positions(slides) * taps(slides) * channels * ELEMENT)
  }
  const concatenate = (values: readonly Value[], axis: number): Value => {
    const [first] = values
    if (first === undefined) throw new RangeError('concatenation of nothing')
    const at = axisOf(axis, first.shape.length)
    const length = values.reduce((sum, { shape }) => sum + (shape[at] ?? 0), 0)
    return spend(first.shape.with(at, length), first.dtype)
  }
  const expandDims = (x: Value, axis: number): Value =>
    view(x.shape.toSpliced(axisOf(axis, x.shape.length + 1), 0, 1), x)
  const without = (x: Value, axes: readonly number[]): readonly number[] => {
    const gone = new Set(axes.map((axis) => axisOf(axis, x.shape.length)))
    return x.shape.filter((_, axis) => !gone.has(axis))
  }
  const ops: Ops = {
    id: 'cost',
    constant: ({ shape, dtype }: Tensor) => value(shape, dtype),
    scalar: (_, dtype) => value([], dtype),
    full: (shape, _, dtype) => spend(shape, dtype),
    arange: (start, stop, step, dtype) => spend([Math.max(Math.ceil((stop - start) / step), 0)], dtype),
    cast: (x, dtype) => spend(x.shape, dtype),
    read: ({ shape, dtype }) => Promise.resolve({ shape, dtype, data: new Uint8Array(0) }),
    scope: (body) => body(),
    keep: (x) => x,
    release: () => undefined,
    ...each(KEEPING, same),
    ...each(REAL, (x: Value) => spend(x.shape, real(x.dtype))),
    ...each(TESTS, test),
    ...each(BINARY, both),
    ...each(COMPARISONS, compare),
    ...each(['sum', 'prod'], reduce(widened)),
    ...each(['mean', 'logsumexp'], reduce(real)),
    ...each(['max', 'min'], reduce()),
    ...each(
      ['any', 'all'],
      reduce(() => 'bool'),
    ),
    ...each(LINES, line),
    ...each(REAL_LINES, (x: Value) => line({ ...x, dtype: real(x.dtype) })),
    ...each(['divide', 'arctan2'], (a: Value, b: Value) => spend(broadcastShape(a.shape, b.shape), real(a.dtype))),
    where: (test, a, b) => spend(broadcastShape(test.shape, broadcastShape(a.shape, b.shape)), a.dtype),
    argmax: position,
    argmin: position,
    matmul: (a, b) => {
      const [m, depth, n] = [a.shape.at(-2) ?? 0, a.shape.at(-1) ?? 0, b.shape.at(-1) ?? 0]
      const batch = broadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2))
      return spend([...batch, m, n], a.dtype, elementCount(batch) * m * depth * n)
    },
    einsum: (equation, ...operands) => {
      const { shape, work } = einsumSizes(equation, operands)
      return spend(shape, operands[0]?.dtype ?? 'float32', work)
    },
    conv: (x, kernel, options) => {
      const slides = windowOf(x, kernel, options)
      const [inner, filters] = kernel.shape.slice(-2) as [number, number]
      return spatial(x, slides, 'out', filters, positions(slides) * taps(slides) * inner * filters)
    },
    depthwiseConv: (x, kernel, options) => {
      const slides = windowOf(x, kernel, options)
      const width = elementCount(kernel.shape.slice(-2))
      return spatial(x, slides, 'out', width, positions(slides) * taps(slides) * width)
    },
    convTranspose: (x, kernel, options) => {
      const slides = slideBack(x.shape, kernel.shape.slice(0, x.shape.length - 2), options)
      const [filters, inner] = kernel.shape.slice(-2) as [number, number]
      return spatial(x, slides, 'size', filters, positions(slides) * taps(slides) * inner * filters)
    },
    maxPool: pool,
    averagePool: pool,
    resize: (x, { size }) => spend([x.shape[0] ?? 0, ...size, x.shape[3] ?? 0], x.dtype),
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
      const at = axisOf(axis, x.shape.length)
      return spend(x.shape.with(at, (x.shape[at] ?? 0) * repeats), x.dtype)
    },
    flip: same,
    take: (x, indices, axis) => {
      const at = axisOf(axis, x.shape.length)
      return spend([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype)
    },
    takeAlongAxis: (x, indices, axis) => {
      const at = axisOf(axis, x.shape.length)
      return spend(
        x.shape.map((dim, i) => (i === at || dim === 1 ? (indices.shape[i] ?? 1) : dim)),
        x.dtype,
      )
    },
    oneHot: (indices, classes, dtype) => spend([...indices.shape, classes], dtype),
    topK: (x, k) => [
      spend(x.shape.with(-1, k), x.dtype, elementCount(x.shape) * ELEMENT),
      value(x.shape.with(-1, k), 'int32'),
    ],
    scan: (body, initial, steps) => {
      const before = total
      const { state, output } = body(0, initial)
      total = before + (total - before) * steps
      return { state, outputs: value([steps, ...output.shape], output.dtype) }
    },
  }
  return { ...ops, multiplyAdds: () => total }
}
