// Loads a TF.js graph model with @tensorflow/tfjs-converter itself, runs it on the wasm kernels on the image of a golden, and writes
// how far it is from TensorFlow, and both from the float64 reference, as JSON.
//   node bench/run_graph_model.mjs DIRECTORY TENSORFLOW.npz REFERENCE.npz OUT.json      (the goldens of run_saved_model.mjs)
import { readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadGraphModel } from '@tensorflow/tfjs-converter'

register('../tools/source-hooks.mjs', import.meta.url)
const { judge } = await import('../src/compare/noise-floor.ts')
const { readGolden } = await import('../src/formats/npz/golden.ts')
const { startKernels } = await import('../src/ops/tfjs/backend.ts')

const [directory, tensorflowFile, referenceFile, out] = process.argv.slice(2)
const { tf } = await startKernels({ nativeTensorflow: 'off' })
const { inputs, outputs } = await readGolden(resolve(tensorflowFile), tensorflowFile)
const { outputs: truth } = await readGolden(resolve(referenceFile), referenceFile)
const [image] = inputs.values()
const [[native], [exact]] = [[...outputs.values()], [...truth.values()]]

const start = performance.now()
const model = await loadGraphModel({ load: () => Promise.resolve(artifacts()) })
const loaded = performance.now()
const input = tf.tensor(image.data, image.shape, 'float32')
const output = await model.predict(input).data()
const first = performance.now()
await model.predict(input).data()
const then = performance.now()

let [maxAbs, largest] = [0, 0]
for (let i = 0; i < output.length; i++) {
  maxAbs = Math.max(maxAbs, Math.abs(output[i] - native.data[i]))
  largest = Math.max(largest, Math.abs(native.data[i]))
}
if (output.length !== native.data.length || Number.isNaN(maxAbs)) throw new Error('other outputs, or NaN')
const { distances, apart } = judge(exact.data, [native.data, output], 'float32')
const seconds = { load: (loaded - start) / 1000, first: (first - loaded) / 1000, then: (then - first) / 1000 }
const units = { tensorflow: distances[0].units, found: distances[1].units }
writeFileSync(out, JSON.stringify({ ...seconds, relative: maxAbs / largest, units, apart }))

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
