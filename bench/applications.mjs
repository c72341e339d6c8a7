// Runs and checks the models of make_applications.py, and writes the table of bench/applications.md. Linux.
//   PYTHON=... node bench/applications.mjs DIR [NAME ...] [--table]      DIR keeps models and measurements; what is there is not redone
//   MODEL_ROUNDTRIP_TFJS_NODE=... adds native kernels (tools/tensorflow/build.sh). CLI names another command line than dist/.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
if (!existsSync(join(dir, 'VGG16')) || names.some((name) => !existsSync(join(dir, name))))
  execFileSync(python, [join(here, 'make_applications.py'), dir, ...names], { stdio: 'ignore' })
const all = readdirSync(dir).filter((name) => existsSync(join(dir, name, `${name}.keras`)))
const chosen = onlyTable ? [] : names.length === 0 ? all : names
for (const where of WHERE) for (const name of chosen) await runModel(name, where)
for (const name of chosen) await checkModel(name)
writeFileSync(join(here, 'applications.md'), page(all.map(measured).filter((found) => found !== null)))

/** One run in a process of its own, unless it is measured already. */
async function runModel(name, where) {
  const folder = join(dir, name)
  const file = join(folder, `${name}.keras`)
  const known = measured(name) ?? { name, bytes: statSync(file).size, runs: {} }
  if (known.runs[where] !== undefined) return
  if (where === 'tensorflow' && !process.env.MODEL_ROUNDTRIP_TFJS_NODE) return
  const out = join(folder, 'run.json')
  const args = [join(here, 'run_model.mjs'), file, join(folder, `${name}.golden.npz`), where, out]
  const taken = await measure(process.execPath, args)
  if (taken.code !== 0) throw new Error(`${name} on ${where}: exit code ${taken.code}`)
  known.runs[where] = { ...taken, ...JSON.parse(readFileSync(out, 'utf8')) }
  rmSync(out)
  keep(known)
}

async function checkModel(name) {
  const folder = join(dir, name)
  const known = measured(name)
  if (known.check !== undefined) return
  const report = join(folder, 'report.json')
  const load = loadavg()[0]
  const args = ['check', `${name}.keras`, '--tensorflow', 'off', '--quiet', '--output', report]
  const taken = await measure(cli[0], [...cli.slice(1), ...args], { cwd: folder })
  const { verdict, artifacts } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  const trips = artifacts[0].checks.filter(({ stage }) => stage === 'roundtrip').map(({ via }) => via[1])
  keep({ ...known, check: { verdict, trips, load, ...taken } })
}

function keep(found) {
  writeFileSync(join(dir, found.name, 'measured.json'), JSON.stringify(found, null, 2))
}

function measured(name) {
  const file = join(dir, name, 'measured.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function page(models) {
  const loads = models.flatMap(({ check }) => (check === undefined ? [] : [check.load]))
  return `# Models of keras.applications

Made by \`node bench/applications.mjs DIR\` (${cpus().length} cores, ${cpus()[0].model}, shared with other work: load of the checks ${Math.min(...loads).toFixed(1)} to
${Math.max(...loads).toFixed(1)}; Node ${process.version}). Random weights, batch normalisation with the moments of its own inputs, so that activations stay in
range; native input sizes.

## One image

By our own reading of the \`.keras\` file, in a process of its own. Times are processor seconds of all threads. *First* reads and
packs the weights, *then* is the best of two runs more; memory is that of the whole process, Node and the libraries included. *Error* is the largest difference from
what Keras computed, relative to its largest output: that of the float64 reference is Keras's own rounding, so that an error of
about the same size is none of ours. The reference was run up to 7000 million multiply-adds; what else is empty was not measured.
The machine was busier here (load 17 to 31) than for the checks below, which stretches processor seconds too.

| model | MB | million multiply-adds | wasm: first s | then s | peak MB | error | native: first s | then s | peak MB | error | float64: s | peak MB | error |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${models.map(runRow).join('\n')}

## The whole check

\`check NAME.keras\` with the recorded outputs beside it, under the default limits (600 s, 4096 MB): files, recorded outputs, and
round trips through every format that has words for the model. Probes: five batches, of up to three images.

| model | verdict | trips through | seconds | processor seconds | peak MB | load |
|---|---|---|---|---|---|---|
${models
  .filter(({ check }) => check !== undefined)
  .map(checkRow)
  .join('\n')}
`
}

function runRow({ name, bytes, runs }) {
  const { wasm, tensorflow, reference } = runs
  const kernels = (run) =>
    run === undefined
      ? ['', '', '', '']
      : [run.first.toFixed(2), run.seconds.toFixed(2), Math.round(run.peakMegabytes), run.relative.toExponential(0)]
  const exact =
    reference?.first === undefined
      ? ['', '', '']
      : [reference.first.toFixed(1), Math.round(reference.peakMegabytes), reference.relative.toExponential(0)]
  const size = [Math.round(bytes / 1e6), Math.round(wasm.multiplyAdds / 1e6)]
  return `| ${[name, ...size, ...kernels(wasm), ...kernels(tensorflow), ...exact].join(' | ')} |`
}

function checkRow({ name, check }) {
  const { verdict, trips, seconds, cpuSeconds, peakMegabytes, load } = check
  const figures = [seconds.toFixed(0), cpuSeconds.toFixed(0), Math.round(peakMegabytes), load.toFixed(1)]
  return `| ${[name, verdict, trips.join(', ') || '-', ...figures].join(' | ')} |`
}
