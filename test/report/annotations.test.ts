import { expect, test } from 'vitest'
import { annotations, MESSAGE_CHARS } from '../../src/report/annotations.ts'
import { renderGithub } from '../../src/report/github.ts'
import { artifact, check, hostile, mixed, report, swapped, unknown } from './sample.ts'

test('a mixed report', () => {
  expect(annotations(mixed)).toMatchSnapshot()
  expect(renderGithub(mixed)).toMatchSnapshot()
})

test('title and message name artifact and tensor', () => {
  const [first] = annotations(mixed)
  expect(first?.title).toBe('models/text.h5, tensor model_weights/inner_0/inner_0/kernel')
  expect(first?.lines[0]).toBe('models/text.h5 failed: 1 check of 2, 2 findings.')
})

test('an annotation hangs on a text neighbour where there is one', () => {
  const files = Object.fromEntries(annotations(mixed).map(({ title, file }) => [title.split(',')[0], file]))
  expect(files).toEqual({
    'models/text.h5': undefined,
    'models/web/model.json': 'models/web/model.json',
    'models/gated.keras': undefined,
  })
  const policy = { source: '.github/model-roundtrip.yml', effective: {}, waivers: [] }
  expect(annotations({ ...mixed, policy })[0]?.file).toBe('.github/model-roundtrip.yml')
})

test('at most ten of a level, errors first, the tenth counts the rest', () => {
  const all = annotations(
    report({
      conclusion: 'fail',
      policy: { source: null, effective: { onInconclusive: 'warn' }, waivers: [] },
      artifacts: [
        ...Array.from({ length: 30 }, (_, index) => artifact({ path: `a${index}.keras`, checks: [unknown] })),
        ...Array.from({ length: 12 }, (_, index) => artifact({ path: `b${index}.keras`, checks: [swapped] })),
        artifact({ path: 'c.keras', checks: [{ ...swapped, waived: { reason: 'known', expires: '2027-01-01' } }] }),
      ],
    }),
  )
  expect(all.map(({ level }) => level)).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(10).fill('warning'),
    'notice',
  ])
  expect(all[8]?.title).toContain('b8.keras')
  expect(all[9]?.lines).toEqual(['+3 more in the summary.'])
  expect(all[19]?.lines).toEqual(['+21 more in the summary.'])
})

test('ten of a level all stand', () => {
  const ten = Array.from({ length: 10 }, (_, index) => artifact({ path: `b${index}.keras`, checks: [swapped] }))
  expect(annotations(report({ conclusion: 'fail', artifacts: ten })).map(({ title }) => title.slice(0, 8))).toEqual(
    ten.map(({ path }) => path),
  )
})

test('a message stays below the limit, encoded, and still counts what it left out', () => {
  const finding = { cause: 'tensor-differs', severity: 'error', message: '%'.repeat(10_000) } as const
  const findings = Array.from({ length: 50 }, (_, index) => ({ ...finding, tensor: `${index}/${'%'.repeat(10_000)}` }))
  const one = artifact({ checks: [check({ verdict: 'fail', reason: '%'.repeat(10_000), findings })] })
  const [annotation] = annotations(report({ conclusion: 'fail', artifacts: [one] }))
  const message = (annotation?.lines ?? []).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
  expect(message.length).toBeGreaterThan(1000)
  expect(message.length).toBeLessThanOrEqual(MESSAGE_CHARS)
  expect(annotation?.lines.at(-1)).toBe('+45 more in the summary.')
})

test('a hostile report makes only the commands that are ours', () => {
  const text = renderGithub(hostile)
  expect(text).toMatchSnapshot()
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toMatch(/^::error file=[^:]*,line=1,title=[^:]*::/)
  expect(text).not.toContain('##[')
})

test('nothing to say about what passed', () => {
  expect(annotations(report())).toEqual([])
})

test.each([
  ['fail', 'error', ['error']],
  ['pass', 'warn', ['warning']],
  ['pass', 'ignore', []],
] as const)('no models: %s under if-no-models-found: %s', (conclusion, ifNoModelsFound, levels) => {
  const policy = { source: null, effective: { ifNoModelsFound }, waivers: [] }
  const all = annotations(report({ artifacts: [], conclusion, policy }))
  expect(all.map(({ level }) => level)).toEqual(levels)
  for (const { lines } of all) expect(lines).toEqual(['No models were found.'])
})

test('a waiver that has ended is an error of its own, on the policy file', () => {
  const waiver = { check: 'a:golden', reason: 'known', expires: '2026-01-31', used: false, expired: true }
  const policy = { source: 'policy.yml', effective: {}, waivers: [waiver] }
  expect(annotations(report({ conclusion: 'fail', policy }))).toEqual([
    {
      level: 'error',
      title: 'Waiver a:golden has ended',
      lines: ['It ended on 2026-01-31. Its reason was: known'],
      file: 'policy.yml',
    },
  ])
})
