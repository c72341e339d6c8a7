import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, range } from '../math.ts'
import { resolveShape } from '../reshaping/reshaping.ts'
import {
  argument,
  axesArgument,
  CONFIG,
  dtypeArgument,
  numberArgument,
  numbersArgument,
  tensor,
  tensors,
  toValue,
} from './args.ts'
import type { Operation } from './elementwise.ts'
import { getItem } from './get-item.ts'

/** Moving, joining and picking elements. */
export const SHAPES: Readonly<Record<string, Operation>> = {
  Reshape: (context) => {
    const x = tensor(context, 0, 'x')
    const target = numbersArgument(argument(context, 1, 'newshape'), 'newshape')
    return context.ops.reshape(x, resolveShape(x.shape, openFirst(x, target)))
  },
  Ravel: (context) => {
    const x = tensor(context, 0, 'x')
    return context.ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)])
  },
  Transpose: (context) => {
    const x = tensor(context, 0, 'x')
    const axes = axesArgument(context, 1, 'axes') ?? range(x.shape.length).map((i) => x.shape.length - 1 - i)
    return context.ops.transpose(x, axes)
  },
  Swapaxes: (context) => {
    const x = tensor(context, 0, 'x')
    const axes = [...range(x.shape.length)]
    const [a, b] = ['axis1', 'axis2'].map((key, i) => fromFront(numberArgument(context, i + 1, key), x.shape.length))
    ;[axes[a ?? 0], axes[b ?? 0]] = [b ?? 0, a ?? 0]
    return context.ops.transpose(x, axes)
  },
  Moveaxis: moveAxis,
  ExpandDims: (context) =>
    (axesArgument(context, 1, 'axis') ?? []).reduce(
      (x, axis) => context.ops.expandDims(x, axis),
      tensor(context, 0, 'x'),
    ),
  Squeeze: (context) => {
    const x = tensor(context, 0, 'x')
    const ones = range(x.shape.length).filter((i) => x.shape[i] === 1)
    return context.ops.squeeze(x, axesArgument(context, 1, 'axis') ?? ones)
  },
  BroadcastTo: (context) => {
    const x = tensor(context, 0, 'x')
    const shape = numbersOrSizes(argument(context, 1, 'shape'), x)
    return context.ops.broadcastTo(x, shape)
  },
  Concatenate: (context) => context.ops.concatenate(tensors(context, 0, 'xs'), numberArgument(context, 1, 'axis', 0)),
  Stack: (context) => context.ops.stack(tensors(context, 0, 'x'), numberArgument(context, 1, 'axis', 0)),
  Hstack: (context) => {
    const values = tensors(context, 0, 'xs')
    return context.ops.concatenate(values, at(values, 0).shape.length === 1 ? 0 : 1)
  },
  Vstack: (context) => context.ops.concatenate(tensors(context, 0, 'xs'), 0),
  Append: (context) => {
    const [a, b] = [tensor(context, 0, 'x1'), tensor(context, 1, 'x2')]
    return context.ops.concatenate([a, castTo(context.ops, b, a.dtype)], numberArgument(context, 2, 'axis', 0))
  },
  Split: split,
  Unstack: (context) => context.ops.unstack(tensor(context, 0, 'x'), numberArgument(context, 2, 'axis', 0)),
  Slice: (context) =>
    context.ops.slice(
      tensor(context, 0, 'inputs'),
      numbersArgument(argument(context, 1, 'start_indices'), 'start_indices'),
      numbersArgument(argument(context, 2, 'shape'), 'shape'),
    ),
  GetItem: (context) => getItem(context.ops, tensor(context, 0, 'x'), argument(context, 1, 'key')),
  Pad: pad,
  Tile: (context) => {
    const x = tensor(context, 0, 'x')
    const repeats = numbersArgument(argument(context, 1, 'repeats'), 'repeats')
    const rank = Math.max(x.shape.length, repeats.length)
    const ones = (count: number) => range(count).map(() => 1)
    const grown = context.ops.reshape(x, [...ones(rank - x.shape.length), ...x.shape])
    return context.ops.tile(grown, [...ones(rank - repeats.length), ...repeats])
  },
  Repeat: (context) => {
    const x = tensor(context, 0, 'x')
    const axis = argument(context, 2, 'axis')
    const flat = axis === null ? context.ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x
    return context.ops.repeat(flat, numberArgument(context, 1, 'repeats'), typeof axis === 'number' ? axis : 0)
  },
  Flip: (context) => {
    const x = tensor(context, 0, 'x')
    return context.ops.flip(x, axesArgument(context, 1, 'axis') ?? range(x.shape.length))
  },
  Roll: roll,
  Take: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const axis = argument(context, 2, 'axis')
    const indices = castTo(ops, tensor(context, 1, 'indices'), 'int32')
    const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x
    const size = at(flat.shape, typeof axis === 'number' ? axis : 0)
    const positive = ops.where(
      ops.less(indices, ops.scalar(0, 'int32')),
      ops.add(indices, ops.scalar(size, 'int32')),
      indices,
    )
    return ops.take(flat, positive, typeof axis === 'number' ? axis : 0)
  },
  TakeAlongAxis: (context) =>
    context.ops.takeAlongAxis(
      tensor(context, 0, 'x'),
      castTo(context.ops, tensor(context, 1, 'indices'), 'int32'),
      numberArgument(context, 2, 'axis'),
    ),
  Sort: (context) => context.ops.sort(tensor(context, 0, 'x'), numberArgument(context, 1, 'axis', -1)),
  TopK: (context) => context.ops.topK(tensor(context, 0, 'x'), numberArgument(context, 1, 'k')),
  OneHot: (context) =>
    context.ops.oneHot(
      castTo(context.ops, tensor(context, 0, 'x'), 'int32'),
      numberArgument(context, 1, 'num_classes'),
      dtypeArgument(context, 3, 'float32'),
    ),
  Cast: (context) => {
    const x = tensor(context, 0, 'x')
    return castTo(context.ops, x, dtypeArgument(context, 1, x.dtype))
  },
  ZerosLike: (context) => filledLike(context, 0),
  OnesLike: (context) => filledLike(context, 1),
  FullLike: (context) => filledLike(context, numberArgument(context, 1, 'fill_value')),
  Tril: (context) => triangle(context, (ops, rows, columns) => ops.lessEqual(columns, rows)),
  Triu: (context) => triangle(context, (ops, rows, columns) => ops.greaterEqual(columns, rows)),
  Diff: (context) => {
    const x = tensor(context, 0, 'a')
    const axis = fromFront(numberArgument(context, 2, 'axis', -1), x.shape.length)
    return range(numberArgument(context, 1, 'n', 1)).reduce((value) => difference(context.ops, value, axis), x)
  },
}

/** A recorded shape has -1 or null for the batch. */
function openFirst(x: Value, target: readonly number[]): readonly number[] {
  const [first, ...rest] = target
  return first === -1 && rest.includes(-1) ? [at(x.shape, 0), ...rest] : target
}

function numbersOrSizes(given: unknown, x: Value): readonly number[] {
  if (!Array.isArray(given)) return numbersArgument(given, 'shape')
  const own = x.shape
  return given.map((dim: unknown, i) =>
    typeof dim === 'number' && dim >= 0 ? dim : (own[i - given.length + own.length] ?? 1),
  )
}

function moveAxis(context: LayerContext): Value {
  const x = tensor(context, 0, 'x')
  const rank = x.shape.length
  const front = (position: number, name: string) =>
    numbersArgument(argument(context, position, name), name).map((axis) => fromFront(axis, rank))
  const [from, to] = [front(1, 'source'), front(2, 'destination')]
  const rest = range(rank).filter((i) => !from.includes(i))
  const order: number[] = []
  for (let i = 0; i < rank; i += 1) {
    const moved = to.indexOf(i)
    order.push(moved === -1 ? (rest.shift() ?? 0) : (from[moved] ?? 0))
  }
  return context.ops.transpose(x, order)
}

function split(context: LayerContext): readonly Value[] {
  const x = tensor(context, 0, 'x')
  const axis = numberArgument(context, 2, 'axis', 0)
  const size = at(x.shape, axis)
  const given = argument(context, 1, 'indices_or_sections')
  if (typeof given === 'number') {
    return context.ops.split(
      x,
      range(given).map(() => size / given),
      axis,
    )
  }
  const cuts = [0, ...numbersArgument(given, 'indices_or_sections'), size]
  return context.ops.split(
    x,
    cuts.slice(1).map((cut, i) => cut - (cuts[i] ?? 0)),
    axis,
  )
}

function pad(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const given = argument(context, CONFIG, 'pad_width')
  const list = (Array.isArray(given) ? given : [given]) as readonly unknown[]
  const pairs = list.map((item): readonly [number, number] => {
    const [before, behind] = numbersArgument(item, 'pad_width')
    return [before ?? 0, behind ?? before ?? 0]
  })
  const widths = pairs.length === x.shape.length ? pairs : x.shape.map(() => at(pairs, 0))
  const mode = argument(context, CONFIG, 'mode') ?? 'constant'
  if (mode !== 'constant' && mode !== 'reflect' && mode !== 'symmetric') {
    throw new ArtifactError('unsupported-operation', `mode: found ${JSON.stringify(mode)}`)
  }
  const value = argument(context, 1, 'constant_values')
  return ops.pad(x, widths, mode, typeof value === 'number' ? value : 0)
}

function roll(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const axis = argument(context, 2, 'axis')
  const count = x.shape.reduce((a, b) => a * b, 1)
  if (axis === null) {
    return ops.reshape(turned(ops, ops.reshape(x, [count]), numberArgument(context, 1, 'shift'), 0), x.shape)
  }
  const shifts = numbersArgument(argument(context, 1, 'shift'), 'shift')
  return numbersArgument(axis, 'axis').reduce((value, a, i) => turned(ops, value, shifts[i] ?? at(shifts, 0), a), x)
}

function turned(ops: Ops, x: Value, shift: number, axis: number): Value {
  const size = at(x.shape, axis)
  const by = ((shift % size) + size) % size
  if (by === 0) return x
  const [head, tail] = ops.split(x, [size - by, by], axis)
  return ops.concatenate([toValue(ops, tail, 'x'), toValue(ops, head, 'x')], axis)
}

function filledLike(context: LayerContext, value: number): Value {
  const x = tensor(context, 0, 'x')
  return context.ops.full(x.shape, value, dtypeArgument(context, CONFIG, x.dtype))
}

function triangle(context: LayerContext, keep: (ops: Ops, rows: Value, columns: Value) => Value): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const [rows, columns] = [at(x.shape, -2), at(x.shape, -1)]
  const shift = numberArgument(context, 1, 'k', 0)
  const mask = keep(
    ops,
    ops.reshape(ops.arange(shift, rows + shift, 1, 'int32'), [rows, 1]),
    ops.reshape(ops.arange(0, columns, 1, 'int32'), [1, columns]),
  )
  return ops.where(mask, x, ops.full(x.shape, 0, x.dtype))
}

function difference(ops: Ops, x: Value, axis: number): Value {
  const size = at(x.shape, axis)
  const piece = (start: number) =>
    ops.slice(
      x,
      x.shape.map((_, i) => (i === axis ? start : 0)),
      x.shape.map((dim, i) => (i === axis ? size - 1 : dim)),
    )
  return ops.subtract(piece(1), piece(0))
}
