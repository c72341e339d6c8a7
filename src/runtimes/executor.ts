import type { Finding } from '../evidence/finding.ts'
import type { Ops } from '../ops/ops.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { createRunner } from '../programs/layers/run.ts'
import type { Loadable, Runtime, RuntimeId } from './runtime.ts'
import { signatureOf } from './trace.ts'

/** An executor of our own reading of layers. */
export interface Executor {
  readonly id: RuntimeId
  readonly title: string
  /** Makes the operations ready; called at the first load. */
  start(): Promise<Ops>
}

/** A runtime that runs our own reading of layers on an executor. Weights are read at the first run. */
export function executorRuntime({ id, title, start }: Executor, registry: LayerRegistry): Runtime {
  return {
    id,
    title,
    refuses: ({ model, bound }) => refusal(bound.unknown, model.artifact.path),
    async load({ bound }) {
      const signature = await signatureOf(bound, registry)
      const runner = createRunner(await start(), bound, registry)
      return {
        signature,
        run: (feeds) => runner.run(feeds),
        close: () => {
          runner.close()
        },
      }
    },
  }
}

function refusal(unknown: Loadable['bound']['unknown'], file: string): Finding | null {
  const [first, ...others] = unknown
  if (first === undefined) return null
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const message =
    `layer ${first.path}${more}: found class ${first.className}, which is not known; ` +
    'register it with custom-layers: ./file.mjs'
  return { cause: 'unknown-layer', severity: 'warning', message, file, layer: first.path }
}
