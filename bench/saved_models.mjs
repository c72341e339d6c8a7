// Converts the SavedModels of make_applications.py to TF.js graph models, runs them by TF.js itself, and writes the table of
// bench/saved_models.md. Linux.
//   PYTHON=... TFJS_CONVERTER=... node bench/saved_models.mjs DIR [NAME ...] [--table]     DIR keeps models and measurements
// TFJS_CONVERTER is the command line of tensorflowjs_converter; without it, that side stays empty.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const [directory, ...options] = process.argv.slice(2)
// Measures nothing, and writes the table of what is there.
const onlyTable = options.includes('--table')
const names = options.filter((name) => name !== '--table')
const dir = resolve(directory)
const theirs = process.env.TFJS_CONVERTER?.split(' ')
const THEIR_OPTIONS = ['--input_format=tf_saved_model', '--output_format=tfjs_graph_model']

if (!existsSync(join(dir, 'VGG16', 'saved_model')))
  execFileSync(process.env.PYTHON ?? 'python3', [join(here, 'make_applications.py'), dir, ...names], {
    stdio: 'ignore',
  })
const all = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'saved_model')))
const chosen = onlyTable ? [] : names.length === 0 ? all : names
for (const name of chosen) await side(name, 'ours', [process.execPath, join(here, 'convert_graph.mjs')])
if (theirs !== undefined) for (const name of chosen) await side(name, 'theirs', [...theirs, ...THEIR_OPTIONS])
writeFileSync(join(here, 'saved_models.md'), page(all.map(measured).filter(({ ours }) => ours !== undefined)))

/** Converts, loads and runs; each in a process of its own. What is measured is not redone. */
async function side(name, who, [command, ...options]) {
  const known = measured(name)
  if (known[who] !== undefined) return
  const folder = join(dir, name)
  const out = join(folder, `graph-${who}`)
  rmSync(out, { recursive: true, force: true })
  const load = loadavg()[0]
  const converted = await measure(command, [...options, join(folder, 'saved_model'), out])
  if (converted.code !== 0) {
    if (who === 'ours') throw new Error(`${name}: the conversion ended with exit code ${converted.code}`)
    return keep({ ...known, theirs: null })
  }
  const answer = join(folder, 'graph.json')
  const run = [join(here, 'run_graph_model.mjs'), out, join(folder, `${name}.golden.npz`), answer]
  const { code } = await measure(process.execPath, run)
  const answered = code === 0 ? JSON.parse(readFileSync(answer, 'utf8')) : null
  known[who] = { ...converted, load, nodes: nodesIn(out), run: answered }
  for (const path of [out, answer]) rmSync(path, { recursive: true, force: true })
  keep(known)
}

function keep(known) {
  writeFileSync(join(dir, known.name, 'graphs.json'), JSON.stringify(known, null, 2))
}

function nodesIn(out) {
  return JSON.parse(readFileSync(join(out, 'model.json'), 'utf8')).modelTopology.node.length
}

function measured(name) {
  const file = join(dir, name, 'graphs.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { name }
}

/** How far Keras's own output is from the float64 reference (applications.mjs). */
function ownRounding(name) {
  const file = join(dir, name, 'measured.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).runs.reference?.relative : undefined
}

function page(models) {
  const loads = models.map(({ ours }) => ours.load)
  return `# SavedModels of keras.applications as TF.js graph models

Made by \`node bench/saved_models.mjs DIR\` (${cpus().length} cores, ${cpus()[0].model}, shared with other work: load ${Math.min(...loads).toFixed(1)} to
${Math.max(...loads).toFixed(1)}, so that processor seconds count; Node ${process.version}). The SavedModels are what Keras 3.15.1 exports, with random weights
(applications.md). Each is converted in a process of its own, from source; the written model is loaded and run by
\`@tensorflow/tfjs-converter\` on the wasm kernels, one image.

*Error* is the largest difference from what TensorFlow computed natively, relative to its largest output; *TensorFlow's own* is that of
TensorFlow from the float64 reference: its rounding. Errors of about its size are rounding, of either side.
\`tensorflowjs_converter\` is 4.22.0 with TensorFlow 2.21; it fuses operations and folds batch normalisation, which ours does not:
what was written stays node by node what the SavedModel holds, but for what TF.js does not have: ConvNeXt's convolutions of one
channel a group are written as depthwise ones, and its \`Erfc\` as 1 - erf. *refused* are models that \`tensorflowjs_converter\` does not
convert (ConvNeXt: "Unsupported Ops: Erfc"); what is empty was not measured.

| model | ours: processor s | peak MB | nodes | error | converter: processor s | peak MB | nodes | error | TensorFlow's own | times faster | share of memory |
|---|---|---|---|---|---|---|---|---|---|---|---|
${models.map(row).join('\n')}
`
}

function row({ name, ours, theirs: other }) {
  const own = ownRounding(name)
  const figures = (one) => [
    one.cpuSeconds.toFixed(1),
    Math.round(one.peakMegabytes),
    one.nodes,
    one.run?.relative.toExponential(0) ?? 'does not run',
  ]
  const against = !other
    ? ['', '']
    : [(other.cpuSeconds / ours.cpuSeconds).toFixed(1), (ours.peakMegabytes / other.peakMegabytes).toFixed(2)]
  const cells = [
    name,
    ...figures(ours),
    ...(other === null ? ['refused', '', '', ''] : other === undefined ? ['', '', '', ''] : figures(other)),
  ]
  return `| ${[...cells, own === undefined ? '' : own.toExponential(0), ...against].join(' | ')} |`
}
