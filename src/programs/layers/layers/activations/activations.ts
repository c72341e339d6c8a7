import type { LayerDef } from '../../layer-def.ts'
import { activate, elu, leakyRelu, rectify } from '../../activations.ts'
import { num, numOrNull } from '../config.ts'
import { first } from '../core/core.ts'
import { define, weight } from '../define.ts'
import { softmaxLayer } from './softmax.ts'

/** `keras/src/layers/activations`, and `Activation` of `core`. */
export const ACTIVATION_LAYERS: readonly LayerDef[] = [
  define('Activation', { call: (context) => activate(context.ops, first(context), context.config['activation']) }),
  define('ReLU', {
    call: ({ ops, config, ...context }) =>
      rectify(
        ops,
        first({ ops, config, ...context }),
        num(config, 'negative_slope', 0),
        numOrNull(config, 'max_value'),
        num(config, 'threshold', 0),
      ),
  }),
  define('LeakyReLU', {
    call: (context) => leakyRelu(context.ops, first(context), num(context.config, 'negative_slope', 0.3)),
  }),
  define('ELU', { call: (context) => elu(context.ops, first(context), num(context.config, 'alpha', 1)) }),
  define('PReLU', {
    variables: () => [weight('alpha')],
    call: (context) => {
      const { ops } = context
      const x = first(context)
      const negative = ops.multiply(context.variable('alpha'), ops.relu(ops.negative(x)))
      return ops.subtract(ops.relu(x), negative)
    },
  }),
  define('Softmax', { call: softmaxLayer }),
]
