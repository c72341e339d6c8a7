import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import { flag, integer, num, numOrNull, text, word } from '../config.ts'
import { first } from '../core/core.ts'
import { specs, weight } from '../define.ts'
import { at, castTo, like } from '../math.ts'

const MODES = ['log', 'magnitude', 'psd', 'real', 'imag', 'angle', 'stft'] as const

/** `keras.backend.epsilon()`: powers and magnitudes below it count as it. */
const EPSILON = 1e-7

export function stftSpecs(config: JsonObject): readonly VariableSpec[] {
  const mode = word(config, 'mode', MODES, 'log')
  return specs(mode !== 'imag' && weight('real_kernel'), mode !== 'real' && weight('imag_kernel'))
}

/** A short-time Fourier transform as two convolutions with stored kernels, channel by channel. */
export function stftSpectrogram(context: LayerContext): Value {
  const { ops, config } = context
  const isLast = text(config, 'data_format', 'channels_last') === 'channels_last'
  const given = first(context)
  const x = isLast ? ops.transpose(given, [0, 2, 1]) : given
  const [batch, channels, length] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2)]
  const step = numOrNull(config, 'frame_step') ?? Math.floor(integer(config, 'frame_length', 256) / 2)
  const signal = (kernel: string): Value => {
    const out = ops.conv(
      ops.reshape(x, [batch * channels, length, 1]),
      castTo(ops, context.variable(kernel), x.dtype),
      {
        strides: [step],
        padding: word(config, 'padding', ['valid', 'same'] as const, 'valid'),
        dilations: [1],
        groups: 1,
      },
    )
    return ops.reshape(out, [batch, channels, at(out.shape, 1), at(out.shape, 2)])
  }
  return laidOut(ops, spectrum(context, signal), isLast, flag(config, 'expand_dims', false))
}

/** `[batch, channels, time, frequencies]`. */
function spectrum({ ops, config }: LayerContext, signal: (kernel: string) => Value): Value {
  const mode = word(config, 'mode', MODES, 'log')
  if (mode === 'real') return signal('real_kernel')
  if (mode === 'imag') return signal('imag_kernel')
  const [real, imag] = [signal('real_kernel'), signal('imag_kernel')]
  if (mode === 'angle') return ops.arctan2(imag, real)
  if (mode === 'stft') return ops.concatenate([real, imag], 3)
  const power = ops.add(ops.square(real), ops.square(imag))
  if (mode === 'psd') return ops.add(power, withoutEnds(ops, power))
  const floor = like(ops, power, EPSILON)
  const magnitude = ops.sqrt(ops.maximum(power, floor))
  return mode === 'magnitude' ? magnitude : ops.log(ops.maximum(magnitude, floor))
}

/** Power between the first and the last frequency counts twice, for the half that a real signal mirrors. */
function withoutEnds(ops: Ops, power: Value): Value {
  const [batch, channels, time, bins] = [at(power.shape, 0), at(power.shape, 1), at(power.shape, 2), at(power.shape, 3)]
  const inner = ops.slice(power, [0, 0, 0, 1], [batch, channels, time, Math.max(bins - 2, 0)])
  const none = [0, 0] as const
  return ops.pad(inner, [none, none, none, [1, 1]], 'constant')
}

function laidOut(ops: Ops, x: Value, isLast: boolean, expand: boolean): Value {
  const [batch, channels, time, bins] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2), at(x.shape, 3)]
  if (expand) return isLast ? ops.transpose(x, [0, 2, 3, 1]) : x
  if (isLast) return ops.reshape(ops.transpose(x, [0, 2, 1, 3]), [batch, time, channels * bins])
  return ops.reshape(ops.transpose(x, [0, 1, 3, 2]), [batch, channels * bins, time])
}

/** `keras.layers.MelSpectrogram`: `[..., time]` to `[..., mel bins, frames]`. */
export function melSpectrogram(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const given = castTo(ops, first(context), computeDType === 'float64' ? 'float64' : 'float32')
  const x = given.shape.length === 1 ? ops.expandDims(given, 0) : given
  const bands = ops.matmul(magnitudes(context, x), melWeights(context, x))
  const scaled = flag(config, 'power_to_db', true) ? decibels(context, bands) : bands
  const out = castTo(ops, ops.transpose(scaled, [0, 2, 1]), computeDType)
  return given.shape.length === 1 ? ops.squeeze(out, [0]) : out
}

/** Magnitudes of the windowed frames, centred over the reflected signal, to the power `mag_exp`: `[batch, frames, bins]`. */
function magnitudes({ ops, config, layer }: LayerContext, x: Value): Value {
  const size = integer(config, 'fft_length', 2048)
  const half = Math.floor(size / 2)
  // Without a window Keras takes the whole frame, whatever the sequence length.
  const name = config['window'] === undefined ? 'hann' : config['window']
  const length = name === null ? size : (numOrNull(config, 'sequence_length') ?? size)
  const window = windowOf(name, length, layer.name)
  const none = [0, 0] as const
  const padded = ops.pad(x, [none, [half, half]], 'reflect')
  const bins = half + 1
  const data = new Float32Array(size * 2 * bins)
  const before = Math.floor((size - length) / 2)
  for (let t = 0; t < length; t += 1) {
    for (let k = 0; k < bins; k += 1) {
      // The remainder keeps the angle small, and with it its rounding.
      const angle = (2 * Math.PI * ((k * (t + before)) % size)) / size
      data[(t + before) * 2 * bins + k] = at(window, t) * Math.cos(angle)
      data[(t + before) * 2 * bins + bins + k] = -at(window, t) * Math.sin(angle)
    }
  }
  const kernel = castTo(ops, ops.constant({ dtype: 'float32', shape: [size, 1, 2 * bins], data }), x.dtype)
  const options = { strides: [integer(config, 'sequence_stride', 512)], dilations: [1], groups: 1 }
  const parts = ops.conv(ops.expandDims(padded, -1), kernel, { ...options, padding: 'valid' })
  const [real = parts, imag = parts] = ops.split(parts, [bins, bins], 2)
  const magnitude = ops.sqrt(ops.add(ops.square(real), ops.square(imag)))
  return ops.power(magnitude, like(ops, magnitude, num(config, 'mag_exp', 2)))
}

/** Periodic windows as `tf.signal` has them, where those of an odd length are symmetric all the same; null is none. */
export function windowOf(name: unknown, length: number, layer: string): readonly number[] {
  const cosine = (base: number, swing: number) =>
    Array.from(
      { length },
      (_, i) => base - swing * Math.cos((2 * Math.PI * i) / (length % 2 === 0 ? length : length - 1)),
    )
  if (name === null || length === 1) return Array.from({ length }, () => 1)
  if (name === 'hann') return cosine(0.5, 0.5)
  if (name === 'hamming') return cosine(0.54, 0.46)
  throw new ArtifactError('malformed', `layer ${layer}: window: found ${JSON.stringify(name)}, allowed: hann, hamming`)
}

/** Triangles on the mel scale of the Hidden Markov Toolkit, `[bins, mel bins]`; the first bin belongs to none. */
function melWeights({ ops, config }: LayerContext, x: Value): Value {
  const bins = Math.floor(integer(config, 'fft_length', 2048) / 2) + 1
  const mels = integer(config, 'num_mel_bins', 128)
  const rate = num(config, 'sampling_rate', 16000)
  const [low, high] = [mel(num(config, 'min_freq', 20)), mel(numOrNull(config, 'max_freq') ?? Math.trunc(rate / 2))]
  const edge = (i: number) => low + ((high - low) * i) / (mels + 1)
  const data = new Float32Array(bins * mels)
  for (let k = 1; k < bins; k += 1) {
    const place = mel((rate / 2 / (bins - 1)) * k)
    for (let m = 0; m < mels; m += 1) {
      const rising = (place - edge(m)) / (edge(m + 1) - edge(m))
      const falling = (edge(m + 2) - place) / (edge(m + 2) - edge(m + 1))
      data[k * mels + m] = Math.max(0, Math.min(rising, falling))
    }
  }
  return castTo(ops, ops.constant({ dtype: 'float32', shape: [bins, mels], data }), x.dtype)
}

function mel(hertz: number): number {
  return 1127 * Math.log(1 + hertz / 700)
}

/** Ten times the decimal logarithm over the reference, cut `top_db` below the loudest of the whole batch. */
function decibels({ ops, config }: LayerContext, x: Value): Value {
  const least = num(config, 'min_power', 1e-10)
  const factor = like(ops, x, 10 / Math.LN10)
  const log = ops.multiply(ops.log(ops.maximum(x, like(ops, x, least))), factor)
  const reference = 10 * Math.log10(Math.max(Math.abs(num(config, 'ref_power', 1)), least))
  const spectrum = ops.subtract(log, like(ops, x, reference))
  const loudest = ops.max(spectrum, null)
  return ops.maximum(spectrum, ops.subtract(loudest, like(ops, x, num(config, 'top_db', 80))))
}
