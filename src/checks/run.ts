import type { Check } from '../evidence/report.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import type { Workshop } from './workshop.ts'

/** What a check may use besides its own plan. */
export interface CheckContext {
  readonly policy: Policy
  /** An existing directory of this check's own; removed by the caller. */
  readonly scratch: string
  /** Told in plain words what is going on, and how far it is (0 to 1, or null). */
  progress(what: string, share: number | null): void
}

/** The same inside of checks, with what all of them work with. */
export interface WorkContext extends CheckContext {
  readonly workshop: Workshop
}

/**
 * Runs one planned check to its verdict; a broken artifact is a verdict, never a rejection. Checks of one artifact may
 * share a workshop, which the caller closes; without one, each has its own.
 */
export type RunCheck = (planned: PlannedCheck, context: CheckContext, workshop?: Workshop) => Promise<Check>
