import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

import { ArtifactError } from '../evidence/errors.ts'

/**
 * The absolute path of `name`, a relative path with `/` that a model gave, inside `folder`.
 * The file need not exist; where it does, symlinks on the way must not lead out of `folder`, nor into a `.git`.
 * @param file the file that gave the name, for messages
 * @throws ArtifactError `path-traversal`
 */
export function resolveInside(folder: string, name: string, file: string): string {
  const parts = name.split('/')
  if (name === '' || isAbsolute(name) || parts.some(isUnsafePart)) throw traversal(name, file)
  const path = join(folder, ...parts)
  const root = realpathSync(folder)
  const real = realPathOf(path)
  if (real !== undefined && !mayBeRead(root, real)) throw traversal(name, file)
  return path
}

/** Whether a name is a plain relative path with `/`: no `..`, no `.git`, no drive, no device, no control character. */
export function isSafeRelative(name: string): boolean {
  return name !== '' && !isAbsolute(name) && !name.split('/').some(isUnsafePart)
}

/** Whether `path` is `root` or lies under it; both absolute and free of symlinks. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Whether `path` lies inside `root` and in no `.git`; both absolute and free of symlinks. */
export function mayBeRead(root: string, path: string): boolean {
  return isInside(root, path) && !relative(root, path).split(sep).some(isGitFolder)
}

/** A path as reports show it: relative to `root`, with `/`. */
export function reportedPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/')
}

// Backslashes and colons are separators, drives and streams on Windows: refused everywhere, so that a verdict is the
// same on every system.
function isUnsafePart(part: string): boolean {
  return part === '' || part === '.' || part === '..' || /[\\:\p{Cc}]/u.test(part) || isGitFolder(part)
}

/**
 * Git's own folder holds tokens, whose bytes would come out as a model's figures. Windows drops dots and spaces at the
 * end and has the short name `git~1`; macOS passes over characters that have no width.
 */
function isGitFolder(part: string): boolean {
  return /^(\.git|git~\d+)[. ]*$/i.test(part.replaceAll(/\p{Cf}/gu, ''))
}

/** The real path of what exists, else of its nearest existing parent; undefined where none exists. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    const parent = join(path, '..')
    return parent === path ? undefined : realPathOf(parent)
  }
}

function traversal(name: string, file: string): ArtifactError {
  return new ArtifactError(
    'path-traversal',
    `${file}: names the file ${JSON.stringify(name)}, which does not lie in the artifact's own folder`,
    { file },
  )
}
