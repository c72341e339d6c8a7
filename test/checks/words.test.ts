import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { savedModel } from '../../src/formats/saved-model/format.ts'
import type { Attr, StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode } from '../../src/formats/tensorflow/nodes.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'
import { workspace } from '../support/workspace.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const FLOAT: Attr = { kind: 'dtype', value: 'float32' }
const floats = (...values: readonly number[]): Tensor => ({
  dtype: 'float32',
  shape: [values.length],
  data: Float32Array.from(values),
})

/** Legacy Keras's layer normalisation, by a batch normalisation in training with channels first. */
const GRAPH: StoredGraph = {
  kind: 'graph',
  nodes: [
    makeNode('x', 'Placeholder', [], { dtype: FLOAT, shape: { kind: 'shape', value: [1, 3, 4, 1] } }),
    constantNode('scale', floats(1, 2, 3)),
    constantNode('offset', floats(-1, 0, 1)),
    constantNode('no_mean', floats()),
    constantNode('no_variance', floats()),
    makeNode('norm', 'FusedBatchNormV3', ['x', 'scale', 'offset', 'no_mean', 'no_variance'], {
      T: FLOAT,
      U: FLOAT,
      data_format: { kind: 'text', value: 'NCHW' },
      is_training: { kind: 'bool', value: true },
      epsilon: { kind: 'float', value: 0.001 },
      exponential_avg_factor: { kind: 'float', value: 1 },
    }),
  ],
  functions: new Map(),
  signatures: new Map([
    [
      'serving_default',
      {
        inputs: new Map([['x', { ref: 'x:0', dtype: 'float32', shape: [1, 3, 4, 1] }]]),
        outputs: new Map([['y', { ref: 'norm:0', dtype: 'float32', shape: [1, 3, 4, 1] }]]),
      },
    ],
  ]),
  variables: new Map(),
}

it('constants that go with a rewritten node are no loss, and those that stay are compared', async () => {
  const directory = workspace()
  const { files } = await savedModel.write({ program: GRAPH, weights: [] }, directory, 'model')
  const [absolute = ''] = files
  const path = basename(absolute)
  const artifact = { path, absolute, format: 'saved-model', files: [path] } as const
  const check = await runCheck(
    { stage: 'roundtrip', artifact, programOf: null, through: ['tfjs-graph'] },
    contextIn(folder),
  )
  expect(check.findings).toEqual([])
  expect(check).toMatchObject({
    verdict: 'pass',
    weights: { identical: 2 },
    coverage: { tensors: [2, 2], outputs: [1, 1] },
  })
})
