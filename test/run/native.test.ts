import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { nativeFor } from '../../src/check.ts'
import { UsageError } from '../../src/evidence/errors.ts'
import { NATIVE_VARIABLE } from '../../src/ops/tfjs/native.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { workerEnvironment } from '../../src/run/child.ts'
import { findNative } from '../../src/run/native.ts'
import { workspace } from '../support/workspace.ts'

/** A package in the place of tfjs-node. */
function fake(script: string): string {
  const folder = join(workspace(), 'tfjs-node')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "main": "index.js" }')
  writeFileSync(join(folder, 'index.js'), script)
  return folder
}

const ANSWERS = `
  require('node:util').isNullOrUndefined(null)
  console.log('a greeting')
  exports.backend = () => ({ binding: { TF_Version: '2.9.1' } })`

describe('what native TensorFlow says of itself', () => {
  test('its version, greetings or not, on every Node', async () => {
    const folder = fake(ANSWERS)
    expect(await findNative(folder)).toEqual({ folder, version: '2.9.1' })
  })

  test.each([
    [
      'an addon for another system',
      "throw new Error('invalid ELF header')",
      'cannot be loaded: Error: invalid ELF header',
    ],
    ['one that ends its process', 'process.exit(3)', 'cannot be loaded: it ended without a word'],
  ])('%s: why not', async (_, script, reason) => {
    expect(await findNative(fake(script))).toEqual({ folder: null, reason: expect.stringContaining(reason) as unknown })
  })

  test.skipIf(process.platform === 'win32')('one that crashes takes nobody along', async () => {
    const found = await findNative(fake("process.kill(process.pid, 'SIGSEGV')"))
    expect(found).toMatchObject({ folder: null, reason: expect.stringContaining('SIGSEGV') as unknown })
  })

  test('a folder without the package', async () => {
    const folder = workspace()
    expect(await findNative(folder)).toEqual({
      folder: null,
      reason: `native TensorFlow: there is no @tensorflow/tfjs-node in ${folder}`,
    })
  })
})

describe('what the policy makes of it', () => {
  const before = process.env[NATIVE_VARIABLE]
  beforeEach(() => {
    process.env[NATIVE_VARIABLE] = ''
  })
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(process.env, NATIVE_VARIABLE)
    else process.env[NATIVE_VARIABLE] = before
  })
  const absent = { folder: null, reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' }
  const nativeBy = (nativeTensorflow: 'auto' | 'install' | 'required' | 'off', install?: () => Promise<string>) =>
    nativeFor(
      { ...DEFAULT_POLICY, nativeTensorflow },
      { workspace: '/w', ...(install === undefined ? {} : { installTensorflow: install }) },
    )

  test('off looks for nothing; auto and required install nothing', async () => {
    const install = () => Promise.reject(new Error('installed'))
    expect(await nativeBy('off', install)).toBeNull()
    expect(await nativeBy('auto', install)).toEqual(absent)
    expect(await nativeBy('required', install)).toEqual(absent)
  })

  test('install installs what is not there, and only that', async () => {
    const folder = fake(ANSWERS)
    expect(await nativeBy('install', () => Promise.resolve(folder))).toEqual({ folder, version: '2.9.1' })
    process.env[NATIVE_VARIABLE] = folder
    expect(await nativeBy('install', () => Promise.reject(new Error('again')))).toEqual({ folder, version: '2.9.1' })
  })

  test('install that cannot be done, or does not help, is an error with the way out', async () => {
    await expect(nativeBy('install')).rejects.toThrow(/for the action[^]*MODEL_ROUNDTRIP_TFJS_NODE/)
    await expect(nativeBy('install', () => Promise.reject(new UsageError('offline')))).rejects.toThrow('offline')
    const broken = fake("throw new Error('no addon')")
    await expect(nativeBy('install', () => Promise.resolve(broken))).rejects.toThrow(
      /it is installed now, but[^]*no addon/,
    )
  })
})

test('a worker is told the folder, or that there is none', () => {
  const own = { PATH: '/bin', [NATIVE_VARIABLE]: '/own' }
  expect(workerEnvironment(own, '/s')[NATIVE_VARIABLE]).toBe('/own')
  expect(workerEnvironment(own, '/s', '/found')[NATIVE_VARIABLE]).toBe('/found')
  expect(workerEnvironment(own, '/s', null)[NATIVE_VARIABLE]).toBe('')
})
