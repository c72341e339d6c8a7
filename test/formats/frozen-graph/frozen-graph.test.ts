import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frozenGraph } from '../../../src/formats/frozen-graph/format.ts'
import type { Model } from '../../../src/formats/format.ts'
import { GraphDefSchema } from '../../../src/formats/tensorflow/proto/graph_pb.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { readTensor } from '../../../src/tensor/entry.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/graph/frozen')
type GraphInit = Exclude<MessageInitShape<typeof GraphDefSchema>, { $typeName: string }>
type NodeInit = NonNullable<GraphInit['node']>[number]

const FLOAT = { key: 'dtype', value: { value: { case: 'type', value: 1 } } } as const
const INT = { key: 'dtype', value: { value: { case: 'type', value: 3 } } } as const

/** A constant; `type` is TensorFlow's number of its dtype. */
function constant(name: string, type: 1 | 3, shape: readonly number[], floatVal: readonly number[]): NodeInit {
  const tensorShape = { dim: shape.map((size) => ({ size: BigInt(size) })) }
  const values = type === 1 ? { floatVal: [...floatVal] } : { intVal: [...floatVal] }
  const value = { value: { case: 'tensor', value: { dtype: type, tensorShape, ...values } } } as const
  return { name, op: 'Const', attr: [type === 1 ? FLOAT : INT, { key: 'value', value }] }
}

const bytesOf = (graph: GraphInit): Uint8Array => toBinary(GraphDefSchema, create(GraphDefSchema, graph))

async function opened(bytes: Uint8Array): Promise<Model> {
  const absolute = join(mkdtempSync(join(tmpdir(), 'frozen-')), 'a.pb')
  writeFileSync(absolute, bytes)
  return frozenGraph.open({ path: 'a.pb', absolute, format: 'frozen-graph', files: ['a.pb'] }, DEFAULT_LIMITS)
}

const NODES: readonly NodeInit[] = [
  { name: 'x', op: 'Placeholder', attr: [FLOAT] },
  constant('kernel', 1, [2, 2], [1, 2, 3, 4]),
  constant('epsilon', 1, [], [0.5]),
  constant('axes', 3, [1], [1]),
  { name: 'matmul', op: 'MatMul', input: ['x', 'kernel'], attr: [{ ...FLOAT, key: 'T' }] },
  { name: 'y', op: 'AddV2', input: ['matmul', 'epsilon'], attr: [{ ...FLOAT, key: 'T' }] },
  { name: 'above', op: 'Greater', input: ['matmul', 'epsilon', '^axes'], attr: [{ ...FLOAT, key: 'T' }] },
  { name: 'init', op: 'NoOp' },
]

describe('frozen graphs', () => {
  it('are recognised by what stands in them', async () => {
    const absolute = join(FIXTURES, 'cond.pb')
    const bytes = readFileSync(absolute)
    const candidate = { path: 'm/cond.pb', absolute, byteLength: bytes.byteLength, head: bytes.subarray(0, 4096) }
    expect(await frozenGraph.match(candidate)).toEqual({
      path: 'm/cond.pb',
      absolute,
      format: 'frozen-graph',
      files: ['m/cond.pb'],
    })
    expect(await frozenGraph.match({ ...candidate, head: bytes.subarray(1, 4096) })).toBeUndefined()
    expect(await frozenGraph.match({ ...candidate, path: 'm/cond.bin' })).toBeUndefined()
  })

  it('have their floating constants with axes for weights, placeholders for inputs, and what nobody reads for outputs', async () => {
    const model = await opened(bytesOf({ node: [...NODES] }))
    expect([...model.weights].map(({ name, dtype, shape }) => [name, dtype, shape])).toEqual([
      ['kernel', 'float32', [2, 2]],
    ])
    const kernel = model.weights.get('kernel')
    expect(kernel?.byteLength).toBe(16)
    expect(kernel && [...(readTensor(kernel).data as Float32Array)]).toEqual([1, 2, 3, 4])
    const signature = model.program?.kind === 'graph' ? model.program.signatures.get('serving_default') : undefined
    expect([...(signature?.inputs ?? [])].map(([name, { ref, dtype }]) => [name, ref, dtype])).toEqual([
      ['x', 'x:0', 'float32'],
    ])
    expect([...(signature?.outputs ?? [])].map(([name, { dtype }]) => [name, dtype])).toEqual([
      ['y', 'float32'],
      ['above', 'bool'],
    ])
    expect(await model.verify()).toEqual([])
  })

  it('have no inputs of what TensorFlow leaves behind of a loop, nor of what holds no tensor, where nobody reads it', async () => {
    const resource = { key: 'dtype', value: { value: { case: 'type', value: 20 } } } as const
    const placeholders: NodeInit[] = [
      { name: 'unused_control_flow_input', op: 'Placeholder', attr: [INT] },
      { name: 'unused_control_flow_input_12', op: 'Placeholder', attr: [FLOAT] },
      { name: 'handle', op: 'Placeholder', attr: [resource] },
      { name: 'unused', op: 'Placeholder', attr: [FLOAT] },
    ]
    const model = await opened(bytesOf({ node: [...placeholders, ...NODES] }))
    const signature = model.program?.kind === 'graph' ? model.program.signatures.get('serving_default') : undefined
    expect([...(signature?.inputs.keys() ?? [])]).toEqual(['unused', 'x'])
    const [note, ...others] = await model.verify()
    expect(note).toMatchObject({ cause: 'unread-content', severity: 'note' })
    expect(note?.message).toContain('unused_control_flow_input, unused_control_flow_input_12, handle')
    expect(others).toEqual([])
    const read = await opened(
      bytesOf({ node: [...placeholders, ...NODES, { name: 'z', op: 'Identity', input: ['handle'], attr: [FLOAT] }] }),
    )
    expect(read.program?.kind === 'graph' && read.program.signatures.size).toBe(0)
  })

  it('give out what their ops say, of the type that they say, and nothing of ops without outputs', async () => {
    const places = { name: 'places', op: 'ArgMax', input: ['matmul', 'axes'], attr: [{ ...FLOAT, key: 'T' }] }
    const shape = { name: 'shape', op: 'Shape', input: ['matmul'], attr: [{ ...FLOAT, key: 'T' }] }
    const printed = { name: 'printed', op: 'PrintV2', input: ['text'] }
    const text = { name: 'text', op: 'AsString', input: ['epsilon'], attr: [{ ...FLOAT, key: 'T' }] }
    const model = await opened(bytesOf({ node: [...NODES, places, shape, text, printed] }))
    const signature = model.program?.kind === 'graph' ? model.program.signatures.get('serving_default') : undefined
    expect([...(signature?.outputs ?? [])].map(([name, { dtype }]) => [name, dtype])).toEqual([
      ['y', 'float32'],
      ['above', 'bool'],
      ['places', 'int64'],
      ['shape', 'int32'],
    ])
    expect(await model.verify()).toEqual([])
  })

  it('whose outputs have no type that can be told say so', async () => {
    const model = await opened(bytesOf({ node: [...NODES, { name: 'odd', op: 'SomethingOfMine' }] }))
    const [strange, finding] = await model.verify()
    expect(strange).toMatchObject({ cause: 'unsupported-operation', severity: 'warning', layer: 'SomethingOfMine' })
    expect(finding?.severity).toBe('note')
    expect(finding?.message).toContain('which tensors it gives out cannot be told')
  })

  it('that TensorFlow refuses are at fault: nodes are held against its ops, and versions against its own', async () => {
    const conv = { name: 'c', op: 'MatMul', input: ['x', 'kernel', 'x'], attr: [{ ...FLOAT, key: 'T' }] }
    const found = await (await opened(bytesOf({ node: [...NODES, conv] }))).verify()
    expect(found).toMatchObject([{ cause: 'malformed', severity: 'error', file: 'a.pb', layer: 'c' }])
    const later = await opened(bytesOf({ node: [...NODES], versions: { producer: 1645, minConsumer: 99999 } }))
    expect((await later.verify())[0]?.message).toContain('min_consumer is 99999')
  })

  it('that are broken are refused by name', async () => {
    const whole = bytesOf({ node: [...NODES] })
    await expect(opened(whole.subarray(0, whole.length - 3))).rejects.toMatchObject({ code: 'malformed' })
    await expect(opened(new Uint8Array(0))).rejects.toMatchObject({ code: 'malformed' })
    const huge = constant('huge', 1, [2 ** 31 - 1], [1])
    await expect(opened(bytesOf({ node: [huge] }))).rejects.toMatchObject({ code: 'limit-exceeded' })
    const long = constant('long', 1, [2], [1, 2, 3])
    await expect(opened(bytesOf({ node: [long] }))).rejects.toThrow('3 values for 2 elements')
    await expect(opened(bytesOf({ node: [{ ...long }, { ...long }] }))).rejects.toMatchObject({ code: 'malformed' })
  })
})
