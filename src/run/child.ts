import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { UsageError } from '../evidence/errors.ts'
import type { Cause } from '../evidence/finding.ts'
import { plainEnvironment } from '../io/environment.ts'
import { NATIVE_VARIABLE } from '../ops/tfjs/native.ts'
import type { FromWorker, Job } from './protocol.ts'

/** How a worker process is started. */
export interface WorkerCommand {
  readonly module: string
  readonly execArgv: readonly string[]
}

export interface ChildLimits {
  readonly seconds: number
  readonly megabytes: number
}

/** How a worker process ended: everything done, or why not. */
export type Ending =
  { readonly kind: 'done' } | { readonly kind: 'lost'; readonly cause: Cause; readonly message: string }

/** Milliseconds between two looks at a process's memory. */
const LOOK_EVERY = 200
/** Characters of what a process wrote to stderr that are kept. */
const STDERR_KEPT = 4000

/**
 * Temporary files go into `scratch`, which is removed also where the process is killed.
 * @param native folder of native TensorFlow, or null where there is none; by default the worker looks for it
 */
export function workerEnvironment(
  own: NodeJS.ProcessEnv,
  scratch: string,
  native?: string | null,
): Record<string, string> {
  const environment = plainEnvironment(own, scratch, [NATIVE_VARIABLE])
  return native === undefined ? environment : { ...environment, [NATIVE_VARIABLE]: native ?? '' }
}

/**
 * Runs one job in a process of its own and hands on what it sends. The process is killed at its limits, when it is
 * done, and when `signal` aborts (the promise then rejects with the signal's reason).
 * @throws UsageError where the worker says that what it was given cannot be used
 */
export async function runChild(
  job: Job,
  command: WorkerCommand,
  limits: ChildLimits,
  receive: (message: FromWorker) => void,
  signal: AbortSignal,
): Promise<Ending> {
  signal.throwIfAborted()
  const child = fork(command.module, [], {
    execArgv: [...command.execArgv, `--max-old-space-size=${limits.megabytes}`],
    env: workerEnvironment(process.env, job.scratch, job.native),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  let errors = ''
  child.stderr?.on('data', (piece: Buffer) => (errors = (errors + piece.toString('utf8')).slice(-STDERR_KEPT)))
  return new Promise((resolve, reject) => {
    const end = (ending: Ending) => {
      stopWatching()
      child.kill('SIGKILL')
      resolve(ending)
    }
    const fail = (error: Error) => {
      stopWatching()
      child.kill('SIGKILL')
      reject(error)
    }
    const abort = () => {
      fail(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
    }
    const overMemory = (bytes: number) => {
      if (bytes > limits.megabytes * 2 ** 20)
        end(lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`))
    }
    const timer = setTimeout(() => {
      end(lost('time-limit', `took longer than ${limits.seconds} seconds (\`time-limit\`)`))
    }, limits.seconds * 1000)
    const watch = setInterval(() => overMemory(residentBytes(child) ?? 0), LOOK_EVERY)
    const stopWatching = () => {
      clearTimeout(timer)
      clearInterval(watch)
      signal.removeEventListener('abort', abort)
    }
    signal.addEventListener('abort', abort)
    child.on('message', (message: FromWorker) => {
      if (message.kind === 'done') end({ kind: 'done' })
      else if (message.kind === 'usage') fail(new UsageError(message.message))
      else if (message.kind === 'memory') overMemory(message.bytes)
      else receive(message)
    })
    child.on('error', (error) => end(lost('crashed', `could not be started: ${error.message}`)))
    child.on('close', (code, killed) => end(lostBy(code, killed, errors, limits)))
    child.send(job, (error) => {
      // A process that is gone already says why through `close`.
      if (error !== null && child.connected) end(lost('crashed', `could not be reached: ${error.message}`))
    })
  })
}

function lostBy(code: number | null, killed: NodeJS.Signals | null, errors: string, limits: ChildLimits): Ending {
  if (/heap out of memory|Array buffer allocation failed/.test(errors)) {
    return lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`)
  }
  const how = killed === null ? `with exit code ${code}` : `through ${killed}`
  const hint = killed === 'SIGKILL' ? ', which is what a system does that runs out of memory' : ''
  return lost('crashed', `ended ${how}${hint}${said(errors)}`)
}

/** The line of an error message that says what happened, from a process's last words. */
function said(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim())
  const line =
    lines.find((text) => /^(\w*Error|FATAL|RuntimeError)\b/.test(text)) ?? lines.findLast((text) => text !== '')
  return line === undefined ? '' : `: ${line.slice(0, 300)}`
}

function lost(cause: Cause, what: string): Ending {
  return { kind: 'lost', cause, message: `the process that checked it ${what}` }
}

/** Resident bytes of a process where the system has /proc; undefined elsewhere. */
function residentBytes(child: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
