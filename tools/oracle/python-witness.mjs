// Runs the check with Python as a witness on models whose outcome is known, and demands it.
//   node tools/oracle/python-witness.mjs MODELS WORK PYTHON
// MODELS holds the sound families; WORK is an empty directory. CLI names our command line, by default `node dist/cli.js`.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const [models, work, python] = process.argv.slice(2)
const cli = (process.env.CLI ?? `node ${join(here, '..', '..', 'dist/cli.js')}`).split(' ')

mkdirSync(work, { recursive: true })
for (const path of [
  'legacy-encoder/saved_model',
  'legacy-encoder/legacy-encoder.h5',
  'legacy-encoder/legacy-encoder.golden.npz',
  'tfjs-mlp/tfjs-mlp.keras',
  'tfjs-mlp/tfjs-mlp.keras2.h5',
  'tfjs-mlp/saved_model',
  'tfjs-mlp/tfjs-mlp.golden.npz',
  'hdf5-layouts/float64.h5',
]) {
  cpSync(join(models, path), join(work, path), { recursive: true })
}
copyFileSync(join(here, 'legacy_layers.py'), join(work, 'legacy_layers.py'))

/** The load checks of each model, by the path of the model. */
function loads(paths, outcome, ...options) {
  const json = join(work, 'report.json')
  const argv = ['check', ...paths, '--python', python, '--tensorflow', 'off', '--targets', 'keras-h5']
  const run = spawnSync(
    cli[0],
    [...cli.slice(1), ...argv, ...options, '--time-limit', '3600', '--quiet', '--output', json],
    {
      cwd: work,
      stdio: 'inherit',
    },
  )
  assert.equal(run.status, outcome, paths.join())
  const { artifacts } = JSON.parse(readFileSync(json, 'utf8'))
  const byPath = new Map()
  for (const { path, checks } of artifacts) {
    byPath.set(
      path,
      checks.filter(({ stage, title }) => stage === 'load' && title.startsWith('loaded twice')),
    )
  }
  return byPath
}

const found = loads(
  ['legacy-encoder', 'tfjs-mlp'],
  1,
  '--custom-objects',
  'legacy_layers:Encoder',
  '--custom-objects',
  'legacy_layers:Block',
)

// The seed's defect, in small: the file is right, TensorFlow's loader too, and legacy Keras makes up eight kernels.
const [tensorflow, keras] = found.get('legacy-encoder/saved_model/saved_model.pb') ?? []
assert.equal(tensorflow?.verdict, 'pass', tensorflow?.reason)
assert.deepEqual(tensorflow.weights, { identical: 29 })
assert.equal(keras?.verdict, 'fail', keras?.reason)
assert.match(keras.witnesses[1], /^legacy Keras 2\.\d+\.\d+ \(TensorFlow 2\.\d+\.\d+\)$/)
assert.deepEqual(keras.weights, { identical: 21, different: 8 })
const finding = (cause) => keras.findings.find((one) => one.cause === cause)
const anew = finding('reinitialised-tensors')
assert.deepEqual(
  [...(anew?.tensors ?? [])].sort(),
  [0, 1].flatMap((layer) =>
    ['attention_output', 'key', 'query', 'value'].map((part) => `encoder/layer_${layer}/self_attention/${part}/kernel`),
  ),
)
assert.deepEqual(finding('non-deterministic')?.metrics?.differing, 8)
assert.ok(
  keras.findings.some(
    ({ cause, message }) => cause === 'output-differs' && message.includes('legacy-encoder.golden.npz'),
  ),
)

const [hdf5] = found.get('legacy-encoder/legacy-encoder.h5') ?? []
assert.equal(hdf5?.verdict, 'pass', hdf5?.reason)
assert.deepEqual(hdf5.weights, { identical: 29 })

// Sound models of both Keras generations, as their own framework loads them.
const sound = [...found]
  .filter(([path]) => path.startsWith('tfjs-mlp/'))
  .flatMap(([path, checks]) => checks.map((one) => ({ path, ...one })))
assert.ok(sound.length === 3, 'no load checks of tfjs-mlp')
for (const { path, verdict, reason } of sound) assert.equal(verdict, 'pass', `${path}: ${reason}`)
const loaders = new Set(sound.map(({ witnesses }) => witnesses[1].replace(/ [\d.]+/g, '')))
assert.deepEqual([...loaders].sort(), ['Keras (TensorFlow)', 'TensorFlow in Python', 'legacy Keras (TensorFlow)'])

// Without its classes legacy Keras does not load the .h5: inconclusive, in its own words, with the way out.
const [without] = loads(['legacy-encoder/legacy-encoder.h5'], 1).get('legacy-encoder/legacy-encoder.h5') ?? []
assert.equal(without?.verdict, 'inconclusive')
assert.equal(without.findings[0]?.cause, 'not-loadable')
assert.match(without.findings[0].message, /Unknown layer: '?Encoder/)

// float64 that the layers keep as float32: a cast, and right.
const [wide] = loads(['hdf5-layouts/float64.h5'], 0).get('hdf5-layouts/float64.h5') ?? []
assert.equal(wide?.verdict, 'pass', wide?.reason)
assert.deepEqual(wide.weights, { cast: 12 })

// Inputs in lists, in dictionaries and in nests of both, in every way of saving them.
for (const version of ['2', '3']) {
  const made = spawnSync(python, [join(here, 'nested_inputs.py'), version, join(work, 'nested')], { stdio: 'inherit' })
  assert.equal(made.status, 0, `nested_inputs.py ${version}`)
}
const nested = [...loads(['nested'], 0)].flatMap(([path, checks]) => checks.map((one) => ({ path, ...one })))
assert.equal(nested.length, 24, 'three files for each of seven models, and legacy Keras on three of them as well')
for (const { path, verdict, reason } of nested) assert.equal(verdict, 'pass', `${path}: ${reason}`)

console.log(
  `Python as a witness: 8 of 29 tensors were made up by ${keras.witnesses[1]}, ${sound.length + 1 + nested.length} sound loadings passed.`,
)
