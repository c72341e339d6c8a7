import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { readObjectHeader, type Message } from './object-header.ts'
import { readSuperblock, readUnsigned, type Superblock } from './superblock.ts'

/**
 * Names of attributes and members, read without the HDF5 library: enough to tell what kind of file it is. Finding
 * models happens in the main process, where nobody could stop a library that a hostile file sends into a loop; here
 * every step is bounded. Source: HDF5 File Format Specification 3.0, III.A (groups), IV.A.2 (messages).
 */
export interface PeekedGroup {
  readonly attributes: ReadonlySet<string>
  /** Members that are hard links, with the address of their object header. */
  readonly members: ReadonlyMap<string, number>
}

export interface Peeked {
  readonly root: number
  /** The group at an address; undefined where the object there is no group. @throws ArtifactError */
  group(address: number): PeekedGroup | undefined
}

const LINK_INFO = 0x02
const LINK = 0x06
const ATTRIBUTE = 0x0c
const SYMBOL_TABLE = 0x11
const ATTRIBUTE_INFO = 0x15
const SHARED = 0x02
const HARD_LINK = 0
/** Members of one group that are looked at, and nodes of its tree: no model's layers come near it. */
const MOST_MEMBERS = 100_000
const MOST_NODES = 10_000
const MOST_NAME_BYTES = 4096

/** @throws ArtifactError as {@link readSuperblock} does */
export function peekHdf5(source: ByteSource): Peeked {
  const superblock = readSuperblock(source)
  return {
    root: rootAddress(source, superblock),
    group: (address) => readGroup({ source, superblock }, readObjectHeader(source, superblock, address)),
  }
}

interface File {
  readonly source: ByteSource
  readonly superblock: Superblock
}

/** Versions 0 and 1 hold the root's symbol table entry, whose second field is the address; 2 and 3 the address itself. */
function rootAddress(source: ByteSource, { start, offsetSize }: Superblock): number {
  const version = readBytes(source, start + 8, 1)[0] ?? 0
  const at = version < 2 ? 24 + 4 * version + 5 * offsetSize : 12 + 3 * offsetSize
  return readUnsigned(readBytes(source, start + at, offsetSize), 0, offsetSize)
}

function readGroup(file: File, messages: readonly Message[]): PeekedGroup | undefined {
  const isGroup = messages.some(({ type }) => type === LINK_INFO || type === LINK || type === SYMBOL_TABLE)
  if (!isGroup) return undefined
  const attributes = new Set<string>()
  const members = new Map<string, number>()
  for (const message of messages) {
    if (message.type === ATTRIBUTE) attributes.add(attributeName(file, message))
    else if (message.type === ATTRIBUTE_INFO) refuseDense(file, message, 2)
    else if (message.type === LINK_INFO) refuseDense(file, message, 8)
    else if (message.type === LINK) addLink(file, message.data, members)
    else if (message.type === SYMBOL_TABLE) addTable(file, message.data, members)
  }
  return { attributes, members }
}

/** Both "info" messages hold a counter where their first flag says so, then the address of a heap for many entries. */
function refuseDense({ source, superblock }: File, { data }: Message, counterBytes: number): void {
  const at = 2 + ((data[1] ?? 0) & 1 ? counterBytes : 0)
  const address = data.subarray(at, at + superblock.offsetSize)
  if (address.every((byte) => byte === 0xff)) return
  throw refused(source, 'keeps the names of a group in a form (dense storage) that recognition does not read')
}

function attributeName({ source }: File, { data, flags }: Message): string {
  if ((flags & SHARED) !== 0) throw refused(source, 'shares an attribute between objects')
  const start = data[0] === 3 ? 9 : 8
  return textAt(data, start, readUnsigned(data, 2, 2))
}

function addLink({ superblock }: File, data: Uint8Array, members: Map<string, number>): void {
  const flags = data[1] ?? 0
  let at = 2
  const type = flags & 8 ? (data[at++] ?? 0) : HARD_LINK
  at += (flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0)
  const width = 1 << (flags & 3)
  const length = readUnsigned(data, at, width)
  const name = textAt(data, at + width, length)
  if (type === HARD_LINK) members.set(name, readUnsigned(data, at + width + length, superblock.offsetSize))
}

/** The groups of version 0 and 1 files: a tree of symbol nodes, and a heap with the names. */
function addTable(file: File, data: Uint8Array, members: Map<string, number>): void {
  const { source, superblock } = file
  const { start, offsetSize, lengthSize } = superblock
  const heap = heapOf(file, readUnsigned(data, offsetSize, offsetSize))
  const open = [readUnsigned(data, 0, offsetSize)]
  for (let nodes = 0; open.length > 0; nodes++) {
    const at = start + (open.pop() ?? 0)
    if (nodes > MOST_NODES || members.size > MOST_MEMBERS) throw refused(source, 'has a group with too many members')
    const signature = textAt(readBytes(source, at, 4), 0, 4)
    if (signature === 'SNOD') {
      addSymbols(file, at, heap, members)
      continue
    }
    if (signature !== 'TREE') throw refused(source, 'has a group whose tree leads nowhere')
    const used = readUnsigned(readBytes(source, at + 6, 2), 0, 2)
    const stride = lengthSize + offsetSize
    const bytes = readBytes(source, at + 8 + 2 * offsetSize, used * stride)
    for (let i = 0; i < used; i++) open.push(readUnsigned(bytes, i * stride + lengthSize, offsetSize))
  }
}

function addSymbols({ source, superblock }: File, at: number, heap: Uint8Array, members: Map<string, number>): void {
  const { offsetSize } = superblock
  const stride = 2 * offsetSize + 24
  const count = readUnsigned(readBytes(source, at + 6, 2), 0, 2)
  const bytes = readBytes(source, at + 8, count * stride)
  for (let i = 0; i < count; i++) {
    const name = textAt(heap, readUnsigned(bytes, i * stride, offsetSize), MOST_NAME_BYTES)
    const isSoft = readUnsigned(bytes, i * stride + 2 * offsetSize, 4) === 2
    if (!isSoft) members.set(name, readUnsigned(bytes, i * stride + offsetSize, offsetSize))
  }
}

function heapOf({ source, superblock }: File, address: number): Uint8Array {
  const { start, lengthSize, offsetSize } = superblock
  const head = readBytes(source, start + address, 8 + 2 * lengthSize + offsetSize)
  if (textAt(head, 0, 4) !== 'HEAP') throw refused(source, 'has a group without a heap for its names')
  const length = readUnsigned(head, 8, lengthSize)
  const data = readUnsigned(head, 8 + 2 * lengthSize, offsetSize)
  if (length > MOST_MEMBERS * MOST_NAME_BYTES) throw refused(source, `has a heap of names of ${length} bytes`)
  return readBytes(source, start + data, length)
}

/** Text up to its first NUL, or `length` bytes of it. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const text = new TextDecoder().decode(bytes.subarray(at, at + Math.min(length, MOST_NAME_BYTES)))
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function refused(source: ByteSource, why: string): ArtifactError {
  return new ArtifactError('malformed', `${source.name}: ${why}`, { file: source.file })
}
