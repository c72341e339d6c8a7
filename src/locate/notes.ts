import { resolve } from 'node:path'

import { reportedPath } from '../io/paths.ts'
import { pathTest, type PathTest } from '../plan/globs.ts'
import { looksLikeModel } from './claims.ts'
import { isAtOrBelow, type Listing } from './list.ts'

/** What was passed over while models were looked for, a sentence for each reason. */
export function notesOf(listing: Listing, missing: readonly string[], isWanted: PathTest): string[] {
  const notes = [...listing.passedOver].map(([why, paths]) => note(why, paths))
  if (missing.length > 0) notes.push(note('tracked by git, and not in the working tree', missing))
  const untracked = listing.untracked.filter((path) => looksLikeModel(path) && isWanted(path))
  if (untracked.length > 0) {
    notes.push(note('not tracked by git, so not looked at (commit them, or name them on the command line)', untracked))
  }
  return notes
}

/** Models that lie beside what was named, and that git does not track: they were not held against it. */
export function untrackedNotes(paths: readonly string[]): string[] {
  const models = paths.filter(looksLikeModel)
  return models.length === 0 ? [] : [note('not tracked by git, so not held against what was named', models)]
}

/** Folders and globs that were named beside others, and in which no model is: whoever named them expected one. */
export function emptyNotes(workspace: string, named: readonly string[], found: readonly string[]): string[] {
  const empty = named.filter((name) => {
    const folder = reportedPath(workspace, resolve(workspace, name))
    const isMeant = pathTest([name])
    return !found.some((path) => isAtOrBelow(path, folder) || isMeant(path))
  })
  return empty.length === 0 || found.length === 0 ? [] : [note('named, and no model was found there', empty)]
}

/** Paths that one note names; the rest is counted. */
const MOST_NAMED = 10

function note(why: string, paths: readonly string[]): string {
  if (paths.length === 0) return why
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `${why}: ${paths.slice(0, MOST_NAMED).join(', ')}${more}`
}
