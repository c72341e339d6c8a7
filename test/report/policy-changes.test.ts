import { describe, expect, test } from 'vitest'

import type { PolicyChange, PolicyChanges, Report } from '../../src/evidence/report.ts'
import { annotations } from '../../src/report/annotations.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { toldChanges } from '../../src/report/policy-changes.ts'
import { renderText } from '../../src/report/text.ts'
import { report } from './sample.ts'

const STRICTER: PolicyChange = { what: 'ignore', before: 'a', after: 'none', effect: 'stricter' }
const LOOSER: PolicyChange = { what: 'on-inconclusive', before: 'fail', after: 'warn', effect: 'looser' }
const HOSTILE: PolicyChange = {
  what: 'waiver for <img src=x>:parity',
  before: 'none',
  after: 'until 2027-01-31 (@everyone\n::error::x)',
  effect: 'looser',
}

function changed(found: Partial<PolicyChanges>): Report {
  const changes = { base: 'b'.repeat(40), unknown: null, changes: [], ...found }
  return report({ policy: { ...report().policy, source: '.github/model-roundtrip.yml', changes } })
}

function forms(found: Report): Record<string, string> {
  return {
    text: renderText(found, { colour: false, columns: 200 }),
    markdown: renderMarkdown(found),
    html: renderHtml(found),
  }
}

describe('what a pull request changes of what is checked', () => {
  test('is not told where there is none, and nothing is left open', () => {
    expect(toldChanges(report())).toBeNull()
    expect(toldChanges(changed({}))).toBeNull()
    expect(forms(changed({})).text).toBe(forms(report()).text)
  })

  test('is told in every form, old and new, what lets more pass first', () => {
    const found = changed({ changes: [STRICTER, LOOSER] })
    for (const form of Object.values(forms(found))) {
      expect(form).toContain('This branch changes what is checked, and lets more pass in 1 place')
      expect(form.indexOf('on-inconclusive')).toBeLessThan(form.lastIndexOf('ignore'))
    }
    expect(forms(found).text).toContain(
      '  on-inconclusive: fail -> warn (looser)\n  ignore: a -> none (stricter)\nPASS',
    )
    expect(forms(found).markdown).toContain(
      '<tr><td>looser</td><td>on-inconclusive</td><td>fail</td><td>warn</td></tr>',
    )
    expect(JSON.parse(renderJson(found))).toMatchObject({ policy: { changes: { changes: [STRICTER, LOOSER] } } })
  })

  test('is a warning where it lets more pass, and none where it does not', () => {
    expect(annotations(changed({ changes: [LOOSER] }))).toEqual([
      {
        level: 'warning',
        title: 'Model Roundtrip',
        lines: [
          'This branch changes what is checked, and lets more pass in 1 place:',
          'on-inconclusive: fail -> warn (looser)',
        ],
        file: '.github/model-roundtrip.yml',
      },
    ])
    expect(annotations(changed({ changes: [STRICTER] }))).toEqual([])
    expect(annotations(changed({ unknown: 'its base is far' }))).toEqual([])
  })

  test('is said not to be known where it is not', () => {
    const found = changed({ base: null, unknown: 'its base is far; `fetch-depth: 2`' })
    expect(forms(found).text).toContain(
      'Whether this branch changes the policy is not known: its base is far; `fetch-depth: 2`\nPASS',
    )
    expect(forms(found).markdown).toContain('<code>fetch-depth: 2</code>')
    const both = changed({ unknown: 'its policy is wrong', changes: [LOOSER] })
    expect(toldChanges(both)?.title).toBe(
      'This branch changes what is checked, and lets more pass in 1 place; whether this branch changes the policy is not known: its policy is wrong',
    )
  })

  test('is harmless, whoever wrote it', () => {
    const found = changed({ changes: [HOSTILE] })
    const { text = '', markdown = '', html = '' } = forms(found)
    for (const form of [markdown, html]) expect(form).not.toContain('<img')
    expect(markdown).not.toContain('@everyone')
    for (const form of [text, markdown]) expect(form).not.toMatch(/^\s*::/m)
  })
})
