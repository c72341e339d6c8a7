import { join } from 'node:path'
import { expect, test } from 'vitest'

import { baseOf } from '../../src/action/base.ts'
import { workspace } from '../support/workspace.ts'

const SHA = 'a1'.repeat(20)

function base(event: unknown, ref = 'refs/pull/7/merge') {
  const text = typeof event === 'string' ? event : JSON.stringify(event)
  return baseOf({ GITHUB_EVENT_PATH: join(workspace({ 'event.json': text }), 'event.json'), GITHUB_REF: ref })
}

test('a pull request is held against the commit that it is to go into', () => {
  const event = { pull_request: { base: { sha: SHA } } }
  expect(base(event)).toEqual({ commit: SHA, isMerge: true })
  expect(base(event, 'refs/heads/main')).toEqual({ commit: SHA, isMerge: false })
})

test('so is a merge queue', () => {
  expect(base({ merge_group: { base_sha: SHA } }, 'refs/heads/gh-readonly-queue/x')).toEqual({
    commit: SHA,
    isMerge: false,
  })
})

test.each([
  { before: SHA },
  { pull_request: null },
  { pull_request: { base: { sha: '--upload-pack=x' } } },
  [],
  'no json',
])('nothing else is: %j', (event) => {
  expect(base(event)).toBeUndefined()
})

test('no event, no base', () => {
  expect(baseOf({})).toBeUndefined()
  expect(baseOf({ GITHUB_EVENT_PATH: '/nowhere/event.json' })).toBeUndefined()
})
