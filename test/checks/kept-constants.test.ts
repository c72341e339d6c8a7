import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withFolds } from '../../src/checks/folds.ts'
import { withConstants } from '../../src/checks/kept-constants.ts'
import { narrowConstants, type Narrow } from '../../src/checks/narrow-constants.ts'
import { storedNames } from '../../src/checks/stored-names.ts'
import { epsilonsOfLayers } from '../../src/checks/folds.ts'
import { namedTensors } from '../../src/checks/open.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { compareSets, type SetResult } from '../../src/compare/sets.ts'
import { rounded } from '../../src/compare/expected.ts'
import type { StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { constantNode, dtypeAttr, makeNode } from '../../src/formats/tensorflow/nodes.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { memoryEntry, readTensor } from '../../src/tensor/entry.ts'
import type { Shape, Tensor } from '../../src/tensor/tensor.ts'
import { openAt } from '../support/formats.ts'

const FILES = { expected: 'a', found: 'b' }
const tensor = (shape: Shape, data: readonly number[]): Tensor => ({
  dtype: 'float32',
  shape,
  data: Float32Array.from(data),
})
const variable = (path: string, shape: Shape, data: readonly number[]): NamedTensor => ({
  path,
  entry: memoryEntry(path, tensor(shape, data)),
  trainable: true,
  bookkeeping: false,
})
const constant = (name: string, shape: Shape, data: readonly number[]): NamedTensor => ({
  ...variable(name, shape, data),
  bookkeeping: true,
})

const WEIGHTS = [0.1, -0.2, 0.3, 0.4, 1.7, -0.6, 0.07, 8.8]
const halves = (data: readonly number[], to: Narrow = 'float16'): number[] => {
  const { data: made } = readTensor(rounded(rounded(memoryEntry('x', tensor([data.length], data)), to), 'float32'))
  return [...(made as Float32Array)]
}
/** With one number changed. */
const off = (data: readonly number[], at = 2, by = 1e-3): number[] => data.map((x, i) => (i === at ? x + by : x))

function compared(
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  narrow: ReadonlyMap<string, Narrow> = new Map(),
): SetResult {
  const result = compareSets(expected, found, { files: FILES, transformsOf: () => [{ kind: 'identity' }] })
  return withConstants(
    withFolds(result, { tensors: expected, epsilonsOf: () => [] }, found, FILES),
    expected,
    found,
    FILES,
    narrow,
  )
}

const causes = ({ findings }: SetResult) =>
  findings.filter(({ severity }) => severity === 'error').map(({ cause, tensor: name }) => `${cause} ${name ?? ''}`)

describe('variables that a graph casts to a narrower float', () => {
  const kernel = [variable('d/kernel', [2, 4], WEIGHTS)]

  it.each(['float16', 'bfloat16'] as const)('are there rounded to %s, every bit', (type) => {
    const result = compared(kernel, [constant('d/Cast', [2, 4], halves(WEIGHTS, type))], new Map([['d/Cast', type]]))
    expect(result.classes).toEqual({ cast: 1 })
    expect(causes(result)).toEqual([])
  })

  it('are missing where no node reads the constant as that: nobody declared the rounding', () => {
    const result = compared(kernel, [constant('d/Cast', [2, 4], halves(WEIGHTS))])
    expect(causes(result)).toEqual(['missing-tensor d/kernel'])
  })

  it('differ where one number is not the rounded one', () => {
    const found = [constant('d/Cast', [2, 4], off(halves(WEIGHTS)))]
    const result = compared(kernel, found, new Map([['d/Cast', 'float16']]))
    expect(result.classes).toEqual({ different: 1 })
    expect(causes(result)).toEqual(['tensor-differs d/Cast'])
  })

  it('are told by what reads them, through identities and in functions', () => {
    const half = { T: dtypeAttr('float16') }
    const value = tensor([1], [1])
    const body = [constantNode('w', value), makeNode('y', 'Mul', ['x', 'w:output:0'], half)]
    const graph: StoredGraph = {
      kind: 'graph',
      nodes: [
        constantNode('a', value),
        makeNode('i', 'Identity', ['a'], {}),
        constantNode('b', value),
        constantNode('c', value),
        makeNode('m', 'MatMul', ['x', 'i'], half),
        makeNode('n', 'Cast', ['b'], { SrcT: dtypeAttr('bfloat16'), DstT: dtypeAttr('float32') }),
        makeNode('o', 'Add', ['m', 'c'], { T: dtypeAttr('float32') }),
      ],
      functions: new Map([['f', { name: 'f', inputs: [], outputs: [], nodes: body, returns: new Map() }]]),
      signatures: new Map(),
      variables: new Map(),
    }
    expect(Object.fromEntries(narrowConstants(graph))).toEqual({ a: 'float16', b: 'bfloat16', 'f/w': 'float16' })
    expect(narrowConstants(undefined).size).toBe(0)
  })
})

describe('variables that a graph takes apart', () => {
  const bias = [variable('gru/bias', [2, 4], WEIGHTS)]
  const rows = [constant('u-0', [4], WEIGHTS.slice(0, 4)), constant('u-1', [4], WEIGHTS.slice(4))]

  it('are there in rows', () => {
    expect(compared(bias, rows).classes).toEqual({ folded: 1 })
  })

  it('are missing where one row is, or differs', () => {
    expect(causes(compared(bias, rows.slice(1)))).toEqual(['missing-tensor gru/bias'])
    const wrong = [constant('u-0', [4], off(WEIGHTS.slice(0, 4))), ...rows.slice(1)]
    expect(causes(compared(bias, wrong))).toEqual(['missing-tensor gru/bias'])
  })
})

describe('variables in another shape', () => {
  it('are the same numbers in the same order', () => {
    const gamma = [variable('norm/gamma', [8], WEIGHTS)]
    expect(compared(gamma, [constant('norm/Reshape', [1, 8], WEIGHTS)]).classes).toEqual({ relaid: 1 })
    const result = compared(gamma, [constant('norm/Reshape', [1, 8], off(WEIGHTS))])
    expect(causes(result)).toEqual(['tensor-differs norm/Reshape'])
    expect(causes(compared(gamma, [constant('norm/Reshape', [1, 8], WEIGHTS.toReversed())]))).toEqual([
      'missing-tensor norm/gamma',
    ])
  })
})

describe('the variance of a Normalization', () => {
  const variance = [0.25, 4, 9, 0]
  const layer = [variable('n/variance', [4], variance)]
  const roots = variance.map((value) => Math.max(Math.sqrt(value), 1e-7))

  it.each([
    ['deviation', roots],
    ['reciprocal', roots.map((root) => 1 / root)],
  ])('is there as the %s', (_, data) => {
    expect(compared(layer, [constant('n/truediv', [1, 4], data)]).classes).toEqual({ folded: 1 })
    const wrong = data.map((value, i) => (i === 1 ? value * (1 + 1e-6) : value))
    expect(causes(compared(layer, [constant('n/truediv', [1, 4], wrong)]))).toEqual(['missing-tensor n/variance'])
  })

  it('is not looked for in other layers, nor under other names', () => {
    expect(causes(compared([variable('n/kernel', [4], variance)], [constant('n/truediv', [1, 4], roots)]))).toEqual([
      'missing-tensor n/kernel',
    ])
  })
})

describe('copies of a variable', () => {
  const kernel = [variable('lstm/kernel', [2, 4], WEIGHTS)]

  it('are one variable, as often as it stands in the graph', () => {
    const result = compared(kernel, [constant('in', [2, 4], WEIGHTS), constant('body', [2, 4], WEIGHTS)])
    expect(result.classes).toEqual({ identical: 1 })
    expect(result.tensors).toEqual([1, 1])
    expect(causes(result)).toEqual([])
  })

  it('fail where one of them differs, by its name', () => {
    const found = [constant('in', [2, 4], WEIGHTS), constant('body', [2, 4], off(WEIGHTS, 2, 1e-6))]
    const result = compared(kernel, found)
    expect(result.classes).toEqual({ identical: 0, different: 1 })
    expect(causes(result)).toEqual(['tensor-differs body'])
  })

  it('are as good as one for variables that are equal', () => {
    const ones = [1, 1, 1, 1]
    const gammas = [variable('a/gamma', [4], ones), variable('b/gamma', [4], ones)]
    expect(compared(gammas, [constant('shared', [4], ones)]).classes).toEqual({ identical: 2 })
    expect(causes(compared(gammas, [constant('shared', [4], [1, 1, 1, 2])]))).toHaveLength(2)
  })

  it('may be laid out otherwise, or be of a variable that no output depends on', () => {
    const idle = { ...variable('n/mean', [8], WEIGHTS), bookkeeping: true }
    const result = compared(
      [...kernel, idle],
      [
        constant('in', [2, 4], WEIGHTS.toReversed()),
        constant('mean', [1, 8], WEIGHTS),
        constant('again', [8, 1], WEIGHTS),
      ],
    )
    expect(causes(result)).toEqual(['missing-tensor lstm/kernel'])
    expect(result.classes).toEqual({})
  })

  it('are not seen in zeros that pruned tensors share', () => {
    const pruned = [0, 0, 0, 0, 0, 0, 1, 2]
    const found = [constant('in', [8], pruned), constant('other', [8], [3, 4, 0, 0, 0, 0, 0, 0])]
    expect(causes(compared([variable('a/kernel', [8], pruned)], found))).toEqual([])
  })
})

describe('what the converter of TF.js 4.22 made of a model in mixed precision', async () => {
  const folder = join(import.meta.dirname, '../fixtures/graph/mixed')
  const [graph, keras] = [
    await openAt(join(folder, 'model.json'), 'model.json'),
    await openAt(join(folder, 'mixed.keras'), 'mixed.keras'),
  ]
  const found = storedNames(graph, keras).tensors
  const bound = bind(keras, kerasLayers)
  const expected = namedTensors({ bound })
  const result = (others: readonly NamedTensor[]): SetResult => {
    const sides = { tensors: expected, epsilonsOf: epsilonsOfLayers(bound.program) }
    const plain = compareSets(expected, others, { files: FILES, transformsOf: () => [{ kind: 'identity' }] })
    return withConstants(
      withFolds(plain, sides, others, FILES),
      expected,
      others,
      FILES,
      narrowConstants(graph.program),
    )
  }

  it('is accounted for: rounded, laid out, folded and left as it is', () => {
    const { classes, tensors, findings } = result(found)
    expect(classes).toEqual({ identical: 4, folded: 4, relaid: 2, cast: 2 })
    expect(tensors).toEqual([12, 12])
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it.each(found.filter(({ entry }) => entry.dtype === 'float32' && entry.shape.length > 0 && entry.byteLength > 8))(
    'fails where one number of $entry.name is another',
    ({ entry }) => {
      const value = readTensor(entry)
      const data = off([...(value.data as Float32Array)], 0, 0.01)
      const changed = found.map((one) =>
        one.entry === entry ? { ...one, entry: memoryEntry(entry.name, tensor(value.shape, data)) } : one,
      )
      const { findings } = result(changed)
      expect(findings.filter(({ severity, tensor: name }) => severity === 'error' && name === entry.name)).not.toEqual(
        [],
      )
    },
  )
})
