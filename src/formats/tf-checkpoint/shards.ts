import { ArtifactError } from '../../evidence/errors.ts'
import type { ByteSource } from '../../io/source.ts'
import { openFileSource } from '../../io/sources.ts'
import type { Extent } from './bundle.ts'

/** The files that hold a checkpoint's bytes: `<prefix>.data-00000-of-00002`, ... */
export interface Shards {
  readonly count: number
  /** Path relative to the workspace, with `/`. */
  path(shard: number): string
  /** Bytes of a shard, or null where it is missing. */
  byteLength(shard: number): number | null
  /** @throws ArtifactError `missing-shard`, `truncated-file` */
  read(shard: number, offset: number, target: Uint8Array): void
  close(): void
}

/** Files that are open at a time: comparing two tensors reads two, and a checkpoint may have thousands. */
const MOST_OPEN = 8

/** @param prefix path of the index without `.index`, absolute and relative to the workspace */
export function openShards(prefix: { readonly absolute: string; readonly path: string }, count: number): Shards {
  const open = new Map<number, ByteSource>()
  const sourceOf = (shard: number): ByteSource => {
    const known = open.get(shard)
    if (known !== undefined) return known
    if (open.size >= MOST_OPEN) {
      for (const [oldest, source] of open) {
        source.close()
        open.delete(oldest)
        break
      }
    }
    const source = openShard(prefix.absolute + shardSuffix(shard, count), prefix.path + shardSuffix(shard, count))
    open.set(shard, source)
    return source
  }
  return {
    count,
    path: (shard) => prefix.path + shardSuffix(shard, count),
    byteLength(shard) {
      try {
        return sourceOf(shard).byteLength
      } catch (error) {
        if (error instanceof ArtifactError) return null
        throw error
      }
    },
    read: (shard, offset, target) => {
      sourceOf(shard).read(offset, target)
    },
    close() {
      for (const source of open.values()) source.close()
      open.clear()
    },
  }
}

/** `.data-00000-of-00001`. Source: tensorflow/core/util/tensor_bundle/naming.cc. */
export function shardSuffix(shard: number, count: number): string {
  const digits = (number: number): string => String(number).padStart(5, '0')
  return `.data-${digits(shard)}-of-${digits(count)}`
}

/**
 * Fills `target` from byte `from` of an extent on.
 * @throws ArtifactError that names the tensor
 */
export function readFor(tensor: string, shards: Shards, extent: Extent, from: number, target: Uint8Array): void {
  try {
    shards.read(extent.shard, extent.offset + from, target)
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    throw new ArtifactError(error.code, `${error.message} (${tensor})`, { ...error.place, tensor })
  }
}

function openShard(absolute: string, path: string): ByteSource {
  try {
    return openFileSource(absolute, path)
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    const index = path.replace(/\.data-\d+-of-\d+$/, '.index')
    throw new ArtifactError('missing-shard', `${error.message}; ${index} says that it holds weights`, { file: path })
  }
}
