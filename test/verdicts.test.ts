import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LEAST_FLOOR, MANY_TIMES } from '../src/compare/noise-floor.ts'
import { QUANTISED } from '../src/compare/tolerance.ts'
import { DEFAULT_POLICY } from '../src/plan/defaults.ts'
import { CAUSES } from '../src/report/causes.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/verdicts.md'), 'utf8')

/** Rows of the table under a heading: the cells of each. */
function rows(heading: string): string[][] {
  const section = page.slice(page.indexOf(`\n## ${heading}`)).split('\n## ')[1] ?? ''
  return [...section.matchAll(/^\| (.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()))
    .filter(([first = '']) => !first.startsWith('---'))
    .slice(1)
}

test('every cause is explained, once, and no other', () => {
  const explained = rows('Causes').map(([cause = '']) => cause.replaceAll('`', ''))
  expect(explained).toEqual(Object.keys(CAUSES))
})

test('every cause has words for how it is recognised', () => {
  for (const [cause, how = ''] of rows('Causes')) expect(how.length, cause).toBeGreaterThan(10)
})

test('the tolerances are those of the defaults', () => {
  const { byDType } = DEFAULT_POLICY.tolerance
  const table = new Map(rows('Outputs').map(([kind = '', rtol, atol]) => [kind, [Number(rtol), Number(atol)]]))
  for (const [kind, figures] of table) {
    for (const name of kind.split(', ')) {
      const set = name in byDType ? byDType[name as keyof typeof byDType] : { rtol: 0, atol: 0 }
      expect(figures, name).toEqual([set.rtol, set.atol])
    }
  }
  expect(table.size).toBe(4)
})

test('the bounds of quantisation and of the noise floor are those of the code', () => {
  const { uint8, uint16 } = QUANTISED
  const text = page.replaceAll('\n', ' ')
  expect(text).toContain(`${uint8.relativeL2 ?? NaN} (\`uint8\`) or ${uint16.relativeL2 ?? NaN} (\`uint16\`)`)
  expect(text).toContain(`at least ${LEAST_FLOOR} steps`)
  expect(text).toContain(`more than ${MANY_TIMES} times farther off`)
})
