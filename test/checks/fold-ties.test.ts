import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { tiesOf } from '../../src/checks/fold-ties.ts'
import { withFolds } from '../../src/checks/folds.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { compareSets, type SetResult } from '../../src/compare/sets.ts'
import type { GraphNode, StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode } from '../../src/formats/tensorflow/nodes.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { openAt } from '../support/formats.ts'

const EPSILON = 2 ** -10

interface Layer {
  readonly kernel: readonly number[]
  readonly bias: readonly number[]
  readonly gamma: readonly number[]
  readonly beta: readonly number[]
  readonly mean: readonly number[]
  readonly variance: readonly number[]
}

const ONE: Layer = {
  kernel: [1, 2, -3, 4],
  bias: [0.5, -1],
  gamma: [1.5, 0.75],
  beta: [0.1, -0.2],
  mean: [0.3, 0.7],
  variance: [1.1, 0.4],
}
const TWO: Layer = {
  kernel: [5, -6, 7, 8],
  bias: [1.5, 2],
  gamma: [0.6, 2.5],
  beta: [-0.4, 0.9],
  mean: [-0.2, 1.2],
  variance: [0.9, 2.4],
}

const floats = (shape: readonly number[], data: readonly number[]): Tensor => {
  return { dtype: 'float32', shape, data: Float32Array.from(data) }
}

function named(path: string, tensor: Tensor): NamedTensor {
  return { path, trainable: true, bookkeeping: false, entry: memoryEntry(path, tensor) }
}

/** A layer's variables, under the names of a convolution and the normalisation behind it. */
function variables(name: string, layer: Layer): NamedTensor[] {
  const { kernel, bias, gamma, beta, mean, variance } = layer
  const vectors = { gamma, beta, moving_mean: mean, moving_variance: variance }
  return [
    named(`${name}/kernel`, floats([1, 1, 2, 2], kernel)),
    named(`${name}/bias`, floats([2], bias)),
    ...Object.entries(vectors).map(([part, data]) => named(`${name}_bn/${part}`, floats([2], data))),
  ]
}

const scaleOf = ({ gamma, variance }: Layer): number[] =>
  gamma.map((factor, i) => Math.fround(factor) / Math.sqrt(Math.fround(variance[i] ?? NaN) + EPSILON))

/** The kernel and the offset that a converter makes of them, after the first of the normalisations. */
function folded(kernelOf: Layer, normOf: Layer, biasOf: Layer): readonly [kernel: Tensor, offset: Tensor] {
  const scale = scaleOf(normOf)
  const { beta, mean } = normOf
  const kernel = kernelOf.kernel.map((value, i) => value * (scale[i % 2] ?? NaN))
  const offset = scale.map((factor, i) => {
    const [shift, middle, added] = [beta[i], mean[i], biasOf.bias[i]].map((value) => Math.fround(value ?? NaN))
    return (shift ?? NaN) + ((added ?? NaN) - (middle ?? NaN)) * factor
  })
  return [floats([1, 1, 2, 2], kernel), floats([2], offset)]
}

type Constants = Readonly<Record<'k1' | 'o1' | 'k2' | 'o2', Tensor>>

/** Two convolutions with what is added to each, apart or fused. */
function graph(constants: Constants, isFused: boolean): StoredGraph {
  const conv = (x: string, place: 1 | 2): GraphNode[] => {
    const [kernel, offset] = [`k${place}`, `o${place}`]
    const read = makeNode(`o${place}/read`, 'Identity', [offset])
    if (isFused) return [read, makeNode(`y${place}`, '_FusedConv2D', [x, kernel, `${read.name}:0`])]
    return [
      read,
      makeNode(`c${place}`, 'Conv2D', [x, kernel]),
      makeNode(`y${place}`, 'AddV2', [`c${place}`, read.name]),
    ]
  }
  const nodes = [
    makeNode('x', 'Placeholder', []),
    ...Object.entries(constants).map(([name, tensor]) => constantNode(name, tensor)),
    ...conv('x', 1),
    ...conv('y1', 2),
  ]
  return { kind: 'graph', nodes, functions: new Map(), signatures: new Map(), variables: new Map() }
}

function compared(constants: Constants, isFused: boolean, first = ONE, second = TWO): SetResult {
  const files = { expected: 'a', found: 'b' }
  const expected = { tensors: [...variables('one', first), ...variables('two', second)], epsilonsOf: () => [EPSILON] }
  const found = Object.entries(constants).map(([name, tensor]) => ({ ...named(name, tensor), bookkeeping: true }))
  const result = compareSets(expected.tensors, found, { files, transformsOf: () => [{ kind: 'identity' }] })
  return withFolds(result, expected, found, files, tiesOf(graph(constants, isFused)))
}

const errors = ({ findings }: SetResult) => findings.filter(({ severity }) => severity === 'error')

describe.each([
  ['apart', false],
  ['fused', true],
] as const)('kernels and offsets, %s', (_, isFused) => {
  const [k1, o1] = folded(ONE, ONE, ONE)
  const [k2, o2] = folded(TWO, TWO, TWO)

  it('of one normalisation each are folded', () => {
    const result = compared({ k1, o1, k2, o2 }, isFused)
    expect(errors(result)).toEqual([])
    expect(result.classes).toEqual({ folded: 12 })
  })

  it('exchanged between two are an error at each', () => {
    const result = compared({ k1, o1: o2, k2, o2: o1 }, isFused)
    expect(errors(result).map(({ cause, tensor, tensors }) => [cause, tensor, tensors])).toEqual([
      ['tensors-swapped', 'o1', ['o1', 'k1']],
      ['tensors-swapped', 'o2', ['o2', 'k2']],
    ])
    expect(errors(result)[0]?.message).toContain('o1 is the offset of two_bn with two/bias of a')
    expect(result.classes.different).toBeGreaterThan(0)
    expect(result.tensors).toEqual([12, 12])
  })

  it('with the bias of the other layer are an error too', () => {
    const [, mixed] = folded(ONE, ONE, TWO)
    const [, other] = folded(TWO, TWO, ONE)
    expect(errors(compared({ k1, o1: mixed, k2, o2: other }, isFused)).map(({ tensor }) => tensor)).toEqual([
      'o1',
      'o2',
    ])
  })

  it('of normalisations that hold the same numbers are not told apart', () => {
    const twin = { ...TWO, gamma: ONE.gamma, beta: ONE.beta, mean: ONE.mean, variance: ONE.variance, bias: ONE.bias }
    const [own, offset] = folded(twin, twin, twin)
    const causes = errors(compared({ k1, o1: offset, k2: own, o2: o1 }, isFused, ONE, twin)).map(({ cause }) => cause)
    expect(causes).not.toContain('tensors-swapped')
  })
})

describe('constants that work on one value', () => {
  it('are found in what the converter of TF.js wrote', async () => {
    const model = await openAt(join(import.meta.dirname, '../fixtures/graph/folded/model.json'), 'model.json')
    const ties = tiesOf(model.program).map(({ factor, offset }) =>
      [factor, offset].map((name) => name.split('/').slice(2).join('/')),
    )
    model.close()
    expect(ties).toContainEqual(['conv_1/convolution/merged_input', 'bn_conv_1/batchnorm/sub'])
    expect(ties).toContainEqual(['bn_depthwise_1/batchnorm/mul', 'bn_depthwise_1/batchnorm/sub'])
  })

  it('are none of a model without a graph', () => {
    expect(tiesOf(undefined)).toEqual([])
  })
})
