import { describe, expect, test } from 'vitest'

import type { ArtifactReport, Check, Verdict } from '../src/evidence/report.ts'
import { judgeRun } from '../src/judge.ts'
import { DEFAULT_POLICY } from '../src/plan/defaults.ts'
import type { Policy, Waiver } from '../src/plan/policy.ts'
import { artifact, check } from './report/sample.ts'

const TODAY = '2026-11-24'

function ran(path: string, ...verdicts: readonly (Verdict | Partial<Check>)[]): ArtifactReport {
  const checks = verdicts.map((one) => check(typeof one === 'string' ? { verdict: one } : one))
  return artifact({ path, checks })
}

function waiver(fields: Partial<Waiver> = {}): Waiver {
  return { check: '**:*', reason: 'known', expires: '2027-01-01', ...fields }
}

function judged(artifacts: readonly ArtifactReport[], policy: Partial<Policy> = {}) {
  return judgeRun(artifacts, { ...DEFAULT_POLICY, ...policy }, TODAY)
}

test.each<[Verdict, readonly ArtifactReport[], Partial<Policy>]>([
  ['pass', [ran('a', 'pass', 'pass'), ran('b', 'pass')], {}],
  ['inconclusive', [ran('a', 'pass', 'inconclusive'), ran('b', 'pass')], {}],
  ['fail', [ran('a', 'inconclusive', 'fail'), ran('b', 'pass')], {}],
  ['fail', [ran('a', 'fail'), ran('b', 'inconclusive')], { onInconclusive: 'ignore' }],
  ['inconclusive', [ran('a', 'inconclusive')], { onInconclusive: 'ignore' }],
  ['inconclusive', [ran('a', 'inconclusive')], { onInconclusive: 'warn' }],
  ['fail', [], {}],
  ['fail', [], { ifNoModelsFound: 'error' }],
  ['pass', [], { ifNoModelsFound: 'warn' }],
  ['pass', [], { ifNoModelsFound: 'ignore' }],
  ['pass', [ran('a', 'pass', 'fail')], { waivers: [waiver()] }],
  ['pass', [ran('a', 'inconclusive')], { waivers: [waiver()] }],
  ['fail', [ran('a', 'fail'), ran('b', 'fail')], { waivers: [waiver({ check: 'a:*' })] }],
  ['fail', [ran('a', 'fail')], { waivers: [waiver({ expires: '2026-11-23' })] }],
  ['pass', [ran('a', 'fail')], { waivers: [waiver({ expires: TODAY })] }],
  ['fail', [ran('a', 'pass')], { waivers: [waiver({ expires: '2026-11-23' })] }],
  ['fail', [ran('a', { verdict: 'fail', stage: 'parity' })], { waivers: [waiver({ check: 'a:golden' })] }],
  ['pass', [ran('a', { verdict: 'fail', stage: 'parity' })], { waivers: [waiver({ check: 'a:parity' })] }],
])('%s: case %#', (conclusion, artifacts, policy) => {
  expect(judged(artifacts, policy).conclusion).toBe(conclusion)
})

describe('waivers', () => {
  test('mark the checks that they cover and that did not pass, and nothing else', () => {
    const { artifacts, waivers, notes } = judged(
      [ran('m/a.h5', { verdict: 'fail', stage: 'parity' }, { verdict: 'pass', stage: 'golden' }), ran('b.h5', 'pass')],
      { waivers: [waiver({ check: 'm/*:*' })] },
    )
    expect(artifacts.map(({ checks }) => checks.map(({ waived }) => waived))).toEqual([
      [{ reason: 'known', expires: '2027-01-01' }, undefined],
      [undefined],
    ])
    expect(waivers).toEqual([{ check: 'm/*:*', reason: 'known', expires: '2027-01-01', used: true, expired: false }])
    expect(notes).toEqual([])
  })

  test('that nothing needs, and that have ended, are said', () => {
    const { waivers, notes } = judged([ran('a', 'pass')], {
      waivers: [waiver({ check: 'x:*' }), waiver({ check: 'a:*', expires: '2026-01-01' })],
    })
    expect(waivers.map(({ used, expired }) => [used, expired])).toEqual([
      [false, false],
      [false, true],
    ])
    expect(notes).toEqual([
      'the waiver for x:* is not needed: nothing that it covers failed; remove it',
      'the waiver for a:* ended on 2026-01-01, which fails the run: mend the cause, or renew it',
    ])
  })

  test('a path with colons is split at the last one', () => {
    const { conclusion } = judged([ran('::error::a.h5', { verdict: 'fail', stage: 'load' })], {
      waivers: [waiver({ check: '::error::a.h5:load' })],
    })
    expect(conclusion).toBe('pass')
  })
})
