import { many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { findingOf, type Runnable } from './open.ts'
import { compareOutputs, NO_OUTPUTS, type OutputEvidence } from './output-parity.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** Two siblings of which only outputs can be compared, on probes; the golden, or the family, says which of them is wrong. */
export async function checkRunParity(planned: ParityCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, sibling } = planned
  const base = {
    stage: 'parity',
    title: `outputs against ${sibling.path}`,
    witnesses: [sibling.path, artifact.path],
  } as const
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    // The artifact under check last, so that it is the one that stays loaded.
    const theirs = await context.workshop.runnable(sibling, null, registry)
    const ours = await context.workshop.runnable(artifact, null, registry)
    const evidence = await compareBoth(theirs, ours, planned, context, registry)
    return { ...base, ...evidence }
  } catch (error) {
    const coverage = { tensors: [0, 0], outputs: [0, 1], probes: 0 } as const
    return { ...base, coverage, findings: [findingOf(error, artifact)], agreed: '' }
  }
}

async function compareBoth(
  theirs: Runnable,
  ours: Runnable,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Pick<Evidence, 'coverage' | 'worst' | 'findings' | 'agreed'>> {
  const lacking = outputsLacking(theirs)
  if (lacking.length > 0) return evidenceOf(NO_OUTPUTS, lacking)
  const outputs = await compareOutputs(theirs, ours, planned, context, registry, true)
  return evidenceOf(outputs, outputs.findings)
}

function evidenceOf(
  { outputs, probes, worst, used }: OutputEvidence,
  findings: readonly Finding[],
): Pick<Evidence, 'coverage' | 'worst' | 'findings' | 'agreed'> {
  return {
    coverage: { tensors: [0, 0], outputs, probes },
    worst,
    findings,
    agreed:
      `${many(outputs[0], 'output')} on ${many(probes, 'probe')} agree, within ${percent(used)} of the tolerance; ` +
      'weights were not compared.',
  }
}
