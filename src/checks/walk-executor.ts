import type { Ops, Value } from '../ops/ops.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { signatureOf } from '../runtimes/trace.ts'
import { fittedFeeds } from './evaluate.ts'
import type { Runnable } from './open.ts'
import type { CheckContext } from './run.ts'

/** What two programs are walked on. */
export interface WalkExecutor {
  readonly ops: Ops
  readonly peek: (value: Value) => ReturnType<NonNullable<Ops['peek']>>
  /** Its relative rounding step. */
  readonly step: number
}

/** The reference where the policy has it and it is not too costly, else kernels. */
export async function executorFor(
  { bound }: Runnable,
  feeds: Feeds,
  { policy }: CheckContext,
  registry: LayerRegistry,
): Promise<WalkExecutor> {
  const { costIfTold } = await import('../runtimes/reference.ts')
  const fitted = fittedFeeds(feeds, await signatureOf(bound, registry))
  const cost = await costIfTold(bound, registry, fitted)
  const isCheap = 'seconds' in cost && cost.seconds <= policy.referenceLimitSeconds
  const inFloat64 = policy.runtimes.includes('reference') && isCheap
  const ops = inFloat64
    ? (await import('../ops/reference/reference.ts')).referenceOps
    : await (await import('../ops/tfjs/ops.ts')).startTfjsOps()
  const { peek } = ops
  if (peek === undefined) throw new Error(`${ops.id} does not show values`)
  return { ops, peek, step: inFloat64 ? 2 ** -52 : 2 ** -23 }
}
