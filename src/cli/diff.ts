import { runAndJudge } from '../check.ts'
import type { Report } from '../evidence/report.ts'
import { planDiff } from '../plan/plan-diff.ts'
import { loadPolicy } from '../plan/policy-load.ts'
import type { FamilyPolicy } from '../plan/policy.ts'
import { failsRun } from '../report/verdicts.ts'
import { oneArtifact } from './artifact.ts'
import { checkOutputs, putReport, type OutputOptions } from './output.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface DiffCommand extends OutputOptions {
  readonly a: string
  readonly b: string
  readonly lossy: FamilyPolicy['lossy'][string] | null
  readonly policy?: string
  readonly inputs: Readonly<Record<string, string>>
}

/** `diff A B`: are these two the same model? Returns the exit code. */
export async function diffCommand(command: DiffCommand, terminal: Terminal): Promise<0 | 1> {
  checkOutputs(command, terminal)
  const startedAt = new Date()
  const options = { workspace: terminal.cwd, inputs: command.inputs }
  const policy = loadPolicy({ workspace: terminal.cwd, file: command.policy, inputs: command.inputs })
  const [a, b] = [await oneArtifact(command.a, terminal.cwd), await oneArtifact(command.b, terminal.cwd)]
  const plans = planDiff(a, b, command.lossy)
  const progress = progressOn(terminal.stderr, !command.quiet)
  const asked = {
    words: ['diff', command.a, command.b],
    options: command.lossy === null ? [] : ['--lossy', command.lossy],
  }
  const planned = { plans, notes: [], policy, startedAt, asked }
  const report: Report = await runAndJudge(planned, options, progress).finally(() => {
    progress.clear()
  })
  await putReport(report, command, terminal)
  return failsRun(report) ? 1 : 0
}
