import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { ObjectGraph } from '../tensorflow/proto/checkpoint_pb.ts'
import { readBundle, type Bundle, type BundleTensor } from './bundle.ts'
import { entryOf, type Known } from './entries.ts'
import { fullNames, OBJECT_GRAPH_KEY, readObjectGraph } from './object-graph.ts'
import { placesOf, type Place } from './places.ts'
import { openShards, type Shards } from './shards.ts'
import { verifyBundle } from './verify.ts'
import { verifyObjects } from './verify-objects.ts'

/** A checkpoint, opened; a SavedModel holds one. */
export interface Checkpoint {
  /** In the order of their keys, without the object graph. */
  readonly entries: readonly TensorEntry[]
  /** The objects that were saved, where they can be read. */
  readonly objects?: ObjectGraph
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
  const { objects, problem } = objectsOf(graph, bundle, shards, path, limits)
  const names = objects === undefined ? new Map<string, string>() : fullNames(objects)
  const places = objects === undefined ? new Map<string, Place>() : placesOf(objects)
  const known = (name: string): Known => {
    const [alias, { path = name, training = false } = {}] = [names.get(name), places.get(name)]
    return {
      ...(alias === undefined ? {} : { alias }),
      ...(path === name ? {} : { place: path }),
      ...(training ? { training } : {}),
    }
  }
  const entries = bundle.tensors
    .filter(isReadable)
    .filter(({ name }) => name !== OBJECT_GRAPH_KEY)
    .map((tensor) => entryOf(tensor, bundle, shards, known(tensor.name)))
  return {
    entries,
    ...(objects === undefined ? {} : { objects }),
    shards,
    verify: () => [
      ...(problem === null ? [] : [problem.toFinding()]),
      ...verifyBundle(index, bundle, shards, names),
      ...(objects === undefined
        ? []
        : verifyObjects(
            objects,
            bundle.tensors.map(({ name }) => name),
            path,
          )),
    ],
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

/** Objects are a help, not a need: a broken object graph leaves the keys as they are, and `verify` says so. */
function objectsOf(
  graph: BundleTensor | undefined,
  bundle: Bundle,
  shards: Shards,
  file: string,
  limits: Limits,
): { readonly objects?: ObjectGraph; readonly problem: ArtifactError | null } {
  if (graph === undefined || !isReadable(graph)) return { problem: null }
  try {
    return { objects: readObjectGraph(entryOf(graph, bundle, shards, {}), file, limits), problem: null }
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    // Missing and short shards, and checksums, are reported for their files.
    return { problem: error.code === 'malformed' || error.code === 'limit-exceeded' ? error : null }
  }
}

function withoutEnding(path: string): string {
  return path.slice(0, -'.index'.length)
}
