import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { type DType, isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, inChannelsLast, like, range } from '../math.ts'
import { argument, numberArgument, numbersArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Further operations of `keras/src/ops/image.py`. */
export const PICTURES: Readonly<Record<string, Operation>> = {
  RGBToHSV: (context) => pictures(context, 0, (x) => toHsv(context.ops, x)),
  HSVToRGB: (context) => pictures(context, 0, (x) => toRgb(context.ops, x)),
  ExtractPatches: extractPatches,
  GaussianBlur: gaussianBlur,
  SobelEdges: (context) => {
    const { ops } = context
    const images = tensor(context, 0, 'images')
    const first = argument(context, 1, 'data_format') === 'channels_first'
    const x = first ? ops.transpose(images, [0, 2, 3, 1]) : images
    const channels = at(x.shape, -1)
    const kernel = range(9).flatMap((cell) => range(channels).flatMap(() => [at(DOWN, cell), at(ACROSS, cell)]))
    const padded = ops.pad(
      x,
      [
        [0, 0],
        [1, 1],
        [1, 1],
        [0, 0],
      ],
      'reflect',
    )
    const made = ops.depthwiseConv(padded, table(ops, kernel, [3, 3, channels, 2], x.dtype), {
      strides: [1, 1],
      padding: 'valid',
      dilations: [1, 1],
    })
    const edges = ops.reshape(made, [...x.shape, 2])
    return first ? ops.transpose(edges, [0, 3, 1, 2, 4]) : edges
  },
  MapCoordinates: mapCoordinates,
}

const DOWN = [-1, -2, -1, 0, 0, 0, 1, 2, 1]
const ACROSS = [-1, 0, 1, -2, 0, 2, -1, 0, 1]

/** Numbers of a program, with full precision where the executor has it. */
export function table(ops: Ops, numbers: readonly number[], shape: readonly number[], dtype: DType): Value {
  return castTo(ops, ops.constant({ dtype: 'float64', shape, data: Float64Array.from(numbers) }), dtype)
}

/** Images with a batch or without, channels last. */
export function pictures(context: LayerContext, position: number, body: (x: Value) => Value, rank = 2): Value {
  const { ops } = context
  const given = tensor(context, position, 'images')
  const single = given.shape.length === rank + 1
  const x = single ? ops.expandDims(given, 0) : given
  const format = String(argument(context, -1, 'data_format') ?? 'channels_last')
  const made = inChannelsLast(ops, x, format, body)
  return single ? ops.squeeze(made, [0]) : made
}

function channels(ops: Ops, x: Value): readonly [Value, Value, Value] {
  const [a, b, c] = ops.split(x, [1, 1, 1], -1)
  if (a === undefined || b === undefined || c === undefined) throw new RangeError('an image of no channels')
  return [a, b, c]
}

/** Source: tensorflow/core/kernels/image/colorspace_op.h. A grey has no hue, a black no saturation. */
function toHsv(ops: Ops, x: Value): Value {
  const [r, g, b] = channels(ops, x)
  const number = (value: number) => like(ops, x, value)
  const value = ops.maximum(r, ops.maximum(g, b))
  const reach = ops.subtract(value, ops.minimum(r, ops.minimum(g, b)))
  const bright = ops.greater(value, number(0))
  const saturation = ops.where(bright, ops.divide(reach, ops.where(bright, value, number(1))), number(0))
  const some = ops.greater(reach, number(0))
  const sixth = ops.divide(number(1), ops.multiply(ops.where(some, reach, number(1)), number(6)))
  const turn = (p: Value, q: Value, from: number) => ops.add(ops.multiply(sixth, ops.subtract(p, q)), number(from))
  const other = ops.where(ops.equal(g, value), turn(b, r, 2 / 6), turn(r, g, 4 / 6))
  const angle = ops.where(ops.equal(r, value), turn(g, b, 0), other)
  const hue = ops.where(some, ops.where(ops.less(angle, number(0)), ops.add(angle, number(1)), angle), number(0))
  return ops.concatenate([hue, saturation, value], -1)
}

function toRgb(ops: Ops, x: Value): Value {
  const [hue, saturation, value] = channels(ops, x)
  const number = (n: number) => like(ops, x, n)
  const sixths = ops.multiply(hue, number(6))
  const away = (from: number) => ops.abs(ops.subtract(sixths, number(from)))
  const shares = [ops.subtract(away(3), number(1)), ops.subtract(number(2), away(2)), ops.subtract(number(2), away(4))]
  const rest = ops.subtract(number(1), saturation)
  return ops.concatenate(
    shares.map((share) => ops.multiply(ops.add(rest, ops.multiply(saturation, ops.clip(share, 0, 1))), value)),
    -1,
  )
}

/** A convolution that hands each cell of its window on as a channel. */
function extractPatches(context: LayerContext): Value {
  const { ops } = context
  const given = numbersArgument(argument(context, 1, 'size'), 'size')
  const window = given.length === 1 ? [at(given, 0), at(given, 0)] : given
  const rank = window.length
  const spread = (value: unknown, name: string) => {
    const list = numbersArgument(value, name)
    return list.length === 1 ? range(rank).map(() => at(list, 0)) : list
  }
  const padding = String(argument(context, 4, 'padding') ?? 'valid').toLowerCase()
  if (padding !== 'valid' && padding !== 'same') {
    throw new ArtifactError('malformed', `extract_patches: padding: found ${padding}, allowed: valid, same`)
  }
  return pictures(
    context,
    0,
    (x) => {
      const depth = at(x.shape, -1)
      const count = window.reduce((a, b) => a * b, depth)
      const eye = range(count).flatMap((i) => range(count).map((j) => (i === j ? 1 : 0)))
      return ops.conv(x, table(ops, eye, [...window, depth, count], x.dtype), {
        strides: spread(argument(context, 2, 'strides') ?? window, 'strides'),
        padding,
        dilations: spread(argument(context, 3, 'dilation_rate') ?? 1, 'dilation_rate'),
        groups: 1,
      })
    },
    rank,
  )
}

function gaussianBlur(context: LayerContext): Value {
  const { ops } = context
  const pair = (position: number, name: string, fallback: readonly number[]): readonly [number, number] => {
    const numbers = numbersArgument(argument(context, position, name) ?? fallback, name)
    return [at(numbers, 0), at(numbers, 1)]
  }
  const [rows, columns] = pair(1, 'kernel_size', [3, 3])
  const sigma = pair(2, 'sigma', [1, 1])
  const bell = (count: number, width: number) => {
    const heights = range(count).map((i) => Math.exp(-0.5 * ((i - (count - 1) / 2) / width) ** 2))
    const sum = heights.reduce((a, b) => a + b, 0)
    return heights.map((height) => height / sum)
  }
  // Keras makes its product the other way round, and reads it row by row all the same.
  const [x, y] = [bell(rows, sigma[0]), bell(columns, sigma[1])]
  const cells = y.flatMap((a) => x.map((b) => a * b))
  return pictures(context, 0, (images) => {
    const depth = at(images.shape, -1)
    const kernel = cells.flatMap((cell) => range(depth).map(() => cell))
    return ops.depthwiseConv(images, table(ops, kernel, [rows, columns, depth, 1], images.dtype), {
      strides: [1, 1],
      padding: 'same',
      dilations: [1, 1],
    })
  })
}

/** Where an index outside is read, as `process_coordinates` of keras/src/backend/tensorflow/image.py has it. */
function within(ops: Ops, index: Value, length: number, mode: string): Value {
  const number = (value: number) => ops.scalar(value, 'int32')
  if (mode === 'constant' || mode === 'nearest') {
    return ops.minimum(ops.maximum(index, number(0)), number(length - 1))
  }
  if (mode === 'wrap') return ops.mod(index, number(length))
  if (mode !== 'mirror' && mode !== 'reflect') {
    throw new ArtifactError('unsupported-operation', `map_coordinates: fill mode ${mode}`)
  }
  const rest = ops.mod(ops.abs(index), number(length * 2))
  const back = ops.subtract(number(mode === 'reflect' ? length * 2 - 1 : length * 2), rest)
  return ops.where(ops.less(rest, number(length)), rest, back)
}

/** Elements at places between them: `coordinates` has one place for each dimension, `[rank, ...]`. */
function mapCoordinates(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'inputs')
  const places = ops.unstack(tensor(context, 1, 'coordinates'), 0)
  const order = numberArgument(context, 2, 'order')
  const mode = String(argument(context, 3, 'fill_mode') ?? 'constant')
  const fill = numberArgument(context, 4, 'fill_value', 0)
  const flat = ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)])
  const nodes = places.map((place, i) => {
    const length = at(x.shape, i)
    const real = isFloating(place.dtype) ? place : ops.cast(place, 'float32')
    const low = order === 0 ? ops.round(real) : ops.floor(real)
    const share = ops.subtract(real, low)
    const first = ops.cast(low, 'int32')
    const one = like(ops, real, 1)
    const ends =
      order === 0
        ? [{ index: first, weight: one }]
        : [
            { index: first, weight: ops.subtract(one, share) },
            { index: ops.add(first, ops.scalar(1, 'int32')), weight: share },
          ]
    return ends.map(({ index, weight }) => {
      const [zero, end] = [ops.scalar(0, 'int32'), ops.scalar(length, 'int32')]
      const valid = ops.logicalAnd(ops.greaterEqual(index, zero), ops.less(index, end))
      const stride = ops.scalar(
        x.shape.slice(i + 1).reduce((a, b) => a * b, 1),
        'int32',
      )
      return { place: ops.multiply(within(ops, index, length, mode), stride), valid, weight }
    })
  })
  type Node = (typeof nodes)[number][number]
  const corners = nodes.reduce<readonly (readonly Node[])[]>(
    (all, ends) => all.flatMap((corner) => ends.map((end) => [...corner, end])),
    [[]],
  )
  const parts = corners.map((corner) => {
    const weight = corner.map((node) => node.weight).reduce((a, b) => ops.multiply(a, b))
    const place = corner.map((node) => node.place).reduce((a, b) => ops.add(a, b))
    const count = place.shape.reduce((a, b) => a * b, 1)
    const read = castTo(ops, ops.reshape(ops.take(flat, ops.reshape(place, [count]), 0), place.shape), weight.dtype)
    if (mode !== 'constant') return ops.multiply(weight, read)
    const valid = corner.map((node) => node.valid).reduce((a, b) => ops.logicalAnd(a, b))
    return ops.multiply(weight, ops.where(valid, read, like(ops, read, fill)))
  })
  const sum = parts.reduce((a, b) => ops.add(a, b))
  return castTo(ops, isFloating(x.dtype) ? sum : ops.round(sum), x.dtype)
}
