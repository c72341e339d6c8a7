import { join } from 'node:path'

import type { WorkerCommand } from '../../src/run/child.ts'
import { put, workspace } from './workspace.ts'

/**
 * A worker process that does what a test says. `body` is JavaScript with `job`, `tell(message)`, `pass(index)` (which
 * tells that a check passed) and `done()`.
 */
export function fakeWorker(body: string): WorkerCommand {
  const root = workspace()
  put(root, { 'worker.mjs': `${PRELUDE}\n${body}\n})` })
  return { module: join(root, 'worker.mjs'), execArgv: [] }
}

const PRELUDE = `
import { writeFileSync, existsSync } from 'node:fs'
const tell = (message) => process.send(message)
const done = () => tell({ kind: 'done' })
process.on('disconnect', () => process.exit(1))
process.once('message', async (job) => {
  const pass = (index) => tell({ kind: 'check', index, check: {
    stage: job.plan.checks[index].stage, title: 'fake', verdict: 'pass', witnesses: ['a', 'b'], via: [],
    coverage: { tensors: [1, 1], outputs: [0, 0], probes: 0 }, weights: {}, worst: null, reason: 'well', findings: [],
    milliseconds: 1 } })
`
