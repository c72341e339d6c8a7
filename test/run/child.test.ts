import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { runChild, workerEnvironment, type ChildLimits, type Ending } from '../../src/run/child.ts'
import type { FromWorker, Job } from '../../src/run/protocol.ts'
import { fakeWorker } from '../support/fake-worker.ts'
import { isAlive } from '../support/processes.ts'
import { workspace } from '../support/workspace.ts'

const LIMITS: ChildLimits = { seconds: 50, megabytes: 1024 }

function job(fields: Partial<Job> = {}): Job {
  const artifact = { path: 'a.keras', absolute: '/w/a.keras', format: 'keras', files: ['a.keras'] } as const
  const checks = [{ stage: 'integrity', artifact } as const, { stage: 'load', artifact, programOf: null } as const]
  const plan = { family: 'a', artifact, checks, unreadable: null, findings: [], notCovered: [] }
  return { plan, policy: DEFAULT_POLICY, workspace: '/w', scratch: '/tmp', ...fields }
}

async function run(body: string, limits: Partial<ChildLimits> = {}, fields: Partial<Job> = {}) {
  const messages: FromWorker[] = []
  const ending: Ending = await runChild(
    job(fields),
    fakeWorker(body),
    { ...LIMITS, ...limits },
    (message) => messages.push(message),
    new AbortController().signal,
  )
  return { ending, messages, kinds: messages.map(({ kind }) => kind) }
}

test('what a worker sends is handed on in order, until it is done', async () => {
  const { ending, kinds } = await run(`
    tell({ kind: 'progress', index: 0, what: job.plan.artifact.path, share: 0.5 })
    pass(0); pass(1)
    tell({ kind: 'facts', facts: { sha256: null, bytes: 1, tensors: 2, parameters: 3 } })
    done()
    setInterval(() => {}, 1000)`)
  expect(ending).toEqual({ kind: 'done' })
  expect(kinds).toEqual(['progress', 'check', 'check', 'facts'])
})

describe('a worker that is lost keeps what it had sent, and says why', () => {
  test('an exit', async () => {
    const { ending, kinds } = await run('pass(0); process.exit(3)')
    expect(kinds).toEqual(['check'])
    expect(ending).toEqual({
      kind: 'lost',
      cause: 'crashed',
      message: 'the process that checked it ended with exit code 3',
    })
  })

  test('an error nobody caught', async () => {
    const { ending } = await run("pass(0); setTimeout(() => { throw new RangeError('too far') }, 20)")
    expect(ending).toMatchObject({
      cause: 'crashed',
      message: 'the process that checked it ended with exit code 1: RangeError: too far',
    })
  })

  test.runIf(process.platform !== 'win32')('a signal', async () => {
    const { ending } = await run("process.kill(process.pid, 'SIGSEGV')")
    expect(ending).toMatchObject({ cause: 'crashed', message: 'the process that checked it ended through SIGSEGV' })
    const killed = await run("process.kill(process.pid, 'SIGKILL')")
    expect(killed.ending).toMatchObject({
      message: 'the process that checked it ended through SIGKILL, which is what a system does that runs out of memory',
    })
  })

  test('a hang that no timer of its own could end', async () => {
    const { ending, kinds } = await run('pass(0); setTimeout(() => { for (;;); }, 20)', { seconds: 1 })
    expect(kinds).toEqual(['check'])
    expect(ending).toMatchObject({
      cause: 'time-limit',
      message: 'the process that checked it took longer than 1 seconds (`time-limit`)',
    })
  })

  test('memory outside of the heap', async () => {
    const { ending } = await run(
      'pass(0); const held = []; setInterval(() => { held.push(Buffer.alloc(32 << 20, 1)); tell({ kind: "memory", bytes: process.memoryUsage.rss() }) }, 10)',
      { megabytes: 300 },
    )
    expect(ending).toMatchObject({
      cause: 'memory-limit',
      message: 'the process that checked it needed more than 300 MB of memory (`memory-limit`)',
    })
  })

  test('memory in the heap', async () => {
    const { ending } = await run('pass(0); const held = []; for (;;) held.push(new Array(1000).fill(held.length))', {
      megabytes: 256,
    })
    expect(ending).toMatchObject({ cause: 'memory-limit' })
  })

  test('a module that is not there', async () => {
    const command = { module: join(workspace(), 'nothing.mjs'), execArgv: [] }
    const ending = await runChild(job(), command, LIMITS, () => undefined, new AbortController().signal)
    expect(ending).toMatchObject({ kind: 'lost', cause: 'crashed' })
    expect(ending.kind === 'lost' && ending.message).toContain('Cannot find module')
  })
})

test('an abort kills the process and rejects', async () => {
  const abort = new AbortController()
  const root = workspace()
  const file = join(root, 'pid')
  const body = `writeFileSync(${JSON.stringify(file)}, String(process.pid)); pass(0); setTimeout(() => { for (;;); }, 10)`
  const running = runChild(
    job(),
    fakeWorker(body),
    LIMITS,
    () => {
      abort.abort()
    },
    abort.signal,
  )
  await expect(running).rejects.toThrow()
  const pid = Number(readFileSync(file, 'utf8'))
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('a worker sees no secret of ours', async () => {
  const secrets = {
    GITHUB_TOKEN: 'a',
    ACTIONS_RUNTIME_TOKEN: 'b',
    INPUT_TOKEN: 'c',
    NODE_OPTIONS: '--no-warnings',
    AWS_KEY: 'd',
  }
  const temporary = { TMPDIR: '/scratch', TEMP: '/scratch', TMP: '/scratch' }
  expect(workerEnvironment({ PATH: '/bin', TMPDIR: '/t', ...secrets }, '/scratch')).toEqual({
    PATH: '/bin',
    ...temporary,
  })
  process.env['MODEL_ROUNDTRIP_TEST_SECRET'] = 'x'
  const { messages } = await run(
    "tell({ kind: 'progress', index: 0, what: Object.keys(process.env).join(), share: null }); done()",
  )
  delete process.env['MODEL_ROUNDTRIP_TEST_SECRET']
  const [message] = messages
  expect(message?.kind === 'progress' && message.what).toContain('PATH')
  expect(message?.kind === 'progress' && message.what).not.toContain('SECRET')
})

test('what a worker calls the place for temporary files is its scratch directory', async () => {
  const scratch = workspace()
  const body = "tell({ kind: 'progress', index: 0, what: (await import('node:os')).tmpdir(), share: null }); done()"
  const { messages } = await run(body, {}, { scratch })
  expect(messages).toMatchObject([{ kind: 'progress', what: scratch }])
})

test('what a worker prints goes nowhere', async () => {
  const { ending } = await run("console.log('::error::x'); console.error('::error::y'); done()")
  expect(ending).toEqual({ kind: 'done' })
})
