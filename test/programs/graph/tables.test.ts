import { expect, it } from 'vitest'

import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode, textAttr } from '../../../src/formats/tensorflow/nodes.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'

const words = (name: string): GraphNode =>
  constantNode(name, { dtype: 'string', shape: [1], data: [Buffer.from(name)] })
const table = (name: string, attrs: Readonly<Record<string, Attr>> = {}): GraphNode =>
  makeNode(name, 'HashTableV2', [], attrs)
const fill = (name: string, to: string, keys: string): GraphNode =>
  makeNode(name, 'InitializeTableV2', [to, keys, 'values'])

/** What the table `read` is filled with where `run` is what is run at loading: the names of the constants. */
function contents(nodes: readonly GraphNode[], run: Pick<StoredGraph, 'runAtLoad'> = {}): readonly string[] {
  const tensor = (ref: string) => ({ ref, dtype: 'string', shape: [-1] }) as const
  const stored: StoredGraph = {
    kind: 'graph',
    nodes: [
      makeNode('x', 'Placeholder', []),
      ...['keys', 'others', 'values'].map(words),
      ...nodes,
      makeNode('y', 'LookupTableFindV2', ['read', 'x', 'values']),
    ],
    functions: new Map(),
    signatures: new Map([
      ['serving_default', { inputs: new Map([['x', tensor('x:0')]]), outputs: new Map([['y', tensor('y:0')]]) }],
    ]),
    variables: new Map(),
    ...run,
  }
  const { steps } = freeze(stored, 'serving_default').body
  const inputs = steps.find(({ name }) => name === 'read')?.inputs ?? []
  return inputs.map(({ step }) => steps[step]?.name ?? '')
}

it('tables are filled by what is run at loading, where the file says so, and else by whatever fills them', () => {
  const nodes = [table('read'), fill('init', 'read', 'keys')]
  expect(contents(nodes)).toEqual(['keys', 'values'])
  expect(contents(nodes, { runAtLoad: ['init'] })).toEqual(['keys', 'values'])
  expect(contents(nodes, { runAtLoad: [] })).toEqual([])
  const decoy = [...nodes, fill('decoy', 'read', 'others'), makeNode('all', 'NoOp', ['^init'])]
  expect(contents(decoy, { runAtLoad: ['all'] })).toEqual(['keys', 'values'])
  expect(() => contents(decoy)).toThrow('node decoy (InitializeTableV2): fills table read, which node init fills too')
})

it('tables of one name are one table', () => {
  const shared = { shared_name: textAttr('s'), container: textAttr('') }
  const nodes = [table('read', shared), table('other', shared), fill('init', 'other', 'keys')]
  expect(contents(nodes)).toEqual(['keys', 'values'])
  expect(() => contents([...nodes, fill('again', 'read', 'others')])).toThrow(
    'fills table read, which node init fills too',
  )
  const sharing = { shared_name: textAttr(''), use_node_name_sharing: { kind: 'bool', value: true } } as const
  const byNode = [table('read', sharing), table('other', { shared_name: textAttr('read') })]
  expect(contents([...byNode, fill('init', 'other', 'keys')])).toEqual(['keys', 'values'])
  expect(contents([table('read'), table('other'), fill('init', 'other', 'keys')])).toEqual([])
})
