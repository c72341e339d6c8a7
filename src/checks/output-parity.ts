import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { toleranceFor, type Loss } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Coverage, Worst } from '../evidence/report.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { NoProbe, type Probe } from '../probes/probes.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { RUNTIME_WORDS, type Bound, type Runtime } from '../runtimes/runtime.ts'
import type { Blame } from './blame.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import type { Runs } from './divergence.ts'
import { noProbe, runProbes, runsOf } from './evaluate.ts'
import { withFirstNode } from './graph-divergence.ts'
import { narrowed, narrowedNotes } from './narrowed.ts'
import { findingOf, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import { outputBlame } from './votes.ts'
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
 * Outputs of two siblings on the policy's probes, both by our own reading on the same kernels; where one of them is a
 * graph, where they first part as well.
 * @param asks whether the golden and the further members of the family are asked which of the two is wrong, where outputs
 * differ; `expected` is the planned sibling then, and `found` the artifact. Where it is the sibling, they change places.
 */
export async function compareOutputs(
  expected: Runnable,
  found: Runnable,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
  asks = false,
): Promise<OutputEvidence> {
  const all = Math.max(1, outputCount(found.bound))
  const nothing: OutputEvidence = { ...NO_OUTPUTS, outputs: [0, all] }
  const lacking = outputsLacking(found)
  if (lacking.length > 0) return { ...nothing, findings: lacking }
  try {
    return await compareRuns(expected, found, planned, context, registry, nothing, asks)
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
  asks: boolean,
): Promise<OutputEvidence> {
  const { policy, workshop } = context
  const ours = await witnessesFor(['ops'], found, policy, registry, workshop.runtime)
  const [ops] = ours.runtimes
  if (ops === undefined) return { ...nothing, findings: ours.findings }
  context.progress('running probes', null)
  const { probes, outputs: before, refused } = await workshop.probeOutputs(ops, expected, policy)
  const after = await workshop.withSession(ops, found, (session) => runProbes(session, probes))
  const straight = { expected, found, before, after }
  const result = compared(straight, probes, planned, ops, policy)
  const fault =
    asks && result.findings.some(({ severity }) => severity === 'error')
      ? await outputBlame(
          { artifact: found, sibling: expected },
          planned,
          { probes, artifact: after, sibling: before },
          context,
          registry,
        )
      : null
  const isTurned = fault?.wrong === 'sibling'
  const turned = { expected: found, found: expected, before: after, after: before }
  const [sides, evidence] = isTurned ? [turned, compared(turned, probes, planned, ops, policy)] : [straight, result]
  const runs = { probes, expected: sides.before, found: sides.after }
  const findings = await withFirstNode(
    evidence.findings,
    {
      expected: sides.expected,
      found: sides.found,
      names: { expected: sides.expected.artifact.path, found: sides.found.artifact.path },
      loss: lossBetween(expected, found, planned),
      file: sides.found.artifact.path,
    },
    runs,
    context,
    registry,
  )
  const notes = narrowedNotes(narrowed(sides.found), sides.found.artifact.path)
  const blamed = fault === null ? [] : [faultNote(fault, sides.found)]
  return {
    ...evidence,
    findings: [...findings, ...notes, ...refused, ...blamed],
    probes: probes.length,
    runs,
  }
}

/** Two siblings, and what they gave on the probes. */
interface Answers {
  readonly expected: Runnable
  readonly found: Runnable
  readonly before: readonly Outputs[]
  readonly after: readonly Outputs[]
}

function compared(
  { expected, found, before, after }: Answers,
  probes: readonly Probe[],
  planned: ParityCheck,
  ops: Runtime,
  policy: Policy,
): OutputsResult {
  const loss = lossBetween(expected, found, planned)
  const narrow = narrowedBetween(expected, found)
  const rules = toleranceRules(policy, found.artifact)
  return compareOutputSets(runsOf(probes, before, after), {
    witnesses: { expected: expected.artifact.path, found: RUNTIME_WORDS[ops.id] },
    file: found.artifact.path,
    toleranceOf: (output, dtype) => toleranceFor(output, dtype, coarser(loss, narrow.get(output) ?? null), rules),
  })
}

function faultNote({ why }: Blame, found: Runnable): Finding {
  return { cause: 'output-differs', severity: 'note', file: found.artifact.path, message: why }
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
