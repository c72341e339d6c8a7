import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
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
 * Files and folders that are named, tracked or not; of what git tracks in them also what is not there.
 * @param whole all that git tracks, or null where it cannot say
 * @throws UsageError where a named path neither exists nor is tracked, or is a submodule that is not checked out: all
 * of them in one message.
 */
export function listNamed(workspace: string, named: readonly string[], whole: Listing | null): Listing {
  const tracked = whole?.files ?? []
  const empty = (whole?.submodules ?? []).filter((path) => isEmpty(join(workspace, path)))
  const targets = named.map((name) => {
    const absolute = resolve(workspace, name)
    return { name, absolute, kind: kindOf(absolute), path: reportedPath(workspace, absolute) }
  })
  const within = ({ path }: { readonly path: string }) => tracked.filter((file) => isAtOrBelow(file.path, path))
  const wrong = targets.flatMap((target) => {
    const submodule = empty.find((path) => isAtOrBelow(target.path, path))
    if (submodule !== undefined) return [`${target.name}: ${notCheckedOut(submodule)}`]
    return target.kind === undefined && within(target).length === 0 ? [`${target.name}: no such file or folder`] : []
  })
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
  const folders = targets.filter((target) => target.kind === 'folder')
  const there = collect(
    workspace,
    folders.map(({ absolute }) => ({ folder: absolute, raw: walked(absolute) })),
    targets.filter((target) => target.kind === 'file').map((target) => target.absolute),
  )
  const isTracked = new Map(tracked.map((file) => [file.path, file]))
  const files = new Map(there.files.map((file) => [file.path, { ...file, tracked: isTracked.has(file.path) }]))
  const lost = targets.filter(({ kind }) => kind !== 'file').flatMap(within)
  for (const file of lost) if (!files.has(file.path)) files.set(file.path, file)
  const hollow = empty.filter((path) => folders.some((folder) => isAtOrBelow(path, folder.path)))
  const passedOver = new Map([...there.passedOver, ...(hollow.length > 0 ? [[NOT_CHECKED_OUT, hollow] as const] : [])])
  return { ...there, passedOver, files: [...files.values()].sort(byPath) }
}

const NOT_CHECKED_OUT = 'submodules that are not checked out (`submodules: true` of actions/checkout)'

/** Why nothing of what was asked for is there, and how it gets there. */
function notCheckedOut(submodule: string): string {
  return (
    `${submodule} is a submodule that is not checked out: run \`git submodule update --init\`, ` +
    'or give actions/checkout `submodules: true`'
  )
}

/** Whether a path, relative to the workspace, is a folder or lies in it; an empty folder is the workspace itself. */
export function isAtOrBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
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

function walked(folder: string): Raw {
  return { ...walk(folder), untracked: [], sparse: null }
}

function collect(
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
      else if (verdict === OUT && modelsAt(join(folder, path)).length > 0)
        for (const model of modelsAt(join(folder, path))) add(model, { tracked, leadsOut: true })
      else if (verdict !== 'known') passOver(verdict, named(path))
    }
  }
  for (const absolute of named) add(absolute, { named: true, mayBeLink: true })
  const submodules = roots.flatMap(({ folder, raw }) =>
    raw.sparse === null ? [] : raw.submodules.map((path) => posix.join(reportedPath(workspace, folder), path)),
  )
  return { files: [...files.values()].sort(byPath), passedOver, untracked, submodules }
}

/** A tracked one is looked for all the same: somebody committed a model by that name. */
const NOWHERE = 'symlinks that lead nowhere'

/** One that is called like a model is listed all the same: what is not read is never green. */
const OUT = 'symlinks that lead out of the workspace are not followed'

/** A symlink is taken where it leads to a file inside that is not looked at under its own name. */
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

/** What is called like a model at a link that leads out: itself, or what makes the folder that it leads to a model. */
function modelsAt(link: string): readonly string[] {
  if (kindOf(link) === 'file') return mayBeModel(link) ? [link] : []
  return ['saved_model.pb', 'model.json'].map((name) => join(link, name)).filter((path) => kindOf(path) === 'file')
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

function byPath(a: Listed, b: Listed): number {
  return a.path < b.path ? -1 : 1
}
