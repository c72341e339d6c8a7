import { describe, expect, test } from 'vitest'

import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { policyChanges } from '../../src/plan/policy-changes.ts'
import type { FamilyPolicy, Policy } from '../../src/plan/policy.ts'

function changes(before: Partial<Policy>, after: Partial<Policy>): string[] {
  return policyChanges({ ...DEFAULT_POLICY, ...before }, { ...DEFAULT_POLICY, ...after }).map(
    ({ what, before: was, after: is, effect }) => `${effect}: ${what}: ${was} -> ${is}`,
  )
}

const family = (fields: Partial<FamilyPolicy>): FamilyPolicy => ({
  name: 'digits',
  members: ['m/**'],
  golden: null,
  lossy: {},
  tolerance: null,
  ...fields,
})

const waiver = { check: 'a.h5:parity', reason: 'retrained', expires: '2027-01-31' }
const tolerance = (float32: { rtol: number; atol: number }, byOutput = {}) => ({
  tolerance: { byDType: { ...DEFAULT_POLICY.tolerance.byDType, float32 }, byOutput },
})

test('nothing changes where nothing decides otherwise', () => {
  expect(changes({}, {})).toEqual([])
  expect(changes({ source: 'a.yml' }, { source: null, pythonFrom: 'file' })).toEqual([])
  expect(changes({ families: [family({})] }, { families: [family({ customObjects: [] })] })).toEqual([])
  expect(changes({ paths: ['a', 'b'] }, { paths: ['b', 'a'] })).toEqual([])
})

describe('tolerances', () => {
  test('that are raised, and lowered', () => {
    expect(changes({}, tolerance({ rtol: 1e-2, atol: 1e-6 }))).toEqual([
      'looser: tolerance of float32, rtol: 0.0001 -> 0.01',
      'stricter: tolerance of float32, atol: 0.00001 -> 0.000001',
    ])
  })

  test('that several dtypes have alike are one entry', () => {
    const both = { rtol: 0.01, atol: 1e-5 }
    const { byDType } = DEFAULT_POLICY.tolerance
    const after = { tolerance: { byDType: { ...byDType, float64: both, float32: both }, byOutput: {} } }
    expect(changes({}, after)).toEqual(['looser: tolerance of float64 and float32, rtol: 0.0001 -> 0.01'])
  })

  test('of an output: what it has without an entry is that of float32', () => {
    const own = { logits: { rtol: 1e-4, atol: 1e-3 } }
    const plain = { rtol: 1e-4, atol: 1e-5 }
    expect(changes({}, tolerance(plain, own))).toEqual([
      'looser: tolerance of the output logits, atol: 0.00001 -> 0.001',
    ])
    expect(changes(tolerance(plain, own), {})).toEqual([
      'stricter: tolerance of the output logits, atol: 0.001 -> 0.00001',
    ])
    expect(changes({}, tolerance(plain, { toString: { rtol: 0.1, atol: 1e-5 } }))).toEqual([
      'looser: tolerance of the output toString, rtol: 0.0001 -> 0.1',
    ])
  })

  test('of a family', () => {
    expect(
      changes({ families: [family({})] }, { families: [family({ tolerance: { rtol: 0.1, atol: 1e-5 } })] }),
    ).toEqual(['looser: tolerance of the family digits, rtol: 0.0001 -> 0.1'])
  })
})

describe('families', () => {
  test('that come, go, and have other members', () => {
    expect(changes({}, { families: [family({})] })).toEqual(['other: family digits: none -> m/**'])
    expect(changes({ families: [family({})] }, {})).toEqual(['other: family digits: m/** -> none'])
    expect(changes({ families: [family({})] }, { families: [family({ members: ['x'] })] })).toEqual([
      'other: family digits: m/** -> x',
    ])
  })

  test('losses that are declared', () => {
    const lossy = family({ lossy: { 'm/tfjs/**': 'uint8' } })
    expect(changes({ families: [family({})] }, { families: [lossy] })).toEqual([
      'looser: loss of m/tfjs/** in the family digits: none -> uint8',
    ])
    expect(changes({ families: [lossy] }, { families: [family({})] })).toEqual([
      'stricter: loss of m/tfjs/** in the family digits: uint8 -> none',
    ])
    expect(changes({}, { families: [lossy] })).toContain(
      'looser: loss of m/tfjs/** in the family digits: none -> uint8',
    )
  })

  test('recorded outputs', () => {
    const golden = family({ golden: 'g.npz' })
    expect(changes({ families: [golden] }, { families: [family({})] })).toEqual([
      'looser: recorded outputs of the family digits: g.npz -> none',
    ])
    expect(changes({ families: [family({})] }, { families: [golden] })).toEqual([
      'stricter: recorded outputs of the family digits: none -> g.npz',
    ])
    expect(changes({ families: [golden] }, { families: [family({ golden: 'h.npz' })] })).toEqual([
      'other: recorded outputs of the family digits: g.npz -> h.npz',
    ])
    expect(changes({ families: [family({ goldens: { embed: 'e.npz' } })] }, { families: [family({})] })).toEqual([
      'looser: recorded outputs of the signature embed of the family digits: e.npz -> none',
    ])
  })

  test('which graph and signature is meant', () => {
    const meant = family({ signature: 'embed', tags: ['serve', 'tpu'] })
    expect(changes({ families: [family({})] }, { families: [meant] })).toEqual([
      'other: signature of the family digits: none -> embed',
      'other: tags of the family digits: none -> serve, tpu',
    ])
  })
})

test('waivers that come, go, and last longer', () => {
  expect(changes({}, { waivers: [waiver] })).toEqual([
    'looser: waiver for a.h5:parity: none -> until 2027-01-31 (retrained)',
  ])
  expect(changes({ waivers: [waiver] }, {})).toEqual([
    'stricter: waiver for a.h5:parity: until 2027-01-31 (retrained) -> none',
  ])
  const later = { ...waiver, expires: '2028-01-31' }
  expect(changes({ waivers: [waiver] }, { waivers: [later] })).toEqual([
    'looser: waiver for a.h5:parity: until 2027-01-31 (retrained) -> until 2028-01-31 (retrained)',
  ])
  expect(changes({ waivers: [later] }, { waivers: [waiver] })[0]).toMatch(/^stricter/)
  expect(changes({ waivers: [waiver] }, { waivers: [{ ...waiver, reason: 'x' }] })[0]).toMatch(/^other/)
})

test.each<[string, Partial<Policy>, Partial<Policy>, string[]]>([
  ['more is left out', {}, { ignore: ['a/**'] }, ['looser: ignore: none -> a/**']],
  ['less is left out', { ignore: ['a', 'b'] }, { ignore: ['b'] }, ['stricter: ignore: a, b -> b']],
  ['other things are left out', { ignore: ['a'] }, { ignore: ['b'] }, ['looser: ignore: a -> b']],
  ['less is looked at', {}, { paths: ['m/**'] }, ['looser: paths: ** -> m/**']],
  ['more is looked at', { paths: ['a'] }, { paths: ['a', 'b'] }, ['stricter: paths: a -> a, b']],
  ['all is looked at', { paths: ['a'] }, {}, ['stricter: paths: a -> **']],
  ['inconclusive passes', {}, { onInconclusive: 'warn' }, ['looser: on-inconclusive: fail -> warn']],
  ['inconclusive fails', { onInconclusive: 'ignore' }, {}, ['stricter: on-inconclusive: ignore -> fail']],
  ['no models pass', {}, { ifNoModelsFound: 'ignore' }, ['looser: if-no-models-found: error -> ignore']],
  ['a runtime goes', {}, { runtimes: ['ops'] }, ['looser: runtimes: tfjs, tensorflow, ops, reference -> ops']],
  ['a batch size goes', {}, { batchSizes: [1] }, ['looser: batch-sizes: 1, 3 -> 1']],
  [
    'a trip goes',
    { targets: ['keras', 'tfjs-layers'] },
    { targets: ['keras'] },
    ['looser: targets: keras, tfjs-layers -> keras'],
  ],
  ['trips are named', {}, { targets: ['keras'] }, ['other: targets: by default -> keras']],
  ['Python is off', {}, { python: 'off' }, ['looser: python: auto -> off']],
  ['Python is a must', {}, { python: 'python3' }, ['stricter: python: auto -> python3']],
  [
    'TensorFlow is off',
    { nativeTensorflow: 'required' },
    { nativeTensorflow: 'off' },
    ['looser: tensorflow: required -> off'],
  ],
  ['another seed', {}, { seed: 8 }, ['other: seed: 7 -> 8']],
  ['another limit', {}, { timeLimitSeconds: 5 }, ['other: time-limit: 600 -> 5']],
  ['code of its own', {}, { customLayers: ['/w/a.mjs'] }, ['other: custom-layers: none -> /w/a.mjs']],
  ['classes of its own', {}, { customObjects: ['a:B'] }, ['other: custom-objects: none -> a:B']],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected)
})
