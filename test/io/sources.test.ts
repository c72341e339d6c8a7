import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { memorySource, openFileSource, pieces, readBytes, sliceSource } from '../../src/io/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'sources-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, bytes: number[]): string {
  const path = join(folder, name)
  writeFileSync(path, Uint8Array.from(bytes))
  return path
}

describe('sources', () => {
  it('read a file, a slice of it and a slice of that', () => {
    const source = openFileSource(file('a', [0, 1, 2, 3, 4, 5, 6, 7]), 'dir/a')
    const slice = sliceSource(source, 2, 5, 'dir/a!part')
    const inner = sliceSource(slice, 1, 3, 'inner')
    expect([...readBytes(source, 6, 2)]).toEqual([6, 7])
    expect([...readBytes(slice, 0, 5)]).toEqual([2, 3, 4, 5, 6])
    expect([...readBytes(inner, 0, 3)]).toEqual([3, 4, 5])
    expect([slice.name, slice.file, slice.byteLength]).toEqual(['dir/a!part', 'dir/a', 5])
    source.close()
    source.close()
  })

  it('refuse to read past their end, and say where it is', () => {
    const source = memorySource(new Uint8Array(8), 'm')
    expect(() => readBytes(source, 7, 2)).toThrow('m: 2 bytes are expected at 7, the file ends at 8')
    expect(() => readBytes(source, -1, 2)).toThrow('the file ends at 8')
    expect(() => sliceSource(source, 4, 5, 's')).toThrow('the file ends at 8')
    expect(() => readBytes(sliceSource(source, 2, 3, 's'), 2, 2)).toThrow('s: 2 bytes are expected at 2')
  })

  it('find out that a file became shorter', () => {
    const path = file('shrinks', [1, 2, 3, 4])
    const source = openFileSource(path, 'shrinks')
    truncateSync(path, 2)
    expect(() => readBytes(source, 0, 4)).toThrow(expect.objectContaining({ code: 'truncated-file' }))
    source.close()
  })

  it('are not made of what is absent or no file', () => {
    expect(() => openFileSource(join(folder, 'absent'), 'absent')).toThrow(
      expect.objectContaining({ code: 'missing-file', message: 'absent: cannot be opened (ENOENT)' }),
    )
    expect(() => openFileSource(folder, 'folder')).toThrow(expect.objectContaining({ code: 'missing-file' }))
  })

  it('come in pieces that together are everything', () => {
    const source = memorySource(
      Uint8Array.from({ length: 10 }, (_, i) => i),
      'm',
    )
    expect([...pieces(source, 4)].map((piece) => piece.length)).toEqual([4, 4, 2])
    const seen: number[] = []
    for (const piece of pieces(source, 4)) seen.push(...piece)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect([...pieces(memorySource(new Uint8Array(0), 'empty'))]).toEqual([])
  })
})
