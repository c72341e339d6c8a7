import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { BinaryWriter } from '@bufbuild/protobuf/wire'
import { describe, expect, it } from 'vitest'

import type { Finding } from '../../../src/evidence/finding.ts'
import { canonicalBytes } from '../../../src/formats/saved-model/canonical.ts'
import { hashesOf } from '../../../src/formats/saved-model/fingerprint.ts'
import { savedModel } from '../../../src/formats/saved-model/format.ts'
import { suffixNumber, withoutSuffix } from '../../../src/formats/saved-model/regularised.ts'
import { FingerprintSchema, type Fingerprint } from '../../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { openAt, rewrite } from '../../support/formats.ts'
import { MODELS } from '../../support/models.ts'
import { refusalOf } from '../../support/refusal.ts'
import { wordTable } from '../../support/word-table.ts'
import { workspace } from '../../support/workspace.ts'

const SOUND = readdirSync(join(MODELS, 'sound')).filter((name) => existsSync(join(folderOf(name), 'fingerprint.pb')))

function folderOf(name: string): string {
  return join(MODELS, 'sound', name, 'saved_model')
}

function stored(folder: string): Fingerprint {
  return fromBinary(FingerprintSchema, readFileSync(join(folder, 'fingerprint.pb')))
}

describe('fingerprints', () => {
  it('stand beside the models of the corpus', () => {
    expect(SOUND.length).toBeGreaterThanOrEqual(7)
  })

  it.each(SOUND)('%s: every hash is the one that TensorFlow 2.21 wrote', (name) => {
    const folder = folderOf(name)
    const index = readFileSync(join(folder, 'variables/variables.index'))
    expect(stored(folder)).toMatchObject(hashesOf(readFileSync(join(folder, 'saved_model.pb')), index, 'm'))
  })

  const copied = (name: string): string => {
    const root = workspace()
    cpSync(folderOf(name), root, { recursive: true })
    return root
  }
  const found = async (root: string): Promise<readonly Finding[]> => {
    const model = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    const findings = await model.verify()
    model.close()
    return findings
  }
  const edit = (root: string, file: string, change: (bytes: Buffer) => Uint8Array): void => {
    writeFileSync(join(root, file), change(readFileSync(join(root, file))))
  }
  const editPrint = (root: string, change: (fingerprint: Fingerprint) => void): void => {
    edit(root, 'fingerprint.pb', (bytes) => {
      const message = fromBinary(FingerprintSchema, bytes)
      change(message)
      return toBinary(FingerprintSchema, message)
    })
  }

  it('a graph that was changed after it was saved', async () => {
    const root = copied('tfjs-mlp')
    edit(root, 'saved_model.pb', (bytes) => Buffer.from(bytes.toString('latin1').replace('2.21.0', '2.21.9'), 'latin1'))
    expect(await found(root)).toMatchObject([
      { cause: 'checksum-mismatch', severity: 'warning', file: 'm/saved_model.pb' },
    ])
    // TensorFlow 2.11 has the hash of something else there.
    editPrint(root, ({ version }) => Object.assign(version ?? {}, { producer: 0 }))
    expect(await found(root)).toEqual([])
  })

  it('the index of another save', async () => {
    const root = copied('tfjs-mlp')
    editPrint(root, (fingerprint) => Object.assign(fingerprint, { checkpointHash: 1n }))
    const [only, ...others] = await found(root)
    expect(only).toMatchObject({ cause: 'checksum-mismatch', severity: 'warning', file: 'm/variables/variables.index' })
    expect(only?.message).toContain('its checkpoint_hash is 1, that of the files is 17836345775543454031')
    expect(others).toEqual([])
    editPrint(root, (fingerprint) => Object.assign(fingerprint, { checkpointHash: 0n }))
    expect(await found(root)).toEqual([])
  })

  it('hashes that contradict each other, under the rules that are known', async () => {
    const root = copied('tfjs-mlp')
    editPrint(root, (fingerprint) => Object.assign(fingerprint, { signatureDefHash: 1n }))
    expect(await found(root)).toMatchObject([{ cause: 'checksum-mismatch', file: 'm/fingerprint.pb' }])
    editPrint(root, ({ version }) => Object.assign(version ?? {}, { producer: 3 }))
    expect(await found(root)).toEqual([])
  })

  it('bytes that are no fingerprint', async () => {
    const root = copied('tfjs-mlp')
    writeFileSync(join(root, 'fingerprint.pb'), 'x')
    expect(await found(root)).toMatchObject([{ cause: 'malformed', file: 'm/fingerprint.pb' }])
  })

  it('is written with a SavedModel, and says what TensorFlow says of it', async () => {
    const { model, receipt } = await rewrite(savedModel, wordTable(), 'model')
    expect(await model.verify()).toEqual([])
    model.close()
    const folder = dirname(receipt.files[0] ?? '')
    // `CreateFingerprintDef` of TensorFlow 2.21 on the same file
    expect(stored(folder)).toMatchObject(WRITTEN)
    expect(receipt.files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))).toEqual([
      'saved_model.pb',
      'fingerprint.pb',
      'assets/words/colours.txt',
    ])
  })
})

const WRITTEN = {
  savedModelChecksum: 10979826550382019855n,
  graphDefProgramHash: 5290461486820894852n,
  signatureDefHash: 7709224096080587572n,
  savedObjectGraphHash: 0n,
  checkpointHash: 0n,
  version: { producer: 4 },
  uuid: '',
}

describe('the bytes of a SavedModel as C++ writes them', () => {
  type Field = readonly [number: number, value: Uint8Array | string | number]
  const message = (...fields: readonly Field[]): Uint8Array => {
    const writer = new BinaryWriter()
    for (const [number, value] of fields) {
      if (typeof value === 'number') writer.tag(number, 0).uint32(value)
      else writer.tag(number, 2).bytes(typeof value === 'string' ? Buffer.from(value) : value)
    }
    return writer.finish()
  }
  const entry = (key: string | number, value: Uint8Array | string = ''): Field[1] => message([1, key], [2, value])
  const graph = (...fields: readonly Field[]): Uint8Array => message([2, message([2, message(...fields)])])
  const node = (...fields: readonly Field[]): Uint8Array => graph([1, message(...fields)])
  const fn = (...fields: readonly Field[]): Uint8Array => graph([2, message([1, message(...fields)])])

  const LONG = message([2, 'text'])

  it.each<readonly [string, Uint8Array, Uint8Array]>([
    ['fields', message([2, ''], [1, 1]), message([1, 1], [2, ''])],
    ['texts', node([5, entry('b', LONG)], [5, entry('a')]), node([5, entry('a')], [5, entry('b', LONG)])],
    ['bytes of texts', node([5, entry('ä')], [5, entry('z')]), node([5, entry('z')], [5, entry('ä')])],
    ['numbers', fn([7, entry(300)], [7, entry(7)], [7, entry(0)]), fn([7, entry(0)], [7, entry(7)], [7, entry(300)])],
    ['a number that is left out', fn([8, entry(1)], [8, message()]), fn([8, message()], [8, entry(1)])],
    [
      'maps within maps',
      node([5, entry('f', message([10, message([2, entry('y')], [2, entry('x')])]))]),
      node([5, entry('f', message([10, message([2, entry('x')], [2, entry('y')])]))]),
    ],
    ['what is repeated as it is', node([3, 'b'], [3, 'a']), node([3, 'b'], [3, 'a'])],
    ['what nobody knows', message([2, message([99, 'b'], [99, 'a'])]), message([2, message([99, 'b'], [99, 'a'])])],
  ])('%s', (_, given, wanted) => {
    expect(Buffer.from(canonicalBytes(given, 'm')).toString('hex')).toBe(Buffer.from(wanted).toString('hex'))
    expect(canonicalBytes(wanted, 'm')).toEqual(wanted)
  })

  it('numbers of eight bytes', () => {
    const frame = (key: bigint): Uint8Array =>
      new BinaryWriter().tag(1, 1).fixed64(key).tag(2, 2).bytes(Buffer.from('x')).finish()
    const [low, high] = [frame(2n), frame(2n ** 63n)]
    const info = (...frames: readonly Uint8Array[]): Uint8Array =>
      graph([5, message(...frames.map((one): Field => [4, one]))])
    expect(canonicalBytes(info(high, low), 'm')).toEqual(info(low, high))
  })

  it('refuses what is no message, and what is nested without end', async () => {
    expect(await refusalOf(() => canonicalBytes(message([2, message([2, Uint8Array.of(0x0a, 9, 1)])]), 'm'))).toContain(
      'malformed',
    )
    let value = message()
    for (let depth = 0; depth < 200; depth++) value = message([10, message([2, entry('f', value)])])
    expect(await refusalOf(() => canonicalBytes(node([5, entry('f', value)]), 'm'))).toContain('limit-exceeded')
  })

  it('numbers at the end of names', () => {
    expect(['__inference_call_12', 'f_7_x', '12', 'f_'].map(suffixNumber)).toEqual([12n, null, 12n, null])
    expect(['__inference_call_12', 'f_7_x', '12', 'f_007'].map(withoutSuffix)).toEqual([
      '__inference_call_',
      'f_7_x',
      '',
      'f_00',
    ])
  })
})
