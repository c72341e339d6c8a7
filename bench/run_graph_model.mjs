// Loads a TF.js graph model with @tensorflow/tfjs-converter itself, runs it on the wasm kernels on the first image of a golden,
// and writes how far it is from what was recorded, as JSON.  node bench/run_graph_model.mjs DIRECTORY GOLDEN.npz OUT.json
import { readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadGraphModel } from '@tensorflow/tfjs-converter'

register('../tools/source-hooks.mjs', import.meta.url)
const { readGolden } = await import('../src/formats/npz/golden.ts')
const { startKernels } = await import('../src/ops/tfjs/backend.ts')

const [directory, goldenFile, out] = process.argv.slice(2)
const { tf } = await startKernels({ nativeTensorflow: 'off' })
const golden = await readGolden(resolve(goldenFile), goldenFile)
const [image] = golden.inputs.values()
const [recorded] = golden.outputs.values()

const start = performance.now()
const model = await loadGraphModel({ load: () => Promise.resolve(artifacts()) })
const loaded = performance.now()
const row = [1, ...image.shape.slice(1)]
const input = tf.tensor(
  image.data.slice(
    0,
    row.reduce((product, dim) => product * dim, 1),
  ),
  row,
  'float32',
)
const output = await model.predict(input).data()
const first = performance.now()
await model.predict(input).data()
const then = performance.now()

let [maxAbs, largest] = [0, 0]
for (let i = 0; i < output.length; i++) {
  maxAbs = Math.max(maxAbs, Math.abs(output[i] - recorded.data[i]))
  largest = Math.max(largest, Math.abs(recorded.data[i]))
}
if (output.length * image.shape[0] !== recorded.data.length || Number.isNaN(maxAbs))
  throw new Error('other outputs, or NaN')
const seconds = { load: (loaded - start) / 1000, first: (first - loaded) / 1000, then: (then - first) / 1000 }
writeFileSync(out, JSON.stringify({ ...seconds, relative: maxAbs / largest }))

function artifacts() {
  const { modelTopology, weightsManifest, signature, format } = JSON.parse(
    readFileSync(join(directory, 'model.json'), 'utf8'),
  )
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights)
  const weightData = weightsManifest.flatMap(({ paths }) =>
    paths.map((path) => {
      const bytes = readFileSync(join(directory, path))
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    }),
  )
  return { modelTopology, weightSpecs, weightData, signature, format }
}
