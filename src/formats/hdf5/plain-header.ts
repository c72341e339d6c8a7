import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { CONTINUATION_MESSAGE, hasChecksums, readObjectHeader } from './object-header.ts'
import type { Message } from './object-header.ts'
import { NotPlain } from './plain-types.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/** Prefix of a version 1 header, and of each message in it. */
const PREFIX_BYTES = 16
const MESSAGE_BYTES = 8
/** Constant, and never to be shared: what writers set without being asked. */
const HARMLESS_FLAGS = 0x05

/**
 * The messages of an object header of version 1 in which everything adds up: as many as it says, filling it without a
 * gap, inside the file. Source: HDF5 File Format Specification 3.0, IV.A.1.a.
 * @throws NotPlain, ArtifactError where it is not so
 */
export function readTidyHeader(source: ByteSource, superblock: Superblock, address: number): Message[] {
  // The checksums of version 2 are for the library to verify.
  if (hasChecksums(source, superblock, address)) throw new NotPlain('checksums')
  const messages = readObjectHeader(source, superblock, address)
  const start = superblock.start + address
  const prefix = readBytes(source, start, PREFIX_BYTES)
  if (messages.length !== readUnsigned(prefix, 2, 2)) throw new NotPlain('messages')
  let room = readUnsigned(prefix, 8, 4)
  if (start + PREFIX_BYTES + room > superblock.end) throw new NotPlain('header')
  let taken = 0
  for (const { type, flags, data } of messages) {
    if ((flags & ~HARMLESS_FLAGS) !== 0) throw new NotPlain('flags')
    taken += MESSAGE_BYTES + data.length
    if (type === CONTINUATION_MESSAGE) room += continuationBytes(data, superblock)
  }
  if (taken !== room) throw new NotPlain('gap')
  return messages
}

function continuationBytes(data: Uint8Array, { start, end, offsetSize, lengthSize }: Superblock): number {
  const length = readUnsigned(data, offsetSize, lengthSize)
  if (start + readUnsigned(data, 0, offsetSize) + length > end) throw new NotPlain('continuation')
  return length
}
