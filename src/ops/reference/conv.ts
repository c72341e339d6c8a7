import type { ConvOptions, ConvTransposeOptions, Value } from '../ops.ts'
import { gemm } from './gemm.ts'
import { cells, cellsUnder, positions, slide, slideBack, spatialShape, taps } from './spatial.ts'
import type { Slides } from './spatial.ts'
import { held, make, real, sameDType } from './values.ts'

/** Numbers unrolled at a time (8 MB): windows side by side, so that a convolution becomes a matrix product. */
const UNROLLED = 1 << 20

export function conv(x: Value, kernel: Value, options: ConvOptions): Value {
  const dtype = real(sameDType('conv', x, kernel))
  const rank = x.shape.length - 2
  const size = kernel.shape.slice(0, rank)
  const [inner, filters] = kernel.shape.slice(-2) as [number, number]
  const channels = x.shape.at(-1) ?? 0
  const { groups } = options
  if (channels !== inner * groups || filters % groups !== 0) {
    throw new RangeError(`convolution of ${channels} channels in ${groups} groups by [${kernel.shape.join(', ')}]`)
  }
  const window = slide(x.shape, { kernel: size, ...options })
  const batch = x.shape[0] ?? 0
  const places = positions(window)
  const out = new Float64Array(batch * places * filters)
  const [input, weights] = [held(x).data, held(kernel).data]
  const depth = taps(window) * inner
  const width = filters / groups
  const flat = isPointwise(window) && groups === 1
  const chunk = Math.max(1, Math.floor(UNROLLED / depth))
  const panel = new Float64Array(flat ? 0 : Math.min(chunk, places) * depth)
  const under = new Int32Array(taps(window))
  for (let image = 0; image < batch; image++) {
    const from = image * cells(window) * channels
    for (let group = 0; group < groups; group++) {
      const b = { data: weights, at: group * width, row: filters }
      for (let start = 0; start < places; start += chunk) {
        const rows = Math.min(chunk, places - start)
        const c = { data: out, at: (image * places + start) * filters + group * width, row: filters }
        if (flat) gemm(rows, width, depth, { data: input, at: from + start * channels, row: channels }, b, c)
        else {
          unroll(input, from + group * inner, channels, inner, window, under, start, rows, panel)
          gemm(rows, width, depth, { data: panel, at: 0, row: depth }, b, c)
        }
      }
    }
  }
  return make([batch, ...spatialShape(window, rank, (s) => s.out), filters], dtype, out)
}

/** Each window is one cell, in the order of the cells. */
function isPointwise(window: Slides): boolean {
  return window.every((s) => s.kernel === 1 && s.stride === 1 && s.before === 0 && s.out === s.size)
}

/** Rows of what lies under the window: `[rows, taps, inner]`, zero where padding lies. */
function unroll(
  input: Float64Array,
  from: number,
  channels: number,
  inner: number,
  window: Slides,
  under: Int32Array,
  start: number,
  rows: number,
  panel: Float64Array,
): void {
  let at = 0
  for (let row = 0; row < rows; row++) {
    cellsUnder(window, start + row, under)
    for (let tap = 0; tap < under.length; tap++) {
      const cell = under[tap] as number
      if (cell < 0) for (let c = 0; c < inner; c++) panel[at++] = 0
      else for (let c = 0, p = from + cell * channels; c < inner; c++) panel[at++] = input[p++] as number
    }
  }
}

export function depthwiseConv(x: Value, kernel: Value, options: Omit<ConvOptions, 'groups'>): Value {
  const dtype = real(sameDType('depthwiseConv', x, kernel))
  const rank = x.shape.length - 2
  const [channels, multiplier] = kernel.shape.slice(-2) as [number, number]
  if (channels !== x.shape.at(-1)) {
    throw new RangeError(`depthwise convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`)
  }
  const window = slide(x.shape, { kernel: kernel.shape.slice(0, rank), ...options })
  const batch = x.shape[0] ?? 0
  const places = positions(window)
  const width = channels * multiplier
  const out = new Float64Array(batch * places * width)
  const [input, weights] = [held(x).data, held(kernel).data]
  const under = new Int32Array(taps(window))
  for (let image = 0; image < batch; image++) {
    const from = image * cells(window) * channels
    for (let place = 0; place < places; place++) {
      cellsUnder(window, place, under)
      const to = (image * places + place) * width
      for (let tap = 0; tap < under.length; tap++) {
        const cell = under[tap] as number
        if (cell < 0) continue
        if (multiplier === 1) weigh(input, from + cell * channels, weights, tap * width, out, to, width)
        else spread(input, from + cell * channels, weights, tap * width, out, to, channels, multiplier)
      }
    }
  }
  return make([batch, ...spatialShape(window, rank, (s) => s.out), width], dtype, out)
}

function weigh(x: Float64Array, p: number, w: Float64Array, q: number, out: Float64Array, o: number, n: number): void {
  for (let c = 0; c < n; c++) out[o + c] = (out[o + c] as number) + (x[p + c] as number) * (w[q + c] as number)
}

function spread(
  x: Float64Array,
  p: number,
  w: Float64Array,
  q: number,
  out: Float64Array,
  o: number,
  channels: number,
  multiplier: number,
): void {
  for (let c = 0, k = 0; c < channels; c++) {
    const value = x[p + c] as number
    for (let m = 0; m < multiplier; m++, k++) out[o + k] = (out[o + k] as number) + value * (w[q + k] as number)
  }
}

/** The gradient of the convolution that would lead from the result to `x`: each cell of `x` adds its window. */
export function convTranspose(x: Value, kernel: Value, options: ConvTransposeOptions): Value {
  const dtype = real(sameDType('convTranspose', x, kernel))
  const rank = x.shape.length - 2
  const [filters, channels] = kernel.shape.slice(-2) as [number, number]
  if (channels !== x.shape.at(-1)) {
    throw new RangeError(`transposed convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`)
  }
  const window = slideBack(x.shape, kernel.shape.slice(0, rank), options)
  const batch = x.shape[0] ?? 0
  const width = taps(window) * filters
  const turned = turn(held(kernel).data, width, channels)
  const places = positions(window)
  const out = new Float64Array(batch * cells(window) * filters)
  const chunk = Math.min(places, Math.max(1, Math.floor(UNROLLED / width)))
  const panel = new Float64Array(chunk * width)
  const under = new Int32Array(taps(window))
  for (let image = 0; image < batch; image++) {
    for (let start = 0; start < places; start += chunk) {
      const rows = Math.min(chunk, places - start)
      const a = { data: held(x).data, at: (image * places + start) * channels, row: channels }
      panel.fill(0)
      gemm(rows, width, channels, a, { data: turned, at: 0, row: width }, { data: panel, at: 0, row: width })
      let at = 0
      for (let row = 0; row < rows; row++) {
        cellsUnder(window, start + row, under)
        for (let tap = 0; tap < under.length; tap++, at += filters) {
          const cell = under[tap] as number
          if (cell >= 0) addTo(out, (image * cells(window) + cell) * filters, panel, at, filters)
        }
      }
    }
  }
  return make([batch, ...spatialShape(window, rank, (s) => s.size), filters], dtype, out)
}

function addTo(out: Float64Array, o: number, x: Float64Array, p: number, n: number): void {
  for (let c = 0; c < n; c++) out[o + c] = (out[o + c] as number) + (x[p + c] as number)
}

/** `[rows, columns]` to `[columns, rows]`. */
function turn(data: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(data.length)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = data[i * columns + j] as number
  return out
}
