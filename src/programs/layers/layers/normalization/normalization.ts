import type { LayerContext, LayerDef } from '../../layer-def.ts'
import type { Value } from '../../../../ops/ops.ts'
import { flag, num, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { define, specs, statistic, stopsMask, weight } from '../define.ts'
import { batchNormalize } from './batch.ts'
import { groupNormalize } from './group.ts'
import { layerNormalize, rmsNormalize } from './layer.ts'
import { normalizeL2 } from './unit.ts'

/** `keras/src/layers/normalization`; `SpectralNormalization` is a wrapper. */
export const NORMALIZATION_LAYERS: readonly LayerDef[] = [
  define('BatchNormalization', {
    variables: (config) =>
      specs(
        flag(config, 'scale', true) && weight('gamma'),
        flag(config, 'center', true) && weight('beta'),
        statistic('moving_mean'),
        statistic('moving_variance'),
        ...(flag(config, 'renorm', false) ? ['moving_stddev', 'renorm_mean', 'renorm_stddev'].map(statistic) : []),
      ),
    call: batchNormalize,
  }),
  define('LayerNormalization', {
    keepsInputDType: true,
    variables: (config) => {
      const rms = flag(config, 'rms_scaling', false)
      return specs(
        (flag(config, 'scale', true) || rms) && weight('gamma'),
        flag(config, 'center', true) && !rms && weight('beta'),
      )
    },
    call: layerNormalize,
  }),
  define('GroupNormalization', {
    keepsInputDType: true,
    variables: (config) =>
      specs(flag(config, 'scale', true) && weight('gamma'), flag(config, 'center', true) && weight('beta')),
    call: groupNormalize,
  }),
  define('RMSNormalization', { variables: () => [weight('scale')], call: rmsLayer, mask: stopsMask }),
  define('UnitNormalization', { call: unitLayer }),
]

function rmsLayer(context: LayerContext): Value {
  const { ops, config } = context
  const x = first(context)
  return rmsNormalize(ops, x, context.variable('scale', 'float32'), axesOf(context), num(config, 'epsilon', 1e-6))
}

function unitLayer(context: LayerContext): Value {
  return normalizeL2(context.ops, first(context), axesOf(context), 1e-12)
}

function axesOf({ config }: LayerContext): readonly number[] {
  return numberList({ axis: -1, ...config }, 'axis')
}
