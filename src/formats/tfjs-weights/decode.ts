import type { DType } from '../../tensor/dtype.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { Stored } from '../../tensor/tensor.ts'

/** Turns stored bytes into the bytes of values; lengths are whole numbers of elements. */
export type Decode = (stored: Uint8Array, values: Uint8Array) => void

/** How a quantised tensor is read, exactly as tfjs-core/src/io/io_utils.ts (`decodeWeight`) does; null where it is not. */
export function decoderOf(dtype: DType, quantization: Stored | undefined): Decode | null {
  if (quantization === undefined) return null
  const { dtype: stored, scale = 1, min = 0 } = quantization
  if (stored === 'float16') return decodeFloat16
  const width = byteWidth(stored)
  return (bytes, values) => {
    const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const to = new DataView(values.buffer, values.byteOffset, values.byteLength)
    for (let i = 0; i * width < bytes.byteLength; i += 1) {
      const step = width === 1 ? from.getUint8(i) : from.getUint16(i * 2, true)
      // Computed in float64 and rounded once, into float32 by storing it or to an integer with halves upwards.
      if (dtype === 'float32') to.setFloat32(i * 4, step * scale + min, true)
      else to.setInt32(i * 4, Math.round(step * scale + min), true)
    }
  }
}

/** Widens float16 by moving bits, so that NaN keeps its payload. */
function decodeFloat16(bytes: Uint8Array, values: Uint8Array): void {
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const to = new DataView(values.buffer, values.byteOffset, values.byteLength)
  for (let i = 0; i * 2 < bytes.byteLength; i += 1) to.setUint32(i * 4, float32Bits(from.getUint16(i * 2, true)), true)
}

function float32Bits(half: number): number {
  const sign = (half & 0x8000) << 16
  const exponent = (half >> 10) & 0x1f
  const mantissa = half & 0x3ff
  if (exponent === 0x1f) return (sign | 0x7f800000 | (mantissa << 13)) >>> 0
  if (exponent !== 0) return (sign | ((exponent + 112) << 23) | (mantissa << 13)) >>> 0
  if (mantissa === 0) return sign >>> 0
  // A subnormal: its leading one becomes implicit.
  const shift = Math.clz32(mantissa) - 21
  return (sign | ((113 - shift) << 23) | (((mantissa << shift) & 0x3ff) << 13)) >>> 0
}
