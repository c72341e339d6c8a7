import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sentences } from '../evidence/sentences.ts'
import type { ConvertOptions, Hop } from '../convert/hop.ts'
import { startKernels } from '../ops/tfjs/backend.ts'
import { inspect, runOn } from './arrival.ts'
import { inspectFurther } from './further-trip.ts'
import { findingOf, isOfLayers, type Runnable } from './open.ts'
import type { HopRequest } from './trip-kinds.ts'
import { placeOf, isWhole, type Trip, type Journal } from './trip.ts'

/** Goes from one stop to the next, and on, as long as there is one. */
export async function travel(trip: Trip, from: Runnable, index: number, journal: Journal): Promise<void> {
  const to = trip.stops[index]
  if (to === undefined) return
  const directory = join(trip.context.scratch, `hop-${index}`)
  mkdirSync(directory)
  trip.context.progress(`writing ${to}`, index / trip.stops.length)
  const hop = await leave(trip, { from, to, directory, options: optionsOf(trip, index) }, index, journal)
  if (hop === null) return
  journal.findings.push(...hop.findings.map((finding) => ({ ...finding, ...placeOf(trip, index) })))
  const isSaid = index === 0 || journal.said.has(index - 1)
  if (isSaid && hop.findings.every(({ severity }) => severity === 'note')) journal.said.add(index)
  const arriving = trip.kind.arrive(hop.artifact, async (arrived) => {
    await inspect(trip, from, arrived, hop, index, journal)
    if (trip.further && journal.said.has(index)) await inspectFurther(trip, arrived, index, journal)
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
      const message = sentences(finding.message, `The trip ends before ${request.to}, which nobody asked for.`)
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

/**
 * Weights alone come home in the generation of the program that they borrow: its places are looked for. A model of Keras 2
 * comes home as one, and is a `.keras` of Keras 2 on the way where the family has one: Keras 3 may have no words for it.
 */
function optionsOf({ original, stops, through }: Trip, index: number): ConvertOptions {
  const dialect = isOfLayers(original) ? original.bound.dialect : undefined
  if (dialect === undefined) return {}
  const isHome = index === stops.length - 1
  if (dialect === 'keras2' && (isHome || (stops[index] === 'keras' && through === 'keras2'))) return { dialect }
  return isHome && !isWhole(original) ? { dialect } : {}
}
