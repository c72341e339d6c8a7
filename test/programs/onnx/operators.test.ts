import { beforeAll, expect, test } from 'vitest'

import type { Ops } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { bindOnnx } from '../../../src/programs/onnx/bind.ts'
import { ONNX } from '../../../src/programs/onnx/registry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { FLOAT, floats, open, type ModelInit, type TensorInit } from '../../formats/onnx/build.ts'

let tfjs: Ops

beforeAll(async () => {
  tfjs = await startTfjsOps()
})

type NodeInit = NonNullable<NonNullable<ModelInit['graph']>['node']>[number]

/** The first output of one node that reads `x` and stored tensors. */
async function computed(ops: Ops, node: NodeInit, stored: readonly TensorInit[], input: Tensor, elemType = FLOAT) {
  const type = { value: { case: 'tensorType', value: { elemType } } } as const
  const { program, weights } = open({
    irVersion: 10n,
    opsetImport: [{ version: 18n }],
    graph: {
      name: 'g',
      node: [node],
      initializer: [...stored],
      input: [{ name: 'x', type }],
      output: [floats('y', [])],
    },
  })
  if (program?.kind !== 'onnx') throw new Error('no program')
  const runner = createGraphRunner(ops, bindOnnx(program, weights, 'm.onnx'), ONNX)
  const outputs = await runner.run(new Map([['x', input]]))
  runner.close()
  return [...(outputs.get('y')?.data ?? [])].map(Number)
}

const numbers = (name: string, dims: readonly number[], ...floatData: number[]): TensorInit => ({
  name,
  dims: dims.map(BigInt),
  dataType: FLOAT,
  floatData,
})
const bytes = (name: string, dims: readonly number[], ...int32Data: number[]): TensorInit => ({
  name,
  dims: dims.map(BigInt),
  dataType: 2,
  int32Data,
})

test('numbers of activations go to those that take any, in order', async () => {
  const gru: NodeInit = {
    opType: 'GRU',
    input: ['x', 'w', 'r'],
    output: ['y'],
    attribute: [
      {
        name: 'activations',
        type: 8,
        strings: ['Sigmoid', 'ScaledTanh'].map((name) => new TextEncoder().encode(name)),
      },
      { name: 'activation_alpha', type: 6, floats: [1.5] },
      { name: 'activation_beta', type: 6, floats: [0.5] },
      { name: 'hidden_size', type: 2, i: 1n },
    ],
  }
  const stored = [numbers('w', [1, 3, 1], 0, 0, 1), numbers('r', [1, 3, 1], 0, 0, 0)]
  const x: Tensor = { dtype: 'float32', shape: [1, 1, 1], data: Float32Array.of(2) }
  const [y = NaN] = await computed(referenceOps, gru, stored, x)
  expect(y).toBeCloseTo(0.5 * 1.5 * Math.tanh(0.5 * 2), 12)
})

test.each([['the float64 reference'], ['TF.js kernels']])(
  'scales are made one number before a sum is rounded: %s',
  async (on) => {
    const node: NodeInit = { opType: 'QLinearMatMul', input: ['x', 's', 'z', 'w', 'v', 'z', 'o', 'z'], output: ['y'] }
    const stored = [
      numbers('s', [], 0.05),
      numbers('v', [], 0.02),
      numbers('o', [], 0.1),
      bytes('z', [], 0),
      bytes('w', [1, 3], 1, 3, 5),
    ]
    const x: Tensor = { dtype: 'uint8', shape: [1, 1], data: Uint8Array.of(50) }
    // 50, 150 and 250 hundredths, ever so little more in float32; one scale after the other it would be less.
    const ops = on === 'TF.js kernels' ? tfjs : referenceOps
    expect(await computed(ops, node, stored, x, 2)).toEqual([1, 2, 3])
  },
)
