import { compareOutputSets, type Outputs } from '../compare/output-sets.ts'
import { compareSets, type SetResult } from '../compare/sets.ts'
import { EXACT, toleranceFor } from '../compare/tolerance.ts'
import type { Hop } from '../convert/hop.ts'
import type { Finding } from '../evidence/finding.ts'
import { RUNTIME_WORDS, type RuntimeId } from '../runtimes/runtime.ts'
import type { Transform } from '../tensor/transform.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import { without } from './contents.ts'
import { runProbes, runsOf } from './evaluate.ts'
import { findingOf, type Runnable } from './open.ts'
import type { TripKind } from './trip-kinds.ts'
import { placeOf, type Trip, type Journal } from './trip.ts'
import { widened, widenedNote } from './widened.ts'
import { witnessesFor } from './witnesses.ts'

const IDENTITY: Transform = { kind: 'identity' }

/** Holds what arrived against what left: weights, configuration, and outputs by our own reading. */
export async function inspect(
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
export async function runOn(
  id: RuntimeId,
  trip: Trip,
  arrived: Runnable,
  index: number,
  journal: Journal,
): Promise<void> {
  const { outputs } = trip.before
  const { policy, workshop } = trip.context
  if (trip.before.probes.length === 0 || !journal.said.has(index)) return
  const place = placeOf(trip, index)
  const { runtimes, findings } = await witnessesFor([id], arrived, policy, trip.registry, workshop.runtime)
  journal.findings.push(...findings.map((finding) => ({ ...finding, ...place })))
  const [runtime] = runtimes
  if (runtime === undefined) return
  if (id !== 'ops') workshop.makeRoom()
  const wider = widened(id, arrived)
  const loss = coarser(declaredLoss(arrived.model), wider)
  journal.findings.push(...widenedNote(wider, trip.original.artifact.path).map((note) => ({ ...note, ...place })))
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
