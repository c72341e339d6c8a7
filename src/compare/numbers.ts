import type { DType } from '../tensor/dtype.ts'
import { fromBfloat16, fromFloat16, fromFloat8e4m3fn, fromFloat8e5m2 } from '../tensor/halves.ts'
import type { Tensor } from '../tensor/tensor.ts'

const NARROW: Partial<Record<DType, (bits: number) => number>> = {
  float16: fromFloat16,
  bfloat16: fromBfloat16,
  float8_e4m3fn: fromFloat8e4m3fn,
  float8_e5m2: fromFloat8e5m2,
}

/** A tensor in memory as numbers; complex elements give two. null for texts. 64-bit integers round beyond 2^53. */
export function numbersOf({ dtype, data }: Tensor): ArrayLike<number> | null {
  if (!ArrayBuffer.isView(data)) return null
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return Float64Array.from(data, Number)
  const widen = NARROW[dtype]
  return widen === undefined ? data : Float64Array.from(data, widen)
}

const words = new Int32Array(2)
const singles = new Float32Array(words.buffer)

/** Place of a float32 among all float32 numbers in order: neighbours differ by one, both zeros are 0. */
function ordinal(value: number): number {
  singles[0] = value
  const bits = words[0] ?? 0
  return bits < 0 ? -(bits & 0x7fff_ffff) : bits
}

/** How many float32 numbers lie between two: 0 for equal ones, 1 for neighbours. NaN where either is NaN. */
export function ulpDistance(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : Math.abs(ordinal(a) - ordinal(b))
}
