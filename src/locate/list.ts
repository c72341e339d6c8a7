import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'

import { isInside, reportedPath } from '../io/paths.ts'
import { mayBeModel } from './claims.ts'
import { trackedFiles, untrackedFiles, type NoGit, type Tracked } from './git.ts'
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
  /** Whether git tracks it. */
  readonly tracked: boolean
  /** Whether a sparse checkout leaves it out of the working tree. */
  readonly sparse: boolean
  /** Whether it is a symlink that leads out of the workspace: nothing of it is read. */
  readonly leadsOut: boolean
}

/** What may be looked at, and what was passed over: paths by the reason why. */
export interface Listing {
  /** In path order. */
  readonly files: readonly Listed[]
  readonly passedOver: ReadonlyMap<string, readonly string[]>
  /** Files that git does not track, where it was asked. */
  readonly untracked: readonly string[]
  /** Submodules that git tracks, relative to the workspace, checked out or not. */
  readonly submodules: readonly string[]
}

/** What a folder holds, by paths relative to it. */
interface Raw {
  readonly files: readonly string[]
  readonly symlinks: readonly string[]
  readonly submodules: readonly string[]
  readonly closed: readonly string[]
  readonly untracked: readonly string[]
  /** What a sparse checkout leaves out; null where git was not asked. */
  readonly sparse: ReadonlySet<string> | null
  readonly note?: string
}

/** The files of a workspace that git tracks, there or not; or why git cannot say. */
export async function listTracked(workspace: string): Promise<Listing | NoGit> {
  const tracked = await trackedFiles(workspace)
  if ('why' in tracked) return tracked
  const isAbsent = ({ path, sparse }: Tracked) => sparse && !existsSync(join(workspace, path))
  const of = (kind: string) => tracked.filter((file) => file.kind === kind)
  const absent = tracked.filter(isAbsent).map(({ path }) => path)
  const raw: Raw = {
    files: [
      ...of('file').map(({ path }) => path),
      ...of('symlink')
        .filter(isAbsent)
        .map(({ path }) => path),
    ],
    symlinks: of('symlink')
      .filter((file) => !isAbsent(file))
      .map(({ path }) => path),
    submodules: of('submodule')
      .filter((file) => !isAbsent(file))
      .map(({ path }) => path),
    closed: [],
    untracked: await untrackedFiles(workspace),
    sparse: new Set(absent),
  }
  return collect(workspace, [{ folder: workspace, raw }], [])
}

/** All files below a workspace of which git cannot say what is committed. */
export function listAll(workspace: string, { why, message }: NoGit): Listing {
  const note =
    why === 'no-repository'
      ? {}
      : { note: `git could not say what is committed (${message}); every file was looked at` }
  return collect(workspace, [{ folder: workspace, raw: { ...walked(workspace), ...note } }], [])
}

/**
 * Folders in which files may lie. Whoever names a path means the folder it is in, too, and outside of the workspace the
 * one around that, where the rest of its family may lie.
 */
export function rootsOf(workspace: string, named: readonly string[]): string[] {
  const around = named.flatMap((name) => {
    const path = resolve(workspace, name)
    const home = kindOf(path) === 'folder' ? path : dirname(path)
    return isInside(workspace, path) ? [home] : [home, dirname(home)]
  })
  return [workspace, ...around].filter((folder) => kindOf(folder) === 'folder')
}

/** All that lies below a folder, tracked or not. */
export function walked(folder: string): Raw {
  return { ...walk(folder), untracked: [], sparse: null }
}

/** The files of folders as they were listed, and of those that are named by themselves. */
export function collect(
  workspace: string,
  roots: readonly { readonly folder: string; readonly raw: Raw }[],
  named: readonly string[],
): Listing {
  const files = new Map<string, Listed>()
  const passedOver = new Map<string, string[]>()
  const untracked: string[] = []
  const add = (absolute: string, more: Partial<Listed>) => {
    const path = reportedPath(workspace, absolute)
    files.set(path, {
      path,
      absolute,
      named: false,
      mayBeLink: false,
      tracked: false,
      sparse: false,
      leadsOut: false,
      ...more,
    })
  }
  const passOver = (why: string, path: string) => passedOver.set(why, [...(passedOver.get(why) ?? []), path])

  for (const { folder, raw } of roots) {
    const prefix = reportedPath(workspace, folder)
    const named = (path: string) => posix.join(prefix, path)
    const tracked = raw.sparse !== null
    for (const path of raw.files) add(join(folder, path), { tracked, sparse: raw.sparse?.has(path) === true })
    for (const path of raw.submodules)
      passOver('submodules and repositories inside this one are not entered', named(path))
    for (const path of raw.closed) passOver('folders that may not be read', named(path))
    if (raw.note !== undefined) passedOver.set(raw.note, [])
    untracked.push(...raw.untracked)
    const real = realpathSync(folder)
    const listed = new Set(raw.files.map((path) => join(real, path)))
    for (const path of raw.symlinks) {
      const verdict = judgeLink(real, join(folder, path), listed)
      if (verdict === 'take' || (tracked && verdict === NOWHERE)) add(join(folder, path), { tracked, mayBeLink: true })
      else if (verdict !== 'known') {
        const models = verdict === NOWHERE ? [] : modelsAt(join(folder, path))
        const fresh = verdict === OUT ? models : models.filter((model) => !listed.has(realpathSync(model)))
        for (const model of fresh) add(model, { tracked, mayBeLink: true, leadsOut: verdict === OUT })
        if (fresh.length === 0) passOver(verdict, named(path))
      }
    }
  }
  for (const absolute of named)
    add(absolute, { named: true, mayBeLink: true, leadsOut: leadsOutOf(workspace, absolute) })
  const submodules = roots.flatMap(({ folder, raw }) =>
    raw.sparse === null ? [] : raw.submodules.map((path) => posix.join(reportedPath(workspace, folder), path)),
  )
  return { files: [...files.values()].sort(byPath), passedOver, untracked, submodules }
}

/** A tracked one is looked for all the same: somebody committed a model by that name. */
const NOWHERE = 'symlinks that lead nowhere'

/** One that is called like a model is listed all the same: what is not read is never green. */
const OUT = 'symlinks that lead out of the workspace are not followed'

/**
 * A symlink is taken where it leads to a file inside that is not looked at under its own name. Folders are not followed;
 * what makes one a model is listed as well.
 */
function judgeLink(root: string, link: string, listed: ReadonlySet<string>): string {
  let target: string
  try {
    target = realpathSync(link)
  } catch {
    return NOWHERE
  }
  if (!isInside(root, target)) return OUT
  if (listed.has(target)) return 'known'
  return kindOf(target) === 'file' ? 'take' : 'symlinks to folders are not followed'
}

/** Whether what is called like a model inside a folder is a link out of it: named or not, it is the same. */
function leadsOutOf(folder: string, absolute: string): boolean {
  if (!isInside(folder, absolute) || !mayBeModel(absolute)) return false
  return !isInside(realpathSync(folder), realpathSync(absolute))
}

/** What is called like a model at a link that leads out: itself, or what makes the folder that it leads to a model. */
function modelsAt(link: string): readonly string[] {
  if (kindOf(link) !== 'folder') return mayBeModel(link) ? [link] : []
  return ['saved_model.pb', 'model.json'].map((name) => join(link, name)).filter((path) => kindOf(path) === 'file')
}

/** Whether a path, relative to the workspace, is a folder or lies in it; an empty folder is the workspace itself. */
export function isAtOrBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** What stands at a path, symlinks followed; undefined where nothing does, or something else. */
export function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return 'folder'
    return stat.isFile() ? 'file' : undefined
  } catch {
    return undefined
  }
}

export function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : 1
}
