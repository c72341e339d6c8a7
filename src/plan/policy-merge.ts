import { resolve } from 'node:path'

import { DEFAULT_POLICY } from './defaults.ts'
import type { Policy, Tolerance, TolerancePolicy } from './policy.ts'
import type { PolicyFile } from './policy-schema.ts'

type TolerancePart = NonNullable<PolicyFile['tolerance']>

/** The policy in effect: explicit inputs win over the file, which wins over the defaults, key by key. */
export function mergePolicy(workspace: string, source: string | null, file: PolicyFile, inputs: PolicyFile): Policy {
  const said = { ...file, ...inputs }
  const fallback = DEFAULT_POLICY
  const tolerance = mergeTolerance({ ...file.tolerance, ...inputs.tolerance })
  return {
    source,
    paths: list(said.paths) ?? fallback.paths,
    ignore: list(said.ignore) ?? fallback.ignore,
    ifNoModelsFound: said['if-no-models-found'] ?? fallback.ifNoModelsFound,
    onInconclusive: said['on-inconclusive'] ?? fallback.onInconclusive,
    tolerance,
    families: (said.families ?? []).map((family) => ({
      name: family.name,
      members: list(family.members) ?? [],
      golden: family.golden ?? null,
      ...(family.goldens === undefined ? {} : { goldens: family.goldens }),
      ...(family.signature === undefined ? {} : { signature: family.signature }),
      ...(family.tags === undefined ? {} : { tags: list(family.tags) ?? [] }),
      lossy: family.lossy ?? {},
      tolerance: family.tolerance === undefined ? null : complete(family.tolerance, tolerance.byDType.float32),
      customObjects: list(family['custom-objects']) ?? [],
    })),
    waivers: said.waivers ?? fallback.waivers,
    customLayers: (list(said['custom-layers']) ?? []).map((path) => resolve(workspace, path)),
    customObjects: list(said['custom-objects']) ?? fallback.customObjects,
    python: said.python ?? fallback.python,
    pythonFrom: inputs.python !== undefined ? 'input' : file.python !== undefined ? 'file' : fallback.pythonFrom,
    targets: list(said.targets) ?? fallback.targets,
    seed: said.seed ?? fallback.seed,
    batchSizes: said['batch-sizes'] ?? fallback.batchSizes,
    runtimes: list(said.runtimes) ?? fallback.runtimes,
    timeLimitSeconds: said['time-limit'] ?? fallback.timeLimitSeconds,
    memoryLimitMegabytes: said['memory-limit'] ?? fallback.memoryLimitMegabytes,
    referenceLimitSeconds: said['reference-limit'] ?? fallback.referenceLimitSeconds,
    nativeTensorflow: tensorflowOf(said),
  }
}

/** Who names TensorFlow among the runtimes counts on it. */
function tensorflowOf({
  runtimes,
  tensorflow = DEFAULT_POLICY.nativeTensorflow,
}: PolicyFile): Policy['nativeTensorflow'] {
  const isNamed = list(runtimes)?.includes('tensorflow') === true
  return isNamed && tensorflow === 'auto' ? 'required' : tensorflow
}

/** `rtol` and `atol` by themselves are for float32 and float64; the narrower types keep theirs unless they are named. */
function mergeTolerance(said: TolerancePart): TolerancePolicy {
  const { float64, float32, float16, bfloat16 } = DEFAULT_POLICY.tolerance.byDType
  const named = said['by-dtype'] ?? {}
  const full = complete(said, float32)
  return {
    byDType: {
      float64: complete(named.float64, complete(said, float64)),
      float32: complete(named.float32, full),
      float16: complete(named.float16, float16),
      bfloat16: complete(named.bfloat16, bfloat16),
    },
    byOutput: Object.fromEntries(Object.entries(said.outputs ?? {}).map(([name, own]) => [name, complete(own, full)])),
  }
}

function complete(
  said: { rtol?: number | undefined; atol?: number | undefined } = {},
  otherwise: Tolerance,
): Tolerance {
  return { rtol: said.rtol ?? otherwise.rtol, atol: said.atol ?? otherwise.atol }
}

function list<T>(said: T | readonly T[] | undefined): readonly T[] | undefined {
  if (said === undefined) return undefined
  return Array.isArray(said) ? (said as readonly T[]) : [said as T]
}
