import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/evidence/finding.ts'
import { coverage, verdictInWords } from '../../src/report/digest.ts'
import { adviceFor, bySeverity, leading, reasonBeside, toldInTurn } from '../../src/report/findings.ts'
import { artifactVerdict, failsRun, headline } from '../../src/report/verdicts.ts'
import { duration, figure, figures, size } from '../../src/report/figures.ts'
import { tripsOf } from '../../src/report/trips.ts'
import { artifact, check, report, swapped, trip, unknown } from './sample.ts'

const failed = check({ verdict: 'fail' })
const waived = { reason: 'known', expires: '2027-01-01' }

describe('the verdict of an artifact', () => {
  test.each([
    ['all passed', [check()], 'pass'],
    ['one failed', [check(), unknown, failed], 'fail'],
    ['one inconclusive', [check(), unknown], 'inconclusive'],
    ['nothing was checked', [], 'inconclusive'],
    ['what failed is waived', [check(), { ...failed, waived }], 'pass'],
    ['one of two is waived', [{ ...failed, waived }, unknown], 'inconclusive'],
  ] as const)('%s', (_, checks, verdict) => {
    expect(artifactVerdict(artifact({ checks }))).toBe(verdict)
  })
})

describe('the run fails', () => {
  test.each([
    ['pass', 'fail', false],
    ['fail', 'ignore', true],
    ['inconclusive', 'fail', true],
    ['inconclusive', 'warn', false],
    ['inconclusive', 'ignore', false],
    ['inconclusive', 'WARN', true],
    ['inconclusive', undefined, true],
    ['inconclusive', true, true],
  ] as const)('%s under on-inconclusive: %s: %s', (conclusion, onInconclusive, fails) => {
    const policy = { source: null, effective: { onInconclusive }, waivers: [] }
    expect(failsRun(report({ conclusion, policy }))).toBe(fails)
  })
})

test.each([
  [[], 'No models were found.'],
  [[check()], 'The model passed.'],
  [[failed], 'The model failed.'],
  [[unknown], 'The model could not be checked in full.'],
  [[check(), check()], 'Both models passed.'],
  [[check(), check(), check()], 'All 3 models passed.'],
  [[check(), { ...failed, waived }, check()], 'All 3 models passed, 1 of them by a waiver.'],
  [[{ ...failed, waived }], 'The model passed, by a waiver.'],
  [[check(), failed], '1 of 2 models failed.'],
  [[unknown, failed, failed], '2 of 3 models failed, 1 could not be checked in full.'],
  [[unknown, check()], '1 of 2 models could not be checked in full.'],
])('headline %#', (checks, text) => {
  const artifacts = checks.map((one) => artifact({ checks: [one] }))
  const conclusion = checks.some((one) => one.verdict === 'fail' && !('waived' in one)) ? 'fail' : 'pass'
  expect(headline(report({ artifacts, conclusion }))).toBe(text)
})

describe('a cause comes before a mere symptom', () => {
  const differs: Finding = { cause: 'output-differs', severity: 'error', message: 'differs' }
  const golden = check({ stage: 'golden', verdict: 'fail', findings: [differs] })
  const both = artifact({ checks: [golden, swapped] })

  test('in what is shown first', () => {
    expect(leading(both)).toMatchObject({ check: { stage: 'parity' }, finding: { cause: 'tensors-swapped' } })
    expect(verdictInWords(both)).toBe('Two tensors are exchanged')
    expect(leading(artifact({ checks: [golden] }))?.finding).toBe(differs)
    expect(leading(artifact({ checks: [failed] }))).toEqual({ check: failed, finding: null })
    expect(leading(artifact())).toBeNull()
  })

  test('in order and advice, severity before all', () => {
    const note: Finding = { cause: 'negative-zero', severity: 'note', message: 'zero' }
    const warning: Finding = { cause: 'unknown-layer', severity: 'warning', message: 'layer' }
    const scaled: Finding = { cause: 'scaled', severity: 'error', message: 'scaled' }
    expect(bySeverity([note, warning, differs, scaled])).toEqual([scaled, differs, warning, note])
    expect(adviceFor([differs, scaled, scaled])).toHaveLength(1)
    expect(adviceFor([differs, scaled])).toEqual(adviceFor([scaled]))
    expect(adviceFor([differs])).toHaveLength(1)
    expect(adviceFor([{ ...differs, fix: 'Record it again.' }])).toEqual(['Record it again.'])
  })

  test('a reason that repeats a finding is not told twice', () => {
    expect(reasonBeside({ ...golden, reason: 'differs (and 3 more)' })).toBe('')
    expect(reasonBeside({ ...golden, reason: 'another' })).toBe('another')
  })
})

test('what several checks meet is told in full once, in the order of the checks', () => {
  const missing: Finding = { cause: 'missing-shard', severity: 'error', message: 'a.bin is missing' }
  const other: Finding = { cause: 'missing-shard', severity: 'error', message: 'b.bin is missing' }
  const checks = [
    check({ verdict: 'fail', findings: [missing] }),
    check({ verdict: 'fail', findings: [missing, other] }),
    check({ verdict: 'fail', findings: [other, missing] }),
  ]
  expect(toldInTurn(artifact({ checks }))).toMatchObject([
    { fresh: [missing], asAbove: [] },
    { fresh: [other], asAbove: ['A weight file is missing'] },
    { fresh: [], asAbove: ['A weight file is missing'] },
  ])
})

test('a note that several checks give is told once, and not again as above', () => {
  const note: Finding = { cause: 'output-differs', severity: 'note', message: 'matched by position' }
  const checks = [check({ findings: [note] }), check({ findings: [note] })]
  expect(toldInTurn(artifact({ checks }))).toMatchObject([
    { fresh: [note], asAbove: [] },
    { fresh: [], asAbove: [] },
  ])
})

test('coverage counts what was and was not looked at', () => {
  expect(coverage(check({ coverage: { tensors: [3, 29], outputs: [1, 1], probes: 1 } }))).toBe(
    '3 of 29 tensors, 1 output, 1 probe',
  )
  expect(coverage(check({ coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 } }))).toBe('')
})

describe('trips', () => {
  const states = (fields: Parameters<typeof check>[0]) =>
    tripsOf(artifact({ checks: [check({ via: ['a', 'b', 'c', 'a'], ...fields })] }))[0]?.hops
  const finding: Finding = { cause: 'scaled', severity: 'error', message: '' }

  test('the first hop that broke is marked, those after it were not reached', () => {
    expect(
      states({
        verdict: 'fail',
        findings: [
          { ...finding, hop: 2 },
          { ...finding, hop: 1 },
        ],
      }),
    ).toEqual(['sound', 'broken', 'not reached'])
  })

  test('where nobody knows the hop, all are suspect', () => {
    expect(states({ verdict: 'fail', findings: [finding] })).toEqual(['suspect', 'suspect', 'suspect'])
    expect(states({ verdict: 'fail', findings: [{ ...finding, hop: 9 }] })).toEqual(['suspect', 'suspect', 'suspect'])
  })

  test('sound, and not looked at', () => {
    expect(states({ verdict: 'pass', findings: [{ ...finding, severity: 'note', hop: 0 }] })).toEqual([
      'sound',
      'sound',
      'sound',
    ])
    expect(states({ verdict: 'inconclusive' })).toEqual(['not reached', 'not reached', 'not reached'])
    expect(states({ verdict: 'inconclusive', findings: [{ ...finding, severity: 'warning', hop: 1 }] })).toEqual([
      'sound',
      'not reached',
      'not reached',
    ])
  })

  test('only checks with a trip have a picture', () => {
    expect(tripsOf(artifact({ checks: [check(), swapped, trip] }))).toHaveLength(1)
  })
})

describe('figures', () => {
  test.each([
    [0, '0'],
    [29, '29'],
    [0.124, '0.124'],
    [0.12496, '0.125'],
    [1.2e-7, '1.2e-7'],
    [123456.7, '1.23e5'],
    [16720.3, '16700'],
    [-0.0005, '-5e-4'],
    [null, 'not finite'],
    [Infinity, 'not finite'],
  ])('figure %s', (value, text) => {
    expect(figure(value)).toBe(text)
  })

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [67_494, '67.5 kB'],
    [999_600, '1 MB'],
    [2.5e9, '2.5 GB'],
  ])('size %i', (bytes, text) => {
    expect(size(bytes)).toBe(text)
  })

  test.each([
    [12.4, '12 ms'],
    [400, '0.4 s'],
    [12_300, '12 s'],
    [59_700, '1 min'],
    [200_000, '3 min 20 s'],
  ])('duration %i', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })

  test('known figures first, in their order, others by name', () => {
    expect(figures({ zeta: 1, cosine: 0.5, alpha_beta: 2, max_abs: 3, share_failing: 0.125 })).toEqual([
      { name: 'largest difference', value: '3', known: true },
      { name: 'share failing', value: '12.5 %', known: true },
      { name: 'cosine', value: '0.5', known: true },
      { name: 'alpha beta', value: '2', known: false },
      { name: 'zeta', value: '1', known: false },
    ])
  })

  test('beside NaN no figure says that all is well', () => {
    expect(figures({ max_abs: null, relative_l2: 0, cosine: 1, tolerance_used: null })).toEqual([
      { name: 'largest difference', value: 'not finite', known: true },
      { name: 'times the tolerance', value: 'not finite', known: true },
    ])
  })
})
