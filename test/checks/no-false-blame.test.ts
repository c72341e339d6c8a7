import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { readGolden, writeGolden } from '../../src/formats/npz/golden.ts'
import type { GoldenFile } from '../../src/plan/plan.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { isBesideThePoint } from '../../src/run/artifact.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A model that Keras made, under test/fixtures/verdicts. */
function made(name: string, format: FormatId): Artifact {
  return { path: name, absolute: join(FIXTURES, 'verdicts', name), format, files: [name] }
}

function goldenFile(name: string): GoldenFile {
  return { path: name, absolute: join(FIXTURES, 'verdicts', name) }
}

function golden(artifact: Artifact, file: string, policy: Partial<Policy> = {}): Promise<Check> {
  const planned = { stage: 'golden', artifact, programOf: null, golden: goldenFile(file) } as const
  return runCheck(planned, contextIn(folder, policy))
}

function trip(artifact: Artifact, through: FormatId, programOf: Artifact | null = null): Promise<Check> {
  return runCheck({ stage: 'roundtrip', artifact, programOf, through: [through] }, contextIn(folder))
}

const causes = ({ findings }: Check): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ cause }) => cause)

describe('a trip of weights through a format that cannot say their program', () => {
  const planned = {
    stage: 'roundtrip',
    artifact: made('transformer.weights.h5', 'keras-weights-h5'),
    programOf: made('transformer.keras', 'keras'),
    through: ['tfjs-layers'],
  } as const

  it('ends there: what would be written after it fits no program', async () => {
    const check = await trip(planned.artifact, 'tfjs-layers', planned.programOf)
    expect(check.verdict).toBe('inconclusive')
    expect(new Set(causes(check))).toEqual(new Set(['not-expressible']))
    expect(isBesideThePoint({ ...planned, asked: false }, check)).toBe(true)
    expect(isBesideThePoint({ ...planned, asked: true }, check)).toBe(false)
  })
})

describe('merges of tensors of several types', () => {
  it.each(['mixed-add', 'mixed-concatenate'])('%s promotes them as Keras does', async (name) => {
    const check = await golden(made(`${name}.keras`, 'keras'), `${name}.golden.npz`)
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
  })
})

describe('a stateful layer', () => {
  it('begins anew on each probe, also in TF.js', async () => {
    const check = await trip(made('stateful.keras', 'keras'), 'tfjs-layers')
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
  })
})

describe('a model that is a class of the user', () => {
  const model = made('subclassed.keras', 'keras')

  it('has its weights checked, and its outputs not', async () => {
    const integrity = await runCheck({ stage: 'integrity', artifact: model }, contextIn(folder))
    expect(integrity).toMatchObject({ verdict: 'inconclusive', coverage: { tensors: [4, 4] } })
    expect(causes(integrity)).toEqual(['unknown-layer'])
    expect(integrity.reason).toContain('mine>My, a class of your own')
  })
  it('is inconclusive against a golden, and has nowhere to go', async () => {
    const checks = [await golden(model, 'subclassed.golden.npz'), await trip(model, 'keras-h5')]
    expect(checks.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive'])
    expect(checks.map(causes)).toEqual([['unknown-layer'], ['not-expressible']])
  })
})

describe('bookkeeping', () => {
  it('counts on both sides where it came along', async () => {
    const weights = made('spectral.weights.h5', 'keras-weights-h5')
    const check = await trip(weights, 'keras', made('spectral.keras', 'keras'))
    expect(check).toMatchObject({ verdict: 'pass', coverage: { tensors: [9, 9] } })
  })
})

describe('a golden', () => {
  it('may name its arrays as Keras lets layers be named', async () => {
    const check = await golden(made('odd-name.keras', 'keras'), 'odd-name.golden.npz')
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
  })
  it('is held to the loss that the policy declares', async () => {
    const source = fixture('sound/two-tower/two-tower.golden.npz', 'keras')
    const recorded = await readGolden(source.absolute, source.path)
    const rounded = (tensor: Tensor): Tensor => ({
      ...tensor,
      data: Float32Array.from(tensor.data as Float32Array, (value) => value * (1 + 5e-4)),
    })
    const outputs = new Map([...recorded.outputs].map(([name, tensor]) => [name, rounded(tensor)]))
    const file = { path: 'rounded.golden.npz', absolute: join(folder, 'rounded.golden.npz') }
    await writeGolden(file.absolute, { inputs: recorded.inputs, outputs })
    const artifact = fixture('sound/two-tower/two-tower.keras', 'keras')
    const planned = { stage: 'golden', artifact, programOf: null, golden: file } as const
    expect((await runCheck(planned, contextIn(folder))).verdict).toBe('fail')
    expect((await runCheck({ ...planned, lossy: 'float16' }, contextIn(folder))).verdict).toBe('pass')
  })
})

describe('a custom layer that its module defines wrongly', () => {
  const model = made('custom.keras', 'keras')
  const module = (name: string): string => join(FIXTURES, 'custom-layers', name)

  it('is no fault of the model: the module and the class are named', async () => {
    const broken = module('broken-scale.mjs')
    const planned = { stage: 'roundtrip', artifact: model, programOf: null, through: ['keras-h5'] } as const
    const check = await runCheck(planned, contextIn(folder, { customLayers: [broken] }))
    expect(check.verdict).toBe('inconclusive')
    expect(causes(check)).toEqual(['unknown-layer'])
    expect(check.reason).toContain(`the definition of mine>Scale in ${broken} cannot be run`)
  })
  it('is named beside the tensor that nothing takes', async () => {
    const forgetful = module('forgetful-scale.mjs')
    const planned = { stage: 'integrity', artifact: model } as const
    const check = await runCheck(planned, contextIn(folder, { customLayers: [forgetful] }))
    expect(causes(check)).toEqual(['extra-tensor'])
    expect(check.reason).toContain(`If it belongs to mine>Scale (${forgetful}), declare it`)
  })
})

describe('an artifact whose reference is the wrong one', () => {
  const weights = fixture('sound/digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5')
  const sound = fixture('sound/digits-cnn/digits-cnn.h5', 'keras-h5')
  const recorded = fixture('sound/digits-cnn/digits-cnn.golden.npz', 'keras')
  const file = { path: recorded.path, absolute: recorded.absolute }

  it('passes the golden with the program of another member, where it borrowed the wrong one', async () => {
    const wrong = await variant(sound, 'keras', folder, 'wrong', {
      layer: (layer) =>
        layer.config['activation'] === 'relu' ? { ...layer, config: { ...layer.config, activation: 'tanh' } } : layer,
    })
    const planned = { stage: 'golden', artifact: weights, programOf: wrong, golden: file } as const
    const alone = await runCheck({ ...planned, others: [wrong] }, contextIn(folder))
    expect(alone.verdict).toBe('fail')
    const check = await runCheck({ ...planned, others: [wrong, sound] }, contextIn(folder))
    expect(check.verdict).toBe('pass')
    expect(check.findings.map(({ message }) => message).join()).toContain(`it is ${wrong.path} that is wrong`)
  })
  it('is inconclusive, and not wrong, where the reference cannot be read', async () => {
    const gone = { ...sound, path: 'gone.h5', absolute: join(folder, 'gone.h5') }
    const artifact = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
    const planned = { stage: 'parity', artifact, sibling: gone, programOf: null, lossy: null } as const
    const check = await runCheck(planned, contextIn(folder))
    expect(check.verdict).toBe('inconclusive')
    expect(check.reason).toContain('gone.h5 cannot be read (see its own checks)')
    const broken = { ...planned, artifact: gone, sibling: artifact }
    expect((await runCheck(broken, contextIn(folder))).verdict).toBe('fail')
  })
})

describe('a recording that no member of the family gives', () => {
  const source = fixture('sound/two-tower/two-tower.golden.npz', 'keras')
  const others = [fixture('sound/two-tower/two-tower.h5', 'keras-h5')]
  const stale = async (name: string): Promise<GoldenFile> => {
    const recorded = await readGolden(source.absolute, source.path)
    const moved = (tensor: Tensor): Tensor => ({
      ...tensor,
      data: Float32Array.from(tensor.data as Float32Array, (value) => 1 - value),
    })
    const outputs = new Map([...recorded.outputs].map(([name, tensor]) => [name, moved(tensor)]))
    const file = { path: name, absolute: join(folder, name) }
    await writeGolden(file.absolute, { inputs: recorded.inputs, outputs })
    return file
  }

  it('is probably old, where they agree with each other', async () => {
    const artifact = fixture('sound/two-tower/two-tower.keras', 'keras')
    const check = await runCheck(
      { stage: 'golden', artifact, programOf: null, golden: await stale('all-agree.npz'), others },
      contextIn(folder),
    )
    expect(check.verdict).toBe('fail')
    expect(check.reason).toContain('probably the recording is old')
    expect(check.findings[0]?.fix).toContain('Record it again')
  })
  it('is not, where the definition of a layer leaves out a tensor', async () => {
    const artifact = made('custom.keras', 'keras')
    const planned = { stage: 'golden', artifact, programOf: null, golden: goldenFile('custom.golden.npz') } as const
    const customLayers = [join(FIXTURES, 'custom-layers', 'forgetful-scale.mjs')]
    const check = await runCheck({ ...planned, others: [artifact] }, contextIn(folder, { customLayers }))
    expect(check.verdict).toBe('fail')
    expect(check.reason).not.toContain('the recording is old')
  })
  it('is not, where they do not', async () => {
    const artifact = await variant(fixture('sound/two-tower/two-tower.keras', 'keras'), 'keras', folder, 'other', {
      values: (_, values) => values.map((value) => value * 0.5),
    })
    const check = await runCheck(
      { stage: 'golden', artifact, programOf: null, golden: await stale('all-differ.npz'), others },
      contextIn(folder),
    )
    expect(check.verdict).toBe('fail')
    expect(check.reason).not.toContain('the recording is old')
  })
})

describe('weights without any program', () => {
  const rewrite = (artifact: Artifact): Promise<Check> =>
    runCheck({ stage: 'roundtrip', artifact, programOf: null, through: [] }, contextIn(folder))

  it('are written and read again in their own format', async () => {
    const check = await rewrite(made('alone.weights.h5', 'keras-weights-h5'))
    expect(check).toMatchObject({
      verdict: 'pass',
      title: 'keras-weights-h5 -> keras-weights-h5',
      weights: { identical: 4 },
      coverage: { tensors: [4, 4], outputs: [0, 0], probes: 0 },
    })
  })
  it('fail where they cannot be read', async () => {
    const alone = made('alone.weights.h5', 'keras-weights-h5')
    const check = await rewrite({ ...alone, absolute: `${alone.absolute}.gone` })
    expect(check).toMatchObject({ verdict: 'fail', coverage: { tensors: [0, 1] } })
  })
})
