import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { fileFacts } from '../../src/run/facts.ts'
import { workspace } from '../support/workspace.ts'

test('names that no system takes count no bytes, and stop nothing', () => {
  const root = workspace({ 'model.json': '12345' })
  mkdirSync(join(root, 'folder'))
  // 'junction' needs no rights on Windows, and is ignored elsewhere.
  symlinkSync(join(root, 'loop'), join(root, 'loop'), 'junction')
  const files = ['model.json', 'a'.repeat(300), 'model.json/x', 'loop', 'folder', 'absent', 'nul\0']
  const artifact = { path: 'model.json', absolute: join(root, 'model.json'), format: 'tfjs-layers', files } as const
  expect(fileFacts(artifact, root)).toEqual({ sha256: null, bytes: 5, tensors: 0, parameters: 0 })
})
