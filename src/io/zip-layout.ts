import { ArtifactError } from '../evidence/errors.ts'
import { readBytes } from './sources.ts'
import type { ByteSource } from './source.ts'

/** Where a zip archive lies in a file, as its end record says. Source: PKWARE APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16. */
export interface ZipLayout {
  /** Bytes before the archive: offsets in it count from here, as Python's zipfile takes them. */
  readonly start: number
  /** First byte after the archive. */
  readonly end: number
  /** End of the central directory, where the end records begin; members and directory lie before it. From `start`. */
  readonly directoryEnd: number
  readonly entryCount: number
}

/** What an end record says of the directory; all counted from the file's first byte but `directoryStart`. */
interface EndRecord {
  readonly entryCount: number
  readonly directoryBytes: number
  readonly directoryStart: number
  readonly directoryEnd: number
}

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const LOCATOR_SIGNATURE = 0x07064b50
const LOCATOR_BYTES = 20
const END64_SIGNATURE = 0x06064b50
const END64_BYTES = 56
const MAX_COMMENT = 0xffff
const MEMBER_SIGNATURE = 0x04034b50

/** Whether a file begins as zip archives do: with a member. */
export function hasZipSignature(head: Uint8Array): boolean {
  return head.length >= 4 && viewOf(head).getUint32(0, true) === MEMBER_SIGNATURE
}

/** @throws ArtifactError `empty-file`, `truncated-file`, `malformed` */
export function findZipLayout(source: ByteSource): ZipLayout {
  const file = source.name
  if (source.byteLength === 0) throw new ArtifactError('empty-file', `${file}: the file is empty`, { file })
  const tailBytes = Math.min(source.byteLength, END_BYTES + MAX_COMMENT)
  const tailStart = source.byteLength - tailBytes
  const tail = viewOf(readBytes(source, tailStart, tailBytes))
  const at = lastEndRecord(tail)
  if (at === undefined) throw withoutEnd(source)
  const record = tailStart + at
  const end = Math.min(source.byteLength, record + END_BYTES + tail.getUint16(at + 20, true))
  const short: EndRecord = {
    entryCount: tail.getUint16(at + 10, true),
    directoryBytes: tail.getUint32(at + 12, true),
    directoryStart: tail.getUint32(at + 16, true),
    directoryEnd: record,
  }
  const { entryCount, directoryBytes, directoryStart, directoryEnd } = zip64End(source, record) ?? short
  const start = directoryEnd - directoryBytes - directoryStart
  if (start < 0 || directoryBytes > directoryEnd) {
    throw new ArtifactError(
      'malformed',
      `${file}: the zip directory is said to have ${directoryBytes} bytes at ${directoryStart}, it ends at ${directoryEnd}`,
      { file },
    )
  }
  return { start, end, directoryEnd: directoryEnd - start, entryCount }
}

function lastEndRecord(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) === END_SIGNATURE) return at
  }
  return undefined
}

function zip64End(source: ByteSource, record: number): EndRecord | undefined {
  if (record < LOCATOR_BYTES + END64_BYTES) return undefined
  const locator = viewOf(readBytes(source, record - LOCATOR_BYTES, LOCATOR_BYTES))
  if (locator.getUint32(0, true) !== LOCATOR_SIGNATURE) return undefined
  // The record stands right before its locator, unless it has an extensible part, which nobody writes.
  const directoryEnd = record - LOCATOR_BYTES - END64_BYTES
  const view = viewOf(readBytes(source, directoryEnd, END64_BYTES))
  if (view.getUint32(0, true) !== END64_SIGNATURE) {
    throw new ArtifactError('malformed', `${source.name}: the zip64 end record is not where its locator stands`, {
      file: source.name,
    })
  }
  return {
    entryCount: Number(view.getBigUint64(32, true)),
    directoryBytes: Number(view.getBigUint64(40, true)),
    directoryStart: Number(view.getBigUint64(48, true)),
    directoryEnd,
  }
}

function withoutEnd(source: ByteSource): ArtifactError {
  const file = source.name
  const head = readBytes(source, 0, Math.min(4, source.byteLength))
  return hasZipSignature(head)
    ? new ArtifactError(
        'truncated-file',
        `${file}: begins as a zip archive and has no end record in its last bytes: the file was cut off`,
        { file },
      )
    : new ArtifactError('malformed', `${file}: not a zip archive`, { file })
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
