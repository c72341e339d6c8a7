import { Readable } from 'node:stream'

import type { Entry, ZipFile } from 'yauzl'
import yauzl from 'yauzl'

import { ArtifactError } from '../evidence/errors.ts'
import type { Limits } from './limits.ts'
import { isSafeRelative } from './paths.ts'
import type { ByteSource } from './source.ts'
import { pieces, readBytes, sliceSource } from './sources.ts'

/** One file in an archive. */
export interface ZipMember {
  readonly name: string
  /** Uncompressed. */
  readonly byteLength: number
  readonly stored: boolean
  readonly crc32: number
}

/** A member, and where it lies. */
export interface Located extends ZipMember {
  readonly entry: Entry
  /** Local header and data with what follows them, counted from the archive's start. */
  readonly headerStart: number
  readonly dataStart: number
  readonly end: number
}

/** The directory of an archive, read and held against the members themselves. */
export interface ZipDirectory {
  readonly zipFile: ZipFile
  /** Folders too: their headers are part of the archive. */
  readonly entries: readonly Located[]
  /** Length of the directory's own records. */
  readonly byteLength: number
}

/** Whether members are called by paths of files, or by names of arrays, which are texts of any kind. */
export type MemberNaming = 'paths' | 'arrays'

/** General purpose flag: sizes and checksum follow the data. */
const DATA_DESCRIPTOR = 0x08
const DESCRIPTOR_SIGNATURE = 0x08074b50
const DIRECTORY_RECORD_BYTES = 46
const STORED = 0
const DEFLATED = 8
const UNIX = 3
const FILE_TYPE_MASK = 0o170000
const SYMLINK = 0o120000
/** Below this, a high compression ratio hurts nobody. */
const FREE_INFLATION_BYTES = 2 ** 20

/** A reader of yauzl over a source. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: ByteSource
  constructor(source: ByteSource) {
    super()
    this.#source = source
  }
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      this.#source.read(position, buffer.subarray(offset, offset + length))
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)))
      return
    }
    callback(null)
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const range = sliceSource(this.#source, start, end - start, this.#source.name)
    // Each piece is copied: a stream holds on to several at a time.
    return Readable.from(
      (function* () {
        for (const piece of pieces(range, 1 << 16)) yield Buffer.from(piece)
      })(),
    )
  }
}

/**
 * @param naming what members are called: paths of files, or names of arrays, which no file is ever called by
 * @throws ArtifactError as {@link openZip} of zip.ts does
 */
export async function readZipDirectory(
  archive: ByteSource,
  limits: Limits,
  naming: MemberNaming,
): Promise<ZipDirectory> {
  const file = archive.name
  const entries: Located[] = []
  let byteLength = 0
  const names = new Set<string>()
  try {
    // Names are decoded and checked below, with errors of our own.
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false }
    const zipFile = await yauzl.fromRandomAccessReaderPromise(new SourceReader(archive), archive.byteLength, options)
    for await (const entry of zipFile.eachEntry()) {
      const name = nameOf(entry)
      assertMember(file, entry, name, limits, naming)
      if (names.has(name)) throw malformed(file, `has two members called ${JSON.stringify(name)}`)
      names.add(name)
      entries.push(await locate(archive, zipFile, entry, name))
      byteLength += DIRECTORY_RECORD_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    }
    assertDisjoint(file, entries)
    return { zipFile, entries, byteLength }
  } catch (error) {
    if (error instanceof ArtifactError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw malformed(file, `the zip directory cannot be read (${message.slice(0, 300)})`)
  }
}

/** A member's name in the encoding that its flags tell. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
}

function assertMember(file: string, entry: Entry, name: string, limits: Limits, naming: MemberNaming): void {
  const shown = JSON.stringify(name.slice(0, 200))
  if (entry.fileNameLength > limits.nameBytes) {
    throw new ArtifactError('limit-exceeded', `${file}: a member's name has ${entry.fileNameLength} bytes`, { file })
  }
  if (naming === 'paths' && !isSafeRelative(name.replace(/\/$/, ''))) {
    throw new ArtifactError('path-traversal', `${file}: the member name ${shown} is not a plain relative path`, {
      file,
    })
  }
  if (entry.isEncrypted()) throw malformed(file, `member ${shown} is encrypted`)
  const method = entry.compressionMethod
  if (method !== STORED && method !== DEFLATED) {
    throw new ArtifactError('unsupported-format', `${file}: member ${shown} uses zip method ${method}`, { file })
  }
  const unixMode = entry.versionMadeBy >> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0
  if ((unixMode & FILE_TYPE_MASK) === SYMLINK) throw malformed(file, `member ${shown} is a symlink`)
  const allowed = Math.max(FREE_INFLATION_BYTES, entry.compressedSize * limits.inflation)
  if (entry.uncompressedSize > allowed || entry.uncompressedSize > limits.tensorBytes) {
    throw new ArtifactError(
      'limit-exceeded',
      `${file}: member ${shown} claims ${entry.uncompressedSize} bytes from ${entry.compressedSize} compressed ones`,
      { file },
    )
  }
}

/** Finds a member's data behind its local header, which has to say the same as the directory. */
async function locate(archive: ByteSource, zipFile: ZipFile, entry: Entry, name: string): Promise<Located> {
  const file = archive.name
  const local = await zipFile.readLocalFileHeaderPromise(entry)
  const described = (entry.generalPurposeBitFlag & DATA_DESCRIPTOR) !== 0
  const agrees =
    local.compressionMethod === entry.compressionMethod &&
    local.fileName.equals(entry.fileNameRaw) &&
    (described || local.crc32 === entry.crc32)
  if (!agrees) throw malformed(file, `member ${JSON.stringify(name)}: its two headers disagree`)
  const dataEnd = local.fileDataStart + entry.compressedSize
  const end = dataEnd + (described ? descriptorBytes(archive, dataEnd, entry) : 0)
  if (end > archive.byteLength) {
    throw new ArtifactError('truncated-file', `${file}: member ${JSON.stringify(name)} leaves the file`, {
      file,
    })
  }
  return {
    name,
    byteLength: entry.uncompressedSize,
    stored: entry.compressionMethod === STORED,
    crc32: entry.crc32,
    entry,
    headerStart: entry.relativeOffsetOfLocalHeader,
    dataStart: local.fileDataStart,
    end,
  }
}

/** A data descriptor: signature (often left out), checksum, and two sizes of 4 or, in zip64, 8 bytes. */
function descriptorBytes(archive: ByteSource, at: number, entry: Entry): number {
  const bytes = readBytes(archive, at, Math.min(24, Math.max(0, archive.byteLength - at)))
  const view = new DataView(bytes.buffer)
  if (bytes.length < 12) return bytes.length
  const signature = view.getUint32(0, true) === DESCRIPTOR_SIGNATURE ? 4 : 0
  const wide =
    bytes.length >= signature + 20 &&
    view.getBigUint64(signature + 4, true) === BigInt(entry.compressedSize) &&
    view.getBigUint64(signature + 12, true) === BigInt(entry.uncompressedSize)
  return signature + (wide ? 20 : 12)
}

function assertDisjoint(file: string, members: readonly Located[]): void {
  const sorted = [...members].sort((a, b) => a.headerStart - b.headerStart)
  for (const [i, member] of sorted.entries()) {
    const next = sorted[i + 1]
    if (next !== undefined && next.headerStart < member.end) {
      throw malformed(file, `members ${JSON.stringify(member.name)} and ${JSON.stringify(next.name)} overlap`)
    }
  }
}

function malformed(file: string, what: string): ArtifactError {
  return new ArtifactError('malformed', `${file}: ${what}`, { file })
}
