// What the Python witness costs: the check of a family with `python: off` and with a framework at hand. Linux.
//   PYTHON=/path/to/python node bench/python.mjs MODELS [FAMILY ...]      MODELS holds folders of models, one a family
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { measure } from './measure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [models, ...named] = process.argv.slice(2)
const families = named.length > 0 ? named : ['tfjs-mlp', 'digits-cnn', 'mobilenet-v2-tiny']
const json = join(mkdtempSync(join(tmpdir(), 'python-bench-')), 'report.json')
const python = process.env.PYTHON ?? 'python3'

async function check(family, witness) {
  const argv = ['check', family, '--tensorflow', 'off', '--time-limit', '3600', '--quiet', '--output', json]
  const env = { ...process.env, MODEL_ROUNDTRIP_PYTHON: witness }
  const taken = await measure(process.execPath, [join(root, 'dist/cli.js'), ...argv], { cwd: models, env })
  const { artifacts } = JSON.parse(readFileSync(json, 'utf8'))
  const loads = artifacts.flatMap(({ checks }) => checks.filter(({ title }) => title.startsWith('loaded twice')))
  return { ...taken, loads: loads.length, models: artifacts.length }
}

const round = (value) => value.toFixed(value < 10 ? 1 : 0)
const figures = ({ seconds, cpuSeconds, peakMegabytes }) => [seconds, cpuSeconds, peakMegabytes].map(round)
const line = (cells) => `| ${cells.join(' | ')} |`
console.log(
  line([
    'family',
    'models',
    'loads in Python',
    'off: seconds',
    'processor seconds',
    'peak MB',
    'auto: seconds',
    'processor seconds',
    'peak MB',
    'processor seconds a load',
  ]),
)
console.log(line(Array(10).fill('---')))
for (const family of families) {
  const without = await check(family, 'off')
  const having = await check(family, python)
  const each = (having.cpuSeconds - without.cpuSeconds) / Math.max(1, having.loads)
  console.log(line([family, without.models, having.loads, ...figures(without), ...figures(having), round(each)]))
}
