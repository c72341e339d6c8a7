import { expect, test } from 'vitest'
import type { Found } from '../../src/plan/found.ts'
import { planDiff } from '../../src/plan/plan-diff.ts'

function found(path: string, format: Found['artifact']['format'], fields: Partial<Found> = {}): Found {
  return {
    artifact: { path, absolute: `/w/${path}`, format, files: [path] },
    unreadable: null,
    findings: [],
    ...fields,
  }
}

const keras = found('a.keras', 'keras')
const h5 = found('b.h5', 'keras-h5')
const weights = found('c.weights.h5', 'keras-weights-h5')

test('the integrity of both, and the parity of the first with the second', () => {
  expect(planDiff(keras, h5, null).map(({ checks }) => checks)).toEqual([
    [
      { stage: 'integrity', artifact: keras.artifact },
      { stage: 'parity', artifact: keras.artifact, sibling: h5.artifact, programOf: null, lossy: null },
    ],
    [{ stage: 'integrity', artifact: h5.artifact }],
  ])
})

test('weights borrow the program of the other', () => {
  expect(planDiff(weights, h5, 'float16')[0]?.checks[1]).toEqual({
    stage: 'parity',
    artifact: weights.artifact,
    sibling: h5.artifact,
    programOf: h5.artifact,
    lossy: 'float16',
  })
  expect(planDiff(weights, weights, null)[0]?.checks[1]).toMatchObject({ programOf: null })
})

test('a graph of constants is held against what it was made of, whichever comes first', () => {
  const graph = found('d/model.json', 'tfjs-graph')
  for (const order of [
    [keras, graph],
    [graph, keras],
  ] as const) {
    const plans = planDiff(...order, null)
    expect(plans.map(({ artifact }) => artifact)).toEqual(order.map(({ artifact }) => artifact))
    expect(plans.flatMap(({ checks }) => checks).find(({ stage }) => stage === 'parity')).toMatchObject({
      artifact: graph.artifact,
      sibling: keras.artifact,
    })
  }
})

test('what cannot be opened is compared with nothing, and both are still told', () => {
  const unreadable = { cause: 'empty-file', severity: 'error', message: 'empty' } as const
  const [a, b] = planDiff(keras, found('e.h5', 'keras-h5', { unreadable }), null)
  expect(a?.checks.map(({ stage }) => stage)).toEqual(['integrity'])
  expect(b).toMatchObject({ unreadable, checks: [] })
})
