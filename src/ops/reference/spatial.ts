import type { ConvTransposeOptions, Padding } from '../ops.ts'

/** One spatial dimension of a sliding window. */
export interface Slide {
  readonly size: number
  readonly out: number
  readonly kernel: number
  readonly stride: number
  readonly dilation: number
  /** Padding cells before the first. */
  readonly before: number
}

/** Dimensions of a window that slides over three axes; one- and two-dimensional operations have leading ones. */
export type Slides = readonly [Slide, Slide, Slide]

const STILL: Slide = { size: 1, out: 1, kernel: 1, stride: 1, dilation: 1, before: 0 }

export interface WindowOptions {
  readonly kernel: readonly number[]
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  readonly padding: Padding
}

/** How a window moves over `[batch, ...spatial, channels]`. */
export function slide(shape: readonly number[], options: WindowOptions): Slides {
  const spatial = shape.slice(1, -1)
  if (spatial.length !== options.kernel.length)
    throw new RangeError(`a window of ${options.kernel.length} dimensions over ${spatial.length}`)
  return threeOf(spatial.map((size, i) => slideOver(size, i, options)))
}

function slideOver(size: number, i: number, options: WindowOptions): Slide {
  const [kernel, stride, dilation] = [at(options.kernel, i), at(options.strides, i), at(options.dilations, i)]
  const reach = (kernel - 1) * dilation + 1
  if (options.padding === 'same') {
    const out = Math.ceil(size / stride)
    const total = Math.max((out - 1) * stride + reach - size, 0)
    return { size, out, kernel, stride, dilation, before: Math.floor(total / 2) }
  }
  const [before, after] = options.padding === 'valid' ? [0, 0] : (options.padding[i] ?? [0, 0])
  const out = Math.max(Math.floor((size + before + after - reach) / stride) + 1, 0)
  return { size, out, kernel, stride, dilation, before }
}

/** Keras's size of a transposed convolution, as the forward window that it is the gradient of: `size` is the result's. */
export function slideBack(shape: readonly number[], kernel: readonly number[], options: ConvTransposeOptions): Slides {
  const spatial = shape.slice(1, -1)
  return threeOf(
    spatial.map((length, i) => {
      const [stride, dilation] = [at(options.strides, i), at(options.dilations, i)]
      const reach = (at(kernel, i) - 1) * dilation + 1
      const extra = options.outputPadding === null ? null : at(options.outputPadding, i)
      const across = (length - 1) * stride
      const size =
        options.padding === 'valid'
          ? across + reach + (extra ?? Math.max(stride - reach, 0))
          : extra === null
            ? length * stride
            : across + (reach % 2) + extra
      const before = options.padding === 'valid' ? 0 : Math.floor(Math.max(across + reach - size, 0) / 2)
      return { size, out: length, kernel: at(kernel, i), stride, dilation, before }
    }),
  )
}

function at(values: readonly number[], i: number): number {
  const value = values[i]
  if (value === undefined) throw new RangeError('a spatial operation needs an option for each dimension')
  return value
}

function threeOf(slides: readonly Slide[]): Slides {
  const [a, b, c, ...more] = [...[STILL, STILL, STILL].slice(slides.length), ...slides]
  if (a === undefined || b === undefined || c === undefined || more.length > 0) {
    throw new RangeError(`a spatial operation of ${slides.length} dimensions`)
  }
  return [a, b, c]
}

/** Number of positions of the window. */
export function positions([d, h, w]: Slides): number {
  return d.out * h.out * w.out
}

/** Number of cells under the window. */
export function taps([d, h, w]: Slides): number {
  return d.kernel * h.kernel * w.kernel
}

/** Number of cells that the window slides over. */
export function cells([d, h, w]: Slides): number {
  return d.size * h.size * w.size
}

/**
 * Writes for window position `position` the cell under each tap, row-major, or -1 where padding lies: into `under`,
 * from 0 on.
 */
export function cellsUnder([d, h, w]: Slides, position: number, under: Int32Array): void {
  const x = (position % w.out) * w.stride - w.before
  const y = (Math.floor(position / w.out) % h.out) * h.stride - h.before
  const z = Math.floor(position / (w.out * h.out)) * d.stride - d.before
  let tap = 0
  for (let i = 0; i < d.kernel; i++) {
    const zi = z + i * d.dilation
    for (let j = 0; j < h.kernel; j++) {
      const yj = y + j * h.dilation
      const inside = zi >= 0 && zi < d.size && yj >= 0 && yj < h.size
      for (let k = 0; k < w.kernel; k++) {
        const xk = x + k * w.dilation
        under[tap++] = inside && xk >= 0 && xk < w.size ? (zi * h.size + yj) * w.size + xk : -1
      }
    }
  }
}

/** The spatial part of a result's shape: as many dimensions as the operand has. */
export function spatialShape(slides: Slides, rank: number, of: (slide: Slide) => number): number[] {
  return slides.slice(3 - rank).map(of)
}
