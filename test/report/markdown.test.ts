import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/evidence/report.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { trimMarkdown } from '../../src/report/trim.ts'
import { artifact, hostile, mixed, report, swapped, trip } from './sample.ts'

test('a mixed report', () => {
  expect(renderMarkdown(mixed)).toMatchSnapshot()
})

test('a hostile report', () => {
  const text = renderMarkdown(hostile)
  expect(text).toMatchSnapshot()
  expect(text).not.toMatch(/<(script|img)/i)
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).not.toContain('##[')
  // Mentions, references and links stand only where GitHub makes nothing of them: in code.
  const prose = text.replace(/(`{3,})[\s\S]*?\n\1$/gm, '').replace(/<code>.*?<\/code>/g, '')
  expect(prose).not.toMatch(/@octocat|#123|https:\/\//)
  // Nothing that a model wrote begins a line, closes a fence, or leaves its diagram.
  for (const line of text.split('\n')) expect(line).toMatch(/^($|<|#|`| {2}|node |flowchart|[{}]|\\n)/)
  expect(text).not.toMatch(/t0s\d+\["[^"]*["\]][^\]]/)
})

describe('the ladder', () => {
  const many: Report = report({
    conclusion: 'fail',
    artifacts: Array.from({ length: 300 }, (_, index) =>
      artifact({ path: `models/größe-${index}.keras`, ...(index < 40 ? { checks: [swapped, trip] } : {}) }),
    ),
  })
  const full = renderMarkdown(many)
  const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

  test('all of it where it fits', () => {
    expect(full).toContain('größe-299.keras')
    expect(renderMarkdown(many, { budget: bytes(full) })).toBe(full)
  })

  test('then only what did not pass', () => {
    const short = renderMarkdown(many, { budget: bytes(full) - 1 })
    expect(short).toContain('größe-39.keras')
    expect(short).not.toContain('größe-40.keras')
    expect(short).toContain('Models that passed are left out here. The JSON report has all of it.')
  })

  test.each([90_000, 60_000, 20_000, 5_000, 1_000])('then cut, below %i bytes, with all closed', (budget) => {
    const cut = renderMarkdown(many, { budget, full: { name: 'report.html', url: 'https://example.invalid/1' } })
    expect(bytes(cut)).toBeLessThanOrEqual(budget)
    expect(bytes(cut)).toBeGreaterThan(budget - 1000)
    expect(cut).toContain('<a href="https://example.invalid/1">report.html</a> has all of it.')
    for (const name of ['details', 'table', 'ul', 'tr', 'p']) {
      const opened = cut.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0
      expect([name, cut.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0]).toEqual([name, opened])
    }
    expect((cut.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
  })
})

test('a cut closes a fence by its own length, and everything around it', () => {
  const text = ['<details open>', '<ul>', '</ul>', '````sh', '```', 'echo one', 'echo two', '````', '</details>'].join(
    '\n',
  )
  expect(trimMarkdown(text, 70, 'more')).toBe(
    ['<details open>', '<ul>', '</ul>', '````sh', '```', 'echo one', '````', '', '</details>', '', 'more', ''].join(
      '\n',
    ),
  )
})

test('no models', () => {
  const text = renderMarkdown(report({ artifacts: [], conclusion: 'fail', notes: ['2 links were not followed'] }))
  expect(text).toContain('## ❌ Model Roundtrip: No models were found.')
  expect(text).toContain('<li>2 links were not followed</li>')
})
