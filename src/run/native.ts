import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { nativeFolder } from '../ops/tfjs/native.ts'
import { workerEnvironment } from './child.ts'

/** Native TensorFlow as it is on this machine: a package that answers, or why there is none. */
export type FoundNative =
  { readonly folder: string; readonly version: string } | { readonly folder: null; readonly reason: string }

/** Milliseconds in which a library of hundreds of megabytes is read from a cold disk. */
const PATIENCE = 120_000

/**
 * Loads the addon as the checks will, and says TensorFlow's version. `util.isNullOrUndefined` is gone since Node 23.
 * The last line counts: TensorFlow may greet before.
 */
const ASK = `
  const util = require('node:util')
  util.isNullOrUndefined ??= (value) => value === null || value === undefined
  const tf = require(process.argv[1])
  process.stdout.write('\\n' + tf.backend().binding.TF_Version)`

/**
 * Asks the package in `folder` in a process of its own, so that an addon that crashes costs no model its verdict.
 * @param folder by default where the environment variable points, or beside this program
 */
export async function findNative(folder: string | undefined = nativeFolder()): Promise<FoundNative> {
  if (folder === undefined) {
    return { folder: null, reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' }
  }
  if (!existsSync(join(folder, 'package.json'))) {
    return { folder: null, reason: `native TensorFlow: there is no @tensorflow/tfjs-node in ${folder}` }
  }
  // As a worker's: no token is seen by code that is not ours.
  const environment = { ...workerEnvironment(process.env, tmpdir()), TF_CPP_MIN_LOG_LEVEL: '3' }
  return new Promise((resolve) => {
    const options = { env: environment, timeout: PATIENCE, windowsHide: true }
    execFile(process.execPath, ['-e', ASK, folder], options, (error, stdout, stderr) => {
      if (error === null) resolve({ folder, version: stdout.trim().split('\n').at(-1) ?? '' })
      else resolve({ folder: null, reason: `native TensorFlow cannot be loaded: ${reasonOf(error, stderr)}` })
    })
  })
}

function reasonOf(
  { signal, killed }: { signal?: NodeJS.Signals | undefined; killed?: boolean | undefined },
  stderr: string,
): string {
  if (killed === true) return `it did not answer within ${PATIENCE / 1000} seconds`
  const line = stderr.split('\n').find((text) => /^\w*Error\b/.test(text))
  return (line ?? (signal == null ? 'it ended without a word' : `its process ended through ${signal}`)).slice(0, 300)
}
