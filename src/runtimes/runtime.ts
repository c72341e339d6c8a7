import type { Finding } from '../evidence/finding.ts'
import type { BoundGraph } from '../programs/graph/bind.ts'
import type { BoundProgram } from '../programs/layers/program.ts'
import type { Signature } from '../tensor/signature.ts'
import type { Model } from '../formats/format.ts'
import type { Tensor, WeightTable } from '../tensor/tensor.ts'

/** A production library (`tfjs`, `tensorflow`) or our own reading: on fast kernels (`ops`), in float64 (`reference`). */
export type RuntimeId = 'tfjs' | 'tensorflow' | 'ops' | 'reference'

/** What a runtime is, in sentences: `output probs by our own reading differs`. */
export const RUNTIME_WORDS: Readonly<Record<RuntimeId, string>> = {
  tfjs: 'TensorFlow.js',
  tensorflow: 'TensorFlow',
  ops: 'our own reading',
  reference: 'our own reading in float64',
}

/** A program of either kind, its variables bound to stored tensors. */
export type Bound = BoundProgram | BoundGraph

/** What a runtime is given: the artifact, and its program with each variable bound to a stored tensor. */
export interface Loadable {
  readonly model: Model
  readonly bound: Bound
  /**
   * A session of the same runtime that outlives this one: variables bound to the very entries of its own program are
   * taken from it. Runtimes that load files by themselves do not look at it.
   */
  readonly borrowFrom?: Session
}

export interface Runtime {
  readonly id: RuntimeId
  /** For people: `TensorFlow.js 4.22.0`. */
  readonly title: string
  /** Why the runtime cannot run this model, or null where it can. Loads nothing. */
  refuses(loadable: Loadable): Finding | null
  /** @throws ArtifactError where the model turns out not to run. */
  load(loadable: Loadable): Promise<Session>
}

/** Tensors by input or output name. */
export type Feeds = ReadonlyMap<string, Tensor>

export interface Session {
  readonly signature: Signature
  /** What the loader holds after loading, under canonical variable paths, where it can be asked. */
  weights?(): WeightTable
  run(feeds: Feeds): Promise<ReadonlyMap<string, Tensor>>
  close(): void
}
