import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { locate, type LocateOptions } from '../../src/locate/index.ts'
import { modelFile } from '../support/models.ts'
import { git, put, repository, workspace } from '../support/workspace.ts'

const KERAS = modelFile('sound/tfjs-mlp/tfjs-mlp.keras')
const H5 = modelFile('sound/tfjs-mlp/tfjs-mlp.h5')
const TFJS = modelFile('sound/tfjs-mlp/tfjs-float16/model.json')

async function seen(root: string, options: Partial<LocateOptions>) {
  const { found, beside } = await locate({ workspace: root, named: [], paths: ['**'], ignore: [], ...options })
  const paths = (all: typeof found) => all.map(({ artifact }) => artifact.path)
  return { found: paths(found), beside: paths(beside) }
}

const FAMILY = {
  'm/a.keras': KERAS,
  'm/a.h5': H5,
  'm/tfjs/model.json': TFJS,
  'm/deep/er/c.keras': KERAS,
  'm/notes/d.keras': KERAS,
  'x/e.keras': KERAS,
  'f.keras': KERAS,
}

describe('the family around what was asked for', () => {
  test('a file: what lies beside it, and in folders there that are models', async () => {
    const root = repository(FAMILY)
    expect(await seen(root, { named: ['m/a.h5'] })).toEqual({
      found: ['m/a.h5'],
      beside: ['m/a.keras', 'm/tfjs/model.json'],
    })
  })

  test('a folder: what lies in it, and around it', async () => {
    const root = repository(FAMILY)
    const around = { found: ['m/tfjs/model.json'], beside: ['m/a.h5', 'm/a.keras'] }
    expect(await seen(root, { named: ['m/tfjs'] })).toEqual(around)
    expect(await seen(root, { named: ['m/tfjs/model.json'] })).toEqual(around)
  })

  test('the same where globs of the policy choose, and nothing that it ignores', async () => {
    const root = repository(FAMILY)
    expect(await seen(root, { paths: ['**/*.h5'] })).toEqual({
      found: ['m/a.h5'],
      beside: ['m/a.keras', 'm/tfjs/model.json'],
    })
    expect(await seen(root, { named: ['m/a.h5'], ignore: ['m/tfjs'] })).toEqual({
      found: ['m/a.h5'],
      beside: ['m/a.keras'],
    })
    expect(await seen(root, {})).toMatchObject({ beside: [] })
  })

  test('what the policy says is of the family, wherever it lies', async () => {
    const families = [['m/a.*', 'x/**'], ['f.keras']]
    const expected = { found: ['m/a.h5'], beside: ['m/a.keras', 'm/tfjs/model.json', 'x/e.keras'] }
    expect(await seen(repository(FAMILY), { named: ['m/a.h5'], families })).toEqual(expected)
    expect(await seen(workspace(FAMILY), { named: ['m/a.h5'], families })).toEqual(expected)
  })

  test('of a tracked file what is tracked, of another one what lies there', async () => {
    const root = repository({ ...FAMILY, '.gitignore': 'out\n' })
    put(root, { 'm/new.keras': KERAS, 'out/g.keras': KERAS, 'out/g.h5': H5 })
    expect((await seen(root, { named: ['m/a.h5'] })).beside).not.toContain('m/new.keras')
    const { notes } = await locate({ workspace: root, named: ['m/a.h5'], paths: ['**'], ignore: [] })
    expect(notes).toEqual(['not tracked by git, so not held against what was named: m/new.keras'])
    expect((await seen(root, { named: ['m/new.keras'] })).beside).toContain('m/a.keras')
    expect(await seen(root, { named: ['out/g.h5'] })).toEqual({ found: ['out/g.h5'], beside: ['out/g.keras'] })
  })

  test('without git, and outside of the workspace, what lies there', async () => {
    const root = workspace(FAMILY)
    put(root, { 'm/clone/.git/HEAD': 'x', 'm/clone/model.json': TFJS })
    expect(await seen(root, { named: ['m/tfjs'] })).toEqual({
      found: ['m/tfjs/model.json'],
      beside: ['m/a.h5', 'm/a.keras'],
    })
    const elsewhere = workspace()
    const { found, beside } = await seen(elsewhere, { named: [join(root, 'm/tfjs')] })
    expect([found, beside].map((all) => all.map((path) => path.split('/m/')[1]))).toEqual([
      ['tfjs/model.json'],
      ['a.h5', 'a.keras'],
    ])
  })

  test('never above the folder that is checked', async () => {
    const root = repository(FAMILY)
    expect(await seen(join(root, 'm/tfjs'), { named: ['model.json'] })).toEqual({ found: ['model.json'], beside: [] })
  })

  test('shards of a model beside it are no models', async () => {
    const root = repository({ 'a.keras': KERAS, 'tfjs/model.json': TFJS, 'tfjs/group1-shard1of1.bin': H5 })
    git(root, 'commit', '-qm', 'x')
    expect((await seen(root, { named: ['a.keras'] })).beside).toContain('tfjs/model.json')
  })
})
