import { create, type MessageInitShape } from '@bufbuild/protobuf'
import { expect, it } from 'vitest'

import { storedObjects } from '../../../src/formats/saved-model/objects.ts'
import { ObjectGraphSchema } from '../../../src/formats/tensorflow/proto/checkpoint_pb.ts'
import type { SavedObjectGraphSchema } from '../../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { MetaGraphSchema } from '../../../src/formats/tensorflow/proto/saved_model_pb.ts'

type Saved = NonNullable<Exclude<MessageInitShape<typeof SavedObjectGraphSchema>, { $typeName: string }>['nodes']>
type Stored = NonNullable<Exclude<MessageInitShape<typeof ObjectGraphSchema>, { $typeName: string }>['nodes']>

const children = (names: Readonly<Record<string, number>>) =>
  Object.entries(names).map(([localName, nodeId]) => ({ localName, nodeId }))
const value = (checkpointKey: string) => ({ attributes: [{ name: 'VARIABLE_VALUE', checkpointKey }] })

/** What Python restores the captures 1, 2, ... of a function from. */
function keysOf(nodes: Saved, stored: Stored): readonly (string | null | undefined)[] {
  const boundInputs = nodes.map((_, id) => id).slice(1)
  const meta = create(MetaGraphSchema, {
    objectGraphDef: { nodes, concreteFunctions: [{ key: 'f', value: { boundInputs } }] },
  })
  const captures = storedObjects(meta, create(ObjectGraphSchema, { nodes: stored }))?.functions.get('f') ?? []
  return captures.map((capture) => (capture.kind === 'variable' ? capture.key : undefined))
}

it('variables are restored by the names on the way from the root, whatever their numbers and keys', () => {
  const saved = [
    { children: children({ one: 1, part: 2 }) },
    { variable: {} },
    { children: children({ w: 3 }) },
    { variable: {} },
  ]
  const stored = [
    { children: children({ part: 1, one: 3 }) },
    { children: children({ w: 2 }) },
    value('deep'),
    value('flat'),
  ]
  expect(keysOf(saved, stored)).toEqual(['flat', undefined, 'deep'])
})

it('variables that the checkpoint has no object for are restored from nothing; circles do no harm', () => {
  const saved = [{ children: children({ self: 0, one: 1, other: 2 }) }, { variable: {} }, { variable: {} }]
  expect(keysOf(saved, [{ children: children({ self: 0, other: 1 }) }, value('k')])).toEqual([null, 'k'])
  expect(keysOf(saved, [])).toEqual([null, null])
})

it('a variable with a function that restores it has no tensor of its own', () => {
  const saved = [
    { children: children({ one: 1 }) },
    { variable: {}, saveableObjects: [{ key: '_serialize_to_tensors' }] },
  ]
  expect(keysOf(saved, [{ children: children({ one: 1 }) }, value('k')])).toEqual([null])
})

it('signatures by their functions, without those of tables among what can be called', () => {
  const nodes: Saved = [
    { children: children({ signatures: 1, call: 3, table: 5 }) },
    { children: children({ serve: 2 }) },
    { bareConcreteFunction: { concreteFunctionName: 'wrapper', argumentKeywords: ['b', 'a'] } },
    { function: { concreteFunctions: ['inner'] }, children: children({ trace_0: 4 }) },
    { bareConcreteFunction: { concreteFunctionName: 'inner' } },
    { children: children({ _initialize: 6 }) },
    { function: { concreteFunctions: ['fill'] }, children: children({ trace_0: 7 }) },
    { bareConcreteFunction: { concreteFunctionName: 'fill' } },
    { constant: { operation: 'Const_1' } },
    { asset: { assetFileDefIndex: 0 } },
    { asset: { assetFileDefIndex: 7 } },
  ]
  const outputSignature = { dictValue: { fields: [{ key: 'z' }, { key: 'y' }] } }
  const concreteFunctions = [
    { key: 'wrapper', value: { outputSignature } },
    { key: 'inner', value: { boundInputs: [8, 9, 10, 99] } },
  ]
  const meta = create(MetaGraphSchema, {
    assetFileDef: [{ tensorInfo: { name: 'path:0' }, filename: 'words.txt' }],
    objectGraphDef: { nodes, concreteFunctions },
  })
  const objects = storedObjects(meta, undefined)
  expect(objects?.callable).toEqual(['wrapper', 'inner'])
  expect([...(objects?.signatures ?? [])]).toEqual([
    ['serve', { function: 'wrapper', inputs: ['b', 'a'], outputs: ['y', 'z'] }],
  ])
  expect(objects?.functions.get('inner')).toEqual([
    { id: 8, name: 'Const_1', kind: 'node', node: 'Const_1' },
    { id: 9, name: 'path', kind: 'asset', tensor: 'path:0' },
    { id: 10, name: 'object 10', kind: 'other' },
    { id: 99, name: 'object 99', kind: 'none' },
  ])
  expect(storedObjects(create(MetaGraphSchema, {}), undefined)).toBeUndefined()
})
