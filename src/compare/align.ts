import type { NamedTensor } from './pairing.ts'
import { groupBy } from './contents.ts'

/**
 * Gives the tensors of `found` the paths that `expected` has for them, where the two name one variable differently for a
 * reason that is known. Contents are never looked at: a tensor in the wrong place keeps its place.
 *
 * - Keras numbers layers that have no name by a counter of the process (`layer_normalization_1` of one export is
 *   `layer_normalization` of another): the order of the numbers counts, not the numbers themselves.
 * - Keras 3 leaves the name of a nested model out of its variables' paths (`tower_code/kernel`, not
 *   `tower/tower_code/kernel`): a path that is the end of exactly one other is taken for it.
 */
export function alignPaths(expected: readonly NamedTensor[], found: readonly NamedTensor[]): readonly NamedTensor[] {
  const asWritten = matches(expected, found, (paths) => new Map(paths.map((path) => [path, path])))
  if (asWritten.size === found.length) return renamed(found, asWritten)
  const numbered = matches(expected, found, renumbered)
  return renamed(found, numbered.size > asWritten.size ? numbered : asWritten)
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
    for (let cut = key.indexOf('/'); cut >= 0; cut = key.indexOf('/', cut + 1)) {
      const end = key.slice(cut + 1)
      ends.set(end, [...(ends.get(end) ?? []), key])
    }
  }
  const matched = new Map<NamedTensor, string>()
  const taken = new Set([...left.keys()].filter((key) => right.has(key)))
  for (const [key, tensor] of right) {
    const longer = (ends.get(key) ?? []).filter((other) => !taken.has(other))
    const source = left.get(key) ?? (longer.length === 1 ? left.get(longer[0] ?? '') : undefined)
    if (source?.path !== null && source !== undefined) matched.set(tensor, source.path)
  }
  return matched
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
