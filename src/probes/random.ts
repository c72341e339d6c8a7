/**
 * Random numbers that are the same everywhere: xoshiro128** (Blackman and Vigna, 2018), seeded through splitmix32.
 * Integer arithmetic and exact conversions only: no `Math.random`, and none of the `Math` functions whose last bit
 * differs between versions of V8.
 */
export interface Random {
  /** 0 to 2^32 - 1. */
  next(): number
  /** 0 to `below` - 1, each as likely; `below` at most 2^32. */
  integer(below: number): number
  /** 0 (inclusive) to 1 (exclusive) in steps of 2^-24: exact in float32. */
  uniform(): number
  /** Nearly normal, mean 0 and deviation 1: the sum of twelve uniform numbers less six; never beyond 6. */
  normal(): number
}

/** A stream of its own for every `key`, so that one input's numbers do not depend on what else is drawn. */
export function randomOf(seed: number, key: string): Random {
  let state = hash(key) ^ (seed >>> 0) ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b9)
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [split(), split(), split(), split()]
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result >>> 0
  }
  const integer = (below: number): number => {
    // Numbers past the last whole multiple are drawn again: the others are equally likely then.
    const end = 2 ** 32 - (2 ** 32 % below)
    for (;;) {
      const drawn = next()
      if (drawn < end) return drawn % below
    }
  }
  const normal = (): number => {
    let sum = -6 * 2 ** 32
    for (let i = 0; i < 12; i++) sum += next()
    return sum / 2 ** 32
  }
  return { next, integer, uniform: () => (next() >>> 8) / 2 ** 24, normal }
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
