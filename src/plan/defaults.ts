import type { Policy } from './policy.ts'

/** Where the policy lies in a repository, in the order in which it is looked for. */
export const POLICY_FILES = ['.github/model-roundtrip.yml', '.github/model-roundtrip.yaml'] as const

/**
 * The policy of somebody who says nothing. Tolerances are ceilings, not targets: rounding alone stays far below them.
 * float64 outputs have float32's, since no kernel here computes in float64 but the reference.
 */
export const DEFAULT_POLICY: Policy = {
  source: null,
  paths: ['**'],
  ignore: [],
  ifNoModelsFound: 'error',
  onInconclusive: 'fail',
  tolerance: {
    byDType: {
      float64: { rtol: 1e-4, atol: 1e-5 },
      float32: { rtol: 1e-4, atol: 1e-5 },
      float16: { rtol: 1e-3, atol: 1e-3 },
      bfloat16: { rtol: 1e-2, atol: 1e-2 },
    },
    byOutput: {},
  },
  families: [],
  waivers: [],
  customLayers: [],
  customObjects: [],
  python: 'auto',
  pythonFrom: 'default',
  targets: null,
  seed: 7,
  batchSizes: [1, 3],
  runtimes: ['tfjs', 'tensorflow', 'ops', 'reference'],
  timeLimitSeconds: 600,
  memoryLimitMegabytes: 4096,
  referenceLimitSeconds: 4,
  nativeTensorflow: 'auto',
}
