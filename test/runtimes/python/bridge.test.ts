import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { askPython, loaderTitle, type PythonRequest } from '../../../src/runtimes/python/bridge.ts'
import { fakePython } from '../../support/fake-python.ts'
import { workspace } from '../../support/workspace.ts'

function ask(body: string, more: Partial<PythonRequest> = {}) {
  return askPython({
    command: fakePython(body),
    loader: 'tf_keras',
    model: '/m/saved_model',
    isDirectory: true,
    customObjects: ['a:B'],
    folder: '/w',
    signature: 'serving_default',
    seeds: [7, 8],
    probes: [],
    scratch: workspace(),
    limits: { seconds: 30, megabytes: 1024 },
    ...more,
  })
}

const ONE_WEIGHT = `{ weights: [{ name: 'k', dtype: 'float32' }], outputs: [] }`

describe('what is asked and answered', () => {
  test('the request says everything; probes lie in files; the environment holds no secret', async () => {
    const scratch = workspace()
    process.env['GITHUB_TOKEN'] = 'secret'
    const body = `
      writeFileSync(join(request.out, 'seen.json'), JSON.stringify({ request, env: process.env }))
      finish({ status: 'error', kind: 'load', message: 'no' })`
    const feeds = new Map([['x', { dtype: 'float32', shape: [2], data: Float32Array.of(1, 2) } as const]])
    const answer = await ask(body, { scratch, probes: [feeds] })
    delete process.env['GITHUB_TOKEN']
    expect(answer).toEqual({ kind: 'error', what: 'load', message: 'no' })
    const { request, env } = JSON.parse(readFileSync(join(scratch, 'answer', 'seen.json'), 'utf8')) as {
      request: { probes: { file: string; inputs: string[]; signature: string }[] }
      env: Record<string, string>
    }
    expect(request).toMatchObject({
      loader: 'tf_keras',
      path: '/m/saved_model',
      directory: true,
      custom_objects: ['a:B'],
      python_path: '/w',
      seeds: [7, 8],
      memory_bytes: 2 ** 30,
    })
    expect(request.probes.map(({ file, inputs, signature }) => [existsSync(file), inputs, signature])).toEqual([
      [true, ['x'], 'serving_default'],
    ])
    expect(env).not.toHaveProperty('GITHUB_TOKEN')
    expect(env).toMatchObject({ CUDA_VISIBLE_DEVICES: '-1', TF_CPP_MIN_LOG_LEVEL: '3' })
  })

  test('weights in the order of the loader, names that repeat too; bfloat16 comes as its bits; outputs by probe', async () => {
    const body = `
      for (const number of [0, 1]) await save(number, {
        w0: f32([1, 2]), w1: { dtype: 'uint16', shape: [1], data: Uint16Array.of(0x3f80) }, p0o0: f32([5]) })
      const load = { weights: [{ name: 'k', dtype: 'float32' }, { name: 'k', dtype: 'bfloat16' }],
        outputs: [[{ name: 'y', dtype: 'float32' }]] }
      finish({ status: 'ok', versions: { ...VERSIONS, odd: 'a b' }, loads: [load, load] })`
    const feeds = new Map([['x', { dtype: 'float32', shape: [1], data: Float32Array.of(1) } as const]])
    const answer = await ask(body, { probes: [feeds] })
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
    expect(answer.versions).toEqual({ framework: '2.21.0', tensorflow: '2.21.0' })
    expect(answer.loads[1].weights.map(({ name, dtype, shape }) => [name, dtype, shape])).toEqual([
      ['k', 'float32', [2]],
      ['k', 'bfloat16', [1]],
    ])
    expect(answer.loads[0].outputs[0]?.get('y')?.data).toEqual(Float32Array.of(5))
  })

  test('what loads has a name', () => {
    expect(loaderTitle('tf_keras', { framework: '2.21.0', tensorflow: '2.21.0' })).toBe(
      'legacy Keras 2.21.0 (TensorFlow 2.21.0)',
    )
    expect(loaderTitle('keras', { framework: '3.15.1', backend: 'jax' })).toBe('Keras 3.15.1 (jax)')
    expect(loaderTitle('saved-model', { framework: '2.21.0', tensorflow: '2.21.0' })).toBe(
      'TensorFlow 2.21.0 in Python',
    )
    expect(loaderTitle('saved-model')).toBe('TensorFlow in Python')
  })
})

describe('limits', () => {
  test('time', async () => {
    const limits = { seconds: 5, megabytes: 1024 }
    expect(await ask('setInterval(() => {}, 1000)', { limits })).toMatchObject({ kind: 'time-limit' })
  })

  test.runIf(process.platform === 'linux')('memory, of all processes together', async () => {
    const body = `
      const { spawn } = await import('node:child_process')
      spawn(process.execPath, ['-e', 'const a = Buffer.alloc(300 * 2 ** 20, 1); setInterval(() => a[0], 1000)'])
      setInterval(() => {}, 1000)`
    expect(await ask(body, { limits: { seconds: 30, megabytes: 256 } })).toMatchObject({ kind: 'memory-limit' })
  })

  test.runIf(process.platform !== 'win32')('what it started is ended with it', async () => {
    const scratch = workspace()
    const body = `
      const { spawn } = await import('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
      writeFileSync(join(request.out, 'pid'), String(child.pid))
      finish({ status: 'error', kind: 'load', message: 'no' })
      process.exit(0)`
    await ask(body, { scratch })
    const pid = Number(readFileSync(join(scratch, 'answer', 'pid'), 'utf8'))
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
  })

  test('a crash, with its last words', async () => {
    const crash = `process.stderr.write('ImportError: no\\n', () => process.exit(3))`
    expect(await ask(crash)).toEqual({ kind: 'crashed', message: 'ended with exit code 3: ImportError: no' })
    expect(await ask('process.exit(77)')).toMatchObject({ kind: 'memory-limit' })
    const never = await ask('', {
      command: fakePython('setInterval(() => {}, 1000)', false),
      limits: { seconds: 1, megabytes: 1024 },
    })
    expect(never).toMatchObject({
      kind: 'error',
      what: 'import',
      message: expect.stringContaining('1 seconds') as string,
    })
    const nowhere = await ask('', { command: ['/nowhere/python'] })
    expect(nowhere).toMatchObject({ kind: 'error', what: 'import' })
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A zombie that nobody waits for is no process any more.
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('answers of a stranger are refused', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['no result', ''],
    ['no JSON', `finish('{')`],
    ['a list', `finish('[]')`],
    ['a status of its own', `finish({ status: 'fine' })`],
    ['an error of its own', `finish({ status: 'error', kind: 'pass', message: 'x' })`],
    ['one loading', `await save(0, { w0: f32([1]) }); finish({ status: 'ok', versions: {}, loads: [${ONE_WEIGHT}] })`],
    ['no arrays', `finish({ status: 'ok', versions: {}, loads: [${ONE_WEIGHT}, ${ONE_WEIGHT}] })`],
    [
      'no names',
      `for (const n of [0, 1]) await save(n, { w0: f32([1]) })
      finish({ status: 'ok', versions: {}, loads: [{ weights: [{}], outputs: [] }, {}] })`,
    ],
    [
      'arrays that nothing names',
      `for (const n of [0, 1]) await save(n, { w0: f32([1]), w1: f32([1]) })
      finish({ status: 'ok', versions: {}, loads: [${ONE_WEIGHT}, ${ONE_WEIGHT}] })`,
    ],
    [
      'outputs that nobody asked for',
      `for (const n of [0, 1]) await save(n, { p0o0: f32([1]) })
      const load = { weights: [], outputs: [[{ name: 'y', dtype: 'float32' }]] }
      finish({ status: 'ok', versions: {}, loads: [load, load] })`,
    ],
    [
      'another type than the bytes have',
      `for (const n of [0, 1]) await save(n, { w0: f32([1]) })
      const load = { weights: [{ name: 'k', dtype: 'float64' }], outputs: [] }
      finish({ status: 'ok', versions: {}, loads: [load, load] })`,
    ],
    ['a huge result', `finish(' '.repeat(17 * 2 ** 20))`],
    [
      'no archive',
      `writeFileSync(join(request.out, 'load-0.npz'), 'PK')
      finish({ status: 'ok', versions: {}, loads: [${ONE_WEIGHT}, ${ONE_WEIGHT}] })`,
    ],
  ]
  test.each(bad)('%s', async (_, body) => {
    await expect(ask(body)).rejects.toMatchObject({ name: 'ArtifactError', code: 'crashed' })
  })

  test.runIf(process.platform !== 'win32')('a symbolic link to a file of somebody else', async () => {
    const scratch = workspace()
    const secret = join(workspace(), 'secret.json')
    writeFileSync(secret, JSON.stringify({ status: 'error', kind: 'load', message: 'secret' }))
    const body = `
      const { symlinkSync } = await import('node:fs')
      symlinkSync(${JSON.stringify(secret)}, join(request.out, 'result.json'))`
    await expect(ask(body, { scratch })).rejects.toThrow('no file result.json')
  })
})
