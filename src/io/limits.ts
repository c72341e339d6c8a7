/**
 * Bounds on what a model may claim. A model is hostile input: every count, length, depth and size read from a file is
 * held against one of these before it is used. Each is far above any real model and far below what would hurt a runner.
 */
export interface Limits {
  /** Bytes of one JSON document (config.json, model.json): the largest real topologies stay below 30 MB. */
  readonly jsonBytes: number
  /** Nesting of JSON and of models in models: V8 parses deeper, our recursive walks need not. */
  readonly depth: number
  /** Tensors of one artifact: the largest real models have some ten thousand. */
  readonly tensors: number
  /** Dimensions of one tensor: numpy allows 64, HDF5 32. */
  readonly rank: number
  /** Bytes of one tensor. */
  readonly tensorBytes: number
  /** Members of one archive, files of one artifact. */
  readonly files: number
  /** Bytes of one name. */
  readonly nameBytes: number
  /** Uncompressed over compressed size of an archive member: deflate itself cannot exceed 1032. */
  readonly inflation: number
  /** Bytes of one protocol buffer: what the format itself allows. */
  readonly messageBytes: number
  /** Messages within one: a graph of 100 000 nodes has some three million. */
  readonly messages: number
  /** Repeated numbers and texts within one: an array of them takes 8 bytes of memory each, and large tensors are bytes. */
  readonly messageValues: number
}

export const DEFAULT_LIMITS: Limits = {
  jsonBytes: 64 * 2 ** 20,
  depth: 200,
  tensors: 200_000,
  rank: 32,
  tensorBytes: 64 * 2 ** 30,
  files: 20_000,
  nameBytes: 4096,
  inflation: 1100,
  messageBytes: 2 ** 31 - 1,
  messages: 5_000_000,
  messageValues: 2 ** 26,
}
