import type { LayerDef } from '../../layer-def.ts'
import { first } from '../core/core.ts'
import { define, seedState, specs, statistic, stopsMask, weight } from '../define.ts'
import { word } from '../config.ts'
import { later } from './later.ts'

/** `keras/src/layers/preprocessing`: what is arithmetic runs; random augmentation is the identity at inference. */
export const PREPROCESSING_LAYERS: readonly LayerDef[] = [
  define('Normalization', {
    variables: (config) =>
      (config['mean'] ?? null) === null ? [statistic('mean'), statistic('variance'), statistic('count')] : [],
    call: later,
  }),
  define('Rescaling', { call: later }),
  define('Resizing', { call: later, mask: stopsMask }),
  define('CenterCrop', { call: later, mask: stopsMask }),
  define('CategoryEncoding', { call: later, mask: stopsMask }),
  define('Discretization', { call: later, mask: stopsMask }),
  define('Hashing', { call: later, mask: stopsMask }),
  define('HashedCrossing', { call: later, mask: stopsMask }),
  define('IntegerLookup', { call: later, mask: stopsMask }),
  define('StringLookup', { call: later, mask: stopsMask }),
  define('TextVectorization', {
    implied: () => [{ attribute: '_lookup_layer', name: 'string_lookup', className: 'StringLookup', config: {} }],
    call: later,
    mask: stopsMask,
  }),
  define('MelSpectrogram', { call: later, mask: stopsMask }),
  define('STFTSpectrogram', {
    variables: (config) => {
      const mode = word(config, 'mode', ['log', 'magnitude', 'psd', 'real', 'imag', 'angle', 'stft'] as const, 'log')
      return specs(mode !== 'imag' && weight('real_kernel'), mode !== 'real' && weight('imag_kernel'))
    },
    call: later,
    mask: stopsMask,
  }),
  define('Pipeline', { call: later, mask: stopsMask }),
  define('AutoContrast', { call: later, mask: stopsMask }),
  define('Equalization', { call: later, mask: stopsMask }),
  define('ContrastLimitedAdaptiveHistogramEqualization', { call: later, mask: stopsMask }),
  define('MaxNumBoundingBoxes', { call: first, mask: stopsMask }),
  ...[
    'AugMix',
    'CutMix',
    'MixUp',
    'RandAugment',
    'RandomBrightness',
    'RandomColorDegeneration',
    'RandomColorJitter',
    'RandomContrast',
    'RandomElasticTransform',
    'RandomErasing',
    'RandomFlip',
    'RandomGaussianBlur',
    'RandomGrayscale',
    'RandomHue',
    'RandomInvert',
    'RandomPerspective',
    'RandomPosterization',
    'RandomRotation',
    'RandomSaturation',
    'RandomSharpness',
    'RandomShear',
    'RandomTranslation',
    'RandomZoom',
    'Solarization',
  ].map((className) => define(className, { variables: () => [seedState('generator')], call: first, mask: stopsMask })),
  define('RandomCrop', { variables: () => [seedState('generator')], call: later, mask: stopsMask }),
]
