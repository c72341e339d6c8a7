import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { isInside, isSafeRelative, reportedPath, resolveInside } from '../../src/io/paths.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')))
const folder = join(root, 'model')
mkdirSync(join(folder, 'sub'), { recursive: true })
writeFileSync(join(root, 'secret.bin'), 'secret')
writeFileSync(join(folder, 'sub', 'a.bin'), 'a')
// 'junction' needs no rights on Windows, and is ignored elsewhere.
symlinkSync(root, join(folder, 'out'), 'junction')
symlinkSync(join(folder, 'sub'), join(folder, 'in'), 'junction')
afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('resolveInside', () => {
  it('gives paths inside the folder, there or not', () => {
    expect(resolveInside(folder, 'sub/a.bin', 'm')).toBe(join(folder, 'sub', 'a.bin'))
    expect(resolveInside(folder, 'new/deep.bin', 'm')).toBe(join(folder, 'new', 'deep.bin'))
    expect(resolveInside(folder, 'in/a.bin', 'm')).toBe(join(folder, 'in', 'a.bin'))
  })

  it.each([
    '../secret.bin',
    'sub/../../secret.bin',
    '/etc/passwd',
    '',
    '.',
    'a//b',
    'a\\..\\b',
    'C:x',
    'a\nb',
    'a\0b',
    'x/',
    '.git/config',
    'sub/.GIT/config',
    '.git',
    '.git /config',
    '.git./config',
    'GIT~1/config',
    '.g\u200cit/config',
  ])('refuses %j', (name) => {
    expect(isSafeRelative(name)).toBe(false)
    expect(() => resolveInside(folder, name, 'model.json')).toThrow(
      expect.objectContaining({ code: 'path-traversal', place: { file: 'model.json' } }),
    )
  })

  it('refuses a symlink that leads out, also for files that do not exist yet', () => {
    expect(() => resolveInside(folder, 'out/secret.bin', 'm')).toThrow(
      expect.objectContaining({ code: 'path-traversal' }),
    )
    expect(() => resolveInside(folder, 'out/new.bin', 'm')).toThrow(expect.objectContaining({ code: 'path-traversal' }))
  })
})

it('refuses a symlink into a .git, and takes names that only look like one', () => {
  const work = join(root, 'work')
  mkdirSync(join(work, '.git'), { recursive: true })
  writeFileSync(join(work, '.git', 'config'), 'token')
  symlinkSync(join(work, '.git'), join(work, 'weights'), 'junction')
  expect(() => resolveInside(work, 'weights/config', 'm')).toThrow(expect.objectContaining({ code: 'path-traversal' }))
  expect(resolveInside(work, '.gitlab/w.bin', 'm')).toBe(join(work, '.gitlab', 'w.bin'))
  expect(resolveInside(work, 'my.git/w.bin', 'm')).toBe(join(work, 'my.git', 'w.bin'))
})

describe('isInside', () => {
  it('is not fooled by common beginnings', () => {
    expect(isInside(folder, `${folder}-other`)).toBe(false)
    expect(isInside(folder, folder)).toBe(true)
    expect(isInside(folder, join(folder, '..dots'))).toBe(true)
    expect(isInside(folder, root)).toBe(false)
  })
})

it('reportedPath has forward slashes', () => {
  expect(reportedPath(root, join(folder, 'sub', 'a.bin'))).toBe('model/sub/a.bin')
})
