import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArtifact } from '../../../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../../../src/io/limits.ts'
import { bind } from '../../../../src/programs/layers/bind/bind.ts'
import { withVocabularies } from '../../../../src/programs/layers/bind/vocabularies.ts'
import { memoryEntry, weightTable } from '../../../../src/tensor/entry.ts'
import type { Tensor, TensorEntry } from '../../../../src/tensor/tensor.ts'
import type { LayersProgram } from '../../../../src/programs/layers/program.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { functional, input, member, read } from '../dialects/topologies.ts'

/** Saved by Keras 3.15 after `adapt`: the vocabulary stands in assets/, twice, and not in the config. */
const WORDS = join(import.meta.dirname, '../../../fixtures/vocabularies/words.keras')

describe('an adapted TextVectorization of a .keras file', () => {
  it('has the vocabulary that lies beside its topology; nothing of the archive is left unread', async () => {
    const artifact = { path: 'words.keras', absolute: WORDS, format: 'keras', files: ['words.keras'] } as const
    const model = await openArtifact(artifact, DEFAULT_LIMITS)
    const { program, findings } = bind(model, kerasLayers)
    const layer = program.root.graph?.layers.find(({ className }) => className === 'TextVectorization')
    expect(layer?.config['vocabulary']).toEqual(['', '[UNK]', 'the', 'ran', 'cat', 'sat', 'fast', 'dog', 'a'])
    expect([...findings, ...(await model.verify())]).toEqual([])
    model.close()
  })
})

describe('vocabularies', () => {
  const program = (className: string, config = {}): LayersProgram =>
    read(
      functional(
        [input('x'), member(className, 'words', [[['x', 0, 0, {}]]], config)],
        [['x', 0, 0]],
        [['words', 0, 0]],
      ),
      'keras2',
    )
  const PATH = 'layers/string_lookup/vocabulary.txt'
  const lookedUp = (
    text: string,
    className = 'StringLookup',
    config = {},
    path = PATH,
    weights: readonly TensorEntry[] = [],
  ) => {
    const assets = new Map([[path, text]])
    const beside = { assets, weights: weightTable(weights), generation: 'keras3', file: 'm.keras' } as const
    const read = withVocabularies(program(className, config), beside, kerasLayers)
    const { vocabulary = null, idf_weights: idf = null } = read.program.root.graph?.layers[1]?.config ?? {}
    return { vocabulary, idf, findings: read.findings }
  }

  it('are lines as Python splits them, without empty ones at the end', () => {
    expect(lookedUp('[UNK]\na b\r\n\nc\u2028d\n\n')).toMatchObject({
      vocabulary: ['[UNK]', 'a b', '', 'c', 'd'],
      findings: [],
    })
  })
  it('have the weights of their words, which stand among the tensors, in the config too', () => {
    const idf: Tensor = { dtype: 'float32', shape: [2], data: Float32Array.of(0.5, 1.25) }
    const weights = [memoryEntry('layers/string_lookup/vars/idf_weights', idf)]
    const { vocabulary, ...read } = lookedUp('[UNK]\na', 'StringLookup', { output_mode: 'tf_idf' }, PATH, weights)
    expect({ vocabulary, ...read }).toEqual({ vocabulary: ['[UNK]', 'a'], idf: [0.5, 1.25], findings: [] })
  })
  it('of whole numbers are numbers', () => {
    const { vocabulary } = lookedUp('-1\n7\n12', 'IntegerLookup', {}, 'layers/integer_lookup/vocabulary.txt')
    expect(vocabulary).toEqual([-1, 7, 12])
  })
  it.each([
    ['the config has one, which Keras then takes', lookedUp('other', 'StringLookup', { vocabulary: ['a'] }), ['a']],
    ['no layer stands at the place', lookedUp('a', 'StringLookup', {}, 'layers/other/vocabulary.txt'), null],
  ])('are told of, and not taken, where %s', (_, { vocabulary, findings }, kept) => {
    expect(vocabulary).toEqual(kept)
    expect(findings).toMatchObject([{ cause: 'unread-content', severity: 'warning', file: 'm.keras' }])
  })
})
