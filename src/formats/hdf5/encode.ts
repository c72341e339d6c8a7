/** Little-endian pieces of an HDF5 file. */

/** HDF5's "undefined address". */
export const UNDEFINED = 0xffffffffffffffffn

export function u8(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

export function u16(...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length))
  for (const [i, value] of values.entries()) view.setUint16(2 * i, value, true)
  return new Uint8Array(view.buffer)
}

export function u32(...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length))
  for (const [i, value] of values.entries()) view.setUint32(4 * i, value, true)
  return new Uint8Array(view.buffer)
}

export function u64(...values: (number | bigint)[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * values.length))
  for (const [i, value] of values.entries()) view.setBigUint64(8 * i, BigInt(value), true)
  return new Uint8Array(view.buffer)
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Filled up with zeros to a multiple of 8. */
export function padded(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % 8
  return rest === 0 ? bytes : concat([bytes, new Uint8Array(8 - rest)])
}

/** Filled up with zeros to `length`. */
export function filled(bytes: Uint8Array, length: number): Uint8Array {
  return concat([bytes, new Uint8Array(length - bytes.length)])
}
