import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'

import type { ZipFile } from 'yauzl'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Limits } from './limits.ts'
import type { ByteSource } from './source.ts'
import { openFileSource, pieces, readBytes, sliceSource } from './sources.ts'
import { tempDirectory } from './temp.ts'
import type { TempDirectory } from './temp.ts'
import { readZipDirectory } from './zip-directory.ts'
import type { Located, MemberNaming, ZipDirectory, ZipMember } from './zip-directory.ts'
import { findZipLayout } from './zip-layout.ts'
import type { ZipLayout } from './zip-layout.ts'

/** A zip archive, read in place. */
export interface Zip {
  /** In directory order; folders are left out. */
  readonly members: readonly ZipMember[]
  get(name: string): ZipMember | undefined
  /**
   * The bytes of a member: a stored one is read in place, a deflated one is unpacked to a temporary file first.
   * @throws ArtifactError `missing-file`, `zip-crc-mismatch` where deflated bytes cannot be unpacked
   */
  source(name: string): Promise<ByteSource>
  /** All bytes of a small member, its checksum verified. @throws ArtifactError also `limit-exceeded` above `limit` */
  read(name: string, limit: number): Promise<Uint8Array>
  /** Checksums of all members, and bytes that belong to none. Reads everything once. */
  verify(): Promise<readonly Finding[]>
  close(): void
}

/**
 * Opens an archive. Takes the source over: it is closed with the archive, or where opening fails.
 * @throws ArtifactError `empty-file`, `truncated-file`, `malformed` (also: encrypted, symlinks, duplicate names,
 * overlapping members), `path-traversal`, `limit-exceeded`
 */
export async function openZip(source: ByteSource, limits: Limits, naming: MemberNaming = 'paths'): Promise<Zip> {
  try {
    const layout = findZipLayout(source)
    if (layout.entryCount > limits.files) {
      throw new ArtifactError(
        'limit-exceeded',
        `${source.name}: ${layout.entryCount} members, allowed are ${limits.files}`,
        { file: source.name },
      )
    }
    const archive = sliceSource(source, layout.start, layout.end - layout.start, source.name)
    return zipOf(source, archive, layout, await readZipDirectory(archive, limits, naming))
  } catch (error) {
    source.close()
    throw error
  }
}

function zipOf(source: ByteSource, archive: ByteSource, layout: ZipLayout, directory: ZipDirectory): Zip {
  const { zipFile } = directory
  const members = directory.entries.filter((entry) => !entry.name.endsWith('/'))
  const byName = new Map(members.map((member) => [member.name, member]))
  const unpacked = new Map<string, ByteSource>()
  let temp: TempDirectory | undefined
  const find = (name: string): Located => {
    const member = byName.get(name)
    if (member === undefined) {
      throw new ArtifactError('missing-file', `${source.name}: has no member ${name}`, { file: source.name })
    }
    return member
  }
  const open = async (name: string): Promise<ByteSource> => {
    const member = find(name)
    const label = `${source.name}!${name}`
    if (member.stored) return sliceSource(archive, member.dataStart, member.byteLength, label)
    let file = unpacked.get(name)
    if (file === undefined) {
      temp ??= tempDirectory()
      const path = join(temp.path, `${unpacked.size}`)
      await unpack(zipFile, member, path, source.name)
      file = openFileSource(path, label, source.file)
      unpacked.set(name, file)
    }
    return sliceSource(file, 0, file.byteLength, label)
  }
  return {
    members,
    get: (name) => byName.get(name),
    source: open,
    async read(name, limit) {
      const member = find(name)
      if (member.byteLength > limit) {
        throw new ArtifactError(
          'limit-exceeded',
          `${source.name}: member ${name} has ${member.byteLength} bytes, allowed are ${limit}`,
          { file: source.name },
        )
      }
      const bytes = readBytes(await open(name), 0, member.byteLength)
      if (crc32(bytes) !== member.crc32) throw crcMismatch(source.name, member, crc32(bytes))
      return bytes
    },
    async verify() {
      const findings = unaccounted(source, layout, directory)
      for (const member of members) findings.push(...(await verifyMember(source.name, member, open)))
      return findings
    },
    close() {
      for (const file of unpacked.values()) file.close()
      temp?.remove()
      zipFile.close()
      source.close()
    },
  }
}

async function unpack(zipFile: ZipFile, member: Located, path: string, file: string): Promise<void> {
  try {
    await pipeline(await zipFile.openReadStreamPromise(member.entry), createWriteStream(path, { flags: 'wx' }))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ArtifactError(
      'zip-crc-mismatch',
      `${file}: member ${JSON.stringify(member.name)} cannot be unpacked (${message.slice(0, 200)})`,
      { file },
    )
  }
}

async function verifyMember(
  file: string,
  member: Located,
  open: (name: string) => Promise<ByteSource>,
): Promise<Finding[]> {
  try {
    let value = 0
    for (const piece of pieces(await open(member.name))) value = crc32(piece, value)
    return value === member.crc32 ? [] : [crcMismatch(file, member, value).toFinding()]
  } catch (error) {
    if (error instanceof ArtifactError) return [error.toFinding()]
    throw error
  }
}

function crcMismatch(file: string, member: ZipMember, found: number): ArtifactError {
  const hex = (value: number): string => `0x${value.toString(16).padStart(8, '0')}`
  return new ArtifactError(
    'zip-crc-mismatch',
    `${file}: member ${JSON.stringify(member.name)} has CRC-32 ${hex(found)}, the archive says ${hex(member.crc32)}: ` +
      'its bytes were changed after the archive was written',
    { file },
  )
}

/** Bytes that are no part of the archive, or of the archive and of no member. */
function unaccounted(source: ByteSource, layout: ZipLayout, directory: ZipDirectory): Finding[] {
  const file = source.name
  const findings: Finding[] = []
  const report = (cause: 'trailing-bytes' | 'unread-content', bytes: number, where: string): void => {
    if (bytes <= 0) return
    findings.push({ cause, severity: 'error', file, message: `${file}: ${bytes} bytes ${where}`, metrics: { bytes } })
  }
  report('unread-content', layout.start, 'stand before the zip archive; no reader of the archive sees them')
  report('trailing-bytes', source.byteLength - layout.end, 'follow the end of the zip archive; nothing reads them')
  const held = directory.entries.reduce((sum, entry) => sum + entry.end - entry.headerStart, directory.byteLength)
  report('unread-content', layout.directoryEnd - held, 'of the zip archive belong to none of its members')
  return findings
}
