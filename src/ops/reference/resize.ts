import type { ResizeOptions, Value } from '../ops.ts'
import { held, make, real } from './values.ts'

/**
 * Resizing as `keras.ops.image.resize` does on TensorFlow: half-pixel centres, no antialiasing. Which cell is nearest,
 * and which row of the cubic table is looked up, are decisions and not arithmetic: there positions are taken in float32,
 * as TensorFlow's kernels take them (resize_nearest_neighbor_op.cc, resize_bicubic_op.cc, scale_and_translate_op.cc).
 */
export function resize(x: Value, { size, interpolation }: ResizeOptions): Value {
  const [batch, height, width, channels] = x.shape as [number, number, number, number]
  if (x.shape.length !== 4) throw new RangeError(`resize of shape [${x.shape.join(', ')}]`)
  const weights = WEIGHTS[interpolation]
  const rows = line(weights, height, size[0])
  const columns = line(weights, width, size[1])
  const across = apply(held(x).data, batch * height, width, channels, columns)
  const down = apply(across, batch, height, size[1] * channels, rows)
  const dtype = interpolation === 'nearest' ? x.dtype : real(x.dtype)
  return make([batch, size[0], size[1], channels], dtype, down)
}

/** What one cell of the result is made of: weights of cells from `first` on. */
export interface Taps {
  readonly first: number
  readonly weights: readonly number[]
}

type Weights = (at: number, size: number, out: number) => Taps

function line(weights: Weights, size: number, out: number): readonly Taps[] {
  return Array.from({ length: out }, (_, i) => weights(i, size, out))
}

/** What each of `out` cells along an axis of `size` cells is made of. */
export function linesOfResize(
  interpolation: ResizeOptions['interpolation'],
  size: number,
  out: number,
): readonly Taps[] {
  return line(WEIGHTS[interpolation], size, out)
}

/** `[outer, length, inner]` to `[outer, lines.length, inner]`. */
function apply(x: Float64Array, outer: number, length: number, inner: number, lines: readonly Taps[]): Float64Array {
  const out = new Float64Array(outer * lines.length * inner)
  let to = 0
  for (let o = 0; o < outer; o++) {
    for (const { first, weights } of lines) {
      for (let t = 0; t < weights.length; t++) {
        const weight = weights[t] as number
        const from = (o * length + first + t) * inner
        for (let i = 0; i < inner; i++) out[to + i] = (out[to + i] as number) + weight * (x[from + i] as number)
      }
      to += inner
    }
  }
  return out
}

const { fround } = Math

/** The result cell's centre in units of source cells, as float32 arithmetic finds it. */
function centre32(at: number, size: number, out: number): number {
  return fround(fround(at + 0.5) * fround(fround(size) / fround(out)))
}

const nearest: Weights = (at, size, out) => ({
  first: Math.min(Math.floor(centre32(at, size, out)), size - 1),
  weights: [1],
})

const bilinear: Weights = (at, size, out) => {
  const place = (at + 0.5) * (size / out) - 0.5
  const low = Math.floor(place)
  const share = place - low
  if (low < 0) return { first: 0, weights: [1] }
  return low + 1 < size ? { first: low, weights: [1 - share, share] } : { first: size - 1, weights: [1] }
}

/** Steps between two cells in TensorFlow's table of cubic weights. */
const CUBIC_STEPS = 1024

/** Keys's kernel with a = -0.5 at a distance below 2. */
function keys(distance: number): number {
  const x = Math.abs(distance)
  return x <= 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2
}

/** Cells outside count for nothing and the rest is brought to a sum of 1. */
const bicubic: Weights = (at, size, out) => {
  const place = fround(centre32(at, size, out) - 0.5)
  const low = Math.floor(place)
  const share = roundHalfToEven(fround(place - low) * CUBIC_STEPS) / CUBIC_STEPS
  return normalised(low - 1, [keys(1 + share), keys(share), keys(1 - share), keys(2 - share)], size)
}

/** `lrintf`. */
function roundHalfToEven(x: number): number {
  const below = Math.floor(x)
  return x - below === 0.5 ? below + (below % 2) : Math.round(x)
}

function lanczos(radius: number): Weights {
  const weight = (distance: number): number => {
    const x = Math.abs(distance)
    if (x > radius) return 0
    return x <= 1e-3 ? 1 : (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * x) ** 2
  }
  return (at, size, out) => {
    const place = (at + 0.5) * (size / out)
    const first = Math.ceil(place - radius - 0.5)
    const last = Math.floor(place + radius - 0.5)
    const weights = Array.from({ length: last - first + 1 }, (_, i) => weight(first + i + 0.5 - place))
    return normalised(first, weights, size)
  }
}

/** Drops cells outside `0 .. size`, and brings the others to a sum of 1. */
function normalised(first: number, weights: readonly number[], size: number): Taps {
  const start = Math.max(first, 0)
  const inside = weights.slice(start - first, Math.max(size - first, 0))
  const sum = inside.reduce((total, weight) => total + weight, 0)
  return { first: start, weights: inside.map((weight) => weight / sum) }
}

const WEIGHTS: Readonly<Record<ResizeOptions['interpolation'], Weights>> = {
  nearest,
  bilinear,
  bicubic,
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
}
