import { spawnSync } from 'node:child_process'
import { isAbsolute, join } from 'node:path'

import { parseJsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS } from '../../io/limits.ts'
import { tempDirectory } from '../../io/temp.ts'
import { bridgePath } from './bridge-path.ts'
import { pythonEnvironment } from './environment.ts'
import { lastLine } from './process.ts'

/** Packages that load models. */
export const FRAMEWORKS = ['keras', 'tf_keras', 'tensorflow'] as const

export type Framework = (typeof FRAMEWORKS)[number]

/** A Python that can load models, as it says itself; it is not believed further than to say what to try. */
export interface PythonAtHand {
  /** The interpreter, and arguments of its own. */
  readonly command: readonly [string, ...string[]]
  /** Versions of what can be imported. */
  readonly versions: Partial<Record<Framework, string>>
}

/** Who said what `python` is. */
export type AskedBy = 'input' | 'file' | 'default'

/** What there is to run models in Python with. */
export type PythonSetting =
  | { readonly kind: 'ready'; readonly python: PythonAtHand; readonly asked: boolean }
  /** It was asked for and cannot be used. */
  | { readonly kind: 'broken'; readonly why: string }
  /** Nobody asked for it: `why` says what is missing, or why it is not run. */
  | { readonly kind: 'absent'; readonly why: string }

export interface PythonWish {
  /** `auto`, `off`, a name on PATH, or a path, absolute or relative to the workspace. */
  readonly python: string
  readonly askedBy: AskedBy
  readonly workspace: string
}

/**
 * Events whose workflow has the repository's secrets while what it checked out may be a stranger's: GitHub starts them
 * from the default branch, and people check out the pull request in them all the same.
 */
const UNTRUSTED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** Names that Python has on PATH, the unmistakable one first. */
const NAMES = ['python3', 'python'] as const

/** Says what `auto` takes: an interpreter, or `off`. For machines, and for tests; a workflow has the input. */
export const PYTHON_VARIABLE = 'MODEL_ROUNDTRIP_PYTHON'

const SECONDS = 20
/** Bytes of what a probe may print. */
const MOST_BYTES = 1 << 16

/**
 * Looks for a Python that can load models; imports none of its packages. On events where the code is not trusted, it is
 * started only where the workflow's own input asks for it, never because a file of the checkout does.
 */
export function findPython(wish: PythonWish, env: NodeJS.ProcessEnv): PythonSetting {
  const { python, askedBy, workspace } = wish
  if (python === 'off') return { kind: 'absent', why: '`python: off`' }
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (UNTRUSTED_EVENTS.has(event) && (python === 'auto' || askedBy !== 'input')) {
    const why = `on the event ${event} the checked out code may be a stranger's, and Python runs only where the input \`python\` names an interpreter`
    return python === 'auto' ? { kind: 'absent', why } : { kind: 'broken', why }
  }
  if (python !== 'auto') {
    const interpreter = /[\\/]/.test(python) && !isAbsolute(python) ? join(workspace, python) : python
    const found = probe(interpreter, env)
    if ('why' in found) return { kind: 'broken', why: `\`python: ${python}\` ${found.why}` }
    return { kind: 'ready', python: found, asked: true }
  }
  const chosen = env[PYTHON_VARIABLE]
  if (chosen === 'off') return { kind: 'absent', why: `${PYTHON_VARIABLE} is off` }
  for (const name of chosen === undefined ? NAMES : [chosen]) {
    const found = probe(name, env)
    if (!('why' in found)) return { kind: 'ready', python: found, asked: false }
  }
  return { kind: 'absent', why: 'no Python on PATH can import keras, tf_keras or tensorflow' }
}

function probe(interpreter: string, env: NodeJS.ProcessEnv): PythonAtHand | { readonly why: string } {
  const temp = tempDirectory()
  try {
    const run = spawnSync(interpreter, [bridgePath(), '--probe'], {
      cwd: temp.path,
      env: pythonEnvironment(env, temp.path),
      timeout: SECONDS * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    if (run.error !== undefined) return { why: `cannot be started: ${run.error.message}` }
    if (run.status !== 0) {
      const ending = run.signal ?? `exit code ${run.status ?? '?'}`
      return { why: `ends with ${ending} when it is asked what it can import${lastLine(run.stderr.toString('utf8'))}` }
    }
    const versions = versionsOf(run.stdout)
    if (Object.keys(versions).length === 0) return { why: 'can import neither keras nor tf_keras nor tensorflow' }
    return { command: [interpreter], versions }
  } catch (error) {
    return { why: `gives no answer that can be read: ${error instanceof Error ? error.message : String(error)}` }
  } finally {
    temp.remove()
  }
}

/** Versions as packages write them. */
export const VERSION_TEXT = /^[\w.+!-]{1,40}$/

function versionsOf(stdout: Uint8Array): Partial<Record<Framework, string>> {
  const lines = Buffer.from(stdout).toString('utf8').split('\n')
  // What is started with every Python there may print before and after.
  const answer = lines.findLast((line) => line.trimStart().startsWith('{')) ?? ''
  const said = parseJsonObject(Buffer.from(answer), "Python's answer", DEFAULT_LIMITS)
  const versions: Partial<Record<Framework, string>> = {}
  for (const name of FRAMEWORKS) {
    const version = said[name]
    if (typeof version === 'string' && VERSION_TEXT.test(version)) versions[name] = version
  }
  return versions
}
