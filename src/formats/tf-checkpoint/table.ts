import { ArtifactError } from '../../evidence/errors.ts'
import type { Cause } from '../../evidence/finding.ts'
import type { ByteSource } from '../../io/source.ts'
import { readBytes } from '../../io/sources.ts'
import { Cursor } from './cursor.ts'
import { extendCrc32c, maskCrc32c } from './crc32c.ts'

/**
 * The sorted table that a checkpoint's index is, as LevelDB writes it: blocks of entries with shared prefixes, an index
 * block of the blocks, and a footer. Sources: LevelDB, doc/table_format.md; tensorflow/core/lib/io/{format,block}.cc.
 */

export const TABLE_MAGIC = 0xdb4775248b80fb57n
export const FOOTER_BYTES = 48
/** After each block: a byte that says how it is compressed, and its checksum. */
const TRAILER_BYTES = 5
/** Writers start a new block after 256 KiB; only a single large value makes one longer. */
const MOST_BLOCK_BYTES = 64 * 2 ** 20

export interface TableEntry {
  readonly key: Uint8Array
  readonly value: Uint8Array
}

/** A table as it was read. */
export interface Table {
  readonly entries: readonly TableEntry[]
  /** Bytes of the file that belong to no block and not to the footer. */
  readonly stray: number
}

/**
 * All entries of a table, every block's checksum verified.
 * @throws ArtifactError `malformed`, `truncated-file`, `checksum-mismatch`, `limit-exceeded`, `unsupported-format`
 */
export function readTable(source: ByteSource, mostEntries: number): Table {
  const { byteLength } = source
  const fail = failure(source)
  if (byteLength < FOOTER_BYTES)
    throw fail('truncated-file', `${byteLength} bytes, a table has at least ${FOOTER_BYTES}`)
  const footer = readBytes(source, byteLength - FOOTER_BYTES, FOOTER_BYTES)
  const magic = new DataView(footer.buffer).getBigUint64(FOOTER_BYTES - 8, true)
  if (magic !== TABLE_MAGIC) {
    throw fail('truncated-file', 'does not end with the magic number of a table: it is cut off, or is something else')
  }
  const handles = new Cursor(footer, source)
  const meta = handleOf(handles)
  const index = handleOf(handles)
  const entries: TableEntry[] = []
  let used = FOOTER_BYTES + sizeOf(meta) + sizeOf(index)
  readBlock(source, meta)
  let bound: Uint8Array | undefined
  for (const { key: separator, value } of blockEntries(readBlock(source, index), source)) {
    const handle = handleOf(new Cursor(value, source))
    used += sizeOf(handle)
    // Blocks that are named twice would be read without end.
    if (used > byteLength) throw fail('malformed', `its blocks take more than the ${byteLength} bytes there are`)
    for (const entry of blockEntries(readBlock(source, handle), source)) {
      const before = entries.at(-1)
      if (before !== undefined && Buffer.compare(before.key, entry.key) >= 0) {
        throw fail('malformed', 'its keys do not stand in ascending order')
      }
      // Readers look for a key in the first block whose separator is not below it, and nowhere else.
      if (bound !== undefined && Buffer.compare(entry.key, bound) <= 0) {
        throw fail(
          'malformed',
          `the key ${text(entry.key)} stands behind ${text(bound)}, which parts it from what is before`,
        )
      }
      if (entries.length >= mostEntries) throw fail('limit-exceeded', `more than ${mostEntries} entries`)
      entries.push(entry)
    }
    if (bound !== undefined && Buffer.compare(separator, bound) <= 0) {
      throw fail('malformed', `${text(separator)} parts blocks behind ${text(bound)}, allowed: ascending order`)
    }
    const last = entries.at(-1)
    if (last !== undefined && Buffer.compare(last.key, separator) > 0) {
      throw fail(
        'malformed',
        `the key ${text(last.key)} stands before ${text(separator)}, which parts it from what follows`,
      )
    }
    bound = separator
  }
  return { entries, stray: byteLength - used }
}

/** Where a block lies; without its trailer. */
interface Handle {
  readonly offset: number
  readonly size: number
}

function handleOf(cursor: Cursor): Handle {
  return { offset: cursor.varint(), size: cursor.varint() }
}

function sizeOf({ size }: Handle): number {
  return size + TRAILER_BYTES
}

function readBlock(source: ByteSource, { offset, size }: Handle): Uint8Array {
  const fail = failure(source)
  if (size > MOST_BLOCK_BYTES) {
    throw fail('limit-exceeded', `a block of ${size} bytes, allowed are ${MOST_BLOCK_BYTES}`)
  }
  const bytes = readBytes(source, offset, size + TRAILER_BYTES)
  const stored = new DataView(bytes.buffer).getUint32(size + 1, true)
  const found = maskCrc32c(extendCrc32c(0, bytes.subarray(0, size + 1)))
  if (stored !== found) {
    const message = `the block at byte ${offset} has the CRC-32C ${hex(found)}, stored is ${hex(stored)}`
    throw fail('checksum-mismatch', message)
  }
  if (bytes[size] !== 0) throw fail('unsupported-format', `the block at byte ${offset} is compressed`)
  return bytes.subarray(0, size)
}

/** A key in messages. */
function text(key: Uint8Array): string {
  return JSON.stringify(Buffer.from(key).toString('latin1'))
}

/** Entries: lengths of the prefix shared with the key before, of the rest, and of the value; then rest and value. */
function* blockEntries(block: Uint8Array, source: ByteSource): Generator<TableEntry> {
  const fail = failure(source)
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const restarts = block.byteLength < 4 ? -1 : view.getUint32(block.byteLength - 4, true)
  const end = block.byteLength - 4 - 4 * restarts
  if (restarts < 0 || end < 0) throw fail('malformed', `a block of ${block.byteLength} bytes with ${restarts} restarts`)
  const cursor = new Cursor(block.subarray(0, end), source)
  let key = new Uint8Array(0)
  const spelledOut = new Set<number>()
  while (cursor.left > 0) {
    const at = end - cursor.left
    const [shared, rest, length] = [cursor.varint(), cursor.varint(), cursor.varint()]
    if (shared === 0) spelledOut.add(at)
    if (shared > key.byteLength) throw fail('malformed', `a key shares ${shared} bytes with one of ${key.byteLength}`)
    const next = new Uint8Array(shared + Math.min(rest, cursor.left))
    next.set(key.subarray(0, shared))
    next.set(cursor.bytes(rest), shared)
    key = next
    yield { key, value: cursor.bytes(length) }
  }
  const points = Array.from({ length: restarts }, (_, index) => view.getUint32(end + 4 * index, true))
  const wrong = wrongRestart(points, spelledOut)
  if (wrong !== undefined) throw fail('malformed', `a block's points to start reading from: ${wrong}`)
}

/** Readers look for a key from the last of the points that is not behind it (tensorflow/core/lib/io/block.cc, `Seek`). */
function wrongRestart(points: readonly number[], spelledOut: ReadonlySet<number>): string | undefined {
  if (spelledOut.size === 0) return undefined
  const [first] = points
  if (first !== 0) return `the first is ${first ?? 'not there'}, allowed: 0`
  const strange = points.find((point, index) => !spelledOut.has(point) || point < (points[index - 1] ?? 0))
  return strange === undefined
    ? undefined
    : `${strange} is none, allowed: where keys are spelled out, in ascending order`
}

export function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}

function failure({ name, file }: ByteSource): (cause: Cause, what: string) => ArtifactError {
  return (cause, what) => new ArtifactError(cause, `${name}: ${what}`, { file })
}
