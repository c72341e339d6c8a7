import { closeSync, openSync, writeSync } from 'node:fs'

/** A new file that is written from front to back, small pieces gathered; earlier bytes can be set again at the end. */
export interface AppendFile {
  /** Offset at which the next bytes go. */
  readonly end: number
  /** Writes bytes and gives their offset. */
  append(bytes: Uint8Array): number
  /** Overwrites bytes written before. */
  patch(offset: number, bytes: Uint8Array): void
  close(): void
}

const GATHER_BYTES = 1 << 18

/** @param path must not exist yet */
export function createAppendFile(path: string): AppendFile {
  const fd = openSync(path, 'wx')
  const buffer = new Uint8Array(GATHER_BYTES)
  let gathered = 0
  let flushed = 0
  const flush = (): void => {
    writeAll(fd, buffer.subarray(0, gathered), flushed)
    flushed += gathered
    gathered = 0
  }
  return {
    get end() {
      return flushed + gathered
    },
    append(bytes) {
      const offset = flushed + gathered
      if (gathered + bytes.length > buffer.length) flush()
      if (bytes.length > buffer.length) {
        writeAll(fd, bytes, flushed)
        flushed += bytes.length
      } else {
        buffer.set(bytes, gathered)
        gathered += bytes.length
      }
      return offset
    },
    patch(offset, bytes) {
      flush()
      writeAll(fd, bytes, offset)
    },
    close() {
      flush()
      closeSync(fd)
    },
  }
}

function writeAll(fd: number, bytes: Uint8Array, offset: number): void {
  let done = 0
  while (done < bytes.length) done += writeSync(fd, bytes, done, bytes.length - done, offset + done)
}
