import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { readUnsigned } from './superblock.ts'

/**
 * Holds a collection of the global heap (strings of any length) against the rules before the library walks it: an
 * empty object of size 0 makes libhdf5 2.0 run in a circle, which nothing in this process could end.
 * Source: HDF5 File Format Specification 3.0, III.E.
 * @param head the bytes that the library is about to get
 * @throws ArtifactError `malformed`
 */
export function guardGlobalHeap(source: ByteSource, position: number, head: Uint8Array, lengthSize: number): void {
  const prefix = 8 + lengthSize
  if (head.length > SPECULATIVE_BYTES || head.length < prefix || !SIGNATURE.every((byte, i) => head[i] === byte)) return
  const size = readUnsigned(head, 8, lengthSize)
  if (size < prefix || position + size > source.byteLength) throw malformed(source, position)
  const bytes = readBytes(source, position, size)
  for (let at = prefix; at + prefix <= size;) {
    const length = readUnsigned(bytes, at + 8, lengthSize)
    const isFree = readUnsigned(bytes, at, 2) === 0
    const taken = isFree ? length : prefix + Math.ceil(length / 8) * 8
    if (taken < prefix || at + taken > size) throw malformed(source, position)
    at += taken
  }
}

/** `GCOL` */
const SIGNATURE = [0x47, 0x43, 0x4f, 0x4c]
/** The library reads this much of a collection to learn its size (H5HG_MINSIZE); values are never read like that. */
const SPECULATIVE_BYTES = 4096

function malformed(source: ByteSource, position: number): ArtifactError {
  return new ArtifactError('malformed', `${source.name}: the global heap at ${position} is broken`, {
    file: source.file,
  })
}
