import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

import { put, workspace } from './workspace.ts'

const SOURCE = new URL('../../src', import.meta.url).href
const HOOKS = new URL('../../tools/source-hooks.mjs', import.meta.url).href

/**
 * A stand-in for Python that speaks what bridge.py speaks: a Node script, started as `node fake.mjs bridge.py request`.
 * `body` has `request`, `finish(result)` (writes result.json), `save(number, arrays)` (writes an .npz), `stored()` (the
 * tensors of what is asked for, by alias, with the `key` that they are stored under) and `random(seed, count)`.
 * @param isImported whether it says first that its framework is there
 */
export function fakePython(body: string, isImported = true): readonly [string, ...string[]] {
  const root = workspace()
  // First of all: whoever sets a short limit waits for this, not for modules to be loaded.
  const said = isImported ? 'process.stdout.write(request.token)' : ''
  put(root, { 'fake.mjs': `${REQUEST}\n${said}\n${PRELUDE}\n${body}\n` })
  return [process.execPath, join(root, 'fake.mjs')]
}

const REQUEST = `
import { register } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, basename } from 'node:path'
const request = JSON.parse(readFileSync(process.argv[3], 'utf8'))
`

const PRELUDE = `
register(${JSON.stringify(HOOKS)})
const { writeNpz } = await import(${JSON.stringify(`${SOURCE}/formats/npz/npz.ts`)})
const finish = (result) => writeFileSync(join(request.out, 'result.json'), typeof result === 'string' ? result : JSON.stringify(result))
const save = (number, arrays) => writeNpz(join(request.out, 'load-' + number + '.npz'), new Map(Object.entries(arrays)))
const f32 = (values) => ({ dtype: 'float32', shape: [values.length], data: Float32Array.from(values) })
const random = (seed, count) => {
  const values = new Float32Array(count)
  let state = seed + 1
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    values[i] = state / 2 ** 31 - 1
  }
  return values
}
const stored = async () => {
  const { openArtifact } = await import(${JSON.stringify(`${SOURCE}/formats/registry.ts`)})
  const { readTensor } = await import(${JSON.stringify(`${SOURCE}/tensor/entry.ts`)})
  const { DEFAULT_LIMITS } = await import(${JSON.stringify(`${SOURCE}/io/limits.ts`)})
  const { readdirSync } = await import('node:fs')
  const isCheckpoint = request.loader === 'checkpoint'
  const path = request.directory ? join(request.path, 'saved_model.pb') : request.path + (isCheckpoint ? '.index' : '')
  const single = request.path.endsWith('.keras') ? 'keras' : 'keras-h5'
  const format = request.directory ? 'saved-model' : isCheckpoint ? 'tf-checkpoint' : single
  const files = isCheckpoint ? [basename(path), basename(request.path) + '.data-00000-of-00001'] : request.directory
    ? ['saved_model.pb', ...readdirSync(join(request.path, 'variables')).map((name) => 'variables/' + name)]
    : [basename(path)]
  const model = await openArtifact({ path: basename(path), absolute: path, format, files }, DEFAULT_LIMITS)
  return [...model.weights].map((entry) => ({ name: entry.alias ?? entry.name, key: entry.name, tensor: readTensor(entry) }))
}
const VERSIONS = { framework: '2.21.0', tensorflow: '2.21.0' }
`

/** Where the fixtures lie. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../fixtures/models/${path}`, import.meta.url))
}
