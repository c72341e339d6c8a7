import { join, posix } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { filesIn } from '../formats/recognised/files.ts'
import { LFS_POINTER_BYTES, lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import type { Found } from '../plan/found.ts'
import { folderOf, pathTest, type PathTest } from '../plan/globs.ts'
import { around, homesOf, treeOf, treeOnDisk } from './around.ts'
import { insideTest, keep, readHead } from './candidate.ts'
import { looksLikeModel, type Beside } from './claims.ts'
import { isAtOrBelow, kindOf, listAll, listTracked, rootsOf, type Listed, type Listing } from './list.ts'
import { missingFinding, missingTest, type RecogniseMissing } from './missing.ts'
import { listNamed } from './named.ts'
import { emptyNotes, notesOf, untrackedNotes } from './notes.ts'
import { partTest } from './parts.ts'
import { recognise } from './recognise.ts'

/** Where to look, and for what. */
export interface LocateOptions {
  /** Absolute path. */
  readonly workspace: string
  /** Files and folders that take the place of `paths`; absolute or relative to the workspace. */
  readonly named: readonly string[]
  /** Globs relative to the workspace. */
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
  /** Globs of the members of each family that the policy declares. */
  readonly families?: readonly (readonly string[])[]
}

export interface Located {
  /** What was asked for, in path order, each file in one artifact only. */
  readonly found: readonly Found[]
  /**
   * What was not asked for, and lies where the families of what was asked for may lie: it is not checked by itself, and
   * is there to be held against.
   */
  readonly beside: readonly Found[]
  /** `.golden.npz` files among what was asked for, relative to the workspace. */
  readonly goldens: readonly string[]
  /** Recorded outputs that git tracks and that are not there, by path. */
  readonly lostGoldens: ReadonlyMap<string, Finding>
  /** Whether paths were named, so that nothing else was looked for. */
  readonly named: boolean
  /** What was passed over, and why. */
  readonly notes: readonly string[]
}

/**
 * The model artifacts of a workspace.
 * @throws UsageError where a named path does not exist, or is a file that is no model; where what is asked for lies in a
 * submodule that is not looked into.
 */
export async function locate(options: LocateOptions): Promise<Located> {
  const { workspace, named } = options
  const answer = await listTracked(workspace)
  const whole = 'why' in answer ? null : answer
  const listing = listingOf(options, answer)
  const isIgnored = pathTest(options.ignore)
  const isAsked = named.length > 0 ? () => true : pathTest(options.paths)
  const files = listing.files.filter((file) => file.named || (isAsked(file.path) && !isIgnored(file.path)))
  const look = lookIn(options, whole?.files ?? listing.files)

  const missing: string[] = []
  const asked = await look(files, missing)
  const known = new Set(files.map(({ path }) => path))
  const near = familyFiles(asked, options, whole, listing).filter(({ path }) => !known.has(path) && !isIgnored(path))
  const others = await look(near, [])
  const isPart = partTest([...asked, ...others])
  return {
    found: asked.filter((found) => !isPart(found)),
    beside: others.filter((found) => !isPart(found)),
    goldens: files.map(({ path }) => path).filter(isGolden),
    lostGoldens: lostGoldens(whole?.files ?? []),
    named: named.length > 0,
    notes: [
      ...notesOf(listing, missing, (path) => isAsked(path) && !isIgnored(path)),
      ...emptyNotes(
        workspace,
        named,
        asked.flatMap(({ artifact }) => artifact.files),
      ),
      ...untrackedNotes(untrackedNear(asked, options, whole).filter((path) => !known.has(path) && !isIgnored(path))),
    ],
  }
}

/** Where only tracked files are looked at around what was named: the others there. */
function untrackedNear(found: readonly Found[], { named }: LocateOptions, whole: Listing | null): readonly string[] {
  if (named.length === 0 || whole === null) return []
  const tracked = new Set(whole.files.map(({ path }) => path))
  const homes = new Set(
    found.filter(({ artifact }) => tracked.has(artifact.path)).flatMap((one) => homesOf(one.artifact)),
  )
  return whole.untracked.filter((path) => homes.has(posix.dirname(path)))
}

/** Whether a file holds recorded inputs and outputs, by its name. */
export function isGolden(path: string): boolean {
  return path.endsWith('.golden.npz')
}

function listingOf(
  { workspace, named, paths }: LocateOptions,
  answer: Awaited<ReturnType<typeof listTracked>>,
): Listing {
  if (named.length > 0) return listNamed(workspace, named, 'why' in answer ? null : answer)
  if ('why' in answer) return listAll(workspace, answer)
  const inside = paths.flatMap((glob) => {
    const submodule = answer.submodules.find((path) => isAtOrBelow(folderOf(glob), path))
    return submodule === undefined ? [] : [`paths: ${glob}: ${submodule} is a submodule, ${NOT_ENTERED}`]
  })
  if (inside.length > 0) throw new UsageError(inside.join('\n'))
  return answer
}

const NOT_ENTERED =
  'and what is in it is not looked at from outside: check it by itself (`working-directory` of the action), ' +
  'with `submodules: true` for actions/checkout'

/** Files among which the families of artifacts may lie: around each of them, and where the policy says. */
function familyFiles(
  found: readonly Found[],
  { workspace, named, families = [] }: LocateOptions,
  whole: Listing | null,
  listing: Listing,
): Listed[] {
  // Without git, what was not named is only known from the disk.
  const tree = whole === null && named.length > 0 ? null : treeOf((whole ?? listing).files)
  const tracked = new Set(whole?.files.map(({ path }) => path))
  const onDisk = treeOnDisk(workspace)
  const near = new Map<string, Listed>()
  for (const { artifact } of found) {
    const isOnDisk = tree === null || (whole !== null && !tracked.has(artifact.path))
    for (const file of around(artifact, isOnDisk ? onDisk : tree)) near.set(file.path, file)
  }
  const declared = families
    .map((members) => pathTest(members))
    .filter((test) => found.some((one) => test(one.artifact.path)))
  if (declared.length > 0) {
    const all = whole ?? (named.length > 0 ? listAll(workspace, NO_REPOSITORY) : listing)
    for (const file of all.files) if (declared.some((test) => test(file.path))) near.set(file.path, file)
  }
  return [...near.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const NO_REPOSITORY = { why: 'no-repository', message: '' } as const

/** Looks at files; gives the artifacts, and puts paths of models that are gone and unknown into `missing`. */
type Look = (files: readonly Listed[], missing: string[]) => Promise<Found[]>

function lookIn(options: LocateOptions, tracked: readonly Listed[]): Look {
  const isNpz = asksForNpz(options)
  const isInside = insideTest(rootsOf(options.workspace, options.named))
  const beside = besideIn(options.workspace, tracked)
  const isMissing = missingTest(options.workspace, beside)
  return async (files, missing) => {
    const found: Found[] = []
    const unknown: string[] = []
    for (const file of files) {
      if (isGolden(file.path)) continue
      const result = await lookAt(file, isInside, beside, isMissing)
      if (result === 'missing') {
        if (looksLikeModel(file.path)) missing.push(file.path)
      } else if (result !== undefined && (result.artifact.format !== 'npz' || file.named || isNpz(file.path))) {
        found.push(withPointers(result, options.workspace))
      } else if (file.named) unknown.push(file.path)
    }
    if (unknown.length === 0) return found
    throw new UsageError(unknown.map((path) => `${path}: not a model in any format that this version knows`).join('\n'))
  }
}

/** The artifact; undefined where it is none, `missing` where nothing can be read and nothing says that it is one. */
async function lookAt(
  file: Listed,
  isInside: (absolute: string) => boolean,
  beside: Beside,
  isMissing: RecogniseMissing,
): Promise<Found | 'missing' | undefined> {
  const head = file.leadsOut ? undefined : readHead(file)
  if (head !== undefined && isInside(file.absolute)) return recognise(keep(head), beside)
  return (await isMissing(file)) ?? 'missing'
}

/** Names in a folder, those that git tracks and that are gone included. */
function besideIn(workspace: string, tracked: readonly Listed[]): Beside {
  const tree = treeOf(tracked)
  return (path) => {
    const folder = posix.dirname(path)
    const names = tree.files(folder).map((file) => posix.basename(file.path))
    return [...new Set([...names, ...filesIn(join(workspace, folder))])]
  }
}

/** Nobody is told to go without what was recorded. */
const BRING_BACK = 'Bring it back (`git checkout -- <file>`, `git lfs pull`), or record it anew.'

function lostGoldens(files: readonly Listed[]): ReadonlyMap<string, Finding> {
  const lost = files.filter((file) => isGolden(file.path) && kindOf(file.absolute) !== 'file')
  return new Map(
    lost.map((file) => [file.path, { ...missingFinding(file), ...(file.sparse ? {} : { fix: BRING_BACK }) }]),
  )
}

/** NumPy archives hold data of every kind: one is a model only where somebody says so. */
function asksForNpz({ paths }: LocateOptions): PathTest {
  return pathTest(paths.filter((glob) => glob.endsWith('.npz')))
}

/**
 * An artifact with files that Git LFS has not fetched cannot be opened: its reader would take pointers for weights that are
 * too short, and variables that none of them hold for missing.
 */
function withPointers(found: Found, workspace: string): Found {
  const parts = found.artifact.files.filter((path) => path !== found.artifact.path)
  const pointers = parts.flatMap((path) => {
    const head = readHead({ path, absolute: join(workspace, path), mayBeLink: true })
    if (head === undefined || head.byteLength > LFS_POINTER_BYTES) return []
    const pointer = lfsPointer(head.head, head.byteLength)
    return pointer === undefined ? [] : [lfsFinding(pointer, path)]
  })
  const [first, ...rest] = pointers
  if (first === undefined) return found
  if (found.unreadable !== null) return { ...found, findings: [...found.findings, ...pointers] }
  return { ...found, unreadable: first, findings: [...found.findings, ...rest] }
}
