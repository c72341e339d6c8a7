import { crc32 } from 'node:zlib'

/** A member of a zip archive, sound unless something else is asked for; or bytes between members. */
export interface Member {
  readonly name: string
  /** Uncompressed; none for a folder. */
  readonly data?: Uint8Array
  readonly deflated?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly unixMode?: number
  /** Sizes and checksum behind the data. */
  readonly describe?: boolean
  /** Uncompressed (and, where stored, compressed) size in the headers. */
  readonly claim?: number
  readonly localName?: string
  readonly localCrc?: number
  /** Offset in the directory, where that is not the member's own. */
  readonly headerAt?: number
}

export type Part = Member | { readonly gap: Uint8Array }

/** A zip archive byte by byte: APPNOTE.TXT 4.3.7, 4.3.9, 4.3.12, 4.3.14 to 4.3.16. */
export function zip(parts: readonly Part[], options: { readonly zip64?: boolean } = {}): Uint8Array<ArrayBuffer> {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  const put = (bytes: Uint8Array): void => {
    body.push(Buffer.from(bytes))
    at += bytes.length
  }
  for (const part of parts) {
    if ('gap' in part) put(part.gap)
    else {
      directory.push(directoryEntry(part, at))
      put(memberBytes(part))
    }
  }
  const records = Buffer.concat(directory)
  const end =
    options.zip64 === true
      ? zip64End(directory.length, records.length, at)
      : shortEnd(directory.length, records.length, at)
  return Uint8Array.from(Buffer.concat([...body, records, end]))
}

interface Facts {
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packed: Uint8Array
  readonly packedSize: number
  readonly size: number
}

function factsOf(member: Member): Facts {
  const data = member.data ?? new Uint8Array(0)
  const packed = member.deflated ?? data
  return {
    method: member.method ?? (member.deflated === undefined ? 0 : 8),
    flags: (member.flags ?? 0) | (member.describe === true ? 8 : 0),
    crc: crc32(data),
    packed,
    packedSize: member.claim !== undefined && member.deflated === undefined ? member.claim : packed.length,
    size: member.claim ?? data.length,
  }
}

function memberBytes(member: Member): Buffer {
  const { method, flags, crc, packed, packedSize, size } = factsOf(member)
  const name = Buffer.from(member.localName ?? member.name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt16LE(method, 8)
  if (member.describe !== true) {
    head.writeUInt32LE(member.localCrc ?? crc, 14)
    head.writeUInt32LE(packedSize, 18)
    head.writeUInt32LE(size, 22)
  }
  head.writeUInt16LE(name.length, 26)
  const descriptor = Buffer.alloc(member.describe === true ? 16 : 0)
  if (member.describe === true) {
    descriptor.writeUInt32LE(0x08074b50, 0)
    descriptor.writeUInt32LE(crc, 4)
    descriptor.writeUInt32LE(packedSize, 8)
    descriptor.writeUInt32LE(size, 12)
  }
  return Buffer.concat([head, name, packed, descriptor])
}

function directoryEntry(member: Member, at: number): Buffer {
  const { method, flags, crc, packedSize, size } = factsOf(member)
  const name = Buffer.from(member.name)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE((3 << 8) | 20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packedSize, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(((member.unixMode ?? 0o100644) << 16) >>> 0, 38)
  entry.writeUInt32LE(member.headerAt ?? at, 42)
  return Buffer.concat([entry, name])
}

function shortEnd(count: number, bytes: number, start: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(bytes, 12)
  end.writeUInt32LE(start, 16)
  return end
}

function zip64End(count: number, bytes: number, start: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(bytes), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(start + bytes), 8)
  locator.writeUInt32LE(1, 16)
  const end = shortEnd(0xffff, 0xffffffff, 0xffffffff)
  return Buffer.concat([record, locator, end])
}
