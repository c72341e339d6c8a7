import { extendCrc32c, maskCrc32c } from './crc32c.ts'
import { FOOTER_BYTES, TABLE_MAGIC, type TableEntry } from './table.ts'

/** TensorFlow's own block size (tensorflow/core/lib/io/table_options.h). */
const BLOCK_BYTES = 262144
/** Keys between two that are spelled out in full. */
const RESTART_INTERVAL = 16

/** A sorted table of entries, whose keys the caller has put in ascending order of their bytes. */
export function tableBytes(entries: readonly TableEntry[]): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const put = (content: Uint8Array): Uint8Array => {
    const trailer = new Uint8Array(5)
    const crc = extendCrc32c(extendCrc32c(0, content), trailer.subarray(0, 1))
    new DataView(trailer.buffer).setUint32(1, maskCrc32c(crc), true)
    const handle = Uint8Array.from([...varint(length), ...varint(content.byteLength)])
    chunks.push(content, trailer)
    length += content.byteLength + trailer.byteLength
    return handle
  }
  const index: TableEntry[] = []
  for (const block of inBlocks(entries)) {
    const last = block.at(-1)
    if (last !== undefined) index.push({ key: last.key, value: put(blockBytes(block, RESTART_INTERVAL)) })
  }
  const meta = put(blockBytes([], 1))
  const top = put(blockBytes(index, 1))
  const footer = new Uint8Array(FOOTER_BYTES)
  footer.set([...meta, ...top])
  new DataView(footer.buffer).setBigUint64(FOOTER_BYTES - 8, TABLE_MAGIC, true)
  return Buffer.concat([...chunks, footer])
}

function inBlocks(entries: readonly TableEntry[]): TableEntry[][] {
  const blocks: TableEntry[][] = []
  let size = Infinity
  for (const entry of entries) {
    if (size >= BLOCK_BYTES) {
      blocks.push([])
      size = 0
    }
    blocks.at(-1)?.push(entry)
    size += entry.key.byteLength + entry.value.byteLength
  }
  return blocks
}

function blockBytes(entries: readonly TableEntry[], restartInterval: number): Uint8Array {
  const chunks: Uint8Array[] = []
  const restarts = [0]
  let length = 0
  let before: Uint8Array = new Uint8Array(0)
  for (const [position, { key, value }] of entries.entries()) {
    const isRestart = position % restartInterval === 0
    if (isRestart && position > 0) restarts.push(length)
    const shared = isRestart ? 0 : sharedPrefix(before, key)
    const head = Uint8Array.from([
      ...varint(shared),
      ...varint(key.byteLength - shared),
      ...varint(value.byteLength),
      ...key.subarray(shared),
    ])
    chunks.push(head, value)
    length += head.byteLength + value.byteLength
    before = key
  }
  return Buffer.concat([...chunks, uint32s([...restarts, restarts.length])])
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let shared = 0
  while (shared < Math.min(a.byteLength, b.byteLength) && a[shared] === b[shared]) shared++
  return shared
}

function uint32s(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length)
  const view = new DataView(bytes.buffer)
  for (const [position, value] of values.entries()) view.setUint32(4 * position, value, true)
  return bytes
}

/** A number in base 128, least significant digit first. */
export function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}
