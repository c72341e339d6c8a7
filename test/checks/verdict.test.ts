import { describe, expect, it } from 'vitest'
import { judge, type Evidence } from '../../src/checks/verdict.ts'
import type { Finding } from '../../src/evidence/finding.ts'

const EVIDENCE: Evidence = {
  stage: 'parity',
  title: 'against a.keras',
  witnesses: ['a.keras', 'b.h5'],
  coverage: { tensors: [3, 3], outputs: [1, 1], probes: 5 },
  findings: [],
  agreed: 'All agree.',
}

function finding(severity: Finding['severity'], message: string = severity): Finding {
  return { cause: 'tensor-differs', severity, message }
}

describe('a verdict', () => {
  it('is a pass where all was looked at and nothing was found, and says what agreed', () => {
    expect(judge(EVIDENCE, 5)).toMatchObject({
      verdict: 'pass',
      reason: 'All agree.',
      milliseconds: 5,
      via: [],
      weights: {},
      worst: null,
    })
  })
  it('is a fail with one error, whatever else', () => {
    const check = judge(
      { ...EVIDENCE, findings: [finding('note'), finding('warning'), finding('error', 'Broken.')] },
      0,
    )
    expect(check).toMatchObject({ verdict: 'fail', reason: 'Broken.' })
    expect(check.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note'])
  })
  it('is inconclusive with a warning', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('warning')] }, 0).verdict).toBe('inconclusive')
  })
  it('is left alone by notes', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('note')] }, 0).verdict).toBe('pass')
  })
  it.each([
    ['a tensor', { tensors: [2, 3], outputs: [1, 1], probes: 5 }],
    ['an output', { tensors: [3, 3], outputs: [0, 1], probes: 5 }],
  ] as const)('is never green with %s unread', (_, coverage) => {
    expect(judge({ ...EVIDENCE, coverage }, 0)).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining(' of '),
    })
  })
  it('counts what else there is', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('error', 'A.'), finding('error', 'B.')] }, 0).reason).toBe(
      'A. (and 1 more)',
    )
  })
})
