import { describe, expect, it } from 'vitest'

import { restoredVariables, type Restored } from '../../../src/formats/saved-model/restore.ts'
import type { GraphFunction, GraphNode } from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode, textAttr } from '../../../src/formats/tensorflow/nodes.ts'

const SETTING = { restoreOpName: 'save/restore_all', filenameTensorName: 'save/Const:0' }

const texts = (name: string, ...values: readonly string[]): GraphNode =>
  constantNode(name, { dtype: 'string', shape: [values.length], data: values.map((value) => Buffer.from(value)) })

const variable = (name: string, shared = name): GraphNode =>
  makeNode(name, 'VarHandleOp', [], { container: textAttr(''), shared_name: textAttr(shared) })

const assign = (name: string, to: string, value: string, op = 'AssignVariableOp'): GraphNode =>
  makeNode(name, op, [to, value])

/** A graph that reads the tensors `a` and `b`, with these nodes besides; `all` is what restoring runs. */
const restoring = (nodes: readonly GraphNode[], all: readonly string[], slices = ['', '']): Restored =>
  restoredVariables(
    {
      nodes: [
        makeNode('save/Const', 'PlaceholderWithDefault', ['save/input']),
        texts('save/input', 'model'),
        texts('save/names', 'a', 'b'),
        texts('save/slices', ...slices),
        makeNode('save/Read', 'RestoreV2', ['save/Const', 'save/names', 'save/slices']),
        variable('v'),
        variable('w'),
        ...nodes,
        makeNode(
          'save/restore_all',
          'NoOp',
          all.map((name) => `^${name}`),
        ),
      ],
      functions: new Map(),
    },
    SETTING,
  )

const told = (restored: Restored) => ({
  variables: [...restored.variables],
  findings: restored.findings('m.pb').map(({ cause, severity, message }) => [severity, cause, message]),
})

const says = (words: string, cause = 'malformed', severity = 'error') => [
  severity,
  cause,
  expect.stringContaining(words) as string,
]

describe('what restoring gives to variables', () => {
  it('one tensor each, through identities', () => {
    const nodes = [makeNode('i', 'Identity', ['save/Read:1']), assign('r', 'v', 'save/Read:0'), assign('s', 'w', 'i')]
    expect(told(restoring(nodes, ['r', 's']))).toEqual({
      variables: [
        ['w', 'b'],
        ['v', 'a'],
      ],
      findings: [],
    })
  })

  it('nothing where nobody runs the assignment, or there is nothing to run', () => {
    const nodes = [assign('decoy', 'v', 'save/Read:0'), assign('r', 'v', 'save/Read:1')]
    expect(told(restoring(nodes, ['r']))).toEqual({ variables: [['v', 'b']], findings: [] })
    const { variables } = restoredVariables({ nodes: [variable('v'), ...nodes], functions: new Map() }, undefined)
    expect([...variables]).toEqual([])
  })

  it.each(['Cast', 'Neg', 'Transpose'])('not what a %s makes of a tensor', (op) => {
    const nodes = [makeNode('c', op, ['save/Read:0']), assign('r', 'v', 'c')]
    expect(told(restoring(nodes, ['r']))).toEqual({
      variables: [],
      findings: [
        says(
          `node r (AssignVariableOp), which runs when the variables are restored, assigns what node c (${op}) makes of it`,
          'unsupported-operation',
          'warning',
        ),
      ],
    })
  })

  it('a variable is restored once, by whichever of its handles, and not changed thereafter', () => {
    const twice = [assign('r', 'v', 'save/Read:0'), assign('s', 'v', 'save/Read:1')]
    expect(told(restoring(twice, ['r', 's'])).findings).toEqual([says('restores variable v from')])
    const shared = [variable('other', 'v'), assign('r', 'v', 'save/Read:0'), assign('s', 'other', 'save/Read:1')]
    expect(told(restoring(shared, ['r', 's'])).findings).toEqual([says('restores variable')])
    expect(told(restoring(shared, ['r'])).variables).toEqual([
      ['v', 'a'],
      ['other', 'a'],
    ])
    const added = [assign('r', 'v', 'save/Read:0'), assign('s', 'v', 'save/Read:1', 'AssignAddVariableOp')]
    expect(told(restoring(added, ['r', 's'])).findings).toEqual([
      says(
        's (AssignAddVariableOp), which runs when the variables are restored, changes variable v',
        'unsupported-operation',
        'warning',
      ),
    ])
  })

  it('parts of tensors are said; the whole of one by its extents is the tensor', () => {
    const nodes = [assign('r', 'v', 'save/Read:0')]
    expect(told(restoring(nodes, ['r'], ['4 2 0,4:-', ''])).variables).toEqual([['v', 'a']])
    expect([...restoring(nodes, ['r'], ['4 2 0,4:-', '']).otherwise]).toEqual([])
    expect([...restoring(nodes, ['r'], ['4 2 1,3:-', '']).otherwise]).toEqual([
      ['v', 'node r assigns a part (4 2 1,3:-) of a'],
    ])
    expect(told(restoring(nodes, ['r'], ['4 2 1,3:-', ''])).findings).toEqual([
      says('assigns a part (4 2 1,3:-) of a', 'unsupported-operation', 'warning'),
    ])
  })

  it('another file than the checkpoint of the model', () => {
    const nodes = [
      texts('elsewhere', '/tmp/other'),
      makeNode('read', 'RestoreV2', ['elsewhere', 'save/names', 'save/slices']),
      assign('r', 'v', 'read:0'),
    ]
    expect(told(restoring(nodes, ['r'])).findings).toEqual([
      says("reads a from the file that node elsewhere (Const) names, not from the model's own checkpoint"),
    ])
  })

  it("functions, as TensorFlow 2 writes them, in the order of the call's arguments", () => {
    const argument = (name: string) => ({ name, dtype: null })
    const restore: GraphFunction = {
      name: 'restore',
      inputs: [{ name: 'prefix', dtype: 'string' }, argument('one'), argument('other')],
      outputs: [],
      nodes: [
        texts('names', 'a', 'b'),
        texts('slices', '', ''),
        makeNode('Read', 'RestoreV2', ['prefix', 'names:output:0', 'slices:output:0']),
        makeNode('i', 'Identity', ['Read:tensors:1']),
        assign('r', 'one', 'Read:tensors:0'),
        assign('s', 'other', 'i:output:0'),
      ],
      returns: new Map(),
    }
    const call = makeNode('call', 'StatefulPartitionedCall', ['file', 'w', 'v'], {
      f: { kind: 'function', name: 'restore', attrs: new Map() },
    })
    const restored = restoredVariables(
      {
        nodes: [makeNode('file', 'Placeholder', []), variable('v'), variable('w'), call],
        functions: new Map([['restore', restore]]),
      },
      { restoreOpName: 'call', filenameTensorName: 'file:0' },
    )
    expect(told(restored)).toEqual({
      variables: [
        ['w', 'a'],
        ['v', 'b'],
      ],
      findings: [],
    })
  })

  it('does not follow calls without end', () => {
    const fn = (name: string, next: string): GraphFunction => ({
      name,
      inputs: [],
      outputs: [],
      nodes: Array.from({ length: 20 }, (_, i) => makeNode(`n${i}`, next, [])),
      returns: new Map(),
    })
    const functions = new Map(Array.from({ length: 9 }, (_, i) => [`f${i}`, fn(`f${i}`, `f${i + 1}`)]))
    const graph = { nodes: [makeNode('save/restore_all', 'f0', [])], functions }
    expect(() => restoredVariables(graph, SETTING)).toThrow('restoring runs more than 2000000 nodes')
  })
})
