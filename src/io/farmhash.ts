/**
 * FarmHash's `Fingerprint64` (Google, farmhashna::Hash64): fixed for ever, so files may depend on it. Written without
 * closures and pairs where it is hot: the engine then keeps the words in registers.
 */
export function fingerprint64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.byteLength
  if (length <= 16) return upTo16(view)
  if (length <= 32) return upTo32(view)
  return length <= 64 ? upTo64(view) : longer(view)
}

/**
 * Two fingerprints made into one, in this order; TensorFlow's own rule
 * (`FingerprintCat64` in third_party/xla/third_party/tsl/tsl/platform/fingerprint.h).
 */
export function joinedFingerprints(one: bigint, other: bigint): bigint {
  const a = word(shiftMix(word(other * JOIN)) * JOIN)
  const b = word((one ^ JOIN ^ a) * JOIN)
  return shiftMix(word(shiftMix(b) * JOIN))
}

const K0 = 0xc3a5c85c97cb3127n
const K1 = 0xb492b66fbe98f273n
const K2 = 0x9ae16a3b2f90404fn
const JOIN = 0xc6a4a7935bd1e995n

function upTo16(s: DataView): bigint {
  const length = s.byteLength
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
  const y = BigInt(s.getUint8(0) + (s.getUint8(length >> 1) << 8))
  const z = BigInt(length + (s.getUint8(length - 1) << 2))
  return word(shiftMix(word(y * K2) ^ word(z * K0)) * K2)
}

function upTo32(s: DataView): bigint {
  const length = s.byteLength
  const mul = word(K2 + BigInt(length) * 2n)
  const a = word(fetch64(s, 0) * K1)
  const b = fetch64(s, 8)
  const c = word(fetch64(s, length - 8) * mul)
  const d = word(fetch64(s, length - 16) * K2)
  return hash16(word(rotate(word(a + b), 43n) + rotate(c, 30n) + d), word(a + rotate(word(b + K2), 18n) + c), mul)
}

function upTo64(s: DataView): bigint {
  const length = s.byteLength
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

function longer(s: DataView): bigint {
  const last = s.byteLength - 1
  const end = last - (last & 63)
  let x = word(81n * K2 + fetch64(s, 0))
  let y = word(81n * K1 + 113n)
  let z = word(shiftMix(word(y * K2 + 113n)) * K2)
  let [v0, v1, w0, w1] = [0n, 0n, 0n, 0n]
  let [mul, nine] = [K1, 1n]
  for (let p = 0; p <= end; p += 64) {
    let at = p
    if (p === end) {
      // The last 64 bytes, which may overlap those before, are mixed otherwise.
      at = last - 63
      mul = word(K1 + ((z & 0xffn) << 1n))
      nine = 9n
      w0 = word(w0 + BigInt(last & 63))
      v0 = word(v0 + w0)
      w0 = word(w0 + v0)
    }
    const s0 = fetch64(s, at)
    const s1 = fetch64(s, at + 8)
    const s2 = fetch64(s, at + 16)
    const s3 = fetch64(s, at + 24)
    const s4 = fetch64(s, at + 32)
    const s5 = fetch64(s, at + 40)
    const s6 = fetch64(s, at + 48)
    const s7 = fetch64(s, at + 56)
    x = word(rotate(word(x + y + v0 + s1), 37n) * mul)
    y = word(rotate(word(y + v1 + s6), 42n) * mul)
    x ^= word(w1 * nine)
    y = word(y + word(v0 * nine) + s5)
    z = word(rotate(word(z + w0), 33n) * mul)
    const a = word(word(v1 * mul) + s0)
    const b = word(a + s1 + s2)
    v1 = word(rotate(word(x + w0 + a + s3), 21n) + rotate(b, 44n) + a)
    v0 = word(b + s3)
    const c = word(z + w1 + s4)
    const d = word(c + s5 + s6)
    w1 = word(rotate(word(y + s2 + c + s7), 21n) + rotate(d, 44n) + c)
    w0 = word(d + s7)
    const held = z
    z = x
    x = held
  }
  return hash16(word(hash16(v0, w0, mul) + word(shiftMix(y) * K0) + z), word(hash16(v1, w1, mul) + x), mul)
}

function hash16(u: bigint, v: bigint, mul: bigint): bigint {
  const a = shiftMix(word((u ^ v) * mul))
  return word(shiftMix(word((v ^ a) * mul)) * mul)
}

function shiftMix(x: bigint): bigint {
  return x ^ (x >> 47n)
}

/** To the right, of a word. */
function rotate(x: bigint, bits: bigint): bigint {
  return word((x >> bits) | (x << (64n - bits)))
}

function word(x: bigint): bigint {
  return BigInt.asUintN(64, x)
}

function fetch64(s: DataView, p: number): bigint {
  return s.getBigUint64(p, true)
}

function fetch32(s: DataView, p: number): bigint {
  return BigInt(s.getUint32(p, true))
}
