import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, dims, upTo } from './shapes.ts'

/** The channels of an image, each with a last axis of one. */
function channels(call: OpCall): readonly [Value, Value, Value] {
  const x = call.value(0)
  if (x.shape.at(-1) !== 3) throw call.malformed(`an image of shape ${dims(x.shape)}, allowed: 3 channels`)
  const [first, second, third] = call.ops.split(x, [1, 1, 1], -1)
  if (first === undefined || second === undefined || third === undefined)
    throw call.malformed('an image of no channels')
  return [first, second, third]
}

const number = (ops: Ops, like: Value, value: number): Value => ops.scalar(value, like.dtype)

interface Hue {
  /** From 0 to 1; 0 for a grey. */
  readonly hue: Value
  readonly largest: Value
  /** From the smallest channel to the largest. */
  readonly range: Value
}

/** Source: tensorflow/core/kernels/image/colorspace_op.h (`RGBToHSV`). */
function hueOf(call: OpCall): Hue {
  const { ops } = call
  const [r, g, b] = channels(call)
  const one = (value: number): Value => number(ops, r, value)
  const largest = ops.maximum(r, ops.maximum(g, b))
  const range = ops.subtract(largest, ops.minimum(r, ops.minimum(g, b)))
  const some = ops.greater(range, one(0))
  const safe = ops.where(some, range, ops.add(range, one(1)))
  const step = (x: Value, y: Value, from: number): Value =>
    ops.add(ops.divide(ops.divide(ops.subtract(x, y), safe), one(6)), one(from / 6))
  const others = ops.where(ops.equal(g, largest), step(b, r, 2), step(r, g, 4))
  const hue = ops.where(ops.equal(r, largest), step(g, b, 0), others)
  const turned = ops.where(ops.less(hue, one(0)), ops.add(hue, one(1)), hue)
  return { hue: ops.where(some, turned, one(0)), largest, range }
}

function saturationOf(ops: Ops, { largest, range }: Hue): Value {
  const [zero, one] = [number(ops, range, 0), number(ops, range, 1)]
  const bright = ops.greater(largest, zero)
  return ops.where(bright, ops.divide(range, ops.where(bright, largest, one)), zero)
}

/** How far each channel stands from the smallest one to the largest one, by the hue. */
function partsOf(ops: Ops, hue: Value): readonly [Value, Value, Value] {
  const one = (value: number): Value => number(ops, hue, value)
  const sixths = ops.multiply(hue, one(6))
  const away = (from: number): Value => ops.abs(ops.subtract(sixths, one(from)))
  return [
    ops.clip(ops.subtract(away(3), one(1)), 0, 1),
    ops.clip(ops.subtract(one(2), away(2)), 0, 1),
    ops.clip(ops.subtract(one(2), away(4)), 0, 1),
  ]
}

function toHsv(call: OpCall): OpResult {
  const hue = hueOf(call)
  return call.ops.concatenate([hue.hue, saturationOf(call.ops, hue), hue.largest], -1)
}

/** Source: the same (`HSVToRGB`). */
function toRgb(call: OpCall): OpResult {
  const { ops } = call
  const [h, s, v] = channels(call)
  const pale = ops.subtract(number(ops, h, 1), s)
  const made = partsOf(ops, h).map((part) => ops.multiply(ops.add(pale, ops.multiply(s, part)), v))
  return ops.concatenate(made, -1)
}

function spread(ops: Ops, hue: Value, smallest: Value, range: Value): Value {
  return ops.concatenate(
    partsOf(ops, hue).map((part) => ops.add(smallest, ops.multiply(part, range))),
    -1,
  )
}

/** The hue turned, and what is light and strong left as it is. Source: tensorflow/core/kernels/image/adjust_hue_op.cc. */
function adjustHue(call: OpCall): OpResult {
  const { ops } = call
  const { hue, largest, range } = hueOf(call)
  const turned = ops.mod(ops.add(hue, ops.cast(call.value(1), hue.dtype)), number(ops, hue, 1))
  return spread(ops, turned, ops.subtract(largest, range), range)
}

/** Source: tensorflow/core/kernels/image/adjust_saturation_op.cc. */
function adjustSaturation(call: OpCall): OpResult {
  const { ops } = call
  const hue = hueOf(call)
  const { largest } = hue
  const saturation = ops.multiply(saturationOf(ops, hue), ops.cast(call.value(1), largest.dtype))
  const range = ops.multiply(ops.clip(saturation, 0, 1), largest)
  return spread(ops, hue.hue, ops.subtract(largest, range), range)
}

/** Distances from the mean of each channel of each image, multiplied. */
function contrast(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  if (x.shape.length < 3) throw call.malformed(`an image of shape ${dims(x.shape)}, allowed: height, width, channels`)
  const mean = ops.mean(x, [-3, -2], true)
  return ops.add(ops.multiply(ops.subtract(x, mean), ops.cast(call.value(1), x.dtype)), mean)
}

interface Kernel {
  readonly radius: number
  weight(distance: number): number
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
const lanczos = (radius: number): Kernel => {
  return { radius, weight: (x) => (Math.abs(x) > radius ? 0 : sinc(x) * sinc(x / radius)) }
}

/** Source: tensorflow/core/kernels/image/sampling_kernels.h. */
const KERNELS: Readonly<Record<string, Kernel>> = {
  triangle: { radius: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  lanczos1: lanczos(1),
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
  keyscubic: {
    radius: 2,
    weight: (distance) => {
      const x = Math.abs(distance)
      if (x >= 2) return 0
      return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1
    },
  },
}

/**
 * An image resampled along both axes by a kernel that widens as the image shrinks: inputs image, size, scale,
 * translation. Source: tensorflow/core/kernels/image/scale_and_translate_op.cc (`ComputeSpansCore`).
 */
function scaleAndTranslate(call: OpCall): OpResult {
  const name = call.attrs.text('kernel_type', 'lanczos3')
  const kernel = Object.hasOwn(KERNELS, name) ? KERNELS[name] : undefined
  if (kernel === undefined) throw call.unsupported(`attribute kernel_type: found ${name}, which is not known`)
  const [size, scale, shift] = [call.ints(1), call.numbers(2), call.numbers(3)]
  const x = call.ops.cast(call.value(0), 'float32')
  if (x.shape.length !== 4 || size.length !== 2 || scale.length !== 2 || shift.length !== 2) {
    throw call.malformed(`resizes ${dims(x.shape)} to ${dims(size)}`)
  }
  const widens = call.attrs.bool('antialias', true)
  const along = (axis: 0 | 1): Value => {
    const [from, to] = [at(x.shape, axis + 1), at(size, axis)]
    call.sized([to, from])
    return call.make('float32', [to, from], weights(kernel, widens, from, to, at(scale, axis), at(shift, axis)))
  }
  return call.ops.einsum('bowc,pw->bopc', call.ops.einsum('bhwc,oh->bowc', x, along(0)), along(1))
}

function weights(
  { radius, weight }: Kernel,
  widens: boolean,
  from: number,
  to: number,
  scale: number,
  shift: number,
): Float64Array {
  const matrix = new Float64Array(to * from)
  const width = widens ? Math.max(1 / scale, 1) : 1
  for (const row of upTo(to)) {
    const centre = (row + 0.5) / scale - shift / scale
    if (centre < 0 || centre > from) continue
    const first = Math.max(0, Math.ceil(centre - radius * width - 0.5))
    const last = Math.min(from - 1, Math.floor(centre + radius * width - 0.5))
    let sum = 0
    for (let place = first; place <= last; place += 1) {
      const share = weight((place + 0.5 - centre) / width)
      matrix[row * from + place] = share
      sum += share
    }
    for (let place = first; place <= last; place += 1) {
      if (sum !== 0) matrix[row * from + place] = at(matrix, row * from + place) / sum
    }
  }
  return matrix
}

export const COLOUR: OpTable = {
  RGBToHSV: toHsv,
  HSVToRGB: toRgb,
  AdjustContrastv2: contrast,
  AdjustHue: adjustHue,
  AdjustSaturation: adjustSaturation,
  ScaleAndTranslate: scaleAndTranslate,
}
