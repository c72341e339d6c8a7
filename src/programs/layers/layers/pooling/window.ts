import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numbers, text, word } from '../config.ts'
import { refuseTooSmall } from '../convolution/sizes.ts'
import { first } from '../core/core.ts'
import { inChannelsLast } from '../math.ts'

/** Pooling over windows of `rank` dimensions; strides are the window where the config gives none. */
export function windowPool(rank: number, mode: 'max' | 'average'): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const size = numbers(config, 'pool_size', rank, 2)
    const options = {
      size,
      strides: (config['strides'] ?? null) === null ? size : numbers(config, 'strides', rank),
      padding: word(config, 'padding', ['valid', 'same'] as const, 'valid'),
    }
    return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) => {
      refuseTooSmall(context, x.shape, { padding: options.padding, sizes: size })
      return mode === 'max' ? ops.maxPool(x, options) : ops.averagePool(x, options)
    })
  }
}
