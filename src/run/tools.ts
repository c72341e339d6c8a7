/** What a worker process needs, in one place so that it is loaded at once and only there. */
export { runCheck } from '../checks/index.ts'
export { createWorkshop } from '../checks/workshop.ts'
export { preferKernels } from '../ops/tfjs/backend.ts'
