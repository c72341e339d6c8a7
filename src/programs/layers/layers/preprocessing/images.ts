import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { counts, flag, integer, num, numbers, text, word } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, inChannelsLast, like } from '../math.ts'
import { INTERPOLATIONS } from '../reshaping/reshaping.ts'
import { antialiased } from './antialias.ts'

type Interpolation = (typeof INTERPOLATIONS)[number]

/** `keras.layers.Resizing`: to a size, after a crop or a padding to its aspect ratio where asked for. */
export function resizing(context: LayerContext): Value {
  const { ops, config } = context
  const size = target(context)
  const interpolation = word(config, 'interpolation', INTERPOLATIONS, 'bilinear')
  return onImages(context, (x) => {
    const shaped = flag(config, 'crop_to_aspect_ratio', false)
      ? aspectCrop(ops, x, size)
      : flag(config, 'pad_to_aspect_ratio', false)
        ? aspectPad(ops, x, size, num(config, 'fill_value', 0))
        : x
    // Nearest neighbours are taken as they are.
    return flag(config, 'antialias', false) && interpolation !== 'nearest'
      ? antialiased(ops, isFloating(shaped.dtype) ? shaped : ops.cast(shaped, 'float32'), size, interpolation)
      : resized(ops, shaped, size, interpolation)
  })
}

/** The middle of the image; a smaller image is cropped to the aspect ratio and enlarged. */
export function centerCrop(context: LayerContext): Value {
  const { ops } = context
  const [height, width] = target(context)
  return onImages(context, (x) => {
    const [tall, wide] = [at(x.shape, 1) - height, at(x.shape, 2) - width]
    if (tall >= 0 && wide >= 0) return window(ops, x, [Math.floor(tall / 2), Math.floor(wide / 2)], [height, width])
    return resized(ops, aspectCrop(ops, x, [height, width]), [height, width], 'bilinear')
  })
}

/** Stretches each image to the whole range of values, channel by channel; flat channels stay as they are. */
export function autoContrast(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const images = castTo(ops, first(context), computeDType)
  const [bottom = 0, top = 255] = numbers(config, 'value_range', 2, [0, 255])
  const x = ranged(ops, images, [bottom, top], [0, 255])
  const [low, high] = [ops.min(x, [1, 2], true), ops.max(x, [1, 2], true)]
  const scale = ops.divide(ops.full(low.shape, 255, low.dtype), ops.subtract(high, low))
  const stretched = ops.subtract(ops.multiply(x, scale), ops.multiply(low, scale))
  const out = ranged(ops, ops.clip(stretched, 0, 255), [0, 255], [bottom, top])
  return ops.where(ops.isnan(out), images, out)
}

export function ranged(ops: Ops, x: Value, from: Size, to: Size): Value {
  const share = ops.divide(ops.subtract(x, like(ops, x, from[0])), like(ops, x, from[1] - from[0]))
  return ops.add(ops.multiply(share, like(ops, x, to[1] - to[0])), like(ops, x, to[0]))
}

export type Size = readonly [height: number, width: number]

function target({ config }: LayerContext): Size {
  const [height, width] = [integer(config, 'height'), integer(config, 'width')]
  counts('height', [height])
  counts('width', [width])
  return [height, width]
}

/** Runs on `[batch, height, width, channels]`, whatever the format and with or without a batch. */
export function onImages(context: LayerContext, body: (x: Value) => Value): Value {
  const { ops, config, computeDType } = context
  const given = castTo(ops, first(context), computeDType)
  const batch = given.shape.length === 3 ? ops.expandDims(given, 0) : given
  const out = inChannelsLast(ops, batch, text(config, 'data_format', 'channels_last'), body)
  return given.shape.length === 3 ? ops.reshape(out, out.shape.slice(1)) : out
}

function resized(ops: Ops, x: Value, size: Size, interpolation: Interpolation): Value {
  return ops.resize(isFloating(x.dtype) ? x : ops.cast(x, 'float32'), { size, interpolation })
}

/** The largest part in the middle that has the aspect ratio. Sizes are cut to whole cells as in `ops.image.resize`. */
function aspectCrop(ops: Ops, x: Value, [height, width]: Size): Value {
  const [tall, wide] = [at(x.shape, 1), at(x.shape, 2)]
  const rows = Math.max(Math.min(tall, Math.trunc((wide * height) / width)), 1)
  const columns = Math.max(Math.min(wide, Math.trunc((tall * width) / height)), 1)
  return window(ops, x, [Math.trunc((tall - rows) / 2), Math.trunc((wide - columns) / 2)], [rows, columns])
}

/** Equal borders on both sides up to the aspect ratio. */
function aspectPad(ops: Ops, x: Value, [height, width]: Size, value: number): Value {
  const [tall, wide] = [at(x.shape, 1), at(x.shape, 2)]
  const rows = Math.trunc((Math.max(tall, Math.trunc((wide * height) / width)) - tall) / 2)
  const columns = Math.trunc((Math.max(wide, Math.trunc((tall * width) / height)) - wide) / 2)
  const widths = [
    [0, 0],
    [rows, rows],
    [columns, columns],
    [0, 0],
  ] as const
  return ops.pad(x, widths, 'constant', value)
}

function window(ops: Ops, x: Value, [top, left]: Size, [rows, columns]: Size): Value {
  return ops.slice(x, [0, top, left, 0], [at(x.shape, 0), rows, columns, at(x.shape, 3)])
}
