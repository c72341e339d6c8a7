import { compareOutputSets } from '../compare/output-sets.ts'
import { toleranceFor, type Loss } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Coverage, Worst } from '../evidence/report.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { NoProbe } from '../probes/probes.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { RUNTIME_WORDS, type Bound } from '../runtimes/runtime.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import type { Runs } from './divergence.ts'
import { noProbe, runProbes, runsOf } from './evaluate.ts'
import { withFirstNode } from './graph-divergence.ts'
import { narrowed, narrowedNotes } from './narrowed.ts'
import { findingOf, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import { witnessesFor } from './witnesses.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** What a check of outputs came to. */
export interface OutputEvidence {
  readonly outputs: Coverage['outputs']
  readonly probes: number
  readonly worst: Worst | null
  readonly findings: readonly Finding[]
  readonly used: number
  readonly runs: Runs
}

const NO_RUNS: Runs = { probes: [], expected: [], found: [] }

/** What no comparison comes to: one output at least was not looked at. */
export const NO_OUTPUTS: OutputEvidence = {
  outputs: [0, 1],
  probes: 0,
  worst: null,
  findings: [],
  used: 0,
  runs: NO_RUNS,
}

/**
 * Outputs of two siblings on the policy's probes, both by our own reading on the same kernels; of two graphs, where they
 * first part as well.
 */
export async function compareOutputs(
  expected: Runnable,
  found: Runnable,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<OutputEvidence> {
  const all = Math.max(1, outputCount(found.bound))
  const nothing: OutputEvidence = { ...NO_OUTPUTS, outputs: [0, all] }
  const lacking = outputsLacking(found)
  if (lacking.length > 0) return { ...nothing, findings: lacking }
  try {
    return await compareRuns(expected, found, planned, context, registry, nothing)
  } catch (error) {
    const finding = error instanceof NoProbe ? noProbe(error, found) : findingOf(error, found.artifact)
    return { ...nothing, findings: [finding] }
  }
}

async function compareRuns(
  expected: Runnable,
  found: Runnable,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
  nothing: OutputEvidence,
): Promise<OutputEvidence> {
  const { policy, workshop } = context
  const ours = await witnessesFor(['ops'], found, policy, registry, workshop.runtime)
  const [ops] = ours.runtimes
  if (ops === undefined) return { ...nothing, findings: ours.findings }
  context.progress('running probes', null)
  const { probes, outputs: before, refused } = await workshop.probeOutputs(ops, expected, policy)
  const after = await workshop.withSession(ops, found, (session) => runProbes(session, probes))
  const loss = lossBetween(expected, found, planned)
  const narrow = narrowedBetween(expected, found)
  const rules = toleranceRules(policy, found.artifact)
  const result = compareOutputSets(runsOf(probes, before, after), {
    witnesses: { expected: expected.artifact.path, found: RUNTIME_WORDS[ops.id] },
    file: found.artifact.path,
    toleranceOf: (output, dtype) => toleranceFor(output, dtype, coarser(loss, narrow.get(output) ?? null), rules),
  })
  const runs = { probes, expected: before, found: after }
  const names = { expected: expected.artifact.path, found: found.artifact.path }
  const sides = { expected, found, names, loss, file: found.artifact.path }
  const findings = await withFirstNode(result.findings, sides, runs, context, registry)
  const notes = narrowedNotes(narrowed(found), found.artifact.path)
  return { ...result, findings: [...findings, ...notes, ...refused], probes: probes.length, runs }
}

export function lossBetween(expected: Runnable, found: Runnable, { lossy }: ParityCheck): Loss | null {
  return coarser(lossy, coarser(declaredLoss(expected.model), declaredLoss(found.model)))
}

/** Both sides' outputs, by either's names, that are computed in a narrower float than they are given in. */
function narrowedBetween(expected: Runnable, found: Runnable): ReadonlyMap<string, Loss> {
  const all = new Map(narrowed(expected))
  for (const [output, loss] of narrowed(found)) all.set(output, coarser(loss, all.get(output) ?? null) ?? loss)
  return all
}

function outputCount(bound: Bound): number {
  return isGraph(bound) ? bound.program.signature.outputs.length : (bound.program.root.graph?.outputs.length ?? 1)
}
