import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { executorRuntime } from './executor.ts'
import type { Runtime } from './runtime.ts'

/** Our reading of layers and graphs on TF.js kernels, whichever this process runs. They are loaded with the first model. */
export function createOpsRuntime(registry: LayerRegistry): Runtime {
  const start = async () => (await import('../ops/tfjs/ops.ts')).startTfjsOps()
  return executorRuntime({ id: 'ops', title: 'own reading on TF.js kernels', start }, registry)
}
