/**
 * CRC-32C (Castagnoli), eight bytes at a time ("slicing by 8"), and the mask that TensorFlow and LevelDB put over it so
 * that checksums of data that holds checksums stay good. Sources: RFC 3720 B.4; tensorflow/core/lib/hash/crc32c.h.
 */

const POLYNOMIAL = 0x82f63b78
/** Table t, entry b at t * 256 + b: what a byte does t bytes before the end. */
const TABLES = tables()

function tables(): Int32Array {
  const all = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
    all[byte] = crc
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0
    all[at] = (before >>> 8) ^ (all[before & 0xff] ?? 0)
  }
  return all
}

/** The checksum of what `crc` is the checksum of, followed by `bytes`. Begin with 0. Not masked. */
export function extendCrc32c(crc: number, bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 8)
  const view = new DataView(bytes.buffer, bytes.byteOffset, whole)
  let c = ~crc
  for (let at = 0; at < whole; at += 8) {
    const low = c ^ view.getInt32(at, true)
    const high = view.getInt32(at + 4, true)
    c =
      (TABLES[1792 + (low & 0xff)] ?? 0) ^
      (TABLES[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (TABLES[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (TABLES[1024 + (low >>> 24)] ?? 0) ^
      (TABLES[768 + (high & 0xff)] ?? 0) ^
      (TABLES[512 + ((high >>> 8) & 0xff)] ?? 0) ^
      (TABLES[256 + ((high >>> 16) & 0xff)] ?? 0) ^
      (TABLES[high >>> 24] ?? 0)
  }
  for (let at = whole; at < bytes.length; at++) c = (c >>> 8) ^ (TABLES[(c ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return ~c >>> 0
}

/** What stands in a file in place of a checksum. */
export function maskCrc32c(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}
