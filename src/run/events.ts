import type { ArtifactReport, Check, Stage } from '../evidence/report.ts'
import type { Artifact } from '../formats/format.ts'
import type { ArtifactPlan } from '../plan/plan.ts'

/** What happens, as it happens; for a terminal. Every text in it may quote a model. */
export interface CheckEvents {
  planned?(plans: readonly ArtifactPlan[], notes: readonly string[]): void
  started?(artifact: Artifact): void
  /** `share` goes from 0 to 1, or is null where nobody knows. */
  progress?(artifact: Artifact, stage: Stage, what: string, share: number | null): void
  checked?(artifact: Artifact, check: Check): void
  finished?(report: ArtifactReport): void
}
