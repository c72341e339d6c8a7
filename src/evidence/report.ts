import type { Finding, Metrics } from './finding.ts'

/** The JSON report, version 1: the stable interface for other programs. Fields may be added, none is ever renamed. */
export interface Report {
  readonly version: 1
  readonly conclusion: Verdict
  readonly artifacts: readonly ArtifactReport[]
  /** What was passed over while models were looked for, and why; waivers that ended or that nothing needed. */
  readonly notes: readonly string[]
  readonly policy: PolicyReport
  readonly environment: EnvironmentReport
  readonly timing: { readonly startedAt: string; readonly milliseconds: number }
}

export type Verdict = 'pass' | 'fail' | 'inconclusive'

export type Stage = 'integrity' | 'load' | 'roundtrip' | 'parity' | 'golden' | 'baseline'

export interface ArtifactReport {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly format: string
  readonly family: string
  /** Over the bytes of all files of the artifact, in path order; null where they could not be read. */
  readonly sha256: string | null
  readonly bytes: number
  readonly tensors: number
  readonly parameters: number
  readonly checks: readonly Check[]
  /** Witnesses that were not at hand and that nobody asked for: they cost nothing, and are said. */
  readonly notCovered: readonly string[]
}

/** Two witnesses held against each other. */
export interface Check {
  readonly stage: Stage
  /** What is compared, in words: `keras -> h5 -> keras`. */
  readonly title: string
  readonly verdict: Verdict
  readonly witnesses: readonly [string, string]
  /** Formats of the trip, in order, from the artifact's own out and back (`keras`, `keras-h5`, `keras`); else empty. */
  readonly via: readonly string[]
  readonly coverage: Coverage
  /** How many tensors fell into each class. */
  readonly weights: Partial<Record<WeightClass, number>>
  readonly worst: Worst | null
  /** Why the verdict is what it is, in one sentence. */
  readonly reason: string
  readonly findings: readonly Finding[]
  /** Set where the policy accepts an inconclusive or failed check. */
  readonly waived?: { readonly reason: string; readonly expires: string }
  readonly milliseconds: number
}

/** How much was looked at: `[compared, all]`. */
export interface Coverage {
  readonly tensors: readonly [number, number]
  readonly outputs: readonly [number, number]
  readonly probes: number
}

/** Best first; see docs/report.md. */
export type WeightClass = 'identical' | 'relaid' | 'cast' | 'quantized' | 'folded' | 'different'

/** The tensor or output that stands farthest from its counterpart. */
export interface Worst {
  readonly tensor?: string
  readonly output?: string
  readonly metrics: Metrics
}

export interface PolicyReport {
  /** Where the policy was read from, or null for the defaults. */
  readonly source: string | null
  readonly effective: Readonly<Record<string, unknown>>
  readonly waivers: readonly WaiverReport[]
  /** What a pull request changes of what is checked; only there for one. */
  readonly changes?: PolicyChanges
}

/** The policy and the recorded outputs of a pull request against those of the branch that it is to go into. */
export interface PolicyChanges {
  /** The commit of that branch, or null where this clone does not hold it. */
  readonly base: string | null
  /** Why the two could not be held against each other, or null. */
  readonly unknown: string | null
  readonly changes: readonly PolicyChange[]
}

export interface PolicyChange {
  /** In words: `tolerance of float32, rtol`. */
  readonly what: string
  readonly before: string
  readonly after: string
  /** `looser` lets more pass, `stricter` less; of the others nobody can tell without a look. */
  readonly effect: 'looser' | 'stricter' | 'other'
}

export interface WaiverReport {
  readonly check: string
  readonly reason: string
  readonly expires: string
  readonly used: boolean
  readonly expired: boolean
}

export interface EnvironmentReport {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly arch: string
  readonly cpu: string
  readonly seed: number
  /** How this tool is started where somebody wants to see a finding again: `node dist/cli.js`. */
  readonly command: string
  readonly libraries: Readonly<Record<string, string>>
}
