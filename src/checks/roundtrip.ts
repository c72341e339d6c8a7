import { classesInWords } from '../compare/sets.ts'
import { many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Coverage } from '../evidence/report.ts'
import { layersOf, type Artifact, type Dialect } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { stationsOf, type PlannedCheck } from '../plan/plan.ts'
import { NoProbe } from '../probes/probes.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { randomIn } from '../programs/graph/random.ts'
import { OwnModel } from '../programs/layers/dialects/read.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { without } from './contents.ts'
import { noProbe } from './evaluate.ts'
import { findingOf, withModel, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { travel } from './travel.ts'
import { tripKind, type TripKind } from './trip-kinds.ts'
import type { Trip, Journal } from './trip.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type RoundtripCheck = Extract<PlannedCheck, { stage: 'roundtrip' }>

/** The artifact out to other formats and back: weights against each receipt, topology, outputs after every hop. */
export async function checkRoundtrip(planned: RoundtripCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, programOf, oneWay, like, further = false } = planned
  const via = stationsOf(planned)
  const stops = via.slice(1).filter(isFormatId)
  if (further && !(await hasFurther(artifact, context))) return ofNothing(via)
  const journal: Journal = {
    said: new Set(),
    findings: [],
    weights: [],
    outputs: [],
    further: [],
    probes: [],
    hops: via.length - 1,
    home: null,
  }
  let [tensors, outputs, probes] = [1, 1, 0]
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    const original = await context.workshop.runnable(artifact, programOf, registry)
    const kind = tripKind(original, programOf ?? artifact, registry, oneWay === undefined, further)
    const counted = (): number => kind.tensors(original).filter(({ bookkeeping }) => !bookkeeping).length
    tensors = counted()
    outputs = kind.outputs(original)
    journal.findings.push(...original.bound.findings)
    const before = await outputsBefore(kind, original, context, registry, journal)
    probes = before.probes.length
    const needsLast = oneWay?.onwardAsked ?? true
    const through = like === undefined ? null : await dialectIn(like)
    const trip = { kind, original, stops, needsLast, through, further, before, context, registry }
    await travel(trip, original, 0, journal)
    tensors = counted()
  } catch (error) {
    if (error instanceof OwnModel) {
      tensors = (await context.workshop.model(artifact)).weights.size
      journal.findings.push(nowhereToGo(artifact, error))
    } else journal.findings.push(...without([findingOf(error, artifact)], journal.findings))
  }
  return evidenceOf(journal, via.slice(0, journal.hops + 1), {
    tensors,
    outputs,
    probes: Math.min(probes, ...journal.probes),
  })
}

/** A file of a class of the user's says how it is made; no other format has room for that. */
function nowhereToGo({ path }: Artifact, { className }: OwnModel): Finding {
  const message = `${path}: the model itself is ${className}, a class of your own, which no other format can say.`
  return { cause: 'not-expressible', severity: 'warning', file: path, message }
}

/** The dialect that an artifact is written in; null where that cannot be told. */
async function dialectIn(artifact: Artifact): Promise<Dialect | null> {
  try {
    return await withModel(artifact, (model) => Promise.resolve(layersOf(model)?.dialect ?? null))
  } catch {
    // What is wrong with it, its own checks say.
    return null
  }
}

/** Whether there is anything that only this trip shows: a served model of one program has made its trip. */
async function hasFurther(artifact: Artifact, { workshop, policy }: WorkContext): Promise<boolean> {
  const opened = await workshop
    .runnable(artifact, null, await workshop.registry(policy.customLayers))
    // What cannot be bound has nothing to say here, and is said by the other trip.
    .catch(() => null)
  if (opened === null || (isGraph(opened.bound) && randomIn(opened.bound.program) !== null)) return false
  return workshop.further(opened).programs.some(({ isServed }) => isServed)
}

/** A trip for the sake of further signatures, where there are none. */
function ofNothing(via: readonly string[]): Evidence {
  const title = via.join(' -> ')
  const coverage = { tensors: [0, 0], outputs: [0, 0], probes: 0 } as const
  return { stage: 'roundtrip', title, witnesses: [via[0] ?? '', title], via, coverage, findings: [], agreed: '' }
}

function evidenceOf(
  { findings, weights, outputs: results, further, home }: Journal,
  via: readonly string[],
  /** Tensors without bookkeeping, which counts where it came along on every hop. */
  all: { readonly tensors: number; readonly outputs: number; readonly probes: number },
): Evidence {
  const hops = via.length - 1
  // One hop that was not travelled leaves everything behind it unseen.
  const least = (counts: readonly number[]): number => (counts.length < hops ? 0 : Math.min(...counts))
  const bookkeeping = least(weights.map((result) => result.bookkeeping))
  const tensors: Coverage['tensors'] = [least(weights.map((result) => result.tensors[0])), all.tensors + bookkeeping]
  const more = (place: 0 | 1): number => further.reduce((sum, result) => sum + result.outputs[place], 0)
  const outputs: Coverage['outputs'] = [
    least(results.map((result) => result.outputs[0])) + more(0),
    all.outputs + more(1),
  ]
  const [worst] = [...results, ...further].sort((a, b) => b.used - a.used)
  const classes = home?.classes ?? {}
  return {
    stage: 'roundtrip',
    title: via.join(' -> '),
    witnesses: [via[0] ?? '', via.join(' -> ')],
    via,
    coverage: { tensors, outputs, probes: all.probes },
    weights: classes,
    worst: (classes.different ?? 0) > 0 ? (home?.worst ?? null) : (worst?.worst ?? home?.worst ?? null),
    findings,
    agreed:
      `${many(tensors[0], 'tensor')} came back (${classesInWords(classes)}), and ${many(outputs[0], 'output')} on ` +
      `${many(all.probes, 'probe')} stayed the same on every hop, within ${percent(worst?.used ?? 0)} of the tolerance.`,
  }
}

async function outputsBefore(
  kind: TripKind,
  original: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
  journal: Journal,
): Promise<Trip['before']> {
  const nothing = { probes: [], outputs: [] }
  const lacking = kind.lacking(original)
  journal.findings.push(...without(lacking, journal.findings))
  if (lacking.length > 0) return nothing
  context.progress('running probes', 0)
  try {
    const { policy, workshop } = context
    const { runtimes, findings } = await witnessesFor(['ops'], original, policy, registry, workshop.runtime)
    journal.findings.push(...findings)
    const [ops] = runtimes
    if (ops === undefined) return nothing
    const before = await workshop.probeOutputs(ops, original, policy)
    journal.findings.push(...before.refused)
    return before
  } catch (error) {
    journal.findings.push(error instanceof NoProbe ? noProbe(error, original) : findingOf(error, original.artifact))
    return nothing
  }
}
