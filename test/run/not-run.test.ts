import { describe, expect, it } from 'vitest'
import type { Cause } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import type { PlannedCheck } from '../../src/plan/plan.ts'
import { notRun } from '../../src/run/not-run.ts'
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
