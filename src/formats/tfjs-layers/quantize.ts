import { ArtifactError } from '../../evidence/errors.ts'
import { toBytes } from '../../tensor/bytes.ts'
import { toFloat16 } from '../../tensor/halves.ts'
import type { Stored, TensorEntry } from '../../tensor/tensor.ts'
import { float32Chunks } from './convert.ts'

/** How a float32 tensor is stored in fewer bits. */
export type Quantization = 'float16' | 'uint8' | 'uint16'

const STEPS = { uint8: 255, uint16: 65535 }
const FLOAT16_MAX = 65504

/**
 * The scale and minimum of a tensor, as the converter chooses them (tensorflowjs/quantization.py): the range of the
 * values in equal steps, moved so that zero is one of the steps where the range holds zero.
 * @throws ArtifactError `not-expressible` where a value has no step: NaN and infinities, or beyond float16.
 */
export function quantizationOf(entry: TensorEntry, kind: Quantization): Stored {
  const { low, high, finite } = rangeOf(entry)
  if (kind === 'float16') {
    // Rounding to even takes everything below this to the largest finite float16.
    if (finite && Math.max(-low, high) >= FLOAT16_MAX + 16)
      throw refused(entry, kind, `holds ${-low > high ? low : high}`)
    return { dtype: 'float16' }
  }
  if (!finite) throw refused(entry, kind, 'holds NaN or infinities')
  if (low === high || low > high) return { dtype: kind, min: low > high ? 0 : low, scale: 1 }
  const scale = (high - low) / STEPS[kind]
  const min = low <= 0 && high >= 0 ? -roundHalfToEven(-low / scale) * scale : low
  // No negative zero: JSON keeps it, people stumble over it.
  return { dtype: kind, min: min + 0, scale }
}

/** The bytes of a tensor stored in this form; each chunk is valid until the next. */
export function* quantizedBytes(entry: TensorEntry, { dtype, scale = 1, min = 0 }: Stored): Generator<Uint8Array> {
  for (const values of float32Chunks(entry)) {
    const stored = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length)
    if (dtype === 'float16') for (let i = 0; i < values.length; i += 1) stored[i] = toFloat16(values[i] ?? 0)
    else {
      const steps = dtype === 'uint8' ? STEPS.uint8 : STEPS.uint16
      for (let i = 0; i < values.length; i += 1) stored[i] = stepOf(values[i] ?? 0, scale, min, steps)
    }
    yield toBytes(dtype === 'uint8' ? 'uint8' : 'uint16', stored)
  }
}

function stepOf(value: number, scale: number, min: number, steps: number): number {
  return Math.min(Math.max(roundHalfToEven((value - min) / scale), 0), steps)
}

function rangeOf(entry: TensorEntry): { readonly low: number; readonly high: number; readonly finite: boolean } {
  let [low, high, finite] = [Infinity, -Infinity, true]
  for (const values of float32Chunks(entry)) {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? 0
      if (!Number.isFinite(value)) finite = false
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return { low, high, finite }
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value)
  return Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : rounded
}

function refused({ name }: TensorEntry, kind: Quantization, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `tensor ${name} ${what}, which ${kind} cannot store`, { tensor: name })
}
