import { posix } from 'node:path'

import type { Artifact } from '../formats/format.ts'
import type { Found } from '../plan/found.ts'

/**
 * Whether an artifact is a part of another one: of the same format (shards beside their index), or a pointer that is told
 * of there. Nothing else counts: a manifest that names somebody else's file must not make that file disappear.
 */
export function partTest(all: readonly Found[]): (found: Found) => boolean {
  const parts = new Set(
    all.flatMap(({ artifact, unreadable, findings }) =>
      [
        ...artifact.files.map((path) => partKey(artifact.format, path)),
        ...[unreadable, ...findings].flatMap((one) =>
          one?.cause === 'lfs-pointer' && one.file !== undefined ? [partKey('git-lfs', one.file)] : [],
        ),
      ].filter((key) => key !== partKey(artifact.format, artifact.path)),
    ),
  )
  const pointers = all.map(({ artifact }) => artifact).filter(({ format }) => format === 'git-lfs')
  const models = new Set(pointers.map(({ path }) => path).filter((path) => posix.basename(path) === 'saved_model.pb'))
  return ({ artifact: { format, path } }) =>
    parts.has(partKey(format, path)) || (format === 'git-lfs' && models.has(modelAround(path) ?? ''))
}

/** The SavedModel that a file under one of its names belongs to; where that is a pointer as well, it speaks for both. */
function modelAround(path: string): string | undefined {
  const folder = /^(.*\/|)(fingerprint\.pb|keras_metadata\.pb|variables\/variables\.index)$/.exec(path)?.[1]
  return folder === undefined ? undefined : `${folder}saved_model.pb`
}

function partKey(format: Artifact['format'], path: string): string {
  return `${format}\n${path}`
}
