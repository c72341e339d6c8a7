import type { PoolOptions, Value } from '../ops.ts'
import { cells, cellsUnder, positions, slide, spatialShape, taps } from './spatial.ts'
import { held, make, real } from './values.ts'

export function maxPool(x: Value, options: PoolOptions): Value {
  return pool(x, options, x.dtype, -Infinity, larger, null)
}

/** Averages over the cells that are there: padding counts for nothing. */
export function averagePool(x: Value, options: PoolOptions): Value {
  return pool(x, options, real(x.dtype), 0, added, divided)
}

type Take = (out: Float64Array, o: number, x: Float64Array, p: number, n: number) => void

const larger: Take = (out, o, x, p, n) => {
  for (let c = 0; c < n; c++) out[o + c] = Math.max(out[o + c] as number, x[p + c] as number)
}

const added: Take = (out, o, x, p, n) => {
  for (let c = 0; c < n; c++) out[o + c] = (out[o + c] as number) + (x[p + c] as number)
}

function divided(out: Float64Array, o: number, count: number, n: number): void {
  for (let c = 0; c < n; c++) out[o + c] = (out[o + c] as number) / count
}

function pool(
  x: Value,
  { size, strides, padding }: PoolOptions,
  dtype: Value['dtype'],
  initial: number,
  take: Take,
  finish: ((out: Float64Array, o: number, count: number, n: number) => void) | null,
): Value {
  const window = slide(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) })
  const [batch, channels] = [x.shape[0] ?? 0, x.shape.at(-1) ?? 0]
  const places = positions(window)
  const input = held(x).data
  const out = new Float64Array(batch * places * channels).fill(initial)
  const under = new Int32Array(taps(window))
  for (let image = 0; image < batch; image++) {
    for (let place = 0; place < places; place++) {
      cellsUnder(window, place, under)
      const to = (image * places + place) * channels
      let count = 0
      for (let tap = 0; tap < under.length; tap++) {
        const cell = under[tap] as number
        if (cell < 0) continue
        count += 1
        take(out, to, input, (image * cells(window) + cell) * channels, channels)
      }
      finish?.(out, to, count, channels)
    }
  }
  return make([batch, ...spatialShape(window, size.length, (s) => s.out), channels], dtype, out)
}
