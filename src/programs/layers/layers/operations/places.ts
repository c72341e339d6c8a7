import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { type DType, isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, like, range } from '../math.ts'
import { argument, numberArgument, numbersArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

/** Numbers put at places, and windows over numbers: further operations of `keras/src/ops/core.py`, `math.py` and `nn.py`. */
export const PLACES: Readonly<Record<string, Operation>> = {
  Scatter: (context) => {
    const { ops } = context
    const values = tensor(context, 1, 'values')
    const shape = numbersArgument(argument(context, 2, 'shape'), 'shape')
    const target = targetOf(ops, tensor(context, 0, 'indices'), shape)
    return ops.reshape(
      gathered(ops, target, values, 0, (x) => ops.sum(x, [1])),
      shape,
    )
  },
  ScatterUpdate: scatterUpdate,
  SegmentSum: (context) => segments(context, 0, (ops, x) => ops.sum(x, [1])),
  SegmentMax: (context) => segments(context, 'lowest', (ops, x) => ops.max(x, [1])),
  SegmentMin: (context) => segments(context, 'highest', (ops, x) => ops.min(x, [1])),
  SegmentProd: (context) => segments(context, 1, (ops, x) => ops.prod(x, [1])),
  ExtractSequences: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const length = numberArgument(context, 1, 'sequence_length')
    const stride = numberArgument(context, 2, 'sequence_stride')
    const count = Math.max(0, 1 + Math.floor((at(x.shape, -1) - length) / stride))
    const places = range(count).flatMap((i) => range(length).map((j) => i * stride + j))
    const indices = ops.constant({ dtype: 'int32', shape: [places.length], data: Int32Array.from(places) })
    return ops.reshape(ops.take(x, indices, x.shape.length - 1), [...x.shape.slice(0, -1), count, length])
  },
  Unfold: (context) => {
    const { ops } = context
    const given = tensor(context, 0, 'input')
    const { kernel, dilation, padding, stride } = windowOf(context, 1)
    const x = ops.pad(given, [[0, 0], [0, 0], ...padding.map((p): readonly [number, number] => [p, p])], 'constant', 0)
    const counts = range(2).map((i) => countOf(at(x.shape, i + 2), i, { kernel, dilation, stride }))
    const parts = cells(kernel).map((cell) =>
      ops.stridedSlice(x, [
        { start: null, stop: null, step: 1 },
        { start: null, stop: null, step: 1 },
        ...cell.map((place, i) => {
          const start = place * at(dilation, i)
          return { start, stop: start + (at(counts, i) - 1) * at(stride, i) + 1, step: at(stride, i) }
        }),
      ]),
    )
    const [batch, channels] = x.shape as [number, number]
    return ops.reshape(ops.stack(parts, 2), [batch, channels * size(kernel), size(counts)])
  },
  Fold: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const output = pairOf(argument(context, 1, 'output_size'), 'output_size', 1)
    const { kernel, dilation, padding, stride } = windowOf(context, 2)
    const whole = output.map((length, i) => length + 2 * at(padding, i))
    const counts = whole.map((length, i) => countOf(length, i, { kernel, dilation, stride }))
    const [batch, depth] = x.shape as [number, number]
    const channels = depth / size(kernel)
    const parts = ops.unstack(ops.reshape(x, [batch, channels, size(kernel), ...counts]), 2)
    const sum = cells(kernel)
      .map((cell, part) =>
        range(2).reduce(
          (value, i) => {
            const [axis, count, step] = [i + 2, at(counts, i), at(stride, i)]
            const spread = spaced(ops, value, axis, step)
            const before = at(cell, i) * at(dilation, i)
            const after = at(whole, i) - before - ((count - 1) * step + 1)
            return ops.pad(
              spread,
              spread.shape.map((_, a): readonly [number, number] => (a === axis ? [before, after] : [0, 0])),
              'constant',
              0,
            )
          },
          at(parts, part),
        ),
      )
      .reduce((total, part) => ops.add(total, part))
    return ops.slice(sum, [0, 0, ...padding], [batch, channels, ...output])
  },
}

interface Window {
  readonly kernel: readonly number[]
  readonly dilation: readonly number[]
  readonly stride: readonly number[]
}

/** One number stands for both sides. */
function pairOf(given: unknown, name: string, fallback: number): readonly number[] {
  const numbers = numbersArgument(given ?? fallback, name)
  return numbers.length === 1 ? [at(numbers, 0), at(numbers, 0)] : numbers
}

function windowOf(context: LayerContext, position: number): Window & { readonly padding: readonly number[] } {
  const pair = (offset: number, name: string, fallback: number) =>
    pairOf(argument(context, position + offset, name), name, fallback)
  return {
    kernel: pair(0, 'kernel_size', 1),
    dilation: pair(1, 'dilation', 1),
    padding: pair(2, 'padding', 0),
    stride: pair(3, 'stride', 1),
  }
}

/** How many windows lie along one side. */
function countOf(length: number, side: number, { kernel, dilation, stride }: Window): number {
  return Math.floor((length - at(dilation, side) * (at(kernel, side) - 1) - 1) / at(stride, side)) + 1
}

const cells = (kernel: readonly number[]): readonly (readonly number[])[] =>
  range(at(kernel, 0)).flatMap((i) => range(at(kernel, 1)).map((j) => [i, j]))

/** With zeros between its elements along an axis, one element each `step`. */
function spaced(ops: Ops, x: Value, axis: number, step: number): Value {
  const count = at(x.shape, axis)
  const apart = ops.expandDims(x, axis + 1)
  const padded = ops.pad(
    apart,
    apart.shape.map((_, a): readonly [number, number] => (a === axis + 1 ? [0, step - 1] : [0, 0])),
    'constant',
    0,
  )
  const joined = ops.reshape(padded, x.shape.with(axis, count * step))
  return ops.slice(
    joined,
    joined.shape.map(() => 0),
    x.shape.with(axis, (count - 1) * step + 1),
  )
}

interface Target {
  /** `[rows, updates]`: which update meets which row. */
  readonly meets: Value
  readonly rows: number
  /** Elements of a row. */
  readonly width: number
  readonly count: number
}

/** Indices `[..., depth]` into the first dimensions of a shape; one outside of them is an error. */
function targetOf(ops: Ops, given: Value, shape: readonly number[]): Target {
  const depth = at(given.shape, -1)
  const count = size(given.shape.slice(0, -1))
  const indices = ops.reshape(castTo(ops, given, 'int32'), [count, depth])
  const places = range(depth)
    .map((i) => {
      const stride = size(shape.slice(i + 1, depth))
      const steps = ops.arange(0, at(shape, i) * stride, stride, 'int32')
      return ops.take(steps, ops.reshape(ops.slice(indices, [0, i], [count, 1]), [count]), 0)
    })
    .reduce((sum, part) => ops.add(sum, part))
  const rows = size(shape.slice(0, depth))
  const meets = ops.equal(ops.expandDims(ops.arange(0, rows, 1, 'int32'), 1), ops.expandDims(places, 0))
  return { meets, rows, width: size(shape.slice(depth)), count }
}

/** The updates that meet each row, `instead` for all others, brought together along axis 1: `[rows, width]`. */
function gathered(ops: Ops, target: Target, updates: Value, instead: number, body: (x: Value) => Value): Value {
  const flat = ops.reshape(updates, [1, target.count, target.width])
  return body(ops.where(ops.expandDims(target.meets, -1), flat, like(ops, flat, instead)))
}

function scatterUpdate(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'inputs')
  const updates = castTo(ops, tensor(context, 2, 'updates'), x.dtype)
  const target = targetOf(ops, tensor(context, 1, 'indices'), x.shape)
  const { rows, width, count, meets } = target
  const flat = ops.reshape(x, [rows, width])
  const shaped = (value: Value) => ops.reshape(value, x.shape)
  const reduction = argument(context, 3, 'reduction')
  if (reduction === 'add') {
    return shaped(
      ops.add(
        flat,
        gathered(ops, target, updates, 0, (v) => ops.sum(v, [1])),
      ),
    )
  }
  if (reduction === 'mul') {
    return shaped(
      ops.multiply(
        flat,
        gathered(ops, target, updates, 1, (v) => ops.prod(v, [1])),
      ),
    )
  }
  if (reduction === 'max' || reduction === 'min') {
    const [low, high] = endsOf(x.dtype)
    const most = reduction === 'max'
    const found = gathered(ops, target, updates, most ? low : high, (v) => (most ? ops.max(v, [1]) : ops.min(v, [1])))
    return shaped(most ? ops.maximum(flat, found) : ops.minimum(flat, found))
  }
  if (reduction !== null)
    throw new ArtifactError('unsupported-operation', `scatter_update: ${JSON.stringify(reduction)}`)
  // Of several updates of one row the last one stays.
  const last = ops.max(ops.where(meets, ops.arange(0, count, 1, 'int32'), ops.scalar(-1, 'int32')), [1])
  const some = ops.expandDims(ops.greaterEqual(last, ops.scalar(0, 'int32')), 1)
  const chosen = ops.take(ops.reshape(updates, [count, width]), ops.maximum(last, ops.scalar(0, 'int32')), 0)
  return shaped(ops.where(some, chosen, flat))
}

/** The lowest and the highest number of a dtype. */
function endsOf(dtype: DType): readonly [number, number] {
  if (isFloating(dtype)) return [-Infinity, Infinity]
  if (dtype === 'int32' || dtype === 'int64') return [-(2 ** 31), 2 ** 31 - 1]
  throw new ArtifactError('unsupported-operation', `the extremes of ${dtype}`)
}

/** Rows by number, brought together; a number that no row has gives `instead`. */
function segments(
  context: LayerContext,
  instead: number | 'lowest' | 'highest',
  body: (ops: Ops, x: Value) => Value,
): Value {
  const { ops } = context
  const data = tensor(context, 0, 'data')
  const rows = argument(context, 2, 'num_segments')
  if (typeof rows !== 'number') {
    throw new ArtifactError('unsupported-operation', 'num_segments: found none; then the shape depends on the numbers')
  }
  const ids = castTo(ops, tensor(context, 1, 'segment_ids'), 'int32')
  const count = at(data.shape, 0)
  const meets = ops.equal(ops.expandDims(ops.arange(0, rows, 1, 'int32'), 1), ops.expandDims(ids, 0))
  const width = size(data.shape.slice(1))
  const most = data.dtype === 'float64' ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127
  const ends = (): readonly [number, number] => (isFloating(data.dtype) ? [-most, most] : endsOf(data.dtype))
  const empty = typeof instead === 'number' ? instead : at(ends(), instead === 'lowest' ? 0 : 1)
  const made = gathered(ops, { meets, rows, width, count }, data, empty, (x) => body(ops, x))
  return ops.reshape(made, [rows, ...data.shape.slice(1)])
}
