import type { Ops } from '../ops/ops.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { programRunner, refusal, type ProgramRunner } from './programs.ts'
import type { Runtime, RuntimeId, Session } from './runtime.ts'
import { signatureOf } from './trace.ts'

/** An executor of our own reading of programs. */
export interface Executor {
  readonly id: RuntimeId
  readonly title: string
  /** Makes the operations ready; called at the first load. */
  start(): Promise<Ops>
  /** Whether a run lets go of each layer's weights when it is done with them; else they stay for the next one. */
  readonly forgetsWeights?: boolean
}

/** A runtime that runs our own reading of layers and graphs on an executor. Weights are read at the first run. */
export function executorRuntime(
  { id, title, start, forgetsWeights = false }: Executor,
  registry: LayerRegistry,
): Runtime {
  const runners = new WeakMap<Session, ProgramRunner>()
  return {
    id,
    title,
    refuses: ({ model, bound }) => refusal(bound, model.artifact.path),
    async load({ bound, borrowFrom }) {
      const signature = await signatureOf(bound, registry)
      const borrowed = borrowFrom === undefined ? undefined : runners.get(borrowFrom)?.lender
      const runner = programRunner(await start(), bound, registry, borrowed)
      const session: Session = {
        signature,
        run: (feeds) => runner.run(feeds, { forgetsWeights }),
        close: () => {
          runner.close()
        },
      }
      runners.set(session, runner)
      return session
    },
  }
}
