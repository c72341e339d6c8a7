import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, numberArgument, numbersArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'
import { pictures } from './pictures.ts'

/** Images seen through transforms: further operations of `keras/src/ops/image.py`. */
export const WARPS: Readonly<Record<string, Operation>> = {
  AffineTransform: (context) => {
    const { ops } = context
    const given = castTo(ops, tensor(context, 1, 'transform'), 'float32')
    const rows = given.shape.length === 1 ? ops.expandDims(given, 0) : given
    const mode = String(argument(context, 3, 'fill_mode') ?? 'constant')
    return pictures(context, 0, (x) => projected(context, x, columns(ops, rows), mode))
  },
  PerspectiveTransform: (context) => {
    const { ops } = context
    const corners = (position: number, name: string): readonly Value[] => {
      const points = castTo(ops, tensor(context, position, name), 'float32')
      return columns(ops, ops.reshape(points, [points.shape.length === 2 ? 1 : at(points.shape, 0), 8]))
    }
    const transform = homography(ops, corners(1, 'start_points'), corners(2, 'end_points'))
    return pictures(context, 0, (x) => projected(context, x, transform, 'constant'))
  },
  ScaleAndTranslate: scaleAndTranslate,
}

/** Eight numbers of each image, each `[images, 1, 1]`. */
function columns(ops: Ops, rows: Value): readonly Value[] {
  const parts = ops.split(
    rows,
    range(8).map(() => 1),
    -1,
  )
  return parts.map((part) => ops.expandDims(part, -1))
}

type Matrix = readonly (readonly [Value, Value, Value])[]

/**
 * The projective map of the second four corners to the first: from the one square to the unit square and on to the other
 * (P. S. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989); Keras solves eight equations for the same.
 */
function homography(ops: Ops, start: readonly Value[], end: readonly Value[]): readonly Value[] {
  const [to, from] = [ofUnitSquare(ops, start), adjugate(ops, ofUnitSquare(ops, end))]
  const product = range(3).map((i) =>
    range(3).map((j) =>
      range(3)
        .map((k) => ops.multiply(at(at(to, i), k), at(at(from, k), j)))
        .reduce((a, b) => ops.add(a, b)),
    ),
  )
  const last = at(at(product, 2), 2)
  return product
    .flat()
    .slice(0, 8)
    .map((entry) => ops.divide(entry, last))
}

/** Corners come in rows: (0, 0), (1, 0), (0, 1), (1, 1) of the unit square. */
function ofUnitSquare(ops: Ops, corners: readonly Value[]): Matrix {
  const [x0, y0, x1, y1, x3, y3, x2, y2] = corners as unknown as readonly [
    ...[Value, Value, Value, Value],
    ...[Value, Value, Value, Value],
  ]
  const minus = (a: Value, b: Value) => ops.subtract(a, b)
  const cross = (a: Value, b: Value, c: Value, d: Value) => minus(ops.multiply(a, d), ops.multiply(b, c))
  const [dx1, dx2, sx] = [minus(x1, x2), minus(x3, x2), ops.add(minus(x0, x1), minus(x2, x3))]
  const [dy1, dy2, sy] = [minus(y1, y2), minus(y3, y2), ops.add(minus(y0, y1), minus(y2, y3))]
  const whole = cross(dx1, dx2, dy1, dy2)
  const [g, h] = [ops.divide(cross(sx, dx2, sy, dy2), whole), ops.divide(cross(dx1, sx, dy1, sy), whole)]
  const side = (from: Value, to: Value, bend: Value) => ops.add(minus(to, from), ops.multiply(bend, to))
  return [
    [side(x0, x1, g), side(x0, x3, h), x0],
    [side(y0, y1, g), side(y0, y3, h), y0],
    [g, h, like(ops, g, 1)],
  ]
}

/** The inverse, but for a factor. */
function adjugate(ops: Ops, matrix: Matrix): Matrix {
  const cell = (row: number, column: number) => at(at(matrix, row % 3), column % 3)
  const minor = (i: number, j: number) =>
    ops.subtract(
      ops.multiply(cell(j + 1, i + 1), cell(j + 2, i + 2)),
      ops.multiply(cell(j + 1, i + 2), cell(j + 2, i + 1)),
    )
  return range(3).map((i) => [minor(i, 0), minor(i, 1), minor(i, 2)] as const)
}

/** Where a place outside is read from. Source: tensorflow/core/kernels/image/image_ops.h. */
function filled(ops: Ops, place: Value, length: number, mode: string): Value {
  const number = (value: number) => like(ops, place, value)
  const times = (x: Value, value: number) => ops.multiply(x, number(value))
  const rounds = (x: Value, by: number) => ops.floor(ops.divide(x, number(by)))
  const below = ops.less(place, number(0))
  const above = ops.greater(place, number(length - 1))
  // Beyond the cells next to the image there is nothing but what fills it.
  if (mode === 'constant') return ops.clip(place, -2, length + 1)
  if (mode === 'nearest') return ops.clip(place, 0, length - 1)
  if (mode === 'wrap') {
    const step = Math.max(length - 1, 1)
    const up = ops.add(place, times(ops.add(rounds(ops.negative(place), step), number(1)), length))
    const down = ops.subtract(place, times(rounds(place, step), length))
    return ops.clip(ops.where(below, up, ops.where(above, down, place)), 0, length - 1)
  }
  if (mode !== 'reflect') throw new ArtifactError('unsupported-operation', `affine_transform: fill mode ${mode}`)
  const twice = 2 * length
  const near = ops.add(place, times(rounds(ops.negative(place), twice), twice))
  const mirrored = ops.subtract(ops.negative(near), number(1))
  const up = ops.where(ops.less(near, number(-length)), ops.add(near, number(twice)), mirrored)
  const rest = ops.subtract(place, times(rounds(place, twice), twice))
  const down = ops.where(ops.greaterEqual(rest, number(length)), ops.subtract(number(twice - 1), rest), rest)
  return ops.clip(ops.where(below, up, ops.where(above, down, place)), 0, length - 1)
}

/** `transform`: eight numbers `[images or 1, 1, 1]` that lead from a place of the result to one of the image. */
function projected(context: LayerContext, x: Value, transform: readonly Value[], mode: string): Value {
  const { ops } = context
  const [batch, height, width, depth] = x.shape as [number, number, number, number]
  const fill = numberArgument(context, -1, 'fill_value', 0)
  const across = ops.arange(0, width, 1, 'float32')
  const down = ops.expandDims(ops.arange(0, height, 1, 'float32'), 1)
  const along = (a: number, b: number) =>
    ops.add(ops.multiply(at(transform, a), across), ops.multiply(at(transform, b), down))
  const scale = ops.add(along(6, 7), ops.scalar(1, 'float32'))
  const lost = ops.equal(scale, ops.scalar(0, 'float32'))
  const safe = ops.where(lost, ops.scalar(1, 'float32'), scale)
  const place = (a: number, length: number) =>
    filled(ops, ops.divide(ops.add(along(a, a + 1), at(transform, a + 2)), safe), length, mode)
  const [column, row] = [place(0, width), place(3, height)]
  const cells = ops.reshape(x, [batch, height * width, depth])
  const whole = (value: number) => ops.scalar(value, 'int32')
  const read = (y: Value, z: Value): Value => {
    const [i, j] = [ops.cast(y, 'int32'), ops.cast(z, 'int32')]
    const inside = (index: Value, length: number) =>
      ops.logicalAnd(ops.greaterEqual(index, whole(0)), ops.less(index, whole(length)))
    const held = (index: Value, length: number) => ops.maximum(ops.minimum(index, whole(length - 1)), whole(0))
    const flat = ops.add(ops.multiply(held(i, height), whole(width)), held(j, width))
    const indices = ops.broadcastTo(ops.reshape(flat, [at(flat.shape, 0), height * width, 1]), cells.shape)
    const taken = castTo(ops, ops.reshape(ops.takeAlongAxis(cells, indices, 1), x.shape), 'float32')
    const valid = ops.logicalAnd(ops.logicalAnd(inside(i, height), inside(j, width)), ops.logicalNot(lost))
    return ops.where(ops.expandDims(valid, -1), taken, ops.scalar(fill, 'float32'))
  }
  const nearest = (value: Value) =>
    ops.multiply(ops.sign(value), ops.floor(ops.add(ops.abs(value), ops.scalar(0.5, 'float32'))))
  if (argument(context, -1, 'interpolation') === 'nearest') {
    return castTo(ops, read(nearest(row), nearest(column)), x.dtype)
  }
  const one = ops.scalar(1, 'float32')
  const [top, left] = [ops.floor(row), ops.floor(column)]
  const [bottom, right] = [ops.add(top, one), ops.add(left, one)]
  const weighed = (share: Value, near: Value, far: Value) => {
    const part = ops.expandDims(share, -1)
    return ops.add(ops.multiply(ops.subtract(one, part), near), ops.multiply(part, far))
  }
  const [aside, under] = [ops.subtract(column, left), ops.subtract(row, top)]
  const upper = weighed(aside, read(top, left), read(top, right))
  const lower = weighed(aside, read(bottom, left), read(bottom, right))
  return castTo(ops, weighed(under, upper, lower), x.dtype)
}

/** How much a cell weighs by its distance. Source: keras/src/backend/tensorflow/image.py (`_kernels`). */
function weightsOf(ops: Ops, x: Value, method: string): Value {
  const number = (value: number) => like(ops, x, value)
  const times = (a: Value, b: number) => ops.multiply(a, number(b))
  const plus = (a: Value, b: number) => ops.add(a, number(b))
  if (['linear', 'bilinear', 'trilinear', 'triangle'].includes(method)) {
    return ops.maximum(ops.subtract(number(1), x), number(0))
  }
  if (['cubic', 'bicubic', 'tricubic'].includes(method)) {
    const near = plus(ops.multiply(ops.multiply(plus(times(x, 1.5), -2.5), x), x), 1)
    const far = plus(ops.multiply(plus(ops.multiply(plus(times(x, -0.5), 2.5), x), -4), x), 2)
    const either = ops.where(ops.greaterEqual(x, number(1)), far, near)
    return ops.where(ops.greaterEqual(x, number(2)), number(0), either)
  }
  const radius = { lanczos3: 3, lanczos5: 5 }[method]
  if (radius === undefined) throw new ArtifactError('unsupported-operation', `scale_and_translate: method ${method}`)
  const some = ops.greater(x, number(1e-3))
  const waves = ops.multiply(ops.sin(times(x, Math.PI)), ops.sin(times(x, Math.PI / radius)))
  const bell = ops.divide(times(waves, radius), times(ops.square(ops.where(some, x, number(1))), Math.PI ** 2))
  return ops.where(ops.greater(x, number(radius)), number(0), ops.where(some, bell, number(1)))
}

/** `[from, to]`: what each cell adds to each place of the result along one side. */
function weights(context: LayerContext, scale: Value, shift: Value, from: number, to: number): Value {
  const { ops } = context
  const number = (value: number) => like(ops, scale, value)
  const inverse = ops.divide(number(1), scale)
  const spread = argument(context, -1, 'antialias') === false ? number(1) : ops.maximum(inverse, number(1))
  const half = ops.add(ops.arange(0, to, 1, scale.dtype), number(0.5))
  const places = ops.subtract(ops.subtract(ops.multiply(half, inverse), ops.multiply(shift, inverse)), number(0.5))
  const cells = ops.expandDims(ops.arange(0, from, 1, scale.dtype), 1)
  const apart = ops.divide(ops.abs(ops.subtract(places, cells)), spread)
  const raw = weightsOf(ops, apart, String(argument(context, -1, 'method')))
  const sum = ops.sum(raw, [0], true)
  const enough = ops.greater(ops.abs(sum), number(1000 * 2 ** -23))
  const shares = ops.where(enough, ops.divide(raw, ops.where(enough, sum, number(1))), number(0))
  const inside = ops.logicalAnd(ops.greaterEqual(places, number(-0.5)), ops.lessEqual(places, number(from - 0.5)))
  return ops.where(inside, shares, number(0))
}

function scaleAndTranslate(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'images')
  const output = numbersArgument(argument(context, 1, 'output_shape'), 'output_shape')
  const [scales, shifts] = promoted(ops, tensor(context, 2, 'scale'), tensor(context, 3, 'translation'))
  const rank = x.shape.length
  const sides = numbersArgument(argument(context, -1, 'spatial_dims'), 'spatial_dims')
  const wide = isFloating(x.dtype) ? x : ops.cast(x, 'float32')
  const made = sides.reduce((value, side, i) => {
    const axis = fromFront(side, rank)
    const one = (list: Value) => ops.reshape(ops.slice(list, [i], [1]), [])
    const matrix = weights(context, one(scales), one(shifts), at(value.shape, axis), at(output, axis))
    const order = [...range(rank).filter((a) => a !== axis), axis]
    const last = ops.transpose(value, order)
    const count = last.shape.slice(0, -1).reduce((a, b) => a * b, 1)
    const product = ops.matmul(ops.reshape(last, [count, at(last.shape, -1)]), castTo(ops, matrix, value.dtype))
    return ops.transpose(
      ops.reshape(product, last.shape.with(-1, at(output, axis))),
      range(rank).map((a) => order.indexOf(a)),
    )
  }, wide)
  if (isFloating(x.dtype)) return made
  const [low, high] = [ops.cast(ops.min(x, null), 'float32'), ops.cast(ops.max(x, null), 'float32')]
  return ops.cast(ops.maximum(ops.minimum(ops.round(made), high), low), x.dtype)
}
