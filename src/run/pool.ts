import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../evidence/errors.ts'
import type { ArtifactReport, Check } from '../evidence/report.ts'
import type { ArtifactPlan } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import type { Again } from './again.ts'
import { isBesideThePoint, ofPlan, reportOf, reportUnreadable } from './artifact.ts'
import { runChild, type Ending, type WorkerCommand } from './child.ts'
import type { CheckEvents } from './events.ts'
import { fileFacts } from './facts.ts'
import type { ArtifactFacts, FromWorker } from './protocol.ts'

export interface RunSetting {
  readonly workspace: string
  readonly policy: Policy
  readonly command: WorkerCommand
  /** How what is found is seen again. */
  readonly again: Again
  /** An existing directory for the scratch directories of all artifacts. */
  readonly scratch: string
  /** Folder of native TensorFlow, or null where there is none. */
  readonly native?: string | null
  /** Worker processes at a time. */
  readonly processes: number
}

/** Runs the plans, several at a time; the reports are in the order of the plans. */
export async function runPlans(
  plans: readonly ArtifactPlan[],
  setting: RunSetting,
  on: CheckEvents,
  signal: AbortSignal,
): Promise<ArtifactReport[]> {
  const reports: ArtifactReport[] = []
  const waiting = [...plans.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, plan] = next
      on.started?.(plan.artifact)
      const report = await runPlan(plan, join(setting.scratch, String(index)), setting, on, signal)
      reports[index] = report
      on.finished?.(report)
    }
  }
  await Promise.all(Array.from({ length: Math.min(setting.processes, plans.length) }, work))
  return reports
}

const NO_FACTS: ArtifactFacts = { sha256: null, bytes: 0, tensors: 0, parameters: 0 }

/** Any error costs one artifact its verdict, never the run; but for an abort, and for what the caller got wrong. */
function lostThrough(error: unknown, signal: AbortSignal): Ending {
  if (signal.aborted || error instanceof UsageError) throw error
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'lost', cause: 'internal-error', message: `the tool itself failed: ${message}` }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

async function runPlan(
  plan: ArtifactPlan,
  scratch: string,
  setting: RunSetting,
  on: CheckEvents,
  signal: AbortSignal,
): Promise<ArtifactReport> {
  const { policy, workspace, command, native, again } = setting
  if (plan.unreadable !== null) {
    // What stands in the place of a missing file may lead anywhere: nothing is told of it.
    const isMissing = plan.unreadable.cause === 'missing-file'
    const facts = isMissing ? NO_FACTS : attempt(() => fileFacts(plan.artifact, workspace), NO_FACTS)
    const report = reportUnreadable(plan, plan.unreadable, facts, again)
    for (const check of report.checks) on.checked?.(plan.artifact, check)
    return report
  }
  let facts = NO_FACTS
  const checks: (Check | undefined)[] = []
  const receive = (message: FromWorker) => {
    if (message.kind === 'facts') facts = message.facts
    else if (message.kind === 'check') {
      const planned = plan.checks[message.index]
      if (planned === undefined) return
      const check = ofPlan(planned, message.check, plan, again)
      checks[message.index] = check
      if (!isBesideThePoint(planned, check)) on.checked?.(plan.artifact, check)
    } else if (message.kind === 'progress') {
      const stage = plan.checks[message.index]?.stage
      if (stage !== undefined) on.progress?.(plan.artifact, stage, message.what, message.share)
    }
  }
  const run = async (): Promise<Ending> => {
    facts = fileFacts(plan.artifact, workspace, false)
    mkdirSync(scratch)
    const limits = { seconds: policy.timeLimitSeconds, megabytes: policy.memoryLimitMegabytes }
    const job = { plan, policy, workspace, scratch, ...(native === undefined ? {} : { native }) }
    return runChild(job, command, limits, receive, signal)
  }
  try {
    const ending = await run().catch((error: unknown) => lostThrough(error, signal))
    const report = reportOf(plan, { ending, checks, facts }, again)
    for (const check of report.checks) if (!checks.includes(check)) on.checked?.(plan.artifact, check)
    return report
  } finally {
    // What cannot be removed now goes with the directory of the whole run.
    attempt(() => rmSync(scratch, { recursive: true, force: true }), undefined)
  }
}
