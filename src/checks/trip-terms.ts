import type { Outputs } from '../compare/output-sets.ts'
import type { NamedTensor } from '../compare/pairing.ts'
import type { Loss } from '../compare/tolerance.ts'
import type { ConvertOptions, Hop } from '../convert/hop.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact, FormatId } from '../formats/format.ts'
import type { Probe } from '../probes/probes.ts'
import type { Runnable } from './open.ts'
import type { WorkContext } from './run.ts'

/** Where findings of a hop stand. */
export interface HopPlace {
  readonly file: string
  readonly hop: number
}

/** What a hop is to do: write an opened model in a format into an empty directory. */
export interface HopRequest {
  readonly from: Runnable
  readonly to: FormatId
  readonly directory: string
  readonly options: ConvertOptions
}

/** What was run before and after a hop, for naming where the two part. */
export interface HopRuns {
  readonly probes: readonly Probe[]
  readonly expected: readonly Outputs[]
  readonly found: readonly Outputs[]
}

/** What differs between trips of layers and trips of graphs. */
export interface TripKind {
  /** Whether the trip ends as what it set out as: then the same weights give the very same outputs. */
  readonly returns: boolean
  /** Every tensor under the name that it keeps on the whole trip. */
  tensors(opened: Runnable): readonly NamedTensor[]
  /** The tensors of two stops that are to be one another's equal. */
  sides(from: Runnable, arrived: Runnable): readonly [readonly NamedTensor[], readonly NamedTensor[]]
  /** How many outputs the program has. */
  outputs(opened: Runnable): number
  /** Why its outputs cannot be computed at all. */
  lacking(opened: Runnable): readonly Finding[]
  write(request: HopRequest): Promise<Hop>
  /** Opens what was written. */
  arrive(artifact: Artifact, body: (arrived: Runnable) => Promise<void>): Promise<void>
  /** What the program that arrived says otherwise than the original. `stops` are the formats gone through. */
  differences(
    original: Runnable,
    arrived: Runnable,
    found: string,
    stops: readonly FormatId[],
    place: HopPlace,
  ): readonly Finding[] | Promise<readonly Finding[]>
  /** Whether two programs with equal weights are one function beyond any doubt. */
  isSame(original: Runnable, arrived: Runnable, context: WorkContext): boolean
  /** Says of findings where in the program the two part, where that can be told. */
  explain(
    findings: readonly Finding[],
    sides: {
      readonly original: Runnable
      readonly arrived: Runnable
      readonly found: string
      readonly loss: Loss | null
    },
    runs: HopRuns,
    place: HopPlace,
    context: WorkContext,
  ): Promise<readonly Finding[]>
}
