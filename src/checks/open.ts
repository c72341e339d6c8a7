import { readFileSync } from 'node:fs'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact, Model } from '../formats/format.ts'
import { lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import { openArtifact } from '../formats/registry.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'

/** An error as evidence: a broken artifact speaks for itself, anything else is ours and is inconclusive. */
export function findingOf(error: unknown, artifact: Artifact): Finding {
  if (error instanceof ArtifactError) {
    const finding = error.toFinding()
    return finding.file === undefined ? { ...finding, file: artifact.path } : finding
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    cause: 'internal-error',
    severity: 'warning',
    message: `${artifact.path} could not be checked, through a fault of this tool: ${text}. Please report it.`,
    file: artifact.path,
  }
}

/** Runs `body` with the opened artifact and closes it again. @throws ArtifactError where it cannot be read. */
export async function withModel<R>(artifact: Artifact, body: (model: Model) => Promise<R>): Promise<R> {
  if (artifact.format === 'git-lfs') throw pointerError(artifact)
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  try {
    return await body(model)
  } finally {
    model.close()
  }
}

function pointerError(artifact: Artifact): ArtifactError {
  const bytes = readFileSync(artifact.absolute)
  const pointer = lfsPointer(bytes, bytes.byteLength) ?? { oid: '', size: NaN }
  return new ArtifactError('lfs-pointer', lfsFinding(pointer, artifact.path).message, { file: artifact.path })
}
