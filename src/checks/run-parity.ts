import { many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { readGolden } from '../formats/npz/golden.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { coarser, declaredLoss } from './claims.ts'
import { isError } from './contents.ts'
import { findingOf, type Runnable } from './open.ts'
import { compareOutputs, NO_OUTPUTS, type OutputEvidence } from './output-parity.ts'
import { replay } from './replay.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** Two siblings of which only outputs can be compared, on probes; the golden says which of them is wrong. */
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
  const forward = await compareOutputs(theirs, ours, planned, context, registry)
  if (!forward.findings.some(isError) || !(await isSiblingWrong(theirs, ours, planned, context, registry))) {
    return evidenceOf(forward, forward.findings)
  }
  const backward = await compareOutputs(ours, theirs, planned, context, registry)
  const message =
    `${planned.artifact.path} gives what ${planned.golden?.path ?? 'the golden'} records, ` +
    `${planned.sibling.path} does not: it is the sibling that is wrong.`
  const note: Finding = { cause: 'output-differs', severity: 'note', file: planned.sibling.path, message }
  return evidenceOf(backward, [...backward.findings, note])
}

/** Whether the artifact gives what was recorded, and its sibling does not. */
async function isSiblingWrong(
  theirs: Runnable,
  ours: Runnable,
  { golden: file, lossy }: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<boolean> {
  if (file === undefined || file === null) return false
  const golden = await readGolden(file.absolute, file.path)
  const agree = async (opened: Runnable): Promise<boolean> => {
    const [ops] = (await witnessesFor(['ops'], opened, context.policy, registry, context.workshop.runtime)).runtimes
    if (ops === undefined) return false
    const loss = coarser(lossy, declaredLoss(opened.model))
    const { findings, outputs } = await replay(golden, file, ops, opened, context, loss)
    return outputs[0] > 0 && findings.every(({ severity }) => severity === 'note')
  }
  return (await agree(ours)) && !(await agree(theirs))
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
