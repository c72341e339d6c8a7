import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Runnable } from '../../src/checks/open.ts'
import { compareTables } from '../../src/checks/tables.ts'
import type { Artifact, JsonObject, Model } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { lookupTables } from '../../src/programs/tables.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/models/sound/lookups')

/** Keras 3.15's own two files of one model: three lookups after `adapt()` or with a vocabulary, two weigh their words. */
const KERAS = { path: 'lookups.keras', format: 'keras', files: ['lookups.keras'] } as const
const EXPORT = {
  path: 'saved_model/saved_model.pb',
  format: 'saved-model',
  files: ['saved_model/saved_model.pb'],
} as const

const opened: Model[] = []
async function open(artifact: Pick<Artifact, 'path' | 'format' | 'files'>): Promise<Runnable> {
  const whole = { ...artifact, absolute: join(FOLDER, artifact.path) }
  const model = await openArtifact(whole, DEFAULT_LIMITS)
  opened.push(model)
  const bound =
    model.program?.kind === 'graph' ? bindGraph(model.program, model.weights, artifact.path) : bind(model, kerasLayers)
  return { artifact: whole, model, bound }
}

let layers: Runnable
let graph: Runnable
beforeAll(async () => {
  layers = await open(KERAS)
  graph = await open(EXPORT)
})
afterAll(() => {
  for (const model of opened) model.close()
})

/** The layers with another config for one of them. */
function withConfig(name: string, config: JsonObject): Runnable {
  const { bound } = layers
  if (bound.program.kind !== 'layers') throw new Error('layers')
  const { root } = bound.program
  const members = (root.graph?.layers ?? []).map((layer): Layer =>
    layer.name === name ? { ...layer, config: { ...layer.config, ...config } } : layer,
  )
  const changed = root.graph === null ? root : { ...root, graph: { ...root.graph, layers: members } }
  return { ...layers, bound: { ...bound, program: { kind: 'layers', root: changed } } } as Runnable
}

describe('tables of a model and of its export', () => {
  it('are found on both sides, with what is looked up in them as it comes', () => {
    const inputs = (side: Runnable) =>
      lookupTables(side.bound).map(({ words, keys, inputs }) => [words, keys.length, inputs])
    expect(inputs(layers)).toEqual([
      [true, 11, ['review']],
      [false, 3, ['zip']],
      [true, 3, ['tags']],
    ])
    expect(inputs(graph)).toHaveLength(3)
    expect(inputs(graph)).toEqual(
      expect.arrayContaining([
        [false, 3, ['zip']],
        [true, 3, ['tags']],
        [true, 11, []],
      ]),
    )
  })

  it('are the same', () => {
    expect(compareTables(layers, graph)).toEqual({ classes: { identical: 3 }, tensors: [3, 3], findings: [] })
    expect(compareTables(graph, layers)).toMatchObject({ classes: { identical: 3 }, findings: [] })
  })

  it('differ where two words have changed places, though every probe may miss them', () => {
    const stale = withConfig('tag', { vocabulary: ['red', 'blue', 'green'] })
    const { classes, tensors, findings } = compareTables(stale, graph)
    expect({ classes, tensors }).toEqual({ classes: { identical: 2, different: 1 }, tensors: [3, 3] })
    expect(findings).toMatchObject([{ cause: 'tensor-differs', severity: 'error', file: 'saved_model/saved_model.pb' }])
    expect(findings[0]?.message).toContain('differ in 2 keys: "blue" is "4" and "3" there')
  })

  it('differ where weights of words are others', () => {
    const { findings } = compareTables(withConfig('tag', { idf_weights: [0.2, 0.7, 1.2] }), graph)
    expect(findings).toMatchObject([{ cause: 'tensor-differs', severity: 'warning', tensor: 'tag' }])
  })
})
