import type { Ops, Value } from '../../../ops/ops.ts'
import { valuesBelow, type Branch, type Cell } from '../cells.ts'

/** Who still needs which value: one that nobody holds is let go. */
export interface Holder {
  hold(cell: Cell): void
  drop(cell: Cell): void
  /** The values of a cell, but for those that lie in parts of lists which are held already. */
  fresh(cell: Cell): readonly Value[]
  /** Lets go of everything that is still held. */
  clear(): void
}

/**
 * Branches of lists are held as values are, and hold what is below them once: a list costs one step, however long it is.
 * @param pinned values that are not ours to let go: weights and the caller's inputs
 */
export function createHolder(ops: Ops, pinned: (value: Value) => boolean): Holder {
  const counts = new Map<Value, number>()
  const branches = new Map<Branch, number>()
  const hold = (cell: Cell | Branch | null): void => {
    if (cell?.kind === 'list') hold(cell.items.root)
    else if (cell?.kind === 'branch') {
      const before = branches.get(cell) ?? 0
      branches.set(cell, before + 1)
      if (before === 0) for (const child of cell.children) hold(child)
    } else for (const value of valuesBelow(cell, isHeld)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const drop = (cell: Cell | Branch | null): void => {
    if (cell?.kind === 'list') drop(cell.items.root)
    else if (cell?.kind === 'branch') {
      const left = (branches.get(cell) ?? 1) - 1
      if (left > 0) branches.set(cell, left)
      else {
        branches.delete(cell)
        for (const child of cell.children) drop(child)
      }
    } else for (const value of valuesBelow(cell, isHeld)) dropValue(value)
  }
  const dropValue = (value: Value): void => {
    const left = (counts.get(value) ?? 1) - 1
    if (left > 0) counts.set(value, left)
    else {
      counts.delete(value)
      if (!pinned(value)) ops.release(value)
    }
  }
  const isHeld = (branch: Branch): boolean => branches.has(branch)
  return {
    hold,
    drop,
    fresh: (cell) => valuesBelow(cell, isHeld),
    clear: () => {
      for (const value of counts.keys()) if (!pinned(value)) ops.release(value)
      counts.clear()
      branches.clear()
    },
  }
}
