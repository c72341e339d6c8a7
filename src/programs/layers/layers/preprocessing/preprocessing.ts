import type { LayerDef } from '../../layer-def.ts'
import { word } from '../config.ts'
import { first } from '../core/core.ts'
import { define, seedState, specs, statistic, stopsMask, weight } from '../define.ts'
import { categoryEncoding, discretize } from './encode.ts'
import { hashing } from './hashing.ts'
import { autoContrast, centerCrop, resizing } from './images.ts'
import { integerLookup, stringLookup } from './lookup.ts'
import { normalize, rescale } from './normalize.ts'
import { pipeline, unread } from './others.ts'
import { textVectorization } from './vectorize.ts'

/** `keras/src/layers/preprocessing`: what is arithmetic runs; augmentation is the identity at inference. */
export const PREPROCESSING_LAYERS: readonly LayerDef[] = [
  define('Normalization', {
    variables: (config) =>
      (config['mean'] ?? null) === null ? [statistic('mean'), statistic('variance'), statistic('count')] : [],
    keepsInputDType: true,
    call: normalize,
  }),
  define('Rescaling', { keepsInputDType: true, call: rescale }),
  define('Resizing', { call: resizing, mask: stopsMask }),
  define('CenterCrop', { call: centerCrop, mask: stopsMask }),
  define('CategoryEncoding', { call: categoryEncoding, mask: stopsMask }),
  define('Discretization', { keepsInputDType: true, call: discretize, mask: stopsMask }),
  define('Hashing', { keepsInputDType: true, call: hashing, mask: stopsMask }),
  define('HashedCrossing', { call: unread, mask: stopsMask }),
  define('IntegerLookup', { keepsInputDType: true, call: integerLookup, mask: stopsMask }),
  define('StringLookup', { keepsInputDType: true, call: stringLookup, mask: stopsMask }),
  define('TextVectorization', {
    implied: () => [{ attribute: '_lookup_layer', name: 'string_lookup', className: 'StringLookup', config: {} }],
    keepsInputDType: true,
    call: textVectorization,
    mask: stopsMask,
  }),
  define('MelSpectrogram', { call: unread, mask: stopsMask }),
  define('STFTSpectrogram', {
    variables: (config) => {
      const mode = word(config, 'mode', ['log', 'magnitude', 'psd', 'real', 'imag', 'angle', 'stft'] as const, 'log')
      return specs(mode !== 'imag' && weight('real_kernel'), mode !== 'real' && weight('imag_kernel'))
    },
    call: unread,
    mask: stopsMask,
  }),
  define('Pipeline', { call: pipeline, mask: stopsMask }),
  define('AutoContrast', { call: autoContrast, mask: stopsMask }),
  ...['Equalization', 'ContrastLimitedAdaptiveHistogramEqualization', 'MaxNumBoundingBoxes'].map((className) =>
    define(className, { call: unread, mask: stopsMask }),
  ),
  ...[
    'AugMix',
    'CutMix',
    'MixUp',
    'RandAugment',
    'RandomBrightness',
    'RandomColorDegeneration',
    'RandomColorJitter',
    'RandomContrast',
    'RandomCrop',
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
]
