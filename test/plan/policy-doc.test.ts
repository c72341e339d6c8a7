import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { readPolicy } from '../../src/plan/policy-problems.ts'
import { policySchema } from '../../src/plan/policy-schema.ts'

const text = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
const KEYS = Object.keys(policySchema.entries)

test('the example in docs/policy.md is a policy, and shows every key', () => {
  const example: unknown = parse(/```yaml\n([^]*?)```/.exec(text)?.[1] ?? '')
  expect(readPolicy(example).problems).toEqual([])
  expect(Object.keys(example as object).sort()).toEqual([...KEYS].sort())
})

test('its table has every key, in order', () => {
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.+?) \|/gm)].map((row) => row[1] ?? '')
  expect(rows.slice(0, KEYS.length)).toEqual(KEYS)
})

test.each(Object.entries(DEFAULT_POLICY.tolerance.byDType))(
  'its tolerance for %s is the default',
  (dtype, { rtol, atol }) => {
    const decimal = (value: number) => value.toFixed(6).replace(/0+$/, '')
    expect(text).toContain(`| \`${dtype}\` | ${decimal(rtol)} | ${decimal(atol)} |`)
  },
)

test.each([
  ['seed', `\`${DEFAULT_POLICY.seed}\``],
  ['batch-sizes', `\`[${DEFAULT_POLICY.batchSizes.join(', ')}]\``],
  ['time-limit', `\`${DEFAULT_POLICY.timeLimitSeconds}\``],
  ['memory-limit', `\`${DEFAULT_POLICY.memoryLimitMegabytes}\``],
  ['reference-limit', `\`${DEFAULT_POLICY.referenceLimitSeconds}\``],
  ['if-no-models-found', `\`${DEFAULT_POLICY.ifNoModelsFound}\``],
  ['on-inconclusive', `\`${DEFAULT_POLICY.onInconclusive}\``],
  ['tensorflow', `\`${DEFAULT_POLICY.nativeTensorflow}\``],
])('its default of %s is %s', (key, value) => {
  expect(text).toContain(`| \`${key}\` | ${value} |`)
})
