import { statSync } from 'node:fs'
import { join } from 'node:path'

import { ArtifactError } from '../evidence/errors.ts'
import type { Artifact } from '../formats/format.ts'
import { copiesAmong } from '../formats/saved-model/copies.ts'
import { openArtifact } from '../formats/registry.ts'
import { sha256OfFiles } from '../io/hash.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import { elementCount } from '../tensor/tensor.ts'
import type { ArtifactFacts } from './protocol.ts'

/** Size and hash of an artifact's files. What cannot be read is null, or counts nothing: its checks say why. */
export function fileFacts(artifact: Artifact, workspace: string, withHash = true): ArtifactFacts {
  const files = artifact.files.map((path) => ({ path, absolute: join(workspace, path) }))
  const sizes = files.map(({ absolute }) => sizeOf(absolute))
  const sha256 = !withHash ? null : unlessBroken(() => sha256OfFiles(files), null)
  return { sha256, bytes: sizes.reduce((sum, size) => sum + size, 0), tensors: 0, parameters: 0 }
}

/** The same and the tensors it stores, second copies left out, for an artifact of a format that is read. */
export async function modelFacts(artifact: Artifact, workspace: string): Promise<ArtifactFacts> {
  const opened = await openArtifact(artifact, DEFAULT_LIMITS).catch((error: unknown) => {
    if (error instanceof ArtifactError) return undefined
    throw error
  })
  if (opened === undefined) return fileFacts(artifact, workspace)
  try {
    const copies = copiesAmong(opened.weights)
    let parameters = 0
    for (const entry of opened.weights) parameters += copies.has(entry) ? 0 : elementCount(entry.shape)
    return { ...fileFacts(opened.artifact, workspace), tensors: opened.weights.size - copies.size, parameters }
  } finally {
    opened.close()
  }
}

/** Bytes of a regular file. A name may be one that no system takes: too long, below a file, a symlink to itself. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path)
    return stat.isFile() ? stat.size : 0
  } catch {
    return 0
  }
}

function unlessBroken<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ArtifactError) return otherwise
    throw error
  }
}
