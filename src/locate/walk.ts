import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../evidence/errors.ts'

/** What lies below a directory; paths are relative to it, with `/`. */
export interface Walked {
  readonly files: readonly string[]
  readonly symlinks: readonly string[]
  /** Repositories of their own inside this one. */
  readonly submodules: readonly string[]
  /** Folders that may not be read. */
  readonly closed: readonly string[]
}

export interface WalkLimits {
  readonly files: number
  readonly depth: number
}

/** Far above any checkout; a walk that would pass it has gone astray (`/`, a home directory). */
export const WALK_LIMITS: WalkLimits = { files: 1_000_000, depth: 100 }

/** Never models of the project's own. */
const SKIPPED = new Set(['.git', 'node_modules'])

/**
 * The regular files below a directory, in path order. Symlinks are listed and not followed; repositories inside are
 * listed and not entered.
 * @throws UsageError where there are more files or deeper folders than {@link WalkLimits} allows.
 */
export function walk(directory: string, limits = WALK_LIMITS): Walked {
  const found = { files: [] as string[], symlinks: [] as string[], submodules: [] as string[], closed: [] as string[] }
  const open: { name: string; depth: number }[] = [{ name: '', depth: 0 }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.depth > limits.depth) throw tooMuch(directory, `folders nested deeper than ${limits.depth}`)
    const entries = entriesOf(join(directory, at.name))
    if (entries === undefined) found.closed.push(at.name === '' ? '.' : at.name)
    else if (at.name !== '' && entries.some((entry) => entry.name === '.git')) found.submodules.push(at.name)
    else {
      for (const entry of entries) {
        const name = at.name === '' ? entry.name : `${at.name}/${entry.name}`
        if (entry.isSymbolicLink()) found.symlinks.push(name)
        else if (entry.isFile()) found.files.push(name)
        else if (entry.isDirectory() && !SKIPPED.has(entry.name)) open.push({ name, depth: at.depth + 1 })
      }
    }
    if (found.files.length > limits.files) throw tooMuch(directory, `more than ${limits.files} files`)
  }
  for (const list of Object.values(found)) list.sort()
  return found
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function tooMuch(directory: string, what: string): UsageError {
  return new UsageError(`${directory}: holds ${what}; name the files or folders that hold models`)
}
