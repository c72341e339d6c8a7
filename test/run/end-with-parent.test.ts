import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { isAlive } from '../support/processes.ts'

const HOOKS = new URL('../../tools/source-hooks.mjs', import.meta.url).href
const MODULE = new URL('../../src/run/end-with-parent.ts', import.meta.url).href

/** A process that never comes back to its events. */
const LOOP = `
const { register } = await import('node:module')
register(${JSON.stringify(HOOKS)})
const { endWithParent } = await import(${JSON.stringify(MODULE)})
endWithParent(process.ppid)
await new Promise((resolve) => setTimeout(resolve, 300))
process.send('looping', () => { for (;;); })
`
const PARENT = `
import { spawn } from 'node:child_process'
const child = spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(LOOP)}], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
child.on('message', () => console.log(child.pid))
setInterval(() => undefined, 1000)
`

it('a process that computes without a pause ends when its parent is killed', { timeout: 60_000 }, async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString('utf8'))
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  try {
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false)
  } finally {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  }
})
