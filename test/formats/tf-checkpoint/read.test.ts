import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { extendCrc32c, maskCrc32c } from '../../../src/formats/tf-checkpoint/crc32c.ts'
import { tfCheckpoint } from '../../../src/formats/tf-checkpoint/format.ts'
import { readTensor } from '../../../src/tensor/entry.ts'
import { checkpointFiles, floats } from '../../support/checkpoints.ts'
import { draftOf, openAt, openModel, recognised, rewrite, tensorsOf } from '../../support/formats.ts'
import { MODELS } from '../../support/models.ts'
import { workspace } from '../../support/workspace.ts'

const OWN = join(MODELS, '../tf-checkpoint')
const BUILD = fileURLToPath(new URL('../../../tools/crc32c/build.mjs', import.meta.url))

describe('CRC-32C', () => {
  it('agrees with the vectors of RFC 3720 B.4, whatever the pieces', () => {
    const crc = (bytes: Uint8Array): string => extendCrc32c(0, bytes).toString(16)
    expect(crc(new Uint8Array(32))).toBe('8a9136aa')
    expect(crc(new Uint8Array(32).fill(0xff))).toBe('62a8ab43')
    expect(crc(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe('46dd794e')
    expect(crc(Buffer.from('123456789'))).toBe('e3069283')
    const bytes = Uint8Array.from({ length: 101 }, (_, i) => i * 37)
    for (const cut of [0, 1, 7, 8, 9, 100]) {
      const pieces = extendCrc32c(extendCrc32c(0, bytes.subarray(0, cut)), bytes.subarray(cut))
      expect(pieces).toBe(extendCrc32c(0, bytes))
    }
    expect(maskCrc32c(0)).toBe(0xa282ead8)
  })

  it('is the same for long pieces, which are folded, as for short ones, which are not', () => {
    const bytes = new Uint8Array(200_003)
    for (let i = 0, state = 1; i < bytes.length; i++) bytes[i] = (state = (state * 48271) % 0x7fffffff) >>> 7
    for (const [from, to] of [
      [0, 1024],
      [3, 1154],
      [1, 65_537],
      [0, 65_664],
      [5, 200_003],
    ] as const) {
      let crc = 0x1234567
      for (let at = from; at < to; at += 500) crc = extendCrc32c(crc, bytes.subarray(at, Math.min(to, at + 500)))
      expect(extendCrc32c(0x1234567, bytes.subarray(from, to))).toBe(crc)
    }
  })

  it('folds by the module that the script in tools/ makes', () => {
    const made = spawnSync(process.execPath, [BUILD, '--check'], { encoding: 'utf8' })
    expect(made.stderr).toBe('')
    expect(made.status).toBe(0)
  }, 60_000)
})

describe('a checkpoint that TensorFlow wrote', () => {
  it('is recognised by its index, with its shards', async () => {
    const artifact = await recognised(join(OWN, 'two.index'), 'm/two.index')
    expect(artifact).toMatchObject({
      format: 'tf-checkpoint',
      files: ['m/two.data-00000-of-00002', 'm/two.data-00001-of-00002', 'm/two.index'],
    })
  })

  it('gives every tensor, its type, and the name that the program had for it', async () => {
    const model = await openModel('sound/checkpoint-only/checkpoint.index')
    const told = [...model.weights].map(({ name, alias, dtype, shape }) => `${name} ${alias} ${dtype}[${shape.join()}]`)
    const key = (path: string): string => `model/${path}/.ATTRIBUTES/VARIABLE_VALUE`
    expect(told).toEqual([
      `${key('flags')} flags bool[3]`,
      `${key('half')} half bfloat16[5,4]`,
      `${key('ids')} ids int64[3]`,
      `${key('labels')} labels string[3]`,
      `${key('layers/0/b')} b float32[11]`,
      `${key('layers/0/w')} w float32[7,11]`,
      `${key('layers/1/b')} b float32[11]`,
      `${key('layers/1/w')} w float32[11,11]`,
      `${key('layers/2/b')} b float32[3]`,
      `${key('layers/2/w')} w float32[11,3]`,
      `${key('scale')} scale float32[]`,
      'step/.ATTRIBUTES/VARIABLE_VALUE Variable int64[]',
    ])
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('gives strings, bfloat16 and bool as they are stored', async () => {
    const model = await openModel('sound/checkpoint-only/checkpoint.index')
    const tensors = tensorsOf(model)
    const text = [...tensors.values()].find(({ dtype }) => dtype === 'string')
    const texts = ArrayBuffer.isView(text?.data) ? [] : (text?.data ?? [])
    expect(texts.map((bytes) => Buffer.from(bytes).toString())).toMatchInlineSnapshot(`
      [
        "zero",
        "één",
        "deux",
      ]
    `)
    model.close()
  })

  it('puts partitioned variables together again, cut along any axis', async () => {
    const model = await openAt(join(OWN, 'partitioned.index'), 'partitioned.index')
    const tensors = tensorsOf(model)
    expect(tensors.get('emb/rows')?.shape).toEqual([70, 5])
    expect(tensors.get('emb/rows')?.data).toEqual(Float32Array.from({ length: 350 }, (_, i) => i))
    expect(tensors.get('col/cols')?.data).toEqual(Float32Array.from({ length: 1800 }, (_, i) => i))
    expect(tensors.get('plain')?.data).toEqual(BigInt64Array.from([1n, -2n, 2n ** 40n]))
    expect(tensors.get('words')?.data).toEqual(['a', '', 'longer text'].map((word) => new TextEncoder().encode(word)))
    expect(await model.verify()).toEqual([])
    const entry = model.weights.get('col/cols')
    const chunks: Uint8Array[] = []
    for (const chunk of entry?.chunks(100) ?? []) chunks.push(chunk.slice())
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(Float32Array.from({ length: 1800 }, (_, i) => i).buffer))
    model.close()
  })

  it('reads several shards', async () => {
    const model = await openAt(join(OWN, 'two.index'), 'two.index')
    const tensors = tensorsOf(model)
    expect(tensors.get('x/a')?.data).toEqual(Float32Array.from([0, 1, 2, 3, 4, 5]))
    expect(tensors.get('x/b')).toMatchObject({ dtype: 'bool', data: Uint8Array.from([1, 0, 1]) })
    expect(tensors.get('x/c')).toMatchObject({ dtype: 'bfloat16', data: Uint16Array.from([0x3fc0, 0xc010]) })
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('names a shard that is missing, and one that belongs to another save', async () => {
    const root = workspace()
    cpSync(join(OWN, 'two.index'), join(root, 'two.index'))
    cpSync(join(OWN, 'two.data-00000-of-00002'), join(root, 'two.data-00000-of-00002'))
    cpSync(join(OWN, 'two.data-00000-of-00002'), join(root, 'two.data-00002-of-00003'))
    const model = await openAt(join(root, 'two.index'), 'm/two.index')
    const found = (await model.verify()).map(({ cause, file }) => [cause, file])
    expect(found).toEqual([
      ['unread-content', 'm/two.data-00002-of-00003'],
      ['missing-shard', 'm/two.data-00001-of-00002'],
    ])
    const entry = model.weights.get('x/c')
    expect(() => entry && readTensor(entry)).toThrow(expect.objectContaining({ code: 'missing-shard' }))
    model.close()
  })
})

describe('a made checkpoint', () => {
  it('is read in the byte order that its header names', async () => {
    const swapped = floats(1.5, -3).reverse()
    const files = checkpointFiles([{ name: 'w', shape: [2], bytes: swapped }], { endianness: 1 })
    const model = await openAt(join(workspace(files), 'c.index'), 'c.index')
    expect(tensorsOf(model).get('w')?.data).toEqual(Float32Array.from([-3, 1.5]))
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('comes back the same when it is written again', async () => {
    for (const path of ['partitioned.index', 'two.index']) {
      const model = await openAt(join(OWN, path), path)
      const { model: again, receipt } = await rewrite(tfCheckpoint, draftOf(model), 'copy')
      expect(tensorsOf(again)).toEqual(tensorsOf(model))
      expect(receipt.tensors).toHaveLength(model.weights.size)
      expect(await again.verify()).toEqual([])
      model.close()
      again.close()
    }
    const model = await openModel('sound/checkpoint-only/checkpoint.index')
    const { model: again } = await rewrite(tfCheckpoint, draftOf(model), 'copy')
    expect(tensorsOf(again)).toEqual(tensorsOf(model))
    expect([...again.weights].map(({ alias }) => alias)).toEqual([...model.weights].map(({ alias }) => alias))
    model.close()
    again.close()
  })
})
