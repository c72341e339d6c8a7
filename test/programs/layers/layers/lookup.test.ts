import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../src/formats/format.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../../src/ops/tfjs/ops.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import type { Tensor } from '../../../../src/tensor/tensor.ts'
import { functional, input, member, read } from '../dialects/topologies.ts'

/** A layer behind one that leaves its numbers to the executor. */
async function run(className: string, config: JsonObject, x: Tensor): Promise<Tensor | undefined> {
  const computed = member('Identity', 'same', [[['x', 0, 0, {}]]], { dtype: 'int64' })
  const layer = member(className, 'layer', [[['same', 0, 0, {}]]], config)
  const program = read(functional([input('x'), computed, layer], [['x', 0, 0]], [['layer', 0, 0]]), 'keras3')
  const runner = createRunner(referenceOps, { program, variables: [], findings: [], unknown: [] }, kerasLayers)
  return (await runner.run(new Map([['x', x]]))).get('layer')
}

const indices = (...values: number[]): Tensor => ({
  dtype: 'int64',
  shape: [values.length],
  data: BigInt64Array.from(values, BigInt),
})
const words = (tensor: Tensor | undefined): string[] =>
  (tensor?.data as Uint8Array[]).map((text) => new TextDecoder().decode(text))

describe('a StringLookup from indices to words', () => {
  it('knows its words, its mask, and the word for all others, as Keras has them', async () => {
    const config = { invert: true, vocabulary: ['cat', 'dog'], oov_token: '[UNK]', mask_token: null }
    expect(words(await run('StringLookup', config, indices(1, 2, 0, 7)))).toEqual(['cat', 'dog', '[UNK]', '[UNK]'])
    const masked = { ...config, mask_token: '' }
    expect(words(await run('StringLookup', masked, indices(0, 1, 2, 3)))).toEqual(['', '[UNK]', 'cat', 'dog'])
  })
})

describe('texts without a word', () => {
  const empty: Tensor = { dtype: 'string', shape: [2, 1], data: [new Uint8Array(0), new Uint8Array(0)] }
  it.each(['multi_hot', 'count', 'tf_idf'])('have none of any: %s', async (mode) => {
    const config = { output_mode: mode, vocabulary: ['a', 'b'], ...(mode === 'tf_idf' ? { idf_weights: [1, 2] } : {}) }
    const layer = member('TextVectorization', 'layer', [[['x', 0, 0, {}]]], { split: 'whitespace', ...config })
    const program = read(functional([input('x')].concat(layer), [['x', 0, 0]], [['layer', 0, 0]]), 'keras3')
    for (const ops of [referenceOps, await startTfjsOps()]) {
      const runner = createRunner(ops, { program, variables: [], findings: [], unknown: [] }, kerasLayers)
      const counts = (await runner.run(new Map([['x', empty]]))).get('layer')
      expect(counts?.shape).toEqual([2, 3])
      expect(Array.from(counts?.data as ArrayLike<number | bigint>, Number)).toEqual([0, 0, 0, 0, 0, 0])
    }
  })
})

describe('rows of a lookup', () => {
  it.each([
    ['keras2', 'StringLookup', 'float32', 'float32'],
    ['keras2', 'TextVectorization', 'string', 'float32'],
    ['keras3', 'StringLookup', 'float32', 'int64'],
  ] as const)('are of the type that %s gives them: %s of policy %s', async (dialect, className, policy, dtype) => {
    const config = { output_mode: 'count', vocabulary: ['a', 'b'], dtype: policy, split: null }
    const layer = member(className, 'layer', [[['x', 0, 0, {}]]], config)
    const program = read(functional([input('x'), layer], [['x', 0, 0]], [['layer', 0, 0]]), dialect)
    const bound = { program, dialect, variables: [], findings: [], unknown: [] }
    const x: Tensor = { dtype: 'string', shape: [1, 2], data: ['b', 'b'].map((text) => new TextEncoder().encode(text)) }
    const seen: string[] = []
    await createRunner(referenceOps, bound, kerasLayers).run(new Map([['x', x]]), {
      onValue: (_, value) => seen.push(value.dtype),
    })
    expect(seen).toEqual([dtype])
  })
})

describe('the parts of a feature space', () => {
  it('pass and join what they are given', async () => {
    expect((await run('TFDIdentity', {}, indices(3, 4)))?.shape).toEqual([2])
    expect((await run('TFDConcat', { axis: -1 }, indices(3, 4)))?.shape).toEqual([2])
  })
  it('hash numbers that the model computes', async () => {
    const hashed = await run('Hashing', { num_bins: 1000 }, indices(1, 2))
    expect(hashed?.shape).toEqual([2])
    expect(new Set(Array.from(hashed?.data as ArrayLike<number | bigint>, Number)).size).toBe(2)
  })
})
