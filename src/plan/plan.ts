import type { Finding } from '../evidence/finding.ts'
import type { Artifact, FormatId } from '../formats/format.ts'
import type { PythonLoader } from '../runtimes/python/bridge.ts'
import type { PythonAtHand } from '../runtimes/python/interpreter.ts'

/** Artifacts that claim to be the same model, in path order. */
export interface Family {
  readonly name: string
  readonly artifacts: readonly Artifact[]
  /** The recorded inputs and outputs, or null. */
  readonly golden: GoldenFile | null
}

/** Absolute and workspace-relative path of a `.npz`. */
export interface GoldenFile {
  readonly absolute: string
  readonly path: string
}

/** One check to run. Plain data: it crosses to the worker process that runs it. */
export type PlannedCheck =
  | { readonly stage: 'integrity'; readonly artifact: Artifact }
  | {
      readonly stage: 'roundtrip'
      readonly artifact: Artifact
      /** The artifact whose program a weights-only artifact borrows. */
      readonly programOf: Artifact | null
      /**
       * The formats between out and back, without the artifact's own; none for weights without any program, which are
       * written and read again in their own format.
       */
      readonly through: readonly FormatId[]
      /**
       * Set where layers go into formats that hold a graph: a graph does not come back as layers, and the trip ends in the
       * last of `through`. Where `onwardAsked` is false nobody counts on that last one: the trip ends before it where it
       * has no words for the graph.
       */
      readonly oneWay?: { readonly onwardAsked: boolean }
      /**
       * Whether somebody counts on the format gone through: the policy names it, or the family has a member in it.
       * A trip that nobody asked for, and that the format has no words for, is not covered rather than inconclusive.
       */
      readonly asked?: boolean
      /** Back into its own format, for all signatures of a graph; nothing is made of it where there is only one. */
      readonly further?: boolean
      /** The family's `.keras`, where the trip goes through one: a model of Keras 2 is written in that one's dialect. */
      readonly like?: Artifact
    }
  | {
      readonly stage: 'load'
      readonly artifact: Artifact
      readonly programOf: Artifact | null
      /** Why there is no loader, though the policy requires one, and what to do. */
      readonly absent?: string
      /** Every signature and graph of the file besides the one that it is run by; nothing is made of it where there is none. */
      readonly further?: boolean
      /** By the model's own framework in Python, instead of the library for JavaScript. */
      readonly python?: PlannedPython
      /** Whether the policy requires the loader; where not, a model that it has no way to take is not covered. */
      readonly asked?: boolean
    }
  | {
      readonly stage: 'golden'
      readonly artifact: Artifact
      readonly programOf: Artifact | null
      readonly golden: GoldenFile
      /** The signature that it was recorded from, where it is not the one that the model is run by. */
      readonly signature?: string
      /** Whether the policy names it; a file that is only called so may mean something else. */
      readonly asked?: boolean
      /** Loss that the policy declares for the artifact, or null. */
      readonly lossy?: 'float16' | 'bfloat16' | 'uint8' | 'uint16' | null
      /** Whole models of the family: one that gives what was recorded tells at which layer another does not. */
      readonly others?: readonly Artifact[]
    }
  | {
      readonly stage: 'parity'
      /** The artifact under check, and the family's reference member. */
      readonly artifact: Artifact
      readonly sibling: Artifact
      readonly programOf: Artifact | null
      /** Loss declared between the two, or null. */
      readonly lossy: 'float16' | 'bfloat16' | 'uint8' | 'uint16' | null
      /** Stored weights are compared by the names that both sides know them by, for want of one program of layers. */
      readonly weightsOnly?: boolean
      /** Whether both of them hold a program all the same, so that their outputs are compared too. */
      readonly runsBoth?: boolean
      /** Only outputs are compared: exporters fold weights into others, and name them as they like. */
      readonly outputsOnly?: boolean
      /** What tells which of the two is wrong when they differ: the family's golden, and its further members. */
      readonly golden?: GoldenFile | null
      readonly others?: readonly Artifact[]
    }

/** The formats of a trip in their order, the artifact's own first. */
export function stationsOf(planned: Extract<PlannedCheck, { stage: 'roundtrip' }>): readonly Artifact['format'][] {
  const { artifact, through, oneWay } = planned
  return [artifact.format, ...through, ...(oneWay === undefined ? [artifact.format] : [])]
}

/** All checks of one artifact, and what was not asked for because no witness is at hand. */
export interface ArtifactPlan {
  readonly family: string
  readonly artifact: Artifact
  readonly checks: readonly PlannedCheck[]
  /** Why nothing of the artifact can be opened, or null; it is then the whole of its integrity check. */
  readonly unreadable: Finding | null
  /** What finding it showed already; belongs to its integrity check. */
  readonly findings: readonly Finding[]
  readonly notCovered: readonly string[]
}

/** What the check by a model's own framework needs to know. */
export interface PlannedPython {
  /** What loads; null: Keras 3 or legacy Keras, as the file says. */
  readonly loader: PythonLoader | null
  /** Why there is nothing to load it with, though the policy asks for it. */
  readonly broken?: string
  readonly python?: PythonAtHand
  /** `module:Name` */
  readonly customObjects: readonly string[]
  readonly golden: GoldenFile | null
  /** Absolute path that custom objects' modules are looked for in first. */
  readonly folder: string
}
