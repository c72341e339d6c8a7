import type { NamedTensor } from '../compare/pairing.ts'
import { classesInWords, compareSets } from '../compare/sets.ts'
import { many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { hasProgram } from '../plan/make-plan.ts'
import { declaredTransforms } from './claims.ts'
import { loadRegistry } from './custom-layers.ts'
import { findingOf, namedTensors, withBound, withModel } from './open.ts'
import type { CheckContext } from './run.ts'
import { storedNames } from './stored-names.ts'
import type { Evidence } from './verdict.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>
type Result = Pick<Evidence, 'coverage' | 'weights' | 'worst' | 'findings' | 'agreed'>

/** The stored weights of two siblings, one of which at least is a TensorFlow artifact. No outputs are claimed. */
export async function checkStoredParity(planned: ParityCheck, context: CheckContext): Promise<Evidence> {
  const { artifact, sibling } = planned
  const base = {
    stage: 'parity',
    title: `weights against ${sibling.path}`,
    witnesses: [sibling.path, artifact.path],
  } as const
  const registry = await loadRegistry(context.policy.customLayers)
  try {
    return await withNamed(sibling, registry, (expected) =>
      withNamed(artifact, registry, (found) =>
        Promise.resolve({ ...base, ...compare(expected, found, planned, context) }),
      ),
    )
  } catch (error) {
    const finding = findingOf(error, artifact)
    return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings: [finding], agreed: '' }
  }
}

interface Named {
  readonly tensors: readonly NamedTensor[]
  readonly findings: readonly Finding[]
}

/** Runs `body` with an artifact's tensors under the names that siblings share. */
async function withNamed<R>(
  artifact: Artifact,
  registry: LayerRegistry,
  body: (named: Named) => Promise<R>,
): Promise<R> {
  if (hasProgram(artifact)) {
    return withBound(artifact, null, registry, (opened) =>
      body({ tensors: namedTensors(opened), findings: opened.bound.findings }),
    )
  }
  return withModel(artifact, (model) => body({ tensors: storedNames(model).tensors, findings: [] }))
}

function compare(
  expected: Named,
  found: Named,
  { artifact, sibling, lossy }: ParityCheck,
  context: CheckContext,
): Result {
  const result = compareSets(expected.tensors, found.tensors, {
    files: { expected: sibling.path, found: artifact.path },
    transformsOf: (pair) => declaredTransforms(pair, lossy),
    progress: (done, all) => {
      context.progress('comparing weights', done / Math.max(1, all))
    },
  })
  return {
    coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
    weights: result.classes,
    worst: result.worst,
    findings: [...result.findings, ...expected.findings, ...found.findings],
    agreed: `${many(result.tensors[0], 'tensor')} (${classesInWords(result.classes)}) agree; outputs were not compared.`,
  }
}
