/**
 * CRC-32C (Castagnoli), and the mask that TensorFlow and LevelDB put over it so that checksums of data that holds checksums
 * stay good. Short pieces go eight bytes at a time through tables ("slicing by 8"); long ones are first folded, by
 * WebAssembly, into one short piece of the same checksum (tools/crc32c/build.mjs says how).
 * Sources: RFC 3720 B.4; tensorflow/core/lib/hash/crc32c.h.
 */

import { BLOCK_BYTES, CRC32C_WASM, DATA_AT } from './crc32c-wasm.ts'

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
  if (bytes.byteLength < LONG_BYTES) return ~throughTables(~crc, bytes) >>> 0
  folder ??= loadFolder()
  let [state, at] = [~crc, 0]
  while (bytes.byteLength - at >= LONG_BYTES) {
    const length = Math.min(bytes.byteLength - at, folder.room.byteLength)
    const whole = length - (length % BLOCK_BYTES)
    state = folded(folder, state, bytes.subarray(at, at + whole))
    at += whole
  }
  return ~throughTables(state, bytes.subarray(at)) >>> 0
}

/** Shorter pieces are not worth the way into WebAssembly. */
const LONG_BYTES = 1024
/** So much is folded at a time: what the processor's nearest caches hold. */
const ROOM_BYTES = 1 << 16

interface Folder {
  /** Memory of the module that holds whole blocks. */
  readonly room: Uint8Array
  /** Folds the blocks at the beginning of `room` into the first. */
  fold(blocks: number): void
}

let folder: Folder | undefined

/** Synchronous, as reading is: the module has 2 kB. */
function loadFolder(): Folder {
  const module = new WebAssembly.Module(Buffer.from(CRC32C_WASM, 'base64'))
  const { memory, fold } = new WebAssembly.Instance(module).exports
  if (!(memory instanceof WebAssembly.Memory) || typeof fold !== 'function')
    throw new TypeError('not the module of CRC-32C')
  return {
    room: new Uint8Array(memory.buffer, DATA_AT, ROOM_BYTES),
    fold: (blocks) => {
      fold(blocks)
    },
  }
}

/** The state after whole blocks: what came before counts as if it lay in the first four bytes. */
function folded({ room, fold }: Folder, state: number, blocks: Uint8Array): number {
  room.set(blocks)
  for (let i = 0; i < 4; i++) room[i] = (room[i] ?? 0) ^ (state >>> (8 * i))
  fold(blocks.byteLength / BLOCK_BYTES)
  return throughTables(0, room.subarray(0, BLOCK_BYTES))
}

/** The state of the sum, neither begun nor ended by inverting it. */
function throughTables(state: number, bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 8)
  const view = new DataView(bytes.buffer, bytes.byteOffset, whole)
  let c = state
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
  return c
}

/** What stands in a file in place of a checksum. */
export function maskCrc32c(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}
