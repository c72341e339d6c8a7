import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { Attr, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode } from '../../../src/formats/tensorflow/nodes.ts'
import { heldTensors } from '../../../src/programs/graph/held.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { runInTfjs, writtenForTfjs } from '../../support/tfjs-trips.ts'

const type = (value: 'string' | 'int64' | 'float32'): Attr => ({ kind: 'dtype', value })
const texts = (...values: readonly (string | Uint8Array)[]): Tensor => ({
  dtype: 'string',
  shape: [values.length],
  data: values.map((value) => (typeof value === 'string' ? new TextEncoder().encode(value) : value)),
})

interface Given {
  readonly op?: string
  readonly fill?: string
  readonly keys?: Tensor
  readonly more?: StoredGraph['nodes']
}

/** Words to numbers, and how many there are; keys are asked for in rows. */
function graph({
  op = 'HashTableV2',
  fill = 'InitializeTableV2',
  keys = texts('a', 'ü', ''),
  more = [],
}: Given): StoredGraph {
  const K = type(keys.dtype === 'string' ? 'string' : 'float32')
  const V = type('int64')
  const filling = fill === 'LookupTableImportV2' ? { Tin: K, Tout: V } : { Tkey: K, Tval: V }
  const size = { shape: [], dtype: 'int64' as const }
  return {
    kind: 'graph',
    nodes: [
      makeNode('x', 'Placeholder', [], { dtype: K, shape: { kind: 'shape', value: [-1, 2] } }),
      makeNode('table', op, [], { key_dtype: K, value_dtype: V, shared_name: { kind: 'text', value: 'table' } }),
      constantNode('keys', keys),
      constantNode('values', { dtype: 'int64', shape: [3], data: BigInt64Array.of(7n, -8n, 9n) }),
      constantNode('otherwise', { dtype: 'int64', shape: [], data: BigInt64Array.of(-1n) }),
      makeNode('fill', fill, ['table', 'keys', 'values'], filling),
      makeNode('init', 'NoOp', ['^fill']),
      makeNode('y', 'LookupTableFindV2', ['table', 'x', 'otherwise'], { Tin: K, Tout: V }),
      makeNode('n', 'LookupTableSizeV2', ['table']),
      ...more,
    ],
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map([['x', { ref: 'x:0', dtype: keys.dtype, shape: [-1, 2] }]]),
          outputs: new Map([
            ['y', { ref: 'y:0', dtype: 'int64', shape: [-1, 2] }],
            ['n', { ref: 'n:0', ...size }],
            ...more.map(({ name }) => [name, { ref: `${name}:0`, ...size }] as const),
          ]),
        },
      ],
    ]),
    variables: new Map(),
    initializer: 'init',
  }
}

describe('hash tables for TF.js', () => {
  it.each([
    ['HashTableV2', 'InitializeTableV2'],
    ['MutableHashTableV2', 'LookupTableImportV2'],
  ])('%s: filled by a graph of its own, and looked up in rows', async (op, fill) => {
    const model = await writtenForTfjs(graph({ op, fill }))
    const document = JSON.parse(readFileSync(model.artifact.absolute, 'utf8')) as {
      modelTopology: { node: { op: string }[] }
      modelInitializer: { node: { op: string }[] }
    }
    const ops = ({ node }: { node: { op: string }[] }) => node.map((one) => one.op).sort()
    expect(ops(document.modelInitializer).slice(0, 3)).toEqual(['Const', 'Const', 'HashTableV2'])
    expect(ops(document.modelTopology)).not.toContain(fill)
    const x = { ...texts('ü', 'b', '', 'a'), shape: [2, 2] }
    const found = await runInTfjs(model, new Map([['x', x]]))
    expect(found.get('y')).toEqual({ dtype: 'int64', shape: [2, 2], data: BigInt64Array.of(-8n, -1n, 9n, 7n) })
    expect(found.get('n')?.data).toEqual(BigInt64Array.of(3n))
    // What fills them keeps its names when it is read again.
    if (model.program?.kind !== 'graph') throw new Error('no graph')
    const held = heldTensors(bindGraph(model.program, model.weights, 'model'), model.weights)
    expect(held.map(({ path }) => path)).toEqual(expect.arrayContaining(['keys', 'values', 'otherwise']))
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('are refused where TF.js would mix up keys', async () => {
    const refusal = (given: Given) => expect(writtenForTfjs(graph(given))).rejects
    await refusal({ keys: texts('a', 'b', Uint8Array.of(0xff)) }).toMatchObject({
      code: 'not-expressible',
      message: expect.stringContaining('it is no UTF-8') as string,
      place: { layer: 'table' },
    })
    const floats: Tensor = { dtype: 'float32', shape: [3], data: Float32Array.of(1, 2, 3) }
    await refusal({ keys: floats }).toMatchObject({
      message: expect.stringContaining('no texts and no integers') as string,
    })
  })
})
