import { basename, dirname, join, relative, sep } from 'node:path'

import type { Check } from '../evidence/report.ts'
import { shell } from '../report/escape.ts'

/** How a finding is seen again: how this tool is started, and with what. */
export interface Again {
  /** As {@link ownCommand} says it. */
  readonly command: string
  readonly seed: number
  /** The policy file, relative to the workspace, or null. */
  readonly policy: string | null
  /** Further options that decided what was found: `['--python', 'python3']`. */
  readonly options?: readonly string[]
}

/** The check with the command that shows each of its findings again; notes need none. */
export function withCommands(check: Check, path: string, { command, seed, policy, options: more = [] }: Again): Check {
  const named = path.startsWith('-') ? `./${path}` : path
  const options = ['--seed', String(seed), ...(policy === null ? [] : ['--policy', policy]), ...more]
  const reproduce = [command, 'check', ...[named, ...options].map(shell)].join(' ')
  const findings = check.findings.map((finding) =>
    finding.severity === 'note' || finding.reproduce !== undefined ? finding : { ...finding, reproduce },
  )
  return { ...check, findings }
}

/**
 * The command line of this very program: `node dist/cli.js`, as seen from the working directory. On a runner the program
 * lies where nobody else can reach it; there the command is that of a clone beside the repository (README.md).
 */
export function ownCommand(
  script = process.argv[1] ?? '',
  directory = process.cwd(),
  repository = process.env['GITHUB_ACTION_REPOSITORY'] ?? '',
): string {
  if (repository !== '') return `node ${shell(`../${basename(repository)}/dist/cli.js`)}`
  const cli = join(dirname(script), 'cli.js')
  const near = relative(directory, cli)
  return `node ${shell((near.startsWith('..') ? cli : near).split(sep).join('/'))}`
}
