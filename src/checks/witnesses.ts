import type { Finding } from '../evidence/finding.ts'
import type { Policy } from '../plan/policy.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runtime, RuntimeId } from '../runtimes/runtime.ts'
import type { Runnable } from './open.ts'

/** How each runtime is made; its libraries are loaded when it loads a model. */
const MAKERS: Readonly<Record<RuntimeId, (registry: LayerRegistry) => Promise<Runtime>>> = {
  ops: async (registry) => (await import('../runtimes/ops.ts')).createOpsRuntime(registry),
  tfjs: async () => (await import('../runtimes/tfjs.ts')).createTfjsRuntime(),
  tensorflow: async () => (await import('../runtimes/tensorflow.ts')).createTensorflowRuntime(),
  reference: async (registry) => (await import('../runtimes/reference.ts')).createReferenceRuntime(registry),
}

export function makeRuntime(id: RuntimeId, registry: LayerRegistry): Promise<Runtime> {
  return MAKERS[id](registry)
}

/** Runtimes at hand for a model, and why others that know its format cannot run it. */
export interface Witnesses {
  readonly runtimes: readonly Runtime[]
  readonly findings: readonly Finding[]
}

/** The runtimes that the policy names and that take this model, in the order asked for; `make` gives those at hand. */
export async function witnessesFor(
  ids: readonly RuntimeId[],
  opened: Runnable,
  policy: Policy,
  registry: LayerRegistry,
  make: (id: RuntimeId, registry: LayerRegistry) => Promise<Runtime> = makeRuntime,
): Promise<Witnesses> {
  const runtimes: Runtime[] = []
  const findings: Finding[] = []
  for (const id of ids) {
    if (!policy.runtimes.includes(id)) continue
    const runtime = await make(id, registry)
    const refusal = runtime.refuses(opened)
    if (refusal === null) runtimes.push(runtime)
    // A production library that is not this model's concern costs nothing; our own reading is always asked for.
    else if (refusal.severity !== 'note') findings.push({ file: opened.artifact.path, ...refusal })
  }
  return { runtimes, findings }
}
