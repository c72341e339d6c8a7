import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a stream of bytes as files of one size, the last one shorter. */
export interface ShardWriter {
  /** File names in order, relative to the directory. */
  readonly names: readonly string[]
  write(bytes: Uint8Array): void
  /** @throws Error where other than the promised number of bytes was written. */
  finish(): void
  /** Lets go of the file that is open. */
  close(): void
}

/** The names are the converter's: `group1-shard<i>of<n>.bin`, which is why the length must be known. */
export function createShards(directory: string, byteLength: number, shardBytes: number): ShardWriter {
  const count = Math.ceil(byteLength / shardBytes)
  const names = Array.from({ length: count }, (_, i) => `group1-shard${i + 1}of${count}.bin`)
  let written = 0
  let open: number | undefined
  const closeOpen = (): void => {
    if (open !== undefined) closeSync(open)
    open = undefined
  }
  const fileAt = (offset: number): number => {
    if (offset % shardBytes === 0 || open === undefined) {
      closeOpen()
      open = openSync(join(directory, names[Math.floor(offset / shardBytes)] ?? ''), 'wx')
    }
    return open
  }
  return {
    names,
    write(bytes) {
      for (let done = 0; done < bytes.byteLength;) {
        const room = shardBytes - (written % shardBytes)
        const size = Math.min(room, bytes.byteLength - done)
        const count_ = writeSync(fileAt(written), bytes, done, size)
        done += count_
        written += count_
      }
    },
    close: closeOpen,
    finish() {
      if (written !== byteLength)
        throw new Error(`${written} bytes of weights were written, ${byteLength} were promised`)
    },
  }
}
