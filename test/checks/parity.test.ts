import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import type { PlannedCheck } from '../../src/plan/plan.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { fromFloat16, toFloat16 } from '../../src/tensor/halves.ts'
import { weights } from '../compare/entries.ts'
import { contextIn, fixture, scratchFolder, variant, type Change } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const KERAS = fixture('sound/tfjs-mlp/tfjs-mlp.keras', 'keras')
const H5 = fixture('sound/tfjs-mlp/tfjs-mlp.h5', 'keras-h5')
const GOLDEN = {
  path: 'tfjs-mlp.golden.npz',
  absolute: fixture('sound/tfjs-mlp/tfjs-mlp.golden.npz', 'keras').absolute,
}
let count = 0

function made(change: Change, format: 'keras' | 'keras-h5' = 'keras-h5'): Promise<Artifact> {
  return variant(KERAS, format, folder, `variant-${count++}`, change)
}

type Parity = Extract<PlannedCheck, { stage: 'parity' }>

function parity(artifact: Artifact, sibling: Artifact, more: Partial<Parity> = {}): Promise<Check> {
  return runCheck({ stage: 'parity', artifact, sibling, programOf: null, lossy: null, ...more }, contextIn(folder))
}

function errors({ findings }: Check): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ cause, file }) => `${cause} ${file ?? ''}`)
}

const nudge: Change = { values: (path, values) => values.map((value, i) => value + 1e-4 * Math.sin(i + path.length)) }
const halves: Change = { values: (_, values) => values.map((value) => fromFloat16(toFloat16(value))) }

describe('parity', () => {
  it('of equal siblings passes, wholly covered', async () => {
    expect(await parity(H5, KERAS)).toMatchObject({
      verdict: 'pass',
      weights: { identical: 12 },
      coverage: { tensors: [12, 12], outputs: [1, 1], probes: 5 },
      witnesses: [KERAS.path, H5.path],
    })
  })

  it('finds a stale sibling: every trainable tensor a little off', async () => {
    const stale = await made(nudge)
    const check = await parity(stale, KERAS, { golden: GOLDEN })
    expect(errors(check)).toContain(`stale-sibling ${stale.path}`)
    expect(check.findings.find(({ cause }) => cause === 'stale-sibling')?.tensors?.length).toBeGreaterThan(9)
  })

  it('finds kernels that were drawn anew', async () => {
    const limit = Math.sqrt(6 / 52)
    const fresh = await made({
      values: (path, values) => (path === 'second/kernel' ? weights(values.length, 3, limit / 2) : undefined),
    })
    expect(errors(await parity(fresh, KERAS))).toContain(`reinitialised-tensors ${fresh.path}`)
  })

  it('finds float16 hidden in float32, and takes it where the policy declares it', async () => {
    const rounded = await made(halves)
    const undeclared = await parity(rounded, KERAS)
    expect(undeclared.verdict).toBe('fail')
    expect(errors(undeclared)).toContain(`float16-rounded ${rounded.path}`)
    const declared = await parity(rounded, KERAS, { lossy: 'float16' })
    expect(declared).toMatchObject({ verdict: 'pass', weights: { cast: expect.any(Number) } })
  })

  it('does not take less than was declared for what was declared', async () => {
    const rounded = await made({ values: (_, values) => values.map((value) => Math.round(value * 64) / 64) })
    expect((await parity(rounded, KERAS, { lossy: 'float16' })).verdict).toBe('fail')
  })

  it.each([
    ['tfjs-uint8', 'tfjs-float16'],
    ['tfjs-float16', 'tfjs-uint8'],
    ['tfjs-uint8', 'tfjs-uint16'],
    ['tfjs-uint16', 'tfjs-uint16'],
  ])('holds two lossy siblings to both of their losses: %s, %s', async (one, other) => {
    const tfjs = (name: string): Artifact => fixture(`sound/tfjs-mlp/${name}/model.json`, 'tfjs-layers')
    expect(await parity(tfjs(one), tfjs(other))).toMatchObject({ verdict: 'pass', coverage: { tensors: [12, 12] } })
  })

  it('names the layer and the key of a configuration that differs, with both values', async () => {
    const layer = (from: Layer): Layer =>
      from.className === 'BatchNormalization' ? { ...from, config: { ...from.config, epsilon: 0.01 } } : from
    const changed = await made({ layer }, 'keras')
    const check = await parity(changed, H5, { golden: GOLDEN })
    const finding = check.findings.find(({ cause }) => cause === 'config-epsilon')
    expect(finding).toMatchObject({ file: changed.path, layer: 'norm', severity: 'error' })
    expect(finding?.message).toContain('0.01')
    expect(finding?.message).toContain('0.001')
    expect(check.weights).toEqual({ identical: 12 })
  })

  it('names an activation that was approximated', async () => {
    const using = (activation: string): Change => ({
      layer: (from) => (from.name === 'first' ? { ...from, config: { ...from.config, activation } } : from),
    })
    const [exact, tanh] = [
      await made(using('gelu'), 'keras'),
      await variant(KERAS, 'tfjs-layers', folder, 'tanh', using('gelu_new')),
    ]
    expect(errors(await parity(tanh, exact))).toContain(`activation-approximation ${tanh.path}`)
  })
})

describe('which of the two is wrong', () => {
  it('the golden tells: the reference, if need be', async () => {
    const wrong = await made(nudge, 'keras')
    const check = await parity(H5, wrong, { golden: GOLDEN })
    expect(errors(check).every((text) => text.endsWith(wrong.path))).toBe(true)
    expect(check.findings.at(-1)).toMatchObject({
      severity: 'note',
      message: expect.stringContaining(`${wrong.path} is the wrong one`),
    })
  })
  it('the majority of siblings tells where there is no golden', async () => {
    const wrong = await made(nudge, 'keras')
    const check = await parity(H5, wrong, { others: [KERAS] })
    expect(errors(check).every((text) => text.endsWith(wrong.path))).toBe(true)
    expect(check.findings.at(-1)?.message).toContain(`${KERAS.path} agrees with ${H5.path}`)
  })
  it('the direction of a cause tells where nobody else does', async () => {
    const zeroed = await made(
      { values: (path, values) => (path === 'third/kernel' ? values.fill(0) : undefined) },
      'keras',
    )
    const check = await parity(H5, zeroed)
    expect(errors(check)).toContain(`zeroed ${zeroed.path}`)
  })
  it('a file that lacks what its own program needs is wrong, whatever others say', async () => {
    const broken = await made({ without: (path) => path === 'second/bias' })
    const check = await parity(broken, KERAS, { golden: GOLDEN })
    expect(errors(check)).toEqual([`missing-tensor ${broken.path}`])
    expect(check.coverage.tensors).toEqual([11, 12])
  })
  it('else it says that it cannot tell', async () => {
    const other = await made(nudge)
    const check = await parity(other, KERAS)
    expect(check.verdict).toBe('fail')
    expect(check.findings.at(-1)).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('cannot be told'),
    })
  })
})

describe('what cannot be looked at', () => {
  it('is never green: a sibling that cannot be opened', async () => {
    const gone = { ...KERAS, path: 'gone.keras', absolute: `${KERAS.absolute}.gone` }
    const check = await parity(H5, gone)
    expect(check).toMatchObject({ verdict: 'inconclusive', findings: [{ cause: 'missing-file', file: 'gone.keras' }] })
  })
  it('is never green: layers that nobody knows; weights are compared all the same', async () => {
    const [a, b] = [
      fixture('sound/custom-layer/custom-layer.h5', 'keras-h5'),
      fixture('sound/custom-layer/custom-layer.keras', 'keras'),
    ]
    const check = await parity(a, b)
    expect(check).toMatchObject({ verdict: 'inconclusive', coverage: { tensors: [12, 12], outputs: [0, 1] } })
    expect(check.findings.find(({ severity }) => severity === 'warning')).toMatchObject({
      cause: 'unknown-layer',
      layer: 'gated_1',
    })
  })
})
