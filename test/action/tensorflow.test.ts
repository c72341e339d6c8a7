import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { installTensorflow, npmEnvironment, runNpm, TFJS_NODE, type InstallWorld } from '../../src/action/tensorflow.ts'
import { UsageError } from '../../src/evidence/errors.ts'

let root: string
const said: string[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  for (const name of ['temp', 'tools']) mkdirSync(join(root, name))
  said.length = 0
})

/** A tool cache as the runner has one: folders by tool and version. */
function cache(): InstallWorld['cache'] {
  const place = (tool: string, version: string) => join(root, 'tools', tool, version)
  return {
    find: (tool, version) => (existsSync(place(tool, version)) ? place(tool, version) : ''),
    cacheDir: (folder, tool, version) => {
      cpSync(folder, place(tool, version), { recursive: true })
      return Promise.resolve(place(tool, version))
    },
  }
}

function install(npm: InstallWorld['npm']): Promise<string> {
  const env = { RUNNER_TEMP: join(root, 'temp'), PATH: '/bin', GITHUB_TOKEN: 'secret', INPUT_PATHS: 'a' }
  return installTensorflow({ env, cache: cache(), npm, info: (message) => said.push(message) })
}

/** What npm leaves behind. */
const installs: InstallWorld['npm'] = (folder) => {
  const module = join(folder, 'node_modules/@tensorflow/tfjs-node')
  mkdirSync(module, { recursive: true })
  writeFileSync(join(module, 'package.json'), '{}')
  return Promise.resolve()
}

describe('tensorflow: install', () => {
  test('npm installs the version of package.json into the tool cache, once, and sees no secret', async () => {
    const calls: [readonly string[], NodeJS.ProcessEnv, string[]][] = []
    const npm: InstallWorld['npm'] = (folder, args, env) => {
      calls.push([args, env, readdirSync(folder)])
      return installs(folder, args, env)
    }
    const module = await install(npm)
    expect(module.startsWith(join(root, 'tools'))).toBe(true)
    expect(existsSync(join(module, 'package.json'))).toBe(true)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.[0]).toContain(`@tensorflow/tfjs-node@${TFJS_NODE}`)
    expect(calls[0]?.[1]).toEqual({ PATH: '/bin' })
    expect(calls[0]?.[2]).toEqual(['package.json'])
    expect(readdirSync(join(root, 'temp'))).toEqual([])

    expect(await install(npm)).toBe(module)
    expect(calls).toHaveLength(1)
    expect(said.at(-1)).toContain('from the tool cache')
  })

  test('the version is the one of the optional dependency', () => {
    const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly optionalDependencies: Readonly<Record<string, string>>
    }
    expect(own.optionalDependencies['@tensorflow/tfjs-node']).toBe(TFJS_NODE)
  })

  test('a failure says why, and what to do', async () => {
    const failed = install(() => Promise.reject(new Error('getaddrinfo ENOTFOUND')))
    await expect(failed).rejects.toThrow(UsageError)
    await expect(failed).rejects.toThrow(/ENOTFOUND[^]*tools\/tensorflow\/build\.sh[^]*MODEL_ROUNDTRIP_TFJS_NODE/)
    expect(readdirSync(join(root, 'temp'))).toEqual([])
    expect(readdirSync(join(root, 'tools'))).toEqual([])
  })

  test('npm that installs nothing is a failure', async () => {
    await expect(install(() => Promise.resolve())).rejects.toThrow('there is no @tensorflow/tfjs-node')
    expect(readdirSync(join(root, 'tools'))).toEqual([])
  })
})

test('npm knows its registry, proxies and certificates', () => {
  const passed = { npm_config_registry: 'r', https_proxy: 'p', NODE_EXTRA_CA_CERTS: 'c', HOME: 'h' }
  expect(npmEnvironment({ ...passed, ACTIONS_RUNTIME_TOKEN: 't', NODE_OPTIONS: '--x', AWS_KEY: 'k' })).toEqual(passed)
})

describe.skipIf(process.platform === 'win32')('npm as a process (a script of the shell)', () => {
  /** A folder with an npm in it that does this. */
  function stub(script: string): NodeJS.ProcessEnv {
    const file = join(root, 'npm')
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
    return { PATH: `${root}${delimiter}${process.env['PATH'] ?? ''}` }
  }

  test('runs in the folder with the arguments', async () => {
    await runNpm(join(root, 'temp'), ['install', 'a b'], stub('printf "%s\\n" "$@" > called'))
    expect(readFileSync(join(root, 'temp', 'called'), 'utf8')).toBe('install\na b\n')
  })

  test('its errors are its own words', async () => {
    const env = stub(
      'echo "npm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this" >&2; exit 1',
    )
    await expect(runNpm(root, [], env)).rejects.toThrow('code E404; 404 Not Found')
  })

  test('no npm is said', async () => {
    await expect(runNpm(root, [], { PATH: join(root, 'tools') })).rejects.toThrow('ENOENT')
  })
})
