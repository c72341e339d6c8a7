/**
 * 16-bit and 8-bit floats as numbers and back. Narrowing rounds to nearest, ties to even, as IEEE 754, numpy and
 * ml_dtypes do; NaN stays NaN, and what is too large becomes infinite (NaN in float8_e4m3fn, which has no infinity).
 */

const f32 = new Float32Array(1)
const u32 = new Uint32Array(f32.buffer)

/** A bit pattern's value in a format of `exponentBits` and `mantissaBits`, with IEEE's special values. */
function widen(bits: number, exponentBits: number, mantissaBits: number): number {
  const mantissa = bits & ((1 << mantissaBits) - 1)
  const exponentMask = (1 << exponentBits) - 1
  const exponent = (bits >> mantissaBits) & exponentMask
  const sign = bits >> (exponentBits + mantissaBits) === 0 ? 1 : -1
  const bias = exponentMask >> 1
  if (exponent === exponentMask) return mantissa === 0 ? sign * Infinity : NaN
  const fraction = mantissa / (1 << mantissaBits)
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias)
  return sign * (1 + fraction) * 2 ** (exponent - bias)
}

/** Rounds a magnitude to a whole number of steps, ties to even. Exact: `value / step` only moves the exponent. */
function stepsToEven(value: number, step: number): number {
  const quotient = value / step
  const below = Math.floor(quotient)
  const rest = quotient - below
  if (rest < 0.5 || (rest === 0.5 && below % 2 === 0)) return below
  return below + 1
}

/** The bit pattern nearest to `value` in a format with IEEE's special values. */
function narrow(value: number, exponentBits: number, mantissaBits: number): number {
  const signBit = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + mantissaBits) : 0
  const exponentMask = (1 << exponentBits) - 1
  const infinity = exponentMask << mantissaBits
  if (Number.isNaN(value)) return infinity | (1 << (mantissaBits - 1))
  const magnitude = Math.abs(value)
  if (magnitude === Infinity) return signBit | infinity
  if (magnitude === 0) return signBit
  const bias = exponentMask >> 1
  const exponent = Math.max(exponentOf(magnitude), 1 - bias)
  const steps = stepsToEven(magnitude, 2 ** (exponent - mantissaBits))
  // A whole binade of steps carries into the exponent field by itself, since the fields are adjacent.
  const bits = steps + (exponent + bias - 1) * 2 ** mantissaBits
  return signBit | (bits >= infinity ? infinity : bits)
}

const f64 = new Float64Array(1)
const f64words = new Uint32Array(f64.buffer)

/** The exponent of a positive finite number: `2 ** exponent <= value < 2 ** (exponent + 1)`. */
function exponentOf(value: number): number {
  f64[0] = value
  return (((f64words[1] ?? 0) >>> 20) & 0x7ff) - 1023
}

/** Value of float16 bits. */
export function fromFloat16(bits: number): number {
  return widen(bits, 5, 10)
}

/** float16 bits nearest to a number. */
export function toFloat16(value: number): number {
  return narrow(value, 5, 10)
}

/** Value of bfloat16 bits. */
export function fromBfloat16(bits: number): number {
  u32[0] = bits << 16
  return f32[0] ?? NaN
}

/** bfloat16 bits nearest to a number. */
export function toBfloat16(value: number): number {
  return narrow(value, 8, 7)
}

/** Value of float8_e5m2 bits. */
export function fromFloat8e5m2(bits: number): number {
  return widen(bits, 5, 2)
}

/** float8_e5m2 bits nearest to a number. */
export function toFloat8e5m2(value: number): number {
  return narrow(value, 5, 2)
}

/** Value of float8_e4m3fn bits: no infinities, and only all ones in exponent and mantissa are NaN. */
export function fromFloat8e4m3fn(bits: number): number {
  if ((bits & 0x7f) === 0x7f) return NaN
  const sign = bits >> 7 === 0 ? 1 : -1
  const exponent = (bits >> 3) & 15
  const fraction = (bits & 7) / 8
  return exponent === 0 ? sign * fraction * 2 ** -6 : sign * (1 + fraction) * 2 ** (exponent - 7)
}

/** float8_e4m3fn bits nearest to a number; beyond 448 (after rounding) there is only NaN. */
export function toFloat8e4m3fn(value: number): number {
  const signBit = value < 0 || Object.is(value, -0) ? 0x80 : 0
  const magnitude = Math.abs(value)
  if (!Number.isFinite(value)) return signBit | 0x7f
  if (magnitude === 0) return signBit
  const exponent = Math.max(exponentOf(magnitude), -6)
  const bits = stepsToEven(magnitude, 2 ** (exponent - 3)) + (exponent + 6) * 8
  return signBit | Math.min(bits, 0x7f)
}
