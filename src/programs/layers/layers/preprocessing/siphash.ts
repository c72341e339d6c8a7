/** SipHash-2-4 of bytes under a key of two 64-bit numbers (Aumasson and Bernstein 2012). */
export function sipHash64(bytes: Uint8Array, key0: bigint, key1: bigint): bigint {
  const state: [bigint, bigint, bigint, bigint] = [
    word(0x736f6d6570736575n ^ key0),
    word(0x646f72616e646f6dn ^ key1),
    word(0x6c7967656e657261n ^ key0),
    word(0x7465646279746573n ^ key1),
  ]
  const whole = bytes.length - (bytes.length % 8)
  for (let i = 0; i < whole; i += 8) absorb(state, littleEndian(bytes, i, 8))
  absorb(state, littleEndian(bytes, whole, bytes.length - whole) | (BigInt(bytes.length & 0xff) << 56n))
  state[2] ^= 0xffn
  for (let i = 0; i < 4; i += 1) mix(state)
  return state[0] ^ state[1] ^ state[2] ^ state[3]
}

type State = [bigint, bigint, bigint, bigint]

function absorb(state: State, message: bigint): void {
  state[3] ^= message
  mix(state)
  mix(state)
  state[0] ^= message
}

function mix(state: State): void {
  let [a, b, c, d] = state
  a = word(a + b)
  b = rotate(b, 13n) ^ a
  a = rotate(a, 32n)
  c = word(c + d)
  d = rotate(d, 16n) ^ c
  a = word(a + d)
  d = rotate(d, 21n) ^ a
  c = word(c + b)
  b = rotate(b, 17n) ^ c
  c = rotate(c, 32n)
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

function rotate(x: bigint, bits: bigint): bigint {
  return word((x << bits) | (x >> (64n - bits)))
}

function word(x: bigint): bigint {
  return BigInt.asUintN(64, x)
}

function littleEndian(bytes: Uint8Array, from: number, count: number): bigint {
  let value = 0n
  for (let i = count - 1; i >= 0; i -= 1) value = (value << 8n) | BigInt(bytes[from + i] ?? 0)
  return value
}
