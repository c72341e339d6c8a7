/** What a worker process needs, in one place so that it is loaded at once and only there. */
export { loadRegistry } from '../checks/custom-layers.ts'
export { runCheck } from '../checks/index.ts'
export { preferKernels } from '../ops/tfjs/backend.ts'
