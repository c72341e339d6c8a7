import type { JsonObject } from '../../../../formats/format.ts'
import type { ImpliedChild, LayerDef } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { flag, integer, num, word } from '../config.ts'
import { DEFAULTS } from '../defaults.ts'
import { define, seedState, specs, weight } from '../define.ts'
import { additiveAttention, attentionMask, dotAttention } from './dot.ts'
import { groupedQueryAttention } from './grouped.ts'
import { multiHeadAttention } from './multi-head.ts'

/** `keras/src/layers/attention`. */
export const ATTENTION_LAYERS: readonly LayerDef[] = [
  define('Attention', {
    variables: (config) =>
      specs(
        flag(config, 'use_scale', false) && weight('scale'),
        word(config, 'score_mode', ['dot', 'concat'] as const, 'dot') === 'concat' && weight('concat_score_weight'),
        num(config, 'dropout', 0) > 0 && seedState('seed_generator'),
      ),
    call: dotAttention,
    mask: attentionMask,
  }),
  define('AdditiveAttention', {
    variables: (config) =>
      specs(
        flag(config, 'use_scale', true) && weight('scale'),
        num(config, 'dropout', 0) > 0 && seedState('seed_generator'),
      ),
    call: additiveAttention,
    mask: attentionMask,
  }),
  define('MultiHeadAttention', {
    implied: (layer) => projections(layer, '', 'bqm,mnh->bqnh', 'bqnh,nhm->bqm', 'nh'),
    call: multiHeadAttention,
  }),
  define('GroupedQueryAttention', {
    implied: (layer) => projections(layer, '_', 'bqm,muh->bquh', 'bquh,uhm->bqm', 'uh'),
    call: groupedQueryAttention,
  }),
]

/**
 * The sublayers that an attention layer makes when it is built. The equations are those of `[batch, time, features]`
 * inputs; with more dimensions they are longer, which the layer's own `call` works out from its inputs.
 */
function projections(layer: Layer, prefix: string, into: string, back: string, heads: string): readonly ImpliedChild[] {
  const { config } = layer
  const bias = flag(config, 'use_bias', true)
  const query = [integer(config, 'num_heads', numberOf(config, 'num_query_heads')), keySize(config)]
  const key = [numberOf(config, 'num_key_value_heads') ?? query[0] ?? 1, keySize(config)]
  const value = [key[0] ?? 1, numberOf(config, 'value_dim') ?? keySize(config)]
  const dense = (attribute: string, name: string, equation: string, shape: readonly (number | null)[], axes: string) =>
    child(layer, attribute, name, 'EinsumDense', {
      equation,
      output_shape: shape,
      bias_axes: bias ? axes : null,
      ...sharedWithDense(config),
    })
  const gate = dense('_gate_dense', 'gate', into, [null, query[0] ?? 1, value[1] ?? 1], heads)
  return [
    dense(`${prefix}query_dense`, 'query', into, [null, ...query], heads),
    dense(`${prefix}key_dense`, 'key', into, [null, ...key], heads),
    ...(flag(config, 'use_gate', false) ? [{ ...gate, config: { ...gate.config, activation: 'sigmoid' } }] : []),
    dense(`${prefix}value_dense`, 'value', into, [null, ...value], heads),
    child(layer, '_softmax', 'softmax', 'Softmax', { axis: -1 }),
    child(layer, '_dropout_layer', 'dropout', 'Dropout', {
      rate: num(config, 'dropout', 0),
      seed: config['seed'] ?? null,
    }),
    dense(`${prefix}output_dense`, 'attention_output', back, [null, null], 'm'),
  ]
}

function child(layer: Layer, attribute: string, name: string, className: string, config: JsonObject): ImpliedChild {
  const dtype = layer.config['dtype'] ?? 'float32'
  return { attribute, name, className, config: { ...DEFAULTS[className], ...config, name, dtype } }
}

function keySize(config: JsonObject): number {
  return integer(config, 'key_dim', numberOf(config, 'head_dim'))
}

function numberOf(config: JsonObject, key: string): number | undefined {
  const value = config[key]
  return typeof value === 'number' ? value : undefined
}

/** What the attention layer hands on to its projections. */
function sharedWithDense(config: JsonObject): JsonObject {
  const keys = ['kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'kernel_constraint']
  return Object.fromEntries([...keys, 'bias_constraint'].map((key) => [key, config[key] ?? null]))
}
