import { describe, expect, it } from 'vitest'
import { storedNames } from '../../src/checks/stored-names.ts'
import type { Model } from '../../src/formats/format.ts'
import { memoryEntry, weightTable } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'

const words = (...texts: string[]): Tensor => ({
  dtype: 'string',
  shape: [texts.length],
  data: texts.map((text) => new TextEncoder().encode(text)),
})
const state: Tensor = { dtype: 'int64', shape: [1], data: BigInt64Array.of(7n) }

describe('tensors of a SavedModel that no output depends on', () => {
  it.each([
    ['a table of counts that adapt() has emptied', '_misc_assets/1/.ATTRIBUTES/table-keys', words(), true],
    ['a table that holds something', '_misc_assets/1/.ATTRIBUTES/table-keys', words('a'), false],
    [
      'the state of a generator, as Keras 2 keeps it',
      'layer-1/_random_generator/_generator/_state_var/.ATTRIBUTES/VARIABLE_VALUE',
      state,
      true,
    ],
    ['a counter of its own', 'layer-1/calls/.ATTRIBUTES/VARIABLE_VALUE', state, false],
  ])('%s', (_, name, tensor, isState) => {
    const model = { format: 'saved-model', weights: weightTable([memoryEntry(name, tensor)]) } as unknown as Model
    expect(storedNames(model, { format: 'keras' }).tensors.map(({ bookkeeping }) => bookkeeping)).toEqual([isState])
  })
})
