import { describe, expect, it } from 'vitest'
import type { Cause } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import type { PlannedCheck } from '../../src/plan/plan.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { notRun, policyAfter } from '../../src/run/not-run.ts'
import { check } from '../report/sample.ts'

const artifact: Artifact = { path: 'm/model.json', absolute: '/m/model.json', format: 'tfjs-layers', files: [] }
const planned: PlannedCheck = { stage: 'roundtrip', artifact, programOf: null, through: ['keras'] }

function integrity(cause: Cause, tensors: Check['coverage']['tensors']): Check {
  const file = 'm/group1-shard1of1.bin'
  const findings = [{ cause, severity: 'error', file, message: 'Broken.' }] as const
  return check({ verdict: 'fail', findings, coverage: { tensors, outputs: [0, 0], probes: 0 } })
}

describe('a check after bytes were found to be missing', () => {
  it.each<[Cause, Check['coverage']['tensors']]>([
    ['missing-shard', [0, 8]],
    ['truncated-file', [4, 8]],
    ['lfs-pointer', [0, 0]],
  ])('%s: is not run, and says so in one line', (cause, tensors) => {
    expect(notRun(planned, integrity(cause, tensors))).toMatchObject({
      stage: 'roundtrip',
      title: 'tfjs-layers -> keras -> tfjs-layers',
      verdict: 'inconclusive',
      reason: 'not run: m/group1-shard1of1.bin cannot be read (see integrity)',
    })
  })
  it.each<[string, Check]>([
    ['all could be read', integrity('truncated-file', [8, 8])],
    ['the bytes are there, and wrong', integrity('non-finite-weight', [7, 8])],
    ['nothing was found', check()],
  ])('is run where %s', (_, before) => {
    expect(notRun(planned, before)).toBeNull()
  })
})

describe('files that are not in order, and TensorFlow', () => {
  const saved: Artifact = { path: 'm/saved_model.pb', absolute: '/m/saved_model.pb', format: 'saved-model', files: [] }
  const load: PlannedCheck = { stage: 'load', artifact: saved, programOf: null }

  it('is not given them', () => {
    expect(notRun(load, integrity('checksum-mismatch', [8, 8]))).toMatchObject({
      stage: 'load',
      verdict: 'inconclusive',
      reason: 'not run: TensorFlow is given no files that are not in order (see integrity)',
    })
    const { runtimes } = policyAfter(DEFAULT_POLICY, integrity('checksum-mismatch', [8, 8]))
    expect(runtimes).toEqual(DEFAULT_POLICY.runtimes.filter((runtime) => runtime !== 'tensorflow'))
  })

  it('is given those that are', () => {
    expect(notRun(load, check())).toBeNull()
    expect(policyAfter(DEFAULT_POLICY, check())).toBe(DEFAULT_POLICY)
  })
})
