import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, range } from '../math.ts'
import { argument, flagArgument, numberArgument, numbersArgument, operands, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Cutting, joining and placing elements: further operations of `keras/src/ops/numpy.py`, `nn.py`, `core.py` and `image.py`. */
export const PIECES: Readonly<Record<string, Operation>> = {
  Hsplit: (context) => cut(context, Math.min(1, tensor(context, 0, 'x').shape.length - 1)),
  Dsplit: (context) => cut(context, 2),
  Vsplit: (context) => cut(context, 0),
  ArraySplit: (context) => cut(context, numberArgument(context, 2, 'axis', 0)),
  Argsort: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const axis = argument(context, 1, 'axis')
    const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x
    const place = fromFront(typeof axis === 'number' ? axis : -1, flat.shape.length)
    const order = [...range(flat.shape.length).filter((i) => i !== place), place]
    const last = ops.transpose(flat, order)
    // Of equal numbers the first comes first.
    const [, indices] = ops.topK(ops.negative(last), at(last.shape, -1))
    const back = range(order.length).map((i) => order.indexOf(i))
    return ops.transpose(indices, back)
  },
  Kron: (context) => {
    const { ops } = context
    const [a, b] = operands(context)
    const rank = Math.max(a.shape.length, b.shape.length)
    const grown = (x: Value) => [...range(rank - x.shape.length).map(() => 1), ...x.shape]
    const [x, y] = [grown(a), grown(b)]
    const product = ops.multiply(
      ops.reshape(
        a,
        x.flatMap((dim) => [dim, 1]),
      ),
      ops.reshape(
        b,
        y.flatMap((dim) => [1, dim]),
      ),
    )
    return ops.reshape(
      product,
      x.map((dim, i) => dim * at(y, i)),
    )
  },
  DepthToSpace: (context) => blocks(context, false),
  SpaceToDepth: (context) => blocks(context, true),
  Digitize: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const bins = castTo(ops, tensor(context, 1, 'bins'), x.dtype)
    const reached = ops.greaterEqual(ops.expandDims(x, -1), bins)
    return ops.sum(ops.cast(reached, 'int32'), [-1])
  },
  IsIn: (context) => {
    const { ops } = context
    const [x, among] = operands(context)
    const flat = ops.reshape(among, [among.shape.reduce((a, b) => a * b, 1)])
    const found = ops.any(ops.equal(ops.expandDims(x, -1), flat), [-1])
    return flagArgument(context, 3, 'invert') ? ops.logicalNot(found) : found
  },
  SliceUpdate: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'inputs')
    const start = numbersArgument(argument(context, 1, 'start_indices'), 'start_indices')
    const updates = castTo(ops, tensor(context, 2, 'updates'), x.dtype)
    const widths = x.shape.map((dim, i): readonly [number, number] => {
      const from = start[i] ?? 0
      return [from, dim - from - at(updates.shape, i)]
    })
    const inside = ops.pad(ops.full(updates.shape, 1, 'int32'), widths, 'constant', 0)
    const placed = ops.pad(updates, widths, 'constant', 0)
    return ops.where(ops.cast(inside, 'bool'), placed, x)
  },
  PadImages: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'images')
    return ops.pad(
      x,
      framed(context, x, SIDES, (whole, size) => whole - size),
      'constant',
      0,
    )
  },
  CropImages: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'images')
    const widths = framed(context, x, CROPPED, (whole, size) => size - whole)
    return ops.slice(
      x,
      widths.map(([before]) => before),
      x.shape.map((dim, i) => dim - at(widths, i)[0] - at(widths, i)[1]),
    )
  },
}

/** Pieces of equal length, the first ones longer by one where they do not come out even; or cut at places. */
function cut(context: LayerContext, axis: number): readonly Value[] {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const size = at(x.shape, axis)
  const given = argument(context, 1, 'indices_or_sections')
  if (typeof given === 'number') {
    const [length, longer] = [Math.floor(size / given), size % given]
    return ops.split(
      x,
      range(given).map((i) => length + (i < longer ? 1 : 0)),
      axis,
    )
  }
  const cuts = [0, ...numbersArgument(given, 'indices_or_sections'), size]
  return ops.split(
    x,
    cuts.slice(1).map((place, i) => place - (cuts[i] ?? 0)),
    axis,
  )
}

/** Channels into blocks of cells, or blocks of cells into channels. */
function blocks(context: LayerContext, deeper: boolean): Value {
  const { ops } = context
  const given = tensor(context, 0, 'x')
  const size = numberArgument(context, 1, 'block_size')
  const first = argument(context, 2, 'data_format') === 'channels_first'
  const x = first ? ops.transpose(given, [0, 2, 3, 1]) : given
  const [batch, height, width, depth] = x.shape as [number, number, number, number]
  const made = deeper
    ? ops.reshape(
        ops.transpose(ops.reshape(x, [batch, height / size, size, width / size, size, depth]), [0, 1, 3, 2, 4, 5]),
        [batch, height / size, width / size, depth * size * size],
      )
    : ops.reshape(
        ops.transpose(ops.reshape(x, [batch, height, width, size, size, depth / size / size]), [0, 1, 3, 2, 4, 5]),
        [batch, height * size, width * size, depth / size / size],
      )
  return first ? ops.transpose(made, [0, 3, 1, 2]) : made
}

const TARGETS = ['target_height', 'target_width']
const SIDES = [
  ['top_padding', 'bottom_padding'],
  ['left_padding', 'right_padding'],
] as const
const CROPPED = [
  ['top_cropping', 'bottom_cropping'],
  ['left_cropping', 'right_cropping'],
] as const

/**
 * Widths on both sides of height and width, of images with a batch or without. Where one of them is not told, it follows from
 * the target size: `spare` says what both take together.
 */
function framed(
  context: LayerContext,
  x: Value,
  keys: readonly (readonly [string, string])[],
  spare: (whole: number, size: number) => number,
): readonly (readonly [number, number])[] {
  const first = argument(context, -1, 'data_format') === 'channels_first'
  const height = x.shape.length - (first ? 2 : 3)
  return x.shape.map((size, axis): readonly [number, number] => {
    const names = keys[axis - height]
    if (names === undefined) return [0, 0]
    const [before, after] = names.map((name) => argument(context, -1, name))
    const whole = argument(context, -1, at(TARGETS, axis - height))
    if (typeof whole === 'number') {
      if (typeof before !== 'number') return [spare(whole, size) - Number(after), Number(after)]
      if (typeof after !== 'number') return [Number(before), spare(whole, size) - Number(before)]
    }
    return [Number(before ?? 0), Number(after ?? 0)]
  })
}
