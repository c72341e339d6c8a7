import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'

/**
 * Where an HDF5 file says that it begins and ends. Source: HDF5 File Format Specification 3.0, II.A; the end-of-file
 * address counts from the file's first byte (H5F__super_read).
 */
export interface Superblock {
  /** Offset of the signature; addresses inside the file count from here. */
  readonly start: number
  readonly offsetSize: number
  readonly lengthSize: number
  /** First offset after everything that belongs to the file. */
  readonly end: number
}

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]
/** Fixed part and three addresses of at most 8 bytes, for all versions. */
const SUPERBLOCK_BYTES = 64
/** What every version has: signature, versions, widths. */
const LEAST_BYTES = 16

/** Whether HDF5's signature stands in `head`, a file's first bytes: at 0, or behind a user block of 512, 1024, ... */
export function hasHdf5Signature(head: Uint8Array): boolean {
  for (let at = 0; at + SIGNATURE.length <= head.length; at = nextStart(at)) {
    if (SIGNATURE.every((byte, i) => head[at + i] === byte)) return true
  }
  return false
}

/**
 * @throws ArtifactError `empty-file`, `malformed` (no HDF5 file, unknown version), `truncated-file` (file shorter than
 * its superblock says).
 */
export function readSuperblock(source: ByteSource): Superblock {
  const { name, file } = source
  if (source.byteLength === 0) throw new ArtifactError('empty-file', `${name}: the file is empty`, { file })
  const start = findSignature(source)
  if (start === undefined) throw new ArtifactError('malformed', `${name}: no HDF5 signature`, { file })
  const bytes = readBytes(source, start, Math.min(SUPERBLOCK_BYTES, source.byteLength - start))
  const superblock = { ...parse(bytes, source, start), start }
  if (superblock.end > source.byteLength) {
    throw new ArtifactError(
      'truncated-file',
      `${name}: the file has ${source.byteLength} bytes, its HDF5 superblock says ${superblock.end}`,
      { file },
    )
  }
  return superblock
}

/** A little-endian unsigned number of `width` bytes; all ones is HDF5's "undefined address". */
export function readUnsigned(bytes: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

function findSignature(source: ByteSource): number | undefined {
  for (let at = 0; at + SIGNATURE.length <= source.byteLength; at = nextStart(at)) {
    const bytes = readBytes(source, at, SIGNATURE.length)
    if (SIGNATURE.every((byte, i) => bytes[i] === byte)) return at
  }
  return undefined
}

function nextStart(at: number): number {
  return at === 0 ? 512 : at * 2
}

function parse(bytes: Uint8Array, { name, file }: ByteSource, start: number): Omit<Superblock, 'start'> {
  if (bytes.length < LEAST_BYTES) {
    throw new ArtifactError('truncated-file', `${name}: ends inside the HDF5 superblock`, { file })
  }
  const version = bytes[8] ?? 0
  const old = version < 2
  const offsetSize = bytes[old ? 13 : 9] ?? 0
  const lengthSize = bytes[old ? 14 : 10] ?? 0
  if (version > 3 || ![2, 4, 8].includes(offsetSize) || ![2, 4, 8].includes(lengthSize)) {
    throw new ArtifactError(
      'malformed',
      `${name}: HDF5 superblock version ${version} with ${offsetSize}-byte offsets is not known`,
      { file },
    )
  }
  const addresses = old ? 24 + 4 * version : 12
  if (addresses + 3 * offsetSize > bytes.length) {
    throw new ArtifactError('truncated-file', `${name}: ends inside the HDF5 superblock`, { file })
  }
  const base = readUnsigned(bytes, addresses, offsetSize)
  // The library takes a file whose user block was cut off or put on: the end moves along.
  const end = readUnsigned(bytes, addresses + 2 * offsetSize, offsetSize) + (start - base)
  return { offsetSize, lengthSize, end }
}
