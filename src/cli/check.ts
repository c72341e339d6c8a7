import type { PolicyInput } from '../action/inputs.ts'
import { UsageError } from '../evidence/errors.ts'
import type { Base } from '../locate/base.ts'
import { objectOf } from '../locate/git.ts'
import { printableName } from '../report/escape.ts'
import { failsRun } from '../report/verdicts.ts'
import { checkOutputs, putReport, type OutputOptions } from './output.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Options of `check`, as the command line gives them; policy values stay texts and are checked with the policy. */
export interface CheckCommand extends OutputOptions {
  readonly paths: readonly string[]
  readonly policy?: string
  /** A commit, or what stands for one: what it decides otherwise is told. */
  readonly base?: string
  readonly inputs: Readonly<Partial<Record<PolicyInput, string>>>
}

/** `check [PATH...]`. Returns the exit code. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<0 | 1> {
  checkOutputs(command, terminal)
  const base = command.base === undefined ? null : await baseFor(command.base, terminal.cwd)
  const { check } = await import('../check.ts')
  const progress = progressOn(terminal.stderr, !command.quiet)
  const report = await check(
    {
      workspace: terminal.cwd,
      named: command.paths,
      inputs: command.inputs,
      ...(command.policy === undefined ? {} : { policyFile: command.policy }),
      ...(base === null ? {} : { base }),
    },
    progress,
  ).finally(() => {
    progress.clear()
  })
  await putReport(report, command, terminal)
  return failsRun(report) ? 1 : 0
}

/** @throws UsageError where the clone does not hold such a commit */
async function baseFor(said: string, cwd: string): Promise<Base> {
  const commit = await objectOf(cwd, `${said}^{commit}`)
  if (commit === null) throw new UsageError(`--base ${printableName(said)}: this clone holds no such commit`)
  return { commit, isMerge: false }
}
