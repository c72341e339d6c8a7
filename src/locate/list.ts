import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
import { isInside, reportedPath } from '../io/paths.ts'
import { looksLikeModel } from './claims.ts'
import { trackedFiles, untrackedFiles, type Tracked } from './git.ts'
import { walk } from './walk.ts'

/** A file that may be looked at. */
export interface Listed {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly absolute: string
  /** Named by itself on the command line: it has to be a model. */
  readonly named: boolean
  /** Whether it may be a symlink: named, or one that leads to a file inside. */
  readonly mayBeLink: boolean
}

/** What may be looked at, and what was passed over: paths by the reason why. */
export interface Listing {
  readonly files: readonly Listed[]
  readonly passedOver: ReadonlyMap<string, readonly string[]>
  /** Files that git does not track, where it was asked. */
  readonly untracked: readonly string[]
}

interface Raw {
  readonly files: readonly string[]
  readonly symlinks: readonly string[]
  readonly submodules: readonly string[]
  readonly closed: readonly string[]
  readonly untracked: readonly string[]
  /** What a sparse checkout leaves out on purpose. */
  readonly sparse?: readonly string[]
  readonly note?: string
}

/**
 * The files of a workspace: those that git tracks where it is part of a repository, else all below it. Files and
 * folders that are named take the place of that, tracked or not.
 * @throws UsageError where a named path does not exist: all of them in one message.
 */
export async function listFiles(workspace: string, named: readonly string[]): Promise<Listing> {
  if (named.length === 0) return collect(workspace, [{ folder: workspace, raw: await ofWorkspace(workspace) }], [])
  const targets = named.map((name) => ({
    name,
    absolute: resolve(workspace, name),
    kind: kindOf(resolve(workspace, name)),
  }))
  const absent = targets.filter((target) => target.kind === undefined)
  if (absent.length > 0) {
    throw new UsageError(absent.map(({ name }) => `${name}: no such file or folder`).join('\n'))
  }
  const folders = targets.filter((target) => target.kind === 'folder')
  return collect(
    workspace,
    folders.map(({ absolute }) => ({ folder: absolute, raw: { ...walk(absolute), untracked: [] } })),
    targets.filter((target) => target.kind === 'file').map((target) => target.absolute),
  )
}

async function ofWorkspace(workspace: string): Promise<Raw> {
  const tracked = await trackedFiles(workspace)
  if ('why' in tracked) {
    const raw = { ...walk(workspace), untracked: [] }
    if (tracked.why === 'no-repository') return raw
    return { ...raw, note: `git could not say what is committed (${tracked.message}); every file was looked at` }
  }
  const isAbsent = ({ path, sparse }: Tracked) => sparse && !existsSync(join(workspace, path))
  const there = tracked.filter((file) => !isAbsent(file))
  const of = (kind: string) => there.filter((file) => file.kind === kind).map((file) => file.path)
  return {
    sparse: tracked.filter(isAbsent).map(({ path }) => path),
    files: of('file'),
    symlinks: of('symlink'),
    submodules: of('submodule'),
    closed: [],
    untracked: await untrackedFiles(workspace),
  }
}

function collect(
  workspace: string,
  roots: readonly { readonly folder: string; readonly raw: Raw }[],
  named: readonly string[],
): Listing {
  const files = new Map<string, Listed>()
  const passedOver = new Map<string, string[]>()
  const untracked: string[] = []
  const add = (absolute: string, named: boolean, mayBeLink: boolean) => {
    const path = reportedPath(workspace, absolute)
    files.set(path, { path, absolute, named, mayBeLink })
  }
  const passOver = (why: string, path: string) => passedOver.set(why, [...(passedOver.get(why) ?? []), path])

  for (const { folder, raw } of roots) {
    const prefix = reportedPath(workspace, folder)
    const named = (path: string) => posix.join(prefix, path)
    for (const path of raw.files) add(join(folder, path), false, false)
    for (const path of raw.submodules)
      passOver('submodules and repositories inside this one are not entered', named(path))
    for (const path of raw.closed) passOver('folders that may not be read', named(path))
    for (const path of (raw.sparse ?? []).filter(looksLikeModel)) passOver('left out by a sparse checkout', named(path))
    if (raw.note !== undefined) passedOver.set(raw.note, [])
    untracked.push(...raw.untracked)
    const real = realpathSync(folder)
    const listed = new Set(raw.files.map((path) => join(real, path)))
    for (const path of raw.symlinks) {
      const verdict = judgeLink(real, join(folder, path), listed)
      if (verdict === 'take') add(join(folder, path), false, true)
      else if (verdict !== 'known') passOver(verdict, named(path))
    }
  }
  for (const absolute of named) add(absolute, true, true)
  return { files: [...files.values()].sort(byPath), passedOver, untracked }
}

/** A symlink is taken where it leads to a file inside that is not looked at under its own name. */
function judgeLink(root: string, link: string, listed: ReadonlySet<string>): string {
  let target: string
  try {
    target = realpathSync(link)
  } catch {
    return 'symlinks that lead nowhere'
  }
  if (!isInside(root, target)) return 'symlinks that lead out of the workspace are not followed'
  if (listed.has(target)) return 'known'
  return kindOf(target) === 'file' ? 'take' : 'symlinks to folders are not followed'
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return 'folder'
  return stat?.isFile() ? 'file' : undefined
}

function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : 1
}
