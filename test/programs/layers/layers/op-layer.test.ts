import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../src/formats/format.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import { functional, input, member } from '../dialects/topologies.ts'

/** A layer of one op, as tf_keras 2.21 writes it, on x of [2, 3]: 1 to 6. */
async function run(node: Json, constants: Json = {}) {
  const topology = functional(
    [input('x'), member('TensorFlowOpLayer', 'tf_op_layer_op', [[['x', 0, 0, {}]]], { node_def: node, constants })],
    [['x', 0, 0]],
    [['tf_op_layer_op', 0, 0]],
  )
  const { program } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers)
  const runner = createRunner(referenceOps, { program, variables: [], findings: [], unknown: [] }, kerasLayers)
  const data = Float32Array.of(1, 2, 3, 4, 5, 6)
  const [y] = [...(await runner.run(new Map([['x', { dtype: 'float32', shape: [2, 3], data }]]))).values()]
  return { shape: y?.shape, data: Array.from(y?.data as ArrayLike<number>) }
}

const op = (name: string, attr: Json = {}): Json => ({ name: 'op', op: name, input: ['a', 'b'], attr })

describe('a TensorFlow op as a layer', () => {
  it('takes constants at their places among its inputs', async () => {
    expect(await run(op('Sub'), { 1: 1 })).toEqual({ shape: [2, 3], data: [0, 1, 2, 3, 4, 5] })
    expect(await run(op('Sub'), { 0: 1 })).toEqual({ shape: [2, 3], data: [0, -1, -2, -3, -4, -5] })
    expect(await run(op('SquaredDifference'), { 1: [1, 0, 3] })).toEqual({ shape: [2, 3], data: [0, 4, 0, 9, 25, 9] })
  })
  it('reads its attributes', async () => {
    expect(await run(op('Sum', { keep_dims: { b: true } }), { 1: [1] })).toEqual({ shape: [2, 1], data: [6, 15] })
    expect(await run(op('Cast', { DstT: { type: 'DT_INT32' } }))).toMatchObject({ shape: [2, 3] })
    expect(await run(op('MatMul', { transpose_b: { b: true } }), { 1: [[1, 0, 1]] })).toEqual({
      shape: [2, 1],
      data: [4, 10],
    })
  })
  it('slices as its masks say: 64-bit numbers stand in JSON as texts', async () => {
    const masks = { begin_mask: { i: '1' }, end_mask: { i: '1' }, shrink_axis_mask: { i: '2' } }
    expect(await run(op('StridedSlice', masks), { 1: [0, -1], 2: [0, 0], 3: [1, 1] })).toEqual({
      shape: [2],
      data: [3, 6],
    })
    const added = { begin_mask: { i: '1' }, end_mask: { i: '3' }, new_axis_mask: { i: '4' } }
    expect(await run(op('StridedSlice', added), { 1: [0, 1, 0], 2: [0, 0, 0], 3: [1, 1, 1] })).toEqual({
      shape: [2, 2, 1],
      data: [2, 3, 5, 6],
    })
  })
  it('that nobody runs, or that is not to be read, is named with the way out', async () => {
    await expect(run(op('Conv2D'))).rejects.toMatchObject({
      code: 'unsupported-operation',
      message: expect.stringContaining('op Conv2D within a layer is not run: build the model with a layer of Keras'),
    })
    await expect(run('CgNNdWw')).rejects.toMatchObject({ code: 'unsupported-operation' })
    await expect(run({ attr: {} })).rejects.toMatchObject({ code: 'malformed' })
  })
})
