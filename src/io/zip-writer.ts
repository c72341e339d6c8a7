import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** One member to write: bytes, a file, or pieces that are asked for one after another and may share a buffer. */
export interface ZipInput {
  readonly name: string
  readonly content: Uint8Array | { readonly file: string } | Pieces
}

export interface Pieces {
  /** Of all pieces together. */
  readonly byteLength: number
  readonly pieces: () => Iterable<Uint8Array>
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const ZIP64_END = 0x06064b50
const ZIP64_LOCATOR = 0x07064b50
const END = 0x06054b50
/** Version 4.5 knows 64-bit sizes; version 2.0 is what stored members need. */
const ZIP64_VERSION = 45
const PLAIN_VERSION = 20
/** Made on Unix, by the version of the specification that has 64-bit sizes. */
const MADE_BY = (3 << 8) | ZIP64_VERSION
const UTF8_NAMES = 0x0800
/** 1980-01-01, the least date that zip can say: the same model gives the same bytes anywhere. */
const EPOCH = 0x21
const MODE = 0o100644
const MOST_32 = 0xffff_ffff
const MOST_16 = 0xffff
/** Bytes of a file that are held at a time. */
const PIECE_BYTES = 1 << 20

interface Written {
  readonly name: Uint8Array
  readonly offset: number
  readonly size: number
  readonly checksum: number
}

/**
 * Writes an archive of stored members, in the order given. Memory does not grow with the members. Nothing is left behind
 * where that fails. Source: APPNOTE 6.3.10, 4.3.
 */
export function writeZip(path: string, inputs: readonly ZipInput[]): void {
  const fd = openSync(path, 'wx')
  try {
    let end = 0
    const written: Written[] = []
    for (const { name, content } of inputs) {
      const member = writeMember(fd, end, new TextEncoder().encode(name), content)
      written.push(member)
      end += localBytes(member.name, member.size) + member.size
    }
    writeAll(fd, directory(written, end), end)
  } catch (error) {
    closeSync(fd)
    rmSync(path, { force: true })
    throw error
  }
  closeSync(fd)
}

/** Checksum and size are known behind the content: the header is written last. */
function writeMember(fd: number, offset: number, name: Uint8Array, content: ZipInput['content']): Written {
  const promised = lengthOf(content)
  const start = offset + localBytes(name, promised)
  let [size, checksum] = [0, 0]
  for (const piece of piecesOf(content)) {
    checksum = crc32(piece, checksum)
    writeAll(fd, piece, start + size)
    size += piece.length
  }
  if (size !== promised) throw new RangeError(`a member of ${promised} bytes came to ${size}`)
  writeAll(fd, localHeader({ name, offset, size, checksum }), offset)
  return { name, offset, size, checksum }
}

function lengthOf(content: ZipInput['content']): number {
  if (content instanceof Uint8Array) return content.length
  return 'file' in content ? statSync(content.file).size : content.byteLength
}

function piecesOf(content: ZipInput['content']): Iterable<Uint8Array> {
  if (content instanceof Uint8Array) return [content]
  return 'file' in content ? piecesOfFile(content.file) : content.pieces()
}

function* piecesOfFile(path: string): Generator<Uint8Array> {
  const fd = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(PIECE_BYTES)
    for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) yield buffer.subarray(0, count)
  } finally {
    closeSync(fd)
  }
}

function writeAll(fd: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, at + done)
}

/** Fixed fields, the name, and where 32 bits do not hold the size an extra field that does. */
function localBytes(name: Uint8Array, size: number): number {
  return 30 + name.length + (size >= MOST_32 ? 20 : 0)
}

function localHeader({ name, size, checksum }: Written): Uint8Array {
  const isLarge = size >= MOST_32
  return bytesOf([
    [4, LOCAL_HEADER],
    ...common(isLarge, checksum, size, size),
    [2, name.length],
    [2, isLarge ? 20 : 0],
    name,
    ...(isLarge ? extra([size, size]) : []),
  ])
}

function centralHeader({ name, offset, size, checksum }: Written): Uint8Array {
  const large = [...(size >= MOST_32 ? [size, size] : []), ...(offset >= MOST_32 ? [offset] : [])]
  return bytesOf([
    [4, CENTRAL_HEADER],
    [2, MADE_BY],
    ...common(large.length > 0, checksum, size, size),
    [2, name.length],
    [2, large.length > 0 ? 4 + 8 * large.length : 0],
    // Comment, disk, internal attributes; the mode stands in the upper half of the external ones.
    [6, 0],
    [4, MODE * 2 ** 16],
    [4, Math.min(offset, MOST_32)],
    name,
    ...(large.length > 0 ? extra(large) : []),
  ])
}

/** Version, flags, method (stored), time, date, checksum and sizes: the same in both headers. */
function common(isLarge: boolean, checksum: number, ...sizes: readonly [number, number]): Field[] {
  return [
    [2, isLarge ? ZIP64_VERSION : PLAIN_VERSION],
    [2, UTF8_NAMES],
    [2, 0],
    [2, 0],
    [2, EPOCH],
    [4, checksum],
    ...sizes.map((size): Field => [4, Math.min(size, MOST_32)]),
  ]
}

function extra(values: readonly number[]): Field[] {
  return [[2, 1], [2, 8 * values.length], ...values.map((value): Field => [8, value])]
}

/** The central directory and what ends the archive, which starts at `at`. */
function directory(members: readonly Written[], at: number): Uint8Array {
  const headers = members.map(centralHeader)
  const size = headers.reduce((sum, header) => sum + header.length, 0)
  const count = members.length
  const isLarge = at >= MOST_32 || size >= MOST_32 || count >= MOST_16
  const zip64: Field[] = [
    [4, ZIP64_END],
    [8, 44],
    [2, MADE_BY],
    [2, ZIP64_VERSION],
    [8, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, at],
    [4, ZIP64_LOCATOR],
    [4, 0],
    [8, at + size],
    [4, 1],
  ]
  return bytesOf([
    ...headers,
    ...(isLarge ? zip64 : []),
    [4, END],
    [4, 0],
    [2, Math.min(count, MOST_16)],
    [2, Math.min(count, MOST_16)],
    [4, Math.min(size, MOST_32)],
    [4, Math.min(at, MOST_32)],
    [2, 0],
  ])
}

/** A little-endian number of so many bytes, or bytes. */
type Field = readonly [width: number, value: number] | Uint8Array

function bytesOf(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.map((field) => {
      if (field instanceof Uint8Array) return field
      const [width, value] = field
      const bytes = new Uint8Array(width)
      for (let i = 0, left = value; i < width; i++, left = Math.floor(left / 256)) bytes[i] = left % 256
      return bytes
    }),
  )
}
