import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext, LayerDef } from '../../layer-def.ts'
import { counts, integer, numberList, numbers, text, word } from '../config.ts'
import { first } from '../core/core.ts'
import { define, stopsMask } from '../define.ts'
import { at, inChannelsLast, range } from '../math.ts'
import { crop, zeroPad } from './borders.ts'

/** `keras/src/layers/reshaping`. */
export const RESHAPING_LAYERS: readonly LayerDef[] = [
  define('Flatten', { call: flatten, mask: stopsMask }),
  define('Permute', { call: permute, mask: stopsMask }),
  define('RepeatVector', { call: repeatVector, mask: stopsMask }),
  define('Reshape', { call: reshape, mask: stopsMask }),
  define('UpSampling1D', { call: upSample(1), mask: stopsMask }),
  define('UpSampling2D', { call: upSample2D, mask: stopsMask }),
  define('UpSampling3D', { call: upSample(3), mask: stopsMask }),
  ...[1, 2, 3].flatMap((rank) => [
    define(`Cropping${rank}D`, { call: crop(rank), mask: stopsMask }),
    define(`ZeroPadding${rank}D`, { call: zeroPad(rank), mask: stopsMask }),
  ]),
]

/** Channels-first values are put channels last before they are flattened, so that weights behind fit both. */
function flatten(context: LayerContext): Value {
  const { ops, config } = context
  let x = first(context)
  const rank = x.shape.length
  if (text(config, 'data_format', 'channels_last') === 'channels_first' && rank > 2) {
    x = ops.transpose(x, [0, ...range(rank).slice(2), 1])
  }
  const [batch = 1, ...rest] = x.shape
  return ops.reshape(x, [batch, count(rest)])
}

function permute(context: LayerContext): Value {
  return context.ops.transpose(first(context), [0, ...numberList(context.config, 'dims')])
}

function repeatVector(context: LayerContext): Value {
  const n = integer(context.config, 'n')
  counts('n', [n])
  return context.ops.repeat(context.ops.expandDims(first(context), 1), n, 1)
}

function reshape(context: LayerContext): Value {
  const x = first(context)
  const [batch = 1, ...rest] = x.shape
  return context.ops.reshape(x, [batch, ...resolveShape(rest, numberList(context.config, 'target_shape'))])
}

/** A shape with at most one -1, which takes what is left. */
export function resolveShape(from: readonly number[], target: readonly number[]): readonly number[] {
  const total = count(from)
  const known = count(target.filter((dim) => dim !== -1))
  const fits = target.includes(-1) ? known > 0 && total % known === 0 : total === known
  if (!fits || target.filter((dim) => dim === -1).length > 1) {
    throw new ArtifactError(
      'malformed',
      `target_shape: found [${target.join(', ')}], allowed: ${total} elements in all`,
    )
  }
  return target.map((dim) => (dim === -1 ? total / known : dim))
}

/** Each cell repeated, in every spatial dimension. */
function upSample(rank: number): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const factors = counts('size', numbers(config, 'size', rank))
    return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) =>
      repeated(ops, x, factors),
    )
  }
}

function upSample2D(context: LayerContext): Value {
  const { ops, config } = context
  const interpolation = word(config, 'interpolation', INTERPOLATIONS, 'nearest')
  if (interpolation === 'nearest') return upSample(2)(context)
  const [tall, wide] = counts('size', numbers(config, 'size', 2))
  return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) =>
    ops.resize(x, { size: [at(x.shape, 1) * (tall ?? 1), at(x.shape, 2) * (wide ?? 1)], interpolation }),
  )
}

export const INTERPOLATIONS = ['nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5'] as const

function repeated(ops: Ops, x: Value, factors: readonly number[]): Value {
  return factors.reduce((value, factor, i) => (factor === 1 ? value : ops.repeat(value, factor, i + 1)), x)
}

function count(dims: readonly number[]): number {
  return dims.reduce((a, b) => a * b, 1)
}
