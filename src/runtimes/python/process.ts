import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

import { bridgePath } from './bridge-path.ts'
import { pythonEnvironment } from './environment.ts'

/** One run of bridge.py. */
export interface PythonJob {
  /** The request. */
  readonly file: string
  /** What it prints once the framework is imported: nobody can take that back. */
  readonly token: string
  /** Existing directory for its temporary files. */
  readonly scratch: string
}

export interface PythonLimits {
  readonly seconds: number
  readonly megabytes: number
}

/** How the process ended by itself, or why it was ended. */
export type PythonEnding =
  { readonly kind: 'done' } | { readonly kind: 'time-limit' | 'memory-limit' | 'crashed'; readonly message: string }

/** Milliseconds between two looks at the memory of all processes. */
const LOOK_EVERY = 200
/** Milliseconds that are waited for what was printed, once everything is ended. */
const GRACE = 1000
/** Characters of what Python printed that are kept; the rest is read and dropped. */
const KEPT = 4000
/** What bridge.py exits with where it finds itself over the limit. */
const OVER_MEMORY = 77

/**
 * Runs bridge.py on a request, and ends it with everything that it started: at its limits, and when it is done. What it
 * prints is no answer, and goes nowhere but into the message about a crash. Its stdin stays open for as long as this
 * process lives: bridge.py ends itself when that closes.
 * @param command the interpreter, with arguments of its own before the script
 */
export async function runPython(
  command: readonly string[],
  { file, token, scratch }: PythonJob,
  limits: PythonLimits,
): Promise<{ readonly ending: PythonEnding; readonly isImported: boolean }> {
  const [interpreter = '', ...before] = command
  const grouped = process.platform !== 'win32'
  const child = spawn(interpreter, [...before, bridgePath(), file], {
    cwd: scratch,
    env: pythonEnvironment(process.env, scratch),
    // A group of its own: what it starts is ended with it.
    detached: grouped,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let said = ''
  let [isImported, tail] = [false, '']
  child.stdout.on('data', (piece: Buffer) => {
    if (isImported) return
    tail = (tail + piece.toString('latin1')).slice(-token.length - piece.length)
    isImported = tail.includes(token)
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (said = (said + piece.toString('utf8')).slice(-KEPT)))
  }
  // A process that is gone already says so through `exit`.
  child.stdin.on('error', () => undefined)
  return new Promise((resolve) => {
    let isEnding = false
    const end = (ending: PythonEnding) => {
      if (isEnding) return
      isEnding = true
      clearTimeout(timer)
      clearInterval(watch)
      killAll(child, grouped)
      child.stdin.destroy()
      const tell = () => {
        clearTimeout(grace)
        child.stdout.destroy()
        child.stderr.destroy()
        const words = ending.kind === 'crashed' ? lastLine(said.replaceAll(token, '')) : ''
        resolve({ ending: 'message' in ending ? { ...ending, message: ending.message + words } : ending, isImported })
      }
      // What it printed before it ended may still be on its way; somebody who left the group may hold the pipe for ever.
      const grace = setTimeout(tell, GRACE)
      child.on('close', tell)
    }
    const overMemory = (): PythonEnding => ({
      kind: 'memory-limit',
      message: `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`,
    })
    const timer = setTimeout(() => {
      end({ kind: 'time-limit', message: `took longer than ${limits.seconds} seconds (\`time-limit\`)` })
    }, limits.seconds * 1000)
    const watch = setInterval(() => {
      if (child.pid !== undefined && residentBytes(child.pid) > limits.megabytes * 2 ** 20) end(overMemory())
    }, LOOK_EVERY)
    child.on('error', (error) => {
      end({ kind: 'crashed', message: `could not be started: ${error.message}` })
    })
    child.on('exit', (code, signal) => {
      if (code === 0) end({ kind: 'done' })
      else if (code === OVER_MEMORY) end(overMemory())
      else
        end({ kind: 'crashed', message: `ended ${signal === null ? `with exit code ${code}` : `through ${signal}`}` })
    })
  })
}

function killAll(child: ChildProcess, grouped: boolean): void {
  if (grouped && child.pid !== undefined) {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch (error) {
      // Nobody of the group is left.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
  child.kill('SIGKILL')
}

/** The last line of what a process printed that has anything on it, after a colon; else nothing. */
export function lastLine(text: string): string {
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .findLast((one) => one !== '')
  return line === undefined ? '' : `: ${line.slice(0, 300)}`
}

/** Bytes of memory of a group of processes, where the system has /proc; 0 elsewhere, where bridge.py looks itself. */
function residentBytes(group: number): number {
  if (process.platform !== 'linux') return 0
  let pages = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // pid (name) state ppid pgrp ...; the name may hold anything.
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue
      pages += Number(readFileSync(`/proc/${name}/statm`, 'latin1').split(' ')[1])
    } catch {
      // It ended meanwhile.
      continue
    }
  }
  return pages * PAGE_BYTES
}

/** Where pages are larger (some arm64 systems), memory is undercounted, and bridge.py looks itself as well. */
const PAGE_BYTES = 4096
