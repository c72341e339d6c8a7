import { expect, test } from 'vitest'

import { globProblem, pathTest } from '../../src/plan/globs.ts'

test.each<[string, string, boolean]>([
  ['**', 'a/b.keras', true],
  ['**', '.hidden/.b', true],
  ['**', 'line\nbreak/a.keras', true],
  ['*.keras', 'a.keras', true],
  ['*.keras', 'a/b.keras', false],
  ['*.keras', 'A.KERAS', false],
  ['models', 'models/a/b.keras', true],
  ['models', 'models2/a', false],
  ['models/', 'models/a', true],
  ['./models', 'models/a', true],
  ['.', 'anything', true],
  ['a/**/b', 'a/b', true],
  ['a/{b,c}/*', 'a/c/d', true],
  ['a?c', 'a\\c', true],
  ['[ab].h5', 'b.h5', true],
  ['a\\[1\\].h5', 'a[1].h5', true],
  ['tfjs/model.json', 'tfjs/model.json', true],
])('%s and %j: %s', (glob, path, expected) => {
  expect(pathTest([glob])(path)).toBe(expected)
})

test('no glob means nothing', () => {
  expect(pathTest([])('a')).toBe(false)
})

test.each(['', ' ', '!a', '/a', 'C:\\a', '../a', 'a/..'])('%j is refused', (glob) => {
  expect(globProblem(glob)).not.toBeNull()
})

test.each(['a', 'a..b/c', '**/*.h5'])('%j is taken', (glob) => {
  expect(globProblem(glob)).toBeNull()
})
