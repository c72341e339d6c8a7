import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { classesInWords, compareSets, type SetResult } from '../compare/sets.ts'
import { EXACT, toleranceFor } from '../compare/tolerance.ts'
import { many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Coverage } from '../evidence/report.ts'
import type { ConvertOptions, Hop } from '../convert/hop.ts'
import type { FormatId } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { startKernels } from '../ops/tfjs/backend.ts'
import { stationsOf, type PlannedCheck } from '../plan/plan.ts'
import { NoProbe, type Probe } from '../probes/probes.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { RUNTIME_WORDS, type RuntimeId } from '../runtimes/runtime.ts'
import type { Transform } from '../tensor/transform.ts'
import { declaredLoss, toleranceRules } from './claims.ts'
import { without } from './contents.ts'
import { noProbe, runProbes, runsOf } from './evaluate.ts'
import { findingOf, isOfLayers, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { tripKind, type HopRequest, type TripKind } from './trip-kinds.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type RoundtripCheck = Extract<PlannedCheck, { stage: 'roundtrip' }>

/** What is the same on every hop of a trip. */
interface Trip {
  readonly kind: TripKind
  readonly original: Runnable
  /** Formats to go through, the artifact's own last where the trip comes home. */
  readonly stops: readonly FormatId[]
  /** Whether the last of them has to be reached. */
  readonly needsLast: boolean
  /** The original's outputs; without probes where they cannot be computed. */
  readonly before: { readonly probes: readonly Probe[]; readonly outputs: readonly Outputs[] }
  readonly context: WorkContext
  readonly registry: LayerRegistry
}

/** What was found so far. */
interface Journal {
  /** Hops up to which every stop could say the whole model; beyond one that could not, only weights can be compared. */
  readonly said: Set<number>
  readonly findings: Finding[]
  readonly weights: SetResult[]
  readonly outputs: OutputsResult[]
  /** How many probes our own reading ran on each hop. */
  readonly probes: number[]
  /** How many hops there are. */
  hops: number
  /** The final artifact against the original. */
  home: SetResult | null
}

/** The artifact out to other formats and back: weights against each receipt, topology, outputs after every hop. */
export async function checkRoundtrip(planned: RoundtripCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, programOf, oneWay } = planned
  const via = stationsOf(planned)
  const stops = via.slice(1).filter(isFormatId)
  const journal: Journal = {
    said: new Set(),
    findings: [],
    weights: [],
    outputs: [],
    probes: [],
    hops: via.length - 1,
    home: null,
  }
  let [tensors, outputs, probes] = [1, 1, 0]
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    const original = await context.workshop.runnable(artifact, programOf, registry)
    const kind = tripKind(original, programOf ?? artifact, registry, oneWay === undefined)
    const counted = (): number => kind.tensors(original).filter(({ bookkeeping }) => !bookkeeping).length
    tensors = counted()
    outputs = kind.outputs(original)
    journal.findings.push(...original.bound.findings)
    const before = await outputsBefore(kind, original, context, registry, journal)
    probes = before.probes.length
    const needsLast = oneWay?.onwardAsked ?? true
    await travel({ kind, original, stops, needsLast, before, context, registry }, original, 0, journal)
    tensors = counted()
  } catch (error) {
    journal.findings.push(...without([findingOf(error, artifact)], journal.findings))
  }
  return evidenceOf(journal, via.slice(0, journal.hops + 1), {
    tensors,
    outputs,
    probes: Math.min(probes, ...journal.probes),
  })
}

function evidenceOf(
  { findings, weights, outputs: results, home }: Journal,
  via: readonly string[],
  /** Tensors without bookkeeping, which counts where it came along on every hop. */
  all: { readonly tensors: number; readonly outputs: number; readonly probes: number },
): Evidence {
  const hops = via.length - 1
  // One hop that was not travelled leaves everything behind it unseen.
  const least = (counts: readonly number[]): number => (counts.length < hops ? 0 : Math.min(...counts))
  const bookkeeping = least(weights.map((result) => result.bookkeeping))
  const tensors: Coverage['tensors'] = [least(weights.map((result) => result.tensors[0])), all.tensors + bookkeeping]
  const outputs: Coverage['outputs'] = [least(results.map((result) => result.outputs[0])), all.outputs]
  const [worst] = [...results].sort((a, b) => b.used - a.used)
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
    return ops === undefined ? nothing : await workshop.probeOutputs(ops, original, policy)
  } catch (error) {
    journal.findings.push(error instanceof NoProbe ? noProbe(error, original) : findingOf(error, original.artifact))
    return nothing
  }
}

/** Goes from one stop to the next, and on, as long as there is one. */
async function travel(trip: Trip, from: Runnable, index: number, journal: Journal): Promise<void> {
  const to = trip.stops[index]
  if (to === undefined) return
  const directory = join(trip.context.scratch, `hop-${index}`)
  mkdirSync(directory)
  trip.context.progress(`writing ${to}`, index / trip.stops.length)
  const hop = await leave(trip, { from, to, directory, options: homeOptions(trip, index) }, index, journal)
  if (hop === null) return
  journal.findings.push(...hop.findings.map((finding) => ({ ...finding, ...placeOf(trip, index) })))
  const isSaid = index === 0 || journal.said.has(index - 1)
  if (isSaid && hop.findings.every(({ severity }) => severity === 'note')) journal.said.add(index)
  const arriving = trip.kind.arrive(hop.artifact, async (arrived) => {
    await inspect(trip, from, arrived, hop, index, journal)
    // A borrowed program is not the one that arrived where some of it could not be said: it fits nothing written after.
    if (journal.said.has(index) || isWhole(trip.original)) await travel(trip, arrived, index + 1, journal)
    // Last, since it loads weights of its own, and there may be no room for two sets of them.
    await runOn('tfjs', trip, arrived, index, journal)
    if (await hasTensorflow()) await runOn('tensorflow', trip, arrived, index, journal)
  })
  await arriving.catch((error: unknown) => {
    journal.findings.push({ ...findingOf(error, trip.original.artifact), ...placeOf(trip, index) })
  })
}

/** Writes the next stop; null where that cannot be done, which is said. The stops before it stand all the same. */
async function leave(trip: Trip, request: HopRequest, index: number, journal: Journal): Promise<Hop | null> {
  try {
    return await trip.kind.write(request)
  } catch (error) {
    if (index === 0) throw error
    const finding = { ...findingOf(error, trip.original.artifact), ...placeOf(trip, index) }
    if (finding.cause !== 'not-expressible' || trip.needsLast) journal.findings.push(finding)
    else {
      const message = `${finding.message}. The trip ends before ${request.to}, which nobody asked for.`
      journal.findings.push({ ...finding, message, severity: 'note' })
      journal.hops = index
      journal.home = journal.weights[0] ?? null
    }
    return null
  }
}

/** Whether native TensorFlow runs in this process: no trip waits for it, and policies leave it out. */
async function hasTensorflow(): Promise<boolean> {
  return (await startKernels()).node !== undefined
}

function isWhole({ model }: Runnable): boolean {
  return model.program !== undefined
}

/** Weights alone come home in the generation of the program that they borrow: its places are looked for. */
function homeOptions({ original, stops }: Trip, index: number): ConvertOptions {
  const dialect = isOfLayers(original) ? original.bound.dialect : undefined
  const isHome = index === stops.length - 1 && !isWhole(original)
  return isHome && dialect !== undefined ? { dialect } : {}
}

function placeOf({ original }: Trip, hop: number): { readonly file: string; readonly hop: number } {
  return { file: original.artifact.path, hop }
}

async function inspect(
  trip: Trip,
  from: Runnable,
  arrived: Runnable,
  hop: Hop,
  index: number,
  journal: Journal,
): Promise<void> {
  const { original, context } = trip
  const place = placeOf(trip, index)
  const [source, target] = [from.artifact.format, arrived.artifact.format]
  const isHome = index === trip.stops.length - 1
  const files = {
    expected: index === 0 ? original.artifact.path : `hop ${index} (${source})`,
    found: `hop ${index + 1} (${target})`,
  }
  context.progress(`comparing after ${target}`, (index + 0.5) / trip.stops.length)
  const bound = arrived.bound.findings.map((finding) => ({ ...finding, ...place }))
  const weights = compareSets(...trip.kind.sides(from, arrived), {
    files,
    ...place,
    transformsOf: ({ path }) => [hop.places.get(path)?.transform ?? IDENTITY],
  })
  journal.weights.push(weights)
  context.workshop.learn(weights.same)
  journal.findings.push(...bound, ...without(weights.findings, bound), ...misplaced(trip.kind, hop, arrived, place))
  if (isHome)
    journal.home = journal.weights.every(isExact)
      ? (journal.weights[trip.kind.returns ? index : 0] ?? weights)
      : cameHome(trip, arrived, weights, index)
  if (!journal.said.has(index)) return
  const stops = trip.stops.slice(0, index + 1)
  journal.findings.push(...(await trip.kind.differences(original, arrived, files.found, stops, place)))
  await runOn('ops', trip, arrived, index, journal)
}

const IDENTITY: Transform = { kind: 'identity' }

/** The final artifact against the original, directly: hops may each have kept something else. */
function cameHome(trip: Trip, arrived: Runnable, last: SetResult, index: number): SetResult {
  if (index === 0) return last
  return compareSets(...trip.kind.sides(trip.original, arrived), {
    files: { expected: trip.original.artifact.path, found: 'the artifact that came back' },
    ...placeOf(trip, index),
    transformsOf: () => [IDENTITY],
  })
}

function isExact(result: SetResult | null): boolean {
  return result !== null && Object.keys(result.classes).every((name) => name === 'identical')
}

/** Where a writer says that it put a variable, and where the reader finds it. */
function misplaced(
  kind: TripKind,
  hop: Hop,
  arrived: Runnable,
  place: { readonly file: string; readonly hop: number },
): Finding[] {
  return kind.tensors(arrived).flatMap(({ path, entry }): Finding[] => {
    const declared = hop.places.get(path ?? '')
    if (declared === undefined || declared.to === entry.name) return []
    const message = `${place.file}: on the way to ${arrived.artifact.format} ${path} was written as ${declared.to}, and is read from ${entry.name}.`
    return [{ cause: 'tensors-swapped', severity: 'error', tensor: entry.name, message, ...place }]
  })
}

/** Runs what arrived: on our own reading, or on the library that would run it in production. */
async function runOn(id: RuntimeId, trip: Trip, arrived: Runnable, index: number, journal: Journal): Promise<void> {
  const { outputs } = trip.before
  const { policy, workshop } = trip.context
  if (trip.before.probes.length === 0 || !journal.said.has(index)) return
  const place = placeOf(trip, index)
  const { runtimes, findings } = await witnessesFor([id], arrived, policy, trip.registry, workshop.runtime)
  journal.findings.push(...findings.map((finding) => ({ ...finding, ...place })))
  const [runtime] = runtimes
  if (runtime === undefined) return
  if (id !== 'ops') workshop.makeRoom()
  const loss = declaredLoss(arrived.model)
  const rules = toleranceRules(policy, trip.original.artifact)
  const isHome = trip.kind.returns && index === trip.stops.length - 1
  const exactly = id === 'ops' && isHome && isExact(journal.home)
  const isSame = id === 'ops' && trip.kind.isSame(trip.original, arrived, trip.context)
  const probes = isSame ? trip.before.probes.slice(0, 1) : trip.before.probes
  if (id === 'ops') journal.probes.push(probes.length)
  try {
    const found = await workshop.withSession(runtime, arrived, (session) => runProbes(session, probes))
    const result = compareOutputSets(runsOf(probes, outputs, found), {
      witnesses: {
        expected: trip.original.artifact.path,
        found: `${RUNTIME_WORDS[id]} after ${arrived.artifact.format}`,
      },
      ...place,
      toleranceOf: (output, dtype) => (exactly ? EXACT : toleranceFor(output, dtype, loss, rules)),
    })
    if (id === 'ops') journal.outputs.push(result)
    journal.findings.push(...result.findings.filter(({ severity }) => severity !== 'note'))
    if (id === 'ops') await nameParts(trip, arrived, found, index, journal)
  } catch (error) {
    journal.findings.push({ ...findingOf(error, trip.original.artifact), ...place })
  }
}

/** Says of what was found on this hop where in the program what arrived parts from the original. */
async function nameParts(
  trip: Trip,
  arrived: Runnable,
  found: readonly Outputs[],
  index: number,
  { findings }: Journal,
): Promise<void> {
  const { original, before, context, kind } = trip
  const here = findings.filter(({ hop }) => hop === index)
  const sides = {
    original,
    arrived,
    found: `hop ${index + 1} (${arrived.artifact.format})`,
    loss: declaredLoss(arrived.model),
  }
  const runs = { probes: before.probes.slice(0, found.length), expected: before.outputs, found }
  const told = await kind.explain(here, sides, runs, placeOf(trip, index), context)
  findings.splice(0, findings.length, ...findings.filter(({ hop }) => hop !== index), ...told)
}
