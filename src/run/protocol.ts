import type { Check } from '../evidence/report.ts'
import type { ArtifactPlan } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'

/** What a worker process is sent, once: all checks of one artifact. Plain data. */
export interface Job {
  readonly plan: ArtifactPlan
  readonly policy: Policy
  /** Absolute path that the paths in the plan are relative to. */
  readonly workspace: string
  /** An existing, empty directory; the caller removes it. */
  readonly scratch: string
  /** Folder of native TensorFlow; null: there is none; not given: the worker looks for it. */
  readonly native?: string | null
}

/** What a worker process sends back. `index` counts the plan's checks. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly index: number; readonly what: string; readonly share: number | null }
  | { readonly kind: 'check'; readonly index: number; readonly check: Check }
  | { readonly kind: 'facts'; readonly facts: ArtifactFacts }
  /** Resident bytes, for systems on which the caller cannot look them up. */
  | { readonly kind: 'memory'; readonly bytes: number }
  /** What the caller named cannot be used: nothing is checked. */
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'done' }

/** What the report says of an artifact beside its checks. */
export interface ArtifactFacts {
  readonly sha256: string | null
  readonly bytes: number
  readonly tensors: number
  readonly parameters: number
}
