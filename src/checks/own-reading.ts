import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { toleranceFor } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import { NoProbe, type Probe } from '../probes/probes.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import { coarser, toleranceRules } from './claims.ts'
import { noProbe, runsOf } from './evaluate.ts'
import {
  judgeByEstimate,
  judgeByFloor,
  referenceOrEstimate,
  referenceOutputs,
  withoutRounding,
  type Estimate,
  type FloorResult,
  type Judged,
} from './floor.ts'
import { narrowed, narrowedNotes } from './narrowed.ts'
import { findingOf, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { widened, widenedNote } from './widened.ts'
import { witnessesFor } from './witnesses.ts'

/** Outputs by our own reading, on kernels and in float64, and the probes for them. */
export interface OwnReading {
  readonly probes: readonly Probe[]
  readonly outputs: readonly Outputs[]
  readonly reference: Outputs | null
  /** Where the reference was too costly. */
  readonly estimate: Estimate | null
  readonly findings: readonly Finding[]
}

export async function ownReading(opened: Runnable, context: WorkContext, registry: LayerRegistry): Promise<OwnReading> {
  const nothing: OwnReading = { probes: [], outputs: [], reference: null, estimate: null, findings: [] }
  try {
    const { policy, workshop } = context
    const { runtimes, findings } = await witnessesFor(['ops'], opened, policy, registry, workshop.runtime)
    const [ops] = runtimes
    if (ops === undefined) return { ...nothing, findings }
    const run = await workshop.probeOutputs(ops, opened, policy)
    const [probe] = run.probes
    const [outputs] = run.outputs
    if (probe === undefined || outputs === undefined) return { ...nothing, ...run }
    const reference = await referenceOrEstimate(opened, probe.feeds, { outputs, ops }, context, registry)
    if ('outputs' in reference) return { ...nothing, ...run, reference: reference.outputs }
    if ('estimate' in reference) {
      const { estimate } = reference
      return { ...nothing, ...run, estimate, findings: [estimate.note] }
    }
    return { ...nothing, ...run, findings: reference.note === null ? [] : [reference.note] }
  } catch (error) {
    return {
      ...nothing,
      findings: [error instanceof NoProbe ? noProbe(error, opened) : findingOf(error, opened.artifact)],
    }
  }
}

/** What a runtime gave on the probes of our own reading. */
interface Deployed {
  readonly own: OwnReading
  readonly deployed: readonly Outputs[]
  readonly runtime: Runtime
  /** Our own reading in words. */
  readonly reading: string
}

/** A runtime's outputs against our own reading of the same file. */
export interface ComparedDeployed {
  readonly outputs: OutputsResult
  /** What is said of them, without what the reference calls rounding. */
  readonly settled: readonly Finding[]
  readonly floor: FloorResult
  /** Types that one of the two rounds to and the other does not. */
  readonly notes: readonly Finding[]
}

/** Holds what a runtime gives against our own reading, within what both compute in, and asks the reference about the two. */
export async function compareDeployed(
  { own, deployed, runtime, reading }: Deployed,
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<ComparedDeployed> {
  const { path } = opened.artifact
  const rules = toleranceRules(context.policy, opened.artifact)
  const wider = widened(runtime.id, opened)
  const narrow = narrowed(opened)
  const outputs = compareOutputSets(runsOf(own.probes, own.outputs, deployed), {
    witnesses: { expected: reading, found: runtime.title },
    file: path,
    toleranceOf: (output, dtype) => toleranceFor(output, dtype, coarser(wider, narrow.get(output) ?? null), rules),
  })
  const floor = floorFindings(own, deployed, outputs, runtime, path)
  const settled = await settle(outputs.findings, own, deployed, opened, context, registry)
  // The reference is no judge between two types that round otherwise.
  const isJudge = wider === null && narrow.size === 0
  return {
    outputs,
    settled,
    floor: isJudge ? floor : { ...floor, findings: [] },
    notes: [...widenedNote(wider, path), ...narrowedNotes(narrow, path)],
  }
}

/** Differences beyond the tolerance, without those that the reference calls rounding; it is asked about every probe then. */
export async function settle(
  findings: readonly Finding[],
  own: OwnReading,
  deployed: readonly Outputs[],
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  if (own.reference === null || !findings.some(({ severity }) => severity === 'error')) return findings
  const judged: Judged[] = []
  for (const [i, { feeds }] of own.probes.entries()) {
    const [a, b] = [own.outputs[i], deployed[i]]
    const reference = await referenceOutputs(opened, feeds, context.policy, registry)
    if ('note' in reference || a === undefined || b === undefined) return findings
    judged.push({ truth: reference.outputs, witnesses: [a, b] })
  }
  return withoutRounding(findings, judged)
}

/** What the reference, or the estimate, says of another witness's outputs on the first probe. */
function floorFindings(
  own: OwnReading,
  deployed: readonly Outputs[],
  outputs: OutputsResult,
  runtime: Pick<Runtime, 'title'>,
  file: string,
): FloorResult {
  const [a, b] = [own.outputs[0], deployed[0]]
  if (a === undefined || b === undefined) return { findings: [], metrics: {} }
  const parties = { names: ['our own reading', runtime.title], file } as const
  const result =
    own.reference !== null
      ? judgeByFloor(own.reference, [a, b], parties)
      : own.estimate !== null
        ? judgeByEstimate(own.estimate, [a, b], parties)
        : { findings: [], metrics: {} }
  // Beyond the tolerance it is said already, with better figures.
  return outputs.findings.some(({ severity }) => severity === 'error') ? { ...result, findings: [] } : result
}
