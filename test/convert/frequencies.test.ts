import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { withBound } from '../../src/checks/open.ts'
import { convert } from '../../src/convert/convert.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Saved by Keras 3.15: a TextVectorization, a StringLookup of given weights, an IntegerLookup padded to eight indices. */
const MODEL = fixture('../vocabularies/tf-idf.keras', 'keras')

async function written(source: Artifact, to: FormatId, name: string): Promise<Artifact> {
  const directory = join(folder, name)
  mkdirSync(directory)
  return withBound(source, null, kerasLayers, async ({ model, bound }) => {
    const hop = await convert({ model, bound, to, directory, stem: 'model', registry: kerasLayers })
    return hop.artifact
  })
}

/** Every stored list of weights by its name, and every one in a config with the length of its vocabulary. */
function frequencies(artifact: Artifact) {
  return withBound(artifact, null, kerasLayers, ({ model, bound }) => {
    const stored = [...model.weights].map(
      (entry) => [entry.name, Array.from(numbersOf(readTensor(entry)) ?? [])] as const,
    )
    const layers = bound.program.root.graph?.layers ?? []
    const configured = layers.flatMap(({ config: { idf_weights: idf, vocabulary } }) =>
      Array.isArray(idf) && Array.isArray(vocabulary) ? [[idf.length, vocabulary.length]] : [],
    )
    return Promise.resolve({ stored: new Map(stored), configured })
  })
}

describe('weights of words', () => {
  it('come home from a file that has them in the config alone, to where Keras looks for them', async () => {
    const before = await frequencies(MODEL)
    expect(before.stored.size).toBe(4)
    const there = await written(MODEL, 'keras-h5', 'there')
    expect((await frequencies(there)).stored.size).toBe(0)
    const home = await frequencies(await written(there, 'keras', 'home'))
    expect(home.stored).toEqual(before.stored)
  })
  it('are one for each word of a vocabulary in a config, as Keras takes them, whatever indices are padded', async () => {
    const { configured } = await frequencies(MODEL)
    expect(configured).toEqual([
      [6, 6],
      [3, 3],
      [5, 5],
    ])
  })
  it('stay what they are on the whole trip', async () => {
    const check = await runCheck(
      { stage: 'roundtrip', artifact: MODEL, programOf: null, through: ['keras-h5'] },
      contextIn(folder),
    )
    expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
  })
})
