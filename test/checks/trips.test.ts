import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import { withBound, withModel } from '../../src/checks/open.ts'
import { convert } from '../../src/convert/convert.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function trip(artifact: Artifact, through: readonly FormatId[], programOf: Artifact | null = null): Promise<Check> {
  return runCheck({ stage: 'roundtrip', artifact, programOf, through }, contextIn(folder))
}

const KERAS = fixture('sound/tfjs-mlp/tfjs-mlp.keras', 'keras')

describe('a round trip', () => {
  it('through both other formats in a row comes home bit for bit', async () => {
    const check = await trip(KERAS, ['keras-h5', 'tfjs-layers'])
    expect(check).toMatchObject({
      verdict: 'pass',
      via: ['keras', 'keras-h5', 'tfjs-layers', 'keras'],
      title: 'keras -> keras-h5 -> tfjs-layers -> keras',
      weights: { identical: 12 },
      coverage: { tensors: [12, 12], outputs: [1, 1], probes: 1 },
    })
  })
  it('of weights alone borrows a program', async () => {
    const weights = fixture('sound/digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5')
    const check = await trip(weights, ['tfjs-layers'], fixture('sound/digits-cnn/digits-cnn.keras', 'keras'))
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 21 }, coverage: { outputs: [1, 1] } })
  })
  it('of quantised weights loses nothing more', async () => {
    const check = await trip(fixture('sound/tfjs-mlp/tfjs-uint8/model.json', 'tfjs-layers'), ['keras-h5'])
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 12 } })
  })
  it('through a type that the target lacks is a declared cast, and said', async () => {
    const check = await trip(fixture('sound/hdf5-layouts/float64.h5', 'keras-h5'), ['tfjs-layers'])
    expect(check).toMatchObject({ verdict: 'pass', weights: { cast: 12 }, coverage: { probes: 5 } })
    expect(check.findings).toMatchObject([{ cause: 'dtype-mismatch', severity: 'note', hop: 0 }])
  })
  it('through a format that cannot say the model is inconclusive, with the layer named; weights are compared', async () => {
    const check = await trip(fixture('sound/unet-small/unet-small.keras', 'keras'), ['tfjs-layers'])
    expect(check).toMatchObject({ verdict: 'inconclusive', coverage: { tensors: [21, 21], outputs: [0, 1] } })
    const spoken = check.findings.filter(({ severity }) => severity !== 'note')
    expect(spoken.map(({ cause }) => cause)).toEqual(spoken.map(() => 'not-expressible'))
    expect(spoken.map(({ layer }) => layer)).toContain('group_norm')
    expect(spoken[0]).toMatchObject({ file: 'sound/unet-small/unet-small.keras', hop: 0 })
  })
  describe('of a model that only Keras 2 has words for', () => {
    const artifact = fixture('sound/keras2-words/keras2-words.h5', 'keras-h5')
    const planned = { stage: 'roundtrip', artifact, programOf: null, through: ['keras'] } as const
    it('goes through a .keras of Keras 2 where the family has one', async () => {
      const like = fixture('sound/keras2-words/keras2-words.keras', 'keras')
      const check = await runCheck({ ...planned, like }, contextIn(folder))
      expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 4 }, coverage: { outputs: [1, 1] } })
      expect(check.findings).toEqual([])
    })
    it.each([
      ['has none', undefined],
      ['has one of Keras 3', KERAS],
      ['has one that cannot be read', fixture('sound/keras2-words/about.json', 'keras')],
    ])('is inconclusive where the family %s', async (_, like) => {
      const check = await runCheck(like === undefined ? planned : { ...planned, like }, contextIn(folder))
      expect(check).toMatchObject({ verdict: 'inconclusive' })
      expect(check.findings).toContainEqual(expect.objectContaining({ cause: 'not-expressible', layer: 'out' }))
    })
  })
  it('of a model that lacks a tensor fails, and says which', async () => {
    const broken = await variant(KERAS, 'keras', folder, 'broken', { without: (path) => path === 'second/bias' })
    const check = await trip(broken, ['keras-h5'])
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]).toMatchObject({ cause: 'missing-tensor', tensor: 'second/bias', file: broken.path })
  })
  it('of a model that is NaN everywhere is not green', async () => {
    const nan = await variant(KERAS, 'keras', folder, 'nan', {
      values: (path, values) => (path === 'probs/bias' ? values.fill(NaN) : undefined),
    })
    const check = await trip(nan, ['keras-h5'])
    expect(check.verdict).toBe('inconclusive')
    expect(check.findings[0]?.cause).toBe('non-finite-output')
  })
  it('of a file that cannot be opened fails', async () => {
    const check = await trip({ ...KERAS, absolute: `${KERAS.absolute}.gone` }, ['keras-h5'])
    expect(check).toMatchObject({ verdict: 'fail', coverage: { tensors: [0, 1], outputs: [0, 1], probes: 0 } })
  })
})

describe('loading', () => {
  const load = (artifact: Artifact): Promise<Check> =>
    runCheck({ stage: 'load', artifact, programOf: null }, contextIn(folder))

  it('holds what is stored, twice, and computes what our own reading does', async () => {
    const check = await load(fixture('sound/two-tower/tfjs-keras2/model.json', 'tfjs-layers'))
    expect(check).toMatchObject({
      verdict: 'pass',
      weights: { identical: 12 },
      coverage: { tensors: [12, 12], outputs: [2, 2], probes: 5 },
    })
    expect(check.worst?.metrics).toHaveProperty('noise_floor')
  })
  it('of a model that TF.js does not know is not green', async () => {
    const unet = await variant(fixture('sound/unet-small/unet-small.keras', 'keras'), 'tfjs-layers', folder, 'unet')
    expect((await load(unet)).verdict).not.toBe('pass')
  })
  it('of a format that no loader here takes is not green', async () => {
    expect(await load(KERAS)).toMatchObject({ verdict: 'inconclusive', coverage: { tensors: [0, 1] } })
  })
})

describe('integrity', () => {
  const integrity = (artifact: Artifact): Promise<Check> =>
    runCheck({ stage: 'integrity', artifact }, contextIn(folder))

  it('reads every tensor', async () => {
    expect(await integrity(KERAS)).toMatchObject({
      verdict: 'pass',
      coverage: { tensors: [12, 12], outputs: [0, 0], probes: 0 },
    })
  })
  it.each(['keras', 'keras-h5'] as const)('finds infinities, and a variance that is negative: %s', async (format) => {
    const bad = await variant(KERAS, format, folder, `bad-${format}`, {
      values: (path, values) => {
        if (path === 'first/bias') values[2] = Infinity
        if (path === 'norm/moving_variance') values[4] = -0.5
        return values
      },
    })
    const check = await integrity(bad)
    // In the order in which the file stores them.
    const causes = check.findings.map(({ cause, severity }) => `${severity} ${cause}`)
    expect(causes.sort()).toEqual(['error malformed', 'error non-finite-weight'])
    expect(check.findings.find(({ cause }) => cause === 'malformed')?.message).toContain('-0.5')
  })
  it('finds a tensor that the program needs and the file lacks', async () => {
    const broken = await variant(KERAS, 'keras', folder, 'lacking', { without: (path) => path === 'first/kernel' })
    const { verdict, findings } = await integrity(broken)
    expect(verdict).toBe('fail')
    expect(findings).toContainEqual(expect.objectContaining({ cause: 'missing-tensor', layer: 'first' }))
  })
  it('of a pointer says how to fetch the file', async () => {
    const pointer = fixture('faulty/lfs-pointer-keras/digits-cnn.keras', 'keras')
    const check = await integrity({ ...pointer, format: 'git-lfs' })
    expect(check).toMatchObject({
      verdict: 'fail',
      findings: [{ cause: 'lfs-pointer', message: expect.stringContaining('git lfs pull') }],
    })
  })
  it('of a format that is not read yet is inconclusive, never a pass', async () => {
    const check = await integrity({ path: 'm.tflite', absolute: folder, format: 'tflite', files: [] })
    expect(check).toMatchObject({ verdict: 'inconclusive', findings: [{ cause: 'unsupported-format' }] })
  })
})

describe('an input of a type that TF.js does not have', () => {
  it('comes home as what it became there: a declared change, and said', async () => {
    const wide = await variant(KERAS, 'keras', folder, 'wide', {
      layer: (layer) =>
        layer.className === 'InputLayer' ? { ...layer, config: { ...layer.config, dtype: 'float64' } } : layer,
    })
    const check = await trip(wide, ['tfjs-layers'])
    expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(check).toMatchObject({ verdict: 'pass', coverage: { tensors: [12, 12], outputs: [1, 1], probes: 5 } })
    expect(check.findings).toContainEqual(
      expect.objectContaining({ cause: 'not-expressible', message: expect.stringContaining('becomes float32') }),
    )
  })
})

describe('weights that Keras 2 saved', () => {
  it('come home to the places of Keras 2, which keeps the parts of an attention under other names', async () => {
    const source = fixture('sound/text-transformer/text-transformer.keras', 'keras')
    const [lender, weights] = await withBound(source, null, kerasLayers, async ({ model, bound }) => {
      const directory = mkdtempSync(join(folder, 'keras2-'))
      const request = { model, bound, directory, stem: 'model', registry: kerasLayers }
      const whole = await convert({ ...request, to: 'keras-h5', options: { dialect: 'keras2' } })
      const alone = await convert({ ...request, to: 'keras-weights-h5', options: { dialect: 'keras2' } })
      return [whole.artifact, alone.artifact]
    })
    expect(await namesIn(weights)).toContainEqual(expect.stringContaining('/_query_dense/'))
    for (const through of ['keras', 'keras-h5'] as const) {
      const check = await trip(weights, [through], lender)
      expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
      expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
    }
  })
})

function namesIn(artifact: Artifact): Promise<readonly string[]> {
  return withModel(artifact, (model) => Promise.resolve([...model.weights].map(({ name }) => name)))
}
