import { describe, expect, test } from 'vitest'

import { traceTensors } from '../../src/compare/provenance.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'
import type { TensorEntry } from '../../src/tensor/tensor.ts'

function entry(name: string, values: readonly number[], alias?: string): TensorEntry {
  const made = memoryEntry(name, { dtype: 'float32', shape: [values.length], data: Float32Array.from(values) })
  return alias === undefined ? made : { ...made, alias }
}

function wide(name: string, values: readonly number[]): TensorEntry {
  return memoryEntry(name, { dtype: 'float64', shape: [values.length], data: Float64Array.from(values) })
}

function trace(
  expected: readonly TensorEntry[],
  loaded: readonly TensorEntry[],
  others: readonly TensorEntry[] = [],
  castOf?: (stored: TensorEntry) => DType | null,
) {
  const { pairs, extra, missing } = traceTensors(expected, others, loaded, castOf)
  return {
    pairs: pairs.map((pair) => `${pair.loaded.name} ${pair.by} ${pair.stored.name}`),
    extra: extra.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
  }
}

const NONE = { extra: [], missing: [] }

describe('where a loaded tensor comes from', () => {
  test('its content says, whatever it is called', () => {
    const stored = [entry('a', [1, 2]), entry('b', [3, 4])]
    const loaded = [entry('a:0', [3, 4]), entry('layer_7/kernel:0', [1, 2])]
    expect(trace(stored, loaded)).toEqual({ pairs: ['a:0 content b', 'layer_7/kernel:0 content a'], ...NONE })
  })

  test('of equal contents, the name chooses', () => {
    const stored = [entry('v/0', [0, 0], 'one/bias'), entry('v/1', [0, 0], 'two/bias')]
    const loaded = [entry('two/bias:0', [0, 0]), entry('one/bias:0', [0, 0])]
    expect(trace(stored, loaded).pairs).toEqual(['two/bias:0 content v/1', 'one/bias:0 content v/0'])
  })

  test('what the file does not hold stands in the place of what did not come back, the most similar name first', () => {
    const stored = [entry('v/0', [1, 2], 'layer_0/query/kernel'), entry('v/1', [3, 4], 'layer_0/key/kernel')]
    const loaded = [entry('layer_0/key/kernel', [9, 9]), entry('layer_0/query/kernel', [8, 8])]
    expect(trace(stored, loaded)).toEqual({
      pairs: ['layer_0/key/kernel place v/1', 'layer_0/query/kernel place v/0'],
      ...NONE,
    })
  })

  test('one stored tensor accounts for one loaded tensor: fresh ones where another layer has ones are found', () => {
    const stored = [entry('a/gamma', [1, 1]), entry('b/gamma', [2, 3])]
    const loaded = [entry('a/gamma', [1, 1]), entry('b/gamma', [1, 1])]
    expect(trace(stored, loaded)).toEqual({ pairs: ['a/gamma content a/gamma', 'b/gamma place b/gamma'], ...NONE })
  })

  test('but a model may hold one stored tensor twice where nothing is missing', () => {
    const stored = [entry('table', [1, 2])]
    const loaded = [entry('table', [1, 2]), entry('tied', [1, 2])]
    expect(trace(stored, loaded)).toEqual({ pairs: ['table content table', 'tied content table'], ...NONE })
  })

  test('the content may stand in second copies and optimizer state; only what is needed has to come back', () => {
    const others = [entry('copy/a', [1, 2]), entry('adam/m', [5, 5])]
    const loaded = [entry('x', [1, 2]), entry('y', [1, 2])]
    expect(trace([entry('a', [1, 2])], loaded, others)).toEqual({ pairs: ['x content a', 'y content copy/a'], ...NONE })
  })

  test('what nothing stands for, and what does not come back', () => {
    const stored = [entry('a', [1, 2, 3])]
    expect(trace(stored, [entry('b', [1, 2])])).toEqual({ pairs: [], extra: ['b'], missing: ['a'] })
  })

  test('what the program wants in another type is found by its values rounded to it; in no other way', () => {
    const stored = [wide('a', [0.1, 2]), wide('b', [0.3, 4]), entry('c', [1, 2])]
    const loaded = [entry('b:0', [0.3, 4]), entry('a:0', [0.1, 2]), entry('c:0', [1, 2])]
    const float32 = ({ dtype }: TensorEntry) => (dtype === 'float64' ? 'float32' : null)
    expect(trace(stored, loaded, [], float32)).toEqual({
      pairs: ['c:0 content c', 'b:0 content b', 'a:0 content a'],
      ...NONE,
    })
    expect(trace(stored, loaded)).toEqual({ pairs: ['c:0 content c'], extra: ['b:0', 'a:0'], missing: ['a', 'b'] })
  })

  test('where even that is not in the file, it stands in the place of one that the program wants in this type', () => {
    const float32 = () => 'float32' as const
    expect(trace([wide('a', [0.1, 2])], [entry('a:0', [7, 7])], [], float32)).toEqual({
      pairs: ['a:0 place a'],
      ...NONE,
    })
  })
})
