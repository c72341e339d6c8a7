import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import type { Message } from './object-header.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/**
 * Names of attributes and members of a group, read without the HDF5 library, every step bounded.
 * Source: HDF5 File Format Specification 3.0, III.A (groups), IV.A.2 (messages).
 */
export interface GroupListing {
  /** null where they are kept in dense storage, which only the library reads. */
  readonly attributes: ReadonlySet<string> | null
  readonly members: ReadonlyMap<string, Member> | null
}

export type Member =
  /** A hard link: the address of an object header, counted from the superblock. */
  | { readonly kind: 'object'; readonly address: number }
  | { readonly kind: 'soft' | 'external' | 'unknown'; readonly target: string }

/** A file of which groups are listed. */
export interface Container {
  readonly source: ByteSource
  readonly superblock: Superblock
}

const LINK_INFO = 0x02
const LINK = 0x06
const ATTRIBUTE = 0x0c
const SYMBOL_TABLE = 0x11
const ATTRIBUTE_INFO = 0x15
const SHARED = 0x02
const SOFT_LINK = 1
const EXTERNAL_LINK = 64
const HARD_LINK = 0
/** Symbol table entries whose scratch space refers to a soft link's value. */
const CACHED_SOFT_LINK = 2
/** Members of one group that are looked at, and nodes of its tree: no model's layers come near it. */
const MOST_MEMBERS = 200_000
const MOST_NODES = 60_000
const MOST_NAME_BYTES = 4096

/** The listing of the group with these header messages; undefined where the object is no group. @throws ArtifactError */
export function listGroup(file: Container, messages: readonly Message[]): GroupListing | undefined {
  const isGroup = messages.some(({ type }) => type === LINK_INFO || type === LINK || type === SYMBOL_TABLE)
  if (!isGroup) return undefined
  let attributes: Set<string> | null = new Set<string>()
  let members: Map<string, Member> | null = new Map<string, Member>()
  for (const message of messages) {
    if (message.type === ATTRIBUTE) attributes?.add(attributeName(file, message))
    else if (message.type === ATTRIBUTE_INFO && isDense(file, message, 2)) attributes = null
    else if (message.type === LINK_INFO && isDense(file, message, 8)) members = null
    else if (message.type === LINK && members !== null) addLink(file, message.data, members)
    else if (message.type === SYMBOL_TABLE && members !== null) addTable(file, message.data, members)
  }
  return { attributes, members }
}

/** Both "info" messages hold a counter where their first flag says so, then the address of a heap for many entries. */
function isDense({ superblock }: Container, { data }: Message, counterBytes: number): boolean {
  const at = 2 + ((data[1] ?? 0) & 1 ? counterBytes : 0)
  return !data.subarray(at, at + superblock.offsetSize).every((byte) => byte === 0xff)
}

function attributeName(file: Container, { data, flags }: Message): string {
  if ((flags & SHARED) !== 0) throw refused(file, 'shares an attribute between objects')
  const start = data[0] === 3 ? 9 : 8
  return textAt(data, start, readUnsigned(data, 2, 2))
}

function addLink({ superblock }: Container, data: Uint8Array, members: Map<string, Member>): void {
  const flags = data[1] ?? 0
  let at = 2
  const type = flags & 8 ? (data[at++] ?? 0) : HARD_LINK
  at += (flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0)
  const width = 1 << (flags & 3)
  const length = readUnsigned(data, at, width)
  const name = textAt(data, at + width, length)
  const value = at + width + length
  if (type === HARD_LINK) {
    members.set(name, { kind: 'object', address: readUnsigned(data, value, superblock.offsetSize) })
  } else members.set(name, linkAt(type, data.subarray(value + 2, value + 2 + readUnsigned(data, value, 2))))
}

/** A soft link is a path; an external one a byte of flags, a file name and a path, each ended by a NUL. */
function linkAt(type: number, value: Uint8Array): Member {
  if (type === SOFT_LINK) return { kind: 'soft', target: textAt(value, 0, value.length) }
  if (type !== EXTERNAL_LINK) return { kind: 'unknown', target: `a link of type ${type}` }
  const end = value.indexOf(0, 1)
  const [file, path] = [textAt(value, 1, end - 1), textAt(value, end + 1, value.length)]
  return { kind: 'external', target: `${JSON.stringify(file)}: ${path}` }
}

/** The groups of version 0 and 1 files: a tree of symbol nodes, and a heap with the names. */
function addTable(file: Container, data: Uint8Array, members: Map<string, Member>): void {
  const { source, superblock } = file
  const { start, offsetSize, lengthSize } = superblock
  const heap = heapOf(file, readUnsigned(data, offsetSize, offsetSize))
  const open = [readUnsigned(data, 0, offsetSize)]
  for (let nodes = 0; open.length > 0; nodes++) {
    const at = start + (open.pop() ?? 0)
    if (nodes > MOST_NODES || members.size > MOST_MEMBERS) throw refused(file, 'has a group with too many members')
    const signature = textAt(readBytes(source, at, 4), 0, 4)
    if (signature === 'SNOD') {
      addSymbols(file, at, heap, members)
      continue
    }
    if (signature !== 'TREE') throw refused(file, 'has a group whose tree leads nowhere')
    const used = readUnsigned(readBytes(source, at + 6, 2), 0, 2)
    const stride = lengthSize + offsetSize
    const bytes = readBytes(source, at + 8 + 2 * offsetSize, used * stride)
    for (let i = 0; i < used; i++) open.push(readUnsigned(bytes, i * stride + lengthSize, offsetSize))
  }
}

function addSymbols(
  { source, superblock }: Container,
  at: number,
  heap: Uint8Array,
  members: Map<string, Member>,
): void {
  const { offsetSize } = superblock
  const stride = 2 * offsetSize + 24
  const count = readUnsigned(readBytes(source, at + 6, 2), 0, 2)
  const bytes = readBytes(source, at + 8, count * stride)
  for (let i = 0; i < count; i++) {
    const entry = i * stride
    const name = textAt(heap, readUnsigned(bytes, entry, offsetSize), MOST_NAME_BYTES)
    const isSoft = readUnsigned(bytes, entry + 2 * offsetSize, 4) === CACHED_SOFT_LINK
    if (isSoft) {
      const value = readUnsigned(bytes, entry + 2 * offsetSize + 8, 4)
      members.set(name, { kind: 'soft', target: textAt(heap, value, MOST_NAME_BYTES) })
    } else members.set(name, { kind: 'object', address: readUnsigned(bytes, entry + offsetSize, offsetSize) })
  }
}

function heapOf(file: Container, address: number): Uint8Array {
  const { source, superblock } = file
  const { start, lengthSize, offsetSize } = superblock
  const head = readBytes(source, start + address, 8 + 2 * lengthSize + offsetSize)
  if (textAt(head, 0, 4) !== 'HEAP') throw refused(file, 'has a group without a heap for its names')
  const length = readUnsigned(head, 8, lengthSize)
  const data = readUnsigned(head, 8 + 2 * lengthSize, offsetSize)
  if (length > MOST_MEMBERS * MOST_NAME_BYTES) throw refused(file, `has a heap of names of ${length} bytes`)
  return readBytes(source, start + data, length)
}

/** Text up to its first NUL, or `length` bytes of it. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const within = bytes.subarray(at, at + Math.min(length, MOST_NAME_BYTES + 1))
  const end = within.indexOf(0)
  return new TextDecoder().decode(end < 0 ? within : within.subarray(0, end))
}

function refused({ source }: Container, why: string): ArtifactError {
  return new ArtifactError('malformed', `${source.name}: ${why}`, { file: source.file })
}
