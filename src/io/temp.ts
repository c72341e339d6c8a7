import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory of this process alone, removed by `remove` or when the process ends. */
export interface TempDirectory {
  readonly path: string
  remove(): void
}

const open = new Set<string>()

/** Makes an empty directory under `RUNNER_TEMP`, or where the system keeps temporary files. */
export function tempDirectory(): TempDirectory {
  if (open.size === 0) process.once('exit', removeAll)
  const path = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'model-roundtrip-'))
  open.add(path)
  return {
    path,
    remove() {
      open.delete(path)
      if (open.size === 0) process.off('exit', removeAll)
      rmSync(path, { recursive: true, force: true })
    },
  }
}

function removeAll(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true })
}
