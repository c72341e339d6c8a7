import { ArtifactError } from '../../../evidence/errors.ts'
import { kerasTraining, trainingWithin } from '../layers/training.ts'
import type { Layer } from '../program.ts'

/**
 * A call may be recorded with `training=True`: Keras 2 then trains in it whenever the model predicts. What draws random
 * numbers there has no outputs that could be compared; batch statistics are run where the layer itself is called so.
 * @throws ArtifactError `unsupported-operation`
 */
export function refuseTraining(layer: Layer, path: string, training: unknown): void {
  if (training !== true) return
  const within = trainingWithin(layer)
  if (within === 'random') throw refusal(path, 'which draws random numbers in every prediction')
  if (within !== kerasTraining(layer)) throw refusal(path, 'which is not run for batch normalization inside of it')
}

function refusal(path: string, why: string): ArtifactError {
  return new ArtifactError('unsupported-operation', `layer ${path}: is called with training=True, ${why}`, {
    layer: path,
  })
}
