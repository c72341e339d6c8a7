// Wall time and peak memory of a command and everything it starts (Linux). Memory is PSS, summed over the process tree:
// pages that several processes share count once. node bench/measure.mjs COMMAND [ARG...]
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const EVERY_MS = 20
/** `getconf CLK_TCK`: 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** @returns {Promise<{ seconds: number, cpuSeconds: number, peakMegabytes: number, code: number | null }>} */
export function measure(command, args, { quiet = true, cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let peak = 0
    let ticks = 0
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      cwd,
      env,
    })
    const timer = setInterval(() => {
      const tree = lookAt(child.pid)
      peak = Math.max(peak, tree.kilobytes)
      ticks = Math.max(ticks, tree.ticks)
    }, EVERY_MS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      resolve({ seconds, cpuSeconds: ticks / TICKS_PER_SECOND, peakMegabytes: peak / 1024, code })
    })
  })
}

function lookAt(root) {
  const children = new Map()
  const stats = new Map()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null
    if (stat === null) continue
    stats.set(Number(name), stat)
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(name)])
  }
  let [kilobytes, ticks] = [0, 0]
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop()
    kilobytes += pssOf(pid)
    ticks += stats.get(pid)?.ticks ?? 0
    queue.push(...(children.get(pid) ?? []))
  }
  return { kilobytes, ticks }
}

/** Parent and time used, waited-for children included (proc(5): fields 4 and 14 to 17). */
function statOf(pid) {
  const stat = contentOf(`/proc/${pid}/stat`)
  if (stat === null) return null
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  return { parent: fields[1], ticks: fields.slice(11, 15).reduce((sum, field) => sum + field, 0) }
}

function pssOf(pid) {
  const match = /^Pss:\s+(\d+)/m.exec(contentOf(`/proc/${pid}/smaps_rollup`) ?? '')
  return match === null ? 0 : Number(match[1])
}

/** Processes end while they are looked at. */
function contentOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command, ...args] = process.argv.slice(2)
  const { seconds, cpuSeconds, peakMegabytes, code } = await measure(command, args, { quiet: false })
  console.error(
    `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processors, ${Math.round(peakMegabytes)} MB, exit code ${code}`,
  )
  process.exitCode = code ?? 1
}
