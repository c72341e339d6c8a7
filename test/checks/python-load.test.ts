import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { PlannedPython } from '../../src/plan/plan.ts'
import { isBesideThePoint } from '../../src/run/artifact.ts'
import { fakePython, fixture } from '../support/fake-python.ts'
import { workspace } from '../support/workspace.ts'

const FILES = [
  'keras_metadata.pb',
  'saved_model.pb',
  'variables/variables.data-00000-of-00001',
  'variables/variables.index',
]

const FLOAT64 = 'sound/hdf5-layouts/float64.h5'

function keras(version: string): NonNullable<PlannedPython['python']> {
  return { command: ['python3'], versions: { keras: version, tensorflow: '2.21.0' } }
}

function planH5(path: string, more: Partial<PlannedPython> = {}) {
  const file = fixture(path)
  const artifact: Artifact = { path: basename(path), absolute: file, format: 'keras-h5', files: [basename(path)] }
  const python = {
    loader: null,
    python: keras('3.999.0'),
    customObjects: [],
    golden: null,
    folder: dirname(file),
    ...more,
  }
  return { stage: 'load', artifact, programOf: null, asked: false, python } as const
}

/** An HDF5 file of the corpus, and what a stand-in for Python says of it. */
async function loadH5(body: string, more: Partial<PlannedPython> = {}, path = FLOAT64): Promise<Check> {
  const { versions } = more.python ?? keras('3.999.0')
  const planned = planH5(path, { ...more, python: { command: fakePython(body), versions } })
  return runCheck(planned, { policy: DEFAULT_POLICY, scratch: workspace(), progress: () => undefined })
}

function causesOf({ findings }: Check): readonly string[] {
  return findings.map(({ cause }) => cause)
}

/** `rounded(change)` answers as a loader that rounds each stored tensor to float32; its outputs are zeros. */
const ROUNDED = `
const rounded = async (change) => {
  const loads = []
  for (const number of [0, 1]) {
    const arrays = {}
    const weights = (await stored()).map(({ name, tensor }, i) => {
      arrays['w' + i] = { dtype: 'float32', shape: tensor.shape, data: change(name, Float32Array.from(tensor.data), i) }
      return { name, dtype: 'float32' }
    })
    const outputs = request.probes.map((probe, p) => {
      arrays['p' + p + 'o0'] = f32([0])
      return [{ name: 'y', dtype: 'float32' }]
    })
    await save(number, arrays)
    loads.push({ weights, outputs })
  }
  finish({ status: 'ok', versions: { framework: '3.999.0' }, loads })
}
`

/** The SavedModel of the corpus that legacy Keras does not restore, and what a stand-in for Python says of it. */
async function load(body: string, more: Partial<PlannedPython> = {}): Promise<Check> {
  const root = workspace()
  cpSync(fixture('sound/legacy-encoder'), root, { recursive: true })
  const path = 'saved_model/saved_model.pb'
  const artifact: Artifact = {
    path,
    absolute: join(root, path),
    format: 'saved-model',
    files: FILES.map((file) => `saved_model/${file}`),
  }
  const golden = { path: 'legacy-encoder.golden.npz', absolute: join(root, 'legacy-encoder.golden.npz') }
  const python: PlannedPython = {
    loader: 'tf_keras',
    python: { command: fakePython(`${REPLAY}\n${body}`), versions: { tf_keras: '2.21.0', tensorflow: '2.21.0' } },
    customObjects: ['legacy_layers:Encoder'],
    golden,
    folder: root,
    ...more,
  }
  const planned = { stage: 'load', artifact, programOf: null, asked: true, python } as const
  return runCheck(planned, { policy: DEFAULT_POLICY, scratch: workspace(), progress: () => undefined })
}

/**
 * `answer(change)` answers as a loader that holds `change(name, values, seed)` for each tensor, and that gives on recorded
 * inputs what was recorded, and nothing else: it is asked on those alone.
 */
const REPLAY = `
const { readNpz } = await import(${JSON.stringify(new URL('../../src/formats/npz/npz.ts', import.meta.url).href)})
const answer = async (change = (name, values) => values, output = (values) => values) => {
  const golden = await readNpz(${JSON.stringify(fixture('sound/legacy-encoder/legacy-encoder.golden.npz'))}, 'golden')
  const recorded = golden.get('outputs/encoded')
  const loads = []
  for (const [number, seed] of request.seeds.entries()) {
    const arrays = {}
    const weights = (await stored()).map(({ name, tensor }, i) => {
      arrays['w' + i] = { ...tensor, data: change(name, tensor.data, seed) }
      return { name, dtype: tensor.dtype }
    })
    const outputs = request.probes.map((probe, p) => {
      if (p < request.probes.length - 1) {
        arrays['p' + p + 'o0'] = f32([0])
        return [{ name: 'encoded', dtype: 'float32' }]
      }
      arrays['p' + p + 'o0'] = { ...recorded, data: output(recorded.data) }
      return [{ name: 'encoded', dtype: 'float32' }]
    })
    await save(number, arrays)
    loads.push({ weights, outputs })
  }
  finish({ status: 'ok', versions: VERSIONS, loads })
}
const isAttention = (name) => /self_attention.*kernel/.test(name)
`

const MIXED = 'sound/mixed-bfloat16/mixed-bfloat16'

/** What is said against recorded outputs of a model that computes in bfloat16, where Keras gives them `factor` times. */
async function mixed(factor: number): Promise<readonly string[]> {
  const absolute = fixture(`${MIXED}.keras`)
  const artifact: Artifact = { path: 'mixed.keras', absolute, format: 'keras', files: ['mixed.keras'] }
  const body = `
    const { readNpz } = await import(${JSON.stringify(new URL('../../src/formats/npz/npz.ts', import.meta.url).href)})
    const golden = await readNpz(${JSON.stringify(fixture(`${MIXED}.golden.npz`))}, 'golden')
    const recorded = [...golden].filter(([name]) => name.startsWith('outputs/'))
    const loads = []
    for (const number of [0, 1]) {
      const arrays = {}
      const weights = (await stored()).map(({ name, tensor }, i) => {
        arrays['w' + i] = tensor
        return { name, dtype: tensor.dtype }
      })
      const outputs = request.probes.map((probe, p) =>
        recorded.map(([name, { data, shape }], o) => {
          const isLast = p === request.probes.length - 1
          const values = Float32Array.from(data, (value) => value * ${factor})
          arrays['p' + p + 'o' + o] = isLast ? { dtype: 'float32', shape, data: values } : f32([0])
          return { name: name.slice('outputs/'.length), dtype: 'float32' }
        }),
      )
      await save(number, arrays)
      loads.push({ weights, outputs })
    }
    finish({ status: 'ok', versions: { framework: '3.999.0' }, loads })
  `
  const python: PlannedPython = {
    loader: null,
    python: { ...keras('3.999.0'), command: fakePython(body) },
    customObjects: [],
    golden: { path: 'mixed.golden.npz', absolute: fixture(`${MIXED}.golden.npz`) },
    folder: dirname(absolute),
  }
  const planned = { stage: 'load', artifact, programOf: null, asked: true, python } as const
  const context = { policy: DEFAULT_POLICY, scratch: workspace(), progress: () => undefined }
  const { findings } = await runCheck(planned, context)
  return findings
    .filter(({ severity, message }) => severity === 'error' && message.includes('mixed.golden.npz'))
    .map(({ cause }) => cause)
}

test('outputs that are computed in bfloat16 are held to its rounding, and not to less', async () => {
  expect(await mixed(1.002)).toEqual([])
  expect(await mixed(1.5)).toContain('output-differs')
})

describe('weights, whatever the outputs', () => {
  test('all of them are the file’s own', async () => {
    const check = await load('await answer()')
    expect(check.weights).toEqual({ identical: 29 })
    expect(check.witnesses[1]).toBe('legacy Keras 2.21.0 (TensorFlow 2.21.0)')
    expect(check.findings.map(({ cause }) => cause)).not.toContain('non-deterministic')
  })

  test('attention kernels made anew on each load: which, how far, and that they differ again', async () => {
    const check = await load(
      'await answer((name, values, seed) => isAttention(name) ? random(seed + name.length, values.length).map((v) => v / 4) : values)',
    )
    expect(check.verdict).toBe('fail')
    expect(check.weights).toEqual({ identical: 21, different: 8 })
    const [anew, again] = check.findings
    expect(anew).toMatchObject({ cause: 'reinitialised-tensors', severity: 'error', metrics: { tensors: 8 } })
    expect(anew?.tensors?.every((name) => /self_attention.*kernel/.test(name))).toBe(true)
    expect(again).toMatchObject({ cause: 'non-deterministic', metrics: { differing: 8, tensors: 29 } })
    expect(again?.message).toContain('just the 8 tensors that the file does not hold')
  })

  test('tensors that differ by chance though their names are anything', async () => {
    const check = await load(
      `const shuffle = (name, values, seed) => name.endsWith('embeddings') && seed % 2 ? values.map((v) => -v) : values
       await answer(shuffle)`,
    )
    expect(check.findings.map(({ cause }) => cause)).toContain('non-deterministic')
  })
})

describe('an HDF5 file that stores float64 for layers of float32', () => {
  const cast = (change: string) => loadH5(`${ROUNDED}\nawait rounded(${change})`)

  test('holds what is loaded: rounded as the policy of each layer says, and counted so', async () => {
    const check = await cast('(name, values) => values')
    expect(check.weights).toEqual({ cast: 12 })
    expect(check.coverage.tensors).toEqual([12, 12])
    expect(causesOf(check)).not.toContain('tensor-differs')
  })

  test('does not hold what was not rounded from it', async () => {
    const check = await cast('(name, values, i) => (i === 0 ? values.map((v) => v + 0.25) : values)')
    expect(check).toMatchObject({ verdict: 'fail', weights: { cast: 11, different: 1 } })
  })
})

describe('inconclusive, with the way out', () => {
  test.each([
    ['custom-object', 'not-loadable', 'was not given what `custom-objects` names'],
    ['refused', 'not-loadable', 'safe mode is never switched off'],
    ['load', 'not-loadable', 'does not load it'],
    ['run', 'unsupported-operation', 'cannot run it'],
    ['import', 'no-runtime', 'cannot be imported'],
    ['unknown-class', 'not-loadable', 'for want of a class'],
    ['package', 'no-runtime', 'lacks a package'],
    ['memory', 'memory-limit', 'not enough memory'],
    ['crash', 'crashed', 'was ended by what it ran'],
    ['limit', 'no-runtime', 'more than is looked at'],
  ])('%s', async (kind, cause, words) => {
    const check = await load(`finish({ status: 'error', kind: '${kind}', message: 'because' })`)
    expect(check.verdict).toBe('inconclusive')
    expect(check.findings[0]).toMatchObject({ cause, severity: 'warning' })
    expect(check.findings[0]?.message).toContain(words)
    expect(check.findings[0]?.message).toContain('because')
  })

  test('an answer that cannot be true', async () => {
    expect(await load(`finish('nonsense')`)).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ cause: 'crashed' }],
    })
    expect(await load('process.exit(5)')).toMatchObject({ verdict: 'inconclusive', findings: [{ cause: 'crashed' }] })
  })

  test('ends in one full stop, and says once where it was asked', async () => {
    const body = `finish({ status: 'error', kind: 'run', message: 'Node 7 is at fault.' })`
    const check = await load(body, { loader: 'saved-model' })
    expect(check.reason).toBe(
      'saved_model/saved_model.pb: TensorFlow in Python loads it and cannot run it: Node 7 is at fault.',
    )
    const late = await load('process.exit(5)', { loader: 'saved-model' })
    expect(late.reason).toContain('loading it with TensorFlow in Python ended with exit code 5')
  })

  test('a framework that falls over while it is imported says nothing of the model', async () => {
    const versions = { tf_keras: '2.21.0', tensorflow: '2.21.0' }
    const check = await load('', { python: { command: fakePython('process.exit(132)', false), versions } })
    expect(check.findings[0]).toMatchObject({ cause: 'no-runtime' })
    expect(check.findings[0]?.message).toContain('legacy Keras in Python cannot be imported: ended with exit code 132')
  })

  test('nothing to load it with', async () => {
    const gone = await load('', { python: { command: ['python3'], versions: { tensorflow: '2.21.0' } } })
    expect(gone.findings[0]).toMatchObject({ cause: 'no-runtime', severity: 'warning' })
    expect(gone.findings[0]?.message).toContain('python3 cannot import legacy Keras (`tf_keras`)')
  })
})

describe('a file that its framework does not load', () => {
  const error = (kind: string, more = '') => `finish({ status: 'error', kind: '${kind}', message: 'because'${more} })`
  const unasked = (path: string, planned: Partial<PlannedPython>, check: Check) =>
    isBesideThePoint(planH5(path, { customObjects: [], ...planned }), check)

  test('fails where all of it is the framework’s own, and what is installed is no older', async () => {
    const check = await loadH5(error('load'))
    expect(check).toMatchObject({ verdict: 'fail', findings: [{ cause: 'not-loadable', severity: 'error' }] })
    expect(check.reason).toContain("every class in it is the framework's own, and it was saved by version 3.")
    expect(unasked(FLOAT64, {}, check)).toBe(false)
  })

  test('fails where TensorFlow knows every op of a SavedModel and does not load it all the same', async () => {
    const python = (tensorflow: string) => ({ command: fakePython(error('load')), versions: { tensorflow } })
    const check = await load('', { loader: 'saved-model', python: python('2.999.0') })
    expect(check).toMatchObject({ verdict: 'fail', findings: [{ cause: 'not-loadable', severity: 'error' }] })
    const older = await load('', { loader: 'saved-model', python: python('2.1.0') })
    expect(older.verdict).toBe('inconclusive')
  })

  test('is not covered where what is installed is older, if nobody asked', async () => {
    const check = await loadH5(error('load'), { python: keras('3.0.5') })
    expect(check.verdict).toBe('inconclusive')
    expect(unasked(FLOAT64, {}, check)).toBe(true)
    expect(unasked(FLOAT64, { customObjects: ['a:B'] }, check)).toBe(false)
  })

  test('is not covered for want of a class, if nobody asked; the way out names what would help', async () => {
    const path = 'sound/sequence-rnn/sequence-rnn.h5'
    const check = await loadH5(error('unknown-class', ", custom_object: 'keras.src.ops.numpy:NotEqual'"), {}, path)
    expect(check.verdict).toBe('inconclusive')
    expect(check.findings[0]?.fix).toContain('`custom-objects: keras.src.ops.numpy:NotEqual`')
    expect(unasked(path, {}, check)).toBe(true)
    expect(unasked(path, { customObjects: ['a:B'] }, check)).toBe(false)
    const custom = await loadH5(error('unknown-class'), {}, 'sound/custom-layer/custom-layer.h5')
    expect(custom.findings[0]?.fix).toContain(':GatedDense`')
    const own = await loadH5(error('unknown-class', ', custom_object: "rm -rf"'))
    expect(own.findings[0]?.fix).toMatch(
      /^Install the version that it was saved with \(3\.[\d.]+\); 3\.999\.0 is installed/,
    )
  })

  test.each(['run', 'memory', 'crash'])('is no less than inconclusive where it is the %s', async (kind) => {
    const check = await loadH5(error(kind))
    expect(check.verdict).toBe('inconclusive')
    expect(unasked(FLOAT64, {}, check)).toBe(false)
  })
})
