import type { NamedTensor } from './pairing.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { groupBy } from './contents.ts'

/**
 * Gives the tensors of `found` the paths that `expected` has for them, where the two name one variable differently for a
 * reason that is known. Contents are never looked at: a tensor in the wrong place keeps its place.
 *
 * - Keras numbers layers that have no name by a counter of the process (`layer_normalization_1` of one export is
 *   `layer_normalization` of another): the order of the numbers counts, not the numbers themselves.
 * - Keras 3 leaves the name of a nested model out of its variables' paths (`tower_code/kernel`, not
 *   `tower/tower_code/kernel`), and puts that of a model that is built later before them: a path that is the end of
 *   exactly one other is taken for it.
 * - Layers of several nested models may have one name, and so have their variables: files that number these list them in
 *   the order of the layers.
 */
export function alignPaths(expected: readonly NamedTensor[], found: readonly NamedTensor[]): readonly NamedTensor[] {
  const asWritten = matches(expected, found, (paths) => new Map(paths.map((path) => [path, path])))
  if (asWritten.size === found.length) return renamed(found, asWritten)
  const numbered = matches(expected, found, renumbered)
  const best = numbered.size > asWritten.size ? numbered : asWritten
  return renamed(found, new Map([...best, ...byOrder(expected, found, best)]))
}

type Names = (paths: readonly string[]) => ReadonlyMap<string, string>

function renamed(found: readonly NamedTensor[], paths: ReadonlyMap<NamedTensor, string>): readonly NamedTensor[] {
  // What found no counterpart must not take the path of something that did.
  const taken = new Set(paths.values())
  return found.map((tensor) => {
    const path = paths.get(tensor)
    if (path !== undefined) return { ...tensor, path }
    return tensor.path !== null && taken.has(tensor.path) ? { ...tensor, path: null } : tensor
  })
}

/** The expected path of every found tensor that has one. */
function matches(
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  names: Names,
): ReadonlyMap<NamedTensor, string> {
  const [left, right] = [keyed(expected, names), keyed(found, names)]
  const ends = new Map<string, string[]>()
  for (const key of left.keys()) {
    for (const end of endsOf(key)) ends.set(end, [...(ends.get(end) ?? []), key])
  }
  const matched = new Map<NamedTensor, string>()
  const taken = new Set([...left.keys()].filter((key) => right.has(key)))
  for (const [key, tensor] of right) {
    const longer = (ends.get(key) ?? []).filter((other) => !taken.has(other))
    const source = left.get(key) ?? (longer.length === 1 ? left.get(longer[0] ?? '') : undefined)
    if (source?.path !== null && source !== undefined) matched.set(tensor, source.path)
  }
  const claimed = new Set(matched.values())
  const longer = [...right].filter(([, tensor]) => !matched.has(tensor))
  const shorter = groupBy(longer, ([key]) =>
    endsOf(key).find((end) => left.has(end) && !claimed.has(left.get(end)?.path ?? '')),
  )
  for (const [end, [first, ...more]] of shorter) {
    const path = left.get(end)?.path
    if (first !== undefined && more.length === 0 && path !== null && path !== undefined) matched.set(first[1], path)
  }
  return matched
}

/** What is left of a path without its first steps, the longest first. */
function endsOf(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, cut) => steps.slice(cut + 1).join('/'))
}

/** Paths for variables of one name, by the order of their numbered places, where the other side has as many. */
function byOrder(
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  matched: ReadonlyMap<NamedTensor, string>,
): ReadonlyMap<NamedTensor, string> {
  const taken = new Set(matched.values())
  const left = expected.filter(({ path }) => path !== null && !taken.has(path))
  const right = found.filter((tensor) => !matched.has(tensor))
  const pairs = [
    ...inOneOrder(right, left),
    ...inOneOrder(left, right).map(([source, tensor]) => [tensor, source] as const),
  ]
  return new Map(pairs.flatMap(([tensor, { path }]) => (path === null ? [] : [[tensor, path] as const])))
}

/** Tensors that share a name with others of their file, each with its like of another file. */
function inOneOrder(
  tensors: readonly NamedTensor[],
  others: readonly NamedTensor[],
): readonly (readonly [NamedTensor, NamedTensor])[] {
  const groups = groupBy(tensors, ({ entry }) => entry.alias)
  return [...groups].flatMap(([alias, group]) => {
    const theirs = others.filter(({ path, entry }) => entry.alias === alias || `/${path ?? ''}`.endsWith(`/${alias}`))
    const areNumbered = theirs.some(({ entry }) => entry.alias === alias)
    const [one, other] = [inOrder(group), areNumbered ? inOrder(theirs) : theirs]
    if (one === null || other?.length !== one.length) return []
    const pairs = one.flatMap((tensor, i) => {
      const like = other[i]
      return like !== undefined && isAlike(tensor.entry, like.entry) ? [[tensor, like] as const] : []
    })
    return pairs.length === one.length ? pairs : []
  })
}

function isAlike(one: TensorEntry, other: TensorEntry): boolean {
  return one.dtype === other.dtype && one.shape.join() === other.shape.join()
}

/** Tensors by the numbers in their places; null where more than these differs. */
function inOrder(tensors: readonly NamedTensor[]): readonly NamedTensor[] | null {
  const places = new Map(tensors.map((tensor) => [tensor, tensor.entry.place ?? tensor.entry.name]))
  const forms = new Set([...places.values()].map((place) => place.replace(/\d+/g, '0')))
  if (forms.size > 1) return null
  const { compare } = new Intl.Collator('en', { numeric: true })
  return [...tensors].sort((a, b) => compare(places.get(a) ?? '', places.get(b) ?? ''))
}

/** Tensors by their key; a key that several have tells nothing. */
function keyed(tensors: readonly NamedTensor[], names: Names): ReadonlyMap<string, NamedTensor> {
  const keys = names(tensors.flatMap(({ path }) => path ?? []))
  const groups = groupBy(tensors, ({ path }) => (path === null ? undefined : keys.get(path)))
  return new Map(
    [...groups].flatMap(([key, [first, ...more]]) => (first === undefined || more.length > 0 ? [] : [[key, first]])),
  )
}

/** Paths with every automatic number replaced by its rank among its siblings: `a_3`, `a_7` are `a`, `a_1`. */
function renumbered(paths: readonly string[]): ReadonlyMap<string, string> {
  const children = new Map<string, Set<string>>()
  for (const path of paths) {
    const steps = path.split('/')
    for (const [depth, step] of steps.entries()) {
      const parent = steps.slice(0, depth).join('/')
      children.set(parent, (children.get(parent) ?? new Set()).add(step))
    }
  }
  const ranks = new Map([...children].map(([parent, steps]) => [parent, ranked([...steps])]))
  return new Map(
    paths.map((path) => {
      const steps = path.split('/')
      return [path, steps.map((step, depth) => ranks.get(steps.slice(0, depth).join('/'))?.get(step) ?? step).join('/')]
    }),
  )
}

function ranked(steps: readonly string[]): ReadonlyMap<string, string> {
  const parts = steps.map((step) => {
    const [, base = step, number] = /^(.*?)_(\d+)$/.exec(step) ?? []
    return { step, base, number: Number(number ?? 0) }
  })
  return new Map(
    [...groupBy(parts, ({ base }) => base).values()].flatMap((group) =>
      group
        .sort((a, b) => a.number - b.number)
        .map(({ step, base }, rank) => [step, rank === 0 ? base : `${base}_${rank}`] as const),
    ),
  )
}
