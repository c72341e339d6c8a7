import type { LayerDef } from '../../layer-def.ts'
import { num } from '../config.ts'
import { first } from '../core/core.ts'
import { define, seedState, specs } from '../define.ts'

/** `keras/src/layers/regularization`: these act in training only. */
export const REGULARIZATION_LAYERS: readonly LayerDef[] = [
  define('ActivityRegularization', { call: first }),
  ...['Dropout', 'AlphaDropout', 'GaussianDropout', 'SpatialDropout1D', 'SpatialDropout2D', 'SpatialDropout3D'].map(
    (className) => noise(className, 'rate'),
  ),
  noise('GaussianNoise', 'stddev'),
]

function noise(className: string, strength: string): LayerDef {
  return define(className, {
    variables: (config) => specs(num(config, strength, 0) > 0 && seedState('seed_generator')),
    call: first,
  })
}
