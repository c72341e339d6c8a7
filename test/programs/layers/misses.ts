import type { Case } from './corpus.ts'

/**
 * Why Keras 3.15 run in float64 (TensorFlow backend) stands farther from our float64 than 1e-9: it rounds to float32 on its
 * way. Each cause was read in the source that it names, and found again by computing with that number rounded.
 */
const GELU = '`tf.nn.gelu` makes its constants √½ and 0.044715 in float32 (tensorflow/python/ops/nn_ops.py)'
const SLOPE = 'the slope is a float32 attribute of `tf.nn.leaky_relu`'
const SCALE = 'the scale 1 / √key_dim is made in float32, and is no power of two (keras/src/layers/attention)'
const RESIZE = '`tf.image.resize` computes in float32, unless it takes the nearest cell'
const LOG2 = 'the logarithm of 2 is made in float32 (keras/src/backend/tensorflow/numpy.py)'
const RESCALE = 'scale and offset are made in float32 (keras/src/layers/preprocessing/rescaling.py)'

/** Layers of which every case that these words stand in, or none do, stands farther off. */
const CAUSES: Readonly<Record<string, readonly (readonly [titles: RegExp, why: string])[]>> = {
  Activation: [
    [/^leaky_relu /, SLOPE],
    [/^gelu /, GELU],
  ],
  Conv1D: [[/gelu/, GELU]],
  Conv2D: [[/gelu/, GELU]],
  Conv3D: [[/gelu/, GELU]],
  'ops.gelu': [[/./, GELU]],
  'ops.leaky_relu': [[/./, SLOPE]],
  LeakyReLU: [[/^slope 0\.(3|01)$/, SLOPE]],
  ReLU: [[/^\{'negative_slope': 0\.2\}$/, SLOPE]],
  MultiHeadAttention: [[/./, SCALE]],
  GroupedQueryAttention: [[/./, SCALE]],
  Rescaling: [[/^(1\/255|uint8 input)$/, RESCALE]],
  CenterCrop: [[/^larger than the image$/, RESIZE]],
  Resizing: [[/bilinear|bicubic|lanczos|aspect_ratio/, RESIZE]],
  UpSampling2D: [[/bilinear|bicubic|lanczos/, RESIZE]],
  'ops.logaddexp2': [[/./, LOG2]],
  'ops.resize': [[/bilinear/, RESIZE]],
}

/** Why a case of the corpus stands farther than 1e-9 from Keras's float64, or null where it does not. */
export function causeOfMiss({ layer, title }: Case): string | null {
  return CAUSES[layer]?.find(([titles]) => titles.test(title))?.[1] ?? null
}

const SINES = 'the lowest frequency 1 / max_wavelength is made in float32 (sine_position_encoding.py)'
const ROTATION = 'positions, frequencies, sines and cosines are computed in float32 (rotary_embedding.py)'
const FOURIER = 'the Fourier transform is computed in float32 (f_net_encoder.py)'
const ASKED = '`reverse_dtype` is float32 in this model'

/** The same of models of other packages, by case and output. */
const COMMUNITY_CAUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  encoder: { first: `${GELU}; ${SCALE}`, seeing: SCALE, approximate: GELU },
  decoder: { free: `${GELU}; ${SCALE}`, crossed_first: GELU },
  embeddings: { capped: ASKED },
  'cached-attention': { crossed: SCALE },
  sines: { plain: SINES, short: SINES, later: SINES, placed: SINES, odd_width: SINES },
  rotary: {
    plain: ROTATION,
    scaled: ROTATION,
    other_axes: ROTATION,
    later: ROTATION,
    placed: ROTATION,
    dynamic: ROTATION,
    yarn: ROTATION,
    yarn_whole: ROTATION,
    denominator: ROTATION,
    unscaled: ROTATION,
  },
  fnet: { plain: FOURIER, odd_sizes: `${FOURIER}; ${GELU}` },
  'masked-lm': {
    kernel: `${FOURIER}, in the FNetEncoder that it is fed by`,
    tied_to_layer: `${FOURIER}, in the FNetEncoder that it is fed by`,
    tied_to_nothing: `${FOURIER}, in the FNetEncoder that it is fed by`,
  },
}

export function causeOfCommunityMiss(name: string, output: string): string | null {
  return COMMUNITY_CAUSES[name]?.[output] ?? null
}

/** What float64 has to agree within where nobody rounds, and where Keras does. */
export const EXACT = { rtol: 1e-9, atol: 1e-12 } as const
export const ROUNDED = { rtol: 1e-5, atol: 1e-6 } as const

const BIAS = 'Keras rounds the bias of a float8 layer to bfloat16, which float64 keeps whole'

/** Cases that show float32 at work: float64 gives something else, by their nature. */
export const FLOAT32_BY_NATURE: Readonly<Record<string, string>> = {
  'masked causal, rows that see nothing':
    '`scores - 1e9` swallows the scores in float32, so that rows which see nothing are spread evenly; float64 keeps them',
  'probabilities of 0 and 1': 'float32 has no number 1 - 1e-7, at which probabilities are cut',
  'Dense float8': BIAS,
  'EinsumDense float8': BIAS,
  'EinsumDense heads float8': BIAS,
}
