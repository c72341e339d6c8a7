import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { crc32, deflateRawSync } from 'node:zlib'

import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { memorySource, openFileSource, readBytes } from '../../src/io/sources.ts'
import { openZip } from '../../src/io/zip.ts'
import type { Zip } from '../../src/io/zip.ts'
import { writeZip } from '../../src/io/zip-writer.ts'
import { fixture } from '../support/models.ts'
import { zip } from '../support/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<Zip> =>
  openZip(memorySource(bytes, 'm.keras'), limits)
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const causes = async (archive: Zip): Promise<string[]> => (await archive.verify()).map(({ cause }) => cause)

describe('a sound archive', () => {
  const long = text('weights '.repeat(20_000))
  const bytes = zip([
    { name: 'config.json', data: text('{}') },
    { name: 'folder/' },
    { name: 'folder/w.bin', data: long, deflated: deflateRawSync(long) },
    { name: 'described', data: text('later'), describe: true },
  ])

  it('lists files, and reads stored and deflated ones', async () => {
    const archive = await open(bytes)
    expect(archive.members.map(({ name, byteLength, stored }) => [name, byteLength, stored])).toEqual([
      ['config.json', 2, true],
      ['folder/w.bin', 160_000, false],
      ['described', 5, true],
    ])
    expect(archive.get('folder/')).toBeUndefined()
    const source = await archive.source('folder/w.bin')
    expect([source.name, source.file]).toEqual(['m.keras!folder/w.bin', 'm.keras'])
    expect(readBytes(source, 0, source.byteLength)).toEqual(long)
    expect(await archive.read('described', 5)).toEqual(text('later'))
    expect(await archive.verify()).toEqual([])
    archive.close()
  })

  it('refuses a member that is absent, or larger than asked for', async () => {
    const archive = await open(bytes)
    await expect(archive.source('nothing')).rejects.toMatchObject({ code: 'missing-file' })
    await expect(archive.read('folder/w.bin', 100)).rejects.toMatchObject({ code: 'limit-exceeded' })
    archive.close()
  })

  it.each([
    ['before', 'unread-content'],
    ['after', 'trailing-bytes'],
    ['between', 'unread-content'],
  ] as const)('tells of bytes %s it', async (place, cause) => {
    const extra = text('smuggled')
    const whole =
      place === 'between'
        ? zip([{ name: 'a', data: text('a') }, { gap: extra }, { name: 'b', data: text('b') }])
        : Buffer.concat(place === 'before' ? [extra, bytes] : [bytes, extra])
    const archive = await open(whole)
    const findings = await archive.verify()
    expect(findings).toMatchObject([{ cause, severity: 'error', metrics: { bytes: extra.length } }])
    expect(readBytes(await archive.source(archive.members[0]?.name ?? ''), 0, 1)).toHaveLength(1)
    archive.close()
  })
})

describe('zip64', () => {
  it('is read, its end records counted as its own', async () => {
    const archive = await open(zip([{ name: 'a', data: text('abc') }], { zip64: true }))
    expect(await archive.read('a', 3)).toEqual(text('abc'))
    expect(await archive.verify()).toEqual([])
    archive.close()
  })
})

describe('what is refused', () => {
  const a = { name: 'a', data: text('abc') }
  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['something else', text('not a zip'), 'malformed'],
    ['a magic number alone', text('PK\x03\x04'), 'truncated-file'],
    ['a cut-off archive', zip([a]).subarray(0, -1), 'truncated-file'],
    ['a name twice', zip([a, a]), 'malformed'],
    ['a parent folder', zip([{ ...a, name: '../a' }]), 'path-traversal'],
    ['an absolute name', zip([{ ...a, name: '/etc/a' }]), 'path-traversal'],
    ['a drive', zip([{ ...a, name: 'C:/a' }]), 'path-traversal'],
    ['a backslash', zip([{ ...a, name: '..\\a' }]), 'path-traversal'],
    ['a line break in a name', zip([{ ...a, name: 'a\n::error::b' }]), 'path-traversal'],
    ['an empty part', zip([{ ...a, name: 'a//b' }]), 'path-traversal'],
    ['encryption', zip([{ ...a, flags: 1 }]), 'malformed'],
    ['a symlink', zip([{ ...a, unixMode: 0o120777 }]), 'malformed'],
    ['another method', zip([{ ...a, method: 12 }]), 'unsupported-format'],
    ['headers that disagree on the name', zip([{ ...a, localName: 'b' }]), 'malformed'],
    ['headers that disagree on the checksum', zip([{ ...a, localCrc: 1 }]), 'malformed'],
    ['members that overlap', zip([a, { ...a, name: 'b', headerAt: 0, localName: 'a' }]), 'malformed'],
    ['a bomb', zip([{ name: 'a', data: new Uint8Array(8), deflated: text('x'), claim: 2 ** 31 }]), 'limit-exceeded'],
    ['a member beyond the end', zip([{ ...a, claim: 4000 }]), 'malformed'],
  ])('%s', async (_what, bytes, code) => {
    await expect(open(bytes)).rejects.toMatchObject({ code, place: { file: 'm.keras' } })
  })

  it.each([':0', '/etc/a', '..', 'a//b', 'b\\c', 'out:0 "q" <b>&'])(
    'but %j where members are never unpacked under their names',
    async (name) => {
      const bytes = zip([{ ...a, name }])
      await expect(open(bytes)).rejects.toMatchObject({ code: 'path-traversal' })
      const archive = await openZip(memorySource(bytes, 'm.npz'), DEFAULT_LIMITS, 'arrays')
      expect(archive.members.map((member) => member.name)).toEqual([name])
      expect(await archive.read(name, 3)).toEqual(text('abc'))
      expect(await archive.verify()).toEqual([])
      archive.close()
    },
  )

  it('more members than allowed', async () => {
    const bytes = zip(Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, data: text('x') })))
    await expect(open(bytes, { ...DEFAULT_LIMITS, files: 19 })).rejects.toMatchObject({ code: 'limit-exceeded' })
  })
})

describe('checksums', () => {
  it('of stored members are verified, also on reading a small one', async () => {
    const bytes = zip([{ name: 'config.json', data: text('{"a": 1}') }])
    bytes[bytes.indexOf(0x31)] = 0x32
    const archive = await open(bytes)
    expect(await archive.verify()).toMatchObject([{ cause: 'zip-crc-mismatch', severity: 'error', file: 'm.keras' }])
    await expect(archive.read('config.json', 100)).rejects.toThrow('member "config.json" has CRC-32 0x')
    archive.close()
  })

  it('of deflated members too, and what cannot be unpacked is one', async () => {
    const data = text('values')
    const wrong = await open(zip([{ name: 'w', data, deflated: deflateRawSync(text('valuez')) }]))
    expect(await causes(wrong)).toEqual(['zip-crc-mismatch'])
    wrong.close()
    const broken = await open(zip([{ name: 'w', data, deflated: Uint8Array.of(0xff, 0xff, 0xff) }]))
    expect(await causes(broken)).toEqual(['zip-crc-mismatch'])
    broken.close()
    const longer = await open(zip([{ name: 'w', data, deflated: deflateRawSync(text('more values than said')) }]))
    expect(await causes(longer)).toEqual(['zip-crc-mismatch'])
    longer.close()
  })
})

describe('writeZip', () => {
  const inputs = [
    { name: 'metadata.json', content: text('{}') },
    { name: 'file', content: { file: join(folder, 'source') } },
    {
      name: 'pieces',
      content: {
        byteLength: 600,
        *pieces() {
          const buffer = new Uint8Array(2)
          for (let i = 0; i < 300; i++) yield buffer.fill(i)
        },
      },
    },
  ]

  it('gives the same bytes each time, which are read again to the same members', async () => {
    writeZip(join(folder, 'source'), [{ name: 'x', content: text('x') }])
    const paths = [join(folder, '1.zip'), join(folder, '2.zip')]
    for (const path of paths) writeZip(path, inputs)
    const [first, second] = paths.map((path) => readFileSync(path))
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
    const archive = await openZip(openFileSource(paths[0] ?? '', 'w'), DEFAULT_LIMITS)
    expect(archive.members.map(({ name, stored }) => [name, stored])).toEqual([
      ['metadata.json', true],
      ['file', true],
      ['pieces', true],
    ])
    const pieces = await archive.read('pieces', 600)
    expect(crc32(pieces)).toBe(crc32(Uint8Array.from({ length: 600 }, (_, i) => Math.floor(i / 2))))
    expect(await archive.verify()).toEqual([])
    archive.close()
  })

  it('does not write over a file, and leaves nothing behind where its content fails', () => {
    expect(() => writeZip(join(folder, '1.zip'), inputs)).toThrow('EEXIST')
    const failing = [
      { content: { file: join(folder, 'absent') }, why: 'ENOENT' },
      { content: { byteLength: 3, pieces: () => [text('two')].map((piece) => piece.subarray(1)) }, why: '3 bytes' },
    ]
    for (const { content, why } of failing) {
      expect(() => writeZip(join(folder, '3.zip'), [{ name: 'a', content }])).toThrow(why)
      expect(existsSync(join(folder, '3.zip'))).toBe(false)
    }
  })
})

it('temporary files of unpacked members go with the archive', async () => {
  const data = text('values')
  const archive = await open(zip([{ name: 'w', data, deflated: deflateRawSync(data) }]))
  const before = process.env['RUNNER_TEMP']
  process.env['RUNNER_TEMP'] = folder
  await archive.source('w')
  if (before === undefined) delete process.env['RUNNER_TEMP']
  else process.env['RUNNER_TEMP'] = before
  const made = (): boolean => readdirSync(folder).some((name) => name.startsWith('model-roundtrip-'))
  expect(made()).toBe(true)
  archive.close()
  expect(made()).toBe(false)
})

it('a real file cut off at any place is refused or found out', async () => {
  const whole = fixture('models/sound/tfjs-mlp/tfjs-mlp.keras')
  for (let length = 0; length < whole.length; length += 997) {
    await expect(open(whole.slice(0, length))).rejects.toMatchObject({ name: 'ArtifactError' })
  }
})
