import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

import type { Check } from '../evidence/report.ts'
import { needsTensorflow, type Policy } from '../plan/policy.ts'
import { shell } from '../report/escape.ts'

/** How a finding is seen again: how this tool is started, and with what. */
export interface Again {
  /** As {@link ownCommand} says it. */
  readonly command: string
  /** What is asked for in the place of the check of the one artifact: `['diff', 'a.keras', 'b.h5']`. */
  readonly words?: readonly string[]
  /** Options that decided what was found: `['--seed', '7', '--python', 'python3']`. */
  readonly options: readonly string[]
}

/** The check with the command that shows each of its findings again; notes need none. */
export function withCommands(check: Check, path: string, { command, words, options }: Again): Check {
  const asked = words ?? ['check', path.startsWith('-') ? `./${path}` : path]
  const reproduce = [command, ...[...asked, ...options].map(shell)].join(' ')
  const findings = check.findings.map((finding) =>
    finding.severity === 'note' || finding.reproduce !== undefined ? finding : { ...finding, reproduce },
  )
  return { ...check, findings }
}

/** Inputs that decide what is found, and that the command line has under the same names; one option a line of each. */
const DECISIVE = [
  'ignore',
  'custom-layers',
  'custom-objects',
  'targets',
  'time-limit',
  'memory-limit',
  'reference-limit',
] as const

/**
 * The options that decide what is found: the policy says by itself what its file says, and inputs are said again.
 * @param inputs texts of explicit inputs by policy key
 */
export function optionsFor(policy: Policy, inputs: Readonly<Record<string, string>>): readonly string[] {
  const given = DECISIVE.flatMap((name) =>
    (inputs[name] ?? '')
      .split(/\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => [`--${name}`, line]),
  )
  const { python, pythonFrom, source, seed } = policy
  return [
    ...['--seed', String(seed)],
    ...(source === null ? [] : ['--policy', source]),
    ...(pythonFrom === 'input' && python !== 'off' ? ['--python', python] : []),
    ...(needsTensorflow(policy) ? ['--tensorflow', 'required'] : []),
    ...given,
  ]
}

/** How this tool is started from the directory that paths are relative to, and how one gets there from here. */
export function commandIn(workspace: string, directory = process.cwd(), script = process.argv[1] ?? ''): string {
  const way = relative(directory, workspace)
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return ownCommand(script, directory)
  const parts = way.split(sep)
  return `cd ${shell(parts.join('/'))} && ${ownCommand(script, workspace, undefined, '../'.repeat(parts.length))}`
}

/**
 * The command line of this very program: `node dist/cli.js`, as seen from the working directory. On a runner the program
 * lies where nobody else can reach it; there the command is that of a clone beside the repository (README.md).
 * @param up the way from the directory to the root of the repository: `../`
 */
export function ownCommand(
  script = process.argv[1] ?? '',
  directory = process.cwd(),
  repository = process.env['GITHUB_ACTION_REPOSITORY'] ?? '',
  up = '',
): string {
  if (repository !== '') return `node ${shell(`${up}../${basename(repository)}/dist/cli.js`)}`
  const cli = join(dirname(script), 'cli.js')
  const near = relative(directory, cli)
  return `node ${shell((near.startsWith('..') ? cli : near).split(sep).join('/'))}`
}
