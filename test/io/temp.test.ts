import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

import { sha256OfFiles } from '../../src/io/hash.ts'
import { tempDirectory } from '../../src/io/temp.ts'

it('temporary folders are apart, and gone when they are removed', () => {
  const [a, b] = [tempDirectory(), tempDirectory()]
  expect(a.path).not.toBe(b.path)
  writeFileSync(join(a.path, 'x'), 'x')
  a.remove()
  expect([existsSync(a.path), existsSync(b.path)]).toEqual([false, true])
  b.remove()
  b.remove()
  expect(existsSync(b.path)).toBe(false)
})

it('the hash of files is that of their bytes in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hash-'))
  const files = ['b', 'a'].map((name) => ({ path: name, absolute: join(folder, name) }))
  for (const { absolute, path } of files) writeFileSync(absolute, path.repeat(1_500_000))
  const expected = createHash('sha256')
    .update('b'.repeat(1_500_000) + 'a'.repeat(1_500_000))
    .digest('hex')
  expect(sha256OfFiles(files)).toBe(expected)
  rmSync(folder, { recursive: true })
})
