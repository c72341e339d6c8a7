import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numbers, word } from '../config.ts'
import { spatial } from './conv.ts'

export function transposed(rank: number): (context: LayerContext) => Value {
  return (context) =>
    spatial(context, (ops, x) => {
      const { config } = context
      return ops.convTranspose(x, context.variable('kernel'), {
        strides: numbers(config, 'strides', rank, 1),
        padding: word(config, 'padding', ['valid', 'same'] as const, 'valid'),
        dilations: numbers(config, 'dilation_rate', rank, 1),
        outputPadding: (config['output_padding'] ?? null) === null ? null : numbers(config, 'output_padding', rank),
      })
    })
}
