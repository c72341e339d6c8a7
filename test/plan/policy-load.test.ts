import { mkdirSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { UsageError } from '../../src/evidence/errors.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { loadPolicy } from '../../src/plan/policy-load.ts'
import { put, workspace } from '../support/workspace.ts'

const FILE = '.github/model-roundtrip.yml'

function load(text: string, inputs: Record<string, string> = {}, files: Record<string, string> = {}): Policy {
  return loadPolicy({ workspace: workspace({ ...files, [FILE]: text }), inputs })
}

/** All that is wrong, line by line, without the file's name. */
function wrong(text: string, inputs: Record<string, string> = {}): string[] {
  try {
    load(text, inputs)
  } catch (error) {
    if (error instanceof UsageError) return error.message.split('\n').map((line) => line.replace(`${FILE}:`, ''))
    throw error
  }
  return []
}

describe('where it is read from', () => {
  test('without a file, the defaults', () => {
    expect(loadPolicy({ workspace: workspace(), inputs: {} })).toEqual(DEFAULT_POLICY)
  })

  test('an empty file says nothing', () => {
    expect(load('# nothing\n')).toEqual({ ...DEFAULT_POLICY, source: FILE })
  })

  test('a file that was asked for wins, and has to be there', () => {
    const root = workspace({ [FILE]: 'seed: 1', 'other.yml': 'seed: 2' })
    expect(loadPolicy({ workspace: root, file: 'other.yml', inputs: {} })).toMatchObject({
      source: 'other.yml',
      seed: 2,
    })
    expect(() => loadPolicy({ workspace: root, file: 'nowhere.yml', inputs: {} })).toThrow(
      'nowhere.yml: no such policy file',
    )
  })

  test('.yaml is taken, both together are not', () => {
    const root = workspace({ '.github/model-roundtrip.yaml': 'seed: 3' })
    expect(loadPolicy({ workspace: root, inputs: {} }).seed).toBe(3)
    put(root, { [FILE]: 'seed: 4' })
    expect(() => loadPolicy({ workspace: root, inputs: {} })).toThrow('are both there; keep one')
  })
})

// A symlink to a file needs rights on Windows that a test does not have.
describe.runIf(process.platform !== 'win32')('a policy file that is a symlink', () => {
  function linked(target: string, files: Record<string, string> = {}): string {
    const root = workspace(files)
    mkdirSync(dirname(join(root, FILE)), { recursive: true })
    symlinkSync(target, join(root, FILE))
    return root
  }

  test('is followed inside the workspace', () => {
    expect(loadPolicy({ workspace: linked('../own.yml', { 'own.yml': 'seed: 5' }), inputs: {} }).seed).toBe(5)
  })

  test('is not followed out of it, nor into .git, asked for or not', () => {
    const secret = join(workspace({ 'secret.yml': 'token' }), 'secret.yml')
    for (const root of [linked(secret), linked('/dev/zero'), linked('../.git/config', { '.git/config': 'token' })]) {
      const says = `${FILE}: is a symlink that leads out of the workspace or into .git`
      expect(() => loadPolicy({ workspace: root, inputs: {} })).toThrow(new UsageError(says))
    }
    expect(() => loadPolicy({ workspace: linked(secret), file: FILE, inputs: {} })).toThrow('leads out')
  })

  test('that leads nowhere is not taken for no policy', () => {
    expect(() => loadPolicy({ workspace: linked('nowhere.yml'), inputs: {} })).toThrow(`${FILE}: leads nowhere`)
    expect(() => loadPolicy({ workspace: linked('model-roundtrip.yml'), inputs: {} })).toThrow(`${FILE}: leads nowhere`)
  })
})

test('a policy is a regular file of bounded size; one that lies elsewhere may be asked for', () => {
  const root = workspace()
  mkdirSync(join(root, FILE), { recursive: true })
  expect(() => loadPolicy({ workspace: root, inputs: {} })).toThrow(`${FILE}: is not a regular file`)
  expect(() => load('#'.repeat((1 << 20) + 1))).toThrow(`${FILE}: larger than 1048576 bytes`)
  const elsewhere = join(workspace({ 'p.yml': 'seed: 6' }), 'p.yml')
  expect(loadPolicy({ workspace: workspace(), file: elsewhere, inputs: {} }).seed).toBe(6)
})

test('everything that a file may say', () => {
  const text = `
paths: models/**
ignore: [models/old/**, '**/*.onnx']
if-no-models-found: warn
on-inconclusive: ignore
tolerance:
  rtol: 1e-3
  by-dtype:
    float16: { rtol: 0.01 }
  outputs:
    'probs/a b': { atol: 1e-6 }
families:
  - name: digits
    members: [models/digits*, web/model.json]
    golden: gold.npz
    goldens: { embed: embed.npz }
    signature: predict
    tags: serve
    lossy: { 'web/**': uint8 }
    tolerance: { atol: 1e-2 }
    custom-objects: [d:E, d:f.G]
waivers:
  - check: models/digits.h5:parity
    reason: retrained next week
    expires: 2027-01-31
custom-layers: layers.mjs
targets: keras
runtimes: [ops]
seed: 11
batch-sizes: [1, 8]
time-limit: 60
memory-limit: 1024
reference-limit: 20
tensorflow: off
python: .venv/bin/python
custom-objects: a.b:C
`
  const root = workspace({ [FILE]: text, 'layers.mjs': '', 'gold.npz': '', 'embed.npz': '' })
  const policy = loadPolicy({ workspace: root, inputs: {} })
  expect({ ...policy, customLayers: policy.customLayers.map((path) => path.slice(root.length + 1)) }).toEqual({
    source: FILE,
    paths: ['models/**'],
    ignore: ['models/old/**', '**/*.onnx'],
    ifNoModelsFound: 'warn',
    onInconclusive: 'ignore',
    tolerance: {
      byDType: {
        float64: { rtol: 1e-3, atol: 1e-5 },
        float32: { rtol: 1e-3, atol: 1e-5 },
        float16: { rtol: 0.01, atol: 1e-3 },
        bfloat16: { rtol: 1e-2, atol: 1e-2 },
      },
      byOutput: { 'probs/a b': { rtol: 1e-3, atol: 1e-6 } },
    },
    families: [
      {
        name: 'digits',
        members: ['models/digits*', 'web/model.json'],
        golden: 'gold.npz',
        goldens: { embed: 'embed.npz' },
        signature: 'predict',
        tags: ['serve'],
        lossy: { 'web/**': 'uint8' },
        tolerance: { rtol: 1e-3, atol: 1e-2 },
        customObjects: ['d:E', 'd:f.G'],
      },
    ],
    waivers: [{ check: 'models/digits.h5:parity', reason: 'retrained next week', expires: '2027-01-31' }],
    customLayers: ['layers.mjs'],
    targets: ['keras'],
    runtimes: ['ops'],
    seed: 11,
    batchSizes: [1, 8],
    timeLimitSeconds: 60,
    memoryLimitMegabytes: 1024,
    referenceLimitSeconds: 20,
    nativeTensorflow: 'off',
    customObjects: ['a.b:C'],
    python: '.venv/bin/python',
    pythonFrom: 'file',
  })
})

describe('inputs', () => {
  test('win over the file, key by key; empty ones are not given', () => {
    const text = 'paths: [a]\nseed: 1\ntolerance: { rtol: 1e-3, atol: 1e-3 }\n'
    const inputs = {
      paths: ' x/** \n\n y.h5\n',
      seed: '',
      rtol: '5e-2',
      'time-limit': '9',
      'batch-sizes': '2, 4',
      runtimes: 'ops tfjs',
    }
    expect(load(text, inputs)).toMatchObject({
      paths: ['x/**', 'y.h5'],
      seed: 1,
      tolerance: { byDType: { float32: { rtol: 5e-2, atol: 1e-3 } } },
      timeLimitSeconds: 9,
      batchSizes: [2, 4],
      runtimes: ['ops', 'tfjs'],
    })
  })

  test('are wrong in the same words, and together with the file', () => {
    expect(
      wrong('sead: 1', { seed: 'x', 'memory-limit': '4', flavour: 'a', rtol: '1', 'custom-layers': 'no.mjs' }),
    ).toEqual([
      '1:1: sead: unknown key; did you mean `seed`?',
      'input flavour: there is no such input',
      'input rtol: must not be above 0.1: with such an rtol, outputs that are wrong would pass; found 1',
      'input seed: a whole number from 0 to 4294967295 is expected; found "x"',
      'input memory-limit: a whole number of megabytes from 256 to 1048576 is expected; found 4',
    ])
  })

  test('paths of a policy stay in the workspace', () => {
    const outside = workspace({ 'layers.mjs': '' })
    const way = `../${basename(outside)}/layers.mjs`
    expect(wrong(`custom-layers: ${way}`)).toEqual([
      `1:1: custom-layers: found ${way}, allowed: a file in the workspace, and not in .git`,
    ])
    expect(wrong(`custom-layers: ${join(outside, 'layers.mjs').replaceAll('\\', '/')}`)).toHaveLength(1)
    expect(() => load('custom-layers: .git/layers.mjs', {}, { '.git/layers.mjs': '' })).toThrow('not in .git')
    // Whoever writes the workflow may name what lies elsewhere.
    expect(load('', { 'custom-layers': way }).customLayers).toHaveLength(1)
  })

  test.runIf(process.platform !== 'win32')('also through symlinks', () => {
    const outside = workspace({ 'g.npz': '' })
    const root = workspace({ [FILE]: 'families: [{ name: a, members: x, golden: g.npz }]' })
    symlinkSync(join(outside, 'g.npz'), join(root, 'g.npz'))
    expect(() => loadPolicy({ workspace: root, inputs: {} })).toThrow(
      'families.0.golden: found g.npz, allowed: a file in the workspace, and not in .git',
    )
  })

  test('custom layers have to be there', () => {
    expect(wrong('', { 'custom-layers': 'no.mjs' })).toEqual(['input custom-layers: no such file: no.mjs'])
  })
})

describe('what is wrong is said with its place', () => {
  test.each<[string, string[]]>([
    ['tolerence: {}', ['1:1: tolerence: unknown key; did you mean `tolerance`?']],
    ['time_limit: 3', ['1:1: time_limit: unknown key; did you mean `time-limit`?']],
    ['tolerance:\n  r-tol: 1', ['2:3: tolerance.r-tol: unknown key; did you mean `rtol`?']],
    [
      'x1234567: 1',
      [
        '1:1: x1234567: unknown key; known are paths, ignore, if-no-models-found, on-inconclusive, tolerance, families, waivers, custom-layers, custom-objects, targets, runtimes, seed, batch-sizes, time-limit, memory-limit, reference-limit, tensorflow, python',
      ],
    ],
    [
      '__proto__: 1',
      [
        '1:1: __proto__: unknown key; known are paths, ignore, if-no-models-found, on-inconclusive, tolerance, families, waivers, custom-layers, custom-objects, targets, runtimes, seed, batch-sizes, time-limit, memory-limit, reference-limit, tensorflow, python',
      ],
    ],
    ['- a', ['1:1: keys are expected; found ["a"]']],
    ['paths: 3', ['1:1: paths: a text, or a list of texts, is expected; found 3']],
    ["paths: [a, '']", ['1:12: paths.1: an empty glob matches nothing; found ""']],
    [
      "paths: ['!a']",
      ['1:9: paths.0: a glob that starts with ! excludes; put it under `ignore`, without the !; found "!a"'],
    ],
    ['ignore: /etc', ['1:1: ignore: globs are relative to the workspace; found "/etc"']],
    ['ignore: [a/../..]', ['1:10: ignore.0: a glob cannot leave the workspace with ..; found "a/../.."']],
    ['on-inconclusive: pass', ['1:1: on-inconclusive: allowed are fail, warn, ignore; found "pass"']],
    ['if-no-models-found: never', ['1:1: if-no-models-found: allowed are error, warn, ignore; found "never"']],
    ['tolerance: { rtol: -1 }', ['1:14: tolerance.rtol: must not be negative; found -1']],
    [
      'tolerance: { atol: 2 }',
      ['1:14: tolerance.atol: must not be above 1: with such an atol, outputs that are wrong would pass; found 2'],
    ],
    ['tolerance: { rtol: .nan }', ['1:14: tolerance.rtol: a number is expected; found NaN']],
    [
      'tolerance: { by-dtype: { int8: {} } }',
      ['1:26: tolerance.by-dtype.int8: unknown key; known are float64, float32, float16, bfloat16'],
    ],
    ['tolerance: []', ['1:1: tolerance: keys are expected; found []']],
    ['families: [[a]]', ['1:12: families.0: keys are expected; found ["a"]']],
    ['families: {}', ['1:1: families: a list of families is expected; found {}']],
    ['families: [{ members: a }]', ['1:12: families.0.name: is missing']],
    ['families: [{ name: a }]', ['1:12: families.0.members: is missing']],
    [
      'families:\n  - { name: a, members: x }\n  - { name: a, members: y }',
      ['3:7: families.1.name: a second family called a'],
    ],
    ['families: [{ name: a, members: x, golden: g.npz }]', ['1:35: families.0.golden: no such file: g.npz']],
    ['families: [{ name: a, members: x, goldens: { y: g.npz } }]', ['1:46: families.0.goldens.y: no such file: g.npz']],
    [
      'families: [{ name: a, members: x, lossy: { y: int4 } }]',
      ['1:44: families.0.lossy.y: allowed are float16, bfloat16, uint8, uint16; found "int4"'],
    ],
    ["waivers: [{ check: 'a:parity', reason: r }]", ['1:11: waivers.0.expires: is missing']],
    ["waivers: [{ check: 'a:parity', expires: 2027-01-01 }]", ['1:11: waivers.0.reason: is missing']],
    [
      "waivers: [{ check: 'a:parity', reason: r, expires: 2027-02-30 }]",
      ['1:43: waivers.0.expires: a day of the calendar is expected: 2027-01-31; found "2027-02-30"'],
    ],
    [
      "waivers: [{ check: 'a:parity', reason: r, expires: 2027 }]",
      ['1:43: waivers.0.expires: a day of the calendar is expected: 2027-01-31; found 2027'],
    ],
    [
      'waivers: [{ check: a, reason: r, expires: 2027-01-01 }]',
      [
        '1:13: waivers.0.check: expected is <artifact glob>:<stage>, with one of the stages integrity, load, roundtrip, parity, golden, baseline, or *; found "a"',
      ],
    ],
    ['custom-layers: [no.mjs]', ['1:1: custom-layers: no such file: no.mjs']],
    ['seed: 1.5', ['1:1: seed: a whole number from 0 to 4294967295 is expected; found 1.5']],
    ['batch-sizes: []', ['1:1: batch-sizes: at least one batch size is needed; found []']],
    ['batch-sizes: [0]', ['1:15: batch-sizes.0: a whole number from 1 to 1024 is expected; found 0']],
    ['reference-limit: -1', ['1:1: reference-limit: a whole number of seconds from 0 to 86400 is expected; found -1']],
    ['time-limit: 0', ['1:1: time-limit: a whole number of seconds from 1 to 86400 is expected; found 0']],
    ['tensorflow: on', ['1:1: tensorflow: allowed are auto, install, required, off; found "on"']],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })

  test('all of it at once, in the order of the file', () => {
    expect(
      wrong('seed: x\npaths: 1\nfoo: 2\ntime-limit: y').map((line) => line.split(': ').slice(0, 2).join(': ')),
    ).toEqual(['1:1: seed', '2:1: paths', '3:1: foo', '4:1: time-limit'])
  })

  test('YAML that is none', () => {
    expect(wrong('a: [\nb: }')[0]).toMatch(/^\d+:\d+: ./)
    expect(wrong('seed: 1\nseed: 2')).toEqual(['2:1: Map keys must be unique'])
    expect(wrong('seed: !!js/function x')[0]).toMatch(/^1:7: Unresolved tag/)
  })

  test('a file that unfolds to more than it says', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [now, before] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [pair[0], pair[1]])) {
      lines.push(`${now}: &${now} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`)
    }
    expect(wrong(lines.join('\n'))).toEqual([` aliases that unfold to more than a policy holds`])
  })

  test('values that hold themselves, or that nobody can follow down', () => {
    const deep = ' values within values, more than 100 deep, or within themselves; a policy has no use for that'
    expect(wrong('ignore: &a [*a]')).toEqual([deep])
    expect(wrong('families: &a\n  - name: b\n    members: *a')).toEqual([deep])
    expect(wrong(`ignore: ${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toEqual([deep])
  })

  test('a file that is too large', () => {
    expect(wrong(`# ${'x'.repeat(2 ** 20)}`)).toEqual([' larger than 1048576 bytes'])
  })
})
