import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kerasClassNames, kerasLayers } from '../../../src/programs/layers/registry.ts'
import type { JsonObject } from '../../../src/formats/format.ts'
import type { Layer } from '../../../src/programs/layers/program.ts'

/** What Keras 3.15 itself made, written down by tools/conformance/facts.py. */
interface Fact {
  readonly class: string
  readonly config: JsonObject
  readonly masking: boolean
  readonly variables: readonly (readonly [string, boolean])[]
  readonly seeds: readonly string[]
  readonly children: readonly (readonly [string, Fact])[]
}

const facts = JSON.parse(
  readFileSync(new URL('../../fixtures/conformance/facts.json', import.meta.url), 'utf8'),
) as readonly Fact[]

/** Sublayers that Keras reads from the config, not from code. */
const FROM_CONFIG = new Set([
  'Bidirectional',
  'TimeDistributed',
  'SpectralNormalization',
  'RNN',
  'StackedRNNCells',
  'Pipeline',
])

/** Augmentations draw from many layers of their own; they are the identity here, and store nothing. */
const AUGMENTATIONS = new Set(['AugMix', 'RandAugment'])

describe('every layer class of Keras 3.15', () => {
  it('is in the registry', () => {
    const missing = facts.map((fact) => fact.class).filter((name) => kerasLayers.get(name) === undefined)
    expect([...new Set(missing)]).toEqual([])
    expect(kerasClassNames().length).toBeGreaterThan(120)
  })

  it.each(facts.map((fact, i) => [`${fact.class} #${i}`, fact] as const))('%s stores what Keras stores', (_, fact) => {
    const def = kerasLayers.get(fact.class)
    const layer = layerOf(fact.class, fact.config)
    const specs = def?.variables(layer) ?? []
    const kept = specs.filter((spec) => spec.bookkeeping !== true)
    expect(kept.map((spec) => [spec.name, spec.trainable])).toEqual(fact.variables)
    const seeds = specs.filter((spec) => spec.name.endsWith('/seed_generator_state'))
    expect(seeds.map((spec) => spec.name.split('/')[0])).toEqual(fact.seeds)
    expect(def?.mask === undefined || def.mask.name !== 'stopsMask').toBe(
      fact.masking || MASK_BY_CONFIG.has(fact.class),
    )
  })

  it.each(
    facts
      .filter((fact) => fact.children.length > 0 && !FROM_CONFIG.has(fact.class) && !AUGMENTATIONS.has(fact.class))
      .map((fact, i) => [`${fact.class} #${i}`, fact] as const),
  )('%s makes the sublayers that Keras makes', (_, fact) => {
    const implied = kerasLayers.get(fact.class)?.implied?.(layerOf(fact.class, fact.config)) ?? []
    expect(implied.map((child) => [child.attribute, child.className])).toEqual(
      fact.children.map(([attribute, child]) => [attribute, child.class]),
    )
    for (const [i, child] of implied.entries()) {
      const specs = kerasLayers.get(child.className)?.variables(layerOf(child.className, child.config)) ?? []
      const kept = specs.filter((spec) => spec.bookkeeping !== true)
      expect(kept.map((spec) => [spec.name, spec.trainable])).toEqual(fact.children[i]?.[1].variables)
    }
  })
})

/** Layers that declare support for masks only with `mask_zero`. */
const MASK_BY_CONFIG = new Set(['Embedding', 'ReversibleEmbedding'])

function layerOf(className: string, config: JsonObject): Layer {
  return { name: 'layer', className, origin: null, config, buildConfig: null, children: [], graph: null }
}
