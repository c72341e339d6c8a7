import { describe, expect, it } from 'vitest'

import { openHdf5 } from '../../../src/formats/hdf5/file.ts'
import type { Hdf5File } from '../../../src/formats/hdf5/file.ts'
import { loadHdf5 } from '../../../src/formats/hdf5/library.ts'
import { readSuperblock } from '../../../src/formats/hdf5/superblock.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memorySource } from '../../../src/io/sources.ts'
import { readTensor } from '../../../src/tensor/entry.ts'
import type { Tensor, TensorEntry } from '../../../src/tensor/tensor.ts'
import { fixture, modelFile } from '../../support/models.ts'

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<Hdf5File> =>
  openHdf5(memorySource(bytes, 'x.h5'), limits)
const openFixture = (name: string): Promise<Hdf5File> => open(fixture(`hdf5/${name}.h5`))

function entryOf(file: Hdf5File, path: string): TensorEntry {
  const dataset = file.datasets.get(path)
  if (dataset?.readable === true) return dataset.entry
  throw dataset?.reason ?? new Error(`no dataset ${path}`)
}

async function tensorOf(fixtureName: string, path: string): Promise<Tensor> {
  const file = await openFixture(fixtureName)
  try {
    return readTensor(entryOf(file, path))
  } finally {
    file.close()
  }
}

const VARS = 'layers/dense/vars'
const COUNTING = Float32Array.from({ length: 24 }, (_, i) => i)
const words = (...texts: string[]): Uint8Array[] => texts.map((text) => new TextEncoder().encode(text))

describe('element types', () => {
  it.each<[string, Tensor]>([
    ['int8', { dtype: 'int8', shape: [3], data: Int8Array.of(-128, 1, 127) }],
    ['int16', { dtype: 'int16', shape: [3], data: Int16Array.of(-32768, 1, 32767) }],
    ['int32', { dtype: 'int32', shape: [3], data: Int32Array.of(-(2 ** 31), 1, 2 ** 31 - 1) }],
    ['int64', { dtype: 'int64', shape: [3], data: BigInt64Array.of(-(2n ** 63n), 1n, 2n ** 63n - 1n) }],
    ['uint8', { dtype: 'uint8', shape: [3], data: Uint8Array.of(0, 1, 255) }],
    ['uint16', { dtype: 'uint16', shape: [3], data: Uint16Array.of(0, 1, 65535) }],
    ['uint32', { dtype: 'uint32', shape: [3], data: Uint32Array.of(0, 1, 2 ** 32 - 1) }],
    ['uint64', { dtype: 'uint64', shape: [3], data: BigUint64Array.of(0n, 1n, 2n ** 64n - 1n) }],
    ['float16', { dtype: 'float16', shape: [4], data: Uint16Array.of(0x3c00, 0xc000, 0x7bff, 0x7c00) }],
    ['float64', { dtype: 'float64', shape: [2], data: Float64Array.of(1.5, NaN) }],
    ['bool', { dtype: 'bool', shape: [2], data: Uint8Array.of(1, 0) }],
    ['complex64', { dtype: 'complex64', shape: [1], data: Float32Array.of(1, 2) }],
    ['complex128', { dtype: 'complex128', shape: [1], data: Float64Array.of(1, 2) }],
    ['fixed_string', { dtype: 'string', shape: [2], data: words('abc', 'de') }],
    ['string', { dtype: 'string', shape: [3], data: words('abc', '', 'dé') }],
    ['scalar', { dtype: 'float32', shape: [], data: Float32Array.of(3) }],
    ['none', { dtype: 'float32', shape: [0, 3], data: new Float32Array(0) }],
    ['bfloat16', { dtype: 'bfloat16', shape: [3], data: Uint16Array.of(0x3f80, 0x4000, 0x4040) }],
  ])('%s', async (name, expected) => {
    expect(await tensorOf('dtypes', `${VARS}/${name}`)).toEqual(expected)
  })

  it('that are not read are told, and leave the others alone', async () => {
    const file = await openFixture('dtypes')
    expect(file.verify()).toMatchObject([
      { cause: 'unsupported-format', severity: 'warning', tensor: `${VARS}/nothing`, message: /has no dataspace/ },
      { cause: 'unsupported-format', severity: 'warning', tensor: `${VARS}/opaque`, message: /opaque of 2 bytes/ },
    ])
    file.close()
  })

  it('float32 whose bits lie elsewhere is not taken for IEEE', async () => {
    await expect(tensorOf('odd-float', `${VARS}/1`)).rejects.toMatchObject({ code: 'unsupported-format' })
  })

  it('two bytes with the fields of bfloat16 are bfloat16, not half precision', async () => {
    expect((await tensorOf('bfloat16-float', `${VARS}/1`)).dtype).toBe('bfloat16')
  })
})

describe('layouts', () => {
  it.each([
    ['hard-link', 'float32'],
    ['compact', 'float32'],
    ['user-block', 'float32'],
    ['tracked', 'float32'],
    ['dense-attributes', 'float32'],
  ])('%s', async (name) => {
    const path = ['hard-link', 'compact'].includes(name) ? `${VARS}/1` : `${VARS}/0`
    expect(await tensorOf(name, path)).toEqual({ dtype: 'float32', shape: [4, 6], data: COUNTING })
  })

  it.each(['committed', 'committed-latest'])('%s: a type that is an object of its own', async (name) => {
    const tensor = await tensorOf(name, `${VARS}/1`)
    expect([tensor.dtype, (tensor.data as Uint16Array)[1]]).toEqual(['float16', 0x3c00])
  })

  it('big-endian values arrive little-endian', async () => {
    expect((await tensorOf('big-endian', `${VARS}/1`)).data).toHaveProperty('1', 0x3c00)
    expect((await tensorOf('big-endian', `${VARS}/2`)).data).toEqual(
      Float32Array.from({ length: 48 }, (_, i) => (i % 2 === 0 ? i / 2 : 1)),
    )
    expect((await tensorOf('big-endian', `${VARS}/3`)).data).toEqual(
      BigInt64Array.from({ length: 24 }, (_, i) => BigInt(i)),
    )
    expect((await tensorOf('big-endian', `${VARS}/4`)).data).toEqual(Float64Array.from(COUNTING))
  })

  it('filters: szip and scale-offset are undone, lzf is named', async () => {
    const szip = await tensorOf('szip', `${VARS}/1`)
    expect([szip.shape, (szip.data as Float32Array)[61]]).toEqual([[40, 60], 7])
    expect((await tensorOf('scale-offset', `${VARS}/1`)).data).toHaveProperty('23', 23n)
    await expect(tensorOf('lzf', `${VARS}/1`)).rejects.toThrow(
      'x.h5: layers/dense/vars/1: is stored with HDF5 filter 32000 (lzf), which is not read',
    )
  })

  /** sound/hdf5-layouts: one model, stored in nine ways. */
  it.each(['big-endian', 'chunked', 'fixed-strings', 'gzip-fletcher32', 'gzip-shuffle', 'latest', 'latest-chunked'])(
    '%s holds the same values as the plain file',
    async (name) => {
      const [plain, other] = await Promise.all(
        ['plain', name].map((layout) => open(modelFile(`sound/hdf5-layouts/${layout}.h5`))),
      )
      const names = [...(plain?.datasets.keys() ?? [])].sort()
      expect([...(other?.datasets.keys() ?? [])].sort()).toEqual(names)
      for (const path of names) {
        if (plain === undefined || other === undefined) throw new Error('not opened')
        expect(readTensor(entryOf(other, path))).toEqual(readTensor(entryOf(plain, path)))
      }
      expect(other?.verify()).toEqual([])
      plain?.close()
      other?.close()
    },
  )
})

describe('pieces', () => {
  it('never split an element, and put together are the tensor', async () => {
    const file = await open(modelFile('sound/hdf5-layouts/gzip-shuffle.h5'))
    const entry = entryOf(file, 'model_weights/second/second/kernel')
    const whole = readTensor(entry).data as Float32Array
    for (const size of [1, 4, 10, 104, 1000, 10_000]) {
      const pieces = [...entry.chunks(size)].map((piece) => piece.slice())
      expect(pieces.every((piece) => piece.length % 4 === 0 && piece.length <= Math.max(4, size))).toBe(true)
      expect(new Float32Array(Uint8Array.from(pieces.flatMap((piece) => [...piece])).buffer)).toEqual(whole)
    }
    file.close()
  })

  it('of two iterators do not disturb each other', async () => {
    const [a, b] = await Promise.all([openFixture('dtypes'), openFixture('big-endian')])
    const left = entryOf(a, `${VARS}/0`).chunks(16)[Symbol.iterator]()
    const right = entryOf(b, `${VARS}/3`).chunks(16)[Symbol.iterator]()
    const first = left.next()
    right.next()
    right.next()
    const bytes = first.done === true ? new Uint8Array(0) : first.value
    expect([...new Float32Array(bytes.slice().buffer)]).toEqual([0, 1, 2, 3])
    a.close()
    b.close()
  })
})

describe('attributes', () => {
  it('of every kind that h5py writes', async () => {
    const file = await openFixture('dtypes')
    const root = file.groups.get('')
    expect(root?.get('text')).toEqual({ kind: 'strings', values: words('hallo ü'), scalar: true })
    expect(root?.get('bytes')).toEqual({ kind: 'strings', values: words('hallo'), scalar: true })
    expect(root?.get('list')).toEqual({ kind: 'strings', values: words('a', 'bcd'), scalar: false })
    expect(root?.get('array')).toEqual({ kind: 'strings', values: words('a', 'bcd'), scalar: false })
    expect(root?.get('number')).toEqual({ kind: 'numbers', values: [5n], scalar: true })
    expect(root?.get('flag')).toEqual({ kind: 'numbers', values: [1], scalar: true })
    expect(root?.get('empty')).toEqual({ kind: 'numbers', values: [], scalar: false })
    expect(root?.get('absent')).toBeUndefined()
    file.close()
  })

  it('in dense storage', async () => {
    const file = await openFixture('dense-attributes')
    const attributes = file.groups.get(VARS)
    expect(attributes?.names).toHaveLength(30)
    expect(attributes?.get('a29')).toEqual({ kind: 'strings', values: words('29'.repeat(20)), scalar: true })
    file.close()
  })
})

describe('the tree', () => {
  it.each([
    'hdf5/dtypes.h5',
    'hdf5/external-link.h5',
    'hdf5/soft-link.h5',
    'hdf5/tracked.h5',
    'hdf5/virtual.h5',
    'hdf5/user-block.h5',
    'hdf5/committed-latest.h5',
    'hdf5-kinds/dense.h5',
    'hdf5-kinds/many.h5',
    'models/sound/tfjs-mlp/tfjs-mlp.h5',
    'models/sound/hdf5-layouts/latest.h5',
    'models/sound/custom-layer/custom-layer.weights.h5',
  ])('%s: what we find is what the library finds', async (name) => {
    const ours = await open(fixture(name))
    const source = memorySource(fixture(name), 'x.h5')
    const file = (await loadHdf5()).open(source, readSuperblock(source))
    const theirs = file.call('all', (module, id) => [...module.get_names(id, '/', true)])
    const found = [...ours.groups.keys(), ...ours.datasets.keys(), ...ours.links.keys()]
    expect(found.filter((path) => path !== '').sort()).toEqual(theirs.filter((path) => path !== 'type').sort())
    for (const [path, attributes] of ours.groups) {
      const names = file.call(path, (module, id) => [...module.get_attribute_names(id, `/${path}`)])
      expect([...attributes.names].sort()).toEqual(names.sort())
    }
    file.close()
    ours.close()
  })
})

describe('links', () => {
  it.each([
    ['external-link', 'hdf5-external-link', 'is an external link to "dtypes.h5"'],
    ['soft-link', 'unread-content', 'is a soft link to /layers/dense/vars/0'],
    ['dangling-link', 'unread-content', 'is a soft link to /nowhere'],
    ['external-storage', 'hdf5-external-link', 'its values are kept in another file'],
    ['virtual', 'hdf5-external-link', 'a virtual dataset made of "dtypes.h5"'],
  ])('%s is reported and not followed', async (name, cause, message) => {
    const file = await openFixture(name)
    expect(file.verify()).toMatchObject([
      { cause, severity: 'error', file: 'x.h5', tensor: `${VARS}/1`, message: expect.stringContaining(message) },
    ])
    expect(() => entryOf(file, `${VARS}/1`)).toThrow()
    file.close()
  })

  it('are not followed even where the library is made to: no other file is granted', async () => {
    const target = await openFixture('dtypes')
    const source = memorySource(fixture('hdf5/external-link.h5'), 'x.h5')
    const file = (await loadHdf5()).open(source, readSuperblock(source))
    expect(() => file.call('the link', (module, id) => module.get_type(id, `/${VARS}/1`))).toThrow(
      expect.objectContaining({ code: 'hdf5-external-link' }),
    )
    file.close()
    target.close()
  })

  it('a group inside itself is refused', async () => {
    await expect(openFixture('cycle')).rejects.toThrow('x.h5: /layers/dense/again is a group inside itself')
  })
})

describe('hostile and broken files', () => {
  it.each(['claim', 'claim-chunked'])('%s: 4 GiB in a file of 7 kB', async (name) => {
    await expect(openFixture(name)).rejects.toMatchObject({
      code: 'limit-exceeded',
      place: { file: 'x.h5', tensor: `${VARS}/1` },
      message: expect.stringContaining('shape [268435456, 4] claims 4294967296 bytes'),
    })
  })

  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['garbage', new Uint8Array(5000).fill(7), 'malformed'],
    ['the magic number alone', fixture('hdf5/compact.h5').slice(0, 8), 'truncated-file'],
    ['the magic number and garbage', garbage(), 'malformed'],
    ['half a file', fixture('hdf5/compact.h5').slice(0, 3000), 'truncated-file'],
  ])('%s', async (_what, bytes, code) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'ArtifactError', code, place: { file: 'x.h5' } })
  })

  it.each(['never-written', 'never-written-chunked'])(
    '%s: a shape without values is not taken for zeros',
    async (name) => {
      const file = await openFixture(name)
      expect(file.verify()).toMatchObject([
        { cause: 'missing-tensor', severity: 'error', tensor: `${VARS}/1`, message: /they were never written/ },
      ])
      file.close()
    },
  )

  it('bytes after the end are found', async () => {
    const whole = fixture('hdf5/compact.h5')
    const file = await open(Buffer.concat([whole, new Uint8Array(5)]))
    expect(file.verify()).toMatchObject([{ cause: 'trailing-bytes', metrics: { bytes: 5 } }])
    file.close()
  })

  it('a broken checksum of values is found', async () => {
    const whole = modelFile('sound/hdf5-layouts/gzip-fletcher32.h5')
    expect(await lookAtEverything(whole)).toBe('')
    const complaints = new Set<string>()
    for (let at = 40_000; at < whole.length; at += 500) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x10
      complaints.add(await lookAtEverything(changed))
    }
    expect([...complaints].join()).toMatch(/cannot read model_weights\/.*(Fletcher32|filter|inflate)/)
  })

  it('more groups, or deeper ones, than allowed', async () => {
    const limits = { ...DEFAULT_LIMITS, depth: 2 }
    await expect(open(fixture('hdf5/compact.h5'), limits)).rejects.toMatchObject({ code: 'limit-exceeded' })
    await expect(open(fixture('hdf5/dtypes.h5'), { ...DEFAULT_LIMITS, tensors: 4 })).rejects.toMatchObject({
      code: 'limit-exceeded',
    })
  })

  it('any few bytes changed end in an answer or an error that names the file; the next file is read all the same', async () => {
    let seed = 1
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    for (const name of ['sound/tfjs-mlp/tfjs-mlp.h5', 'sound/hdf5-layouts/latest-chunked.h5']) {
      const whole = modelFile(name)
      for (let round = 0; round < 150; round++) {
        const changed = whole.slice()
        for (let i = 0; i < 3; i++) changed[random(changed.length)] = random(3) === 0 ? 0xff : random(256)
        await expect(lookAtEverything(changed)).resolves.toMatch(/^$|x\.h5/)
      }
    }
    expect(await lookAtEverything(modelFile('sound/tfjs-mlp/tfjs-mlp.h5'))).toBe('')
  })
})

/** Reads all that is there. @returns the first complaint, or '' */
async function lookAtEverything(bytes: Uint8Array): Promise<string> {
  try {
    const file = await open(bytes)
    try {
      for (const attributes of file.groups.values()) for (const name of attributes.names) attributes.get(name)
      return file.verify()[0]?.message ?? ''
    } finally {
      file.close()
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ArtifactError') return error.message
    throw error
  }
}

function garbage(): Uint8Array {
  const bytes = new Uint8Array(5000).fill(7)
  bytes.set(fixture('hdf5/compact.h5').subarray(0, 8))
  return bytes
}
