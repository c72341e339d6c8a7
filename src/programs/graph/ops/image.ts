import type { Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, dims, upTo } from './shapes.ts'

/**
 * Where a place in the result lies in the source, by TensorFlow's three conventions: half-pixel centres, aligned corners,
 * and the old one. Source: tensorflow/core/kernels/image/{resize_bilinear_op,image_resizer_state}.cc.
 */
interface Convention {
  readonly aligned: boolean
  readonly centred: boolean
}

function conventionOf(call: OpCall): Convention {
  const aligned = call.attrs.bool('align_corners', false)
  return { aligned, centred: call.attrs.bool('half_pixel_centers', false) }
}

function scaleOf(from: number, to: number, { aligned }: Convention): number {
  return aligned && to > 1 ? (from - 1) / (to - 1) : from / to
}

function sizesOf(call: OpCall): readonly [number, number] {
  const [height = 0, width = 0, ...others] = call.ints(1)
  if (call.shape(0).length !== 4 || others.length > 0 || height < 1 || width < 1) {
    throw call.malformed(`resizes ${dims(call.shape(0))} to ${dims(call.ints(1))}`)
  }
  const [batch = 0, , , channels = 0] = call.shape(0)
  call.sized([batch, height, width, channels])
  return [height, width]
}

function nearest(call: OpCall): Value {
  const convention = conventionOf(call)
  return sizesOf(call).reduce((x, to, i) => {
    const from = at(x.shape, i + 1)
    const scale = scaleOf(from, to, convention)
    const places = Float64Array.from({ length: to }, (_, place) => {
      // TensorFlow computes these in float32: where a product falls on a border, its rounding decides.
      const exact = Math.fround(Math.fround(convention.centred ? place + 0.5 : place) * Math.fround(scale))
      return Math.min(Math.max(convention.aligned ? Math.round(exact) : Math.floor(exact), 0), from - 1)
    })
    return call.ops.take(x, call.make('int32', [to], places), i + 1)
  }, call.value(0))
}

function bilinear(call: OpCall): Value {
  const { ops } = call
  const convention = conventionOf(call)
  const [height, width] = sizesOf(call)
  const x = ops.cast(call.value(0), 'float32')
  if (convention.centred && !convention.aligned) {
    return ops.resize(x, { size: [height, width], interpolation: 'bilinear' })
  }
  const rows = call.make('float32', [height, at(x.shape, 1)], weights(at(x.shape, 1), height, convention))
  const columns = call.make('float32', [width, at(x.shape, 2)], weights(at(x.shape, 2), width, convention))
  return ops.einsum('bhjc,wj->bhwc', ops.einsum('bijc,hi->bhjc', x, rows), columns)
}

/** A matrix `[to, from]`: how much each source place counts for each place of the result. */
function weights(from: number, to: number, convention: Convention): Float64Array {
  const scale = scaleOf(from, to, convention)
  const matrix = new Float64Array(to * from)
  for (const place of upTo(to)) {
    const exact = convention.centred ? (place + 0.5) * scale - 0.5 : place * scale
    const lower = Math.floor(exact)
    const [left, right] = [Math.max(lower, 0), Math.min(lower + 1, from - 1)]
    const share = exact - lower
    matrix[place * from + left] = at(matrix, place * from + left) + 1 - share
    matrix[place * from + right] = at(matrix, place * from + right) + share
  }
  return matrix
}

/** Reads one channel of one image at a place between cells. */
type Sampler = (image: number, y: number, x: number, channel: number) => number

function samplerOf(call: OpCall, method: 'bilinear' | 'nearest', outside: number): Sampler {
  const [, height = 0, width = 0, channels = 0] = call.shape(0)
  const source = call.numbers(0)
  const cell = (image: number, y: number, x: number, channel: number): number => {
    if (y < 0 || x < 0 || y >= height || x >= width) return outside
    return at(source, ((image * height + y) * width + x) * channels + channel)
  }
  if (method === 'nearest') return (image, y, x, channel) => cell(image, Math.round(y), Math.round(x), channel)
  return (image, y, x, channel) => {
    const [top, left] = [Math.floor(y), Math.floor(x)]
    const [down, right] = [y - top, x - left]
    const upper = cell(image, top, left, channel) * (1 - right) + cell(image, top, left + 1, channel) * right
    const lower = cell(image, top + 1, left, channel) * (1 - right) + cell(image, top + 1, left + 1, channel) * right
    return upper * (1 - down) + lower * down
  }
}

/** Boxes cut out and brought to one size: image, boxes `[n, 4]` between 0 and 1, the image of each box, the size. */
function cropAndResize(call: OpCall): OpResult {
  const [batch = 0, height = 0, width = 0, channels = 0] = call.shape(0)
  const [boxes, owners, size] = [call.numbers(1), call.ints(2), call.ints(3)]
  const [high = 0, wide = 0] = size
  const method = call.attrs.choice('method', ['bilinear', 'nearest'], 'bilinear')
  const filling = call.attrs.float('extrapolation_value', 0)
  const sample = samplerOf(call, method, 0)
  const shape = [owners.length, high, wide, channels]
  const result = new Float64Array(elementCount(call.sized(shape)))
  // In float32, as TensorFlow computes it: the nearest cell of a place half-way is a matter of its rounding.
  const along = (from: number, to: number, length: number, count: number, i: number): number => {
    if (count <= 1) return 0.5 * (from + to) * (length - 1)
    const step = Math.fround(Math.fround(Math.fround(to - from) * (length - 1)) / (count - 1))
    return Math.fround(Math.fround(from * (length - 1)) + Math.fround(i * step))
  }
  let place = 0
  owners.forEach((owner, box) => {
    if (owner < 0 || owner >= batch) throw call.malformed(`box ${box} of image ${owner}, allowed: ${batch} images`)
    const [top, left, bottom, right] = [0, 1, 2, 3].map((i) => at(boxes, box * 4 + i)) as [
      number,
      number,
      number,
      number,
    ]
    for (const row of upTo(high)) {
      const y = along(top, bottom, height, high, row)
      for (const column of upTo(wide)) {
        const x = along(left, right, width, wide, column)
        const isInside = y >= 0 && y <= height - 1 && x >= 0 && x <= width - 1
        for (const channel of upTo(channels)) {
          result[place] = isInside ? sample(owner, y, x, channel) : filling
          place += 1
        }
      }
    }
  })
  return call.make('float32', shape, result)
}

function inside(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length - 1)
}

/** Where a place outside of `[0, length)` is read from. Source: tensorflow/core/kernels/image/image_ops.h. */
const FILLS = {
  CONSTANT: (place: number): number => place,
  NEAREST: inside,
  WRAP: (place: number, length: number): number => {
    const round = Math.max(length - 1, 1)
    if (place < 0) return inside(place + length * (Math.trunc(-place / round) + 1), length)
    return inside(place > length - 1 ? place - length * Math.trunc(place / round) : place, length)
  },
  REFLECT: (place: number, length: number): number => {
    const twice = 2 * length
    if (place < 0) {
      const near = place + twice * Math.trunc(-place / twice)
      return inside(near < -length ? near + twice : -near - 1, length)
    }
    const near = place > length - 1 ? place - twice * Math.trunc(place / twice) : place
    return inside(near >= length ? twice - near - 1 : near, length)
  },
} as const

/** Images seen through projective transforms, eight numbers each: images, transforms, size, what stands outside. */
function projective(call: OpCall): OpResult {
  const [batch = 0, height = 0, width = 0, channels = 0] = call.shape(0)
  const transforms = call.numbers(1)
  const [high = 0, wide = 0] = call.ints(2)
  const filling = call.has(3) ? at(call.numbers(3), 0) : 0
  const method = call.attrs.choice('interpolation', ['NEAREST', 'BILINEAR'])
  const fill = call.attrs.choice('fill_mode', ['CONSTANT', 'NEAREST', 'WRAP', 'REFLECT'], 'CONSTANT')
  const sample = samplerOf(call, method === 'NEAREST' ? 'nearest' : 'bilinear', filling)
  const shape = [batch, high, wide, channels]
  const result = new Float64Array(elementCount(call.sized(shape)))
  let place = 0
  for (const image of upTo(batch)) {
    const first = transforms.length === 8 ? 0 : image * 8
    const [a, b, c, d, e, f, g, h] = upTo(8).map((i) => at(transforms, first + i)) as [
      ...[number, number, number, number],
      ...[number, number, number, number],
    ]
    for (const row of upTo(high)) {
      for (const column of upTo(wide)) {
        const depth = g * column + h * row + 1
        const x = FILLS[fill]((a * column + b * row + c) / depth, width)
        const y = FILLS[fill]((d * column + e * row + f) / depth, height)
        for (const channel of upTo(channels)) {
          result[place] = depth === 0 ? filling : sample(image, y, x, channel)
          place += 1
        }
      }
    }
  }
  return call.make(call.dtype(0), shape, result)
}

const cubic: OpRun = (call) => {
  const { aligned, centred } = conventionOf(call)
  if (aligned || !centred) throw call.unsupported('attribute half_pixel_centers: found false, allowed: true')
  const size = sizesOf(call)
  return call.ops.resize(call.ops.cast(call.value(0), 'float32'), { size, interpolation: 'bicubic' })
}

/**
 * Means over the cells that a place of the result covers, each by the part of it that is covered.
 * Source: tensorflow/core/kernels/image/resize_area_op.cc.
 */
function area(call: OpCall): OpResult {
  const { ops } = call
  const convention = { aligned: call.attrs.bool('align_corners', false), centred: false }
  const [height, width] = sizesOf(call)
  const x = ops.cast(call.value(0), 'float32')
  const matrix = (axis: 1 | 2, to: number): Value => {
    const from = at(x.shape, axis)
    call.sized([to, from])
    return call.make('float32', [to, from], covered(from, to, Math.fround(scaleOf(from, to, convention))))
  }
  return ops.einsum('bhjc,wj->bhwc', ops.einsum('bijc,hi->bhjc', x, matrix(1, height)), matrix(2, width))
}

function covered(from: number, to: number, scale: number): Float64Array {
  const matrix = new Float64Array(to * from)
  for (const place of upTo(to)) {
    // In float32, as TensorFlow computes them: which cell is the last is a matter of their rounding.
    const [first, last] = [Math.fround(place * scale), Math.fround((place + 1) * scale)]
    for (let cell = Math.floor(first); cell < Math.ceil(last); cell += 1) {
      const whole = cell < first ? cell + 1 - first : 1
      const part = cell + 1 > last ? (cell < first ? scale : last - cell) : whole
      const source = place * from + inside(cell, from)
      matrix[source] = at(matrix, source) + part / scale
    }
  }
  return matrix
}

export const IMAGE: OpTable = {
  ResizeArea: area,
  ResizeNearestNeighbor: nearest,
  ResizeBilinear: bilinear,
  ResizeBicubic: cubic,
  CropAndResize: cropAndResize,
  ImageProjectiveTransformV3: projective,
}
