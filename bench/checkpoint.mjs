// Time and memory of comparing two equal checkpoints, beside reading their files (bench/README.md). Linux.
//   PYTHON=... node bench/checkpoint.mjs [--megabytes 2048] [--runs 3] [--dir DIR]
// With --dir the checkpoints are made there, unless they are there already, and kept.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure } from './measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '2048' },
    runs: { type: 'string', default: '3' },
    dir: { type: 'string' },
  },
})
const cli = process.env.CLI?.split(' ') ?? [process.execPath, join(here, '..', 'dist', 'cli.js')]
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'model-roundtrip-bench-'))

try {
  if (!existsSync(join(dir, 'b', 'model.index'))) {
    const made = [join(here, 'make_checkpoint.py'), dir, '--megabytes', values.megabytes]
    execFileSync(process.env.PYTHON ?? 'python3', made, { stdio: 'ignore' })
  }
  const files = ['a', 'b'].flatMap((side) =>
    readdirSync(join(dir, side))
      .filter((name) => name.includes('.data-'))
      .map((name) => join(dir, side, name)),
  )
  const load = loadavg()[0].toFixed(1)
  const entries = join(here, 'compare_checkpoints.mjs')
  const rows = [
    ['`cat` of both files', await best(['cat', ...files])],
    ['`sha256sum` of both files, which says whether, and not what', await best(['sha256sum', ...files])],
    ['their tensors compared', await best([process.execPath, entries, join(dir, 'a'), join(dir, 'b')])],
    ['`check` of one: checksums, and every number finite', await best([...cli, 'check', 'a'])],
    ['`diff` of both: that for each, and their tensors compared', await best([...cli, 'diff', 'a', 'b'])],
  ]
  console.log(
    `${cpus().length} cores, ${cpus()[0].model}, load ${load} at the start; Node ${process.version}; ` +
      `best of ${values.runs} runs, files in the page cache\n`,
  )
  console.log(
    '| two checkpoints of ' + values.megabytes + ' MB | seconds | processor seconds | peak MB, all processes |',
  )
  console.log('|---|---|---|---|')
  for (const [what, { seconds, cpuSeconds, peakMegabytes }] of rows)
    console.log(`| ${what} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} | ${Math.round(peakMegabytes)} |`)
} finally {
  if (values.dir === undefined) rmSync(dir, { recursive: true, force: true })
}

/** The fastest of several runs, and the largest memory of any. */
async function best([command, ...args]) {
  const runs = []
  for (let i = 0; i < Number(values.runs); i++) runs.push(await measure(command, args, { cwd: dir }))
  const failed = runs.find(({ code }) => code !== 0)
  if (failed) throw new Error(`${[command, ...args].join(' ')}: exit code ${failed.code}`)
  return {
    seconds: Math.min(...runs.map((run) => run.seconds)),
    cpuSeconds: Math.min(...runs.map((run) => run.cpuSeconds)),
    peakMegabytes: Math.max(...runs.map((run) => run.peakMegabytes)),
  }
}
