import type { AppendFile } from './append.ts'
import { concat, filled, padded, u16, u32, u64, u8 } from './encode.ts'

const HEADER_BYTES = 16
const MIN_COLLECTION_BYTES = 4096
/** Strings that are put together are kept together. */
const TARGET_BYTES = 1 << 16

/**
 * Keeps strings of any length in global heap collections at the end of `file`.
 * Source: HDF5 File Format Specification 3.0, III.E.
 * @returns the 16 bytes by which an element refers to its string (length, collection, index), for each in order
 */
export function putStrings(file: AppendFile, strings: readonly Uint8Array[]): Uint8Array {
  const references: Uint8Array[] = []
  let batch: Uint8Array[] = []
  let bytes = 0
  const flush = (): void => {
    if (batch.length > 0) references.push(...writeCollection(file, batch))
    batch = []
    bytes = 0
  }
  for (const string of strings) {
    batch.push(string)
    bytes += HEADER_BYTES + string.length
    if (bytes >= TARGET_BYTES) flush()
  }
  flush()
  return concat(references)
}

function writeCollection(file: AppendFile, strings: readonly Uint8Array[]): Uint8Array[] {
  const objects = strings.flatMap((string, i) => [u16(i + 1, 0), u32(0), u64(string.length), padded(string)])
  const used = HEADER_BYTES + objects.reduce((sum, part) => sum + part.length, 0)
  // Room that is left is an object of index 0, if its own header fits.
  const size = Math.max(MIN_COLLECTION_BYTES, used)
  const rest = size - used
  const free = rest >= HEADER_BYTES ? [u16(0, 0), u32(0), u64(rest)] : []
  const head = concat([new TextEncoder().encode('GCOL'), u8(1, 0, 0, 0), u64(size)])
  const address = file.append(filled(concat([head, ...objects, ...free]), size))
  // An empty string is referred to by nothing at all, as the library itself does it.
  return strings.map((string, i) =>
    string.length === 0 ? new Uint8Array(16) : concat([u32(string.length), u64(address), u32(i + 1)]),
  )
}
