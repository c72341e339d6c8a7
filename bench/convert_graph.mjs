// Writes a SavedModel as a TF.js graph model: node bench/convert_graph.mjs SAVED_MODEL OUT
import { mkdirSync } from 'node:fs'
import { register } from 'node:module'
import { resolve } from 'node:path'

register('../tools/source-hooks.mjs', import.meta.url)
const { convertGraph } = await import('../src/convert/graph.ts')
const { openArtifact } = await import('../src/formats/registry.ts')
const { DEFAULT_LIMITS } = await import('../src/io/limits.ts')
const { bindGraph } = await import('../src/programs/graph/bind.ts')

const [from, directory] = process.argv.slice(2)
const absolute = resolve(from, 'saved_model.pb')
const files = ['saved_model.pb', 'variables/variables.index', 'variables/variables.data-00000-of-00001']
const artifact = { path: 'saved_model.pb', absolute, format: 'saved-model', files }
const model = await openArtifact(artifact, DEFAULT_LIMITS)
mkdirSync(directory, { recursive: true })
const bound = bindGraph(model.program, model.weights, 'saved_model')
const { findings } = await convertGraph({
  model,
  bound,
  to: 'tfjs-graph',
  directory: resolve(directory),
  stem: 'model',
})
for (const { severity, message } of findings) console.error(`${severity}: ${message}`)
await model.close()
