import type { Pair } from '../compare/pairing.ts'
import { formOf, groupBy } from '../compare/contents.ts'
import { fit, list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'

const { compare } = new Intl.Collator('en', { numeric: true })

/**
 * A warning for tensors that only their contents pair, that could stand in each other's places, and that the two files do
 * not list in one order: nothing tells whether they are exchanged, where no outputs are compared.
 * @param pairs of one comparison, in the order of the expected side's program where that has one
 */
export function unorderedContents(
  pairs: readonly Pair[],
  files: { readonly expected: string; readonly found: string },
): readonly Finding[] {
  const contents = pairs.filter(({ by }) => by === 'content')
  const groups = groupBy(contents, ({ found }) => formOf(found.entry))
  const unordered = [...groups.values()].filter((group) => {
    const byName = [...group].sort((a, b) => compare(a.path, b.path))
    return !areInOrder(group) && !areInOrder(byName)
  })
  const [group] = unordered
  if (group === undefined) return []
  const names = unordered.flat().map(({ found }) => found.entry.name)
  const [first] = group
  const example = first === undefined ? '' : ` (${first.found.entry.name} is equal to ${first.path})`
  return [
    {
      cause: 'tensors-swapped',
      severity: 'warning',
      file: files.found,
      ...(names[0] === undefined ? {} : { tensor: names[0], tensors: names }),
      message:
        `${files.found}: ${many(names.length, 'tensor')} (${list(names, 3)}) ${fit(names.length, 'holds', 'hold')} what tensors of ${files.expected} hold, under ` +
        `names that do not tell which is which, and in another order${example}. Two of one shape may be exchanged: ` +
        'compare them with a file that says the names of its variables.',
    },
  ]
}

function areInOrder(pairs: readonly Pair[]): boolean {
  const places = pairs.map(({ found: { path, entry } }) => path ?? entry.place ?? entry.name)
  return places.every((place, i) => i === 0 || compare(places[i - 1] ?? '', place) <= 0)
}
