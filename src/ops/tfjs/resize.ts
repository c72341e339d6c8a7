import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, ResizeOptions, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, isInteger } from './kit.ts'
import { stride } from './loops.ts'

export function resizeOps(kit: Kit) {
  return { resize: (x: Value, options: ResizeOptions) => resize(kit, x, options) } satisfies Partial<Ops>
}

type Interpolation = ResizeOptions['interpolation']

/** What one cell of the result takes from the source: cells from `first` on, with these weights. */
interface Taps {
  readonly first: number
  readonly weights: readonly number[]
}

/** One dimension after the other, in float64, rounded once; TF.js resizes without half-pixel bicubic or Lanczos. */
function resize(kit: Kit, x: Value, { size, interpolation }: ResizeOptions): TfjsValue {
  if (x.shape.length !== 4) throw new RangeError(`resize of a tensor of shape [${x.shape.join(', ')}]`)
  if (isInteger(x.dtype) && interpolation !== 'nearest') throw new TypeError('resize of integers: cast explicitly')
  let shape = x.shape
  let values = Float64Array.from(kit.elements(x))
  size.forEach((length, i) => {
    values = resample(values, shape, i + 1, tapsOf(at(shape, i + 1), length, interpolation))
    shape = shape.map((dim, axis) => (axis === i + 1 ? length : dim))
  })
  return kit.make(isInteger(x.dtype) ? Int32Array.from(values) : Float32Array.from(values), shape, x.dtype)
}

function resample(
  source: Float64Array,
  shape: readonly number[],
  axis: number,
  taps: readonly Taps[],
): Float64Array<ArrayBuffer> {
  const dim = at(shape, axis)
  const inner = stride(shape, axis)
  const outer = elementCount(shape.slice(0, axis))
  const target = new Float64Array(outer * taps.length * inner)
  for (let block = 0; block < outer; block += 1) {
    taps.forEach(({ first, weights }, cell) => {
      const place = (block * taps.length + cell) * inner
      weights.forEach((weight, tap) => {
        const start = (block * dim + first + tap) * inner
        for (let i = 0; i < inner; i += 1)
          target[place + i] = (target[place + i] ?? 0) + weight * (source[start + i] ?? 0)
      })
    })
  }
  return target
}

/** Half-pixel centres; taps outside of the source are left out and the others scaled up to a sum of 1. */
function tapsOf(input: number, output: number, interpolation: Interpolation): readonly Taps[] {
  return Array.from({ length: output }, (_, cell) => {
    if (interpolation === 'nearest') return { first: nearest(input, output, cell), weights: [1] }
    const centre =
      interpolation === 'bicubic' ? bicubicCentre(input, output, cell) : ((cell + 0.5) * input) / output - 0.5
    const { radius, weight } = KERNELS[interpolation]
    const first = Math.max(Math.floor(centre - radius) + 1, 0)
    const last = Math.min(Math.ceil(centre + radius) - 1, input - 1)
    const raw = Array.from({ length: last - first + 1 }, (_unused, tap) => weight(Math.abs(first + tap - centre)))
    const total = raw.reduce((sum, each) => sum + each, 0)
    return { first, weights: raw.map((each) => each / total) }
  })
}

/** Which cell is nearest hangs on the rounding of positions: they are float32, as in TensorFlow's resize_nearest_neighbor. */
function nearest(input: number, output: number, cell: number): number {
  return Math.min(Math.floor(Math.fround((cell + 0.5) * Math.fround(input / output))), input - 1)
}

/** TensorFlow's resize_bicubic knows 1024 positions between two cells, reached from float32 (resize_bicubic_op.cc). */
function bicubicCentre(input: number, output: number, cell: number): number {
  const position = Math.fround(Math.fround((cell + 0.5) * Math.fround(input / output)) - 0.5)
  const cellBefore = Math.floor(position)
  const steps = Math.fround(position - cellBefore) * 1024
  const whole = Math.floor(steps)
  const rest = steps - whole
  return cellBefore + (rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole) / 1024
}

interface Kernel {
  readonly radius: number
  /** Weight at a distance from 0 to `radius`. */
  weight(distance: number): number
}

const KERNELS: Readonly<Record<Exclude<Interpolation, 'nearest'>, Kernel>> = {
  bilinear: { radius: 1, weight: (d) => 1 - d },
  bicubic: {
    radius: 2,
    weight: (d) => (d <= 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2),
  },
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
}

function lanczos(radius: number): Kernel {
  return {
    radius,
    weight: (d) =>
      d === 0 ? 1 : (radius * Math.sin(Math.PI * d) * Math.sin((Math.PI * d) / radius)) / (Math.PI * d) ** 2,
  }
}
