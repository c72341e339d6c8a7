import type { JsonObject } from '../../../../formats/format.ts'

/** Our name for `TransformerEncoder` of `tfm.nlp.models`, which the package registers under none. */
export const ENCODER_STACK = 'official.nlp>TransformerEncoder'

/** The same of `TransformerDecoder`. */
export const DECODER_STACK = 'official.nlp>TransformerDecoder'

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
/** What newer decoders say besides: what to attend with, where it is not the package's own. */
const OF_NEWER_FILES: readonly string[] = ['self_attention_cls', 'cross_attention_cls']
/**
 * Classes of the models of `keras.applications.convnext` (Keras 3.15, tf_keras 2.21), which lie outside `keras.layers`
 * and are not registered; our names for them, and the options that their `get_config` writes.
 */
const APPLICATIONS: Readonly<Record<string, readonly string[]>> = {
  LayerScale: ['init_values', 'projection_dim'],
  StochasticDepth: ['drop_path_rate'],
}
const APPLICATIONS_MODULE = /^(?:keras|tf_keras|tensorflow\.keras)(?:\.src)?\.applications\.convnext$/
export const LAYER_SCALE = 'keras.applications>LayerScale'
export const STOCHASTIC_DEPTH = 'keras.applications>StochasticDepth'

const OF_EVERY_LAYER: readonly string[] = ['name', 'trainable', 'dtype', 'batch_input_shape']

/**
 * Our name for a class that a package uses without registering it, or undefined. Many people have a class of the same
 * name: the module has to be the package's, or, where the file names none, the options have to be exactly these.
 */
export function unregisteredName(className: string, module: string | null, config: JsonObject): string | undefined {
  const [name, modules, options] =
    className === 'TransformerEncoder'
      ? ENCODER_STACK_CLASS
      : className === 'TransformerDecoder'
        ? DECODER_STACK_CLASS
        : applicationsClass(className)
  if (name === undefined) return undefined
  if (module !== null) return modules.test(module) ? name : undefined
  const keys = Object.keys(config).filter(
    (key) => !OF_EVERY_LAYER.includes(key) && !(name === DECODER_STACK && OF_NEWER_FILES.includes(key)),
  )
  return keys.length === options.length && keys.every((key) => options.includes(key)) ? name : undefined
}

type Unregistered = readonly [name: string | undefined, modules: RegExp, options: readonly string[]]

const DECODER_STACK_CLASS: Unregistered = [DECODER_STACK, ENCODER_STACK_MODULE, ENCODER_STACK_KEYS]
const ENCODER_STACK_CLASS: Unregistered = [ENCODER_STACK, ENCODER_STACK_MODULE, ENCODER_STACK_KEYS]

function applicationsClass(className: string): Unregistered {
  const options = Object.hasOwn(APPLICATIONS, className) ? APPLICATIONS[className] : undefined
  const name = options === undefined ? undefined : `keras.applications>${className}`
  return [name, APPLICATIONS_MODULE, options ?? []]
}
