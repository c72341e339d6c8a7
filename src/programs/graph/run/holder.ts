import type { Ops, Value } from '../../../ops/ops.ts'
import { valuesOf, type Cell } from '../cells.ts'

/** Who still needs which value: one that nobody holds is let go. */
export interface Holder {
  hold(cell: Cell): void
  drop(cell: Cell): void
  /** Lets go of everything that is still held. */
  clear(): void
}

/** @param pinned values that are not ours to let go: weights and the caller's inputs */
export function createHolder(ops: Ops, pinned: (value: Value) => boolean): Holder {
  const counts = new Map<Value, number>()
  return {
    hold: (cell) => {
      for (const value of valuesOf(cell)) counts.set(value, (counts.get(value) ?? 0) + 1)
    },
    drop: (cell) => {
      for (const value of valuesOf(cell)) {
        const left = (counts.get(value) ?? 1) - 1
        if (left > 0) counts.set(value, left)
        else {
          counts.delete(value)
          if (!pinned(value)) ops.release(value)
        }
      }
    },
    clear: () => {
      for (const value of counts.keys()) if (!pinned(value)) ops.release(value)
      counts.clear()
    },
  }
}
