import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import { withBound, withModel } from '../../src/checks/open.ts'
import { convert } from '../../src/convert/convert.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, JsonObject } from '../../src/formats/format.ts'
import { formatOf } from '../../src/formats/registry.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function integrity(artifact: Artifact): Promise<Check> {
  return runCheck({ stage: 'integrity', artifact }, contextIn(folder))
}

describe('an .h5 that Keras 3 has saved', () => {
  it('and loads with custom_objects is sound, and says with which', async () => {
    const check = await integrity(fixture('sound/sequence-rnn/sequence-rnn.h5', 'keras-h5'))
    expect(check.verdict).toBe('pass')
    expect(check.findings).toMatchObject([
      { cause: 'not-loadable', severity: 'note', message: expect.stringContaining("'NotEqual': keras.src.ops") },
    ])
  })
  it('and loads with nothing fails: no trip and no sibling is needed to see that', async () => {
    const source = fixture('sound/text-transformer/text-transformer.keras', 'keras')
    const directory = join(folder, 'clash')
    mkdirSync(directory)
    const { artifact, findings } = await withBound(source, null, kerasLayers, ({ model, bound }) => {
      const { root } = bound.program
      const graph = root.graph
      if (graph === null) throw new Error('no graph')
      // One of its residual sums as `h + f` writes it, the others as layers.
      const first = graph.layers.find(({ className }) => className === 'Add')?.name
      const layers = graph.layers.map((layer) =>
        layer.name === first ? { ...layer, className: 'keras.ops>Add', config: {} } : layer,
      )
      const program = { kind: 'layers', root: { ...root, graph: { ...graph, layers } } } as const
      const request = { model, to: 'keras-h5', directory, stem: 'clash', registry: kerasLayers } as const
      return convert({ ...request, bound: { ...bound, program } })
    })
    expect(findings).toMatchObject([{ cause: 'not-expressible', severity: 'warning' }])
    const check = await integrity(artifact)
    expect(check).toMatchObject({ verdict: 'fail', findings: [{ cause: 'not-loadable', severity: 'error' }] })
  })
})

describe('a .keras file that Keras 3 refuses', () => {
  it('fails where no Python is at hand, in every layer and at its name', async () => {
    const source = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
    const directory = join(folder, 'refused')
    mkdirSync(directory)
    const artifact = await withModel(source, async ({ program, weights, metadata }) => {
      if (program?.kind !== 'layers') throw new Error('no layers')
      // What a hand or a script puts into a config, and no layer takes.
      const text = JSON.stringify(program.topology).replaceAll('"units":', '"no_such_key":1,"units":')
      const topology = JSON.parse(text) as JsonObject
      const draft = { program: { ...program, topology }, weights, metadata }
      const [absolute = ''] = (await (await formatOf('keras')).write(draft, directory, 'refused')).files
      return { path: 'refused.keras', absolute, format: 'keras', files: ['refused.keras'] } as const
    })
    const check = await integrity(artifact)
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]).toMatchObject({
      cause: 'not-loadable',
      severity: 'error',
      layer: expect.any(String),
      message: expect.stringContaining('no_such_key: found 1, allowed: no such key, but'),
    })
  })
})
