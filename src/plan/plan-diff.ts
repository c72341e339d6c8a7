import type { Artifact } from '../formats/format.ts'
import type { Found } from './found.ts'
import { canRun, hasProgram, holdsConstants, isTensorFlow } from './kinds.ts'
import type { ArtifactPlan, PlannedCheck } from './plan.ts'
import type { FamilyPolicy } from './policy.ts'

/**
 * The plan to hold one artifact against another: the integrity of both, and the parity of the first with the second; of
 * the second with the first where that one alone is a graph of constants, which was made of the other.
 */
export function planDiff(first: Found, second: Found, lossy: FamilyPolicy['lossy'][string] | null): ArtifactPlan[] {
  const isTurned = holdsConstants(second.artifact) && !holdsConstants(first.artifact)
  const [a, b] = isTurned ? [second, first] : [first, second]
  const both = canRun(a.artifact) && canRun(b.artifact) ? { runsBoth: true } : {}
  const parity: PlannedCheck = {
    stage: 'parity',
    artifact: a.artifact,
    sibling: b.artifact,
    programOf: hasProgram(a.artifact) || !hasProgram(b.artifact) ? null : b.artifact,
    lossy,
    ...(isOnnx(a) || isOnnx(b)
      ? { outputsOnly: true }
      : isTensorFlow(a.artifact) || isTensorFlow(b.artifact)
        ? { weightsOnly: true, ...both }
        : {}),
  }
  // Where the second cannot be opened there is nothing to compare with; its own integrity check says why.
  const comparable = a.unreadable === null && b.unreadable === null
  const plans = [
    planOf(a, comparable ? [integrity(a.artifact), parity] : [integrity(a.artifact)]),
    planOf(b, [integrity(b.artifact)]),
  ]
  return isTurned ? plans.reverse() : plans
}

/** Exporters fold weights into others and name them anew: outputs alone are compared. */
function isOnnx({ artifact }: Found): boolean {
  return artifact.format === 'onnx'
}

function integrity(artifact: Artifact): PlannedCheck {
  return { stage: 'integrity', artifact }
}

function planOf({ artifact, unreadable, findings }: Found, checks: readonly PlannedCheck[]): ArtifactPlan {
  return { family: 'diff', artifact, unreadable, findings, checks: unreadable === null ? checks : [], notCovered: [] }
}
