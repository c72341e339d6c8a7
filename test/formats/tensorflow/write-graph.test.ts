import { create, toBinary, fromBinary } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'

import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { outputPort, portsOf } from '../../../src/formats/tensorflow/output-names.ts'
import type { Attr, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { GraphDefSchema } from '../../../src/formats/tensorflow/proto/graph_pb.ts'
import { readGraphDef, type ReadGraph } from '../../../src/formats/tensorflow/read-graph.ts'
import { graphDefOf } from '../../../src/formats/tensorflow/write-graph.ts'
import { computedOps } from '../../../src/programs/graph/registry.ts'
import { openModel } from '../../support/formats.ts'

/** A graph written down, and read again. */
function rewritten(graph: Pick<StoredGraph, 'nodes' | 'functions'>): ReadGraph {
  const bytes = toBinary(GraphDefSchema, create(GraphDefSchema, graphDefOf(graph)))
  return readGraphDef(fromBinary(GraphDefSchema, bytes), 'g.pb', DEFAULT_LIMITS)
}

/** Attributes with the values of their tensors, which are made when they are asked for. */
function plain(attr: Attr): unknown {
  if (attr.kind === 'tensor') return { ...attr.value, data: attr.value.data }
  return attr.kind === 'list' ? attr.items.map(plain) : attr
}

function whole({ nodes, functions }: Pick<StoredGraph, 'nodes' | 'functions'>): unknown {
  const all = [...nodes, ...[...functions.values()].flatMap((body) => body.nodes)]
  return {
    nodes: all.map(({ name, op, inputs, attrs }) => [
      name,
      op,
      inputs,
      [...attrs].map(([key, attr]) => [key, plain(attr)]),
    ]),
    functions: [...functions.values()].map(({ name, inputs, outputs, returns }) => [
      name,
      inputs,
      outputs,
      [...returns],
    ]),
  }
}

describe('a graph written as a GraphDef', () => {
  it.each(['sequence-rnn', 'legacy-encoder'])('%s is read again as it was', async (family) => {
    const { program, close } = await openModel(`sound/${family}/saved_model/saved_model.pb`)
    if (program?.kind !== 'graph') throw new Error('no graph')
    expect(whole(rewritten(program))).toEqual(whole(program))
    close()
  })

  it('keeps every kind of attribute, and types that have no counterpart here', () => {
    const attrs = new Map<string, Attr>([
      ['text', { kind: 'text', value: 'né' }],
      ['bytes', { kind: 'bytes', value: Uint8Array.of(255, 0) }],
      ['int', { kind: 'int', value: -1 }],
      ['large', { kind: 'int', value: 2n ** 62n }],
      ['float', { kind: 'float', value: 0.5 }],
      ['bool', { kind: 'bool', value: false }],
      ['resource', { kind: 'dtype', value: null, number: 20 }],
      ['quantised', { kind: 'dtype', value: 'int8', number: 11 }],
      ['uint16', { kind: 'dtype', value: 'uint16' }],
      ['rank', { kind: 'shape', value: null }],
      ['shape', { kind: 'shape', value: [-1, 2] }],
      ['texts', { kind: 'tensor', value: { dtype: 'string', shape: [1], data: [new Uint8Array([1])] } }],
      ['function', { kind: 'function', name: 'f', attrs: new Map([['x', { kind: 'bool', value: true }]]) }],
      [
        'list',
        {
          kind: 'list',
          items: [
            { kind: 'dtype', value: null, number: 21 },
            { kind: 'dtype', value: 'bool' },
          ],
        },
      ],
      ['empty', { kind: 'list', items: [] }],
    ])
    const graph = { nodes: [{ name: 'n', op: 'Op', inputs: ['a:1', '^b'], attrs }], functions: new Map() }
    expect(whole(rewritten(graph))).toEqual(whole(graph))
  })

  it('refuses what was not read', () => {
    const attrs = new Map<string, Attr>([['value', { kind: 'unread', what: 'a tensor of DT_VARIANT' }]])
    const graph = { nodes: [{ name: 'n', op: 'Const', inputs: [], attrs }], functions: new Map() }
    expect(() => graphDefOf(graph)).toThrow('n.value is a tensor of DT_VARIANT, which cannot be written')
  })
})

describe('outputs by the names that functions use', () => {
  it('one, several, and lists', () => {
    expect(outputPort('MatMul', 0)).toBe('product:0')
    expect(outputPort('TopKV2', 1)).toBe('indices:0')
    expect(outputPort('Split', 2)).toBe('output:2')
    expect(outputPort('While', 3)).toBe('output:3')
    const ragged = new Map<string, Attr>([['OUTPUT_RAGGED_RANK', { kind: 'int', value: 2 }]])
    expect([0, 1, 2].map((output) => outputPort('RaggedGather', output, ragged))).toEqual([
      'output_nested_splits:0',
      'output_nested_splits:1',
      'output_dense_values:0',
    ])
  })
  it('of every op that is computed, but for those of TF.js, which no function holds', () => {
    const ofTfjs = 'Prelu LogicalXor Conv1D DepthwiseConv2d FusedDepthwiseConv2dNative Zeros Ones'
    const unlisted = computedOps().filter((op) => portsOf(op) === undefined)
    expect(unlisted.sort()).toEqual(ofTfjs.split(' ').sort())
  })
  it('of an op that nobody here knows there are none', () => {
    expect(() => outputPort('Strange', 0)).toThrow('op Strange: nobody here knows what its output 0 is called')
  })
})
