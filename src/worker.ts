import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from './evidence/errors.ts'
import type { Check } from './evidence/report.ts'
import { notRun, policyAfter } from './run/not-run.ts'
import { endWithParent } from './run/end-with-parent.ts'
import type { FromWorker, Job } from './run/protocol.ts'

/** Milliseconds between two messages about progress. */
const PROGRESS_EVERY = 100
/** Milliseconds between two messages about memory. */
const MEMORY_EVERY = 500

/**
 * The whole life of a worker process: takes one job from its parent, runs the checks of one artifact in order, and
 * sends each result as soon as it stands. Ends when its parent is gone.
 */
export async function worker(): Promise<void> {
  if (process.send === undefined) {
    process.stderr.write('worker.js is started by model-roundtrip itself; the command is cli.js\n')
    process.exitCode = 2
    return
  }
  process.on('disconnect', () => process.exit(1))
  endWithParent(process.ppid)
  const tell = (message: FromWorker) => void process.send?.(message)
  const job = await new Promise<Job>((resolve) => process.once('message', (message) => resolve(message as Job)))
  const memory = setInterval(() => tell({ kind: 'memory', bytes: process.memoryUsage.rss() }), MEMORY_EVERY)
  try {
    await run(job, tell)
    tell({ kind: 'done' })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    tell({ kind: 'usage', message: error.message })
  } finally {
    clearInterval(memory)
  }
}

async function run({ plan, policy, workspace, scratch }: Job, tell: (message: FromWorker) => void): Promise<void> {
  const { createWorkshop, runCheck, preferKernels } = await import('./run/tools.ts')
  preferKernels(policy)
  // Custom layers that cannot be loaded are no fault of any model: this ends the run before a check does.
  const workshop = createWorkshop()
  await workshop.registry(policy.customLayers)
  let integrity: Check | null = null
  for (const [index, planned] of plan.checks.entries()) {
    const skipped = integrity === null ? null : notRun(planned, integrity)
    if (skipped !== null) {
      tell({ kind: 'check', index, check: skipped })
      continue
    }
    const own = join(scratch, String(index))
    mkdirSync(own)
    const inForce = integrity === null ? policy : policyAfter(policy, integrity)
    const context = { policy: inForce, scratch: own, progress: throttled(index, tell) }
    const check = await runCheck(planned, context, workshop)
    rmSync(own, { recursive: true, force: true })
    tell({ kind: 'check', index, check })
    if (planned.stage === 'integrity') integrity = check
  }
  const { modelFacts } = await import('./run/facts.ts')
  tell({ kind: 'facts', facts: await modelFacts(plan.artifact, workspace) })
}

function throttled(index: number, tell: (message: FromWorker) => void) {
  let last = -Infinity
  let lastWhat = ''
  return (what: string, share: number | null) => {
    const now = performance.now()
    if (what === lastWhat && now - last < PROGRESS_EVERY) return
    last = now
    lastWhat = what
    tell({ kind: 'progress', index, what, share })
  }
}
