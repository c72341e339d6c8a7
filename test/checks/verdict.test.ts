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
const AT = { path: 'models/b.h5', seed: 7 }

function finding(severity: Finding['severity'], message: string = severity): Finding {
  return { cause: 'tensor-differs', severity, message }
}

describe('a verdict', () => {
  it('is a pass where all was looked at and nothing was found, and says what agreed', () => {
    expect(judge(EVIDENCE, AT, 5)).toMatchObject({
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
      AT,
      0,
    )
    expect(check).toMatchObject({ verdict: 'fail', reason: 'Broken.' })
    expect(check.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note'])
  })
  it('is inconclusive with a warning', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('warning')] }, AT, 0).verdict).toBe('inconclusive')
  })
  it('is left alone by notes', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('note')] }, AT, 0).verdict).toBe('pass')
  })
  it.each([
    ['a tensor', { tensors: [2, 3], outputs: [1, 1], probes: 5 }],
    ['an output', { tensors: [3, 3], outputs: [0, 1], probes: 5 }],
  ] as const)('is never green with %s unread', (_, coverage) => {
    expect(judge({ ...EVIDENCE, coverage }, AT, 0)).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining(' of '),
    })
  })
  it('counts what else there is', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('error', 'A.'), finding('error', 'B.')] }, AT, 0).reason).toBe(
      'A. (and 1 more)',
    )
  })
})

describe('how to see it again', () => {
  const command = (path: string): string | undefined =>
    judge({ ...EVIDENCE, findings: [finding('error')] }, { path, seed: 3 }, 0).findings[0]?.reproduce
  it('is the exact command', () => {
    expect(command('models/b.h5')).toBe('npx model-roundtrip check models/b.h5 --seed 3')
  })
  it('quotes what a shell would take apart', () => {
    expect(command('my models/b.h5')).toBe(`npx model-roundtrip check 'my models/b.h5' --seed 3`)
    expect(command("a'b; rm -rf $HOME")).toBe(String.raw`npx model-roundtrip check 'a'\''b; rm -rf $HOME' --seed 3`)
    expect(command('-rf')).toBe('npx model-roundtrip check ./-rf --seed 3')
    expect(command('a\nb')).toBe(`npx model-roundtrip check 'a\nb' --seed 3`)
  })
  it('is not given to notes', () => {
    expect(judge({ ...EVIDENCE, findings: [finding('note')] }, AT, 0).findings[0]?.reproduce).toBeUndefined()
  })
})
