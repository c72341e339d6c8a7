import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { PlannedPython } from '../../src/plan/python.ts'
import { fakePython, fixture } from '../support/fake-python.ts'
import { workspace } from '../support/workspace.ts'

const FILES = [
  'keras_metadata.pb',
  'saved_model.pb',
  'variables/variables.data-00000-of-00001',
  'variables/variables.index',
]

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

describe('inconclusive, with the way out', () => {
  test.each([
    ['custom-object', 'not-loadable', 'was not given what `custom-objects` names'],
    ['refused', 'not-loadable', 'safe mode is never switched off'],
    ['load', 'not-loadable', 'does not load it'],
    ['run', 'unsupported-operation', 'cannot run it'],
    ['import', 'no-runtime', 'cannot be imported'],
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

  test('nothing to load it with', async () => {
    const gone = await load('', { python: { command: ['python3'], versions: { tensorflow: '2.21.0' } } })
    expect(gone.findings[0]).toMatchObject({ cause: 'no-runtime', severity: 'warning' })
    expect(gone.findings[0]?.message).toContain('python3 cannot import legacy Keras (`tf_keras`)')
  })
})
