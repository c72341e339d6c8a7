import { readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
import { reportedPath } from '../io/paths.ts'
import { folderOf, globProblem, isGlob, pathTest } from '../plan/globs.ts'
import { byPath, collect, isAtOrBelow, kindOf, walked, type Listed, type Listing } from './list.ts'

/**
 * Files and folders that are named, tracked or not; of what git tracks in them also what is not there. A name of neither
 * that is a glob means what it would mean under `paths`, tracked or not.
 * @param whole all that git tracks, or null where it cannot say
 * @throws UsageError where a named path neither exists nor is tracked nor matches anything, or lies in a submodule that is
 * not checked out: all of them in one message.
 */
export function listNamed(workspace: string, named: readonly string[], whole: Listing | null): Listing {
  const tracked = whole?.files ?? []
  const empty = (whole?.submodules ?? []).filter((path) => isEmpty(join(workspace, path)))
  const targets = named.map((name) => {
    const absolute = resolve(workspace, name)
    return { name, absolute, kind: kindOf(absolute), path: reportedPath(workspace, absolute) }
  })
  const within = ({ path }: { readonly path: string }) => tracked.filter((file) => isAtOrBelow(file.path, path))
  const matched = new Map(
    targets.map((target) => {
      const isThere = target.kind !== undefined || within(target).length > 0
      return [target, isThere ? within(target) : matching(workspace, target.name, tracked)]
    }),
  )
  const wrong = targets.flatMap((target) => {
    const submodule = empty.find((path) => isAtOrBelow(target.path, path))
    if (submodule !== undefined) return [`${target.name}: ${notCheckedOut(submodule)}`]
    if (target.kind !== undefined || matched.get(target)?.length !== 0) return []
    return [
      `${target.name}: ${isGlob(slashed(target.name)) ? noMatch(slashed(target.name)) : 'no such file or folder'}`,
    ]
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
  const lost = targets.filter(({ kind }) => kind !== 'file').flatMap((target) => matched.get(target) ?? [])
  for (const file of lost) if (!files.has(file.path)) files.set(file.path, file)
  const hollow = empty.filter((path) => folders.some((folder) => isAtOrBelow(path, folder.path)))
  const passedOver = new Map([...there.passedOver, ...(hollow.length > 0 ? [[NOT_CHECKED_OUT, hollow] as const] : [])])
  return { ...there, passedOver, files: [...files.values()].sort(byPath) }
}

/** Files that a glob means which no shell has expanded, tracked or not; none where the name is no glob that we take. */
function matching(workspace: string, name: string, tracked: readonly Listed[]): readonly Listed[] {
  const glob = slashed(name)
  if (!isGlob(glob) || globProblem(glob) !== null) return []
  const isMeant = pathTest([glob])
  const known = tracked.filter(({ path }) => isMeant(path))
  const paths = new Set(known.map(({ path }) => path))
  const folder = join(workspace, folderOf(glob))
  const roots = kindOf(folder) === 'folder' ? [{ folder, raw: walked(folder) }] : []
  return [...known, ...collect(workspace, roots, []).files.filter(({ path }) => isMeant(path) && !paths.has(path))]
}

/** With `/`, as globs are written; elsewhere than on Windows a backslash is no separator. */
function slashed(name: string): string {
  return sep === '/' ? name : name.split(sep).join('/')
}

function noMatch(glob: string): string {
  return globProblem(glob) ?? 'no file, and none that this glob matches'
}

const NOT_CHECKED_OUT = 'submodules that are not checked out (`submodules: true` of actions/checkout)'

/** Why nothing of what was asked for is there, and how it gets there. */
function notCheckedOut(submodule: string): string {
  return (
    `${submodule} is a submodule that is not checked out: run \`git submodule update --init\`, ` +
    'or give actions/checkout `submodules: true`'
  )
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
}
