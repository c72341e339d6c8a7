import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { PlannedPython } from '../../src/plan/plan.ts'
import { isBesideThePoint } from '../../src/run/artifact.ts'
import { fakePython, fixture } from '../support/fake-python.ts'
import { workspace } from '../support/workspace.ts'

/** The checkpoint of the corpus, and what a stand-in for Python reads of it: `read(change)` gives all but what it is told. */
async function load(body: string, more: Partial<PlannedPython> = {}): Promise<readonly [Check, boolean]> {
  const root = workspace()
  cpSync(fixture('sound/checkpoint-only'), root, { recursive: true })
  const artifact: Artifact = {
    path: 'checkpoint.index',
    absolute: join(root, 'checkpoint.index'),
    format: 'tf-checkpoint',
    files: ['checkpoint.data-00000-of-00001', 'checkpoint.index'],
  }
  const python: PlannedPython = {
    loader: 'checkpoint',
    python: { command: fakePython(`${READ}\n${body}`), versions: { tensorflow: '2.21.0' } },
    customObjects: [],
    golden: null,
    folder: root,
    ...more,
  }
  const planned = { stage: 'load', artifact, programOf: null, asked: false, python } as const
  const context = { policy: DEFAULT_POLICY, scratch: workspace(), progress: () => undefined }
  const check = await runCheck(planned, context)
  return [check, isBesideThePoint(planned, check)]
}

const READ = `
const read = async (change = (name, tensor) => tensor) => {
  const loads = []
  for (const number of [0, 1]) {
    const arrays = {}
    const weights = (await stored()).flatMap(({ key, tensor }, i) => {
      const held = change(key, tensor)
      if (held === null) return []
      const isBfloat16 = held.dtype === 'bfloat16'
      arrays['w' + i] = isBfloat16 ? { ...held, dtype: 'uint16' } : held
      return [{ at: i, name: key, dtype: held.dtype }]
    })
    const renumbered = Object.fromEntries(weights.map(({ at }, i) => ['w' + i, arrays['w' + at]]))
    await save(number, renumbered)
    loads.push({ weights: weights.map(({ name, dtype }) => ({ name, dtype })), outputs: [] })
  }
  finish({ status: 'ok', versions: VERSIONS, loads })
}
`

describe('what TensorFlow reads of a checkpoint', () => {
  test('is what we read, tensor by tensor, texts and halves too', async () => {
    const [check] = await load('await read()')
    expect(check).toMatchObject({ verdict: 'pass', findings: [], coverage: { outputs: [0, 0] } })
    expect(check.weights).toEqual({ identical: check.coverage.tensors[1] })
    expect(check.coverage.tensors[1]).toBeGreaterThan(4)
    expect(check.reason).toContain('TensorFlow 2.21.0 in Python reads what we read')
  })

  test('fails by the name of the tensor that is another, or that is not there', async () => {
    const other = `(name, tensor) => (name.includes('layers/0/w') ? { ...tensor, data: tensor.data.map((v) => -v) } : tensor)`
    const [flipped] = await load(`await read(${other})`)
    expect(flipped).toMatchObject({ verdict: 'fail', findings: [{ cause: 'sign-flipped' }] })
    const [gone] = await load(`await read((name, tensor) => (name.includes('layers/0/w') ? null : tensor))`)
    expect(gone.findings[0]).toMatchObject({ cause: 'missing-tensor', severity: 'error' })
  })

  test('is not covered where there is no TensorFlow, and inconclusive where it stops', async () => {
    const [lacking, costsNothing] = await load('', { python: { command: ['python3'], versions: { keras: '3.15.1' } } })
    expect(lacking.findings[0]).toMatchObject({ cause: 'no-runtime' })
    expect(costsNothing).toBe(true)
    const [stopped, isFree] = await load(`finish({ status: 'error', kind: 'crash', message: 'because' })`)
    expect(stopped.reason).toBe('checkpoint.index: TensorFlow in Python was ended by what it ran: because.')
    expect(isFree).toBe(false)
    expect((await load('process.exit(3)'))[0].findings[0]).toMatchObject({ cause: 'crashed' })
  })
})
