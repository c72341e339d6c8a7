import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/evidence/finding.ts'
import { renderGithub } from '../../src/report/github.ts'
import { partsAt } from '../../src/report/findings.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import { artifact, check, report } from './sample.ts'

const finding: Finding = {
  cause: 'output-differs',
  severity: 'error',
  output: 'logits',
  layer: 'tower/<b>norm',
  message: 'The outputs differ. '.repeat(40),
}
const failing = report({
  conclusion: 'fail',
  artifacts: [artifact({ checks: [check({ stage: 'parity', verdict: 'fail', findings: [finding] })] })],
})

describe('the layer at which an output first parts', () => {
  test('stands beside the output in every form, however long the message is, and is harmless there', () => {
    expect(renderText(failing, { colour: false, columns: 100 })).toContain(
      '        output logits\n        first parts at layer tower/<b>norm\n',
    )
    for (const text of [renderMarkdown(failing), renderHtml(failing)])
      expect(text).toContain('output <code>logits</code><br>first parts at layer <code>tower/&lt;b&gt;norm</code>')
    expect(renderGithub(failing)).toContain('in output logits, first at layer tower/<b>norm.')
    expect(JSON.parse(renderSarif(failing))).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [
                {
                  logicalLocations: [
                    { kind: 'output', name: 'logits' },
                    { kind: 'layer', name: 'tower/<b>norm' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
  })
  test('is what an output finding alone has', () => {
    const { layer, output, ...bare } = finding
    expect(partsAt(finding)).toBe(layer)
    expect(partsAt({ ...bare, ...(output === undefined ? {} : { output }) })).toBeNull()
    expect(partsAt({ ...bare, ...(layer === undefined ? {} : { layer }) })).toBeNull()
    expect(partsAt({ ...finding, tensor: 't' })).toBeNull()
  })
})
