/** FarmHash's `Fingerprint64` (Google, farmhashna::Hash64): fixed for ever, so files may depend on it. */
export function fingerprint64(bytes: Uint8Array): bigint {
  const length = bytes.length
  if (length <= 16) return upTo16(bytes)
  if (length <= 32) return upTo32(bytes)
  return length <= 64 ? upTo64(bytes) : longer(bytes)
}

const K0 = 0xc3a5c85c97cb3127n
const K1 = 0xb492b66fbe98f273n
const K2 = 0x9ae16a3b2f90404fn

function upTo16(s: Uint8Array): bigint {
  const length = s.length
  const mul = word(K2 + BigInt(length) * 2n)
  if (length >= 8) {
    const a = word(fetch64(s, 0) + K2)
    const b = fetch64(s, length - 8)
    const c = word(rotate(b, 37n) * mul + a)
    const d = word((rotate(a, 25n) + b) * mul)
    return hash16(c, d, mul)
  }
  if (length >= 4) return hash16(BigInt(length) + (fetch32(s, 0) << 3n), fetch32(s, length - 4), mul)
  if (length === 0) return K2
  const y = BigInt(at(s, 0) + (at(s, length >> 1) << 8))
  const z = BigInt(length + (at(s, length - 1) << 2))
  return word(shiftMix(word(y * K2) ^ word(z * K0)) * K2)
}

function upTo32(s: Uint8Array): bigint {
  const length = s.length
  const mul = word(K2 + BigInt(length) * 2n)
  const a = word(fetch64(s, 0) * K1)
  const b = fetch64(s, 8)
  const c = word(fetch64(s, length - 8) * mul)
  const d = word(fetch64(s, length - 16) * K2)
  return hash16(word(rotate(word(a + b), 43n) + rotate(c, 30n) + d), word(a + rotate(word(b + K2), 18n) + c), mul)
}

function upTo64(s: Uint8Array): bigint {
  const length = s.length
  const mul = word(K2 + BigInt(length) * 2n)
  const a = word(fetch64(s, 0) * K2)
  const b = fetch64(s, 8)
  const c = word(fetch64(s, length - 8) * mul)
  const d = word(fetch64(s, length - 16) * K2)
  const y = word(rotate(word(a + b), 43n) + rotate(c, 30n) + d)
  const z = hash16(y, word(a + rotate(word(b + K2), 18n) + c), mul)
  const e = word(fetch64(s, 16) * mul)
  const f = fetch64(s, 24)
  const g = word((y + fetch64(s, length - 32)) * mul)
  const h = word((z + fetch64(s, length - 24)) * mul)
  return hash16(word(rotate(word(e + f), 43n) + rotate(g, 30n) + h), word(e + rotate(word(f + a), 18n) + g), mul)
}

type Pair = readonly [bigint, bigint]

function longer(s: Uint8Array): bigint {
  const last = s.length - 1
  let x = 81n
  let y = word(81n * K1 + 113n)
  let z = word(shiftMix(word(y * K2 + 113n)) * K2)
  let v: Pair = [0n, 0n]
  let w: Pair = [0n, 0n]
  x = word(x * K2 + fetch64(s, 0))
  const end = Math.floor(last / 64) * 64
  const step = (p: number, mul: bigint, nine: bigint): void => {
    x = word(rotate(word(x + y + v[0] + fetch64(s, p + 8)), 37n) * mul)
    y = word(rotate(word(y + v[1] + fetch64(s, p + 48)), 42n) * mul)
    x ^= word(w[1] * nine)
    y = word(y + v[0] * nine + fetch64(s, p + 40))
    z = word(rotate(word(z + w[0]), 33n) * mul)
    v = weak(s, p, word(v[1] * mul), word(x + w[0]))
    w = weak(s, p + 32, word(z + w[1]), word(y + fetch64(s, p + 16)))
    ;[z, x] = [x, z]
  }
  for (let p = 0; p < end; p += 64) step(p, K1, 1n)
  const mul = word(K1 + ((z & 0xffn) << 1n))
  w = [word(w[0] + BigInt(last & 63)), w[1]]
  v = [word(v[0] + w[0]), v[1]]
  w = [word(w[0] + v[0]), w[1]]
  step(end + (last & 63) - 63, mul, 9n)
  return hash16(word(hash16(v[0], w[0], mul) + word(shiftMix(y) * K0) + z), word(hash16(v[1], w[1], mul) + x), mul)
}

function weak(s: Uint8Array, p: number, a: bigint, b: bigint): Pair {
  const [first, second, third, fourth] = [0, 8, 16, 24].map((offset) => fetch64(s, p + offset)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const start = word(a + first)
  const turned = rotate(word(b + start + fourth), 21n)
  const sum = word(start + second + third)
  return [word(sum + fourth), word(turned + rotate(sum, 44n) + start)]
}

function hash16(u: bigint, v: bigint, mul: bigint): bigint {
  const a = shiftMix(word((u ^ v) * mul))
  return word(shiftMix(word((v ^ a) * mul)) * mul)
}

function shiftMix(x: bigint): bigint {
  return x ^ (x >> 47n)
}

function rotate(x: bigint, bits: bigint): bigint {
  const low = word(x)
  return word((low >> bits) | (low << (64n - bits)))
}

function word(x: bigint): bigint {
  return BigInt.asUintN(64, x)
}

function fetch64(s: Uint8Array, p: number): bigint {
  return fetch32(s, p) | (fetch32(s, p + 4) << 32n)
}

function fetch32(s: Uint8Array, p: number): bigint {
  return BigInt((at(s, p) | (at(s, p + 1) << 8) | (at(s, p + 2) << 16) | (at(s, p + 3) << 24)) >>> 0)
}

function at(s: Uint8Array, p: number): number {
  return s[p] ?? 0
}
