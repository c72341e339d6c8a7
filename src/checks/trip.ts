import type { Outputs, OutputsResult } from '../compare/output-sets.ts'
import type { SetResult } from '../compare/sets.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Dialect, FormatId } from '../formats/format.ts'
import type { Probe } from '../probes/probes.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import type { TripKind } from './trip-kinds.ts'

/** What is the same on every hop of a trip. */
export interface Trip {
  readonly kind: TripKind
  readonly original: Runnable
  /** Formats to go through, the artifact's own last where the trip comes home. */
  readonly stops: readonly FormatId[]
  /** Whether the last of them has to be reached. */
  readonly needsLast: boolean
  /** The dialect of the family's own `.keras`, where one is gone through; null where there is none. */
  readonly through: Dialect | null
  /** Whether all signatures of a graph come along, to be held against the original's. */
  readonly further: boolean
  /** The original's outputs; without probes where they cannot be computed. */
  readonly before: { readonly probes: readonly Probe[]; readonly outputs: readonly Outputs[] }
  readonly context: WorkContext
  readonly registry: LayerRegistry
}

/** What was found so far. */
export interface Journal {
  /** Hops up to which every stop could say the whole model; beyond one that could not, only weights can be compared. */
  readonly said: Set<number>
  readonly findings: Finding[]
  readonly weights: SetResult[]
  readonly outputs: OutputsResult[]
  /** Outputs of further signatures. */
  readonly further: OutputsResult[]
  /** How many probes our own reading ran on each hop. */
  readonly probes: number[]
  /** How many hops there are. */
  hops: number
  /** The final artifact against the original. */
  home: SetResult | null
}

/** Where a finding on a hop belongs. */
export function placeOf({ original }: Trip, hop: number): { readonly file: string; readonly hop: number } {
  return { file: original.artifact.path, hop }
}

/** Whether an artifact has a program of its own, not one that it borrows. */
export function isWhole({ model }: Runnable): boolean {
  return model.program !== undefined
}
