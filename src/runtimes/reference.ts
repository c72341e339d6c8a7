import { ArtifactError } from '../evidence/errors.ts'
import { referenceOps } from '../ops/reference/reference.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { executorRuntime } from './executor.ts'
import type { Bound, Feeds, Runtime } from './runtime.ts'
import { trace } from './trace.ts'

/**
 * Our reading of layers in float64: the judge. Floating outputs are float64 whatever the model's dtype, so that what
 * the witnesses rounded away can be seen; integers and booleans have their own dtypes.
 */
export function createReferenceRuntime(registry: LayerRegistry): Runtime {
  const start = (): Promise<typeof referenceOps> => Promise.resolve(referenceOps)
  // In float64 weights take twice their place.
  return executorRuntime({ id: 'reference', title: 'float64 reference', start, forgetsWeights: true }, registry)
}

/** What the reference would take for one run on these inputs. */
export interface Cost {
  readonly multiplyAdds: number
  /** On one core of a small cloud machine. */
  readonly seconds: number
}

/**
 * The cost, or why nobody can tell it: a loop that goes round as often as the inputs say has none that shapes tell.
 * @throws ArtifactError as the program's own run does, but for `unsupported-operation`.
 */
export async function costIfTold(bound: Bound, registry: LayerRegistry, feeds: Feeds): Promise<Cost | ArtifactError> {
  try {
    return await referenceCost(bound, registry, feeds)
  } catch (error) {
    if (error instanceof ArtifactError && error.code === 'unsupported-operation') return error
    throw error
  }
}

/**
 * Finds the cost by running the program on shapes alone.
 * @throws ArtifactError as the program's own run does.
 */
export async function referenceCost(bound: Bound, registry: LayerRegistry, feeds: Feeds): Promise<Cost> {
  const specs = [...feeds].map(([name, { dtype, shape }]) => ({ name, dtype, shape }))
  const { multiplyAdds, nanoseconds } = await trace(bound, registry, specs)
  return { multiplyAdds, seconds: nanoseconds / 1e9 }
}
