import { describe, expect, test } from 'vitest'

import type { Finding } from '../../src/evidence/finding.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Found } from '../../src/plan/found.ts'
import type { PlanSetting } from '../../src/plan/family-facts.ts'
import { makePlans } from '../../src/plan/make-plan.ts'
import { stationsOf, type PlannedCheck } from '../../src/plan/plan.ts'
import type { Policy } from '../../src/plan/policy.ts'

const FAULT: Finding = { cause: 'empty-file', severity: 'error', message: 'empty' }

function found(path: string, format: Artifact['format'], unreadable: Finding | null = null): Found {
  return { artifact: { path, absolute: `/w/${path}`, format, files: [path] }, unreadable, findings: [] }
}

const NO_FILES: PlanSetting = { absent: [], golden: () => null, isQuantised: () => false }

function plan(all: readonly Found[], setting: Partial<PlanSetting> = {}, policy: Partial<Policy> = {}) {
  return makePlans(
    { found: all, beside: [], goldens: [] },
    { ...DEFAULT_POLICY, ...policy },
    { ...NO_FILES, ...setting },
  ).plans
}

function words(check: PlannedCheck): string {
  const of =
    'further' in check && check.further === true
      ? ' of further signatures'
      : 'programOf' in check && check.programOf !== null
        ? ` by ${check.programOf.path}`
        : ''
  if (check.stage === 'roundtrip') return `roundtrip ${check.through.join()}${of}`
  if (check.stage === 'parity')
    return `parity ${check.sibling.path}${of}${check.lossy === null ? '' : ` (${check.lossy})`}`
  return check.stage === 'golden' ? `golden ${check.golden.path}${of}` : `${check.stage}${of}`
}

function table(all: readonly Found[], setting: Partial<PlanSetting> = {}, policy: Partial<Policy> = {}) {
  return Object.fromEntries(
    plan(all, setting, policy).map(({ artifact, checks }) => [artifact.path, checks.map(words)]),
  )
}

const golden: PlanSetting['golden'] = (path) =>
  path === 'a.golden.npz' ? { path, absolute: `/w/${path}`, unreadable: null } : null

test('a whole family: every member against the .keras, weights through its program', () => {
  const all = [
    found('a.h5', 'keras-h5'),
    found('a.keras', 'keras'),
    found('a.weights.h5', 'keras-weights-h5'),
    found('tfjs/model.json', 'tfjs-layers'),
  ]
  expect(table(all, { golden })).toEqual({
    'a.h5': ['integrity', 'golden a.golden.npz', 'parity a.keras', 'roundtrip keras', 'roundtrip tfjs-layers'],
    'a.keras': ['integrity', 'golden a.golden.npz', 'roundtrip keras-h5', 'roundtrip tfjs-layers'],
    'a.weights.h5': [
      'integrity',
      'golden a.golden.npz by a.keras',
      'parity a.keras by a.keras',
      'roundtrip keras by a.keras',
      'roundtrip keras-h5 by a.keras',
      'roundtrip tfjs-layers by a.keras',
    ],
    'tfjs/model.json': [
      'integrity',
      'load',
      'golden a.golden.npz',
      'parity a.keras',
      'roundtrip keras',
      'roundtrip keras-h5',
    ],
  })
})

test('a golden check knows the other whole models of the family', () => {
  const all = [found('a.h5', 'keras-h5'), found('a.keras', 'keras'), found('a.weights.h5', 'keras-weights-h5')]
  const others = plan(all, { golden }).map(({ checks }) => checks.find(({ stage }) => stage === 'golden'))
  expect(others).toMatchObject([
    { others: [{ path: 'a.keras' }] },
    { others: [{ path: 'a.h5' }] },
    { others: [{ path: 'a.keras' }, { path: 'a.h5' }] },
  ])
})

test('a parity check knows the golden and the further members', () => {
  const all = [found('a.h5', 'keras-h5'), found('a.keras', 'keras'), found('a.weights.h5', 'keras-weights-h5')]
  const parity = plan(all, { golden })[0]?.checks.find(({ stage }) => stage === 'parity')
  expect(parity).toMatchObject({
    golden: { path: 'a.golden.npz', absolute: '/w/a.golden.npz' },
    others: [{ path: 'a.weights.h5' }],
  })
})

test('plans are plain data', () => {
  const plans = plan([found('a.h5', 'keras-h5'), found('a.keras', 'keras')], { golden })
  expect(structuredClone(plans)).toEqual(plans)
  expect(JSON.parse(JSON.stringify(plans))).toEqual(plans)
})

test('weights without a program are held to others of their format in the family that the policy declares', () => {
  const families = [{ name: 'x', members: ['*'], golden: null, lossy: {}, tolerance: null }]
  const all = [
    found('a.weights.h5', 'keras-weights-h5'),
    found('b.weights.h5', 'keras-weights-h5'),
    found('c.h5', 'keras-legacy-weights-h5'),
  ]
  expect(table(all, {}, { families })).toEqual({
    'a.weights.h5': ['integrity', 'roundtrip '],
    'b.weights.h5': ['integrity', 'parity a.weights.h5', 'roundtrip '],
    'c.h5': ['integrity', 'roundtrip '],
  })
  const [first, second, third] = plan(all, {}, { families })
  expect(second?.checks[1]).toMatchObject({ stage: 'parity', weightsOnly: true })
  for (const compared of [first, second]) expect(compared?.notCovered.join()).not.toContain('parity')
  expect(third?.notCovered.join()).toContain('parity')
})

test('weights without a program are checked, written and read again, and what else there is is said', () => {
  const [only] = plan([found('a.weights.h5', 'keras-weights-h5')])
  expect(only?.checks).toMatchObject([{ stage: 'integrity' }, { stage: 'roundtrip', programOf: null, through: [] }])
  expect(only?.notCovered).toEqual([
    'other round trips, outputs and parity: these weights come without a program, and no whole model of the family lies beside them',
  ])
})

test('what no witness covers is said', () => {
  const absent = ['native TensorFlow: @tensorflow/tfjs-node is not installed']
  expect(plan([found('a.keras', 'keras')], { absent })[0]?.notCovered).toEqual([
    ...absent,
    'load: its own framework in Python',
    'golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it',
    'parity: the family has no other member that is read',
  ])
})

test('what cannot be opened has no checks to run, and is no reference', () => {
  const all = [found('a.h5', 'keras-h5'), found('a.keras', 'keras', FAULT), found('a.onnx', 'onnx', FAULT)]
  const plans = plan(all)
  expect(plans.map(({ checks, unreadable }) => [checks.map(words), unreadable])).toEqual([
    [['integrity', 'roundtrip keras', 'roundtrip tfjs-layers'], null],
    [[], FAULT],
    [[], FAULT],
  ])
})

test('a quantised model is not the reference where an exact one is there', () => {
  const all = [found('m/a/model.json', 'tfjs-layers'), found('m/b/model.json', 'tfjs-layers')]
  const families = [{ name: 'x', members: ['m/**'], golden: null, lossy: {}, tolerance: null }]
  const isQuantised: PlanSetting['isQuantised'] = ({ path }) => path.startsWith('m/a')
  expect(table(all, { isQuantised }, { families })).toMatchObject({
    'm/a/model.json': ['integrity', 'load', 'parity m/b/model.json', 'roundtrip keras', 'roundtrip keras-h5'],
    'm/b/model.json': ['integrity', 'load', 'roundtrip keras', 'roundtrip keras-h5'],
  })
})

test('loss that the policy declares goes with the parity and golden checks, and keeps a member from being the reference', () => {
  const all = [found('a.h5', 'keras-h5'), found('a.keras', 'keras')]
  const lossy = { '**/*.keras': 'float16' } as const
  const families = [{ name: 'x', members: ['a.*'], golden: null, lossy, tolerance: null }]
  expect(table(all, {}, { families })['a.keras']).toContain('parity a.h5 (float16)')
  const goldens = plan(all, { golden }, { families }).flatMap(({ checks }) =>
    checks.filter(({ stage }) => stage === 'golden'),
  )
  expect(goldens).toMatchObject([
    { artifact: { path: 'a.h5' }, lossy: null },
    { artifact: { path: 'a.keras' }, lossy: 'float16' },
  ])
})

test('a trip is asked for where the family has a member in the format, or the policy names it', () => {
  const all = [found('a.h5', 'keras-h5'), found('a.keras', 'keras')]
  const trips = (policy: Partial<Policy>) =>
    plan(all, {}, policy).map(({ checks }) =>
      checks.flatMap((check) => (check.stage === 'roundtrip' ? [[check.through.join(), check.asked]] : [])),
    )
  expect(trips({})).toEqual([
    [
      ['keras', true],
      ['tfjs-layers', false],
    ],
    [
      ['keras-h5', true],
      ['tfjs-layers', false],
    ],
  ])
  expect(trips({ targets: ['tfjs-layers'] })).toEqual([[['tfjs-layers', true]], [['tfjs-layers', true]]])
})

test('a trip through a .keras is told of the one that the family has', () => {
  const like = (all: Parameters<typeof plan>[0]) =>
    plan(all, {}).flatMap(({ checks }) =>
      checks.flatMap((check) => (check.stage === 'roundtrip' ? [[check.through.join(), check.like?.path]] : [])),
    )
  expect(like([found('a.h5', 'keras-h5'), found('a.keras', 'keras')])).toEqual([
    ['keras', 'a.keras'],
    ['tfjs-layers', undefined],
    ['keras-h5', undefined],
    ['tfjs-layers', undefined],
  ])
  expect(like([found('a.h5', 'keras-h5')])).toEqual([
    ['keras', undefined],
    ['tfjs-layers', undefined],
  ])
})

test('layers go into formats of graphs, and no way home, where the policy or a member of the family is in one', () => {
  const trips = (all: readonly Found[], targets: Policy['targets'] = null) => {
    const [first] = plan(all, {}, { targets })
    return first?.checks.flatMap((check) =>
      check.stage === 'roundtrip' && check.oneWay !== undefined
        ? [[stationsOf(check).join(' -> '), check.asked, check.oneWay.onwardAsked]]
        : [],
    )
  }
  const alone = [found('a.keras', 'keras')]
  expect(trips(alone)).toEqual([])
  expect(trips([...alone, found('m/saved_model.pb', 'saved-model')])).toEqual([])
  const family = [...alone, found('saved_model/saved_model.pb', 'saved-model')]
  expect(trips(family)).toEqual([['keras -> saved-model -> tfjs-graph', false, false]])
  expect(trips(alone, ['tfjs-graph'])).toEqual([['keras -> tfjs-graph -> saved-model', true, false]])
  expect(trips(alone, ['saved-model', 'tfjs-graph'])).toEqual([
    ['keras -> saved-model -> tfjs-graph', true, true],
    ['keras -> tfjs-graph -> saved-model', true, true],
  ])
  const [weights] = plan([found('a.weights.h5', 'keras-weights-h5'), ...alone], {}, { targets: ['saved-model'] }).slice(
    -1,
  )
  expect(weights?.checks.map(words)).toContain('roundtrip saved-model,tfjs-graph by a.keras')
})

test('a golden that Git LFS has not fetched is said of every member, and not opened', () => {
  const pointer: Finding = { cause: 'lfs-pointer', severity: 'error', message: 'pointer', file: 'a.golden.npz' }
  const [only] = plan([found('a.keras', 'keras')], {
    golden: (path) => (path === 'a.golden.npz' ? { path, absolute: '/w/a', unreadable: pointer } : null),
  })
  expect(only?.findings).toEqual([pointer])
  expect(only?.checks.map(({ stage }) => stage)).not.toContain('golden')
})

test('goldens and families that nothing uses are said', () => {
  const families = [{ name: 'x', members: ['nowhere'], golden: null, lossy: {}, tolerance: null }]
  const all = [found('a.keras', 'keras')]
  const goldens = ['a.golden.npz', 'lost.golden.npz']
  const models = { found: all, beside: [], goldens }
  expect(makePlans(models, { ...DEFAULT_POLICY, families }, { ...NO_FILES, golden }).notes).toEqual([
    'no model that was found takes these recorded outputs: lost.golden.npz (call them <stem>.golden.npz, or name them in the policy)',
    'the family x of the policy has no member among the models that were found',
  ])
  const many = ['b', 'c', 'd', 'e', 'f'].map((name) => `${name}.golden.npz`)
  const [first, ...more] = makePlans({ ...models, goldens: many }, DEFAULT_POLICY, { ...NO_FILES, golden }).notes
  expect(first).toContain('b.golden.npz, c.golden.npz, d.golden.npz and 2 more')
  expect(more).toEqual([])
})

test('families of the policy are not missed where only some models were named', () => {
  const families = [{ name: 'x', members: ['nowhere'], golden: null, lossy: {}, tolerance: null }]
  const models = { found: [found('a.keras', 'keras')], beside: [], goldens: [], named: true }
  expect(makePlans(models, { ...DEFAULT_POLICY, families }, NO_FILES).notes).toEqual([])
})

describe('what was not asked for', () => {
  const members = [
    found('m/a.h5', 'keras-h5'),
    found('m/a.keras', 'keras'),
    found('m/a.onnx', 'onnx'),
    found('m/tfjs/model.json', 'tfjs-layers'),
    found('m/saved_model/saved_model.pb', 'saved-model'),
  ]
  const planned = (path: string) => {
    const [asked, beside] = [true, false].map((is) => members.filter(({ artifact }) => (artifact.path === path) === is))
    const models = { found: asked ?? [], beside: beside ?? [], goldens: [] }
    return makePlans(models, DEFAULT_POLICY, { ...NO_FILES, golden: goldenOfA }).plans
  }
  const goldenOfA: PlanSetting['golden'] = (path) =>
    path === 'm/a.golden.npz' ? { path, absolute: `/w/${path}`, unreadable: null } : null

  test.each(members.map(({ artifact }) => artifact.path))('%s has the checks that it has among all', (path) => {
    const whole = makePlans({ found: members, beside: [], goldens: [] }, DEFAULT_POLICY, {
      ...NO_FILES,
      golden: goldenOfA,
    }).plans
    const alone = planned(path).find(({ artifact }) => artifact.path === path)
    expect(alone).toEqual(whole.find(({ artifact }) => artifact.path === path))
    expect(alone?.checks.map(({ stage }) => stage)).toContain('golden')
  })

  test('is held against the reference where that was asked for, and has no other check', () => {
    expect(
      planned('m/a.keras').map(({ artifact, checks, notCovered }) => [
        artifact.path,
        checks.map(words),
        notCovered.length,
      ]),
    ).toEqual([
      ['m/a.h5', ['parity m/a.keras'], 1],
      [
        'm/a.keras',
        [
          'integrity',
          'golden m/a.golden.npz',
          'roundtrip keras-h5',
          'roundtrip tfjs-layers',
          'roundtrip saved-model,tfjs-graph',
        ],
        expect.anything(),
      ],
      ['m/a.onnx', ['parity m/a.keras'], 1],
      ['m/saved_model/saved_model.pb', ['parity m/a.keras'], 1],
      ['m/tfjs/model.json', ['parity m/a.keras'], 1],
    ])
    expect(planned('m/a.keras')[0]?.notCovered).toEqual([
      'all else: it was not asked for, and is here because it lies beside m/a.keras',
    ])
  })

  test('is not there where nothing of it is needed', () => {
    expect(planned('m/a.h5').map(({ artifact }) => artifact.path)).toEqual(['m/a.h5'])
    const models = { found: [found('x.keras', 'keras')], beside: members, goldens: [] }
    expect(makePlans(models, DEFAULT_POLICY, NO_FILES).plans.map(({ artifact }) => artifact.path)).toEqual(['x.keras'])
  })
})

test("TensorFlow's formats: integrity, goldens of graphs, and weights and outputs against the best witness", () => {
  const all = [
    found('a.keras', 'keras'),
    found('a.index', 'tf-checkpoint'),
    found('saved_model/saved_model.pb', 'saved-model'),
    found('tfjs/model.json', 'tfjs-graph'),
  ]
  expect(table(all, { golden })).toEqual({
    'a.keras': [
      'integrity',
      'golden a.golden.npz',
      'roundtrip keras-h5',
      'roundtrip tfjs-layers',
      'roundtrip saved-model,tfjs-graph',
      'roundtrip tfjs-graph,saved-model',
    ],
    'a.index': ['integrity', 'parity a.keras'],
    'saved_model/saved_model.pb': [
      'integrity',
      'load',
      'load of further signatures',
      'golden a.golden.npz',
      'parity a.keras',
      'roundtrip tfjs-graph',
      'roundtrip  of further signatures',
    ],
    'tfjs/model.json': ['integrity', 'load', 'golden a.golden.npz', 'parity a.keras', 'roundtrip saved-model'],
  })
  const parity = plan(all, { golden }).flatMap(({ checks }) => checks.filter(({ stage }) => stage === 'parity'))
  expect(parity).toMatchObject(parity.map(() => ({ weightsOnly: true, golden: { path: 'a.golden.npz' } })))
  const runsBoth = parity.map((check) => [check.artifact.path, 'runsBoth' in check])
  expect(runsBoth).toEqual([
    ['a.index', false],
    ['saved_model/saved_model.pb', true],
    ['tfjs/model.json', true],
  ])
  const graphs = ['golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it']
  expect(plan(all).map(({ artifact, notCovered }) => [artifact.path, notCovered])).toEqual([
    [
      'a.index',
      ['outputs, golden and round trips: a checkpoint holds no program', 'load: its own framework in Python'],
    ],
    ['a.keras', expect.not.arrayContaining(['parity: the family has no other member that is read'])],
    ['saved_model/saved_model.pb', ['load: its own framework in Python', ...graphs]],
    ['tfjs/model.json', graphs],
  ])
})

test('a graph alone has nobody to be held against, and it is said', () => {
  const [alone] = plan([found('m/saved_model.pb', 'saved-model')])
  expect(alone?.checks.map(words)).toEqual([
    'integrity',
    'load',
    'load of further signatures',
    'roundtrip tfjs-graph',
    'roundtrip  of further signatures',
  ])
  expect(alone?.notCovered).toContain('parity: the family has no other member that is read')
})

describe('signatures of SavedModels', () => {
  const family = { name: 'x', members: ['m/**'], golden: null, lossy: {}, tolerance: null }
  const all = [found('m/saved_model.pb', 'saved-model')]
  const there = (path: string) => ({ path, absolute: `/w/${path}`, unreadable: null })
  const goldens = (setting: Partial<PlanSetting>, policy: Partial<Policy> = {}) =>
    plan(all, setting, policy)
      .flatMap(({ checks }) => checks)
      .flatMap((check) =>
        check.stage === 'golden' ? [[check.golden.path, check.signature ?? '(served)', check.asked ?? true]] : [],
      )

  test('have recorded outputs that are called after them', () => {
    const names: Partial<PlanSetting> = { golden: there, goldensOf: (stem) => (stem === 'm' ? ['embed'] : []) }
    expect(goldens(names)).toEqual([
      ['m.golden.npz', '(served)', true],
      ['m.embed.golden.npz', 'embed', false],
    ])
    // One that is another model's is not taken for a signature's.
    const other = [...all, found('m.embed.keras', 'keras')]
    const checks = plan(other, names).find(({ artifact }) => artifact.path === 'm/saved_model.pb')?.checks
    expect(checks?.filter(({ stage }) => stage === 'golden').map(words)).toEqual(['golden m.golden.npz'])
  })

  test('have those that the policy names', () => {
    const families = [{ ...family, goldens: { embed: 'g/e.npz' } }]
    expect(goldens({ golden: (path) => (path === 'g/e.npz' ? there(path) : null) }, { families })).toEqual([
      ['g/e.npz', 'embed', true],
    ])
  })

  test('are used goldens, and those that cannot be read are said', () => {
    const unreadable: Finding = { cause: 'lfs-pointer', severity: 'error', message: 'pointer' }
    const setting: PlanSetting = {
      ...NO_FILES,
      golden: (path) => ({ ...there(path), unreadable: path === 'm.embed.golden.npz' ? unreadable : null }),
      goldensOf: (stem) => (stem === 'm' ? ['embed'] : []),
    }
    const models = { found: all, beside: [], goldens: ['m.golden.npz', 'm.embed.golden.npz'] }
    const { plans, notes } = makePlans(models, DEFAULT_POLICY, setting)
    expect(notes).toEqual([])
    expect(plans[0]?.findings).toEqual([unreadable])
  })

  test('and graphs are chosen by the policy', () => {
    const families = [{ ...family, signature: 'embed', tags: ['serve', 'tpu'] }]
    const [chosen] = plan(all, {}, { families })
    expect(chosen?.artifact.serves).toEqual({ signature: 'embed', tags: ['serve', 'tpu'] })
    expect(chosen?.checks.every(({ artifact }) => artifact === chosen.artifact)).toBe(true)
    expect(plan(all)[0]?.artifact.serves).toBeUndefined()
  })
})

test('TensorFlow loads SavedModels where it is there; where it has to be and is not, the check says so', () => {
  const all = [found('m/saved_model.pb', 'saved-model')]
  const absent = ['native TensorFlow: @tensorflow/tfjs-node is not installed']
  const load = (setting: Partial<PlanSetting>, policy: Partial<Policy>) => {
    const [only] = plan(all, setting, policy)
    const notCovered = only?.notCovered.filter((line) => line.startsWith('load: TensorFlow')) ?? []
    return {
      checks: only?.checks.filter((check) => check.stage === 'load' && check.further !== true) ?? [],
      notCovered,
    }
  }
  expect(load({}, {})).toMatchObject({ checks: [{ asked: false }], notCovered: [] })
  expect(load({}, { nativeTensorflow: 'install' })).toMatchObject({ checks: [{ asked: true }], notCovered: [] })
  expect(load({ absent }, {})).toEqual({ checks: [], notCovered: [`load: TensorFlow itself (${absent.join()})`] })
  expect(load({ absent }, { nativeTensorflow: 'required' })).toMatchObject({
    checks: [{ absent: absent[0], asked: true }],
    notCovered: [],
  })
  const nothing = { checks: [], notCovered: ['load: TensorFlow itself'] }
  expect(load({}, { nativeTensorflow: 'off' })).toEqual(nothing)
  expect(load({}, { runtimes: ['ops'] })).toEqual(nothing)
})

test('a graph goes through the other format that holds one; frozen graphs go through a SavedModel', () => {
  const trips = (format: 'saved-model' | 'tfjs-graph' | 'frozen-graph', targets: Policy['targets'] = null) => {
    const [only] = plan([found('m/x', format)], {}, { targets })
    const through = only?.checks.flatMap((check) => (check.stage === 'roundtrip' ? [[check.through, check.asked]] : []))
    return { through, notCovered: only?.notCovered.filter((line) => line.startsWith('round trips')) }
  }
  // Home at once goes what has several signatures.
  const both = (asked: boolean) => [
    [['tfjs-graph'], asked],
    [[], asked],
  ]
  expect(trips('saved-model')).toEqual({ through: both(false), notCovered: [] })
  expect(trips('saved-model', ['saved-model', 'tfjs-graph'])).toEqual({ through: both(true), notCovered: [] })
  expect(trips('tfjs-graph')).toEqual({ through: [[['saved-model'], false]], notCovered: [] })
  expect(trips('saved-model', ['keras', 'tfjs-graph']).through).toEqual([[['tfjs-graph'], true]])
  expect(trips('saved-model', ['keras'])).toEqual({
    through: [],
    notCovered: ['round trips: the targets of the policy name no other format that holds a graph'],
  })
  expect(trips('frozen-graph')).toEqual({ through: [[['saved-model'], false]], notCovered: [] })
})
