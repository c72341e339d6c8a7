import { describe, expect, it } from 'vitest'

import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode, textAttr } from '../../../src/formats/tensorflow/nodes.ts'
import { writesOf } from '../../../src/programs/graph/writes.ts'

const calls = (name: string): Attr => ({ kind: 'function', name, attrs: new Map() })
const handle = (name: string): GraphNode => makeNode(name, 'VarHandleOp', [], { shared_name: textAttr(name) })
const assign = (name: string, to: string, value: string): GraphNode => makeNode(name, 'AssignVariableOp', [to, value])
const one = constantNode('one', { dtype: 'float32', shape: [], data: Float32Array.of(1) })

/** A function of a number `x` and a variable `v`. */
const fn = (name: string, nodes: readonly GraphNode[]): GraphFunction => ({
  name,
  inputs: [
    { name: 'x', dtype: 'float32' },
    { name: 'v', dtype: null, number: 20 },
  ],
  outputs: [{ name: 'y', dtype: 'float32' }],
  nodes,
  returns: new Map([['y', 'x']]),
})

/** What running `run` writes: where, by which op, to what, and what. */
function written(nodes: readonly GraphNode[], functions: readonly GraphFunction[] = []) {
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: [one, handle('a'), handle('b'), ...nodes],
    functions: new Map(functions.map((each) => [each.name, each])),
    signatures: new Map(),
    variables: new Map(),
  }
  return writesOf(graph, ['run']).map(({ path, op, variable, value }) => [path, op, variable?.name, value?.op])
}

describe('what running a node writes', () => {
  it('what it reads and what it comes after, and nothing else', () => {
    const nodes = [
      assign('first', 'a', 'one'),
      assign('idle', 'b', 'one'),
      makeNode('neg', 'Neg', ['one', '^first']),
      makeNode('run', 'Identity', ['neg']),
    ]
    expect(written(nodes)).toEqual([['first', 'AssignVariableOp', 'a', 'Const']])
  })

  it('all of a function that it calls, by way of others, whoever reads it', () => {
    const inner = fn('inner', [makeNode('add', 'AssignAddVariableOp', ['v', 'x'])])
    const outer = fn('outer', [
      makeNode('same', 'Identity', ['v']),
      makeNode('call', 'PartitionedCall', ['x', 'same:output:0'], { f: calls('inner') }),
    ])
    const node = makeNode('run', 'StatefulPartitionedCall', ['one', 'b'], { f: calls('outer') })
    expect(written([node], [inner, outer])).toEqual([['run/call/add', 'AssignAddVariableOp', 'b', undefined]])
  })

  it('what loops and branches run, and their functions get', () => {
    const body = fn('body', [assign('set', 'v', 'x')])
    const other = fn('other', [makeNode('nothing', 'Neg', ['x'])])
    const loop = makeNode('loop', 'While', ['one', 'b'], { cond: calls('other'), body: calls('body') })
    const branch = makeNode('run', 'If', ['loop', 'one', 'loop:1'], {
      then_branch: calls('body'),
      else_branch: calls('other'),
    })
    expect(written([loop, branch], [body, other])).toEqual(
      expect.arrayContaining([
        ['run/body/set', 'AssignVariableOp', 'b', 'Const'],
        ['loop/body/set', 'AssignVariableOp', 'b', 'Const'],
      ]),
    )
  })

  it('by way of a switch; to what cannot be told; by an op that nobody knows', () => {
    const nodes = [
      makeNode('fed', 'Placeholder', []),
      makeNode('switch', 'Switch', ['a', 'fed']),
      assign('one_of', 'switch:1', 'one'),
      makeNode('strange', 'MyOwnOp', ['one', 'b']),
      makeNode('run', 'NoOp', ['^one_of', '^strange']),
    ]
    expect(written(nodes)).toEqual(
      expect.arrayContaining([
        ['one_of', 'AssignVariableOp', 'a', 'Const'],
        ['strange', 'MyOwnOp', 'b', undefined],
      ]),
    )
    const lost = fn('lost', [assign('set', 'handle:output:0', 'x'), makeNode('handle', 'Mystery', ['x'])])
    const node = makeNode('run', 'PartitionedCall', ['one', 'a'], { f: calls('lost') })
    expect(written([node], [lost])).toEqual([['run/set', 'AssignVariableOp', undefined, 'Const']])
  })

  it('by an op of TensorFlow that is given a resource, unless it is one that only reads', () => {
    const nodes = [
      makeNode('read', 'ReadVariableOp', ['a']),
      makeNode('shape', 'VariableShape', ['a']),
      makeNode('rows', 'ResourceGather', ['a', 'one']),
      makeNode('add', 'AddV2', ['read', 'rows']),
      makeNode('lock', 'MutexLock', ['b']),
      makeNode('run', 'NoOp', ['^read', '^shape', '^add', '^lock']),
    ]
    expect(written(nodes)).toEqual([['lock', 'MutexLock', 'b', undefined]])
  })

  it('names functions that call themselves', () => {
    const again = fn('again', [
      assign('set', 'v', 'x'),
      makeNode('call', 'PartitionedCall', ['x', 'v'], { f: calls('again') }),
    ])
    const node = makeNode('run', 'PartitionedCall', ['one', 'a'], { f: calls('again') })
    expect(() => written([node], [again])).toThrow('function again calls itself')
  })
})
