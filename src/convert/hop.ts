import type { Finding } from '../evidence/finding.ts'
import type { Artifact, Dialect, FormatId, Model, Receipt, Transform, WriteOptions } from '../formats/format.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram } from '../programs/layers/program.ts'

/** A model of layers that is to be written in another format. */
export interface ConvertRequest {
  readonly model: Model
  readonly bound: BoundProgram
  readonly to: FormatId
  /** An existing, empty directory. */
  readonly directory: string
  /** The new artifact's file name without extension. */
  readonly stem: string
  readonly registry: LayerRegistry
  readonly options?: ConvertOptions
}

export interface ConvertOptions extends WriteOptions {
  /** The dialect of a Keras target; what is chosen without it, `targetDialect` says. */
  readonly dialect?: Dialect
}

/** One direction of a trip: the artifact that was written, and where each variable went. */
export interface Hop {
  readonly artifact: Artifact
  /** By canonical path. What has no place here was not written; a finding says so. */
  readonly places: ReadonlyMap<string, HopPlace>
  readonly findings: readonly Finding[]
  /** What the writer declares; `from` is the name it was given, which is `to` but for its own renaming. */
  readonly receipt: Receipt
}

export interface HopPlace {
  /** Name under which the new artifact stores the variable. */
  readonly to: string
  readonly transform: Transform
  /** The node that stands for the variable, where layers were written as a graph. */
  readonly node?: string
}
