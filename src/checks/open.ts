import { readFileSync } from 'node:fs'

import { ArtifactError, UsageError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { ended, sentences } from '../evidence/sentences.ts'
import type { Artifact, Model } from '../formats/format.ts'
import { lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import { openArtifact } from '../formats/registry.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import type { NamedTensor } from '../compare/pairing.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { bind } from '../programs/layers/bind/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram } from '../programs/layers/program.ts'
import type { Bound } from '../runtimes/runtime.ts'
import { UnsupportedOperation } from '../ops/ops.ts'

/** An artifact, opened, and its program, of either kind, with each variable bound to a stored tensor. */
export interface Runnable {
  readonly artifact: Artifact
  readonly model: Model
  readonly bound: Bound
}

/** One whose program is of layers. */
export interface Opened extends Runnable {
  readonly bound: BoundProgram
}

export function isOfLayers(opened: Runnable): opened is Opened {
  return !isGraph(opened.bound)
}

/** An error as evidence: a broken artifact speaks for itself, anything else is ours and is inconclusive. */
export function findingOf(error: unknown, artifact: Artifact): Finding {
  if (error instanceof ArtifactError) {
    const finding = error.toFinding()
    return finding.file === undefined ? { ...finding, file: artifact.path } : finding
  }
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof UsageError) return { cause: 'policy', severity: 'error', message: text, file: artifact.path }
  if (error instanceof UnsupportedOperation) {
    const message = ended(`${artifact.path}: its outputs could not be computed: ${text}`)
    return { cause: 'unsupported-operation', severity: 'warning', message, file: artifact.path }
  }
  return {
    cause: 'internal-error',
    severity: 'warning',
    message: sentences(
      `${artifact.path} could not be checked, through a fault of this tool: ${text}`,
      'Please report it.',
    ),
    file: artifact.path,
  }
}

/** Runs `body` with the opened artifact and closes it again. @throws ArtifactError where it cannot be read. */
export async function withModel<R>(artifact: Artifact, body: (model: Model) => Promise<R>): Promise<R> {
  refusePointer(artifact)
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  try {
    return await body(model)
  } finally {
    model.close()
  }
}

/**
 * Runs `body` with the artifact's weights bound to its program; weights alone borrow the program of `programOf`.
 * @throws ArtifactError where either cannot be read.
 */
export async function withBound<R>(
  artifact: Artifact,
  programOf: Artifact | null,
  registry: LayerRegistry,
  body: (opened: Opened) => Promise<R>,
): Promise<R> {
  return withModel(artifact, async (model) => {
    if (model.program !== undefined || programOf === null) {
      return body({ artifact, model, bound: bind(model, registry) })
    }
    return withModel(programOf, async (lender) =>
      body({ artifact, model, bound: bind(model, registry, { programOf: lender }) }),
    )
  })
}

/** A bound program's tensors under their canonical paths. */
export function namedTensors({ bound }: Pick<Opened, 'bound'>): NamedTensor[] {
  return bound.variables.map(({ path, entry, trainable, bookkeeping }) => ({ path, entry, trainable, bookkeeping }))
}

/** @throws ArtifactError for a Git LFS pointer, which has no content of its own. */
export function refusePointer(artifact: Artifact): void {
  if (artifact.format !== 'git-lfs') return
  const bytes = readFileSync(artifact.absolute)
  const pointer = lfsPointer(bytes, bytes.byteLength) ?? { oid: '', size: NaN }
  throw new ArtifactError('lfs-pointer', lfsFinding(pointer, artifact.path).message, { file: artifact.path })
}
