import { describe, expect, test } from 'vitest'

import type { Finding } from '../src/evidence/finding.ts'
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

describe('siblings that differ', () => {
  const at = (file: string, severity: Finding['severity'] = 'error'): Finding => {
    return { cause: 'config-differs', severity, file, message: `${file} is wrong` }
  }
  const against = (sibling: string, own: string, ...findings: readonly Finding[]): Partial<Check> => {
    return { stage: 'parity', title: `against ${sibling}`, verdict: 'fail', witnesses: [sibling, own], findings }
  }
  const verdicts = (artifacts: readonly ArtifactReport[]) =>
    artifacts.map(({ path, checks }) => [path, ...checks.map(({ verdict }) => verdict)])

  test('fail at the one that is wrong, and only there', () => {
    const { artifacts, conclusion } = judged([
      ran('a.keras', 'pass'),
      ran('b.h5', against('a.keras', 'b.h5', at('a.keras'), at('a.keras', 'note'))),
    ])
    expect(conclusion).toBe('fail')
    expect(verdicts(artifacts)).toEqual([
      ['a.keras', 'pass', 'fail'],
      ['b.h5', 'pass'],
    ])
    expect(artifacts[0]?.checks[1]).toMatchObject({ title: 'against b.h5', witnesses: ['b.h5', 'a.keras'] })
    expect(artifacts[1]?.checks[0]?.reason).toContain('disagrees with a.keras, which is the wrong one')
  })
  test('leave what was not looked at inconclusive', () => {
    const unseen: Partial<Check> = { coverage: { tensors: [1, 1], outputs: [0, 1], probes: 0 } }
    const { artifacts } = judged([
      ran('a.keras', 'pass'),
      ran('b.h5', against('a.keras', 'b.h5', at('a.keras'), at('b.h5', 'warning'))),
      ran('c.h5', { ...against('a.keras', 'c.h5', at('a.keras')), ...unseen }),
    ])
    expect(verdicts(artifacts)).toEqual([
      ['a.keras', 'pass', 'fail', 'fail'],
      ['b.h5', 'inconclusive'],
      ['c.h5', 'inconclusive'],
    ])
  })
  test('fail where they were compared when both are wrong, or the other is not reported', () => {
    const { artifacts } = judged([
      ran('a.keras', 'pass'),
      ran('b.h5', against('a.keras', 'b.h5', at('a.keras'), at('b.h5'))),
      ran('c.h5', against('z.keras', 'c.h5', at('z.keras'))),
    ])
    expect(verdicts(artifacts)).toEqual([
      ['a.keras', 'pass'],
      ['b.h5', 'fail'],
      ['c.h5', 'fail'],
    ])
  })
  test('are waived at the one that is wrong', () => {
    const found = [ran('a.keras', 'pass'), ran('b.h5', against('a.keras', 'b.h5', at('a.keras')))]
    expect(judged(found, { waivers: [waiver({ check: 'a.keras:parity' })] }).conclusion).toBe('pass')
    expect(judged(found, { waivers: [waiver({ check: 'b.h5:parity' })] }).conclusion).toBe('fail')
  })
})
