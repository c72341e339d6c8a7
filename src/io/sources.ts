import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

import { ArtifactError } from '../evidence/errors.ts'
import type { ByteSource } from './source.ts'

/** Bytes that one pass over a source reads at a time. */
export const PASS_BYTES = 1 << 20

/**
 * A file, opened for reading. The length is taken once: a file that shrinks meanwhile reads as truncated.
 * @param name what messages call it: the path relative to the workspace, with `/`
 * @param file where findings point to, for a file that was unpacked from another one
 * @throws ArtifactError `missing-file` where it is absent, is no regular file, or cannot be opened.
 */
export function openFileSource(absolute: string, name: string, file = name): ByteSource {
  const fd = openRegularFile(absolute, name, file)
  const byteLength = fstatSync(fd).size
  const extent = { name, file, byteLength }
  let open = true
  return {
    ...extent,
    read(offset, target) {
      assertInside(extent, offset, target.byteLength)
      let done = 0
      while (done < target.byteLength) {
        const count = readSync(fd, target, done, target.byteLength - done, offset + done)
        if (count === 0) throw truncated(extent, offset, target.byteLength)
        done += count
      }
    },
    close() {
      if (open) closeSync(fd)
      open = false
    },
  }
}

/** A stretch of another source, read in place. Closing it leaves the other one open. */
export function sliceSource(source: ByteSource, start: number, byteLength: number, name: string): ByteSource {
  assertInside(source, start, byteLength)
  const { file } = source
  return {
    name,
    file,
    byteLength,
    read(offset, target) {
      assertInside({ name, file, byteLength }, offset, target.byteLength)
      source.read(start + offset, target)
    },
    close() {
      // The owner of the underlying source closes it.
    },
  }
}

/** Bytes in memory. */
export function memorySource(bytes: Uint8Array, name: string): ByteSource {
  const { byteLength } = bytes
  return {
    name,
    file: name,
    byteLength,
    read(offset, target) {
      assertInside({ name, file: name, byteLength }, offset, target.byteLength)
      target.set(bytes.subarray(offset, offset + target.byteLength))
    },
    close() {
      // Nothing to let go of.
    },
  }
}

/** `length` bytes from `offset` on, in memory of their own. The caller has bounded `length`. */
export function readBytes(source: ByteSource, offset: number, length: number): Uint8Array<ArrayBuffer> {
  assertInside(source, offset, length)
  const bytes = new Uint8Array(length)
  source.read(offset, bytes)
  return bytes
}

/** All bytes in order, through one reused buffer: a piece is valid until the next one is asked for. */
export function* pieces(source: ByteSource, size = PASS_BYTES): Generator<Uint8Array<ArrayBuffer>> {
  const buffer = new Uint8Array(Math.min(size, source.byteLength))
  for (let offset = 0; offset < source.byteLength; offset += size) {
    const piece = buffer.subarray(0, Math.min(size, source.byteLength - offset))
    source.read(offset, piece)
    yield piece
  }
}

function openRegularFile(absolute: string, name: string, file: string): number {
  let fd: number | undefined
  try {
    // Looked at first: opening a pipe would wait for somebody to write into it.
    if (statSync(absolute).isFile()) fd = openSync(absolute, 'r')
  } catch (error) {
    throw new ArtifactError('missing-file', `${name}: cannot be opened (${errorCode(error)})`, { file })
  }
  if (fd !== undefined) {
    if (fstatSync(fd).isFile()) return fd
    closeSync(fd)
  }
  throw new ArtifactError('missing-file', `${name}: is not a regular file`, { file })
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

type Extent = Pick<ByteSource, 'name' | 'file' | 'byteLength'>

function assertInside(extent: Extent, offset: number, length: number): void {
  if (offset >= 0 && length >= 0 && offset + length <= extent.byteLength) return
  throw truncated(extent, offset, length)
}

function truncated({ name, file, byteLength }: Extent, offset: number, length: number): ArtifactError {
  return new ArtifactError(
    'truncated-file',
    `${name}: ${length} bytes are expected at ${offset}, the file ends at ${byteLength}`,
    { file },
  )
}
