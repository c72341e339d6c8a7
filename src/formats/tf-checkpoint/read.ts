import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { readBundle, type Bundle, type BundleTensor } from './bundle.ts'
import { entryOf } from './entries.ts'
import { fullNames, OBJECT_GRAPH_KEY } from './object-graph.ts'
import { openShards, type Shards } from './shards.ts'
import { verifyBundle } from './verify.ts'

/** A checkpoint, opened; a SavedModel holds one. */
export interface Checkpoint {
  /** In the order of their keys, without the object graph. */
  readonly entries: readonly TensorEntry[]
  readonly shards: Shards
  /** Reads every byte once. */
  verify(): readonly Finding[]
  close(): void
}

/**
 * Opens a checkpoint by its index. A shard that is missing or short does not keep it from opening: its tensors throw
 * when they are read, and `verify` names it.
 * @throws ArtifactError where the index cannot be read
 */
export function openCheckpoint(
  index: { readonly absolute: string; readonly path: string },
  limits: Limits,
): Checkpoint {
  const { path } = index
  const bundle = withIndex(index, limits)
  const prefix = { absolute: withoutEnding(index.absolute), path: withoutEnding(path) }
  const shards = openShards(prefix, bundle.shardCount)
  const graph = bundle.tensors.find(({ name }) => name === OBJECT_GRAPH_KEY)
  const { names, problem } = aliases(graph, bundle, shards, path, limits)
  const entries = bundle.tensors
    .filter(isReadable)
    .filter(({ name }) => name !== OBJECT_GRAPH_KEY)
    .map((tensor) => entryOf(tensor, bundle, shards, names.get(tensor.name)))
  return {
    entries,
    shards,
    verify: () => [...(problem === null ? [] : [problem.toFinding()]), ...verifyBundle(index, bundle, shards, names)],
    close: () => {
      shards.close()
    },
  }
}

function isReadable(tensor: BundleTensor): tensor is BundleTensor & { readonly dtype: DType } {
  return tensor.dtype !== null
}

function withIndex(index: { readonly absolute: string; readonly path: string }, limits: Limits): Bundle {
  const source = openFileSource(index.absolute, index.path)
  try {
    return readBundle(source, limits)
  } finally {
    source.close()
  }
}

/** Names are a help, not a need: a broken object graph leaves the keys as they are, and `verify` says so. */
function aliases(
  graph: BundleTensor | undefined,
  bundle: Bundle,
  shards: Shards,
  file: string,
  limits: Limits,
): { readonly names: ReadonlyMap<string, string>; readonly problem: ArtifactError | null } {
  if (graph === undefined || !isReadable(graph)) return { names: new Map(), problem: null }
  try {
    return { names: fullNames(entryOf(graph, bundle, shards, undefined), file, limits), problem: null }
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    // Missing and short shards, and checksums, are reported for their files.
    return { names: new Map(), problem: error.code === 'malformed' || error.code === 'limit-exceeded' ? error : null }
  }
}

function withoutEnding(path: string): string {
  return path.slice(0, -'.index'.length)
}
