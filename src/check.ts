import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { UsageError } from './evidence/errors.ts'
import type { PolicyChanges, Report } from './evidence/report.ts'
import { tempDirectory } from './io/temp.ts'
import { judgeRun } from './judge.ts'
import { changesSince, type Base } from './locate/base.ts'
import { locate } from './locate/index.ts'
import { planSetting } from './locate/setting.ts'
import { makePlans } from './plan/make-plan.ts'
import type { ArtifactPlan } from './plan/plan.ts'
import { needsTensorflow, type Policy } from './plan/policy.ts'
import { loadPolicy } from './plan/policy-load.ts'
import type { WorkerCommand } from './run/child.ts'
import { commandIn, optionsFor } from './run/again.ts'
import { environmentReport } from './run/environment.ts'
import type { CheckEvents } from './run/events.ts'
import { findNative, type FoundNative } from './run/native.ts'
import { runPlans } from './run/pool.ts'
import { beforeSignals } from './run/signals.ts'

export type { WorkerCommand } from './run/child.ts'
export type { CheckEvents } from './run/events.ts'

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
  /**
   * Installs native TensorFlow for `tensorflow: install`, and gives the folder of `@tensorflow/tfjs-node`.
   * @throws UsageError where that is not possible
   */
  readonly installTensorflow?: () => Promise<string>
  /** What a pull request is held against, to say what it changes of what is checked. */
  readonly base?: Base
  /** How a worker process is started; by default the `worker.js` beside the running script. */
  readonly worker?: WorkerCommand
}

/**
 * Finds the models of a workspace, plans their checks, runs each artifact's in a process of its own, and judges.
 * @throws UsageError where an input, a path or the policy is wrong: all that is wrong with it, in one message.
 */
export async function check(options: CheckOptions, on: CheckEvents = {}): Promise<Report> {
  const startedAt = new Date()
  const { workspace, named = [] } = options
  const policy = loadPolicy({ workspace, file: options.policyFile, inputs: options.inputs ?? {} })
  const { paths, ignore } = policy
  const families = policy.families.map(({ members }) => members)
  const located = await locate({ workspace, named, paths, ignore, families })
  const native = await nativeFor(policy, options)
  const absent = native?.folder === null ? native.reason : null
  const { plans, notes } = makePlans(located, policy, planSetting(workspace, policy, located.lostGoldens, absent))
  const where = located.found.length === 0 ? [lookedIn(named, policy)] : []
  const lacking = native?.folder === null && needsTensorflow(policy) ? [`required by the policy: ${native.reason}`] : []
  const allNotes = [...located.notes, ...notes, ...where, ...lacking]
  const changes = await changesOf(policy, options)
  return runAndJudge({ plans, notes: allNotes, policy, startedAt, native, changes }, options, on)
}

async function changesOf(policy: Policy, options: CheckOptions): Promise<PolicyChanges | null> {
  const { workspace, policyFile, inputs = {}, base } = options
  return base === undefined ? null : changesSince({ workspace, policyFile, inputs, base, policy })
}

/**
 * Native TensorFlow as the policy wants it, or null where it wants none.
 * @throws UsageError where it is to be installed and cannot be
 */
export async function nativeFor(policy: Policy, { installTensorflow }: CheckOptions): Promise<FoundNative | null> {
  if (policy.nativeTensorflow === 'off') return null
  const found = await findNative()
  if (found.folder !== null || policy.nativeTensorflow !== 'install') return found
  if (installTensorflow === undefined) {
    throw new UsageError(
      'tensorflow: install is for the action, which has a tool cache. Here, install it yourself ' +
        '(npm install @tensorflow/tfjs-node@4.22.0), set MODEL_ROUNDTRIP_TFJS_NODE to its folder, and say required.',
    )
  }
  const installed = await findNative(await installTensorflow())
  if (installed.folder !== null) return installed
  throw new UsageError(`tensorflow: install: it is installed now, but ${installed.reason}`)
}

/** Where it was that no model was found. */
function lookedIn(named: readonly string[], { paths, ignore }: Policy): string {
  const where =
    named.length > 0 ? named.join(', ') : `all that git tracks, or all files without git: ${paths.join(', ')}`
  const but = named.length > 0 || ignore.length === 0 ? '' : `, without ${ignore.join(', ')}`
  return `looked in ${where}${but}`
}

/** What is left to do once it is known which checks are made. */
export interface Planned {
  readonly plans: readonly ArtifactPlan[]
  readonly notes: readonly string[]
  readonly policy: Policy
  readonly startedAt: Date
  /** Native TensorFlow where it was looked for. */
  readonly native?: FoundNative | null
  /** What a pull request changes of what is checked, where it is one. */
  readonly changes?: PolicyChanges | null
  /** The command and its own options, where it is another one than the check of each artifact. */
  readonly asked?: { readonly words: readonly string[]; readonly options: readonly string[] }
}

/** Runs plans, each artifact's in a process of its own, and judges. */
export async function runAndJudge(
  { plans, notes, policy, startedAt, native, asked, changes = null }: Planned,
  options: CheckOptions,
  on: CheckEvents,
): Promise<Report> {
  const { workspace } = options
  on.planned?.(plans, notes)

  const temp = tempDirectory()
  const abort = new AbortController()
  const release = beforeSignals(() => {
    abort.abort()
    temp.remove()
  })
  try {
    const command = options.worker ?? ownWorker()
    const processes = Math.max(2, availableParallelism())
    const folder = native === undefined ? {} : { native: native?.folder ?? null }
    const own = commandIn(workspace)
    const again = {
      command: own,
      options: [...optionsFor(policy, options.inputs ?? {}), ...(asked?.options ?? [])],
      ...(asked === undefined ? {} : { words: asked.words }),
    }
    const setting = { workspace, policy, command, scratch: temp.path, processes, again, ...folder }
    const artifacts = await runPlans(plans, setting, on, abort.signal)
    const judged = judgeRun(artifacts, policy, startedAt.toISOString().slice(0, 10))
    return {
      version: 1,
      conclusion: judged.conclusion,
      artifacts: judged.artifacts,
      notes: [...notes, ...judged.notes],
      policy: {
        source: policy.source,
        effective: { ...policy },
        waivers: judged.waivers,
        ...(changes === null ? {} : { changes }),
      },
      environment: environmentReport(policy.seed, own, native?.folder == null ? null : native.version),
      timing: { startedAt: startedAt.toISOString(), milliseconds: Date.now() - startedAt.getTime() },
    }
  } finally {
    release()
    // Where one artifact ended the run, the processes of others are still at work.
    abort.abort()
    temp.remove()
  }
}

/**
 * The worker's door, beside this file in `dist/` and among the tools in a run from source. Its name is put together
 * at run time: a bundler that recognised a file in it would copy it.
 */
function ownWorker(): WorkerCommand {
  const here = dirname(import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url)
  const bundled = join(here, ['worker', 'js'].join('.'))
  const module = existsSync(bundled) ? bundled : join(here, '..', 'tools', ['source-worker', 'mjs'].join('.'))
  return { module, execArgv: [] }
}
