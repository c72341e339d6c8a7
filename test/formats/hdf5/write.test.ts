import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openHdf5 } from '../../../src/formats/hdf5/file.ts'
import type { Hdf5File } from '../../../src/formats/hdf5/file.ts'
import { loadHdf5 } from '../../../src/formats/hdf5/library.ts'
import { readSuperblock } from '../../../src/formats/hdf5/superblock.ts'
import { createHdf5 } from '../../../src/formats/hdf5/writer.ts'
import type { Hdf5Writer } from '../../../src/formats/hdf5/writer.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memorySource } from '../../../src/io/sources.ts'
import { memoryEntry, readTensor } from '../../../src/tensor/entry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { fixture } from '../../support/models.ts'
import { workspace } from '../../support/workspace.ts'

function written(fill: (writer: Hdf5Writer) => void): Uint8Array {
  const path = join(workspace(), 'x.h5')
  const writer = createHdf5(path)
  fill(writer)
  writer.finish()
  return new Uint8Array(readFileSync(path))
}

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<Hdf5File> =>
  openHdf5(memorySource(bytes, 'x.h5'), limits)

const scalar = (value: number): Tensor => ({ dtype: 'int32', shape: [], data: Int32Array.of(value) })
const texts = (values: readonly Uint8Array[]): string[] => values.map((value) => new TextDecoder().decode(value))

describe('the HDF5 writer', () => {
  it('writes every type so that the library reads it, and bit for bit', async () => {
    const source = await open(fixture('hdf5/dtypes.h5'))
    const entries = [...source.datasets.values()].flatMap((dataset) => (dataset.readable ? [dataset.entry] : []))
    expect(entries).toHaveLength(19)
    const bytes = written((writer) => {
      for (const entry of entries) {
        const mark = entry.dtype === 'bfloat16' ? { dtype: { kind: 'text', value: 'bfloat16' } as const } : {}
        writer.dataset(entry.name, entry, mark)
      }
    })
    const file = await open(bytes)
    expect(file.verify()).toEqual([])
    for (const entry of entries) {
      const dataset = file.datasets.get(entry.name)
      if (dataset?.readable !== true) throw new Error(entry.name)
      expect(readTensor(dataset.entry)).toEqual(readTensor(entry))
    }
    source.close()
    file.close()
  })

  it('gives the same bytes for the same content', () => {
    const fill = (writer: Hdf5Writer): void => {
      writer.group('a', { x: { kind: 'text', value: 'y' } })
      writer.dataset('a/b', memoryEntry('b', scalar(7)))
    }
    expect(written(fill)).toEqual(written(fill))
  })

  it('writes attributes as h5py makes them', async () => {
    const long = 'x'.repeat(200_000)
    const file = await open(
      written((writer) => {
        writer.group('', {
          text: { kind: 'text', value: 'hallo ü' },
          bytes: { kind: 'bytes', value: long },
          nothing: { kind: 'text', value: '' },
          list: { kind: 'byte-list', values: ['a', '', 'dé'] },
          empty: { kind: 'byte-list', values: [] },
          array: { kind: 'byte-array', values: ['a', 'bcd'] },
        })
      }),
    )
    const root = file.groups.get('')
    const stringsOf = (name: string): string[] => {
      const value = root?.get(name)
      return value?.kind === 'strings' ? texts(value.values) : []
    }
    expect(stringsOf('text')).toEqual(['hallo ü'])
    expect(stringsOf('bytes')).toEqual([long])
    expect(stringsOf('nothing')).toEqual([''])
    expect(stringsOf('list')).toEqual(['a', '', 'dé'])
    expect(stringsOf('array')).toEqual(['a', 'bcd'])
    expect(root?.get('empty')).toEqual({ kind: 'numbers', values: [], scalar: false })
    file.close()
  })

  /** 8 names fill a symbol node, 32 nodes a tree node: the tree has two levels from 257 names on, three from 8193. */
  it.each([0, 1, 8, 9, 256, 257, 300, 8200])('writes groups of %i members', async (count) => {
    const names = Array.from({ length: count }, (_, i) => `m${i}`)
    const bytes = written((writer) => {
      writer.group('g')
      for (const name of names) writer.group(`g/${name}`)
    })
    const source = memorySource(bytes, 'x.h5')
    const file = (await loadHdf5()).open(source, readSuperblock(source))
    const found = file.call('g', (module, id) => [...module.get_names(id, '/g', false)])
    expect(found).toEqual([...names].sort())
    if (count > 0) expect(file.call('g', (module, id) => module.get_names(id, `/g/m${count - 1}`, false))).toEqual([])
    file.close()
  })

  it('keeps names as they are, whatever they contain', async () => {
    const names = ['a\nb', '::error::x', '<script>', '..', 'ü/ß', 'x'.repeat(3000)]
    const file = await open(
      written((writer) => {
        for (const name of names) writer.dataset(`${name}/vars/0`, memoryEntry(name, scalar(1)))
      }),
    )
    expect([...file.datasets.keys()].sort()).toEqual(names.map((name) => `${name}/vars/0`).sort())
    file.close()
  })

  it('10 000 nested groups are written, and refused by the reader without harm', async () => {
    const path = Array.from({ length: 10_000 }, (_, i) => `g${i % 10}`).join('/')
    const bytes = written((writer) => {
      writer.dataset(`${path}/x`, memoryEntry('x', scalar(1)))
    })
    await expect(open(bytes)).rejects.toMatchObject({
      code: 'limit-exceeded',
      message: expect.stringContaining('lies deeper than 200 groups'),
    })
  })

  it('refuses names that HDF5 cannot hold, and names that are taken', () => {
    const writer = createHdf5(join(workspace(), 'x.h5'))
    const entry = memoryEntry('x', scalar(1))
    writer.dataset('a/b', entry)
    for (const path of ['a/b', 'a', 'a/b/c', 'x//y', './x', 'x\0y/z']) {
      expect(() => {
        writer.dataset(path, entry)
      }).toThrow(expect.objectContaining({ code: 'not-expressible' }))
    }
    writer.abort()
  })

  it('refuses an entry that does not give what it promises, types that Keras files lack, and NUL in strings', () => {
    const folder = workspace()
    const writer = createHdf5(join(folder, 'x.h5'))
    const entry = memoryEntry('x', scalar(1))
    expect(() => {
      writer.dataset('short', { ...entry, byteLength: 8, shape: [2] })
    }).toThrow(expect.objectContaining({ code: 'malformed' }))
    expect(() => {
      writer.dataset('f8', memoryEntry('x', { dtype: 'float8_e5m2', shape: [1], data: Uint8Array.of(1) }))
    }).toThrow(expect.objectContaining({ code: 'not-expressible' }))
    expect(() => {
      writer.dataset('nul', memoryEntry('x', { dtype: 'string', shape: [1], data: [Uint8Array.of(97, 0, 98)] }))
    }).toThrow(expect.objectContaining({ code: 'not-expressible' }))
    writer.abort()
    expect(existsSync(join(folder, 'x.h5'))).toBe(false)
  })
})
