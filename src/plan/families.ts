import { posix } from 'node:path'

import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { pathTest } from './globs.ts'
import type { Family, GoldenFile } from './plan.ts'
import type { FamilyPolicy, Policy } from './policy.ts'
import { isExportOf, isFolder, modelNamedBy, modelOfWeights, namesStem, startsWithWord, stemOf } from './stems.ts'

/** What the policy says of the family that an artifact is in. */
export function familyPolicyOf({ families }: Policy, { path }: Artifact): FamilyPolicy | undefined {
  return families.find(({ members }) => pathTest(members)(path))
}

/** A golden, and why it cannot be read where that is known. */
export interface Golden extends GoldenFile {
  readonly unreadable: Finding | null
}

/** A family as it was found. */
export interface FoundFamily extends Family {
  readonly golden: Golden | null
  /** Recorded outputs of further signatures of its SavedModels. */
  readonly goldens: readonly SignatureGolden[]
}

export interface SignatureGolden {
  readonly signature: string
  readonly golden: Golden
  /** Whether the policy names it; else its own name does, which may mean something else. */
  readonly isDeclared: boolean
}

/** What the families are made from besides the artifacts. */
export interface FamilySetting {
  readonly families: readonly FamilyPolicy[]
  /** The golden at a path in the workspace, or null where there is none. */
  golden(path: string): Golden | null
  /** What stands for the star in names of recorded outputs `<stem>.*.golden.npz`; `stem` is a path. */
  goldensOf?(stem: string): readonly string[]
}

/**
 * Sorts artifacts into families: as the policy says, else by place and name (docs/families.md). Every artifact is in
 * exactly one family; those of the policy come first.
 */
export function familiesOf(artifacts: readonly Artifact[], setting: FamilySetting): FoundFamily[] {
  const declared = setting.families.map((family) => ({ family, includes: pathTest(family.members) }))
  const groups = new Map<string, Artifact[]>()
  const goldens = new Map<string, string[]>()
  const put = (name: string, artifact: Artifact, places: readonly string[]) => {
    groups.set(name, [...(groups.get(name) ?? []), artifact])
    goldens.set(name, [...(goldens.get(name) ?? []), ...places])
  }
  const left: Artifact[] = []
  for (const artifact of artifacts) {
    const home = declared.find(({ includes }) => includes(artifact.path))
    if (home === undefined) left.push(artifact)
    else put(home.family.name, artifact, home.family.golden === null ? goldenPlaces(artifact) : [home.family.golden])
  }
  const taken = new Set(declared.map(({ family }) => family.name))
  const places = { stems: stemsByFolder(left), together: foldersTogether(left), named: foldersOfOneName(left) }
  for (const artifact of left) {
    const name = familyName(artifact, places)
    put(taken.has(name) ? `${name} (by name)` : name, artifact, goldenPlaces(artifact, name))
  }
  const families = [...groups].map(([name, members]) => ({
    name,
    artifacts: members,
    golden: firstGolden(goldens.get(name) ?? [], setting),
  }))
  const used = new Set(families.map(({ golden }) => golden?.path))
  return families.map((family) => {
    const own = declared.find((one) => one.family.name === family.name)?.family
    const named = goldensBySignature(family.artifacts, goldens.get(family.name) ?? [], own, setting)
    return { ...family, goldens: named.filter(({ golden, isDeclared }) => isDeclared || !used.has(golden.path)) }
  })
}

/** Recorded outputs of the signatures of SavedModels: as the policy says, else called after model and signature. */
function goldensBySignature(
  artifacts: readonly Artifact[],
  places: readonly string[],
  policy: FamilyPolicy | undefined,
  setting: FamilySetting,
): SignatureGolden[] {
  if (!artifacts.some(({ format }) => format === 'saved-model')) return []
  const said = new Map(
    Object.entries(policy?.goldens ?? {}).map(([signature, path]) => [signature, { path, isDeclared: true }]),
  )
  for (const place of policy?.golden == null ? places : []) {
    const stem = place.slice(0, -GOLDEN.length)
    for (const signature of setting.goldensOf?.(stem) ?? []) {
      const path = `${stem}.${signature}${GOLDEN}`
      if (!said.has(signature)) said.set(signature, { path, isDeclared: false })
    }
  }
  return [...said].flatMap(([signature, { path, isDeclared }]) => {
    const golden = setting.golden(path)
    return golden === null ? [] : [{ signature, golden, isDeclared }]
  })
}

const GOLDEN = '.golden.npz'

function firstGolden(places: readonly string[], setting: FamilySetting): Golden | null {
  for (const path of places) {
    const golden = setting.golden(path)
    if (golden !== null) return golden
  }
  return null
}

/** Where a family's recorded inputs and outputs may lie: beside a member, called after it; inside or beside a folder. */
function goldenPlaces(artifact: Artifact, family?: string): string[] {
  const folder = posix.dirname(artifact.path)
  const beside = posix.join(folder, `${stemOf(artifact.path)}.golden.npz`)
  const ofFamily = family === undefined ? [] : [`${family}.golden.npz`]
  return isFolder(artifact) ? [...ofFamily, `${folder}.golden.npz`, beside] : [beside, ...ofFamily]
}

/** The stems of the files in each folder; those of formats that are read, where there are any. */
function stemsByFolder(artifacts: readonly Artifact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = artifacts.filter((artifact) => !isFolder(artifact))
  const read = files.filter(({ format }) => isFormatId(format))
  return new Map([...groupStems(files), ...groupStems(read)])
}

function groupStems(files: readonly Artifact[]): Map<string, Set<string>> {
  const folders = new Map<string, Artifact[]>()
  for (const file of files) {
    const folder = posix.dirname(file.path)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return new Map([...folders].map(([folder, inside]) => [folder, ownStems(inside)]))
}

/** Stems of the files of a folder, without those that say they are forms of another one there. */
function ownStems(files: readonly Artifact[]): Set<string> {
  const stems = new Set(files.map(({ path }) => stemOf(path)))
  return new Set(files.filter((file) => originalOf(file, stems) === stemOf(file.path)).map(({ path }) => stemOf(path)))
}

/** `digits.exported` is `digits` again where both lie in the folder; so are weights called `digits_weights`. */
function originalOf({ path, format }: Artifact, stems: ReadonlySet<string>): string {
  const stem = stemOf(path)
  const model = format.endsWith('weights-h5') ? modelOfWeights(stem) : undefined
  if (model !== undefined && stems.has(model)) return model
  return [...stems].find((other) => isExportOf(stem, other)) ?? stem
}

/** Folders in which lie several folders called after formats, one of each format: without a stem beside, they are one model. */
function foldersTogether(artifacts: readonly Artifact[]): ReadonlySet<string> {
  const formats = new Map<string, string[]>()
  for (const artifact of artifacts) {
    const folder = posix.dirname(artifact.path)
    if (!isFolder(artifact) || folder === '.' || !startsWithWord(posix.basename(folder))) continue
    const parent = posix.dirname(folder)
    formats.set(parent, [...(formats.get(parent) ?? []), artifact.format])
  }
  const together = [...formats].filter(([, found]) => found.length > 1 && new Set(found).size === found.length)
  return new Set(together.map(([parent]) => parent))
}

/**
 * Folders beside each other that are called after one model and the format that each holds (`x_saved_model`, `x_tfjs`), one
 * of each format, and one called after the model alone: each with the path that the model would have.
 */
function foldersOfOneName(artifacts: readonly Artifact[]): ReadonlyMap<string, string> {
  const folders = artifacts
    .filter((artifact) => isFolder(artifact) && posix.dirname(artifact.path) !== '.')
    .map(({ path, format }) => ({ folder: posix.dirname(path), format }))
  const groups = new Map<string, typeof folders>()
  const put = (name: string, one: (typeof folders)[number]) => groups.set(name, [...(groups.get(name) ?? []), one])
  const nameOf = ({ folder, format }: (typeof folders)[number]): string | undefined => {
    const model = modelNamedBy(posix.basename(folder), format)
    return model === undefined ? undefined : posix.join(posix.dirname(folder), model)
  }
  for (const one of folders) {
    const name = nameOf(one)
    if (name !== undefined) put(name, one)
  }
  for (const one of folders) if (groups.has(one.folder) && nameOf(one) === undefined) put(one.folder, one)
  return new Map(
    [...groups].flatMap(([name, members]) => {
      const isOneOfEach = new Set(members.map(({ format }) => format)).size === members.length
      return members.length > 1 && isOneOfEach ? members.map(({ folder }) => [folder, name] as const) : []
    }),
  )
}

interface Places {
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>
  /** Folders whose folders are one model. */
  readonly together: ReadonlySet<string>
  /** Folders that say by themselves which model they are a form of, with its path. */
  readonly named: ReadonlyMap<string, string>
}

function familyName(artifact: Artifact, { stems, together, named }: Places): string {
  const folder = posix.dirname(artifact.path)
  if (!isFolder(artifact)) return posix.join(folder, originalOf(artifact, stems.get(folder) ?? new Set()))
  const here = stemOf(artifact.path)
  if (stems.get(folder)?.has(here) === true) return posix.join(folder, here)
  const parent = posix.dirname(folder)
  const name = posix.basename(folder)
  const beside = [...(stems.get(parent) ?? [])]
  if (beside.length === 0 && together.has(parent) && startsWithWord(name) && folder !== '.') return parent
  const called = beside.filter((stem) => namesStem(name, stem)).sort((a, b) => b.length - a.length)[0]
  const stem = called ?? (beside.length === 1 && startsWithWord(name) ? beside[0] : undefined)
  return stem === undefined || folder === '.' ? (named.get(folder) ?? folder) : posix.join(parent, stem)
}
