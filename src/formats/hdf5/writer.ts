import { rmSync } from 'node:fs'

import { ArtifactError } from '../../evidence/errors.ts'
import { decodeStrings } from '../../tensor/bytes.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Shape, TensorEntry } from '../../tensor/tensor.ts'
import { createAppendFile } from './append.ts'
import type { AppendFile } from './append.ts'
import { datatypeOf, fixedStringType, floatType, variableString } from './datatype-message.ts'
import { concat, filled, padded, u16, u32, u64, u8, UNDEFINED } from './encode.ts'
import { putStrings } from './global-heap.ts'
import { INTERNAL_K, LEAF_K, rootEntry, writeMembers } from './group-writer.ts'

/** An attribute as h5py makes it of what Python code assigns. */
export type AttributeInput =
  /** `str` (UTF-8) or `bytes` (labelled ASCII, whatever the bytes): one string of any length. */
  | { readonly kind: 'text' | 'bytes'; readonly value: string }
  /** A list of `bytes`; the empty list becomes float64 of shape (0,), as numpy makes it. */
  | { readonly kind: 'byte-list'; readonly values: readonly string[] }
  /** A numpy array of `S<n>`: strings of one length, NUL-padded. */
  | { readonly kind: 'byte-array'; readonly values: readonly string[] }

export type AttributeInputs = Readonly<Record<string, AttributeInput>>

/**
 * Writes an HDF5 file from front to back: superblock 0, old-style groups, contiguous datasets, no dates, so that the
 * same content gives the same bytes. Values go straight to the file; only the tree is kept in memory.
 */
export interface Hdf5Writer {
  /** Makes a group, and those above it, or adds attributes to one that exists. */
  group(path: string, attributes?: AttributeInputs): void
  dataset(path: string, entry: TensorEntry, attributes?: AttributeInputs): void
  /** Writes the tree. Without it the file is not valid. */
  finish(): void
  /** Lets go of the file and removes it. */
  abort(): void
}

interface Node {
  readonly members: Map<string, Node> | null
  /** Messages of the object header, in order. */
  readonly messages: Uint8Array[]
}

const SUPERBLOCK_BYTES = 96
/** Largest data of a header message that the library writes (and Keras's HDF5_OBJECT_HEADER_LIMIT). */
export const MESSAGE_LIMIT = 64_512

const SYMBOL_TABLE = 0x11
const DATASPACE = 0x01
const DATATYPE = 0x03
const FILL_VALUE = 0x05
const LAYOUT = 0x08
const ATTRIBUTE = 0x0c
const CONSTANT = 1

/** @param path must not exist yet */
export function createHdf5(path: string): Hdf5Writer {
  const file = createAppendFile(path)
  file.append(new Uint8Array(SUPERBLOCK_BYTES))
  const root: Node = { members: new Map(), messages: [] }
  return {
    group(groupPath, attributes = {}) {
      const node = groupAt(root, groupPath)
      node.messages.push(...attributeMessages(file, attributes))
    },
    dataset(datasetPath, entry, attributes = {}) {
      const [name, parent] = splitPath(datasetPath)
      const members = groupAt(root, parent).members
      if (members === null || members.has(name)) throw taken(datasetPath)
      const messages = [...datasetMessages(file, entry), ...attributeMessages(file, attributes)]
      members.set(name, { members: null, messages })
    },
    finish() {
      const { header, tree, heap } = writeTree(file, root)
      file.patch(0, superblock(file.end, header, tree, heap))
      file.close()
    },
    abort() {
      file.close()
      rmSync(path, { force: true })
    },
  }
}

function superblock(end: number, header: number, tree: number, heap: number): Uint8Array {
  return concat([
    u8(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 8, 8, 0),
    u16(LEAF_K, INTERNAL_K),
    u32(0),
    u64(0, UNDEFINED, end, UNDEFINED),
    rootEntry(header, tree, heap),
  ])
}

function splitPath(path: string): [string, string] {
  const at = path.lastIndexOf('/')
  return [path.slice(at + 1), at === -1 ? '' : path.slice(0, at)]
}

function groupAt(root: Node, path: string): Node {
  let node = root
  if (path === '') return root
  for (const name of path.split('/')) {
    if (node.members === null || name === '' || name === '.' || name.includes('\0')) throw taken(path)
    let next = node.members.get(name)
    if (next === undefined) {
      next = { members: new Map(), messages: [] }
      node.members.set(name, next)
    }
    node = next
  }
  if (node.members === null) throw taken(path)
  return node
}

function taken(path: string): ArtifactError {
  return new ArtifactError(
    'not-expressible',
    `${path}: HDF5 cannot hold this name: it is unusable, taken, or passes through a dataset`,
    { tensor: path },
  )
}

/** Members are written before the groups that name them. */
function writeTree(file: AppendFile, root: Node): { header: number; tree: number; heap: number } {
  const groups = [root]
  for (let i = 0; i < groups.length; i++) {
    for (const node of groups[i]?.members?.values() ?? []) if (node.members !== null) groups.push(node)
  }
  const addresses = new Map<Node, number>()
  let last = { header: 0, tree: 0, heap: 0 }
  for (const group of groups.reverse()) {
    const members = [...(group.members ?? [])].map(([name, node]) => ({
      name,
      address: addresses.get(node) ?? file.append(objectHeader(node.messages)),
    }))
    const { tree, heap } = writeMembers(file, members)
    const header = file.append(objectHeader([message(SYMBOL_TABLE, 0, u64(tree, heap)), ...group.messages]))
    addresses.set(group, header)
    last = { header, tree, heap }
  }
  return last
}

function objectHeader(messages: readonly Uint8Array[]): Uint8Array {
  const body = concat(messages)
  return concat([u8(1, 0), u16(messages.length), u32(1, body.length, 0), body])
}

function message(type: number, flags: number, data: Uint8Array): Uint8Array {
  const body = padded(data)
  return concat([u16(type, body.length), u8(flags, 0, 0, 0), body])
}

function dataspace(shape: Shape): Uint8Array {
  return concat([u8(1, shape.length, 0, 0, 0, 0, 0, 0), u64(...shape)])
}

function datasetMessages(file: AppendFile, entry: TensorEntry): Uint8Array[] {
  const datatype = datatypeOf(entry.dtype, entry.name)
  const { address, size } = entry.dtype === 'string' ? writeStrings(file, entry) : writeValues(file, entry)
  const place = size === 0 ? UNDEFINED : address
  return [
    message(DATASPACE, 0, dataspace(entry.shape)),
    message(DATATYPE, CONSTANT, datatype),
    // Version 2, allocated late, written only where set: what h5py says of a dataset without fill value.
    message(FILL_VALUE, CONSTANT, u8(2, 2, 2, 1, 0, 0, 0, 0)),
    message(LAYOUT, 0, concat([u8(3, 1), u64(place, size)])),
  ]
}

function writeValues(file: AppendFile, entry: TensorEntry): { address: number; size: number } {
  const address = file.end
  for (const chunk of entry.chunks()) file.append(chunk)
  const size = file.end - address
  if (size === entry.byteLength) return { address, size }
  throw new ArtifactError('malformed', `${entry.name}: ${entry.byteLength} bytes are promised, ${size} came`, {
    tensor: entry.name,
  })
}

function writeStrings(file: AppendFile, entry: TensorEntry): { address: number; size: number } {
  const strings = decodeStrings(
    concat([...entry.chunks()].map((chunk) => chunk.slice())),
    elementCount(entry.shape),
    entry.name,
  )
  if (strings.some((string) => string.includes(0))) {
    throw new ArtifactError('not-expressible', `${entry.name}: HDF5 strings cannot hold NUL`, { tensor: entry.name })
  }
  const references = putStrings(file, strings)
  return { address: file.append(references), size: references.length }
}

function attributeMessages(file: AppendFile, attributes: AttributeInputs): Uint8Array[] {
  return Object.entries(attributes).map(([name, input]) => {
    const { type, shape, data } = encodeAttribute(file, input)
    const text = new TextEncoder().encode(`${name}\0`)
    const space = dataspace(shape)
    const head = concat([u8(1, 0), u16(text.length, type.length, space.length)])
    const bytes = concat([head, padded(text), padded(type), padded(space), data])
    if (bytes.length <= 0xffff - 8) return message(ATTRIBUTE, 0, bytes)
    throw new ArtifactError('not-expressible', `attribute ${name}: ${bytes.length} bytes, HDF5 allows 65527`)
  })
}

function encodeAttribute(
  file: AppendFile,
  input: AttributeInput,
): { type: Uint8Array; shape: Shape; data: Uint8Array } {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  switch (input.kind) {
    case 'text':
      return { type: variableString('utf8'), shape: [], data: putStrings(file, [encode(input.value)]) }
    case 'bytes':
      return { type: variableString('ascii'), shape: [], data: putStrings(file, [encode(input.value)]) }
    case 'byte-list': {
      if (input.values.length === 0) return { type: floatType('float64'), shape: [0], data: new Uint8Array(0) }
      const data = putStrings(file, input.values.map(encode))
      return { type: variableString('ascii'), shape: [input.values.length], data }
    }
    case 'byte-array': {
      const strings = input.values.map(encode)
      const size = Math.max(1, ...strings.map((string) => string.length))
      const data = concat(strings.map((string) => filled(string, size)))
      return { type: fixedStringType(size), shape: [strings.length], data }
    }
  }
}
