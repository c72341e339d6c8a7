// Prints the benchmark's table (bench/README.md). Linux; PYTHON names a Python with tools/oracle/requirements.txt.
//   PYTHON=... node bench/bench.mjs [--megabytes 100] [--runs 3] [--family DIR] [--small MODEL]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure } from './measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
    family: { type: 'string' },
    small: { type: 'string', default: join(root, 'examples', 'digits') },
  },
})
const python = process.env.PYTHON ?? 'python3'
const cli = process.env.CLI?.split(' ') ?? [process.execPath, join(root, 'dist', 'cli.js')]
const scratch = mkdtempSync(join(tmpdir(), 'model-roundtrip-bench-'))

try {
  const rows = []
  rows.push(['`--version`', await best([...cli, '--version']), null])
  if (existsSync(values.small))
    rows.push(['check of a small model', await best([...cli, 'check', '.'], values.small), null])
  const family = values.family ?? join(scratch, 'family')
  if (values.family === undefined) {
    const made = [join(here, 'make_family.py'), family, '--megabytes', values.megabytes]
    execFileSync(python, made, { stdio: 'ignore' })
  }
  const ours = await best([...cli, 'check', '.'], family)
  const peer = await best([python, join(here, 'peer_keras.py'), family])
  rows.push([`check of a ${values.megabytes} MB family`, ours, peer])
  print(rows)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** The fastest of several runs, and the largest memory of any. */
async function best([command, ...args], cwd = root) {
  const runs = []
  for (let i = 0; i < Number(values.runs); i++) runs.push(await measure(command, args, { cwd }))
  const failed = runs.find(({ code }) => code !== 0)
  if (failed) console.error(`${[command, ...args].join(' ')}: exit code ${failed.code}`)
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  }
}

function print(rows) {
  console.log(`${cpus().length} cores, ${cpus()[0].model}; Node ${process.version}; best of ${values.runs} runs\n`)
  console.log('| what | seconds | processor seconds | peak MB | TensorFlow + Keras | times faster | share of memory |')
  console.log('|---|---|---|---|---|---|---|')
  for (const [what, ours, peer] of rows) {
    const figures = [ours.seconds.toFixed(2), ours.cpuSeconds.toFixed(2), Math.round(ours.peakMegabytes)]
    const against = peer
      ? [
          `${peer.seconds.toFixed(2)} s, ${Math.round(peer.peakMegabytes)} MB`,
          (peer.seconds / ours.seconds).toFixed(1),
          (ours.peakMegabytes / peer.peakMegabytes).toFixed(2),
        ]
      : ['', '', '']
    console.log(`| ${[what, ...figures, ...against].join(' | ')} |`)
  }
}
