import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'

import { HEAD_BYTES, type Candidate } from '../formats/format.ts'
import { isInside } from '../io/paths.ts'
import type { Listed } from './list.ts'

/** A pipe in the place of a file does not hang us. Windows has neither flag, nor needs it. */
const NONBLOCK = constants.O_NONBLOCK ?? 0
const NOFOLLOW = constants.O_NOFOLLOW ?? 0

const buffer = new Uint8Array(HEAD_BYTES)

/**
 * The length and first bytes of a file; undefined where it is not there, is no regular file, or may not be read.
 * A symlink is only followed where it was listed as one. The bytes are valid until the next call; see {@link keep}.
 */
export function readHead({
  path,
  absolute,
  mayBeLink,
}: Pick<Listed, 'path' | 'absolute' | 'mayBeLink'>): Candidate | undefined {
  let fd: number
  try {
    fd = openSync(absolute, constants.O_RDONLY | NONBLOCK | (mayBeLink ? 0 : NOFOLLOW))
  } catch {
    return undefined
  }
  try {
    const stat = fstatSync(fd)
    if (!stat.isFile()) return undefined
    const length = readSync(fd, buffer, 0, HEAD_BYTES, 0)
    return { path, absolute, byteLength: stat.size, head: buffer.subarray(0, length) }
  } catch {
    return undefined
  } finally {
    closeSync(fd)
  }
}

/** The candidate with bytes of its own. */
export function keep(candidate: Candidate): Candidate {
  return { ...candidate, head: candidate.head.slice() }
}

/** Tells whether the folder of a file really lies in one of the folders looked at, whatever symlinks are on the way. */
export function insideTest(roots: readonly string[]): (absolute: string) => boolean {
  const real = roots.map((root) => realpathSync(root))
  const known = new Map<string, boolean>()
  return (absolute) => {
    const folder = dirname(absolute)
    const before = known.get(folder)
    if (before !== undefined) return before
    const answer = isRealInside(folder, real)
    known.set(folder, answer)
    return answer
  }
}

function isRealInside(folder: string, roots: readonly string[]): boolean {
  try {
    const real = realpathSync(folder)
    return roots.some((root) => isInside(root, real))
  } catch {
    return false
  }
}
