import { failsRun } from '../report/verdicts.ts'
import type { PolicyInput } from '../action/inputs.ts'
import { checkOutputs, putReport, type OutputOptions } from './output.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Options of `check`, as the command line gives them; policy values stay texts and are checked with the policy. */
export interface CheckCommand extends OutputOptions {
  readonly paths: readonly string[]
  readonly policy?: string
  readonly inputs: Readonly<Partial<Record<PolicyInput, string>>>
}

/** `check [PATH...]`. Returns the exit code. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<0 | 1> {
  checkOutputs(command, terminal)
  const { check } = await import('../check.ts')
  const progress = progressOn(terminal.stderr, !command.quiet)
  const report = await check(
    {
      workspace: terminal.cwd,
      named: command.paths,
      inputs: command.inputs,
      ...(command.policy === undefined ? {} : { policyFile: command.policy }),
    },
    progress,
  ).finally(() => {
    progress.clear()
  })
  await putReport(report, command, terminal)
  return failsRun(report) ? 1 : 0
}
