import { describe, expect, it } from 'vitest'

import { sharedNotCovered, toldOf, toldOnce } from '../../src/report/not-covered.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { artifact, report } from './sample.ts'

const GOLDEN = 'golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it'
const PYTHON = 'load: its own framework in Python: `python: off`'

/** A report on models that do not cover these lines. */
const of = (...all: readonly (readonly string[])[]) =>
  report({ artifacts: all.map((notCovered, i) => artifact({ path: `${i}.keras`, notCovered })) })

describe('what is not covered', () => {
  it('is told once where three models have the same reason', () => {
    const some = of([GOLDEN, PYTHON, 'own: of the first'], [GOLDEN, PYTHON], [GOLDEN], [GOLDEN])
    expect(toldOnce(some)).toEqual({ lines: [`not covered in all 4 models: ${GOLDEN}`], more: 0 })
    const told = some.artifacts.map((one) => toldOf(one, sharedNotCovered(some)).lines)
    expect(told).toEqual([[PYTHON, 'own: of the first'], [PYTHON], [], []])
    const three = of([GOLDEN], [GOLDEN], [GOLDEN], [PYTHON], [PYTHON], [])
    expect(toldOnce(three).lines).toEqual([`not covered in 3 of 6 models: ${GOLDEN}`])
  })

  it('is one line where one model has one reason for several things', () => {
    const why = ': input city: takes texts, for which no graph is written'
    const one = of([
      `round trip keras -> saved-model${why}`,
      'golden: none',
      `round trip keras -> tfjs-graph${why}`,
      'no reason',
    ])
    expect(one.artifacts.map((model) => toldOf(model, new Map()).lines)).toEqual([
      [`round trips keras -> saved-model; keras -> tfjs-graph${why}`, 'golden: none', 'no reason'],
    ])
  })

  it('is counted beyond some lines', () => {
    const lines = Array.from({ length: 18 }, (_, i) => `signature ${i}: another reason ${i}`)
    const some = of(lines)
    expect(renderText(some, { colour: false, columns: 100 })).toContain(
      '  - not covered: and 12 more in the JSON report\n',
    )
    expect(renderMarkdown(some)).toContain('; and 12 more in the JSON report</p>')
    expect(renderText(of(lines.slice(0, 7)), { colour: false, columns: 100 })).not.toContain('more in the JSON')
  })

  it('stands where a terminal and a summary are read first', () => {
    const some = of([GOLDEN], [GOLDEN], [GOLDEN])
    const text = renderText(some, { colour: false, columns: 200 })
    expect(text.split(GOLDEN)).toHaveLength(2)
    expect(text).toContain(`\nnot covered in all 3 models: ${GOLDEN}\nPASS`)
    const markdown = renderMarkdown(some)
    expect(markdown).toContain('<summary>Not covered in several models: 1 reason</summary>')
    expect(markdown.split('lie beside it')).toHaveLength(2)
  })
})
