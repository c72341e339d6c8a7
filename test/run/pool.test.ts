import { join } from 'node:path'
import { expect, test } from 'vitest'

import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { ArtifactPlan } from '../../src/plan/plan.ts'
import { runPlans } from '../../src/run/pool.ts'
import { fakeWorker } from '../support/fake-worker.ts'
import { put, workspace } from '../support/workspace.ts'

const AGAIN = { command: 'node dist/cli.js', options: [] }

function planOf(root: string, path: string): ArtifactPlan {
  const artifact = { path, absolute: join(root, path), format: 'keras', files: [path] } as const
  const checks = [{ stage: 'integrity', artifact } as const]
  return { family: path, artifact, checks, unreadable: null, findings: [], notCovered: [] }
}

test('an error while one artifact is run costs that one its verdict, and no other', async () => {
  const root = workspace({ 'a.keras': 'a', 'b.keras': 'bb' })
  const scratch = workspace()
  // A file stands where the first one's scratch directory belongs.
  put(scratch, { '0': 'in the way' })
  const setting = {
    workspace: root,
    policy: DEFAULT_POLICY,
    command: fakeWorker('pass(0); done()'),
    scratch,
    again: AGAIN,
  }
  const plans = [planOf(root, 'a.keras'), planOf(root, 'b.keras')]
  const [a, b] = await runPlans(plans, { ...setting, processes: 2 }, {}, new AbortController().signal)
  expect(a?.checks.map(({ verdict }) => verdict)).toEqual(['inconclusive'])
  expect(a?.checks[0]?.findings).toMatchObject([{ cause: 'internal-error', severity: 'warning', file: 'a.keras' }])
  expect(a?.checks[0]?.findings[0]?.message).toContain('EEXIST')
  expect(b?.checks.map(({ verdict }) => verdict)).toEqual(['pass'])
  expect(b?.bytes).toBe(2)
})

test('an abort is no artifact’s fault: it ends the run', async () => {
  const root = workspace({ 'a.keras': 'a' })
  const setting = {
    workspace: root,
    policy: DEFAULT_POLICY,
    command: fakeWorker(''),
    scratch: workspace(),
    again: AGAIN,
  }
  const signal = AbortSignal.abort(new Error('stopped'))
  await expect(runPlans([planOf(root, 'a.keras')], { ...setting, processes: 1 }, {}, signal)).rejects.toThrow('stopped')
})
