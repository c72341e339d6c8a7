import { existsSync, readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'

import type { Artifact } from '../formats/format.ts'
import { isFolder } from '../plan/stems.ts'
import type { Listed } from './list.ts'

/** A tree of files that may be looked at, by paths relative to the workspace; `.` is the workspace itself. */
export interface Folders {
  /** Files that lie in a folder, not below it. */
  files(folder: string): readonly Listed[]
  /** Folders in a folder. */
  folders(folder: string): readonly string[]
}

/** Files that make their folder a model (`isFolder`): where none is, nothing in it belongs to a family outside. */
const ENTRIES = /^(model\.json|saved_model\.(pb|pbtxt|cpb)|model\.safetensors\.index\.json)$/

/**
 * The files among which the family of an artifact lies by place and name (docs/families.md): what lies beside it, and in
 * folders there that hold a model; for one that is a folder itself, the same around that folder. What is read stays
 * small however large the repository is.
 */
export function around(artifact: Artifact, tree: Folders): Listed[] {
  return homesOf(artifact).flatMap((folder) => [
    ...tree.files(folder),
    ...tree.folders(folder).flatMap((child) => {
      const files = tree.files(child)
      return files.some(({ path }) => ENTRIES.test(posix.basename(path))) ? files : []
    }),
  ])
}

/** The folder that an artifact lies in, and for one that is a folder itself the one that it lies in. */
export function homesOf(artifact: Artifact): readonly string[] {
  const home = posix.dirname(artifact.path)
  // Nobody looks above the folder that is checked.
  const isTop = home === '.' || posix.basename(home) === '..'
  return isFolder(artifact) && !isTop ? [home, posix.dirname(home)] : [home]
}

/** The tree that listed files make. */
export function treeOf(files: readonly Listed[]): Folders {
  const byFolder = new Map<string, Listed[]>()
  const within = new Map<string, Set<string>>()
  for (const file of files) {
    const folder = posix.dirname(file.path)
    const known = byFolder.get(folder)
    if (known === undefined) byFolder.set(folder, [file])
    else known.push(file)
    if (known !== undefined) continue
    for (let child = folder; child !== '.' && child !== '/'; child = posix.dirname(child)) {
      const parent = posix.dirname(child)
      within.set(parent, (within.get(parent) ?? new Set()).add(child))
    }
  }
  return {
    files: (folder) => byFolder.get(folder) ?? [],
    folders: (folder) => [...(within.get(folder) ?? [])],
  }
}

/** Never models of the project's own. */
const SKIPPED = new Set(['.git', 'node_modules'])

/** The tree as it lies on the disk, for files that git does not track; symlinks and repositories inside are passed over. */
export function treeOnDisk(workspace: string): Folders {
  const entriesOf = (folder: string) => {
    try {
      return readdirSync(resolve(workspace, folder), { withFileTypes: true })
    } catch {
      return []
    }
  }
  const isOwn = (folder: string) => !existsSync(resolve(workspace, folder, '.git'))
  return {
    files: (folder) =>
      entriesOf(folder)
        .filter((entry) => entry.isFile())
        .map(({ name }) => ({
          path: posix.join(folder, name),
          absolute: resolve(workspace, folder, name),
          named: false,
          mayBeLink: false,
          tracked: false,
          sparse: false,
          leadsOut: false,
        })),
    folders: (folder) =>
      entriesOf(folder)
        .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
        .map(({ name }) => posix.join(folder, name))
        .filter(isOwn),
  }
}
