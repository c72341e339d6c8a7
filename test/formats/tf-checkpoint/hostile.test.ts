import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Cause } from '../../../src/evidence/finding.ts'
import { extendCrc32c, maskCrc32c } from '../../../src/formats/tf-checkpoint/crc32c.ts'
import { FOOTER_BYTES, TABLE_MAGIC } from '../../../src/formats/tf-checkpoint/table.ts'
import { tableBytes, varint } from '../../../src/formats/tf-checkpoint/table-writer.ts'
import { readTensor } from '../../../src/tensor/entry.ts'
import { bundleEntry, checkpointFiles, floats, shapeInit, type MadeTensor } from '../../support/checkpoints.ts'
import { openAt } from '../../support/formats.ts'
import { workspace } from '../../support/workspace.ts'

const W: MadeTensor = { name: 'w', shape: [2], bytes: floats(1, 2) }
const DATA = 'c.data-00000-of-00001'

/** What verifying these files finds; a checkpoint that cannot be opened gives its error's code. */
async function findings(files: Record<string, Uint8Array>): Promise<(Cause | string)[]> {
  const root = workspace(files)
  try {
    const model = await openAt(join(root, 'c.index'), 'c.index')
    try {
      return (await model.verify()).map(({ cause }) => cause)
    } finally {
      model.close()
    }
  } catch (error) {
    return [error instanceof Error && 'code' in error ? `cannot be opened: ${String(error.code)}` : String(error)]
  }
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  copy[at < 0 ? copy.byteLength + at : at] = value
  return copy
}

const crcOf = (bytes: Uint8Array): number => maskCrc32c(extendCrc32c(0, bytes))

interface BlockParts {
  readonly entries: readonly { readonly key: string; readonly value: Uint8Array }[]
  /** Where its readers may start. */
  readonly restarts: readonly number[]
  readonly separator: string
}

/** A table whose blocks say what they are told to. */
function tableOf(blocks: readonly BlockParts[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const put = ({ entries, restarts }: Pick<BlockParts, 'entries' | 'restarts'>): Uint8Array => {
    const points = new DataView(new ArrayBuffer(4 * restarts.length + 4))
    for (const [index, value] of [...restarts, restarts.length].entries()) points.setUint32(4 * index, value, true)
    const written = entries.map(({ key, value }) =>
      Buffer.concat([Uint8Array.from([0, ...varint(key.length), ...varint(value.length)]), Buffer.from(key), value]),
    )
    const block = Buffer.concat([...written, new Uint8Array(points.buffer), new Uint8Array(1)])
    const trailer = new DataView(new ArrayBuffer(4))
    trailer.setUint32(0, crcOf(block), true)
    const offset = chunks.reduce((sum, { length }) => sum + length, 0)
    chunks.push(block, new Uint8Array(trailer.buffer))
    return Uint8Array.from([...varint(offset), ...varint(block.length - 1)])
  }
  const index = blocks.map((block) => ({ key: block.separator, value: put(block) }))
  const meta = put({ entries: [], restarts: [0] })
  // Each entry of the index of blocks is one that readers may start from.
  const starts = index.map((_, at) =>
    index.slice(0, at).reduce((sum, { key, value }) => sum + 3 + key.length + value.length, 0),
  )
  const top = put({ entries: index, restarts: starts })
  const footer = new Uint8Array(FOOTER_BYTES)
  footer.set([...meta, ...top])
  new DataView(footer.buffer).setBigUint64(FOOTER_BYTES - 8, TABLE_MAGIC, true)
  return Buffer.concat([...chunks, footer])
}

describe('a broken checkpoint is told from a sound one', () => {
  it('is nothing when it is sound', async () => {
    expect(await findings(checkpointFiles([W]))).toEqual([])
  })

  it('index without data', async () => {
    const { 'c.index': index } = checkpointFiles([W])
    expect(await findings({ 'c.index': index })).toEqual(['missing-shard'])
  })

  it('one bit of a tensor', async () => {
    const files = checkpointFiles([W])
    expect(await findings({ ...files, [DATA]: changed(files[DATA], 3, 0x40) })).toEqual(['checksum-mismatch'])
  })

  it('shard cut off, and bytes after the last tensor', async () => {
    const files = checkpointFiles([W, { ...W, name: 'v' }])
    expect(await findings({ ...files, [DATA]: files[DATA].slice(0, 15) })).toEqual(['truncated-file'])
    expect(await findings({ ...files, [DATA]: Buffer.concat([files[DATA], floats(0)]) })).toEqual(['trailing-bytes'])
  })

  it('tensor beyond the shard, and tensors that overlap', async () => {
    const far = { ...W, name: 'v', entry: { offset: 2n ** 50n } }
    expect(await findings(checkpointFiles([W, far]))).toContain('truncated-file')
    const same = { ...W, name: 'v', entry: { offset: 4n } }
    expect(await findings(checkpointFiles([W, same]))).toContain('malformed')
  })

  it('bytes between tensors, but for the zeros of an alignment', async () => {
    const spaced = (filler: number): Record<string, Uint8Array> => ({
      ...checkpointFiles([W, { ...W, name: 'x', entry: { offset: 16n } }]),
      [DATA]: Buffer.concat([W.bytes, new Uint8Array(8).fill(filler), W.bytes]),
    })
    expect(await findings(spaced(0))).toEqual([])
    expect(await findings(spaced(7))).toEqual(['unread-content'])
  })

  it('index: checksum, magic number, trailing bytes, order of keys', async () => {
    const files = checkpointFiles([W])
    expect(await findings({ ...files, 'c.index': changed(files['c.index'], 4, 99) })).toEqual([
      'cannot be opened: checksum-mismatch',
    ])
    expect(await findings({ ...files, 'c.index': files['c.index'].slice(0, -1) })).toEqual([
      'cannot be opened: truncated-file',
    ])
    const shuffled = tableBytes(
      ['', 'w', 'v'].map((key) => ({
        key: Buffer.from(key),
        value: key === '' ? Uint8Array.from([8, 1]) : bundleEntry({ dtype: 1 }),
      })),
    )
    expect(await findings({ ...files, 'c.index': shuffled })).toEqual(['cannot be opened: malformed'])
  })

  it('index: points to start reading from, and what parts its blocks, under good checksums', async () => {
    const files = checkpointFiles([W])
    const told = (parts: Parameters<typeof tableOf>[0]): Promise<string[]> =>
      findings({ ...files, 'c.index': tableOf(parts) })
    const header = { key: '', value: Uint8Array.from([8, 1]) }
    const w = { key: 'w', value: bundleEntry({ dtype: 1, shape: shapeInit([2]), size: 8n, crc32c: crcOf(W.bytes) }) }
    const second = 3 + header.value.byteLength
    const sound = [{ entries: [header, w], restarts: [0, second], separator: 'x' }]
    expect(await told(sound)).toEqual([])
    expect(await told([{ entries: [header, w], restarts: [0, 0], separator: 'w' }])).toEqual([])
    expect(
      await told([
        { entries: [header], restarts: [0], separator: 'a' },
        { entries: [w], restarts: [0], separator: 'w' },
      ]),
    ).toEqual([])
    for (const restarts of [[], [second], [second, 0], [0, second, 0], [0, 3], [0, 99999]]) {
      const wrong = [{ entries: [header, w], restarts, separator: 'x' }]
      expect(await told(wrong), JSON.stringify(restarts)).toEqual(['cannot be opened: malformed'])
    }
    const parted = (first: string, last: string): Promise<string[]> =>
      told([
        { entries: [header], restarts: [0], separator: first },
        { entries: [w], restarts: [0], separator: last },
      ])
    for (const [first, last] of [
      ['a', 'v'],
      ['w', 'x'],
      ['y', 'z'],
    ] as const) {
      expect(await parted(first, last), `${first} ${last}`).toEqual(['cannot be opened: malformed'])
    }
    expect(await told([{ entries: [header, w], restarts: [0], separator: '' }])).toEqual([
      'cannot be opened: malformed',
    ])
  })

  it('absurd counts and shapes', async () => {
    const opened = async (tensor: Partial<MadeTensor>, header = {}): Promise<(Cause | string)[]> =>
      findings(checkpointFiles([{ ...W, ...tensor }], header))
    expect(await opened({}, { numShards: 2 ** 31 - 1 })).toEqual(['cannot be opened: malformed'])
    expect(await opened({}, { numShards: 0 })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ entry: { shardId: 7 } })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ entry: { shape: shapeInit([2 ** 31, 2 ** 20]) } })).toEqual([
      'cannot be opened: limit-exceeded',
    ])
    expect(await opened({ entry: { shape: shapeInit([2 ** 31]) } })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ entry: { shape: shapeInit([2 ** 31]), size: 2n ** 33n } })).toEqual(['truncated-file'])
    expect(await opened({ entry: { shape: shapeInit([-1]) } })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ entry: { shape: shapeInit(new Array<number>(40).fill(1)) } })).toEqual([
      'cannot be opened: limit-exceeded',
    ])
    expect(await opened({ entry: { offset: -8n } })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ entry: { offset: 2n ** 62n } })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ name: Uint8Array.from([0xff, 0xfe]) })).toEqual(['cannot be opened: malformed'])
    expect(await opened({ dtype: 21 })).toEqual(['unread-content'])
  })

  it('slices that are not there, or do not cover the tensor', async () => {
    const slices = [{ extent: [{ start: 0n, length: 1n }] }, { extent: [{ start: 1n, length: 1n }] }]
    expect(await findings(checkpointFiles([{ ...W, entry: { slices } }]))).toEqual(['cannot be opened: malformed'])
    const twice = [slices[0] ?? {}, slices[0] ?? {}]
    expect(await findings(checkpointFiles([{ ...W, entry: { slices: twice } }]))).toEqual([
      'cannot be opened: malformed',
    ])
  })

  it('strings: lengths that lie', async () => {
    const lying = Uint8Array.from([0xff, 0xff, 0x03, 0, 0, 0, 0])
    const files = checkpointFiles([{ name: 's', dtype: 7, shape: [], bytes: lying }])
    expect(await findings(files)).toEqual(['checksum-mismatch'])
    const model = await openAt(join(workspace(files), 'c.index'), 'c.index')
    const entry = model.weights.get('s')
    expect(() => entry && readTensor(entry)).toThrow(expect.objectContaining({ code: 'checksum-mismatch' }))
    model.close()
    const many = checkpointFiles([{ name: 's', dtype: 7, shape: [2 ** 31], bytes: lying }])
    expect(await findings(many)).toEqual(['malformed'])
  })

  it('a broken object graph costs the names only', async () => {
    const files = checkpointFiles([
      { name: '_CHECKPOINTABLE_OBJECT_GRAPH', dtype: 7, shape: [], bytes: floats(1, 2) },
      W,
    ])
    const model = await openAt(join(workspace(files), 'c.index'), 'c.index')
    expect([...model.weights].map(({ name }) => name)).toEqual(['w'])
    expect(await model.verify()).not.toEqual([])
    model.close()
  })
})
