import type { DType } from '../../tensor/dtype.ts'

/** Rounds every element to the nearest float16, ties to even, in place. */
function roundToFloat16(values: Float32Array): void {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length)
  for (let i = 0; i < values.length; i += 1) {
    const word = bits[i] ?? 0
    const magnitude = word & 0x7fffffff
    if (magnitude >= 0x7f800000) continue
    if (magnitude >= 0x477ff000) bits[i] = (word & 0x80000000) | 0x7f800000
    else if (magnitude >= 0x38800000) bits[i] = (word + 0xfff + ((word >>> 13) & 1)) & 0xffffe000
    else values[i] = roundSubnormal(values[i] ?? 0)
  }
}

/** Below 2^-14 float16 has a fixed step of 2^-24: adding this number to a double rounds it to that step. */
const STEP_ROUNDER = 1.5 * 2 ** (52 - 24)

function roundSubnormal(value: number): number {
  const rounded = Math.abs(value) + STEP_ROUNDER - STEP_ROUNDER
  return value < 0 || Object.is(value, -0) ? -rounded : rounded
}

/** Rounds every element to the nearest bfloat16, ties to even, in place. */
function roundToBfloat16(values: Float32Array): void {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length)
  for (let i = 0; i < values.length; i += 1) {
    const word = bits[i] ?? 0
    if ((word & 0x7fffffff) > 0x7f800000) continue
    bits[i] = (word + 0x7fff + ((word >>> 16) & 1)) & 0xffff0000
  }
}

/** Rounds float32 numbers to the narrower dtype that they stand for, in place; other dtypes are left alone. */
export function roundTo(dtype: DType, values: Float32Array): void {
  if (dtype === 'float16') roundToFloat16(values)
  else if (dtype === 'bfloat16') roundToBfloat16(values)
}

/** Whether values of this dtype are held wider than they are, and rounded after each operation. */
export function isRounded(dtype: DType): boolean {
  return dtype === 'float16' || dtype === 'bfloat16'
}

const WRAPS: Partial<Record<DType, (value: number) => number>> = {
  int32: (value) => value | 0,
  int16: (value) => (value << 16) >> 16,
  int8: (value) => (value << 24) >> 24,
  uint16: (value) => value & 0xffff,
  uint8: (value) => value & 0xff,
}

/**
 * Brings the exact result of an integer operation into its dtype: narrow integers wrap, as numpy's and TensorFlow's do;
 * 64-bit and uint32 integers are held as int32, so a result beyond that cannot be held.
 * @throws RangeError where it cannot.
 */
export function wrapInteger(dtype: DType, value: number): number {
  const wrap = WRAPS[dtype]
  if (wrap !== undefined) return wrap(value)
  if (value !== (value | 0)) {
    throw new RangeError(`${dtype} value ${String(value)} is beyond int32, which TF.js holds it in`)
  }
  return value
}

/** The product of two integers of a dtype, in that dtype: exact even where a double is not. */
export function multiplyIntegers(dtype: DType, x: number, y: number): number {
  return dtype === 'int32' ? Math.imul(x, y) : wrapInteger(dtype, x * y)
}
