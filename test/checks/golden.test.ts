import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { readGolden, writeGolden, type Golden } from '../../src/formats/npz/golden.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const KERAS = fixture('sound/two-tower/two-tower.keras', 'keras')
const TFJS = fixture('sound/two-tower/tfjs-keras2/model.json', 'tfjs-layers')
const recorded = await readGolden(
  fixture('sound/two-tower/two-tower.golden.npz', 'keras').absolute,
  'two-tower.golden.npz',
)

let count = 0
async function golden(
  change: (golden: Golden) => Pick<Golden, 'inputs' | 'outputs'>,
  artifact: Artifact = KERAS,
  policy: Partial<Policy> = {},
): Promise<Check> {
  const file = { path: 'g.golden.npz', absolute: join(folder, `${count++}.golden.npz`) }
  await writeGolden(file.absolute, change(recorded))
  return runCheck({ stage: 'golden', artifact, programOf: null, golden: file }, contextIn(folder, policy))
}

function mapped(
  tensors: ReadonlyMap<string, Tensor>,
  change: (tensor: Tensor, name: string) => Tensor,
): Map<string, Tensor> {
  return new Map([...tensors].map(([name, tensor]) => [name, change(tensor, name)]))
}
function renamed(tensors: ReadonlyMap<string, Tensor>, name: (i: number) => string): Map<string, Tensor> {
  return new Map([...tensors.values()].map((tensor, i) => [name(i), tensor]))
}
const inDouble = (tensor: Tensor): Tensor => ({
  ...tensor,
  dtype: 'float64',
  data: Float64Array.from(tensor.data as Float32Array),
})

describe('a golden', () => {
  it('passes on every runtime at hand', async () => {
    const check = await golden((original) => original, TFJS)
    expect(check).toMatchObject({ verdict: 'pass', coverage: { tensors: [0, 0], outputs: [2, 2], probes: 1 } })
    expect(check.witnesses[1]).toContain('TensorFlow.js')
    expect(check.worst?.metrics['noise_floor']).toBeGreaterThan(0)
  })
  it('recorded in float64 is held against float32', async () => {
    expect(
      await golden((g) => ({ inputs: mapped(g.inputs, inDouble), outputs: mapped(g.outputs, inDouble) })),
    ).toMatchObject({ verdict: 'pass' })
  })
  it('under other names is matched by position, and that is said', async () => {
    const check = await golden((g) => ({
      inputs: renamed(g.inputs, (i) => `in_${i}`),
      outputs: renamed(g.outputs, (i) => `output_${i}`),
    }))
    expect(check.verdict).toBe('pass')
    expect(check.findings).toMatchObject([
      { severity: 'note', message: expect.stringContaining('matched by position') },
    ])
  })
  it('with other values fails, with the figures', async () => {
    const off = (tensor: Tensor, name: string): Tensor =>
      name === 'kind'
        ? {
            ...tensor,
            data: Float32Array.from(tensor.data as Float32Array, (value, i) => (i === 4 ? value + 0.01 : value)),
          }
        : tensor
    const check = await golden((g) => ({ inputs: g.inputs, outputs: mapped(g.outputs, off) }))
    expect(check).toMatchObject({
      verdict: 'fail',
      coverage: { outputs: [2, 2] },
      worst: { output: 'kind', metrics: { worst_index: 4 } },
    })
    expect(check.findings[0]).toMatchObject({ cause: 'output-differs', output: 'kind', file: KERAS.path })
  })
  it('that differs inside the tolerance, but more than rounding does, is caught by the reference', async () => {
    const off = (tensor: Tensor): Tensor => ({
      ...tensor,
      data: Float32Array.from(tensor.data as Float32Array, (value) => value + 6e-5),
    })
    const check = await golden((g) => ({ inputs: g.inputs, outputs: mapped(g.outputs, off) }), KERAS, {
      tolerance: { byDType: { float64: WIDE, float32: WIDE, float16: WIDE, bfloat16: WIDE }, byOutput: {} },
    })
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]?.message).toMatch(/rounding steps from the float64 reference/)
  })
  it('with outputs that are exchanged says so', async () => {
    const check = await golden((g) => {
      const [first, second] = [...g.outputs.keys()]
      const [a, b] = [...g.outputs.values()]
      if (first === undefined || second === undefined || a === undefined || b === undefined)
        throw new Error('two outputs')
      return {
        inputs: g.inputs,
        outputs: new Map([
          [first, b],
          [second, a],
        ]),
      }
    })
    expect(check).toMatchObject({
      verdict: 'fail',
      findings: [{ cause: 'golden-shape-mismatch' }, { cause: 'golden-shape-mismatch' }],
    })
  })
  it('with an output too few or too many fails', async () => {
    const check = await golden((g) => ({ inputs: g.inputs, outputs: new Map([...g.outputs].slice(0, 1)) }))
    expect(check).toMatchObject({ verdict: 'fail', findings: [{ cause: 'extra-output' }] })
    const more = await golden((g) => ({
      inputs: g.inputs,
      outputs: new Map([...g.outputs, ['third', [...g.outputs.values()][0] as Tensor]]),
    }))
    expect(more).toMatchObject({ verdict: 'fail', findings: [{ cause: 'missing-output', output: 'third' }] })
  })
  it('with other inputs fails on the golden, not on the model', async () => {
    const one = await golden((g) => ({ inputs: new Map([...g.inputs].slice(0, 1)), outputs: g.outputs }))
    expect(one).toMatchObject({ verdict: 'fail', findings: [{ cause: 'golden-shape-mismatch', file: 'g.golden.npz' }] })
    const narrow = (tensor: Tensor): Tensor => ({ ...tensor, shape: [7, 8], data: Float32Array.from({ length: 56 }) })
    const shaped = await golden((g) => ({ inputs: mapped(g.inputs, narrow), outputs: g.outputs }))
    expect(shaped.findings[0]).toMatchObject({
      cause: 'golden-shape-mismatch',
      message: expect.stringContaining('[any, 9]'),
    })
  })
  it('that is none is malformed', async () => {
    const absolute = join(folder, 'text.golden.npz')
    writeFileSync(absolute, 'no zip')
    const check = await runCheck(
      { stage: 'golden', artifact: KERAS, programOf: null, golden: { path: 'text.golden.npz', absolute } },
      contextIn(folder),
    )
    expect(check).toMatchObject({ verdict: 'fail', findings: [{ cause: 'golden-malformed', file: 'text.golden.npz' }] })
  })
  it('is not replayed by runtimes that the policy leaves out', async () => {
    const check = await golden((g) => g, TFJS, { runtimes: ['ops'] })
    expect(check.witnesses[1]).not.toContain('TensorFlow.js')
    expect(check.worst?.metrics['noise_floor']).toBeUndefined()
  })
})

describe('a golden that an artifact does not give', () => {
  const text = (name: string, format: 'keras' | 'keras-h5'): Artifact =>
    fixture(`faulty/layernorm-epsilon/text-transformer.${name}`, format)
  const [wrong, sound] = [text('keras', 'keras'), text('h5', 'keras-h5')]
  const gold = { path: 'text.golden.npz', absolute: text('golden.npz', 'keras').absolute }
  const replayed = (artifact: Artifact, others: readonly Artifact[], policy: Partial<Policy> = {}): Promise<Check> =>
    runCheck({ stage: 'golden', artifact, programOf: null, golden: gold, others }, contextIn(folder, policy))

  it('parts at a layer from a sibling that gives it, which is said with the cause', async () => {
    const gone = { ...sound, absolute: `${sound.absolute}.gone` }
    const check = await replayed(wrong, [wrong, gone, sound])
    expect(check.verdict).toBe('fail')
    expect(check.findings).toMatchObject([
      { cause: 'config-epsilon', layer: 'norm_attention_1', file: wrong.path },
      { cause: 'output-differs', layer: 'norm_attention_1', file: wrong.path },
    ])
    expect(check.findings[1]?.message).toContain(
      `First parts from ${sound.path}, which gives what was recorded, at layer norm_attention_1 (LayerNormalization)`,
    )
    expect(check.findings[1]?.message).toContain(`its config says epsilon 0.00001 here and 0.001 in ${sound.path}`)
  })
  it('parts at a layer inside the tolerance too, where the reference tells', async () => {
    const tolerance = { byDType: { float64: WIDE, float32: WIDE, float16: WIDE, bfloat16: WIDE }, byOutput: {} }
    const check = await replayed(wrong, [sound], { tolerance })
    expect(check.findings.at(-1)).toMatchObject({ cause: 'output-differs', layer: 'norm_attention_1' })
    expect(check.findings.at(-1)?.message).toContain('rounding steps from the float64 reference')
  })
  it('parts nowhere that could be told, where no sibling gives it', async () => {
    for (const others of [[], [wrong]]) {
      const check = await replayed(wrong, others)
      expect(check.findings).toMatchObject([{ cause: 'output-differs' }])
      expect(check.findings[0]?.layer).toBeUndefined()
    }
  })
  it('is not looked into further where the artifact gives it', async () => {
    expect(await replayed(sound, [wrong])).toMatchObject({ verdict: 'pass', findings: [] })
  })
})

const WIDE = { rtol: 1e-3, atol: 1e-3 }
