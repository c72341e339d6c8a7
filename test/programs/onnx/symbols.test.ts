import { expect, test } from 'vitest'
import { probesFor } from '../../../src/probes/probes.ts'
import { withOneSizeAName, type TensorSpec } from '../../../src/tensor/signature.ts'

const INPUTS: readonly TensorSpec[] = [
  { name: 'ids', dtype: 'int64', shape: [-1, -1], symbols: ['batch', 'steps'], below: 5 },
  { name: 'mask', dtype: 'float32', shape: [-1, 1, -1, -1], symbols: ['batch', null, 'steps', 'steps'] },
  { name: 'other', dtype: 'float32', shape: [-1, -1], symbols: [null, 'others'] },
]

test('dimensions of one name have one size on every probe', () => {
  const probes = probesFor({ inputs: INPUTS, outputs: [] }, { seed: 7, batchSizes: [1, 3] })
  for (const { feeds } of probes) {
    const [batch, steps] = feeds.get('ids')?.shape ?? []
    expect(feeds.get('mask')?.shape).toEqual([batch, 1, steps, steps])
  }
  expect(new Set(probes.map(({ feeds }) => feeds.get('ids')?.shape[1])).size).toBe(2)
})

test('dimensions without a name keep the size that was drawn', () => {
  const shapes = [
    [2, 12],
    [2, 1, 64, 64],
    [9, 5],
  ]
  expect(withOneSizeAName(INPUTS, shapes)).toEqual([
    [2, 12],
    [2, 1, 12, 12],
    [9, 5],
  ])
})
