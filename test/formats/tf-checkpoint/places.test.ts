import { create, type MessageInitShape } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import { ObjectGraphSchema } from '../../../src/formats/tensorflow/proto/checkpoint_pb.ts'
import { placesOf } from '../../../src/formats/tf-checkpoint/places.ts'

type GraphInit = Exclude<MessageInitShape<typeof ObjectGraphSchema>, { $typeName: string }>
type NodeInit = Exclude<NonNullable<GraphInit['nodes']>[number], { $typeName: string }>

const KEY = '/.ATTRIBUTES/VARIABLE_VALUE'
const variable = (key: string): NodeInit => ({ attributes: [{ name: 'VARIABLE_VALUE', checkpointKey: key + KEY }] })
const parent = (children: Record<string, number>): NodeInit => ({
  children: Object.entries(children).map(([localName, nodeId]) => ({ localName, nodeId })),
})
const places = (...nodes: NodeInit[]) => Object.fromEntries(placesOf(create(ObjectGraphSchema, { nodes })))

describe('where variables stand among objects', () => {
  it('is the path through layers, where the key leads through an optimizer of Keras 3', () => {
    const found = places(
      parent({ opt: 1, 'a.b': 2 }),
      parent({ _variables: 3, _trainable_variables: 4, _iterations: 5 }),
      parent({ _kernel: 6 }),
      parent({ 0: 5, 1: 7 }),
      parent({ 0: 6 }),
      variable('opt/_iterations'),
      variable('opt/_trainable_variables/0'),
      variable('opt/_variables/1'),
    )
    expect(found).toEqual({
      [`opt/_trainable_variables/0${KEY}`]: { path: `a..b/_kernel${KEY}`, training: false },
      [`opt/_iterations${KEY}`]: { training: true },
      [`opt/_variables/1${KEY}`]: { training: true },
    })
  })

  it('is the optimizer alone for weights without their layers, and these are weights all the same', () => {
    const found = places(
      parent({ optimizer: 1 }),
      parent({ _variables: 2, _trainable_variables: 3, _iterations: 4 }),
      parent({ 0: 4 }),
      parent({ 0: 5 }),
      variable('optimizer/_iterations'),
      variable('optimizer/_trainable_variables/0'),
    )
    expect(found[`optimizer/_trainable_variables/0${KEY}`]).toEqual({ training: false })
    expect(found[`optimizer/_iterations${KEY}`]).toEqual({ training: true })
  })

  it('of slots is an optimizer, and of what nothing leads to is not known', () => {
    const slot = { slotName: 'm', originalVariableNodeId: 2, slotVariableNodeId: 3 }
    const found = places(
      parent({ w: 2, o: 1 }),
      { ...parent({ rate: 4 }), slotVariables: [slot] },
      variable('w'),
      variable('w/.OPTIMIZER_SLOT/o/m'),
      variable('o/rate'),
      variable('lost'),
    )
    expect(Object.entries(found).map(([key, { training }]) => [key.replace(KEY, ''), training])).toEqual([
      ['w', false],
      ['w/.OPTIMIZER_SLOT/o/m', true],
      ['o/rate', true],
      ['lost', false],
    ])
  })

  it('is found though objects lead to each other, or to none', () => {
    const found = places(
      parent({ self: 0, w: 1, no: 99, less: -1 }),
      { ...variable('w'), ...parent({ up: 0 }) },
      variable('x'),
    )
    expect(found).toEqual({ [`w${KEY}`]: { training: false }, [`x${KEY}`]: { training: false } })
  })
})
