import { describe, expect, it } from 'vitest'

import type { Ops, Value } from '../../../src/ops/ops.ts'
import { known, type Branch, type Cell, type Items, type ListCell } from '../../../src/programs/graph/cells.ts'
import { arrayOf, gaps, itemAt, itemsOf, someItem, withItem, withoutLast } from '../../../src/programs/graph/items.ts'
import { createHolder } from '../../../src/programs/graph/run/holder.ts'

const cell = (number: number): Cell => known('int32', [], [number])
const LENGTHS = [0, 1, 31, 32, 33, 1023, 1024, 1025, 40_000]

/** Branches of a list. */
function branchesOf(node: Branch['children'][number], found: Set<Branch> = new Set()): Set<Branch> {
  if (node?.kind !== 'branch') return found
  found.add(node)
  for (const child of node.children) branchesOf(child, found)
  return found
}

describe.each(LENGTHS)('a list of %i', (length) => {
  const cells = Array.from({ length }, (_, i) => (i % 7 === 3 ? null : cell(i)))

  it('gives back what it was made of, and nothing beyond', () => {
    const items = itemsOf(cells)
    expect(arrayOf(items)).toEqual(cells)
    for (const outside of [-1, length, length + 1, 2 ** 29, NaN]) expect(itemAt(items, outside)).toBeUndefined()
    expect(arrayOf(gaps(length))).toEqual(new Array(length).fill(null))
    expect(someItem(gaps(length))).toBeNull()
    expect(someItem(items)).toEqual(length === 0 ? null : cells[0])
  })

  it('is the same an element at a time', () => {
    const grown = cells.reduce<Items>((items, item, i) => withItem(items, i, item), gaps(0))
    expect(arrayOf(grown)).toEqual(cells)
    const set = [...cells.entries()]
      .reverse()
      .reduce<Items>((items, [i, item]) => withItem(items, i, item), gaps(length))
    expect(arrayOf(set)).toEqual(cells)
  })

  it('shares all but a few branches with the list that it was made from', () => {
    const before = itemsOf(cells)
    const places = [0, Math.floor(length / 2), length - 1, length, length + 5000].filter((place) => place >= 0)
    for (const place of places) {
      const after = withItem(before, place, cell(-1))
      const wanted = Array.from({ length: Math.max(length, place + 1) }, (_, i) => cells[i] ?? null).with(
        place,
        cell(-1),
      )
      expect(arrayOf(after)).toEqual(wanted)
      const known = branchesOf(before.root)
      expect([...branchesOf(after.root)].filter((branch) => !known.has(branch)).length).toBeLessThanOrEqual(5)
    }
    expect(arrayOf(before)).toEqual(cells)
  })

  it('loses its last element', () => {
    const less = withoutLast(itemsOf(cells))
    expect(arrayOf(less)).toEqual(cells.slice(0, -1))
    expect(itemAt(less, length - 1)).toBeUndefined()
  })
})

describe('lists that are held', () => {
  const value = (): Value => ({ dtype: 'float32', shape: [] }) as Value
  const list = (items: Items): ListCell => ({ kind: 'list', items, dtype: 'float32', shape: [] })

  it('let their values go when nobody holds them any more, each once', () => {
    const released: Value[] = []
    const ops = { release: (one: Value) => released.push(one) } as unknown as Ops
    const values = Array.from({ length: 3000 }, value)
    const [own, other] = [value(), value()]
    const holder = createHolder(ops, (one) => one === other)
    const at = (one: Value): Cell => ({ kind: 'value', value: one })
    const first = list(itemsOf(values.map(at)))
    expect(holder.fresh(first)).toHaveLength(3000)
    holder.hold(first)
    expect(holder.fresh(first)).toEqual([])
    const second = list(withItem(first.items, 1500, at(own)))
    // What is looked at is the branches above the one that was set.
    expect(holder.fresh(second)).toContain(own)
    expect(holder.fresh(second).length).toBeLessThan(100)
    holder.hold(second)
    holder.drop(first)
    expect(released).toEqual([values[1500]])
    const third = list(withItem(second.items, 0, at(other)))
    holder.hold(third)
    holder.drop(second)
    expect(released).toEqual([values[1500], values[0]])
    holder.drop(third)
    expect(released).toHaveLength(3001)
    expect(new Set(released)).toEqual(new Set([...values, own]))
  })

  it('are let go at the end', () => {
    const released = new Set<Value>()
    const ops = { release: (one: Value) => released.add(one) } as unknown as Ops
    const values = Array.from({ length: 100 }, value)
    const holder = createHolder(ops, () => false)
    holder.hold(list(itemsOf(values.map((one): Cell => ({ kind: 'value', value: one })))))
    holder.clear()
    expect(released).toEqual(new Set(values))
  })
})
