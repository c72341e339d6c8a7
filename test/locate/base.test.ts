import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

import { changesSince, type BaseOptions } from '../../src/locate/base.ts'
import { loadPolicy } from '../../src/plan/policy-load.ts'
import { git, put, repository, workspace } from '../support/workspace.ts'

const POLICY = '.github/model-roundtrip.yml'

/** A repository with a branch `main`, and a pull request's branch on top of it that is checked out. */
function pullRequest(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string | null>>): string {
  const root = repository(before)
  git(root, 'commit', '-qm', 'base', '--allow-empty')
  git(root, 'branch', '-M', 'main')
  git(root, 'checkout', '-qb', 'change')
  for (const [path, text] of Object.entries(after)) {
    if (text === null) rmSync(join(root, path))
    else put(root, { [path]: text })
  }
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', 'change', '--allow-empty')
  return root
}

function since(root: string, options: Partial<BaseOptions> = {}) {
  const inputs = options.inputs ?? {}
  const policy = loadPolicy({ workspace: root, file: options.policyFile, inputs })
  const base = { commit: 'main', isMerge: false }
  return changesSince({ workspace: root, base, policy, policyFile: undefined, inputs, ...options })
}

const texts = ({ changes }: Awaited<ReturnType<typeof since>>) =>
  changes.map(({ what, before, after, effect }) => `${effect}: ${what}: ${before} -> ${after}`)

test('what a pull request changes in the policy', async () => {
  const root = pullRequest({ [POLICY]: 'on-inconclusive: fail\n' }, { [POLICY]: 'on-inconclusive: warn\n' })
  const found = await since(root)
  expect(texts(found)).toEqual(['looser: on-inconclusive: fail -> warn'])
  expect(found).toMatchObject({ base: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown, unknown: null })
})

test('a policy that comes, and one that goes, is held against the defaults', async () => {
  expect(texts(await since(pullRequest({ 'a.txt': '' }, { [POLICY]: 'ignore: [a]' })))).toEqual([
    'looser: ignore: none -> a',
  ])
  expect(texts(await since(pullRequest({ [POLICY]: 'batch-sizes: [1, 2, 3]' }, { [POLICY]: null })))).toEqual([
    'looser: batch-sizes: 1, 2, 3 -> 1, 3',
  ])
  const other = pullRequest({ [POLICY]: 'seed: 1' }, { [POLICY]: null, '.github/model-roundtrip.yaml': 'seed: 1' })
  expect(texts(await since(other))).toEqual([])
})

test('inputs win on both sides, and the file that they name is the one', async () => {
  const root = pullRequest({ 'p.yml': 'seed: 1', [POLICY]: 'seed: 3' }, { 'p.yml': 'seed: 2', [POLICY]: 'seed: 4' })
  expect(texts(await since(root, { policyFile: 'p.yml' }))).toEqual(['other: seed: 1 -> 2'])
  expect(texts(await since(root, { inputs: { seed: '9' } }))).toEqual([])
  const outside = join(workspace({ 'q.yml': 'seed: 5' }), 'q.yml')
  expect(texts(await since(root, { policyFile: outside }))).toEqual([])
})

test('what the base branch changed meanwhile is no change of the pull request', async () => {
  const root = pullRequest({ 'a.txt': '' }, { 'a.txt': 'b' })
  git(root, 'checkout', '-q', 'main')
  put(root, { [POLICY]: 'seed: 2' })
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', 'meanwhile')
  git(root, 'checkout', '-q', 'change')
  expect(texts(await since(root))).toEqual([])
  git(root, 'checkout', '-q', '--detach', 'main')
  git(root, 'merge', '-q', '--no-ff', '-m', 'merged', 'change')
  expect(texts(await since(root, { base: { commit: 'f'.repeat(40), isMerge: true } }))).toEqual([])
})

test('models that go, and that are moved, of those that were checked', async () => {
  const before = {
    'a.keras': 'a',
    'b/model.json': 'b',
    'c/saved_model.pb': 'c',
    'd.onnx': 'd',
    'e.txt': 'e',
    'old/f.h5': 'f',
    [POLICY]: 'ignore: [old]',
  }
  const after = { 'a.keras': null, 'b/model.json': null, 'c/saved_model.pb': null, 'x/a.keras': 'a', 'e.txt': null }
  expect(texts(await since(pullRequest(before, { ...after, 'old/f.h5': null })))).toEqual([
    'other: the model a.keras: there -> x/a.keras',
    'looser: the model b/model.json: there -> gone',
    'looser: the model c/saved_model.pb: there -> gone',
  ])
})

test('many models that go are counted', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `m/${String(i).padStart(2, '0')}.keras`)
  const all = (content: string | null) => Object.fromEntries(names.map((name) => [name, content]))
  const before = Object.fromEntries(names.map((name) => [name, name]))
  const found = texts(await since(pullRequest(before, all(null))))
  expect(found).toHaveLength(11)
  expect(found.at(-1)).toBe('looser: 2 more models: there -> gone, or elsewhere')
})

test('recorded outputs that go and that are others', async () => {
  const root = pullRequest(
    { 'a.golden.npz': 'a', 'b.golden.npz': 'b', 'c.golden.npz': 'c', 'old/d.golden.npz': 'd' },
    { 'a.golden.npz': null, 'b.golden.npz': 'other', 'old/d.golden.npz': null },
  )
  expect(texts(await since(root))).toEqual([
    'looser: recorded outputs a.golden.npz: there -> none',
    expect.stringMatching(/^other: recorded outputs b\.golden\.npz: [0-9a-f]{12} -> [0-9a-f]{12}$/),
    'looser: recorded outputs old/d.golden.npz: there -> none',
  ])
})

test('a workspace that is a folder of a repository has a policy of its own', async () => {
  const root = pullRequest({ [`part/${POLICY}`]: 'seed: 1', [POLICY]: 'seed: 1' }, { [`part/${POLICY}`]: 'seed: 2' })
  expect(texts(await since(join(root, 'part')))).toEqual(['other: seed: 1 -> 2'])
})

test('where the base is not at hand, or wrong, that is said', async () => {
  const root = pullRequest({ [POLICY]: 'sed: 1' }, { [POLICY]: 'seed: 1' })
  const unknown = `the policy of its base is wrong: ${POLICY}:1:1: sed: unknown key; did you mean \`seed\`?`
  expect(await since(root)).toMatchObject({ unknown, changes: [] })
  const far = { base: null, unknown: expect.stringContaining('`fetch-depth: 2`') as unknown, changes: [] }
  expect(await since(root, { base: { commit: 'f'.repeat(40), isMerge: true } })).toEqual(far)
  expect(await since(root, { base: { commit: '--help', isMerge: false } })).toEqual(far)
  expect(await since(workspace())).toEqual(far)
})

test('a shallow clone of the merge that GitHub makes holds enough from two commits on', async () => {
  const root = pullRequest({ [POLICY]: 'seed: 1' }, { [POLICY]: 'seed: 2' })
  git(root, 'checkout', '-q', 'main')
  git(root, 'merge', '-q', '--no-ff', '-m', 'merged', 'change')
  const [one, two] = [join(workspace(), 'clone'), join(workspace(), 'clone')]
  git(root, 'clone', '-q', '--depth', '1', pathToFileURL(root).href, one)
  git(root, 'clone', '-q', '--depth', '2', pathToFileURL(root).href, two)
  const base = { commit: 'f'.repeat(40), isMerge: true }
  expect(await since(one, { base })).toMatchObject({ base: null })
  expect(texts(await since(two, { base }))).toEqual(['other: seed: 1 -> 2'])
})

test('a partial clone is not made to fetch what it does not hold', async () => {
  const root = pullRequest({ [POLICY]: 'seed: 1', 'a.keras': 'x' }, { [POLICY]: 'seed: 2' })
  git(root, 'config', 'uploadpack.allowFilter', 'true')
  const clone = join(workspace(), 'clone')
  const filter = ['--filter=blob:none', '--branch', 'change']
  git(root, 'clone', '-q', ...filter, pathToFileURL(root).href, clone)
  const found = await since(clone, { base: { commit: 'origin/main', isMerge: false } })
  expect(found).toMatchObject({
    base: expect.any(String) as unknown,
    unknown: expect.stringContaining('fetch-depth') as unknown,
  })
})
