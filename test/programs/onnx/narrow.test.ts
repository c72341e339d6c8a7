import { expect, test } from 'vitest'

import { bindOnnx } from '../../../src/programs/onnx/bind.ts'
import { narrowOutputs } from '../../../src/programs/onnx/narrow.ts'
import { FLOAT, floats, open, type ModelInit } from '../../formats/onnx/build.ts'

type NodeInit = NonNullable<NonNullable<ModelInit['graph']>['node']>[number]

const [HALF, BRAIN] = [10, 16]

/** Outputs `y`, and `z` where nodes make one, that narrower floats are computed with on the way to. */
function narrow(node: readonly NodeInit[], elemType = FLOAT, outputs: readonly string[] = ['y']) {
  const output = outputs.map((name) => ({
    name,
    type: { value: { case: 'tensorType', value: { elemType } } } as const,
  }))
  const { program, weights } = open({
    irVersion: 10n,
    opsetImport: [{ version: 18n }],
    graph: {
      name: 'g',
      node: [...node],
      initializer: [{ name: 'h', dims: [2n], dataType: HALF, int32Data: [0x3c00, 0xc000] }],
      input: [floats('x', ['batch', 2])],
      output,
    },
  })
  if (program?.kind !== 'onnx') throw new Error('no program')
  return Object.fromEntries(narrowOutputs(bindOnnx(program, weights, 'm.onnx')))
}

const cast = (from: string, to: number, output: string): NodeInit => ({
  opType: 'Cast',
  input: [from],
  output: [output],
  attribute: [{ name: 'to', type: 2, i: BigInt(to) }],
})
const op = (opType: string, input: string[], output: string): NodeInit => ({ opType, input, output: [output] })

test('float16 between two casts', () => {
  expect(narrow([cast('x', HALF, 'a'), op('Add', ['a', 'h'], 'b'), cast('b', FLOAT, 'y')])).toEqual({ y: 'float16' })
})

test('the narrowest counts', () => {
  const nodes = [cast('x', HALF, 'a'), cast('a', BRAIN, 'b'), cast('b', FLOAT, 'y')]
  expect(narrow(nodes)).toEqual({ y: 'bfloat16' })
})

test('stored float16 that is widened before anything computes with it rounds nothing', () => {
  expect(narrow([cast('h', FLOAT, 'w'), op('Add', ['x', 'w'], 'y')])).toEqual({})
  const moved = [op('Unsqueeze', ['h', 'axes'], 'u')]
  const axes = { opType: 'Constant', output: ['axes'], attribute: [{ name: 'value_ints', type: 7, ints: [0n] }] }
  expect(narrow([axes, ...moved, cast('u', FLOAT, 'w'), op('Add', ['x', 'w'], 'y')])).toEqual({})
})

test('an output that float16 does not reach keeps its own tolerance', () => {
  const nodes = [cast('x', HALF, 'a'), cast('a', FLOAT, 'y'), op('Relu', ['x'], 'z')]
  expect(narrow(nodes, FLOAT, ['y', 'z'])).toEqual({ y: 'float16' })
})

test('an output of float16 has its tolerance by its type', () => {
  expect(narrow([cast('x', HALF, 'a'), op('Relu', ['a'], 'y')], HALF)).toEqual({})
})

test('a shape says nothing of the floats that it is of', () => {
  const nodes = [cast('x', HALF, 'a'), op('Shape', ['a'], 's'), op('Expand', ['x', 's'], 'y')]
  expect(narrow(nodes)).toEqual({})
})

test('branches, with what they capture', () => {
  const branch = (name: string): NonNullable<NodeInit['attribute']>[number] => ({
    name,
    type: 5,
    g: { name, node: [op('Relu', ['a'], `${name}_b`)], output: [{ name: `${name}_b` }] },
  })
  const yes = {
    opType: 'Constant',
    output: ['yes'],
    attribute: [{ name: 'value', type: 4, t: { dims: [], dataType: 9, int32Data: [1] } }],
  }
  const either = {
    opType: 'If',
    input: ['yes'],
    output: ['b'],
    attribute: [branch('then_branch'), branch('else_branch')],
  }
  expect(narrow([cast('x', HALF, 'a'), yes, either, cast('b', FLOAT, 'y')])).toEqual({ y: 'float16' })
})
