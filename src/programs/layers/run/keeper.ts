import type { Ops, Value } from '../../../ops/ops.ts'

/**
 * Who still needs which value: a value is let go with its last reader. Masks belong to values, as in Keras, where
 * they are attributes of tensors; a mask is held by every value that carries it.
 */
export interface Keeper {
  retain(value: Value, times: number): void
  letGo(value: Value): void
  /** Takes one holder off without letting the value go: the scope it was made in does that. */
  forget(value: Value): void
  maskOf(value: Value): Value | null
  setMask(value: Value, mask: Value | null): void
  /** Takes a mask off; it lives on until `settle`. */
  dropMask(value: Value): void
  settle(): void
  /** Lets go of everything that is still counted. */
  clear(): void
}

/** @param pinned values that are not ours to let go: weights and the caller's inputs */
export function createKeeper(ops: Ops, pinned: (value: Value) => boolean): Keeper {
  const counts = new Map<Value, number>()
  const masks = new Map<Value, Value>()
  const dropped: Value[] = []

  const retain = (value: Value, times: number): void => {
    if (times > 0) counts.set(value, (counts.get(value) ?? 0) + times)
  }
  const free = (value: Value): void => {
    counts.delete(value)
    const mask = masks.get(value)
    masks.delete(value)
    if (!pinned(value)) ops.release(value)
    if (mask !== undefined) letGo(mask)
  }
  const letGo = (value: Value): void => {
    const left = (counts.get(value) ?? 1) - 1
    if (left > 0) counts.set(value, left)
    else free(value)
  }
  const forget = (value: Value): void => {
    const left = (counts.get(value) ?? 1) - 1
    if (left > 0) {
      counts.set(value, left)
      return
    }
    counts.delete(value)
    const mask = masks.get(value)
    masks.delete(value)
    if (mask !== undefined) forget(mask)
  }
  const dropMask = (value: Value): void => {
    const mask = masks.get(value)
    if (mask === undefined) return
    masks.delete(value)
    dropped.push(mask)
  }
  const settle = (): void => {
    for (const mask of dropped.splice(0)) letGo(mask)
  }
  return {
    retain,
    letGo,
    forget,
    maskOf: (value) => masks.get(value) ?? null,
    setMask: (value, mask) => {
      if (mask === null || mask === value || masks.has(value)) return
      retain(mask, 1)
      masks.set(value, mask)
    },
    dropMask,
    settle,
    clear: () => {
      settle()
      masks.clear()
      for (const value of [...counts.keys()]) {
        counts.delete(value)
        if (!pinned(value)) ops.release(value)
      }
    },
  }
}
