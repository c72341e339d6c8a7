import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import { fromBytes, toBytes } from '../tensor/bytes.ts'
import type { DType } from '../tensor/dtype.ts'
import { elementCount, type Tensor } from '../tensor/tensor.ts'

/**
 * Scratch space that one run's values may take: those of VGG16 for three images take a tenth of it, and a hosted runner
 * has seven times as much.
 */
export const MOST_SCRATCH_BYTES = 2 ** 31

/** Values of a run by key, kept in a file so that memory does not grow with the model. */
export interface ValueStore {
  /** Keeps a value; further values of one key are kept in turn. Texts, and what is beyond the bound, are not kept. */
  put(key: string, value: Tensor): void
  /** The next value of a key, in the order in which they were kept; null where there is none. */
  take(key: string): Tensor | null
  /** The first value of a key, which stays; null where there is none. */
  read(key: string): Tensor | null
  /** Whether a value was turned away for want of space. */
  isFull(): boolean
  close(): void
}

interface Slot {
  readonly at: number
  readonly bytes: number
  readonly dtype: DType
  readonly shape: readonly number[]
}

/** Makes an empty store in a directory. @throws Error of the file system: the disk may be full. */
export function createValueStore(directory: string, most = MOST_SCRATCH_BYTES): ValueStore {
  const path = join(directory, 'values.bin')
  const file = openSync(path, 'w+')
  const slots = new Map<string, Slot[]>()
  let [end, full] = [0, false]
  const valueIn = (slot: Slot | undefined, key: string): Tensor | null => {
    if (slot === undefined) return null
    const bytes = new Uint8Array(slot.bytes)
    readAll(file, bytes, slot.at)
    return { dtype: slot.dtype, shape: slot.shape, data: fromBytes(slot.dtype, bytes, elementCount(slot.shape), key) }
  }
  return {
    put(key, { dtype, shape, data }) {
      if (full || dtype === 'string') return
      const bytes = toBytes(dtype, data)
      if (end + bytes.length > most) {
        full = true
        return
      }
      writeAll(file, bytes, end)
      slots.set(key, [...(slots.get(key) ?? []), { at: end, bytes: bytes.length, dtype, shape }])
      end += bytes.length
    },
    take: (key) => valueIn(slots.get(key)?.shift(), key),
    read: (key) => valueIn(slots.get(key)?.[0], key),
    isFull: () => full,
    close: () => {
      closeSync(file)
      rmSync(path)
    },
  }
}

function writeAll(file: number, bytes: Uint8Array, position: number): void {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}

function readAll(file: number, bytes: Uint8Array, position: number): void {
  let done = 0
  while (done < bytes.length) {
    const read = readSync(file, bytes, done, bytes.length - done, position + done)
    if (read === 0) throw new Error(`scratch file ends at ${position + done}`)
    done += read
  }
}
