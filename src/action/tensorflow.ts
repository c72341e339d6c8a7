import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { UsageError } from '../evidence/errors.ts'

/** The version that package.json has among its optional dependencies. */
export const TFJS_NODE = '4.22.0'
/** Its name in the runner's tool cache. */
const TOOL = 'model-roundtrip-tfjs-node'
const PACKAGE = '@tensorflow/tfjs-node'

/** Minutes in which 360 MB are downloaded and unpacked. */
const PATIENCE = 15

/** The part of @actions/tool-cache that is used. */
export interface ToolCache {
  /** The tool's folder, or an empty text. */
  find(tool: string, version: string): string
  cacheDir(folder: string, tool: string, version: string): Promise<string>
}

export interface InstallWorld {
  readonly env: NodeJS.ProcessEnv
  readonly cache: ToolCache
  readonly npm: (folder: string, args: readonly string[], env: NodeJS.ProcessEnv) => Promise<void>
  readonly info: (message: string) => void
}

/**
 * The folder of `@tensorflow/tfjs-node` in the runner's tool cache, installed there by npm where it is not yet. npm runs
 * the package's install script, which downloads the addon and libtensorflow; neither sees the job's tokens.
 * @throws UsageError with the way out where it cannot be installed: what was asked for is never skipped
 */
export async function installTensorflow({ env, cache, npm, info }: InstallWorld): Promise<string> {
  const known = cache.find(TOOL, TFJS_NODE)
  if (known !== '') {
    info(`Native TensorFlow: ${PACKAGE} ${TFJS_NODE} from the tool cache`)
    return packageIn(known)
  }
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'tfjs-node-'))
  try {
    info(`Native TensorFlow: installing ${PACKAGE} ${TFJS_NODE} into the tool cache`)
    // A project of its own, so that no .npmrc and no package.json above it has a say.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const args = [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--ignore-scripts=false',
      `${PACKAGE}@${TFJS_NODE}`,
    ]
    await npm(folder, args, npmEnvironment(env))
    packageIn(folder)
    return packageIn(await cache.cacheDir(folder, TOOL, TFJS_NODE))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `tensorflow: install: ${PACKAGE} ${TFJS_NODE} could not be installed: ${reason}\n` +
        'Its install script downloads TensorFlow. Where that host cannot be reached, build it in a step before ' +
        '(tools/tensorflow/build.sh), set MODEL_ROUNDTRIP_TFJS_NODE to its folder, and say `tensorflow: required`; ' +
        'or do without it: `tensorflow: auto`.',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function packageIn(folder: string): string {
  const installed = join(folder, 'node_modules', PACKAGE)
  if (!existsSync(join(installed, 'package.json'))) throw new UsageError(`there is no ${PACKAGE} in ${folder}`)
  return installed
}

/** What npm and the scripts it runs see of a job's environment: how to reach the network, and no secret. */
const PASSED_ON =
  /^(PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|WINDIR|COMSPEC|TEMP|TMP|TMPDIR|LANG|LC_ALL|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|NPM_CONFIG_\w+)$/i

export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name)))
}

/** Runs npm in a folder. @throws Error with npm's own words */
export function runNpm(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    // npm is a script on Windows, which only a shell runs; the arguments are all ours.
    const options = {
      cwd: folder,
      env,
      shell: process.platform === 'win32',
      timeout: PATIENCE * 60_000,
      maxBuffer: 2 ** 26,
    }
    execFile('npm', [...args], options, (error, _stdout, stderr) => {
      if (error === null) resolve()
      else if (error.killed === true) reject(new Error(`npm did not end within ${PATIENCE} minutes`))
      else reject(new Error(wordsOf(stderr) ?? error.message))
    })
  })
}

/** npm's last errors, without its hints at log files. */
function wordsOf(stderr: string): string | undefined {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (ERR!|error)\s*/i, '').trim())
  const told = lines.filter((line) => line !== '' && !/^(A complete log|npm warn|gyp info)/i.test(line))
  const errors = told.filter((line) => /\b\w*Error: |\bE[A-Z]{4,}\b/.test(line))
  if (errors.length > 0) return [...new Set(errors)].slice(0, MOST_LINES).join('; ').slice(0, MOST_CHARACTERS)
  return told.length === 0 ? undefined : told.slice(-MOST_LINES).join('; ').slice(0, MOST_CHARACTERS)
}

const MOST_LINES = 3
const MOST_CHARACTERS = 600
