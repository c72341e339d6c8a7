import { execFileSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

import { openFileSource } from '../../src/io/sources.ts'
import { workspace } from '../support/workspace.ts'

vi.mock('node:fs', { spy: true })

test.runIf(process.platform !== 'win32')('a pipe is never opened: that would wait for somebody to write', () => {
  const pipe = join(workspace(), 'pipe')
  execFileSync('mkfifo', [pipe])
  // Held open for writing, so that a mistake fails here instead of waiting for ever.
  const held = openSync(pipe, 'r+')
  vi.mocked(openSync).mockClear()
  expect(() => openFileSource(pipe, 'pipe')).toThrow(
    expect.objectContaining({ code: 'missing-file', message: 'pipe: is not a regular file' }),
  )
  expect(openSync).not.toHaveBeenCalled()
  closeSync(held)
})
