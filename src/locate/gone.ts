import type { PolicyChange } from '../evidence/report.ts'
import { pathTest } from '../plan/globs.ts'
import type { Policy } from '../plan/policy.ts'
import { looksLikeModel } from './claims.ts'
import type { Tracked } from './git.ts'

/** Models that are told of one by one; of more the rest is counted. */
const MOST_TOLD = 10

/**
 * Models by their names that were checked before and that are not there any more: nobody checks them now. One whose very
 * content lies under another name was moved.
 * @param before files of the base with the hashes of their contents
 * @param policy what decided there which of them are checked
 */
export function goneModels(
  before: ReadonlyMap<string, string>,
  now: readonly Pick<Tracked, 'path' | 'object'>[],
  { paths, ignore }: Pick<Policy, 'paths' | 'ignore'>,
): PolicyChange[] {
  const [isAsked, isIgnored] = [pathTest(paths), pathTest(ignore)]
  const there = new Set(now.map(({ path }) => path))
  const places = new Map(now.map(({ path, object }) => [object, path]))
  const gone = [...before].filter(
    ([path]) => looksLikeModel(path) && isAsked(path) && !isIgnored(path) && !there.has(path),
  )
  const changes = gone.map(([path, object]): PolicyChange => {
    const place = places.get(object)
    const what = `the model ${path}`
    return place === undefined
      ? { what, before: 'there', after: 'gone', effect: 'looser' }
      : { what, before: 'there', after: place, effect: 'other' }
  })
  const [told, rest] = [changes.slice(0, MOST_TOLD), changes.slice(MOST_TOLD)]
  if (rest.length === 0) return told
  const effect = rest.some((change) => change.effect === 'looser') ? 'looser' : 'other'
  return [...told, { what: `${rest.length} more models`, before: 'there', after: 'gone, or elsewhere', effect }]
}
