import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { artifact, check, hostile, mixed, report, swapped } from './sample.ts'

describe('JSON', () => {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema as object)

  test.each([
    ['mixed', mixed],
    ['hostile', hostile],
    ['empty', report({ artifacts: [] })],
  ])('%s: follows the schema and keeps its content', (_, one) => {
    const read: unknown = JSON.parse(renderJson(one))
    validate(read)
    expect(validate.errors).toBeNull()
    expect(read).toEqual(JSON.parse(JSON.stringify(one)))
  })

  test('the schema refuses what is not a report', () => {
    expect(validate({ ...report(), conclusion: 'ok' })).toBe(false)
    expect(validate({ ...report(), artifacts: [{ ...artifact(), checks: [{ ...check(), via: 3 }] }] })).toBe(false)
    expect(validate({ ...report(), timing: undefined })).toBe(false)
  })

  test('keys stand in one order, whatever order they came in', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    expect(renderJson(turned(mixed) as typeof mixed)).toBe(renderJson(mixed))
    expect(renderJson(mixed)).toMatchSnapshot()
  })

  test('numbers are finite, else null', () => {
    const metrics = { max_abs: Infinity, cosine: NaN, relative_l2: 1 }
    const text = renderJson(report({ artifacts: [artifact({ checks: [check({ worst: { tensor: 'x', metrics } })] })] }))
    expect(JSON.parse(text)).toMatchObject({
      artifacts: [{ checks: [{ worst: { tensor: 'x', metrics: { max_abs: null, cosine: null, relative_l2: 1 } } }] }],
    })
  })
})

describe('HTML', () => {
  test('a mixed report', () => {
    expect(renderHtml(mixed).replace(/base64,[\w+/=]+/, 'base64,…')).toMatchSnapshot()
  })

  test('needs nothing from outside, and its policy says so', () => {
    const text = renderHtml(mixed)
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; /)
    expect(text).not.toMatch(/<script|<link|<img|<iframe|javascript:|\son\w+=|style=|url\(|@import/i)
  })

  test('a hostile report opens no element and leaves no attribute', () => {
    const text = renderHtml(hostile)
    expect(text).not.toMatch(/<(script|img|iframe)/i)
    expect(text).not.toContain('\u202e')
    expect(text).not.toContain('##[')
    const known =
      /^<\/?(a|b|br|body|code|dd|details|div|dl|dt|footer|h[123]|head|header|html|li|main|meta|p|path|pre|rect|section|span|style|summary|svg|table|td|text|th|title|tr|ul)[ >]|^<!doctype html>/
    for (const tag of text.match(/<[^\s][^>]*>/g) ?? []) expect(tag).toMatch(known)
    for (const [opening, closing] of [
      'details',
      'div',
      'section',
      'ul',
      'li',
      'p',
      'dl',
      'svg',
      'table',
      'code',
      'pre',
    ].map((name) => [new RegExp(`<${name}[ >]`, 'g'), new RegExp(`</${name}>`, 'g')] as const)) {
      expect(text.match(opening)?.length).toBe(text.match(closing)?.length)
    }
  })

  test('the JSON report can be saved from the page', () => {
    const data = /href="data:application\/json;base64,([\w+/=]+)"/.exec(renderHtml(mixed))?.[1] ?? ''
    expect(Buffer.from(data, 'base64').toString('utf8')).toBe(renderJson(mixed))
  })
})

describe('SARIF', () => {
  test('a mixed report', () => {
    expect(renderSarif(mixed)).toMatchSnapshot()
  })

  test('a hostile report: texts without links, one location each, percent-encoded', () => {
    const text = renderSarif(hostile)
    expect(text).not.toContain('##[')
    const uris = [...text.matchAll(/"uri": "([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(uris.length).toBeGreaterThan(0)
    for (const uri of uris) expect(uri).toMatch(/^[\w%./~&$;,=@+-]*$/)
  })

  test('at most 5 000 results, errors first, and what is left out is said', () => {
    const note = { cause: 'negative-zero', severity: 'note', message: 'n' } as const
    const error = { cause: 'tensor-differs', severity: 'error', message: 'e' } as const
    const findings = [...Array<typeof note>(5000).fill(note), ...Array<typeof error>(10).fill(error)]
    const one = report({
      conclusion: 'fail',
      artifacts: [artifact({ checks: [check({ verdict: 'fail', findings })] })],
    })
    const log = JSON.parse(renderSarif(one)) as { runs: [{ results: { level: string }[]; invocations: unknown }] }
    expect(log.runs[0].results).toHaveLength(5000)
    expect(log.runs[0].results.slice(0, 11).map(({ level }) => level)).toEqual([
      ...Array<string>(10).fill('error'),
      'note',
    ])
    expect(JSON.stringify(log.runs[0].invocations)).toContain('10 more findings')
  })
})

describe('JUnit', () => {
  test('a mixed report', () => {
    expect(renderJunit(mixed)).toMatchSnapshot()
  })

  test('accepted and waived checks are skipped', () => {
    const waived = { ...swapped, waived: { reason: 'known', expires: '2027-01-01' } }
    const text = renderJunit(report({ artifacts: [artifact({ checks: [waived] })] }))
    expect(text).toContain('<skipped message="known"/>')
    expect(text).toContain('tests="1" failures="0" errors="0" skipped="1"')
  })

  test('a hostile report stays XML 1.0', () => {
    const text = renderJunit(hostile)
    expect(text).toMatchSnapshot()
    expect(text).not.toMatch(/[^\n\P{C}]/u)
    expect(
      text
        .match(/<\/?[\w?]+/g)
        ?.filter((tag) => !/^<(\/?(testsuites?|testcase|failure|error|skipped)|\?xml)$/.test(tag)),
    ).toEqual([])
  })
})
