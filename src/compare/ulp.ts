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
