import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runAction, type World } from '../../src/action/run.ts'
import type { ArtifactClient } from '../../src/action/upload.ts'
import type { CheckEvents, CheckOptions } from '../../src/check.ts'
import { UsageError } from '../../src/evidence/errors.ts'
import type { Report } from '../../src/evidence/report.ts'
import { hostile, mixed, report } from '../report/sample.ts'

/** A runner that only remembers. */
class FakeRunner {
  readonly inputs: Record<string, string> = {}
  readonly outputs: Record<string, string> = {}
  readonly log: string[] = []
  readonly summaries: string[] = []
  readonly uploads: { name: string; files: string[]; days?: number }[] = []
  readonly asked: CheckOptions[] = []
  env: NodeJS.ProcessEnv
  outcome: (options: CheckOptions, on: CheckEvents) => Report
  upload: (name: string, file: string) => { id?: number } = () => ({ id: 42 })
  summaryFails = false

  constructor(temp: string, outcome: Report) {
    this.outcome = () => outcome
    this.env = {
      GITHUB_WORKSPACE: temp,
      RUNNER_TEMP: temp,
      GITHUB_JOB: 'test models',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_RUN_ID: '77',
      GITHUB_SERVER_URL: 'https://github.invalid',
      GITHUB_REPOSITORY: 'me/models',
      ACTIONS_RUNTIME_TOKEN: 'token',
      ACTIONS_RESULTS_URL: 'https://results.invalid',
      NO_COLOR: '1',
    }
  }

  world(): World {
    const say = (kind: string) => (text: string, place?: { title?: string; file?: string }) => {
      this.log.push(`${kind} ${place?.file ?? ''}|${place?.title ?? ''}|${text}`)
    }
    const client: ArtifactClient = {
      uploadArtifact: (name, files, root, { retentionDays, skipArchive }) => {
        expect(skipArchive).toBe(true)
        expect(files.every((file) => file.startsWith(root) && existsSync(file))).toBe(true)
        this.uploads.push({ name, files, ...(retentionDays === undefined ? {} : { days: retentionDays }) })
        return Promise.resolve().then(() => this.upload(name, files[0] ?? ''))
      },
    }
    return {
      env: this.env,
      check: (options, on) => {
        this.asked.push(options)
        return Promise.resolve().then(() => this.outcome(options, on))
      },
      artifactClient: () => Promise.resolve(client),
      installTensorflow: () => Promise.reject(new Error('nobody asked for it')),
      kit: {
        getInput: (name) => this.inputs[name] ?? '',
        setOutput: (name, value) => {
          this.outputs[name] = value
        },
        setFailed: say('failed'),
        info: say('info'),
        debug: say('debug'),
        isDebug: () => true,
        error: say('error'),
        warning: say('warning'),
        notice: say('notice'),
        startGroup: say('group'),
        endGroup: () => this.log.push('end'),
        summary: {
          addRaw: (text) => ({
            write: () => {
              if (this.summaryFails) return Promise.reject(new Error('no file'))
              this.summaries.push(text)
              return Promise.resolve()
            },
          }),
        },
      },
    }
  }

  of(kind: string): string[] {
    return this.log.filter((line) => line.startsWith(kind))
  }
}

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'action-test-'))
})
afterEach(() => {
  rmSync(temp, { recursive: true, force: true })
})

test('a pass: outputs, files, summary, upload, nothing else', async () => {
  const runner = new FakeRunner(temp, report())
  expect(await runAction(runner.world())).toBe(0)
  const path = runner.outputs['report-path'] ?? ''
  expect(runner.outputs).toEqual({
    conclusion: 'pass',
    passed: '1',
    failed: '0',
    inconclusive: '0',
    'report-path': path,
    'artifact-id': '42',
    'artifact-url': 'https://github.invalid/me/models/actions/runs/77/artifacts/42',
  })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report())
  const directory = join(path, '..')
  expect(readdirSync(directory).sort()).toEqual(['model-roundtrip-test-models-2.html', 'report.json', 'summary.md'])
  expect(runner.summaries).toHaveLength(1)
  expect(runner.summaries[0]).toContain('artifacts/42">model-roundtrip-test-models-2.html</a>')
  expect(runner.uploads[0]?.files.map((file) => basename(file))).toEqual(['model-roundtrip-test-models-2.html'])
  expect([...runner.of('error'), ...runner.of('warning'), ...runner.of('notice'), ...runner.of('failed')]).toEqual([])
})

test('a failure: exit code 1, an annotation each, the log in groups', async () => {
  const runner = new FakeRunner(temp, mixed)
  runner.inputs['working-directory'] = 'sub/dir'
  expect(await runAction(runner.world())).toBe(1)
  expect(runner.outputs).toMatchObject({ conclusion: 'fail', passed: '1', failed: '2', inconclusive: '1' })
  expect(runner.asked[0]?.workspace).toBe(join(temp, 'sub', 'dir'))
  expect(runner.of('error')).toHaveLength(3)
  expect(runner.of('error')[1]).toMatch(/^error sub\/dir\/models\/web\/model.json\|models\/web\/model.json, tensor/)
  expect(runner.of('group')).toEqual([
    'group ||models/digits.keras: passed',
    'group ||models/gated.keras: inconclusive',
    'group ||models/web/model.json: failed',
    'group ||models/text.h5: failed',
  ])
  expect(runner.of('failed')).toEqual([])
})

test('without annotations the job still says why it failed', async () => {
  const runner = new FakeRunner(temp, mixed)
  Object.assign(runner.inputs, { annotations: 'false', summary: 'false', 'upload-report': 'false' })
  expect(await runAction(runner.world())).toBe(1)
  expect(runner.of('error')).toEqual([])
  expect(runner.of('warning')).toEqual([])
  expect(runner.summaries).toEqual([])
  expect(runner.uploads).toEqual([])
  expect(runner.of('failed')).toEqual(['failed ||2 of 4 models failed, 1 could not be checked in full.'])
  expect(runner.outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '' })
})

test('policy inputs are handed on as they are', async () => {
  const runner = new FakeRunner(temp, report())
  Object.assign(runner.inputs, { paths: 'a/**\nb/**', seed: '9', policy: 'p.yml', 'retention-days': '3' })
  await runAction(runner.world())
  expect(runner.asked[0]).toMatchObject({ policyFile: 'p.yml', inputs: { paths: 'a/**\nb/**', seed: '9', ignore: '' } })
  expect(runner.uploads[0]?.days).toBe(3)
})

describe('the upload never touches the verdict', () => {
  test.each([
    ['GHES', new Error('@actions/artifact v2.0.0+ are not currently supported on GHES.')],
    ['network', new Error('connect ECONNREFUSED')],
  ])('%s', async (_, error) => {
    for (const [outcome, code] of [
      [report(), 0],
      [mixed, 1],
    ] as const) {
      const runner = new FakeRunner(temp, outcome)
      runner.upload = () => {
        throw error
      }
      expect(await runAction(runner.world())).toBe(code)
      expect(runner.of('warning')).toEqual([
        `warning ||The report was not uploaded: ${error.message.replace(/\.$/, '')}. The verdict stands.`,
      ])
      expect(runner.summaries).toHaveLength(1)
      expect(runner.outputs['artifact-id']).toBe('')
    }
  })

  test.each([
    [Object.assign(new Error(''), { name: 'RestError', statusCode: 401 }), 'RestError, status 401'],
    [new TypeError(''), 'TypeError'],
  ])('an error without a message is still told (%#)', async (error, reason) => {
    const runner = new FakeRunner(temp, report())
    runner.upload = () => {
      throw error
    }
    expect(await runAction(runner.world())).toBe(0)
    expect(runner.of('warning')).toEqual([`warning ||The report was not uploaded: ${reason}. The verdict stands.`])
  })

  test('no service: nothing is loaded', async () => {
    const runner = new FakeRunner(temp, report())
    delete runner.env['ACTIONS_RUNTIME_TOKEN']
    const world = { ...runner.world(), artifactClient: () => Promise.reject(new Error('loaded')) }
    expect(await runAction(world)).toBe(0)
    expect(runner.of('warning')[0]).toContain('this runner offers no place to upload to')
  })

  test('a name that is taken is tried once more, with a mark', async () => {
    const runner = new FakeRunner(temp, report())
    const taken = new Error(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    )
    runner.upload = (_, file) => {
      if (basename(file) === 'model-roundtrip-test-models-2.html') throw taken
      return { id: 43 }
    }
    expect(await runAction(runner.world())).toBe(0)
    expect(runner.outputs['artifact-id']).toBe('43')
    expect(runner.uploads.map(({ files }) => basename(files[0] ?? ''))[1]).toMatch(
      /^model-roundtrip-test-models-2-[0-9a-f]{6}\.html$/,
    )
    expect(existsSync(join(runner.outputs['report-path'] ?? '', '..', 'model-roundtrip-test-models-2.html'))).toBe(true)
  })

  test('taken twice is a warning', async () => {
    const runner = new FakeRunner(temp, report())
    runner.upload = () => {
      throw new Error('(409) Conflict')
    }
    expect(await runAction(runner.world())).toBe(0)
    expect(runner.uploads).toHaveLength(2)
    expect(runner.of('warning')).toHaveLength(1)
  })
})

test('a summary that cannot be written is a warning', async () => {
  const runner = new FakeRunner(temp, report())
  runner.summaryFails = true
  expect(await runAction(runner.world())).toBe(0)
  expect(runner.of('warning')).toEqual(['warning ||The job summary was not written: no file. The verdict stands.'])
})

test('a mistake of the user and a fault of ours read differently', async () => {
  const mistaken = new FakeRunner(temp, report())
  mistaken.outcome = () => {
    throw new UsageError('policy.yml: unknown key tolerence\n::error::x')
  }
  expect(await runAction(mistaken.world())).toBe(1)
  expect(mistaken.log).toEqual(['failed ||policy.yml: unknown key tolerence\n\\u{3a}:error::x'])

  const faulty = new FakeRunner(temp, report())
  faulty.outcome = () => {
    throw new TypeError('x is\n##[error]not a function')
  }
  expect(await runAction(faulty.world())).toBe(1)
  expect(faulty.log[0]).toMatch(
    /^failed \|\|Model Roundtrip itself went wrong, which says nothing about your models: x is\\n##\\u/,
  )
  expect(faulty.log[1]).toBe('group ||Stack, for the report')
  expect(faulty.log.some((line) => line.includes('run.test.ts'))).toBe(true)
  expect(faulty.log.join('\n')).not.toContain('##[')
  expect(faulty.outputs).toEqual({})
})

test('wrong inputs stop before anything is checked', async () => {
  const runner = new FakeRunner(temp, report())
  Object.assign(runner.inputs, { summary: 'maybe', 'retention-days': 'x' })
  expect(await runAction(runner.world())).toBe(1)
  expect(runner.asked).toEqual([])
  expect(runner.of('failed')[0]).toMatch(/summary: found "maybe".*\n.*retention-days: found "x"/)
})

test('nothing that a model wrote reaches the log as a command', async () => {
  const runner = new FakeRunner(temp, hostile)
  runner.outcome = (_, on) => {
    const [one] = hostile.artifacts
    const artifact = { path: one?.path ?? '', absolute: '/x', format: 'keras', files: [] } as const
    const [check] = one?.checks ?? []
    on.progress?.(artifact, 'integrity', '\n::debug::x', null)
    if (check) on.checked?.(artifact, check)
    return hostile
  }
  expect(await runAction(runner.world())).toBe(1)
  const lines = runner.log
    .filter((line) => /^(info|debug|group)/.test(line))
    .join('\n')
    .split('\n')
  for (const line of lines) {
    expect(line.replace(/^(info|debug|group) \|\|/, '')).not.toMatch(/^\s*::/)
    expect(line).not.toContain('##[')
  }
})
