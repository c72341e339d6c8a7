// Runs and checks the models of make_applications.py, and writes bench/applications.md, the whole of it. Linux. Nobody has to watch:
// what is measured lies beside each model (measured.json), and a run that was stopped goes on where it was. Delete those files to
// measure anew. About ten minutes on two idle cores, where the models are there; making them takes as long.
//   PYTHON=... node bench/applications.mjs DIR [NAME ...] [--table]      --table measures nothing, and writes the page of what is there
//   MODEL_ROUNDTRIP_TFJS_NODE=... adds native kernels (tools/tensorflow/build.sh). CLI names another command line than dist/.
import { execFileSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
const python = process.env.PYTHON ?? 'python3'
const cli = process.env.CLI?.split(' ') ?? [process.execPath, join(here, '..', 'dist', 'cli.js')]
const WHERE = ['wasm', 'tensorflow', 'reference']

mkdirSync(dir, { recursive: true })
const isMade = (name) => existsSync(join(dir, name, `${name}.golden.npz`))
if (!onlyTable && !(names.length === 0 ? isMade('VGG16') : names.every(isMade)))
  execFileSync(python, [join(here, 'make_applications.py'), dir, ...names], { stdio: 'ignore' })
const all = readdirSync(dir).filter((name) => existsSync(join(dir, name, `${name}.keras`)))
const chosen = onlyTable ? [] : names.length === 0 ? all : names
const failed = []
for (const where of WHERE) for (const name of chosen) await told(`${name} on ${where}`, () => runModel(name, where))
for (const name of chosen) await told(`check of ${name}`, () => checkModel(name))
writeFileSync(join(here, 'applications.md'), page(all.map(measured).filter((found) => found !== null)))
if (failed.length > 0) throw new Error(`not measured: ${failed.join('; ')}`)

/** What fails is told at the end: the others are measured all the same. */
async function told(what, body) {
  const start = performance.now()
  try {
    if ((await body()) !== false) console.error(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  } catch (error) {
    console.error(`${what}: ${error.message}`)
    failed.push(what)
  }
}

/** One run in a process of its own, unless it is measured already. */
async function runModel(name, where) {
  const folder = join(dir, name)
  const file = join(folder, `${name}.keras`)
  const known = measured(name) ?? { name, bytes: statSync(file).size, runs: {} }
  if (known.runs[where] !== undefined) return false
  if (where === 'tensorflow' && !process.env.MODEL_ROUNDTRIP_TFJS_NODE) return false
  const load = loadavg()[0]
  const out = join(folder, 'run.json')
  const args = [join(here, 'run_model.mjs'), file, join(folder, `${name}.golden.npz`), where, out]
  const taken = await measure(process.execPath, args)
  if (taken.code !== 0) throw new Error(`${name} on ${where}: exit code ${taken.code}`)
  known.runs[where] = { load, ...taken, ...JSON.parse(readFileSync(out, 'utf8')) }
  rmSync(out)
  keep(known)
  return true
}

/** In a folder with nothing else in it: the SavedModel beside the model would be a sibling, and a further trip. */
async function checkModel(name) {
  const known = measured(name)
  if (known.check !== undefined) return false
  const folder = join(dir, name, 'check')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const file of [`${name}.keras`, `${name}.golden.npz`]) linkSync(join(dir, name, file), join(folder, file))
  const report = join(folder, 'report.json')
  const load = loadavg()[0]
  const args = ['check', `${name}.keras`, '--tensorflow', 'off', '--quiet', '--output', report]
  const taken = await measure(cli[0], [...cli.slice(1), ...args], { cwd: folder })
  if (!existsSync(report)) throw new Error(`exit code ${taken.code}, and no report`)
  const { conclusion: verdict, artifacts } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(folder, { recursive: true })
  const trips = artifacts[0].checks.filter(({ stage }) => stage === 'roundtrip').map(({ via }) => via[1])
  keep({ ...known, check: { verdict, trips, load, ...taken } })
  return true
}

function keep(found) {
  writeFileSync(join(dir, found.name, 'measured.json'), JSON.stringify(found, null, 2))
}

function measured(name) {
  const file = join(dir, name, 'measured.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function page(models) {
  const runs = models.flatMap((model) => Object.values(model.runs).map(({ load }) => load))
  const checks = models.flatMap(({ check }) => (check === undefined ? [] : [check.load]))
  return `# Models of keras.applications

Written by \`node bench/applications.mjs DIR\` (${cpus().length} cores, ${cpus()[0].model}; Node ${process.version}; load before each run ${range(runs)},
before each check ${range(checks)}). Random weights, batch normalisation with the moments of its own inputs, so that activations stay in
range; native input sizes.

## One image

By our own reading of the \`.keras\` file, in a process of its own. Times are processor seconds of all threads. *First* reads and
packs the weights, *then* is the best of two runs more; memory is that of the whole process, Node and the libraries included. *Error* is the largest difference from
what Keras computed, relative to its largest output: that of the float64 reference is Keras's own rounding, so that an error of
about the same size is none of ours. The reference runs once; *foretold* is what it was thought to take before it ran, which is what
\`reference-limit\` goes by. What is empty was not measured.

| model | MB | million multiply-adds | wasm: first s | then s | peak MB | error | native: first s | then s | peak MB | error | float64: s | foretold s | peak MB | error |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${models.map(runRow).join('\n')}

## The whole check

\`check NAME.keras\` with the recorded outputs beside it, under the default limits (600 s, 4096 MB): files, recorded outputs, and
round trips through every format of layers that has words for the model. Probes: five batches, of up to three images.

| model | verdict | trips through | seconds | processor seconds | peak MB | load |
|---|---|---|---|---|---|---|
${models
  .filter(({ check }) => check !== undefined)
  .map(checkRow)
  .join('\n')}
`
}

function range(loads) {
  const known = loads.filter((load) => load !== undefined)
  if (known.length === 0) return 'unknown'
  return `${Math.min(...known).toFixed(1)} to ${Math.max(...known).toFixed(1)}`
}

function runRow({ name, bytes, runs }) {
  const { wasm, tensorflow, reference } = runs
  const kernels = (run) =>
    run === undefined
      ? ['', '', '', '']
      : [run.first.toFixed(2), run.seconds.toFixed(2), Math.round(run.peakMegabytes), run.relative.toExponential(0)]
  const exact =
    reference === undefined
      ? ['', '', '', '']
      : [
          reference.first.toFixed(1),
          reference.foretold.toFixed(1),
          Math.round(reference.peakMegabytes),
          reference.relative.toExponential(0),
        ]
  const [any] = Object.values(runs)
  const size = [Math.round(bytes / 1e6), any === undefined ? '' : Math.round(any.multiplyAdds / 1e6)]
  return `| ${[name, ...size, ...kernels(wasm), ...kernels(tensorflow), ...exact].join(' | ')} |`
}

function checkRow({ name, check }) {
  const { verdict, trips, seconds, cpuSeconds, peakMegabytes, load } = check
  const figures = [seconds.toFixed(0), cpuSeconds.toFixed(0), Math.round(peakMegabytes), load.toFixed(1)]
  return `| ${[name, verdict, trips.join(', ') || '-', ...figures].join(' | ')} |`
}
