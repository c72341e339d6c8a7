import { expect, test } from 'vitest'
import type { Artifact } from '../../src/formats/format.ts'
import { planOnnx } from '../../src/plan/onnx.ts'

const artifact: Artifact = { path: 'm.onnx', absolute: '/m.onnx', format: 'onnx', files: ['m.onnx'] }
const keras: Artifact = { path: 'm.keras', absolute: '/m.keras', format: 'keras', files: ['m.keras'] }
const other: Artifact = { path: 'm.h5', absolute: '/m.h5', format: 'keras-h5', files: ['m.h5'] }
const golden = { path: 'm.golden.npz', absolute: '/m.golden.npz' }
const lossy = () => null

test('with a sibling and a golden: both, and outputs alone', () => {
  const { checks, notCovered } = planOnnx(artifact, {
    reference: keras,
    others: [other],
    golden,
    isRecorded: true,
    lossy,
  })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'golden', 'parity'])
  expect(checks[1]).toMatchObject({ golden, others: [keras, other] })
  expect(checks[2]).toMatchObject({ sibling: keras, outputsOnly: true, golden, others: [other] })
  expect(notCovered).toEqual(['load: ONNX Runtime', 'round trips: this version does not write ONNX'])
})

test('with nothing beside it: whether it runs', () => {
  const { checks, notCovered } = planOnnx(artifact, {
    reference: artifact,
    others: [],
    golden: null,
    isRecorded: false,
    lossy,
  })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'load'])
  expect(notCovered).toHaveLength(4)
})

test('a golden that cannot be read is not said to be missing', () => {
  const { checks, notCovered } = planOnnx(artifact, {
    reference: undefined,
    others: [],
    golden: null,
    isRecorded: true,
    lossy,
  })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'load'])
  expect(notCovered.some((line) => line.startsWith('golden'))).toBe(false)
})
