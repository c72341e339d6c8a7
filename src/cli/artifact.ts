import { UsageError } from '../evidence/errors.ts'
import type { Artifact } from '../formats/format.ts'
import { isGolden, locate } from '../locate/index.ts'
import { DEFAULT_POLICY } from '../plan/defaults.ts'
import type { Found } from '../plan/found.ts'
import { hasProgram } from '../plan/kinds.ts'
import { makePlans } from '../plan/make-plan.ts'

/**
 * The one artifact that a path names: a file, or a directory that holds exactly one.
 * @throws UsageError where there is none, or more than one.
 */
export async function oneArtifact(path: string, workspace: string): Promise<Found> {
  if (isGolden(path)) throw new UsageError(`${path}: recorded inputs and outputs, not a model`)
  const { found } = await locate({ workspace, named: [path], paths: ['**'], ignore: [] })
  const [first, ...more] = found
  if (first === undefined) throw new UsageError(`${path}: no model in there`)
  if (more.length > 0) {
    const paths = found.map(({ artifact }) => artifact.path).slice(0, 10)
    throw new UsageError(`${path}: ${found.length} models in there, name one of them: ${paths.join(', ')}`)
  }
  return first
}

/** The same, and readable. @throws UsageError that says why it cannot be read. */
export async function oneReadable(path: string, workspace: string): Promise<Found> {
  const found = await oneArtifact(path, workspace)
  if (found.unreadable !== null) throw new UsageError(found.unreadable.message)
  return found
}

/** Formats that hold weights of layers, and no program. */
const WEIGHTS: readonly string[] = ['keras-weights-h5', 'keras-legacy-weights-h5']

/**
 * Whose program an artifact borrows: null for one that has a program of its own, for weights alone the model that is
 * named, else the sibling that a check would take.
 * @throws UsageError where there is none, or where one is named that is not needed or has no program
 */
export async function lenderOf(
  artifact: Artifact,
  named: string | undefined,
  workspace: string,
): Promise<Artifact | null> {
  if (!WEIGHTS.includes(artifact.format)) {
    if (named === undefined) return null
    throw new UsageError(`--program: ${artifact.path} takes no program from elsewhere`)
  }
  if (named === undefined) {
    const sibling = await siblingOf(artifact, workspace)
    if (sibling !== null) return sibling
    throw new UsageError(
      `${artifact.path}: weights without a program, and no whole model of that name lies beside them; ` +
        'name one with --program <model>',
    )
  }
  const { artifact: lender } = await oneReadable(named, workspace)
  if (hasProgram(lender)) return lender
  throw new UsageError(`--program ${named}: holds no program of layers`)
}

/** The whole model from which a check would take the program. */
async function siblingOf(artifact: Artifact, workspace: string): Promise<Artifact | null> {
  const { beside } = await locate({ workspace, named: [artifact.path], paths: ['**'], ignore: [] })
  const own = { artifact, unreadable: null, findings: [] }
  const files = { absent: [], golden: () => null, isQuantised: () => false }
  const { plans } = makePlans({ found: [own], beside, goldens: [] }, DEFAULT_POLICY, files)
  const checks = plans.find((plan) => plan.artifact === artifact)?.checks ?? []
  return (
    checks.map((check) => ('programOf' in check ? check.programOf : null)).find((lender) => lender !== null) ?? null
  )
}
