// Runs a SavedModel on the first image of a golden, by TensorFlow itself or in float64, and writes that image and the outputs as a
// golden of their own.  node bench/run_saved_model.mjs SAVED_MODEL GOLDEN.npz tensorflow|reference OUT.npz
import { register } from 'node:module'
import { resolve } from 'node:path'

register('../tools/source-hooks.mjs', import.meta.url)
const { readGolden, writeGolden } = await import('../src/formats/npz/golden.ts')
const { openArtifact } = await import('../src/formats/registry.ts')
const { DEFAULT_LIMITS } = await import('../src/io/limits.ts')
const { bindGraph } = await import('../src/programs/graph/bind.ts')
const { kerasLayers } = await import('../src/programs/layers/registry.ts')
const { createReferenceRuntime } = await import('../src/runtimes/reference.ts')
const { createTensorflowRuntime } = await import('../src/runtimes/tensorflow.ts')

const [from, goldenFile, where, out] = process.argv.slice(2)
const absolute = resolve(from, 'saved_model.pb')
const files = ['saved_model.pb', 'variables/variables.index', 'variables/variables.data-00000-of-00001']
const model = await openArtifact({ path: 'saved_model.pb', absolute, format: 'saved-model', files }, DEFAULT_LIMITS)
const bound = bindGraph(model.program, model.weights, 'saved_model')
const runtime =
  where === 'reference'
    ? createReferenceRuntime(kerasLayers)
    : createTensorflowRuntime({ nativeTensorflow: 'required' })
const refused = runtime.refuses({ model, bound })
if (refused !== null) throw new Error(refused.message)

const [image] = (await readGolden(resolve(goldenFile), goldenFile)).inputs.values()
const shape = [1, ...image.shape.slice(1)]
const size = shape.reduce((product, dim) => product * dim, 1)
const session = await runtime.load({ model, bound })
const [input] = session.signature.inputs
const inputs = new Map([[input.name, { dtype: image.dtype, shape, data: image.data.slice(0, size) }]])
await writeGolden(resolve(out), { inputs, outputs: await session.run(inputs) })
session.close()
await model.close()
