import type { Artifact } from '../formats/format.ts'
import type { ArtifactPlan, GoldenFile, PlannedCheck } from './plan.ts'
import type { FamilyPolicy } from './policy.ts'

/** What a plan for an ONNX model needs of its family. */
interface OnnxFacts {
  /** The family's best member that can be run; undefined where none can. */
  readonly reference: Artifact | undefined
  /** Further members that can be run. */
  readonly others: readonly Artifact[]
  readonly golden: GoldenFile | null
  /** Whether there is a golden, readable or not. */
  readonly isRecorded: boolean
  lossy(artifact: Artifact): FamilyPolicy['lossy'][string] | null
}

/** ONNX models are read and run. Exporters fold weights into others and name them anew, so outputs alone are compared. */
export function planOnnx(
  artifact: Artifact,
  { reference, others, golden, isRecorded, lossy }: OnnxFacts,
): Pick<ArtifactPlan, 'checks' | 'notCovered'> {
  const checks: PlannedCheck[] = [{ stage: 'integrity', artifact }]
  const notCovered = ['load: ONNX Runtime', 'round trips: this version does not write ONNX']
  if (golden !== null) {
    const witnesses = reference === undefined || reference === artifact ? others : [reference, ...others]
    checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: lossy(artifact), others: witnesses })
  } else if (!isRecorded) notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it')
  if (reference !== undefined && reference !== artifact) {
    checks.push({
      stage: 'parity',
      artifact,
      sibling: reference,
      programOf: null,
      lossy: lossy(artifact) ?? lossy(reference),
      outputsOnly: true,
      golden,
      others,
    })
  } else notCovered.push('parity: the family has no other member that is run')
  // Where nothing else runs it, at least that it can be run is seen.
  if (checks.length === 1) checks.push({ stage: 'load', artifact, programOf: null })
  return { checks, notCovered }
}
