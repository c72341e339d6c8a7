/**
 * A finding is one piece of evidence inside a check. It is plain data: it crosses process borders and is printed as
 * JSON as it stands. Texts in it may quote a model; whoever prints them escapes them (report/escape.ts).
 */

/** What made two witnesses part, or a file unfit. The codes are part of the JSON report and never change meaning. */
export type Cause =
  // the file itself
  | 'lfs-pointer'
  | 'empty-file'
  | 'truncated-file'
  | 'missing-file'
  | 'missing-shard'
  | 'external-data-missing'
  | 'trailing-bytes'
  | 'checksum-mismatch'
  | 'zip-crc-mismatch'
  | 'malformed'
  | 'limit-exceeded'
  | 'path-traversal'
  | 'hdf5-external-link'
  | 'unread-content'
  | 'not-loadable'
  | 'unsafe-lambda-bytecode'
  | 'unsafe-pickle'
  | 'non-finite-weight'
  // a tensor against its counterpart
  | 'missing-tensor'
  | 'extra-tensor'
  | 'shape-mismatch'
  | 'dtype-mismatch'
  | 'undeclared-downcast'
  | 'reinitialised-tensors'
  | 'tensors-swapped'
  | 'shards-swapped'
  | 'kernel-transposed'
  | 'permuted'
  | 'sign-flipped'
  | 'channel-sign-flipped'
  | 'scaled'
  | 'bit-flip'
  | 'zeroed'
  | 'constant'
  | 'batchnorm-statistics-reset'
  | 'variance-for-deviation'
  | 'float16-rounded'
  | 'float16-overflow'
  | 'bfloat16-rounded'
  | 'underflowed'
  | 'integer-wrap'
  | 'quantised'
  | 'quantisation-range-collapsed'
  | 'nan-poisoned'
  | 'negative-zero'
  | 'stale-sibling'
  | 'tensor-differs'
  // an output against its counterpart
  | 'output-differs'
  | 'outputs-swapped'
  | 'missing-output'
  | 'extra-output'
  | 'golden-shape-mismatch'
  | 'golden-malformed'
  | 'non-finite-output'
  | 'empty-output'
  | 'activation-approximation'
  | 'config-epsilon'
  | 'config-differs'
  | 'non-deterministic'
  // what could not be said or looked at
  | 'not-expressible'
  | 'unknown-layer'
  | 'unsupported-format'
  | 'unsupported-operation'
  | 'no-runtime'
  | 'time-limit'
  | 'memory-limit'
  | 'crashed'
  | 'policy'
  | 'internal-error'

/** `error` makes a check fail, `warning` makes it inconclusive, `note` leaves its verdict alone. */
export type Severity = 'error' | 'warning' | 'note'

/** Figures beside a finding: finite numbers, or null where the figure is not finite or has no meaning. */
export type Metrics = Readonly<Record<string, number | null>>

export interface Finding {
  readonly cause: Cause
  readonly severity: Severity
  /** One or two plain sentences: what was found, what was expected, and the exact fix where there is one. */
  readonly message: string
  /** Path of the file concerned, relative to the workspace, with `/`. */
  readonly file?: string
  /** Name of the tensor as its file stores it. */
  readonly tensor?: string
  /** All tensors concerned where one finding speaks of several; `tensor` is the first of them. */
  readonly tensors?: readonly string[]
  /** Name of the model output concerned. */
  readonly output?: string
  /** Name of the layer concerned. */
  readonly layer?: string
  /** The hop of the trip on which this came up: 0 leads from the first format of the check's `via` to the second. */
  readonly hop?: number
  readonly metrics?: Metrics
  /** What to do, where it is something else than what is to be done about the cause in general. */
  readonly fix?: string
  /** The command that shows this finding again on a developer's machine. */
  readonly reproduce?: string
}
