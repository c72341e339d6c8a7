import { ArtifactError } from '../../../evidence/errors.ts'
import { kerasTraining } from '../layers/training.ts'
import type { Layer } from '../program.ts'

/**
 * A call may be recorded with `training=True`: Keras then trains in it whenever the model predicts. What draws random
 * numbers there has no outputs that could be compared.
 * @throws ArtifactError `unsupported-operation`
 */
export function refuseTraining(layer: Layer, path: string, training: unknown): void {
  if (training !== true || !isRandom(layer)) return
  throw new ArtifactError(
    'unsupported-operation',
    `layer ${path}: is called with training=True, which draws random numbers in every prediction`,
    { layer: path },
  )
}

function isRandom(layer: Layer): boolean {
  const inner = [...layer.children.map((child) => child.layer), ...(layer.graph?.layers ?? [])]
  return kerasTraining(layer) === 'random' || inner.some(isRandom)
}
