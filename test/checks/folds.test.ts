import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { epsilonsOfGraph, epsilonsOfLayers, withFolds, type Foldable } from '../../src/checks/folds.ts'
import { namedTensors } from '../../src/checks/open.ts'
import { storedNames } from '../../src/checks/stored-names.ts'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { compareSets, type SetResult } from '../../src/compare/sets.ts'
import type { Model } from '../../src/formats/format.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { memoryEntry, readTensor } from '../../src/tensor/entry.ts'
import { openAt, openModel } from '../support/formats.ts'

const FILES = { expected: 'a', found: 'b' }

/** What tensorflowjs_converter 4.22 made of the SavedModel of sound/digits-cnn. */
const GRAPH = await openAt(join(import.meta.dirname, '../fixtures/graph/folded/model.json'), 'model.json')
const SAVED = await openModel('sound/digits-cnn/saved_model/saved_model.pb')

const found = storedNames(GRAPH, SAVED).tensors
const saved: Foldable = {
  tensors: storedNames(SAVED, GRAPH).tensors,
  epsilonsOf: epsilonsOfGraph(SAVED.program),
}

function compared(expected: Foldable, others: readonly NamedTensor[]): SetResult {
  const result = compareSets(expected.tensors, others, { files: FILES, transformsOf: () => [{ kind: 'identity' }] })
  return withFolds(result, expected, others, FILES)
}

/** Tensors, one of them with the number at one place changed. */
function changed(tensors: readonly NamedTensor[], name: string, place: number, factor: number): NamedTensor[] {
  return tensors.map((tensor) => {
    if (tensor.entry.name !== name) return tensor
    const value = readTensor(tensor.entry)
    const data = Float32Array.from(value.data as Float32Array)
    data[place] = (data[place] ?? NaN) * factor
    return { ...tensor, entry: memoryEntry(name, { ...value, data }) }
  })
}

const severe = ({ findings }: SetResult) => findings.filter(({ severity }) => severity !== 'note')

describe('batch normalisations folded by the converter of TF.js', () => {
  it('are found in its constants, every element computed again', () => {
    const result = compared(saved, found)
    expect(result.classes).toEqual({ identical: 9, folded: 12 })
    expect(result.tensors).toEqual([21, 21])
    expect(severe(result)).toEqual([])
  })

  it('are found with the epsilons of a Keras sibling', async () => {
    const model = await openModel('sound/digits-cnn/digits-cnn.keras')
    const bound = bind(model, kerasLayers)
    const keras = { tensors: namedTensors({ bound }), epsilonsOf: epsilonsOfLayers(bound.program) }
    expect(keras.epsilonsOf('bn_conv')).toHaveLength(1)
    const result = compared(keras, found)
    expect(result.classes).toEqual({ identical: 9, folded: 12 })
    expect(severe(result)).toEqual([])
  })

  const layer = 'StatefulPartitionedCall/digits_cnn_1'
  it.each([
    [`${layer}/conv_1/convolution/merged_input`, 'conv/kernel times the scale of bn_conv', 48],
    [`${layer}/bn_conv_1/batchnorm/sub`, 'the offset of bn_conv', 8],
    [`${layer}/bn_depthwise_1/batchnorm/mul`, 'the scale of bn_depthwise', 16],
    [`${layer}/bn_depthwise_1/batchnorm/sub`, 'the offset of bn_depthwise', 16],
    [`${layer}/bn_separable_1/batchnorm/Rsqrt`, 'the scale of bn_separable', 12],
    [`${layer}/bn_separable_1/batchnorm/sub`, 'the offset of bn_separable', 12],
  ])('%s with one other value is an error', (name, words, elements) => {
    for (const place of [0, elements - 1]) {
      const result = compared(saved, changed(found, name, place, 1 + 2e-5))
      expect(result.classes.different).toBeGreaterThan(0)
      expect(severe(result)).toMatchObject([{ cause: 'tensor-differs', severity: 'error', file: 'b', tensor: name }])
      expect(severe(result)[0]?.message).toContain(`${name} is ${words} of a, but for 1 element of ${elements}`)
      expect(result.tensors).toEqual([21, 21])
    }
  })

  it('offsets of zeros, which the converter leaves out, count with them; others are missing', () => {
    const offset = (path: string, last: number): NamedTensor => ({
      path,
      trainable: true,
      bookkeeping: false,
      entry: memoryEntry(path, { dtype: 'float32', shape: [3], data: Float32Array.of(0, -0, last) }),
    })
    const more = [offset('late/bias', 0), offset('late/beta', 1e-30), offset('late/moving_mean', 0)]
    const result = compared({ ...saved, tensors: [...saved.tensors, ...more] }, found)
    expect(result.classes).toEqual({ identical: 9, folded: 13 })
    expect(severe(result).map(({ tensor }) => tensor)).toEqual(['late/beta', 'late/moving_mean'])
  })

  it('are not found with another epsilon', () => {
    const result = compared({ ...saved, epsilonsOf: () => [1e-5] }, found)
    expect(result.classes).toEqual({ identical: 9 })
    expect(new Set(severe(result).map(({ cause }) => cause))).toEqual(new Set(['missing-tensor']))
    expect(severe(result)).toHaveLength(12)
  })

  it('are an error where the sibling has been trained on for one channel, and not found where it has for all', () => {
    const variance = saved.tensors.find(({ path }) => path === 'bn_conv/moving_variance')
    const name = variance?.entry.name ?? ''
    const one = compared({ ...saved, tensors: changed(saved.tensors, name, 3, 1.01) }, found)
    expect(severe(one).map(({ cause, tensor }) => [cause, tensor?.split('/').at(-1)])).toEqual([
      ['tensor-differs', 'merged_input'],
      ['tensor-differs', 'sub'],
    ])
    let tensors = saved.tensors
    for (let place = 0; place < 8; place += 1) tensors = changed(tensors, name, place, 1.01)
    const all = compared({ ...saved, tensors }, found)
    expect(severe(all).map(({ cause }) => cause)).toEqual(Array.from({ length: 5 }, () => 'missing-tensor'))
    expect(all.classes).toEqual({ identical: 9, folded: 7 })
  })
})

it('variables that no output depends on are not asked for in a graph of constants', () => {
  if (SAVED.program?.kind !== 'graph') throw new Error('no graph')
  const [name, own] = [...SAVED.program.signatures][0] ?? []
  const [input] = own?.inputs.values() ?? []
  if (name === undefined || own === undefined || input === undefined) throw new Error('no signature')
  const echo = { ...own, outputs: new Map([['echo', input]]) }
  const idle: Model = { ...SAVED, program: { ...SAVED.program, signatures: new Map([[name, echo]]) } }
  const asked = (model: Model, format: string) =>
    storedNames(model, { format }).tensors.filter(({ bookkeeping }) => !bookkeeping).length
  expect(asked(SAVED, 'tfjs-graph')).toBe(21)
  expect([asked(idle, 'tfjs-graph'), asked(idle, 'saved-model')]).toEqual([0, 21])
})
