import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { readGolden, writeGolden } from '../../src/formats/npz/golden.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Manifest {
  weightsManifest: { weights: { name: string; shape: number[]; quantization?: object }[] }[]
}

const WHOLE = fixture('sound/tfjs-mlp/tfjs-uint8/model.json', 'tfjs-layers')
const recorded = await readGolden(
  fixture('sound/tfjs-mlp/tfjs-mlp.golden.npz', 'keras').absolute,
  'tfjs-mlp.golden.npz',
)

/** The sound model with its smallest tensor alone in 8 bits, as a quantiser writes it. */
function oneQuantised(): Artifact {
  const source = fixture('sound/tfjs-mlp/tfjs-layers/model.json', 'tfjs-layers')
  const directory = join(folder, 'one')
  cpSync(dirname(source.absolute), directory, { recursive: true })
  const [json, bin] = ['model.json', 'weights.bin'].map((name) => join(directory, name)) as [string, string]
  const manifest = JSON.parse(readFileSync(json, 'utf8')) as Manifest
  const bytes = readFileSync(bin)
  const all = manifest.weightsManifest.flatMap(({ weights }) => weights)
  const sizes = all.map(({ shape }) => shape.reduce((product, dim) => product * dim, 1))
  const at = sizes.indexOf(Math.min(...sizes))
  const start = 4 * sizes.slice(0, at).reduce((sum, size) => sum + size, 0)
  const values = Array.from({ length: sizes[at] ?? 0 }, (_, i) => bytes.readFloatLE(start + 4 * i))
  const min = Math.min(...values)
  const scale = (Math.max(...values) - min) / 255
  const steps = values.map((value) => Math.round((value - min) / scale))
  Object.assign(all[at] ?? {}, { quantization: { dtype: 'uint8', scale, min, original_dtype: 'float32' } })
  writeFileSync(json, JSON.stringify(manifest))
  writeFileSync(
    bin,
    Buffer.concat([bytes.subarray(0, start), Buffer.from(steps), bytes.subarray(start + 4 * values.length)]),
  )
  return { ...source, path: 'one/model.json', absolute: json, files: ['one/model.json', 'one/weights.bin'] }
}

const ONE = oneQuantised()
let count = 0

/** The artifact against what was recorded, every output of which is `factor` times what it was. */
async function golden(artifact: Artifact, factor: number, policy: Partial<Policy> = {}): Promise<Check> {
  const file = { path: 'g.golden.npz', absolute: join(folder, `${count++}.golden.npz`) }
  const outputs = new Map(
    [...recorded.outputs].map(([name, tensor]) => {
      return [name, { ...tensor, data: (tensor.data as Float32Array).map((value) => value * factor) }]
    }),
  )
  await writeGolden(file.absolute, { inputs: recorded.inputs, outputs })
  return runCheck({ stage: 'golden', artifact, programOf: null, golden: file }, contextIn(folder, policy))
}

describe('a golden of a quantised model', () => {
  it('is held with the whole ceiling where all of it is quantised', async () => {
    expect(await golden(WHOLE, 1)).toMatchObject({ verdict: 'pass' })
    expect(await golden(WHOLE, 1.05)).toMatchObject({ verdict: 'pass' })
  })
  it('is held with little where one tensor is', async () => {
    expect(await golden(ONE, 1)).toMatchObject({ verdict: 'pass' })
    expect(await golden(ONE, 1.05)).toMatchObject({ verdict: 'fail' })
  })
  it('is held with the whole ceiling where the policy declares the loss', async () => {
    const lossy = {
      name: 'f',
      members: ['one/**'],
      golden: null,
      tolerance: null,
      lossy: { 'one/**': 'uint8' },
    } as const
    expect(await golden(ONE, 1.05, { ...DEFAULT_POLICY, families: [lossy] })).toMatchObject({ verdict: 'pass' })
  })
})
