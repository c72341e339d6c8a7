import { createHash } from 'node:crypto'

import type { TensorEntry } from '../tensor/tensor.ts'

/** Consecutive tensors that lie, one after the other, in files of the given sizes. */
export interface Run {
  readonly tensors: readonly TensorEntry[]
  readonly sizes: readonly number[]
}

/**
 * Digests of the files that hold these tensors one after the other; null where the sizes do not add up. The tensors'
 * bytes are streamed once.
 */
export function pieceHashes({ tensors, sizes }: Run): string[] | null {
  const total = tensors.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (total !== sizes.reduce((sum, size) => sum + size, 0)) return null
  const digests: string[] = []
  let [hash, left] = [createHash('sha256'), sizes[0] ?? 0]
  for (const entry of tensors) {
    for (const chunk of entry.chunks()) {
      let rest = chunk
      while (rest.byteLength > 0) {
        const part = rest.subarray(0, left)
        hash.update(part)
        left -= part.byteLength
        rest = rest.subarray(part.byteLength)
        if (left > 0) continue
        digests.push(hash.digest('hex'))
        ;[hash, left] = [createHash('sha256'), sizes[digests.length] ?? 0]
      }
    }
  }
  return digests.length === sizes.length ? digests : null
}

/** Places whose contents were exchanged among each other, in circles; null unless that explains every difference. */
export function exchanged(expected: readonly string[], found: readonly string[]): number[][] | null {
  const wrong = expected.flatMap((digest, place) => (found[place] === digest ? [] : [place]))
  const home = new Map(wrong.map((place) => [expected[place] ?? '', place]))
  if (wrong.length < 2 || home.size !== wrong.length) return null
  const circles: number[][] = []
  const done = new Set<number>()
  for (const start of wrong) {
    const circle: number[] = []
    let next: number | undefined = start
    while (next !== undefined && !done.has(next)) {
      done.add(next)
      circle.push(next)
      next = home.get(found[next] ?? '')
    }
    if (next === undefined) return null
    if (circle.length > 0) circles.push(circle)
  }
  return circles
}
