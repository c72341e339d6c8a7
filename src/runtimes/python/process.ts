import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

import { bridgePath } from './bridge-path.ts'
import { pythonEnvironment } from './environment.ts'

export interface PythonLimits {
  readonly seconds: number
  readonly megabytes: number
}

/** How the process ended by itself, or why it was ended. */
export type PythonEnding =
  { readonly kind: 'done' } | { readonly kind: 'time-limit' | 'memory-limit' | 'crashed'; readonly message: string }

/** Milliseconds between two looks at the memory of all processes. */
const LOOK_EVERY = 200
/** Characters of what Python printed that are kept; the rest is read and dropped. */
const KEPT = 4000
/** What bridge.py exits with where it finds itself over the limit. */
const OVER_MEMORY = 77

/**
 * Runs bridge.py on a request, and ends it with everything that it started: at its limits, and when it is done. What it
 * prints is no answer, and goes nowhere but into the message about a crash. Its stdin stays open for as long as this
 * process lives: bridge.py ends itself when that closes.
 * @param command the interpreter, with arguments of its own before the script
 * @param scratch existing directory for its temporary files
 */
export async function runPython(
  command: readonly string[],
  request: string,
  scratch: string,
  limits: PythonLimits,
): Promise<PythonEnding> {
  const [interpreter = '', ...before] = command
  const grouped = process.platform !== 'win32'
  const child = spawn(interpreter, [...before, bridgePath(), request], {
    cwd: scratch,
    env: pythonEnvironment(process.env, scratch),
    // A group of its own: what it starts is ended with it.
    detached: grouped,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (said = (said + piece.toString('utf8')).slice(-KEPT)))
  }
  // A process that is gone already says so through `exit`.
  child.stdin.on('error', () => undefined)
  return new Promise((resolve) => {
    const end = (ending: PythonEnding) => {
      clearTimeout(timer)
      clearInterval(watch)
      killAll(child, grouped)
      child.stdin.destroy()
      child.stdout.destroy()
      child.stderr.destroy()
      resolve(ending)
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
        end({
          kind: 'crashed',
          message: `ended ${signal === null ? `with exit code ${code}` : `through ${signal}`}${lastLine(said)}`,
        })
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

function lastLine(text: string): string {
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
