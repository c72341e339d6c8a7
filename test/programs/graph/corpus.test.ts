import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArtifact } from '../../../src/formats/registry.ts'
import { readGolden } from '../../../src/formats/npz/golden.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import { kerasLayers } from '../../../src/programs/layers/registry.ts'
import { createOpsRuntime } from '../../../src/runtimes/ops.ts'
import { createReferenceRuntime } from '../../../src/runtimes/reference.ts'
import type { Runtime } from '../../../src/runtimes/runtime.ts'
import { numbersOf } from '../../../src/tensor/numbers.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { MODELS } from '../../support/models.ts'

const sound = join(MODELS, 'sound')
const FAMILIES = readdirSync(sound).filter((name) => existsSync(join(sound, name, 'saved_model/saved_model.pb')))

const RUNTIMES: readonly (readonly [string, Runtime])[] = [
  ['ops', createOpsRuntime(kerasLayers)],
  ['reference', createReferenceRuntime(kerasLayers)],
]

/** Relative to the largest number. */
const ROUNDING = 1e-5

/** Families that compute in bfloat16, which has 8 bits: TensorFlow rounds each result, and the reference none. */
const NARROW_ROUNDING: Readonly<Record<string, number>> = { 'mixed-bfloat16': 2 ** -7 }

/** Largest difference over the largest element: goldens are float32. */
function distance(found: Tensor | undefined, wanted: Tensor): number {
  const [a, b] = [found === undefined ? null : numbersOf(found), numbersOf(wanted)]
  if (a === null || b === null || a.length !== b.length) return Infinity
  const scale = Array.from(b).reduce((most, y) => Math.max(most, Math.abs(y)), 1e-30)
  return Array.from(b).reduce((most, y, i) => Math.max(most, Math.abs((a[i] ?? NaN) - y)), 0) / scale
}

async function run(folder: string, runtime: Runtime, golden: string): Promise<readonly number[]> {
  const absolute = join(folder, 'saved_model.pb')
  const artifact = { path: 'saved_model.pb', absolute, format: 'saved-model' as const, files: ['saved_model.pb'] }
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  try {
    if (model.program?.kind !== 'graph') throw new Error('no graph')
    const bound = bindGraph(model.program, model.weights, artifact.path)
    expect(bound.findings).toEqual([])
    expect(runtime.refuses({ model, bound })).toBeNull()
    const session = await runtime.load({ model, bound })
    const { inputs, outputs } = await readGolden(golden, 'golden')
    const found = await session.run(inputs)
    session.close()
    expect(found.size).toBe(outputs.size)
    // Most exports of Keras 3 call their outputs `output_0`, ...: they are paired by position.
    const inOrder = [...found.values()]
    const isNamed = [...outputs.keys()].every((name) => found.has(name))
    return [...outputs].map(([name, wanted], i) => distance(isNamed ? found.get(name) : inOrder[i], wanted))
  } finally {
    model.close()
  }
}

describe.each(RUNTIMES)('SavedModels on %s', (_, runtime) => {
  it('has models to run', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(7)
  })

  it.each(FAMILIES)('%s computes what was recorded when it was trained', async (family) => {
    const golden = join(sound, family, `${family}.golden.npz`)
    const most = NARROW_ROUNDING[family] ?? ROUNDING
    for (const off of await run(join(sound, family, 'saved_model'), runtime, golden)) expect(off).toBeLessThan(most)
  })
})
