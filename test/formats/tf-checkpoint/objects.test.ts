import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Finding } from '../../../src/evidence/finding.ts'
import { ObjectGraphSchema } from '../../../src/formats/tensorflow/proto/checkpoint_pb.ts'
import { extendCrc32c, maskCrc32c } from '../../../src/formats/tf-checkpoint/crc32c.ts'
import { varint } from '../../../src/formats/tf-checkpoint/table-writer.ts'
import { verifyObjects } from '../../../src/formats/tf-checkpoint/verify-objects.ts'
import { checkpointFiles, floats } from '../../support/checkpoints.ts'
import { openAt } from '../../support/formats.ts'
import { workspace } from '../../support/workspace.ts'

type GraphInit = Exclude<MessageInitShape<typeof ObjectGraphSchema>, { $typeName: string }>
type NodeInit = NonNullable<GraphInit['nodes']>[number]

const KEY = '/.ATTRIBUTES/VARIABLE_VALUE'
const variable = (key: string): NodeInit => ({ attributes: [{ name: 'VARIABLE_VALUE', checkpointKey: key }] })
const parent = (children: Record<string, number>): NodeInit => ({
  children: Object.entries(children).map(([localName, nodeId]) => ({ localName, nodeId })),
})

function said(nodes: readonly NodeInit[], keys: readonly string[]): readonly string[] {
  const graph = create(ObjectGraphSchema, { nodes: [...nodes] })
  return verifyObjects(graph, keys, 'c.index').map(({ severity, cause, message }) => `${severity} ${cause} ${message}`)
}

const KEYS = [`m/a${KEY}`, `m/b${KEY}`]
const TOP = [parent({ m: 1 }), parent({ a: 2, b: 3 })]

describe('objects of a checkpoint against its tensors', () => {
  it('say nothing where each names its own tensor', () => {
    expect(said([...TOP, variable(`m/a${KEY}`), variable(`m/b${KEY}`)], KEYS)).toEqual([])
    const twoWays = [parent({ m: 1, other: 2 }), parent({ a: 2, b: 3 })]
    expect(said([...twoWays, variable(`m/a${KEY}`), variable(`m/b${KEY}`)], KEYS)).toEqual([])
    const escaped = [parent({ 'x/y.z': 1 }), variable(`x.Sy..z${KEY}`)]
    expect(said(escaped, [`x.Sy..z${KEY}`])).toEqual([])
  })

  it('that name the tensor of another object', () => {
    expect(said([...TOP, variable(`m/b${KEY}`), variable(`m/a${KEY}`)], KEYS)).toEqual([
      `error malformed c.index: object 2 of _CHECKPOINTABLE_OBJECT_GRAPH is restored from m/b${KEY}, which is the tensor of object 3: who restores objects gets other values than who reads tensors by name`,
      `error malformed c.index: object 3 of _CHECKPOINTABLE_OBJECT_GRAPH is restored from m/a${KEY}, which is the tensor of object 2: who restores objects gets other values than who reads tensors by name`,
    ])
    expect(said([...TOP, variable(`m/a${KEY}`), variable(`m/a${KEY}`)], KEYS)).toEqual([
      expect.stringContaining('object 3 of _CHECKPOINTABLE_OBJECT_GRAPH is restored from m/a'),
      `warning unread-content c.index: no object of _CHECKPOINTABLE_OBJECT_GRAPH is restored from m/b${KEY}`,
    ])
  })

  it('that name what is not there', () => {
    expect(said([...TOP, variable(`m/a${KEY}`), variable(`m/zz${KEY}`)], KEYS.slice(0, 1))).toEqual([
      `error missing-tensor c.index: VARIABLE_VALUE of an object is to be restored from m/zz${KEY}, which is not there`,
    ])
    for (const id of [999, -1]) {
      expect(said([parent({ m: id })], [])).toEqual([
        `error malformed c.index: object 0 of _CHECKPOINTABLE_OBJECT_GRAPH has the object ${id}, allowed are 0 to 0`,
      ])
    }
  })

  it('with slots, tables, iterators and savers of their own', () => {
    const slot = (key: string): NodeInit[] => [
      parent({ v: 1, opt: 2 }),
      variable(`v${KEY}`),
      { slotVariables: [{ originalVariableNodeId: 1, slotName: 'm', slotVariableNodeId: 3 }] },
      variable(key),
    ]
    const key = `v/.OPTIMIZER_SLOT/opt/m${KEY}`
    expect(said(slot(key), [`v${KEY}`, key])).toEqual([])
    const [first, kernel, optimizer, last] = slot(key)
    if (first === undefined || kernel === undefined || optimizer === undefined || last === undefined) throw new Error()
    const moved = [first, variable(key), optimizer, variable(`v${KEY}`)]
    expect(said(moved, [`v${KEY}`, key]).map((text) => text.slice(0, 40))).toEqual([
      'error malformed c.index: object 1 of _CH',
      'error malformed c.index: object 3 of _CH',
    ])
    expect(said([first, kernel, { slotVariables: [{ slotVariableNodeId: 7 }] }], [`v${KEY}`])[0]).toContain(
      'the object 7',
    )
    const table = { attributes: [{ name: 'table', checkpointKey: 't/.ATTRIBUTES/table' }] }
    const iterator = { attributes: [{ name: 'ITERATOR', checkpointKey: 'i/.ATTRIBUTES/ITERATOR' }] }
    const stored = ['t/.ATTRIBUTES/table-keys', 't/.ATTRIBUTES/table-values', 'i/.ATTRIBUTES/ITERATOR_STATE']
    expect(said([parent({ t: 1, i: 2 }), table, iterator], stored)).toEqual([])
    expect(said([parent({ s: 1 }), { registeredSaver: { name: 'mine' } }], ['s/anything'])).toEqual([])
  })

  it('are looked at with the checkpoint', async () => {
    const graph = toBinary(ObjectGraphSchema, create(ObjectGraphSchema, { nodes: [parent({ w: 5 })] }))
    const found = await verified([{ name: `w${KEY}`, shape: [1], bytes: floats(1) }, objects(graph, true)])
    expect(found.map(({ cause }) => cause)).toEqual(['malformed', 'unread-content'])
  })
})

/** The tensor of objects, with the checksum of its length in the byte order of a machine. */
function objects(graph: Uint8Array, isLittle: boolean): Parameters<typeof checkpointFiles>[0][number] {
  const [length, checksum] = [new Uint8Array(4), new Uint8Array(4)]
  new DataView(length.buffer).setUint32(0, graph.byteLength, isLittle)
  new DataView(checksum.buffer).setUint32(0, maskCrc32c(extendCrc32c(0, length)), isLittle)
  const bytes = Buffer.concat([Uint8Array.from(varint(graph.byteLength)), checksum, graph])
  const crc = [length, checksum, graph].reduce((sum, part) => extendCrc32c(sum, part), 0)
  return { name: '_CHECKPOINTABLE_OBJECT_GRAPH', dtype: 7, shape: [], bytes, entry: { crc32c: maskCrc32c(crc) } }
}

async function verified(
  tensors: Parameters<typeof checkpointFiles>[0],
  header: Parameters<typeof checkpointFiles>[1] = {},
): Promise<readonly Finding[]> {
  const model = await openAt(join(workspace(checkpointFiles(tensors, header)), 'c.index'), 'c.index')
  const found = await model.verify()
  model.close()
  return found
}

describe('the header of a checkpoint', () => {
  const graph = toBinary(ObjectGraphSchema, create(ObjectGraphSchema, { nodes: [parent({})] }))

  it('has its readers held against TensorFlow', async () => {
    const told = async (version: object): Promise<readonly string[]> =>
      (await verified([objects(graph, true)], { version })).map(({ message }) => message)
    expect(await told({ producer: 1, minConsumer: 1 })).toEqual([])
    expect((await told({ minConsumer: 99 }))[0]).toContain('min_consumer is 99, allowed: up to 1')
    expect((await told({ badConsumers: [1] }))[0]).toContain('bad_consumers names 1')
  })

  it('says the byte order in which the lengths of texts have their checksum', async () => {
    expect(await verified([objects(graph, false)], { endianness: 1 })).toEqual([])
    expect(await verified([objects(graph, true)], { endianness: 1 })).toMatchObject([{ cause: 'checksum-mismatch' }])
    expect(await verified([objects(graph, false)])).toMatchObject([{ cause: 'checksum-mismatch' }])
  })
})
