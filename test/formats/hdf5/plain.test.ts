import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { openHdf5, type Hdf5File } from '../../../src/formats/hdf5/file.ts'
import { hasHdf5Signature } from '../../../src/formats/hdf5/superblock.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memorySource } from '../../../src/io/sources.ts'
import { openZip } from '../../../src/io/zip.ts'
import { MODELS } from '../../support/corpus.ts'
import { fixture } from '../../support/models.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** Every HDF5 file among the fixtures, those inside `.keras` archives too. */
async function hdf5Files(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const found: [string, Uint8Array][] = []
  for (const root of new Set([FIXTURES, MODELS])) {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const { parentPath, name } of entries) {
      const bytes = readFileSync(join(parentPath, name))
      if (hasHdf5Signature(bytes.subarray(0, 4096))) found.push([join(parentPath, name), bytes])
      if (!name.endsWith('.keras')) continue
      const inside = await weightsOf(bytes).catch(() => undefined)
      if (inside !== undefined) found.push([join(parentPath, name), inside])
    }
  }
  return found
}

async function weightsOf(archive: Uint8Array): Promise<Uint8Array> {
  const zip = await openZip(memorySource(archive, 'x.keras'), DEFAULT_LIMITS)
  try {
    const source = await zip.source('model.weights.h5')
    const bytes = new Uint8Array(source.byteLength)
    source.read(0, bytes)
    return bytes
  } finally {
    zip.close()
  }
}

/** All that a file says, or how it is refused. */
async function contentOf(bytes: Uint8Array, by: 'any' | 'library'): Promise<unknown> {
  let file: Hdf5File
  try {
    file = await openHdf5(memorySource(bytes, 'x.h5'), DEFAULT_LIMITS, by)
  } catch (error) {
    return String(error)
  }
  try {
    const groups = [...file.groups].map(([path, { names, get }]) => [
      path,
      names.map((name) => [name, orError(() => get(name))]),
    ])
    const datasets = [...file.datasets].map(([path, dataset]) => {
      if (!dataset.readable) return [path, String(dataset.reason)]
      const { name, dtype, shape, byteLength } = dataset.entry
      return [path, name, dtype, shape, byteLength, dataset.stored, orError(() => digest(dataset.entry.chunks(1000)))]
    })
    return { groups, datasets, links: [...file.links], findings: file.verify() }
  } finally {
    file.close()
  }
}

function digest(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}

/** What reading gives, or how it fails. */
function orError<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    return String(error)
  }
}

async function isPlain(bytes: Uint8Array): Promise<boolean> {
  const file = await openHdf5(memorySource(bytes, 'x.h5'), DEFAULT_LIMITS)
  file.close()
  return file.isPlain
}

const files = await hdf5Files()

describe('without the HDF5 library', () => {
  it.each(files)('%s says the same', async (_name, bytes) => {
    expect(await contentOf(bytes, 'any')).toEqual(await contentOf(bytes, 'library'))
  })

  it('what Keras writes is read', async () => {
    expect(files.length).toBeGreaterThan(40)
    const [h5] = files.filter(([name]) => name.endsWith(join('digits-cnn', 'digits-cnn.h5')))
    expect(h5, 'a Keras model').toBeDefined()
    if (h5 !== undefined) expect(await isPlain(h5[1])).toBe(true)
  })

  it.each(['compact', 'big-endian', 'committed-latest', 'dense-attributes'])('%s is left to it', async (name) => {
    expect(await isPlain(fixture(`hdf5/${name}.h5`))).toBe(false)
  })
})

describe('a damaged byte', () => {
  const model = fixture('models/sound/digits-cnn/digits-cnn.h5')
  /** Places all over the file, the same on every run. */
  const places = Array.from({ length: 300 }, (_, i) => crc32(String(i)) % model.length)

  it.each(places)('at %i never makes the two readers say different things of the tree', async (place) => {
    const bytes = model.slice()
    bytes[place] = (bytes[place] ?? 0) ^ 0x41
    const [any, library] = [await contentOf(bytes, 'any'), await contentOf(bytes, 'library')]
    expect(any).toEqual(library)
  })
})
