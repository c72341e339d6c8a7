import type { Branch, Cell, Items } from './cells.ts'

type Child = Branch['children'][number]

const BITS = 5
const WIDTH = 1 << BITS

export function gaps(length: number): Items {
  return { length, levels: levelsFor(length), root: null }
}

export function itemsOf(cells: readonly (Cell | null)[]): Items {
  const levels = levelsFor(cells.length)
  let row: readonly Child[] = cells
  for (let level = 0; level < levels; level++) {
    row = Array.from({ length: Math.ceil(row.length / WIDTH) }, (_, i) =>
      branchOf(row.slice(i * WIDTH, (i + 1) * WIDTH)),
    )
  }
  const root = row[0]
  return { length: cells.length, levels, root: root?.kind === 'branch' ? root : null }
}

/** An element; null for a gap, undefined beyond the ends. */
export function itemAt({ length, levels, root }: Items, index: number): Cell | null | undefined {
  if (!(index >= 0 && index < length)) return undefined
  let found: Child = root
  for (let level = levels - 1; level >= 0; level--) {
    if (found?.kind !== 'branch') return null
    found = found.children[placeIn(index, level)] ?? null
  }
  return found?.kind === 'branch' ? null : found
}

/** The list with one element set; it grows where there was none. */
export function withItem(items: Items, index: number, item: Cell | null): Items {
  let { root, levels } = items
  for (; index >= WIDTH ** levels; levels++) root = root === null ? null : { kind: 'branch', children: [root] }
  return { length: Math.max(items.length, index + 1), levels, root: withChild(root, levels - 1, index, item) }
}

/** The list without its last element. */
export function withoutLast(items: Items): Items {
  const last = items.length - 1
  return last < 0 ? items : { ...withItem(items, last, null), length: last }
}

export function arrayOf(items: Items): readonly (Cell | null)[] {
  return Array.from({ length: items.length }, (_, i) => itemAt(items, i) ?? null)
}

/** Some element that is there. */
export function someItem(items: Items): Cell | null {
  let found: Child = items.root
  while (found?.kind === 'branch') found = found.children.find((child) => child !== null) ?? null
  return found
}

function levelsFor(length: number): number {
  let levels = 1
  while (WIDTH ** levels < length) levels++
  return levels
}

function placeIn(index: number, level: number): number {
  return (index >> (BITS * level)) & (WIDTH - 1)
}

function withChild(branch: Branch | null, level: number, index: number, item: Cell | null): Branch | null {
  const place = placeIn(index, level)
  const children = [...(branch?.children ?? [])]
  while (children.length <= place) children.push(null)
  const before = children[place] ?? null
  children[place] = level === 0 ? item : withChild(before?.kind === 'branch' ? before : null, level - 1, index, item)
  return branchOf(children)
}

function branchOf(children: readonly Child[]): Branch | null {
  return children.every((child) => child === null) ? null : { kind: 'branch', children }
}
