import type { AppendFile } from './append.ts'
import { concat, filled, padded, u16, u32, u64, u8, UNDEFINED } from './encode.ts'

/**
 * Groups as HDF5 has written them since 1.0 and h5py writes them by default: names in a local heap, members in symbol
 * nodes under a B-tree. Source: HDF5 File Format Specification 3.0, III.A to III.D.
 */
export interface Member {
  readonly name: string
  readonly address: number
}

/** Half the capacity of a symbol node and of a tree node: the library's defaults, stated in the superblock. */
export const LEAF_K = 4
export const INTERNAL_K = 16

const SYMBOL_NODE_BYTES = 8 + 2 * LEAF_K * 40
const TREE_NODE_BYTES = 24 + 16 * (2 * INTERNAL_K) + 8
/** A free list that has no member (H5HL_FREE_NULL). */
const NO_FREE_BLOCK = 1

interface Named {
  /** Offset of the greatest name below, in the heap. */
  readonly lastName: number
  readonly address: number
}

/** Writes what a symbol table message refers to. @returns addresses of the B-tree and of the heap */
export function writeMembers(file: AppendFile, members: readonly Member[]): { tree: number; heap: number } {
  const encoder = new TextEncoder()
  const named = members.map((member) => ({ ...member, bytes: encoder.encode(member.name) }))
  named.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  const names: Uint8Array[] = [new Uint8Array(8)]
  let at = 8
  const entries = named.map(({ bytes, address }) => {
    const text = padded(concat([bytes, u8(0)]))
    const offset = at
    names.push(text)
    at += text.length
    return { lastName: offset, address }
  })
  const segment = file.append(concat(names))
  const heapHead = concat([encoder.encode('HEAP'), u8(0, 0, 0, 0), u64(at, NO_FREE_BLOCK, segment)])
  const heap = file.append(heapHead)
  return { tree: writeTree(file, entries), heap }
}

function writeTree(file: AppendFile, entries: readonly Named[]): number {
  let nodes: readonly Named[] = split(entries, 2 * LEAF_K).map((part) => ({
    lastName: part.at(-1)?.lastName ?? 0,
    address: writeSymbols(file, part),
  }))
  for (let level = 0; ; level++) {
    const parts = split(nodes, 2 * INTERNAL_K)
    // Siblings refer to each other, so their addresses are settled before they are written.
    const first = file.end
    const count = Math.max(1, parts.length)
    const place = (i: number): number | bigint => (i < 0 || i >= count ? UNDEFINED : first + i * TREE_NODE_BYTES)
    for (let i = 0; i < count; i++) {
      const part = parts[i] ?? []
      const before = parts[i - 1]?.at(-1)?.lastName ?? 0
      file.append(treeNode(level, part, before, place(i - 1), place(i + 1)))
    }
    if (count === 1) return first
    nodes = parts.map((part, i) => ({ lastName: part.at(-1)?.lastName ?? 0, address: first + i * TREE_NODE_BYTES }))
  }
}

function writeSymbols(file: AppendFile, part: readonly Named[]): number {
  const entries = part.map(({ lastName, address }) => concat([u64(lastName, address), new Uint8Array(24)]))
  const head = concat([new TextEncoder().encode('SNOD'), u8(1, 0), u16(part.length)])
  return file.append(filled(concat([head, ...entries]), SYMBOL_NODE_BYTES))
}

function treeNode(
  level: number,
  part: readonly Named[],
  firstKey: number,
  left: number | bigint,
  right: number | bigint,
): Uint8Array {
  const head = concat([
    new TextEncoder().encode('TREE'),
    u8(0, level),
    u16(part.length),
    u64(left, right),
    u64(firstKey),
  ])
  return filled(concat([head, ...part.map((child) => u64(child.address, child.lastName))]), TREE_NODE_BYTES)
}

function split<T>(items: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = []
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}

/** The entry of the root group in the superblock: cached addresses of its tree and heap. */
export function rootEntry(header: number, tree: number, heap: number): Uint8Array {
  return concat([u64(0, header), u32(1, 0), u64(tree, heap)])
}
