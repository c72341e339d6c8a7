import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Model } from '../../../src/formats/format.ts'
import { frozenGraph } from '../../../src/formats/frozen-graph/format.ts'
import type { Attr, GraphNode, GraphTensor, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { memoryEntry, readTensor } from '../../../src/tensor/entry.ts'
import type { Shape, TensorEntry } from '../../../src/tensor/tensor.ts'
import { workspace } from '../../support/workspace.ts'

const FLOAT: Attr = { kind: 'dtype', value: 'float32' }

function node(name: string, op: string, inputs: readonly string[], attrs: Readonly<Record<string, Attr>>): GraphNode {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

function tensor(ref: string, shape: Shape | null): GraphTensor {
  return { ref, dtype: 'float32', shape }
}

const SHAPE: Attr = { kind: 'shape', value: [-1, 2] }

/** `out` = x . w, `rows` = w[[1, 0]]; a node that is called like an output, and one that is one already. */
const GRAPH: StoredGraph = {
  kind: 'graph',
  nodes: [
    node('serving_default_x', 'Placeholder', [], { dtype: FLOAT, shape: SHAPE }),
    node('w', 'VarHandleOp', [], { dtype: FLOAT, shape: { kind: 'shape', value: [2, 2] } }),
    node('w/Read', 'ReadVariableOp', ['w'], { dtype: FLOAT }),
    node('out', 'MatMul', ['serving_default_x', 'w/Read:0'], { T: FLOAT }),
    node('end', 'Relu', ['out:0'], { T: FLOAT }),
    node('places', 'Const', [], {
      dtype: { kind: 'dtype', value: 'int32' },
      value: { kind: 'tensor', value: { dtype: 'int32', shape: [2], data: Int32Array.of(1, 0) } },
    }),
    node('gather', 'ResourceGather', ['w', 'places'], { dtype: FLOAT, Tindices: { kind: 'dtype', value: 'int32' } }),
  ],
  functions: new Map(),
  signatures: new Map([
    [
      'serving_default',
      {
        inputs: new Map([['x', tensor('serving_default_x:0', [-1, 2])]]),
        outputs: new Map([
          ['out', tensor('out:0', [-1, 2])],
          ['end', tensor('end:0', [-1, 2])],
          ['rows', tensor('gather:0', [2, 2])],
        ]),
      },
    ],
  ]),
  variables: new Map([['w', 'w']]),
}

const W = memoryEntry('w', { dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) })

async function written(program: StoredGraph, weights: readonly TensorEntry[] = [W]) {
  const directory = workspace()
  const receipt = await frozenGraph.write({ program, weights }, directory, 'm')
  const absolute = join(directory, 'm.pb')
  const artifact = { path: 'm.pb', absolute, format: 'frozen-graph', files: ['m.pb'] } as const
  return { receipt, absolute, model: await frozenGraph.open(artifact, DEFAULT_LIMITS) }
}

function graphOf({ program }: Model): StoredGraph {
  if (program?.kind === 'graph') return program
  throw new Error('no graph')
}

const withSignature = (inputs: Readonly<Record<string, string>>, outputs: Readonly<Record<string, string>>) => {
  const side = (names: Readonly<Record<string, string>>) =>
    new Map(Object.entries(names).map(([name, ref]) => [name, tensor(ref, [-1, 2])]))
  return { ...GRAPH, signatures: new Map([['serving_default', { inputs: side(inputs), outputs: side(outputs) }]]) }
}

describe('frozen graphs that are written', () => {
  it('are one file, which is recognised, with variables for constants of their names', async () => {
    const { receipt, absolute, model } = await written(GRAPH)
    expect(receipt).toEqual({ files: [absolute], tensors: [{ from: 'w', to: 'w', transform: { kind: 'identity' } }] })
    const head = readFileSync(absolute).subarray(0, 4096)
    expect(await frozenGraph.match({ path: 'm.pb', absolute, byteLength: head.byteLength, head })).toBeDefined()
    const entry = model.weights.get('w')
    expect(entry && [...(readTensor(entry).data as Float32Array)]).toEqual([1, 2, 3, 4])
    expect(await model.verify()).toEqual([])
  })

  it('have the names, types and shapes of the signature', async () => {
    const { model } = await written(GRAPH)
    const signature = graphOf(model).signatures.get('serving_default')
    const plain = (side: ReadonlyMap<string, GraphTensor> | undefined) =>
      [...(side ?? [])].map(([name, { dtype, shape }]) => [name, dtype, shape]).sort()
    expect(plain(signature?.inputs)).toEqual([['x', 'float32', [-1, 2]]])
    expect(plain(signature?.outputs)).toEqual([
      ['end', 'float32', [-1, 2]],
      ['out', 'float32', [-1, 2]],
      ['rows', 'float32', [2, 2]],
    ])
    const nodes = graphOf(model).nodes.map(({ name, op, inputs }) => [name, op, ...inputs].join(' '))
    expect(nodes).toEqual([
      'x Placeholder',
      'w Const',
      'out_1 MatMul x w',
      'end Relu out_1:0',
      'places Const',
      'gather/axis Const',
      'gather GatherV2 w places gather/axis',
      'out Identity out_1',
      'rows Identity gather',
    ])
  })

  it.each<[string, StoredGraph, RegExp]>([
    ['none', { ...GRAPH, signatures: new Map() }, /one signature, found: none/],
    [
      'several signatures',
      { ...GRAPH, signatures: new Map([...GRAPH.signatures, ['b', { inputs: new Map(), outputs: new Map() }]]) },
      /one signature, found: serving_default, b/,
    ],
    ['something to fill tables with', { ...GRAPH, initializer: 'init' }, /hash tables/],
    [
      'a name twice',
      withSignature({ x: 'serving_default_x:0' }, { x: 'end:0' }),
      /an input and an output are called x/,
    ],
    ['a name that no node has', withSignature({ x: 'serving_default_x:0' }, { 'a b': 'end:0' }), /"a b"/],
    [
      'a use of a handle that is no read',
      { ...GRAPH, nodes: [...GRAPH.nodes, node('shape', 'VariableShape', ['w'], {})] },
      /node shape \(VariableShape\) takes a variable/,
    ],
  ])('are refused with %s', async (_, program, message) => {
    await expect(written(program)).rejects.toMatchObject({ code: 'not-expressible' })
    await expect(written(program)).rejects.toThrow(message)
  })

  it('say shapes for all outputs of a node or for none: one of several outputs is given a node of its own', async () => {
    const count = node('k', 'Const', [], {
      dtype: { kind: 'dtype', value: 'int32' },
      value: { kind: 'tensor', value: { dtype: 'int32', shape: [], data: Int32Array.of(1) } },
    })
    const top = node('top', 'TopKV2', ['serving_default_x', 'k'], { T: FLOAT, sorted: { kind: 'bool', value: true } })
    const program: StoredGraph = {
      ...withSignature({ x: 'serving_default_x:0' }, { top: 'top:0' }),
      nodes: [...GRAPH.nodes, count, top],
    }
    const { model } = await written(program)
    const found = graphOf(model).nodes.filter(({ name }) => name.startsWith('top'))
    expect(found.map(({ name, op }) => [name, op])).toEqual([
      ['top_1', 'TopKV2'],
      ['top', 'Identity'],
    ])
    expect((await model.verify()).filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('are refused above 2 GB before a number is read', async () => {
    const large: TensorEntry = {
      name: 'w',
      dtype: 'float32',
      shape: [2 ** 15, 2 ** 14],
      byteLength: 2 ** 31,
      chunks: () => {
        throw new Error('was read')
      },
    }
    await expect(written(GRAPH, [large])).rejects.toThrow(/weights of 2147483656 bytes: .*at most 2 GB/)
    await expect(written(GRAPH, [])).rejects.toMatchObject({ code: 'missing-tensor' })
  })
})
