// Converts the SavedModels of make_applications.py to TF.js graph models, runs them by TF.js itself, and writes the table of
// bench/saved_models.md. Linux.
//   PYTHON=... TFJS_CONVERTER=... node bench/saved_models.mjs DIR [NAME ...] [--table]     DIR keeps models and measurements
// MODEL_ROUNDTRIP_TFJS_NODE says where native TensorFlow is (tools/tensorflow/build.sh). TFJS_CONVERTER is the command line of
// tensorflowjs_converter; without it, that side stays empty.
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
for (const name of chosen) for (const where of ['tensorflow', 'reference']) await answer(name, where)
for (const name of chosen) await side(name, 'ours', [process.execPath, join(here, 'convert_graph.mjs')])
if (theirs !== undefined) for (const name of chosen) await side(name, 'theirs', [...theirs, ...THEIR_OPTIONS])
writeFileSync(join(here, 'saved_models.md'), page(all.map(measured).filter(({ ours }) => ours !== undefined)))

/** What the SavedModel itself answers to the image, as a golden that the written models are held against. */
async function answer(name, where) {
  const out = answerFile(name, where)
  if (existsSync(out)) return
  const folder = join(dir, name)
  const golden = join(folder, `${name}.golden.npz`)
  const { code } = await measure(process.execPath, [
    join(here, 'run_saved_model.mjs'),
    join(folder, 'saved_model'),
    golden,
    where,
    out,
  ])
  if (code !== 0) throw new Error(`${name} by ${where}: exit code ${code}`)
}

function answerFile(name, where) {
  return join(dir, name, `answer.${where}.npz`)
}

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
  const figures = join(folder, 'graph.json')
  const answers = ['tensorflow', 'reference'].map((where) => answerFile(name, where))
  const { code } = await measure(process.execPath, [join(here, 'run_graph_model.mjs'), out, ...answers, figures])
  const run = code === 0 ? JSON.parse(readFileSync(figures, 'utf8')) : null
  known[who] = { ...converted, load, nodes: nodesIn(out), run }
  for (const path of [out, figures]) rmSync(path, { recursive: true, force: true })
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

function page(models) {
  const loads = models.map(({ ours }) => ours.load)
  return `# SavedModels of keras.applications as TF.js graph models

Made by \`node bench/saved_models.mjs DIR\` (${cpus().length} cores, ${cpus()[0].model}, shared with other work: load ${Math.min(...loads).toFixed(1)} to
${Math.max(...loads).toFixed(1)}, so that processor seconds count; Node ${process.version}). The SavedModels are what Keras 3.15.1 exports, with random weights
(applications.md). Each is converted in a process of its own, from source; the written model is loaded and run by
\`@tensorflow/tfjs-converter\` on the wasm kernels, one image.

*Error* is the largest difference from what native TensorFlow (\`loadSavedModel\` of \`@tensorflow/tfjs-node\`) answers for the
SavedModel, relative to its largest number. *Steps* are the largest distance from the float64 reference in rounding steps of float32 at
the scale of the output, as verdicts count them: that of TensorFlow itself is the noise floor, 16 at the least (docs/verdicts.md), and
where a model that was written stands within it, TF.js and TensorFlow differ by the rounding of their kernels alone.
\`tensorflowjs_converter\` is 4.22.0 with TensorFlow 2.21; it fuses operations and folds batch normalisation, which ours does not:
what was written stays node by node what the SavedModel holds, but for what TF.js does not have: ConvNeXt's convolutions of one
channel a group are written as depthwise ones, and its \`Erfc\` as 1 - erf. *refused* are models that \`tensorflowjs_converter\` does not
convert (ConvNeXt: "Unsupported Ops: Erfc"), *does not run* those that it converts and for which no TF.js has the kernels
(MobileNetV3: "_fusedhardswish activation not yet supported"). Where the wasm kernels refuse a bias of rank 4 that the converter
fused (EfficientNet, ResNet50V2), TF.js's cpu kernels stand in.

| model | TensorFlow: steps | ours: processor s | peak MB | nodes | error | steps | within the floor | converter: processor s | peak MB | nodes | error | steps | times faster | share of memory |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${models.map(row).join('\n')}
`
}

function row({ name, ours, theirs: other }) {
  const figures = ({ cpuSeconds, peakMegabytes, nodes, run }) => [
    cpuSeconds.toFixed(1),
    Math.round(peakMegabytes),
    nodes,
    ...(run === null ? ['does not run', ''] : [run.relative.toExponential(0), Math.round(run.units.found)]),
  ]
  const empty = ['', '', '', '', '']
  const against = !other
    ? ['', '']
    : [(other.cpuSeconds / ours.cpuSeconds).toFixed(1), (ours.peakMegabytes / other.peakMegabytes).toFixed(2)]
  const cells = [
    name,
    ours.run === null ? '' : Math.round(ours.run.units.tensorflow),
    ...figures(ours),
    ours.run?.apart === null ? 'yes' : 'no',
    ...(other === null ? ['refused', ...empty.slice(1)] : other === undefined ? empty : figures(other)),
    ...against,
  ]
  return `| ${cells.join(' | ')} |`
}
