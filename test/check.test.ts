import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { check, type CheckEvents } from '../src/check.ts'
import { UsageError } from '../src/evidence/errors.ts'
import { fakeWorker } from './support/fake-worker.ts'
import { pointer, TFLITE } from './support/heads.ts'
import { modelFile } from './support/models.ts'
import { isAlive } from './support/processes.ts'
import { workspace } from './support/workspace.ts'

const KERAS = modelFile('sound/tfjs-mlp/tfjs-mlp.keras')
const ALL_PASS = 'job.plan.checks.forEach((_, index) => pass(index)); done()'

/** Where the runs of a test keep their scratch files; nothing may be left of them. */
let temp: string

beforeEach(() => {
  temp = workspace()
  vi.stubEnv('RUNNER_TEMP', temp)
})

afterEach(() => {
  expect(existsSync(temp) ? readdirSync(temp) : []).toEqual([])
  vi.unstubAllEnvs()
})

test('artifacts in path order, whatever order they end in', async () => {
  const root = workspace(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.keras`, KERAS])))
  const body = `setTimeout(() => { ${ALL_PASS} }, job.plan.artifact.path === 'a.keras' ? 300 : 0)`
  const report = await check({ workspace: root, worker: fakeWorker(body) })
  expect(report.artifacts.map(({ path }) => path)).toEqual(['a.keras', 'b.keras', 'c.keras', 'd.keras'])
  expect(report.conclusion).toBe('pass')
})

test('a report has what the run depended on', async () => {
  const root = workspace({ 'a.keras': KERAS })
  const worker = fakeWorker(
    `tell({ kind: 'facts', facts: { sha256: 'x', bytes: 5, tensors: 2, parameters: 9 } }); ${ALL_PASS}`,
  )
  const report = await check({ workspace: root, inputs: { seed: '12' }, worker })
  expect(report).toMatchObject({
    version: 1,
    artifacts: [{ path: 'a.keras', format: 'keras', family: 'a', sha256: 'x', bytes: 5, tensors: 2, parameters: 9 }],
    notes: [],
    policy: { source: null, effective: { seed: 12, onInconclusive: 'fail' }, waivers: [] },
    environment: { node: process.versions.node, platform: process.platform, arch: process.arch, seed: 12 },
  })
  expect(report.environment.libraries['TensorFlow.js']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(new Date(report.timing.startedAt).toISOString()).toBe(report.timing.startedAt)
  expect(structuredClone(report)).toEqual(report)
})

test('a crash costs what was unfinished, and no other artifact', async () => {
  const root = workspace({ 'a.keras': KERAS, 'b.keras': KERAS })
  const body = `if (job.plan.artifact.path === 'a.keras') { pass(0); pass(1); process.exit(7) } else { ${ALL_PASS} }`
  const { artifacts, conclusion } = await check({ workspace: root, worker: fakeWorker(body) })
  const [a, b] = artifacts
  expect(a?.checks.map(({ stage, verdict, title }) => [stage, verdict, title])).toEqual([
    ['integrity', 'pass', 'fake'],
    ['roundtrip', 'pass', 'fake'],
    ['roundtrip', 'inconclusive', 'keras -> tfjs-layers -> keras'],
  ])
  expect(a?.checks[2]?.findings).toMatchObject([
    {
      cause: 'crashed',
      severity: 'warning',
      message: 'a.keras: not checked: the process that checked it ended with exit code 7',
      file: 'a.keras',
    },
  ])
  expect(b?.checks.every(({ verdict }) => verdict === 'pass')).toBe(true)
  expect(conclusion).toBe('inconclusive')
})

test.each([
  ['not-expressible', 'warning', '', ['integrity', 'roundtrip'], 'pass'],
  ['not-expressible', 'warning', 'targets: [tfjs-layers]', ['integrity', 'roundtrip'], 'inconclusive'],
  ['unknown-layer', 'warning', '', ['integrity', 'roundtrip', 'roundtrip'], 'inconclusive'],
  ['not-expressible', 'error', '', ['integrity', 'roundtrip', 'roundtrip'], 'fail'],
])(
  'a trip through a format without words: %s as %s, policy %j',
  async (cause, severity, policy, stages, conclusion) => {
    const root = workspace({ 'a.keras': KERAS, '.github/model-roundtrip.yml': policy })
    const verdict = severity === 'error' ? 'fail' : 'inconclusive'
    const body = `job.plan.checks.forEach((planned, index) => {
    if (planned.through?.[0] !== 'tfjs-layers') return pass(index)
    const findings = [{ cause: '${cause}', severity: '${severity}', message: 'no words for it' }, { cause: 'policy', severity: 'note', message: 'x' }]
    tell({ kind: 'check', index, check: { stage: 'roundtrip', title: 'a -> b', verdict: '${verdict}', witnesses: ['a', 'b'],
      via: [], coverage: { tensors: [1, 1], outputs: [0, 0], probes: 0 }, weights: {}, worst: null,
      reason: 'no words for it', findings, milliseconds: 1 } })
  })
  done()`
    const checked: string[] = []
    const report = await check(
      { workspace: root, worker: fakeWorker(body) },
      { checked: (_, { stage }) => checked.push(stage) },
    )
    expect(report.artifacts[0]?.checks.map(({ stage }) => stage)).toEqual(stages)
    expect(checked).toEqual(stages)
    expect(report.conclusion).toBe(conclusion)
    const said = 'round trip a -> b: no words for it'
    expect(report.artifacts[0]?.notCovered.includes(said)).toBe(conclusion === 'pass')
  },
)

test('a worker that says it is done and left a check out did not pass it', async () => {
  const root = workspace({ 'a.keras': KERAS })
  const { artifacts } = await check({ workspace: root, worker: fakeWorker('pass(0); done()') })
  expect(artifacts[0]?.checks.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive', 'inconclusive'])
})

test('what cannot be opened is judged without a worker', async () => {
  const root = workspace({ 'a.keras': pointer(), 'b.tflite': TFLITE, 'c.keras': '' })
  const { artifacts, conclusion } = await check({ workspace: root, worker: fakeWorker('process.exit(9)') })
  expect(
    artifacts.map(({ format, bytes, checks }) => [
      format,
      bytes,
      checks.map(({ verdict, findings }) => [verdict, findings[0]?.cause]),
    ]),
  ).toEqual([
    ['git-lfs', pointer().length, [['fail', 'lfs-pointer']]],
    ['tflite', TFLITE.length, [['inconclusive', 'unsupported-format']]],
    ['keras', 0, [['fail', 'empty-file']]],
  ])
  expect(artifacts.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256 ?? ''))).toBe(true)
  expect(conclusion).toBe('fail')
})

test('what was seen while finding fails the integrity check that the worker passed', async () => {
  const root = workspace({ 'a.h5': KERAS })
  const { artifacts } = await check({ workspace: root, worker: fakeWorker(ALL_PASS) })
  expect(artifacts[0]?.checks[0]).toMatchObject({
    stage: 'integrity',
    verdict: 'fail',
    reason: 'a.h5 holds a Keras 3 archive, which Keras opens only under a name that ends in .keras: rename it',
  })
})

test.each([
  ['error', 'fail'],
  ['warn', 'pass'],
  ['ignore', 'pass'],
])('nothing found, %s: %s', async (word, conclusion) => {
  const report = await check({ workspace: workspace({ 'a.txt': 'x' }), inputs: { 'if-no-models-found': word } })
  expect(report).toMatchObject({ conclusion, artifacts: [] })
  expect(report.notes).toEqual(['looked in all that git tracks, or all files without git: **'])
})

test('events come in an order that a progress line can follow', async () => {
  const root = workspace({ 'a.keras': KERAS })
  const seen: string[] = []
  const on: CheckEvents = {
    planned: (plans, notes) => seen.push(`planned ${plans.length} ${notes.length}`),
    started: ({ path }) => seen.push(`started ${path}`),
    progress: ({ path }, stage, what, share) => seen.push(`progress ${path} ${stage} ${what} ${share}`),
    checked: ({ path }, { stage }) => seen.push(`checked ${path} ${stage}`),
    finished: ({ path }) => seen.push(`finished ${path}`),
  }
  const body = `tell({ kind: 'progress', index: 1, what: 'reading', share: 0.5 }); ${ALL_PASS}`
  await check({ workspace: root, worker: fakeWorker(body) }, on)
  expect(seen).toEqual([
    'planned 1 0',
    'started a.keras',
    'progress a.keras roundtrip reading 0.5',
    'checked a.keras integrity',
    'checked a.keras roundtrip',
    'checked a.keras roundtrip',
    'finished a.keras',
  ])
})

test('checks that were lost are told, too', async () => {
  const root = workspace({ 'a.keras': KERAS })
  const seen: string[] = []
  const worker = fakeWorker('pass(0); process.exit(1)')
  await check({ workspace: root, worker }, { checked: (_, { stage, verdict }) => seen.push(`${stage} ${verdict}`) })
  expect(seen).toEqual(['integrity pass', 'roundtrip inconclusive', 'roundtrip inconclusive'])
})

test('each artifact has a scratch directory of its own, empty and gone afterwards', async () => {
  const root = workspace({ 'a.keras': KERAS, 'b.keras': KERAS })
  const body = `writeFileSync(job.scratch + '/x', 'x', { flag: 'wx' }); ${ALL_PASS}`
  const { conclusion } = await check({ workspace: root, worker: fakeWorker(body) })
  expect(conclusion).toBe('pass')
})

test('the notes of finding and of the waivers are in the report', async () => {
  const policy = "waivers: [{ check: 'x.h5:*', reason: r, expires: 2999-01-01 }]"
  const root = workspace({ 'a.keras': KERAS, '.github/model-roundtrip.yml': policy, 'sub/.git/HEAD': 'x' })
  const report = await check({ workspace: root, worker: fakeWorker(ALL_PASS) })
  expect(report.notes).toEqual([
    'submodules and repositories inside this one are not entered: sub',
    'the waiver for x.h5:* is not needed: nothing that it covers failed; remove it',
  ])
  expect(report.policy.source).toBe('.github/model-roundtrip.yml')
})

test('what a worker cannot use ends the run as a wrong policy does, with all other workers', async () => {
  const root = workspace({ 'a.keras': KERAS, 'b.keras': KERAS })
  const pidFile = join(workspace(), 'pid')
  const worker = fakeWorker(`
    if (job.plan.artifact.path === 'b.keras') { writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); for (;;); }
    while (!existsSync(${JSON.stringify(pidFile)}));
    tell({ kind: 'usage', message: 'custom-layers: x.mjs cannot be loaded' })`)
  await expect(check({ workspace: root, worker })).rejects.toThrow(
    new UsageError('custom-layers: x.mjs cannot be loaded'),
  )
  await expect.poll(() => isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false)
})

test('a wrong policy runs nothing', async () => {
  const root = workspace({ 'a.keras': KERAS, '.github/model-roundtrip.yml': 'sead: 1' })
  const started = vi.fn()
  await expect(check({ workspace: root }, { started })).rejects.toThrow('did you mean `seed`?')
  expect(started).not.toHaveBeenCalled()
})

describe.runIf(process.platform !== 'win32')('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends the workers, removes the scratch files, and ends the run as signals do',
    async (signal) => {
      const root = workspace({ 'm/a.keras': KERAS })
      mkdirSync(join(root, 'out'))
      const pidFile = join(root, 'out/pid')
      const worker = fakeWorker(
        `writeFileSync(job.scratch + '/x', 'x'); writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); for (;;);`,
      )
      const script = join(fileURLToPath(new URL('.', import.meta.url)), 'support', 'run-check.mjs')
      const child = spawn(process.execPath, [script, JSON.stringify({ workspace: join(root, 'm'), worker })], {
        stdio: 'ignore',
      })
      await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', {
        timeout: 30_000,
        interval: 50,
      })
      const pid = Number(readFileSync(pidFile, 'utf8'))
      expect(readdirSync(temp)).toHaveLength(1)
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([null, signal])
      expect(readdirSync(temp)).toEqual([])
      await expect.poll(() => isAlive(pid)).toBe(false)
    },
  )
})
