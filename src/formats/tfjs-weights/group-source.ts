import { ArtifactError } from '../../evidence/errors.ts'
import { resolveInside } from '../../io/paths.ts'
import type { ByteSource } from '../../io/source.ts'
import { openFileSource } from '../../io/sources.ts'

/** A file that a group of the manifest names. */
export interface Shard {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly absolute: string
  /** null where the file is missing. */
  readonly byteLength: number | null
}

/** The files of a group, one after the other. */
export interface GroupSource extends ByteSource {
  readonly shards: readonly Shard[]
  /** What keeps bytes from being read at all. */
  readonly missing: readonly ArtifactError[]
}

/**
 * Opens the files of a group. At most one of them is open at a time: a manifest may name thousands.
 * @param folder absolute path of the folder that the manifest lies in
 * @param entry the manifest's own path, relative to the workspace
 * @throws ArtifactError `path-traversal` where a path leaves the folder
 */
export function openGroup(folder: string, entry: string, paths: readonly string[]): GroupSource {
  const parent = entry.includes('/') ? entry.slice(0, entry.lastIndexOf('/') + 1) : ''
  const missing: ArtifactError[] = []
  const shards = paths.map((path): Shard => {
    const shard = { path: parent + path, absolute: resolveInside(folder, path, entry) }
    try {
      const source = openFileSource(shard.absolute, shard.path)
      source.close()
      return { ...shard, byteLength: source.byteLength }
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      missing.push(missingShard(entry, shard.path, error))
      return { ...shard, byteLength: null }
    }
  })
  const starts: number[] = []
  let byteLength = 0
  for (const shard of shards) {
    starts.push(byteLength)
    byteLength += shard.byteLength ?? 0
  }
  let open: { readonly index: number; readonly source: ByteSource } | undefined
  const close = (): void => {
    open?.source.close()
    open = undefined
  }
  const shardSource = (index: number): ByteSource => {
    if (open?.index === index) return open.source
    close()
    const shard = shards[index]
    if (shard === undefined) throw new RangeError(`shard ${index} of ${shards.length}`)
    const source = openFileSource(shard.absolute, shard.path)
    open = { index, source }
    return source
  }
  return {
    name: entry,
    file: entry,
    byteLength,
    shards,
    missing,
    close,
    read(offset, target) {
      const [gap] = missing
      if (gap !== undefined) throw gap
      if (offset + target.byteLength > byteLength)
        throw truncated(entry, shards, offset + target.byteLength, byteLength)
      let done = 0
      let index = starts.findLastIndex((start) => start <= offset)
      while (done < target.byteLength) {
        const from = offset + done - (starts[index] ?? 0)
        const size = Math.min((shards[index]?.byteLength ?? 0) - from, target.byteLength - done)
        if (size > 0) shardSource(index).read(from, target.subarray(done, done + size))
        done += Math.max(size, 0)
        index += 1
      }
    },
  }
}

/** What keeps a shard from being read, with who asks for it. */
function missingShard(entry: string, path: string, { message }: ArtifactError): ArtifactError {
  const text = `${message}; it is one of the files that the weightsManifest of ${entry} lists`
  return new ArtifactError('missing-shard', text, { file: path })
}

/** Shards are cut to one size, the last takes what is left: one that is smaller than the first is the short one. */
export function truncated(entry: string, shards: readonly Shard[], needed: number, found: number): ArtifactError {
  const full = shards[0]?.byteLength ?? 0
  const short = shards.slice(0, -1).find(({ byteLength }) => byteLength !== full) ?? shards.at(-1)
  const file = short?.path ?? entry
  const files = shards.length === 1 ? 'this file holds' : `the group's ${shards.length} files hold`
  const message = `${file}: the tensors that ${entry} lists need ${needed} bytes, ${files} ${found}`
  return new ArtifactError('truncated-file', message, { file })
}
