import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, like, range } from '../math.ts'
import { windowOf } from '../preprocessing/spectrograms.ts'
import { argument, CONFIG, decidedBySizes, numberArgument, tensor, tensors } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Real and imaginary parts. */
type Pair = readonly [real: Value, imaginary: Value]

/**
 * Fourier transforms (`keras/src/ops/math.py`): complex numbers come and go as pairs of real tensors. Each is a product
 * with a table of cosines and sines.
 */
export const FOURIER: Readonly<Record<string, Operation>> = {
  FFT: (context) => alongLast(context.ops, pairOf(context), 1),
  FFT2: (context) => alongBoth(context.ops, pairOf(context), 1),
  IFFT2: (context) => {
    const { ops } = context
    const found = alongBoth(ops, pairOf(context), -1)
    const [rows, columns] = found[0].shape.slice(-2)
    return found.map((part) => ops.divide(part, like(ops, part, (rows ?? 1) * (columns ?? 1))))
  },
  RFFT: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const length = numberArgument(context, CONFIG, 'fft_length', at(x.shape, -1))
    return ofReals(ops, fitted(ops, x, length))
  },
  IRFFT: (context) => {
    const { ops } = context
    const given = pairOf(context)
    const length = numberArgument(context, CONFIG, 'fft_length', 2 * (at(given[0].shape, -1) - 1))
    return product(ops, joined(ops, given, length), inverseTable(ops, given[0], length))
  },
  STFT: (context) => {
    const { ops } = context
    const { length, stride, window, center } = framesOf(context)
    const given = tensor(context, 0, 'x')
    const half = Math.floor(length / 2)
    const signal = ops.reshape(given, [countOf(given), at(given.shape, -1)])
    const x = center
      ? ops.pad(
          signal,
          [
            [0, 0],
            [half, half],
          ],
          'reflect',
        )
      : signal
    const bins = half + 1
    const plain = table(ops, x, [length, 1, 2 * bins], ([t, , k]) =>
      wave(t * (k % bins), length, k < bins ? 'cos' : '-sin'),
    )
    const kernel = window === null ? plain : ops.multiply(plain, ops.reshape(window, [length, 1, 1]))
    const options = { strides: [stride], padding: 'valid', dilations: [1], groups: 1 } as const
    const both = ops.conv(ops.expandDims(x, -1), kernel, options)
    const shape = [...given.shape.slice(0, -1), at(both.shape, 1), bins]
    return ops.split(both, [bins, bins], 2).map((part) => ops.reshape(part, shape))
  },
  ISTFT: (context) => {
    const { ops } = context
    const { length, stride, window, center } = framesOf(context)
    const given = pairOf(context)
    const lead = given[0].shape.slice(0, -2)
    const frames = at(given[0].shape, -2)
    const spectrum = joined(ops, given, length)
    const channels = at(spectrum.shape, -1)
    const signals = ops.reshape(spectrum, [lead.reduce((a, b) => a * b, 1), frames, channels])
    const plain = ops.reshape(ops.transpose(inverseTable(ops, signals, length), [1, 0]), [length, 1, channels])
    const kernel =
      window === null ? plain : ops.multiply(plain, ops.reshape(inverted(ops, window, stride), [length, 1, 1]))
    const options = { strides: [stride], padding: 'valid', dilations: [1], outputPadding: null } as const
    const whole = length + stride * (frames - 1)
    const half = Math.floor(length / 2)
    const start = center ? half : 0
    const asked = argument(context, CONFIG, 'length')
    if (typeof asked === 'number') decidedBySizes(context, 'a signal')
    const stop = typeof asked === 'number' ? Math.min(start + asked, whole) : center ? whole - half : whole
    const sum = ops.slice(
      ops.convTranspose(signals, kernel, options),
      [0, start, 0],
      [at(signals.shape, 0), stop - start, 1],
    )
    return ops.reshape(sum, [...lead, stop - start])
  },
}

/** A pair that is given as one argument. @throws ArtifactError */
function pairOf(context: LayerContext): Pair {
  const [real, imaginary, ...others] = tensors(context, 0, 'x')
  if (real === undefined || imaginary === undefined || others.length > 0) {
    throw new ArtifactError('malformed', 'x: allowed: two tensors, the real and the imaginary part')
  }
  return [real, imaginary]
}

function countOf(x: Value): number {
  return x.shape.slice(0, -1).reduce((a, b) => a * b, 1)
}

/** Elements of a table: 128 MB. */
const MOST = 2 ** 24

function table(
  ops: Ops,
  x: Value,
  shape: readonly number[],
  body: (index: readonly [number, number, number]) => number,
): Value {
  const [rows = 1, columns = 1, layers = 1] = shape
  const count = rows * columns * layers
  if (count > MOST) {
    throw new ArtifactError('unsupported-operation', `a Fourier transform: found a table of ${count}, allowed: ${MOST}`)
  }
  const data = new Float64Array(count)
  for (let i = 0; i < count; i += 1) {
    data[i] = body([Math.floor(i / (columns * layers)), Math.floor(i / layers) % columns, i % layers])
  }
  return castTo(ops, ops.constant({ dtype: 'float64', shape, data }), x.dtype)
}

/** A part of the whole turn. The remainder keeps the angle small, and with it its rounding. */
function wave(steps: number, length: number, kind: 'cos' | 'sin' | '-sin'): number {
  const angle = (2 * Math.PI * (steps % length)) / length
  return kind === 'cos' ? Math.cos(angle) : kind === 'sin' ? Math.sin(angle) : -Math.sin(angle)
}

/** `x` with its last axis multiplied by a table. */
function product(ops: Ops, x: Value, by: Value): Value {
  const rows = ops.reshape(x, [countOf(x), at(x.shape, -1)])
  return ops.reshape(ops.matmul(rows, by), [...x.shape.slice(0, -1), at(by.shape, 1)])
}

/** @param sign 1 forwards, -1 backwards */
function alongLast(ops: Ops, [real, imaginary]: Pair, sign: 1 | -1): Pair {
  const length = at(real.shape, -1)
  const of = (kind: 'cos' | 'sin') => table(ops, real, [length, length], ([t, k]) => wave(t * k, length, kind))
  const [cos, sin] = [of('cos'), ops.multiply(of('sin'), like(ops, real, sign))]
  return [
    ops.add(product(ops, real, cos), product(ops, imaginary, sin)),
    ops.subtract(product(ops, imaginary, cos), product(ops, real, sin)),
  ]
}

function alongBoth(ops: Ops, pair: Pair, sign: 1 | -1): Pair {
  const rank = pair[0].shape.length
  const turned = ([real, imaginary]: Pair): Pair => {
    const axes = [...range(rank - 2), rank - 1, rank - 2]
    return [ops.transpose(real, axes), ops.transpose(imaginary, axes)]
  }
  return turned(alongLast(ops, turned(alongLast(ops, pair, sign)), sign))
}

function ofReals(ops: Ops, x: Value): Pair {
  const length = at(x.shape, -1)
  const bins = Math.floor(length / 2) + 1
  const of = (kind: 'cos' | '-sin') =>
    product(
      ops,
      x,
      table(ops, x, [length, bins], ([t, k]) => wave(t * k, length, kind)),
    )
  return [of('cos'), of('-sin')]
}

/** The last axis cut, or filled with zeros: filled up and cut, so that it is one program for any length. */
function fitted(ops: Ops, x: Value, length: number): Value {
  if (at(x.shape, -1) === length) return x
  const lead = x.shape.slice(0, -1)
  const filled = ops.pad(x, [...lead.map((): readonly [number, number] => [0, 0]), [0, length]], 'constant', 0)
  return ops.slice(
    filled,
    x.shape.map(() => 0),
    [...lead, length],
  )
}

/** Both parts side by side, with as many frequencies as a signal of that length has. */
function joined(ops: Ops, [real, imaginary]: Pair, length: number): Value {
  const bins = Math.floor(length / 2) + 1
  return ops.concatenate([fitted(ops, real, bins), fitted(ops, imaginary, bins)], -1)
}

/** From both parts to the signal: each frequency but the first, and the last of an even length, stands for two. */
function inverseTable(ops: Ops, x: Value, length: number): Value {
  const bins = Math.floor(length / 2) + 1
  return table(ops, x, [2 * bins, length], ([row, t]) => {
    const k = row % bins
    const isAlone = k === 0 || 2 * k === length
    if (row >= bins) return isAlone ? 0 : (2 * wave(t * k, length, '-sin')) / length
    return ((isAlone ? 1 : 2) * wave(t * k, length, 'cos')) / length
  })
}

interface Frames {
  readonly length: number
  readonly stride: number
  /** Of the whole length, with zeros on both sides. */
  readonly window: Value | null
  readonly center: boolean
}

function framesOf(context: LayerContext): Frames {
  const { ops } = context
  const [given = ops.scalar(0, 'float32')] = tensors(context, 0, 'x')
  const sequence = numberArgument(context, CONFIG, 'sequence_length')
  const length = numberArgument(context, CONFIG, 'fft_length')
  const before = Math.floor((length - sequence) / 2)
  // Windows of numbers cannot be stored with the model.
  const name = argument(context, CONFIG, 'window')
  const window = (): Value =>
    ops.pad(
      table(ops, given, [sequence], ([i]) => at(windowOf(name, sequence, context.layer.name), i)),
      [[before, length - sequence - before]],
      'constant',
      0,
    )
  return {
    length,
    stride: numberArgument(context, CONFIG, 'sequence_stride'),
    window: name === null ? null : window(),
    center: argument(context, CONFIG, 'center') !== false,
  }
}

/** The window that undoes another one where frames overlap (`inverse_stft_window_fn` of `tf.signal`). */
function inverted(ops: Ops, window: Value, stride: number): Value {
  const length = at(window.shape, 0)
  const overlaps = Math.ceil(length / stride)
  const squares = ops.pad(ops.square(window), [[0, overlaps * stride - length]], 'constant', 0)
  const sum = ops.sum(ops.reshape(squares, [overlaps, stride]), [0])
  const shares = ops.slice(ops.tile(sum, [overlaps]), [0], [length])
  const none = ops.equal(shares, like(ops, shares, 0))
  const zeros = ops.multiply(window, like(ops, window, 0))
  return ops.where(none, zeros, ops.divide(window, ops.where(none, like(ops, shares, 1), shares)))
}
