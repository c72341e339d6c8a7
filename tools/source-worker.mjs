// The worker door for a run from source (tests, bench): dist/ has one of its own. Node runs TypeScript here through
// tools/source-hooks.mjs, the same on every version of Node that we support.
import { register } from 'node:module'

register('./source-hooks.mjs', import.meta.url)

const { worker } = await import('../src/worker.ts')
await worker()
