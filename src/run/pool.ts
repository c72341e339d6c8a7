import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { ArtifactReport, Check } from '../evidence/report.ts'
import type { ArtifactPlan } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { ownCommand } from './again.ts'
import { isBesideThePoint, ofPlan, reportOf, reportUnreadable } from './artifact.ts'
import { runChild, type WorkerCommand } from './child.ts'
import type { CheckEvents } from './events.ts'
import { fileFacts } from './facts.ts'
import type { FromWorker } from './protocol.ts'

export interface RunSetting {
  readonly workspace: string
  readonly policy: Policy
  readonly command: WorkerCommand
  /** An existing directory for the scratch directories of all artifacts. */
  readonly scratch: string
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

async function runPlan(
  plan: ArtifactPlan,
  scratch: string,
  setting: RunSetting,
  on: CheckEvents,
  signal: AbortSignal,
): Promise<ArtifactReport> {
  const { policy, workspace, command } = setting
  const again = { command: ownCommand(), seed: policy.seed, policy: policy.source }
  let facts = fileFacts(plan.artifact, workspace, plan.unreadable !== null)
  if (plan.unreadable !== null) {
    const report = reportUnreadable(plan, plan.unreadable, facts, again)
    for (const check of report.checks) on.checked?.(plan.artifact, check)
    return report
  }
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
  mkdirSync(scratch)
  try {
    const limits = { seconds: policy.timeLimitSeconds, megabytes: policy.memoryLimitMegabytes }
    const ending = await runChild({ plan, policy, workspace, scratch }, command, limits, receive, signal)
    const report = reportOf(plan, { ending, checks, facts }, again)
    for (const check of report.checks) if (!checks.includes(check)) on.checked?.(plan.artifact, check)
    return report
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
