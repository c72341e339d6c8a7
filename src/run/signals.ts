/** Signals that ask a process to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `clean` before a signal ends this process; the process then ends by that signal, as if nobody had listened.
 * Returns a function that takes the arrangement back.
 */
export function beforeSignals(clean: () => void): () => void {
  const listeners = ENDING.map((signal) => {
    const listener = () => {
      release()
      clean()
      process.kill(process.pid, signal)
    }
    process.on(signal, listener)
    return { signal, listener }
  })
  const release = () => {
    for (const { signal, listener } of listeners) process.off(signal, listener)
  }
  return release
}
