import { createHash } from 'node:crypto'

import type { TensorEntry } from '../tensor/tensor.ts'

/** `float32[3,4]`: what two tensors have in common that can stand in each other's places. */
export function formOf({ dtype, shape }: Pick<TensorEntry, 'dtype' | 'shape'>): string {
  return `${dtype}[${shape.join(',')}]`
}

/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
export function contentHash(entry: TensorEntry): string {
  const hash = createHash('sha256').update(formOf(entry))
  for (const chunk of entry.chunks()) hash.update(chunk)
  return hash.digest('hex')
}

/** Groups items by a key; items without one are left out. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = key(item)
    if (group === undefined) continue
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [item])
    else members.push(item)
  }
  return groups
}
