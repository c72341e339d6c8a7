import type { LayerDef } from '../../layer-def.ts'
import { first } from '../core/core.ts'
import { concatenate } from '../merging/concatenate.ts'
import { define, seedState, statistic, stopsMask } from '../define.ts'
import { clahe } from './clahe.ts'
import { ofDictionaries } from './dictionaries.ts'
import { categoryEncoding, discretize } from './encode.ts'
import { hashedCrossing, hashing } from './hashing.ts'
import { autoContrast, centerCrop, resizing } from './images.ts'
import { integerLookup, stringLookup } from './lookup.ts'
import { normalize, rescale } from './normalize.ts'
import { pipeline } from './others.ts'
import { melSpectrogram, stftSpecs, stftSpectrogram } from './spectrograms.ts'
import { textVectorization } from './vectorize.ts'
import { idfSpecs } from './vocabulary.ts'

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
  define('HashedCrossing', { keepsInputDType: true, call: hashedCrossing, mask: stopsMask }),
  define('IntegerLookup', { variables: idfSpecs, keepsInputDType: true, call: integerLookup, mask: stopsMask }),
  define('StringLookup', { variables: idfSpecs, keepsInputDType: true, call: stringLookup, mask: stopsMask }),
  define('TextVectorization', {
    variables: idfSpecs,
    implied: ({ config: { output_mode: mode = 'int' } }) => [
      {
        attribute: '_lookup_layer',
        name: 'string_lookup',
        className: 'StringLookup',
        config: { output_mode: mode },
      },
    ],
    keepsInputDType: true,
    call: textVectorization,
    mask: stopsMask,
  }),
  define('MelSpectrogram', { call: melSpectrogram, mask: stopsMask }),
  define('STFTSpectrogram', { variables: stftSpecs, call: stftSpectrogram, mask: stopsMask }),
  define('Pipeline', { call: pipeline, mask: stopsMask }),
  define('AutoContrast', { call: autoContrast, mask: stopsMask }),
  define('ContrastLimitedAdaptiveHistogramEqualization', { call: clahe, mask: stopsMask }),
  // Keras equalises in training only, and leaves images without boxes as they are.
  define('Equalization', { call: first, mask: stopsMask }),
  // What `keras.utils.FeatureSpace` joins its features with.
  define('TFDConcat', { call: concatenate, mask: stopsMask }),
  define('TFDIdentity', { keepsInputDType: true, call: first, mask: stopsMask }),
  // Boxes come with images in a dictionary; images alone pass.
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
].map(ofDictionaries)
