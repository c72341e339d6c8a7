// Runs a model by our own reading on the first image of its golden, and writes what that took, as JSON.
//   node bench/run_model.mjs MODEL.keras GOLDEN.npz wasm|tensorflow|reference OUT.json
import { writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { basename, resolve } from 'node:path'

register('../tools/source-hooks.mjs', import.meta.url)
const { openArtifact } = await import('../src/formats/registry.ts')
const { readGolden } = await import('../src/formats/npz/golden.ts')
const { DEFAULT_LIMITS } = await import('../src/io/limits.ts')
const { startKernels } = await import('../src/ops/tfjs/backend.ts')
const { bind } = await import('../src/programs/layers/bind/bind.ts')
const { kerasLayers } = await import('../src/programs/layers/registry.ts')
const { createOpsRuntime } = await import('../src/runtimes/ops.ts')
const { createReferenceRuntime, referenceCost } = await import('../src/runtimes/reference.ts')
const { numbersOf } = await import('../src/tensor/numbers.ts')

const [file, goldenFile, where, out] = process.argv.slice(2)
const { feeds, expected } = await firstRow()
const artifact = { path: basename(file), absolute: resolve(file), format: 'keras', files: [basename(file)] }
const model = await openArtifact(artifact, DEFAULT_LIMITS)
const bound = bind(model, kerasLayers)
const runtime = where === 'reference' ? createReferenceRuntime(kerasLayers) : await onKernels()
const { multiplyAdds, seconds: foretold } = await referenceCost(bound, kerasLayers, feeds)
const session = await runtime.load({ model, bound })
const runs = []
// The first run reads the weights and packs them; the reference reads them anew each time.
for (let i = 0; i < (where === 'reference' ? 1 : 3); i++) runs.push(await timed())
const [first, ...later] = runs
const seconds = later.length === 0 ? null : Math.min(...later.map((run) => run.seconds))
writeFileSync(out, JSON.stringify({ where, multiplyAdds, foretold, first: first.seconds, seconds, ...first.error }))
session.close()
await model.close()

async function onKernels() {
  const { id, notes } = await startKernels({ nativeTensorflow: where === 'tensorflow' ? 'required' : 'off' })
  if (id !== where) throw new Error(`these are the kernels of ${id}: ${notes.join('; ')}`)
  return createOpsRuntime(kerasLayers)
}

async function timed() {
  // Of all threads, so that other work on the machine does not count.
  const start = process.cpuUsage()
  const outputs = await session.run(feeds)
  const { user, system } = process.cpuUsage(start)
  return { seconds: (user + system) / 1e6, error: errorOf(numbersOf([...outputs.values()][0])) }
}

/** Largest difference from Keras's output, and that relative to the largest number of it. */
function errorOf(found) {
  let [maxAbs, largest] = [0, 0]
  for (let i = 0; i < expected.length; i++) {
    maxAbs = Math.max(maxAbs, Math.abs(found[i] - expected[i]))
    largest = Math.max(largest, Math.abs(expected[i]))
  }
  if (found.length !== expected.length || Number.isNaN(maxAbs)) throw new Error('outputs of other shape, or NaN')
  return { maxAbs, relative: maxAbs / largest }
}

async function firstRow() {
  const golden = await readGolden(resolve(goldenFile), goldenFile)
  const cut = ({ dtype, shape, data }) => {
    const row = [1, ...shape.slice(1)]
    return {
      dtype,
      shape: row,
      data: data.slice(
        0,
        row.reduce((product, dim) => product * dim, 1),
      ),
    }
  }
  const inputs = new Map([...golden.inputs].map(([name, tensor]) => [name, cut(tensor)]))
  return { feeds: inputs, expected: numbersOf(cut([...golden.outputs.values()][0])) }
}
