import { expect, test } from 'vitest'
import type { Artifact } from '../../src/formats/format.ts'
import { planOnnx } from '../../src/plan/onnx.ts'

const artifact: Artifact = { path: 'm.onnx', absolute: '/m.onnx', format: 'onnx', files: ['m.onnx'] }
const keras: Artifact = { path: 'm.keras', absolute: '/m.keras', format: 'keras', files: ['m.keras'] }
const golden = { path: 'm.golden.npz', absolute: '/m.golden.npz' }
const lossy = () => null

test('with a sibling and a golden: both, and outputs alone', () => {
  const { checks, notCovered } = planOnnx(artifact, { reference: keras, golden, isRecorded: true, lossy })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'golden', 'parity'])
  expect(checks[2]).toMatchObject({ sibling: keras, outputsOnly: true, golden })
  expect(notCovered).toEqual(['load: ONNX Runtime', 'round trips: this version does not write ONNX'])
})

test('with nothing beside it: whether it runs', () => {
  const { checks, notCovered } = planOnnx(artifact, { reference: artifact, golden: null, isRecorded: false, lossy })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'load'])
  expect(notCovered).toHaveLength(4)
})

test('a golden that cannot be read is not said to be missing', () => {
  const { checks, notCovered } = planOnnx(artifact, { reference: undefined, golden: null, isRecorded: true, lossy })
  expect(checks.map(({ stage }) => stage)).toEqual(['integrity', 'load'])
  expect(notCovered.some((line) => line.startsWith('golden'))).toBe(false)
})
