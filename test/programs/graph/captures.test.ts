import { describe, expect, it } from 'vitest'

import type {
  Attr,
  GraphFunction,
  GraphNode,
  StoredCapture,
  StoredGraph,
} from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode, textAttr } from '../../../src/formats/tensorflow/nodes.ts'
import { compareCaptures } from '../../../src/programs/graph/captures.ts'
import { memoryEntry, weightTable } from '../../../src/tensor/entry.ts'

const calls = (name: string): Record<string, Attr> => ({ f: { kind: 'function', name, attrs: new Map() } })
const handle = (name: string): GraphNode => makeNode(name, 'VarHandleOp', [], { shared_name: textAttr(name) })
const text = (name: string): GraphNode => constantNode(name, { dtype: 'string', shape: [], data: [Buffer.from(name)] })
const resource = (name: string) => ({ name, dtype: null, number: 20 })

/** A function of `x`, and of things that it captures. */
const fn = (name: string, captured: readonly string[], nodes: readonly GraphNode[] = []): GraphFunction => ({
  name,
  inputs: [{ name: 'x', dtype: 'float32' }, ...captured.map(resource)],
  outputs: [{ name: 'y', dtype: 'float32' }],
  nodes,
  returns: new Map([['y', 'x']]),
})

const variable = (id: number, key: string | null): StoredCapture => ({ id, name: `v${id}`, kind: 'variable', key })

const weights = weightTable(
  Object.entries({ a: 1, b: 2, 'copy of a': 1 }).map(([name, value]) =>
    memoryEntry(name, { dtype: 'float32', shape: [1], data: Float32Array.of(value) }),
  ),
)

/** What is found where the graph calls `f` with `given`, and Python with `captures`. */
function found(
  given: readonly string[],
  captures: readonly StoredCapture[],
  more: {
    nodes?: readonly GraphNode[]
    functions?: readonly GraphFunction[]
    init?: string
    listed?: StoredGraph['objects']
    hasKeys?: boolean
    broken?: readonly string[]
  } = {},
) {
  const functions = [fn('f', ['one', 'other'].slice(0, given.length)), ...(more.functions ?? [])]
  const tensor = { ref: 'y:0', dtype: 'float32', shape: null } as const
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: [
      makeNode('x', 'Placeholder', []),
      ...['a', 'b', 'lost'].map(handle),
      ...(more.nodes ?? []),
      makeNode('y', 'StatefulPartitionedCall', ['x', ...given], calls('f')),
    ],
    functions: new Map(functions.map((each) => [each.name, each])),
    signatures: new Map([['serving_default', { inputs: new Map(), outputs: new Map([['y', tensor]]) }]]),
    variables: new Map([
      ['a', 'a'],
      ['b', 'b'],
    ]),
    ...(more.init === undefined ? {} : { initializer: more.init }),
    assets: new Map([
      ['words:0', 'assets/words.txt'],
      ['other_words:0', 'assets/other.txt'],
    ]),
    objects: {
      functions: new Map([['f', captures], ...(more.listed?.functions ?? [])]),
      signatures: new Map(),
      callable: more.listed?.callable ?? [],
      hasKeys: more.hasKeys ?? true,
    },
  }
  return compareCaptures(graph, weights, 'm.pb', new Set(more.broken)).map(({ severity, layer, message }) => [
    severity,
    layer,
    message,
  ])
}

const says = (place: string, words: string) => ['error', place, expect.stringContaining(words) as string]

describe('what servers and Python give to a function', () => {
  it('one variable, or a copy of it', () => {
    expect(found(['a', 'b'], [variable(1, 'a'), variable(2, 'b')])).toEqual([])
    expect(found(['a', 'b'], [variable(1, 'copy of a'), variable(2, 'b')])).toEqual([])
  })

  it('two variables in one another’s place', () => {
    expect(found(['a', 'b'], [variable(2, 'b'), variable(1, 'a')])).toEqual([
      says(
        'f:1',
        'm.pb: function f, called by node y: servers give it variable a (a) as input 1, and Python variable v2 (b)',
      ),
      says('f:2', 'servers give it variable b (b) as input 2, and Python variable v1 (a)'),
    ])
  })

  it('variables that only one of them restores', () => {
    expect(found(['a'], [variable(1, null)])).toEqual([
      says('f:1', 'and Python variable v1, which it does not restore from any tensor'),
    ])
    expect(found(['lost'], [variable(1, 'a')])).toEqual([
      says('f:1', 'servers give it variable lost as input 1, and Python variable v1 (a)'),
    ])
  })

  it('tensors that are broken, and checkpoints that name no objects, say nothing', () => {
    const swapped = [variable(2, 'b'), variable(1, 'a')]
    expect(found(['a', 'b'], swapped, { broken: ['a'] })).toEqual([])
    expect(found(['a', 'b'], [variable(1, null), variable(2, null)], { hasKeys: false })).toEqual([
      ['warning', undefined, expect.stringContaining('what Python restores variables from was not looked at')],
    ])
  })

  it('objects that are not there, or too many', () => {
    expect(found(['a'], [{ id: 9, name: 'object 9', kind: 'none' }])).toEqual([
      says('f:1', 'object 9, which is not there'),
    ])
    expect(found(['a'], [variable(1, 'a'), variable(2, 'b'), variable(3, 'a')])).toEqual([
      says('f', 'it has 2 inputs, allowed by what Python gives to it: 3 and more'),
    ])
  })

  it('constants, and files by way of the variables that hold their paths', () => {
    const nodes = [
      text('c'),
      text('words'),
      text('other_words'),
      makeNode('path', 'VarHandleOp', [], { shared_name: textAttr('path') }),
      makeNode('set', 'AssignVariableOp', ['path', 'words']),
      makeNode('read', 'ReadVariableOp', ['path']),
    ]
    const constant = (node: string): StoredCapture => ({ id: 1, name: node, kind: 'node', node })
    const file = (tensor: string): StoredCapture => ({ id: 2, name: tensor, kind: 'asset', tensor })
    expect(found(['c', 'read'], [constant('c'), file('words:0')], { nodes })).toEqual([])
    expect(found(['c', 'words'], [constant('c'), file('words:0')], { nodes })).toEqual([])
    expect(found(['c', 'read'], [constant('words'), file('other_words:0')], { nodes })).toEqual([
      says('f:1', 'servers give it node c as input 1, and Python node words'),
      says('f:2', 'servers give it node read as input 2, and Python the file assets/other.txt'),
    ])
  })

  it('tables, by the functions that fill them', () => {
    const nodes = [
      makeNode('table', 'HashTableV2', []),
      makeNode('table_1', 'HashTableV2', []),
      makeNode('fill', 'StatefulPartitionedCall', ['x', 'table'], calls('fill_table')),
    ]
    const table = (id: number): StoredCapture => ({ id, name: `object ${id}`, kind: 'other' })
    const of = (served: number) =>
      found(['table', 'table_1'], [table(served), table(5 - served)], {
        nodes,
        functions: [fn('fill_table', ['t'])],
        init: 'fill',
        listed: {
          functions: new Map([['fill_table', [table(2)]]]),
          signatures: new Map(),
          callable: [],
          hasKeys: true,
        },
      })
    expect(of(2)).toEqual([])
    expect(of(3)).toHaveLength(1)
  })

  it('functions within functions, and what no signature calls', () => {
    const inner = fn('inner', ['v'])
    const functions = [inner, fn('idle', ['v'])]
    const nodes = [makeNode('call', 'PartitionedCall', ['x', 'one'], calls('inner'))]
    const more = { functions: [fn('f', ['one'], nodes), ...functions] }
    const listed = {
      functions: new Map([['inner', [variable(2, 'b')]]]),
      signatures: new Map(),
      callable: ['f', 'inner', 'idle', 'gone'],
      hasKeys: true,
    }
    expect(found(['a'], [variable(1, 'a')], { ...more, listed })).toEqual([
      says(
        'inner:1',
        'function inner, called by node y/call: servers give it variable a (a) as input 1, and Python variable v2 (b)',
      ),
      [
        'note',
        undefined,
        'm.pb: functions that only Python calls were not run: 1 (idle); what they refer to and are given is there',
      ],
    ])
  })

  it('what no signature calls is given what it takes', () => {
    const idle = (captures: readonly StoredCapture[], inputs?: GraphFunction['inputs']) => {
      const one = fn(
        'idle',
        captures.map((_, i) => `v${i}`),
      )
      const functions = [inputs === undefined ? one : { ...one, inputs }]
      const objects = { functions: new Map([['idle', captures]]), signatures: new Map(), hasKeys: true }
      return found(['a'], [variable(1, 'a')], { functions, listed: { ...objects, callable: ['idle'] } })
    }
    expect(idle([variable(1, 'a'), variable(2, null)])).toEqual([
      ['note', undefined, expect.stringContaining('is there, but for 1 variable that no stored tensor is of')],
    ])
    expect(idle([{ id: 9, name: 'object 9', kind: 'none' }])).toEqual([
      says('idle', 'm.pb: function idle, which Python calls: Python gives it object 9, which is not there as input 1'),
    ])
    expect(idle([{ id: 3, name: 'c', kind: 'node', node: 'nowhere' }])).toEqual([
      says('idle', 'Python gives it node nowhere, which is not there as input 1'),
    ])
    expect(idle([variable(1, 'a')], [{ name: 'x', dtype: 'float32' }])).toEqual([
      says('idle', 'Python gives it variable v1, allowed: a tensor of float32 as input 0'),
    ])
    expect(idle([variable(1, 'a')], [])).toEqual([
      says('idle', 'it has 0 inputs, allowed by what Python gives to it: 1'),
    ])
  })
})
