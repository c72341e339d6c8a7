import type { ArtifactError } from '../../evidence/errors.ts'
import { stepsOf } from './freeze.ts'
import type { GraphProgram } from './program.ts'
import { RANDOM_OPS, randomError } from './random-ops.ts'

/** The error for the first step of a graph that draws random numbers, or null. */
export function randomIn({ body }: GraphProgram): ArtifactError | null {
  const step = stepsOf(body).find(({ op }) => RANDOM_OPS.has(op))
  return step === undefined ? null : randomError(step)
}
