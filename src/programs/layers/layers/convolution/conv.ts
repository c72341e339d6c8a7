import type { JsonObject } from '../../../../formats/format.ts'
import type { ConvOptions, Ops, Padding, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { activate } from '../../activations.ts'
import { flag, integer, numbers, text, word } from '../config.ts'
import { first } from '../core/core.ts'
import { inChannelsLast } from '../math.ts'
import { refuseTooSmall } from './sizes.ts'

/** What all convolutions read from their config. */
export function convOptions(config: JsonObject, rank: number, sizes: readonly number[]): ConvOptions {
  const dilations = numbers(config, 'dilation_rate', rank, 1)
  return {
    strides: numbers(config, 'strides', rank, 1),
    padding: padding(config, sizes, dilations),
    dilations,
    groups: integer(config, 'groups', 1),
  }
}

/** The same for a kernel of these sizes, which must fit into the input. */
export function fittingOptions(context: LayerContext, x: Value, sizes: readonly number[]): ConvOptions {
  const options = convOptions(context.config, sizes.length, sizes)
  refuseTooSmall(context, x.shape, { padding: options.padding, sizes, dilations: options.dilations })
  return options
}

/** `causal` puts all padding before the first step, so that no output sees a later input. */
function padding(config: JsonObject, sizes: readonly number[], dilations: readonly number[]): Padding {
  const named = word(config, 'padding', ['valid', 'same', 'causal'] as const, 'valid')
  if (named !== 'causal') return named
  return sizes.map((size, i) => [(size - 1) * (dilations[i] ?? 1), 0] as const)
}

export function convolve(rank: number): (context: LayerContext) => Value {
  return (context) =>
    spatial(context, (ops, x) => {
      const kernel = context.variable('kernel')
      return ops.conv(x, kernel, fittingOptions(context, x, kernel.shape.slice(0, rank)))
    })
}

/** Runs a convolution channels last, then bias and activation. */
export function spatial(context: LayerContext, body: (ops: Ops, x: Value) => Value): Value {
  const { ops, config } = context
  const format = text(config, 'data_format', 'channels_last')
  const out = inChannelsLast(ops, first(context), format, (x) => {
    const product = body(ops, x)
    return flag(config, 'use_bias', true) ? ops.add(product, context.variable('bias')) : product
  })
  return activate(ops, out, config['activation'])
}
