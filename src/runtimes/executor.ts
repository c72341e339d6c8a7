import type { Finding } from '../evidence/finding.ts'
import type { Ops } from '../ops/ops.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { createRunner, type Runner } from '../programs/layers/run.ts'
import type { Loadable, Runtime, RuntimeId, Session } from './runtime.ts'
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
  const runners = new WeakMap<Session, Runner>()
  return {
    id,
    title,
    refuses: ({ model, bound }) => refusal(bound.unknown, model.artifact.path),
    async load({ bound, borrowFrom }) {
      const signature = await signatureOf(bound, registry)
      const borrowed = borrowFrom === undefined ? undefined : runners.get(borrowFrom)?.lender
      const runner = createRunner(await start(), bound, registry, borrowed)
      const session: Session = {
        signature,
        run: (feeds) => runner.run(feeds),
        close: () => {
          runner.close()
        },
      }
      runners.set(session, runner)
      return session
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
