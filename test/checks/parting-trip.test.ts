import { rmSync } from 'node:fs'
import { afterAll, expect, it, vi } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A writer that gets one layer wrong on the way out. */
vi.mock(import('../../src/convert/convert.ts'), async (original) => {
  const real = await original()
  const wrong = (layer: Layer): Layer =>
    layer.name === 'norm' ? { ...layer, config: { ...layer.config, epsilon: 0.5 } } : layer
  const convert: typeof real.convert = (options) => {
    const { bound, to } = options
    const { root } = bound.program
    if (to !== 'keras-h5' || root.graph === null) return real.convert(options)
    const graph = { ...root.graph, layers: root.graph.layers.map(wrong) }
    return real.convert({ ...options, bound: { ...bound, program: { ...bound.program, root: { ...root, graph } } } })
  }
  return { ...real, convert }
})

it('a trip through a writer that gets a layer wrong parts at that layer, on both hops', async () => {
  const artifact = fixture('sound/tfjs-mlp/tfjs-mlp.keras', 'keras')
  const planned = { stage: 'roundtrip', artifact, programOf: null, through: ['keras-h5'] } as const
  const check = await runCheck(planned, contextIn(folder))
  const errors = check.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ cause, hop, layer }) => [cause, hop, layer])).toEqual([
    ['config-epsilon', 0, 'norm'],
    ['output-differs', 0, 'norm'],
    ['config-epsilon', 1, 'norm'],
    ['output-differs', 1, 'norm'],
  ])
  for (const { message, file } of errors) {
    expect(file).toBe(artifact.path)
    expect(message).toMatch(/its inputs are equal, its outputs differ by \d/)
  }
  expect(errors[1]?.message).toContain(`its config says epsilon 0.5 here and 0.001 in ${artifact.path}`)
})
