import type { Layer } from '../program.ts'

/** Config keys that are the strength of a noise. */
const STRENGTHS = [
  ...['rate', 'stddev', 'dropout', 'recurrent_dropout'],
  ...['dropout_rate', 'attention_dropout_rate', 'intermediate_dropout'],
  ...['output_dropout', 'attention_dropout', 'inner_dropout'],
] as const

const AUGMENTATION = /^(?:Random|AugMix$|CutMix$|MixUp$|RandAugment$|Solarization$)/

/**
 * Whether a layer of Keras 3 takes `training` for True where nobody says otherwise (`call(self, inputs, training=True)` in
 * keras/src/layers/preprocessing/image_preprocessing): so does `model(x)`, and what is exported, but not `predict`.
 */
export function trainsByDefault({ className, origin }: Layer): boolean {
  return origin === null && AUGMENTATION.test(className)
}

/** What a layer of Keras does otherwise in training: nothing, draw random numbers, or use the batch's own statistics. */
export function kerasTraining({ className, config }: Layer): 'same' | 'random' | 'statistics' {
  if (AUGMENTATION.test(className)) return 'random'
  if (STRENGTHS.some((key) => typeof config[key] === 'number' && config[key] > 0)) return 'random'
  return className === 'BatchNormalization' && config['trainable'] !== false ? 'statistics' : 'same'
}

/** The same of a layer and of everything inside it: what draws random numbers anywhere is random. */
export function trainingWithin(layer: Layer): 'same' | 'random' | 'statistics' {
  const all = [kerasTraining(layer), ...innerOf(layer).map(trainingWithin)]
  if (all.includes('random')) return 'random'
  return all.includes('statistics') ? 'statistics' : 'same'
}

/** Whether `training` may change what a layer computes; of a custom one nobody knows. */
export function heedsTraining(layer: Layer): boolean {
  return layer.origin !== null || kerasTraining(layer) !== 'same' || innerOf(layer).some(heedsTraining)
}

function innerOf({ children, graph }: Layer): readonly Layer[] {
  return [...children.map((child) => child.layer), ...(graph?.layers ?? [])]
}
