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
  /** How many further runs of the program are not too costly. */
  readonly runs: number
}

/** Runs that are made at most to find out what makes a difference, however small the model. */
const MOST_RUNS = 40
/** Seconds that they may take together in float64, as foretold. */
const MOST_SECONDS = 40
/** Multiply-adds that they may take together on kernels: about a minute on one core. */
const MOST_MULTIPLY_ADDS = 1e11

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
  // What cannot be told beforehand may be anything.
  const few = !('seconds' in cost)
    ? 0
    : inFloat64
      ? MOST_SECONDS / cost.seconds
      : MOST_MULTIPLY_ADDS / Math.max(cost.multiplyAdds, 1)
  return { ops, peek, step: inFloat64 ? 2 ** -52 : 2 ** -23, runs: Math.min(MOST_RUNS, Math.floor(few)) }
}
