import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
import type { Artifact } from '../formats/format.ts'
import { LFS_POINTER_BYTES, lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import type { Found } from '../plan/found.ts'
import { pathTest, type PathTest } from '../plan/globs.ts'
import { insideTest, keep, readHead } from './candidate.ts'
import { looksLikeModel } from './claims.ts'
import { listFiles, type Listed, type Listing } from './list.ts'
import { recognise, recogniseMissing } from './recognise.ts'

/** Where to look, and for what. */
export interface LocateOptions {
  /** Absolute path. */
  readonly workspace: string
  /** Files and folders that take the place of the workspace and of `paths`; absolute or relative to the workspace. */
  readonly named: readonly string[]
  /** Globs relative to the workspace. */
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
}

export interface Located {
  /** In path order, each file in one artifact only. */
  readonly found: readonly Found[]
  /** `.golden.npz` files among what was asked for, relative to the workspace. */
  readonly goldens: readonly string[]
  /** What was passed over, and why. */
  readonly notes: readonly string[]
}

/**
 * The model artifacts of a workspace.
 * @throws UsageError where a named path does not exist, or is a file that is no model.
 */
export async function locate(options: LocateOptions): Promise<Located> {
  const listing = await listFiles(options.workspace, options.named)
  const isIgnored = pathTest(options.ignore)
  const isWanted = options.named.length > 0 ? () => true : pathTest(options.paths)
  const isNpz = asksForNpz(options)
  const files = listing.files.filter((file) => file.named || (isWanted(file.path) && !isIgnored(file.path)))
  const isInside = insideTest(rootsOf(options))

  const found: Found[] = []
  const missing: string[] = []
  const unknown: string[] = []
  for (const file of files) {
    if (isGolden(file.path)) continue
    const result = await look(file, isInside)
    if (result === 'absent') {
      const lost = recogniseMissing(file)
      if (lost !== undefined) found.push(lost)
      else if (looksLikeModel(file.path)) missing.push(file.path)
    } else if (result !== undefined && (result.artifact.format !== 'npz' || file.named || isNpz(file.path))) {
      found.push(withPointers(result, options.workspace))
    } else if (file.named) unknown.push(file.path)
  }
  if (unknown.length > 0) {
    throw new UsageError(unknown.map((path) => `${path}: not a model in any format that this version knows`).join('\n'))
  }
  return {
    found: withoutParts(found),
    goldens: files.map(({ path }) => path).filter(isGolden),
    notes: notesOf(listing, missing, (path) => isWanted(path) && !isIgnored(path)),
  }
}

/** Whether a file holds recorded inputs and outputs, by its name. */
export function isGolden(path: string): boolean {
  return path.endsWith('.golden.npz')
}

async function look(file: Listed, isInside: (absolute: string) => boolean): Promise<Found | 'absent' | undefined> {
  const head = readHead(file)
  return head === undefined || !isInside(file.absolute) ? 'absent' : recognise(keep(head))
}

/** Folders in which files may lie; whoever names a path means the folder it is in, too. */
function rootsOf({ workspace, named }: LocateOptions): string[] {
  const paths = named.map((name) => resolve(workspace, name))
  return [workspace, ...paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path)))]
}

/** NumPy archives hold data of every kind: one is a model only where somebody says so. */
function asksForNpz({ paths }: LocateOptions): PathTest {
  return pathTest(paths.filter((glob) => glob.endsWith('.npz')))
}

/** Weight files that Git LFS has not fetched: the reader would only see that they are too short. */
function withPointers(found: Found, workspace: string): Found {
  const parts = found.artifact.files.filter((path) => path !== found.artifact.path)
  const pointers = parts.flatMap((path) => {
    const head = readHead({ path, absolute: join(workspace, path), mayBeLink: true })
    if (head === undefined || head.byteLength > LFS_POINTER_BYTES) return []
    const pointer = lfsPointer(head.head, head.byteLength)
    return pointer === undefined ? [] : [lfsFinding(pointer, path)]
  })
  return pointers.length === 0 ? found : { ...found, findings: [...found.findings, ...pointers] }
}

/**
 * Artifacts that are not a part of another one of the same format (shards beside their index). Only the same format
 * counts: a manifest that names somebody else's file must not make that file disappear.
 */
function withoutParts(found: readonly Found[]): Found[] {
  const parts = new Set(
    found.flatMap(({ artifact }) =>
      artifact.files.filter((path) => path !== artifact.path).map((path) => partKey(artifact.format, path)),
    ),
  )
  return found.filter(({ artifact }) => !parts.has(partKey(artifact.format, artifact.path)))
}

function partKey(format: Artifact['format'], path: string): string {
  return `${format}\n${path}`
}

function notesOf(listing: Listing, missing: readonly string[], isWanted: PathTest): string[] {
  const notes = [...listing.passedOver].map(([why, paths]) => note(why, paths))
  if (missing.length > 0) notes.push(note('tracked by git, and not in the working tree', missing))
  const untracked = listing.untracked.filter((path) => looksLikeModel(path) && isWanted(path))
  if (untracked.length > 0) {
    notes.push(note('not tracked by git, so not looked at (commit them, or name them on the command line)', untracked))
  }
  return notes
}

/** Paths that one note names; the rest is counted. */
const MOST_NAMED = 10

function note(why: string, paths: readonly string[]): string {
  if (paths.length === 0) return why
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `${why}: ${paths.slice(0, MOST_NAMED).join(', ')}${more}`
}
