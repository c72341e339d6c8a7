import { describe, expect, it } from 'vitest'
import { recordedRandomness } from '../../src/checks/randomness.ts'
import { randomError } from '../../src/programs/graph/random-ops.ts'
import { checkCase, findingsOf } from '../support/corpus.ts'
import { functional, input, member, read } from '../programs/layers/dialects/topologies.ts'

/** Names of nodes as Keras 3.15 exports them. */
const NODES = [
  [
    'StatefulPartitionedCall/functional_1_1/random_flip_1/stateless_random_uniform/StatelessRandomGetKeyCounter',
    'random_flip_1',
  ],
  ['functional_1_1/drop_1/stateless_dropout/stateless_random_uniform/StatelessRandomGetKeyCounter', 'drop_1'],
  ['model/dropout_3/dropout/random_uniform/RandomUniform', 'dropout_3'],
] as const

describe('a graph that draws random numbers', () => {
  it.each(NODES)('in a layer that ought to train only is named with what to do: %s', (name, layer) => {
    const finding = randomError({ name, op: 'StatelessRandomGetKeyCounter' }).toFinding()
    expect(finding).toMatchObject({ cause: 'non-deterministic', severity: 'error', layer: name })
    expect(finding.message).toContain(`${layer} draws random numbers whenever the model is served`)
    expect(finding.fix).toContain('training=False')
  })

  it('for reasons of its own cannot be looked at', () => {
    const { cause, severity } = randomError({
      name: 'sampling/random_normal/RandomStandardNormal',
      op: 'x',
    }).toFinding()
    expect({ cause, severity }).toEqual({ cause: 'unsupported-operation', severity: 'warning' })
  })

  it('makes no trips, which would only show what was left out', async () => {
    const checked = await checkCase('faulty', 'training-export')
    const graph = checked.find(({ format }) => format === 'saved-model')
    const trip = graph?.checks.find(({ stage }) => stage === 'roundtrip')
    expect(trip?.findings.map(({ cause }) => cause)).toEqual(['non-deterministic'])
    expect(trip?.coverage.outputs).toEqual([0, 1])
    const layers = checked.filter(({ format }) => format === 'keras')
    expect(findingsOf(layers)).toMatchObject([{ cause: 'non-deterministic', severity: 'warning', layer: 'drop' }])
  })
})

describe('a batch normalisation that was exported in training mode', () => {
  it('is said by the export itself: what is stored is not what it computes with', async () => {
    const checked = await checkCase('faulty', 'batch-statistics')
    const graph = checked.find(({ format }) => format === 'saved-model')
    const integrity = graph?.checks.find(({ stage }) => stage === 'integrity')
    const [finding] = integrity?.findings.filter(({ cause }) => cause === 'non-deterministic') ?? []
    expect(finding).toMatchObject({ severity: 'error', layer: 'norm', fix: expect.stringContaining('training=False') })
    const layers = checked.find(({ format }) => format === 'keras')
    expect(layers?.checks.map(({ verdict }) => verdict)).not.toContain('fail')
  })
})

describe('layers called with training=True', () => {
  const program = (className: string, config = {}, kwargs = {}) =>
    read(
      functional(
        [input('x'), member(className, 'one', [[['x', 0, 0, kwargs]]], config)],
        [['x', 0, 0]],
        [['one', 0, 0]],
      ),
      'keras3',
    )

  it('are random where they draw numbers, and only there', () => {
    expect(recordedRandomness(program('Dropout', { rate: 0.5 }, { training: true }), 'm')).toHaveLength(1)
    expect(recordedRandomness(program('Dropout', { rate: 0 }, { training: true }), 'm')).toEqual([])
    expect(recordedRandomness(program('Dropout', { rate: 0.5 }), 'm')).toEqual([])
    expect(recordedRandomness(program('BatchNormalization', {}, { training: true }), 'm')).toEqual([])
  })

  it('augmentation in a chain, where Keras 3 takes training for True by itself', () => {
    const chain = (dialect: 'keras2' | 'keras3') =>
      read(
        {
          class_name: 'Sequential',
          config: {
            name: 'chain',
            layers: [
              { class_name: 'InputLayer', config: { batch_shape: [null, 8, 8, 3], name: 'x' } },
              { class_name: 'RandomFlip', config: { name: 'flip', trainable: true } },
              { class_name: 'Dropout', config: { name: 'drop', rate: 0.5, trainable: true } },
            ],
          },
        },
        dialect,
      )
    expect(recordedRandomness(chain('keras3'), 'm', 'keras3')).toMatchObject([
      { severity: 'warning', layer: 'flip', message: expect.stringContaining('takes training for True') },
    ])
    expect(recordedRandomness(chain('keras2'), 'm', 'keras2')).toEqual([])
  })
})
