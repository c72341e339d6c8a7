import { expect, it } from 'vitest'

import type { GraphFunction, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { makeNode } from '../../../src/formats/tensorflow/nodes.ts'
import { mismatchedFeeds } from '../../../src/programs/graph/accounts.ts'
import { otherImplementations } from '../../../src/programs/graph/implementations.ts'

const fn = (name: string, more: Pick<GraphFunction, 'implements' | 'device'> = {}): GraphFunction => ({
  name,
  inputs: [],
  outputs: [],
  nodes: [],
  returns: new Map(),
  ...more,
})

const graph = (functions: readonly GraphFunction[], shape: readonly number[] | null = [-1, 2]): StoredGraph => ({
  kind: 'graph',
  nodes: [
    makeNode('x', 'Placeholder', [], {
      dtype: { kind: 'dtype', value: 'float32' },
      shape: { kind: 'shape', value: [-1, 2] },
    }),
    makeNode('y', 'PartitionedCall', [], { f: { kind: 'function', name: 'lstm', attrs: new Map() } }),
  ],
  functions: new Map(functions.map((each) => [each.name, each])),
  signatures: new Map([
    [
      'serving_default',
      {
        inputs: new Map([['x', { ref: 'x:0', dtype: 'float32', shape }]]),
        outputs: new Map([['y', { ref: 'y:0', dtype: 'float32', shape: null }]]),
      },
    ],
  ]),
  variables: new Map(),
})

const told = (functions: readonly GraphFunction[]) =>
  otherImplementations(graph(functions), 'm.pb').map(({ severity, layer, message }) => [severity, layer, message])

it('functions for other devices are said, and others for a processor in doubt', () => {
  const called = fn('lstm', { implements: 'lstm_1', device: 'CPU' })
  const idle = fn('idle', { implements: 'lstm_2', device: 'CPU' })
  expect(told([called, idle, fn('other', { implements: 'lstm_2', device: 'CPU' })])).toEqual([])
  expect(told([called, fn('cudnn', { implements: 'lstm_1', device: 'GPU' })])).toEqual([
    ['note', undefined, 'm.pb: functions that TensorFlow runs in the place of others on GPU were not looked at'],
  ])
  for (const more of [{ device: 'CPU' }, {}]) {
    const [finding] = told([called, fn('evil', { implements: 'lstm_1', ...more })])
    expect(finding).toEqual([
      'warning',
      'evil',
      expect.stringContaining('TensorFlow may run the function evil in the place of lstm'),
    ])
  }
})

it('signatures say of their inputs what the placeholders say', () => {
  const causes = (shape: readonly number[] | null, dtype: 'float32' | 'int32' = 'float32') => {
    const stored = graph([], shape)
    for (const { inputs } of stored.signatures.values()) {
      for (const input of inputs.values()) Object.assign(input, { dtype })
    }
    return mismatchedFeeds(stored, 'm.pb').map(({ cause, message }) => [cause, message])
  }
  const at = 'm.pb: the input x of the signature serving_default'
  expect(causes([-1, 2])).toEqual([])
  expect(causes([4, 2])).toEqual([])
  expect(causes([-1, 3])).toEqual([['shape-mismatch', `${at} is of shape [-1, 3], and its placeholder x is [-1, 2].`]])
  expect(causes([2])).toEqual([['shape-mismatch', `${at} is of shape [2], and its placeholder x is [-1, 2].`]])
  expect(causes(null)).toEqual([['shape-mismatch', `${at} is of shape any, and its placeholder x is [-1, 2].`]])
  expect(causes([-1, 2], 'int32')).toEqual([['dtype-mismatch', `${at} is int32, and its placeholder x is float32.`]])
})
