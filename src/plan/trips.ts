import type { Artifact, FormatId } from '../formats/format.ts'
import { GRAPHS, isGraph, WHOLE } from './kinds.ts'
import type { ArtifactPlan, PlannedCheck } from './plan.ts'
import type { Policy } from './policy.ts'

/** What the trips of an artifact depend on. */
interface TripFacts {
  readonly targets: Policy['targets']
  /** Members of the family that can be opened. */
  readonly readable: readonly Artifact[]
}

/**
 * Layers go to each other format of theirs and back. Into formats that hold a graph they go where the policy says so, or
 * the family has a member in one, and on into the other one: a graph does not come back as layers.
 */
export function planLayersTrips(
  artifact: Artifact,
  programOf: Artifact | null,
  { targets, readable }: TripFacts,
): readonly PlannedCheck[] {
  const isCommitted = (format: FormatId): boolean => readable.some((member) => member.format === format)
  const formats: readonly FormatId[] = targets ?? [...WHOLE, ...GRAPHS.filter(isCommitted)]
  const trip = { stage: 'roundtrip', artifact, programOf } as const
  return formats.flatMap((format): PlannedCheck[] => {
    if (format === artifact.format) return []
    if (!GRAPHS.includes(format)) {
      const like = format === 'keras' ? readable.find((member) => member.format === format) : undefined
      const asked = targets !== null || isCommitted(format)
      return [{ ...trip, through: [format], asked, ...(like === undefined ? {} : { like }) }]
    }
    const onward = GRAPHS.filter((other) => other !== format)
    const onwardAsked = targets?.some((target) => onward.includes(target)) === true
    // A member in such a format was exported by something that has words for more: it asks for nothing of ours.
    return [{ ...trip, through: [format, ...onward], oneWay: { onwardAsked }, asked: targets !== null }]
  })
}

/** A graph goes to the other format that holds one, and back. */
export function planGraphTrips(
  artifact: Artifact,
  { targets, readable }: TripFacts,
): Pick<ArtifactPlan, 'checks' | 'notCovered'> {
  if (!isGraph(artifact)) return { checks: [], notCovered: [] }
  // TF.js has no words for much of what TensorFlow 1 left in frozen graphs.
  const others: readonly FormatId[] = artifact.format === 'frozen-graph' ? ['saved-model'] : GRAPHS
  const through = (targets ?? others).filter((format) => format !== artifact.format && GRAPHS.includes(format))
  // What TF.js has no room for comes along where a SavedModel is written anew.
  const isAtHome = artifact.format === 'saved-model' && (targets?.includes('saved-model') ?? true)
  const trips = isAtHome ? [...through, null] : through
  const notCovered =
    trips.length === 0 ? ['round trips: the targets of the policy name no other format that holds a graph'] : []
  const checks = trips.map((format): PlannedCheck => {
    const asked = targets !== null || readable.some((member) => member.format === format)
    const trip = { stage: 'roundtrip', artifact, programOf: null, asked } as const
    return format === null ? { ...trip, through: [], further: true } : { ...trip, through: [format] }
  })
  return { checks, notCovered }
}
