import type { JsonObject } from '../../../../formats/format.ts'

/** Our name for `TransformerEncoder` of `tfm.nlp.models`, which the package registers under none. */
export const ENCODER_STACK = 'official.nlp>TransformerEncoder'

const ENCODER_STACK_MODULE = /^official\.nlp\.modeling\.models(?:\.|$)/

/** The options that its `get_config` writes (2.5 to 2.20). */
const ENCODER_STACK_KEYS: readonly string[] = [
  'num_layers',
  'num_attention_heads',
  'intermediate_size',
  'activation',
  'dropout_rate',
  'attention_dropout_rate',
  'use_bias',
  'norm_first',
  'norm_epsilon',
  'intermediate_dropout',
]
const OF_EVERY_LAYER: readonly string[] = ['name', 'trainable', 'dtype', 'batch_input_shape']

/**
 * Our name for a class that a package uses without registering it, or undefined. Many people have a class of the same
 * name: the module has to be the package's, or, where the file names none, the options have to be exactly these.
 */
export function unregisteredName(className: string, module: string | null, config: JsonObject): string | undefined {
  if (className !== 'TransformerEncoder') return undefined
  if (module !== null) return ENCODER_STACK_MODULE.test(module) ? ENCODER_STACK : undefined
  const keys = Object.keys(config).filter((key) => !OF_EVERY_LAYER.includes(key))
  const same = keys.length === ENCODER_STACK_KEYS.length && keys.every((key) => ENCODER_STACK_KEYS.includes(key))
  return same ? ENCODER_STACK : undefined
}
