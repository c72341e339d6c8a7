import { isUtf8 } from 'node:buffer'

import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import type { Message } from './object-header.ts'
import { NotPlain } from './plain-types.ts'
import { readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

const SYMBOL_TABLE = 0x11
/** Nothing, a group's tree and heap, a soft link's value. */
const CACHES: ReadonlySet<number> = new Set([0, 1, 2])
/** Where the list of free blocks of a heap ends (H5HL_FREE_NULL). */
const END_OF_FREE_LIST = 1
const MOST_NODES = 60_000

/**
 * Whether a group of symbol tables is in order: HDF5 finds members by their names' order, so that a name out of its place
 * is not there for anybody else, though a listing shows it. Source: HDF5 File Format Specification 3.0, III.A, III.D.
 * @throws NotPlain, ArtifactError where it is not
 */
export function assertOrdered(source: ByteSource, superblock: Superblock, messages: readonly Message[]): void {
  const { start, offsetSize } = superblock
  for (const { type, data } of messages) {
    if (type !== SYMBOL_TABLE) continue
    const name = heapNames(source, superblock, start + readUnsigned(data, offsetSize, offsetSize))
    assertTree(source, superblock, start + readUnsigned(data, 0, offsetSize), name)
  }
}

type NameAt = (offset: number) => Buffer

/** Names of a local heap by offset, its list of free blocks walked. */
function heapNames(source: ByteSource, { start, offsetSize, lengthSize }: Superblock, at: number): NameAt {
  const head = readBytes(source, at, 8 + 2 * lengthSize + offsetSize)
  const length = readUnsigned(head, 8, lengthSize)
  if (signature(head) !== 'HEAP' || head[4] !== 0 || length > source.byteLength) throw new NotPlain('heap')
  const heap = Buffer.from(readBytes(source, start + readUnsigned(head, 8 + 2 * lengthSize, offsetSize), length))
  let free = readUnsigned(head, 8 + lengthSize, lengthSize)
  for (let blocks = 0; free !== END_OF_FREE_LIST; blocks++) {
    if (free + 2 * lengthSize > length || blocks > length / (2 * lengthSize)) throw new NotPlain('free list')
    const size = readUnsigned(heap, free + lengthSize, lengthSize)
    if (size < 2 * lengthSize || free + size > length) throw new NotPlain('free block')
    free = readUnsigned(heap, free, lengthSize)
  }
  return (offset) => {
    const end = offset < length ? heap.indexOf(0, offset) : -1
    const name = heap.subarray(offset, Math.max(offset, end))
    if (end < 0 || !isUtf8(name)) throw new NotPlain('name')
    return name
  }
}

interface Range {
  readonly at: number
  /** Names in it are greater than the first key, and not greater than the last. */
  readonly after: Buffer
  readonly upTo: Buffer
  /** How far above the symbol nodes it stands; -1 for these. */
  readonly level: number
}

function assertTree(source: ByteSource, superblock: Superblock, at: number, name: NameAt): void {
  const root = readBytes(source, at, 8)
  const level = root[5] ?? 0
  const open: Range[] = [{ at, after: Buffer.alloc(0), upTo: Buffer.alloc(0), level }]
  for (let nodes = 0; open.length > 0; nodes++) {
    const range = open.pop()
    if (range === undefined || nodes > MOST_NODES) throw new NotPlain('tree')
    if (range.level < 0) assertSymbols(source, superblock, range, name)
    else open.push(...childrenOf(source, superblock, range, name, nodes === 0))
  }
}

function childrenOf(
  source: ByteSource,
  { start, offsetSize, lengthSize }: Superblock,
  { at, after, upTo, level }: Range,
  name: NameAt,
  isRoot: boolean,
): Range[] {
  const head = readBytes(source, at, 8)
  const used = readUnsigned(head, 6, 2)
  if (signature(head) !== 'TREE' || head[4] !== 0 || head[5] !== level) throw new NotPlain('node')
  const stride = lengthSize + offsetSize
  const bytes = readBytes(source, at + 8 + 2 * offsetSize, used * stride + lengthSize)
  const keys = Array.from({ length: used + 1 }, (_, i) => name(readUnsigned(bytes, i * stride, lengthSize)))
  const [first, last] = [keys[0], keys[used]]
  if (!isRoot && (first?.equals(after) !== true || last?.equals(upTo) !== true)) throw new NotPlain('keys')
  return Array.from({ length: used }, (_, i) => ({
    at: start + readUnsigned(bytes, i * stride + lengthSize, offsetSize),
    after: keys[i] ?? after,
    upTo: keys[i + 1] ?? upTo,
    level: level - 1,
  }))
}

function assertSymbols(source: ByteSource, { offsetSize }: Superblock, range: Range, name: NameAt): void {
  const head = readBytes(source, range.at, 8)
  const count = readUnsigned(head, 6, 2)
  if (signature(head) !== 'SNOD' || head[4] !== 1) throw new NotPlain('symbols')
  const stride = 2 * offsetSize + 24
  const bytes = readBytes(source, range.at + 8, count * stride)
  let before = range.after
  for (let i = 0; i < count; i++) {
    const own = name(readUnsigned(bytes, i * stride, offsetSize))
    const cache = readUnsigned(bytes, i * stride + 2 * offsetSize, 4)
    if (Buffer.compare(before, own) >= 0 || !CACHES.has(cache)) throw new NotPlain('symbol')
    before = own
  }
  if (Buffer.compare(before, range.upTo) > 0) throw new NotPlain('symbol')
}

function signature(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4))
}
