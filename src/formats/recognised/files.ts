import { readdirSync } from 'node:fs'
import { posix } from 'node:path'

import { DEFAULT_LIMITS } from '../../io/limits.ts'
import type { Artifact, Candidate, RecognisedId } from '../format.ts'

/** An artifact of one file. */
export function single({ path, absolute }: Candidate, format: RecognisedId): Artifact {
  return { path, absolute, format, files: [path] }
}

/** An artifact of a file and others, given by paths relative to the folder it lies in; sorted, each once. */
export function several({ path, absolute }: Candidate, format: RecognisedId, beside: readonly string[]): Artifact {
  const folder = posix.dirname(path)
  const files = new Set([path, ...beside.map((name) => posix.join(folder, name))])
  return { path, absolute, format, files: [...files].sort() }
}

/** Names of the regular files in a folder; none where it cannot be read. */
export function filesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

/** Regular files in a folder and below it, relative to it, with `/`; symlinks are not followed, nor bounds passed. */
export function filesBelow(folder: string): string[] {
  const found: string[] = []
  const open: { path: string; name: string; depth: number }[] = [{ path: folder, name: '', depth: 0 }]
  for (let at = open.pop(); at !== undefined && found.length < DEFAULT_LIMITS.files; at = open.pop()) {
    for (const entry of entriesOf(at.path)) {
      const name = at.name === '' ? entry.name : `${at.name}/${entry.name}`
      if (entry.isFile()) found.push(name)
      else if (entry.isDirectory() && at.depth < MOST_FOLDERS_DEEP) {
        open.push({ path: `${at.path}/${entry.name}`, name, depth: at.depth + 1 })
      }
    }
  }
  return found
}

/** Folders inside a SavedModel: `variables`, `assets`, `assets.extra/...`. */
const MOST_FOLDERS_DEEP = 16

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
