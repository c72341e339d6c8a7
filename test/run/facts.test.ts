import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { fileFacts, modelFacts } from '../../src/run/facts.ts'
import type { FormatId } from '../../src/formats/format.ts'
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

test('a tensor that a SavedModel stores twice is counted once, as its sibling counts it', async () => {
  const root = join(import.meta.dirname, '../fixtures/models/sound/digits-cnn')
  const countsOf = async (path: string, format: FormatId) => {
    const { tensors, parameters } = await modelFacts({ path, absolute: join(root, path), format, files: [path] }, root)
    return [tensors, parameters]
  }
  expect(await countsOf('digits-cnn.keras', 'keras')).toEqual([21, 1862])
  // With the state of a seed generator, which is two numbers.
  expect(await countsOf('saved_model/saved_model.pb', 'saved-model')).toEqual([22, 1864])
})
