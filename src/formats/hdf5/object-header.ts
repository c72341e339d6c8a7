import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/**
 * Messages of an object header that h5wasm has no call for: which files hold a dataset's bytes, and where exactly in
 * an element its bits lie. Source: HDF5 File Format Specification 3.0, IV.A.
 */
export interface Message {
  readonly type: number
  readonly flags: number
  readonly data: Uint8Array
  /** Whether the data only says where it stands: in another object. */
  readonly isShared: boolean
}

export const DATATYPE_MESSAGE = 0x03
export const EXTERNAL_FILES_MESSAGE = 0x07
export const LAYOUT_MESSAGE = 0x08
export const CONTINUATION_MESSAGE = 0x10
/** Layout classes. */
const COMPACT = 0
const CHUNKED = 2
const SHARED_FLAG = 0x02
/** Header blocks of one object; the library splits a header only as attributes are added. */
const MAX_BLOCKS = 4096
/** Bytes of one header block: a message has at most 64 kB, and compact datasets and attributes are such messages. */
const MAX_BLOCK_BYTES = 2 ** 26

/**
 * Messages that say nothing of how values are stored beyond what is read here: dataspace, links, datatype, fill values,
 * layout, attributes, comments, times, continuations, symbol tables. Filters, external files and all else are not among them.
 */
const KNOWN_MESSAGES: ReadonlySet<number> = new Set([
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x08, 0x0a, 0x0c, 0x0d, 0x0e, 0x10, 0x11, 0x12,
])

export function isKnownMessage({ type }: Message): boolean {
  return KNOWN_MESSAGES.has(type)
}

interface Block {
  readonly start: number
  readonly length: number
}

/** Whether the object header at `address` has checksums (version 2), which are not verified here. */
export function hasChecksums(source: ByteSource, superblock: Superblock, address: number): boolean {
  return String.fromCharCode(...readAt(source, { start: superblock.start + address, length: 4 })) === 'OHDR'
}

/** All messages of the object header at `address` (counted from the superblock). */
export function readObjectHeader(source: ByteSource, superblock: Superblock, address: number): Message[] {
  const start = superblock.start + address
  return hasChecksums(source, superblock, address)
    ? readVersion2(source, superblock, start)
    : readVersion1(source, superblock, start)
}

/**
 * Whether a dataset's layout says where its values are. Compact values stand in the message itself; a chunk index of
 * version 4 always has a place, empty or not.
 */
export function hasStorage(messages: readonly Message[], { offsetSize }: Superblock): boolean {
  const layout = messages.find((message) => message.type === LAYOUT_MESSAGE)?.data
  if (layout === undefined) return false
  const [version, kind] = layout
  // Versions 1 and 2 begin with the rank and the class; then, as in version 3, comes the address.
  const isOld = version === 1 || version === 2
  const storage = isOld ? layout[2] : kind
  if (storage === COMPACT || ((version ?? 0) >= 4 && storage === CHUNKED)) return true
  const at = isOld ? 8 : storage === CHUNKED ? 3 : 2
  return !layout.subarray(at, at + offsetSize).every((byte) => byte === 0xff)
}

/** The datatype message of an object, followed to the committed datatype it may refer to. */
export function findDatatype(source: ByteSource, superblock: Superblock, messages: readonly Message[]): Uint8Array {
  const own = messages.find((message) => message.type === DATATYPE_MESSAGE)
  if (own === undefined) throw malformed(source, 'a dataset has no datatype')
  if (!own.isShared) return own.data
  const version = own.data[0] ?? 0
  const address = readUnsigned(own.data, version === 1 ? 8 : 2, superblock.offsetSize)
  const committed = readObjectHeader(source, superblock, address).find((message) => message.type === DATATYPE_MESSAGE)
  if (committed === undefined || committed.isShared) {
    throw malformed(source, 'a dataset refers to a datatype that is none')
  }
  return committed.data
}

function readVersion1(source: ByteSource, superblock: Superblock, start: number): Message[] {
  const prefix = readAt(source, { start, length: 16 })
  if (prefix[0] !== 1) throw malformed(source, `object header version ${prefix[0] ?? 0} is not known`)
  const first = { start: start + 16, length: readUnsigned(prefix, 8, 4) }
  return readBlocks(source, superblock, first, (bytes) => splitMessages(source, bytes, 8, 2, 2, 4))
}

function readVersion2(source: ByteSource, superblock: Superblock, start: number): Message[] {
  const prefix = readAt(source, { start, length: Math.min(34, source.byteLength - start) })
  const flags = prefix[5] ?? 0
  const sizeAt = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0)
  const sizeWidth = 1 << (flags & 3)
  const first = { start: start + sizeAt + sizeWidth, length: readUnsigned(prefix, sizeAt, sizeWidth) }
  const headBytes = flags & 4 ? 6 : 4
  return readBlocks(source, superblock, first, (bytes, index) =>
    // A continuation block is framed by a signature and a checksum, both of 4 bytes.
    splitMessages(source, index === 0 ? bytes : bytes.subarray(4, -4), headBytes, 1, 1, 3),
  )
}

function readBlocks(
  source: ByteSource,
  superblock: Superblock,
  first: Block,
  split: (bytes: Uint8Array, index: number) => Message[],
): Message[] {
  const blocks: Block[] = [first]
  const messages: Message[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] ?? first
    if (index >= MAX_BLOCKS) throw malformed(source, `an object header has more than ${MAX_BLOCKS} blocks`)
    for (const message of split(readAt(source, block), index)) {
      messages.push(message)
      if (message.type === CONTINUATION_MESSAGE) blocks.push(continuation(message, superblock))
    }
  }
  return messages
}

function continuation(message: Message, superblock: Superblock): Block {
  return {
    start: superblock.start + readUnsigned(message.data, 0, superblock.offsetSize),
    length: readUnsigned(message.data, superblock.offsetSize, superblock.lengthSize),
  }
}

function splitMessages(
  source: ByteSource,
  bytes: Uint8Array,
  headBytes: number,
  typeWidth: number,
  sizeAt: number,
  flagsAt: number,
): Message[] {
  const messages: Message[] = []
  // What is left at the end of a block and too short for a message is a gap.
  for (let at = 0; at + headBytes <= bytes.length;) {
    const size = readUnsigned(bytes, at + sizeAt, 2)
    const start = at + headBytes
    if (start + size > bytes.length) throw malformed(source, 'a message leaves its object header')
    messages.push({
      type: readUnsigned(bytes, at, typeWidth),
      flags: bytes[at + flagsAt] ?? 0,
      isShared: ((bytes[at + flagsAt] ?? 0) & SHARED_FLAG) !== 0,
      data: bytes.subarray(start, start + size),
    })
    at = start + size
  }
  return messages
}

function readAt(source: ByteSource, block: Block): Uint8Array {
  if (block.length > MAX_BLOCK_BYTES) throw malformed(source, `an object header claims ${block.length} bytes`)
  return readBytes(source, block.start, block.length)
}

function malformed(source: ByteSource, what: string): ArtifactError {
  return new ArtifactError('malformed', `${source.name}: ${what}`, { file: source.file })
}
