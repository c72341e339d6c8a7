import { expect, test } from 'vitest'
import { renderText, wantsColour } from '../../src/report/text.ts'
import { artifact, check, hostile, mixed, report, unknown } from './sample.ts'

const ESCAPE = /[\u001b]\[\d+m/
const plain = { colour: false, columns: 100 }

test('a mixed report', () => {
  expect(renderText(mixed, plain)).toMatchSnapshot()
})

test('colours are escapes around the same text', () => {
  const coloured = renderText(mixed, { colour: true, columns: 100 })
  expect(coloured).toContain('\u001b[31mFAIL\u001b[0m')
  expect(coloured.split(ESCAPE).join('')).toBe(renderText(mixed, plain))
})

test('a hostile report has only the lines that are ours', () => {
  const text = renderText(hostile, plain)
  expect(text).toMatchSnapshot()
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).not.toContain('##[')
  expect(text).not.toMatch(/[^\n\P{C}]/u)
})

test('what is inconclusive and accepted passes, and says so', () => {
  const accepted = report({
    conclusion: 'inconclusive',
    artifacts: [artifact({ checks: [unknown] })],
    policy: { source: 'policy.yml', effective: { onInconclusive: 'warn' }, waivers: [] },
  })
  expect(renderText(accepted, plain)).toMatch(/^PASS {2}The model could not be checked in full. The policy accepts/m)
  expect(renderText({ ...accepted, policy: report().policy }, plain)).toMatch(/^FAIL {2}/m)
})

test('no models', () => {
  expect(renderText(report({ artifacts: [], conclusion: 'fail' }), plain)).toBe(
    'FAIL  No models were found.  2.3 s, seed 7\n',
  )
})

test('a waiver that has ended fails the run, and the headline says so', () => {
  expect(renderText(report({ conclusion: 'fail', notes: ['the waiver for a ended'] }), plain)).toContain(
    'the waiver for a ended\nFAIL  No model failed, but a waiver of the policy has ended.',
  )
})

test('a waiver is told, with its end', () => {
  const waived = check({ verdict: 'fail', waived: { reason: 'known since May', expires: '2027-01-01' } })
  expect(renderText(report({ artifacts: [artifact({ checks: [waived] })] }), plain)).toContain(
    'accepted until 2027-01-01: known since May',
  )
  expect(renderText(report({ artifacts: [artifact({ checks: [waived] })] }), plain)).not.toContain('✗')
})

test('a recording that was matched by places is told, though it agrees', () => {
  const message = 'outputs are named otherwise and were matched by position: probs for y.'
  const golden = check({ stage: 'golden', findings: [{ cause: 'output-differs', severity: 'note', message }] })
  const text = renderText(report({ artifacts: [artifact({ checks: [golden, golden] })] }), plain)
  expect(text.split(`      ${message}\n`)).toHaveLength(2)
})

test('models with the same verdict stand in their own order', () => {
  const artifacts = ['b.keras', 'a.h5'].map((path) => artifact({ path }))
  expect(renderText(report({ artifacts }), plain)).toMatch(/b\.keras[^]*a\.h5/)
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('colour on a terminal %s with %o: %s', (isTTY, env, wanted) => {
  expect(wantsColour(isTTY, env)).toBe(wanted)
})
