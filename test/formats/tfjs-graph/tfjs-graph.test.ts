import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Json, JsonObject, Model } from '../../../src/formats/format.ts'
import type { StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { openAt, openModel } from '../../support/formats.ts'
import { floats } from '../../support/checkpoints.ts'
import { workspace } from '../../support/workspace.ts'

const constant = (name: string, shape: readonly number[]): JsonObject => ({
  name,
  op: 'Const',
  attr: {
    dtype: { type: 'DT_FLOAT' },
    value: { tensor: { dtype: 'DT_FLOAT', tensorShape: { dim: shape.map((size) => ({ size: String(size) })) } } },
  },
})

const TOPOLOGY = {
  node: [
    {
      name: 'x',
      op: 'Placeholder',
      attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim: [{ size: '-1' }, { size: '2' }] } } },
    },
    constant('w', [2]),
    {
      name: 'y',
      op: 'StatefulPartitionedCall',
      input: ['x', 'w'],
      attr: {
        T: { type: 'DT_FLOAT' },
        f: { func: { name: 'body', attr: { N: { i: '3' } } } },
        text: { s: 'aGk=' },
        codes: { s: [0xff, 0x00] },
        many: { list: { type: ['DT_INT32', 1], i: ['1', '2'] } },
        big: { i: '9007199254740993' },
        loose: { shape: { unknownRank: true } },
        __proto__x: { b: true },
      },
    },
  ],
  library: {
    function: [
      {
        signature: {
          name: 'body',
          inputArg: [{ name: 'a', type: 'DT_FLOAT' }],
          outputArg: [{ name: 'o', type: 'DT_FLOAT' }],
        },
        nodeDef: [constant('inner', [1]), { name: 'add', op: 'AddV2', input: ['a', 'inner:output:0'] }],
        ret: { o: 'add:z:0' },
      },
    ],
  },
}

const WEIGHTS = [
  { name: 'w', shape: [2], dtype: 'float32' },
  { name: 'inner', shape: [1], dtype: 'float32' },
]

const manifest = (weights: readonly object[]): JsonObject => ({
  weightsManifest: [{ paths: ['s.bin'], weights: weights as JsonObject[] }],
})

async function made(json: JsonObject = {}, bytes = floats(1, 2, 3)): Promise<Model> {
  const document = {
    format: 'graph-model',
    modelTopology: TOPOLOGY,
    weightsManifest: [{ paths: ['s.bin'], weights: WEIGHTS }],
    ...json,
  }
  const root = workspace({ 'model.json': JSON.stringify(document), 's.bin': bytes })
  return openAt(join(root, 'model.json'), 'm/model.json')
}

function graphIn({ program }: Model): StoredGraph {
  if (program?.kind !== 'graph') throw new Error('no graph')
  return program
}

const causes = async (model: Model): Promise<string[]> => {
  const found = await model.verify()
  model.close()
  return found.map(({ cause, severity }) => `${severity} ${cause}`)
}

describe('a graph model', () => {
  it('gives nodes and attributes as the binary form would', async () => {
    const model = await made()
    const graph = graphIn(model)
    expect(graph.nodes.map(({ name, op, inputs }) => [name, op, inputs])).toEqual([
      ['x', 'Placeholder', []],
      ['w', 'Const', []],
      ['y', 'StatefulPartitionedCall', ['x', 'w']],
    ])
    expect(Object.fromEntries(graph.nodes[2]?.attrs ?? [])).toEqual({
      T: { kind: 'dtype', value: 'float32' },
      f: { kind: 'function', name: 'body', attrs: new Map([['N', { kind: 'int', value: 3 }]]) },
      text: { kind: 'text', value: 'hi' },
      codes: { kind: 'bytes', value: Uint8Array.from([0xff, 0x00]) },
      many: {
        kind: 'list',
        items: [
          { kind: 'int', value: 1 },
          { kind: 'int', value: 2 },
          { kind: 'dtype', value: 'int32' },
          { kind: 'dtype', value: 'float32' },
        ],
      },
      big: { kind: 'int', value: 9007199254740993n },
      loose: { kind: 'shape', value: null },
      __proto__x: { kind: 'bool', value: true },
    })
    expect(await causes(model)).toEqual([])
  })

  it('puts the values of constants back, in functions too', async () => {
    const model = await made()
    const graph = graphIn(model)
    const valueOf = (attr: unknown): unknown => (attr as { value: { data: unknown } }).value.data
    expect(valueOf(graph.nodes[1]?.attrs.get('value'))).toEqual(Float32Array.from([1, 2]))
    const body = graph.functions.get('body')
    expect(valueOf(body?.nodes[0]?.attrs.get('value'))).toEqual(Float32Array.from([3]))
    expect(body).toMatchObject({ inputs: [{ name: 'a', dtype: 'float32' }], outputs: [{ name: 'o' }] })
    expect(body?.returns).toEqual(new Map([['o', 'add:z:0']]))
    model.close()
  })

  it('has the signature that it states, else that of its placeholders and last nodes', async () => {
    const own = graphIn(await made()).signatures.get('serving_default')
    expect(own?.inputs).toEqual(new Map([['x', { ref: 'x:0', dtype: 'float32', shape: [-1, 2] }]]))
    expect(own?.outputs).toEqual(new Map([['y', { ref: 'y:0', dtype: 'float32', shape: null }]]))
    const tensor = (name: string): JsonObject => ({ name, dtype: 'DT_FLOAT', tensorShape: { dim: [{ size: '-1' }] } })
    const stated = { inputs: { features: tensor('x:0') }, outputs: { probs: tensor('y:0') } }
    const older = { inputs: { a: tensor('w:0') }, outputs: { b: tensor('x:0') } }
    // TF.js goes by that of the metadata where there are two.
    const both = { signature: older, userDefinedMetadata: { signature: stated } }
    for (const json of [{ signature: stated }, { userDefinedMetadata: { signature: stated } }, both]) {
      const signature = graphIn(await made(json)).signatures.get('serving_default')
      expect(signature?.inputs).toEqual(new Map([['features', { ref: 'x:0', dtype: 'float32', shape: [-1] }]]))
      expect([...(signature?.outputs.keys() ?? [])]).toEqual(['probs'])
    }
  })

  it('calls its outputs as predict() does, place by place', async () => {
    const tensor = (name: string): JsonObject => ({ name, dtype: 'DT_FLOAT' })
    const signature = { inputs: { x: tensor('x:0') }, outputs: { output_0: tensor('y:0'), output_1: tensor('w:0') } }
    const keyed = (structuredOutputKeys: Json) => made({ signature, userDefinedMetadata: { structuredOutputKeys } })
    const outputs = graphIn(await keyed(['probs', 'logits'])).signatures.get('serving_default')?.outputs
    expect([...(outputs ?? [])].map(([name, { ref }]) => [name, ref])).toEqual([
      ['probs', 'y:0'],
      ['logits', 'w:0'],
    ])
    for (const keys of [['probs'], ['probs', 'probs'], ['probs', 'logits', 'more'], ['probs', 1], 'probs']) {
      await expect(keyed(keys)).rejects.toMatchObject({
        code: 'malformed',
        message: expect.stringContaining('one name for each of the 2 outputs of the signature') as string,
      })
    }
  })

  it('of the corpus is sound by itself', async () => {
    const model = await openModel('faulty/int64-wrap/tfjs-graph/model.json')
    expect([...model.weights].map(({ name, dtype }) => [name, dtype])).toEqual([
      ['table', 'int32'],
      ['axis', 'int32'],
    ])
    expect(await causes(model)).toEqual([])
  })
})

describe('what is wrong with a graph model is said', () => {
  it('constants without tensors, of other shapes, and tensors without constants', async () => {
    expect(await causes(await made(manifest(WEIGHTS.slice(0, 1)), floats(1, 2)))).toEqual(['error missing-tensor'])
    const reshaped = [{ ...WEIGHTS[0], shape: [2, 1] }, { ...WEIGHTS[1] }]
    expect(await causes(await made(manifest(reshaped)))).toEqual(['error shape-mismatch'])
    const more = [...WEIGHTS, { name: 'left', shape: [], dtype: 'float32' }]
    expect(await causes(await made(manifest(more), floats(1, 2, 3, 4)))).toEqual(['note extra-tensor'])
  })

  it('shards that are short, long or missing', async () => {
    expect(await causes(await made({}, floats(1, 2)))).toEqual(['error truncated-file'])
    expect(await causes(await made({}, floats(1, 2, 3, 4)))).toEqual(['error trailing-bytes'])
    const gone = { weightsManifest: [{ paths: ['gone.bin'], weights: WEIGHTS }] }
    expect(await causes(await made(gone))).toEqual(['error missing-shard'])
  })

  it('the constants of an initialiser belong to it', async () => {
    const json = {
      modelInitializer: { node: [constant('keys', [1])] },
      ...manifest([...WEIGHTS, { name: 'keys', shape: [1], dtype: 'float32' }]),
    }
    expect(await causes(await made(json, floats(1, 2, 3, 4)))).toEqual([])
  })

  it('documents that are no graph', async () => {
    await expect(made({ modelTopology: { node: [{ name: 3 }] } })).rejects.toMatchObject({ code: 'malformed' })
    await expect(
      made({ modelTopology: { node: [{ name: 'x', op: 'Const', attr: { dtype: { i: {} } } }] } }),
    ).rejects.toMatchObject({
      code: 'malformed',
    })
    await expect(made({ modelTopology: null })).rejects.toMatchObject({ code: 'malformed' })
    const huge = { tensor: { dtype: 'DT_FLOAT', tensorShape: { dim: [{ size: '1099511627776' }] } } }
    await expect(
      made({ modelTopology: { node: [{ name: 'x', op: 'Const', attr: { value: huge } }] } }),
    ).rejects.toMatchObject({ code: 'limit-exceeded' })
  })
})

describe('graphs that fill tables before their first run', () => {
  const dtype = (type: string): JsonObject => ({ type })
  const types = { key_dtype: dtype('DT_INT32'), value_dtype: dtype('DT_FLOAT') }
  const find = (table: string): JsonObject[] => [
    { name: 'x', op: 'Placeholder', attr: { dtype: dtype('DT_INT32') } },
    constant('w', []),
    { name: 'y', op: 'LookupTableFindV2', input: [table, 'x', 'w'] },
  ]
  const fill = (table: string): JsonObject => ({
    node: [
      { name: table, op: 'HashTableV2', attr: types },
      { name: 'w', op: 'Const', attr: { dtype: dtype('DT_INT32') } },
      constant('values', [2]),
      { name: 'fill', op: 'LookupTableImportV2', input: [table, 'keys', 'values:0', '^w'] },
      { name: 'keys', op: 'Const', attr: { dtype: dtype('DT_INT32') } },
    ],
  })
  const weights = manifest([
    { name: 'w', shape: [], dtype: 'float32' },
    { name: 'values', shape: [2], dtype: 'float32' },
    { name: 'keys', shape: [2], dtype: 'int32' },
  ])
  const bytes = new Uint8Array([...floats(-1, 0.5, 0.25), ...new Uint8Array(Int32Array.of(7, 9).buffer)])
  const x = { name: 'x:0', dtype: 'DT_INT32' }
  const outputs = { y: { name: 'y:0', dtype: 'DT_FLOAT' } }

  async function outputOf(model: Model): Promise<readonly number[]> {
    const bound = bindGraph(graphIn(model), model.weights, 'm/model.json')
    expect(bound.unknown).toEqual([])
    const runner = createGraphRunner(referenceOps, bound)
    const found = await runner.run(new Map([['x', { dtype: 'int32', shape: [3], data: Int32Array.of(9, 8, 7) }]]))
    return [...((found.get('y')?.data ?? []) as Iterable<number>)]
  }

  it('know the table by its name', async () => {
    const json = {
      modelTopology: { node: [{ name: 'table', op: 'HashTableV2', attr: types }, ...find('table')] },
      modelInitializer: fill('table'),
      signature: { inputs: { x }, outputs },
      ...weights,
    }
    expect(await outputOf(await made(json, bytes))).toEqual([0.25, -1, 0.5])
  })

  it('know the table by the number that signatures give it', async () => {
    const json = {
      modelTopology: {
        node: [{ name: 'handed', op: 'Placeholder', attr: { dtype: dtype('DT_RESOURCE') } }, ...find('handed')],
      },
      modelInitializer: fill('table'),
      initializerSignature: { outputs: { 'table:0': { name: 'table:0', dtype: 'DT_RESOURCE', resourceId: 4 } } },
      signature: { inputs: { x, handed: { name: 'handed:0', dtype: 'DT_RESOURCE', resourceId: 4 } }, outputs },
      ...weights,
    }
    expect(await outputOf(await made(json, bytes))).toEqual([0.25, -1, 0.5])
  })
})
