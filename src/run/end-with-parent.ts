import { Worker } from 'node:worker_threads'

/** Milliseconds between two looks at the parent. */
const LOOK_EVERY = 500

/**
 * Kills this process soon after its parent is gone, also while it computes without a pause: `disconnect` is an event,
 * and events wait for computations. A thread of its own looks. Text, since a thread of the bundle has no file.
 */
const LOOK = `
const { workerData } = require('node:worker_threads')
const isGone = () => {
  if (process.ppid !== workerData.parent) return true
  try {
    process.kill(workerData.parent, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
setInterval(() => {
  if (isGone()) process.kill(process.pid, 'SIGKILL')
}, workerData.every)
`

/** @param parent process id of the parent, as it was at the start */
export function endWithParent(parent: number): void {
  const workerData = { parent, every: LOOK_EVERY }
  const thread = new Worker(LOOK, { eval: true, execArgv: [], env: {}, workerData })
  // The thread must neither keep the process alive nor end it where it cannot be started: it is a precaution.
  thread.unref()
  thread.on('error', (error) => process.stderr.write(`model-roundtrip: parent not watched: ${error.message}\n`))
}
