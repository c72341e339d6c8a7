import type { Artifact } from './formats/format.ts'
import type { ArtifactPlan } from './plan/plan.ts'
import type { ArtifactReport, Check, Report, Stage } from './evidence/report.ts'

/** What is asked for. Values of inputs and options win over the policy file, which wins over the defaults. */
export interface CheckOptions {
  /** Absolute path of the directory that reported paths are relative to. */
  readonly workspace: string
  /** Files and directories named on the command line, absolute or relative to the workspace; none: the policy's `paths`. */
  readonly named?: readonly string[]
  /** The policy file, absolute or relative to the workspace; by default `.github/model-roundtrip.yml` where it exists. */
  readonly policyFile?: string
  /** Texts of explicit inputs, by policy key (`time-limit: '600'`, `paths: 'a\nb'`); empty texts count as not given. */
  readonly inputs?: Readonly<Record<string, string>>
  /** How a worker process is started; by default the `worker.js` beside the running script. */
  readonly worker?: WorkerCommand
}

export interface WorkerCommand {
  readonly module: string
  readonly execArgv: readonly string[]
}

/** What happens, as it happens; for a terminal. Every text in it may quote a model. */
export interface CheckEvents {
  planned?(plans: readonly ArtifactPlan[], notes: readonly string[]): void
  started?(artifact: Artifact): void
  /** `share` goes from 0 to 1, or is null where nobody knows. */
  progress?(artifact: Artifact, stage: Stage, what: string, share: number | null): void
  checked?(artifact: Artifact, check: Check): void
  finished?(report: ArtifactReport): void
}

/**
 * Finds the models of a workspace, plans their checks, runs each artifact's in a process of its own, and judges.
 * @throws UsageError where an input, a path or the policy is wrong: all that is wrong with it, in one message.
 */
export async function check(options: CheckOptions, on: CheckEvents = {}): Promise<Report> {
  throw new Error(`not yet: ${options.workspace} ${Object.keys(on).length}`)
}
