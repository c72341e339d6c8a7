import { basename, dirname } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { filesIn } from '../recognised/files.ts'
import { dtypeName } from '../tensorflow/dtypes.ts'
import { verifyVersions } from '../tensorflow/verify-versions.ts'
import type { Bundle, BundleTensor, Extent } from './bundle.ts'
import { extendCrc32c, maskCrc32c } from './crc32c.ts'
import { readFor, type Shards } from './shards.ts'
import { stringChecksum } from './strings.ts'
import { hex } from './table.ts'

/** `kTensorBundleVersion` (tensorflow/core/util/tensor_bundle/tensor_bundle.h). */
const VERSION = 1

const PASS_BYTES = 1 << 20

type Path = { readonly absolute: string; readonly path: string }

/** What the files of a checkpoint do not keep of what its index promises. Reads every byte once. */
export function verifyBundle(
  index: Path,
  bundle: Bundle,
  shards: Shards,
  names: ReadonlyMap<string, string>,
): readonly Finding[] {
  const lengths = Array.from({ length: shards.count }, (_, shard) => shards.byteLength(shard))
  const whole = (extent: Extent): boolean => extent.offset + extent.size <= (lengths[extent.shard] ?? 0)
  const byShard = extentsByShard(bundle.tensors)
  return [
    ...verifyVersions(bundle.versions, { file: index.path, what: 'the checkpoint', known: VERSION }),
    ...strayInIndex(index, bundle),
    ...strayShards(index, shards),
    ...lengths.flatMap((length, shard) => shardFindings(index, shards, shard, length, byShard.get(shard) ?? [])),
    ...bundle.tensors.filter(({ dtype }) => dtype === null).map((tensor) => unread(index, tensor)),
    ...bundle.tensors
      .filter(({ extents }) => extents.every(whole))
      .flatMap((tensor) => checksums(tensor, shards, names.get(tensor.name))),
  ]
}

interface Piece extends Extent {
  readonly tensor: string
}

function extentsByShard(tensors: readonly BundleTensor[]): ReadonlyMap<number, readonly Piece[]> {
  const byShard = new Map<number, Piece[]>()
  for (const { name, extents } of tensors) {
    for (const extent of extents) {
      const pieces = byShard.get(extent.shard)
      const piece = { ...extent, tensor: name }
      if (pieces === undefined) byShard.set(extent.shard, [piece])
      else pieces.push(piece)
    }
  }
  for (const pieces of byShard.values()) pieces.sort((a, b) => a.offset - b.offset || a.size - b.size)
  return byShard
}

function strayInIndex({ path }: Path, { stray }: Bundle): readonly Finding[] {
  if (stray === 0) return []
  const message = `${path}: ${stray} of its bytes belong to no block of the index`
  return [{ cause: 'trailing-bytes', severity: 'error', file: path, message, metrics: { extra: stray } }]
}

/** Shards of the same name that the index does not count: of another save, or those of a lost index. */
function strayShards(index: Path, shards: Shards): readonly Finding[] {
  const stem = basename(index.path).slice(0, -'.index'.length)
  const folder = index.path.includes('/') ? index.path.slice(0, index.path.lastIndexOf('/') + 1) : ''
  const known = new Set(Array.from({ length: shards.count }, (_, shard) => shards.path(shard)))
  return filesIn(dirname(index.absolute))
    .filter((name) => name.startsWith(`${stem}.data-`) && /^\d{5}-of-\d{5}$/.test(name.slice(stem.length + 6)))
    .map((name) => folder + name)
    .filter((path) => !known.has(path))
    .map((file) => {
      const message =
        `${file}: no tensor of ${index.path} lies in it (${shards.count === 1 ? 'one shard is' : `${shards.count} shards are`} ` +
        'expected): it is of another save. Remove it, or bring back the index that belongs to it.'
      return { cause: 'unread-content', severity: 'error', file, message }
    })
}

function shardFindings(
  { path }: Path,
  shards: Shards,
  shard: number,
  length: number | null,
  pieces: readonly Piece[],
): readonly Finding[] {
  const file = shards.path(shard)
  if (length === null) {
    const lost = pieces.length === 1 ? '1 tensor lies' : `${pieces.length} tensors lie`
    const message = `${file} is missing: ${lost} in it, as ${path} says. Commit it beside its index.`
    return [{ cause: 'missing-shard', severity: 'error', file, message, metrics: { tensors: pieces.length } }]
  }
  const found: Finding[] = []
  let end = 0
  for (const { tensor, offset, size } of pieces) {
    if (offset < end && size > 0) {
      const message = `${file}: ${tensor} begins at byte ${offset}, within the tensor before it, which ends at ${end}`
      found.push({ cause: 'malformed', severity: 'error', file, tensor, message })
    }
    if (offset > end && offset <= length && !isPadding(shards, shard, end, offset)) {
      const message = `${file}: bytes ${end} to ${offset} are not zero, and belong to no tensor`
      found.push({ cause: 'unread-content', severity: 'error', file, message, metrics: { extra: offset - end } })
    }
    end = Math.max(end, offset + size)
  }
  if (end > length) {
    const short = pieces.filter(({ offset, size }) => offset + size > length)
    const message = `${file}: has ${length} bytes, its tensors need ${end}; ${short.length} of them are cut off, the first is ${short[0]?.tensor ?? ''}`
    found.push({ cause: 'truncated-file', severity: 'error', file, message, metrics: { needed: end, found: length } })
  } else if (end < length) {
    const message = `${file}: ${length - end} bytes follow the last tensor, which ends at ${end}; nothing accounts for them`
    const metrics = { needed: end, found: length, extra: length - end }
    found.push({ cause: 'trailing-bytes', severity: 'error', file, message, metrics })
  }
  return found
}

/** Writers may align tensors (`data_alignment`, tensor_bundle.h), with zeros between them. */
function isPadding(shards: Shards, shard: number, from: number, to: number): boolean {
  const buffer = new Uint8Array(Math.min(PASS_BYTES, to - from))
  for (let at = from; at < to; at += buffer.byteLength) {
    const piece = buffer.subarray(0, Math.min(buffer.byteLength, to - at))
    shards.read(shard, at, piece)
    if (piece.some((byte) => byte !== 0)) return false
  }
  return true
}

function unread({ path }: Path, { name, typeNumber }: BundleTensor): Finding {
  const message = `${path}: ${name} is of the type ${dtypeName(typeNumber)}, which this version does not read`
  return { cause: 'unread-content', severity: 'warning', file: path, tensor: name, message }
}

function checksums(tensor: BundleTensor, shards: Shards, alias: string | undefined): readonly Finding[] {
  if (tensor.dtype === null) return []
  return tensor.extents.flatMap((extent) => {
    const file = shards.path(extent.shard)
    try {
      const found = tensor.dtype === 'string' ? stringChecksum(tensor, shards) : checksumOf(tensor.name, shards, extent)
      if (found === extent.checksum) return []
      const called = alias === undefined ? tensor.name : `${tensor.name} (${alias})`
      const message =
        `${file}: the bytes of ${called} have the CRC-32C ${hex(found)}, the index says ${hex(extent.checksum)}: ` +
        'they changed after they were written. Restore the file, or save the model again.'
      return [{ cause: 'checksum-mismatch', severity: 'error', file, tensor: tensor.name, message }]
    } catch (error) {
      if (error instanceof ArtifactError) return [error.toFinding()]
      throw error
    }
  })
}

function checksumOf(tensor: string, shards: Shards, extent: Extent): number {
  const buffer = new Uint8Array(Math.min(PASS_BYTES, extent.size))
  let crc = 0
  for (let at = 0; at < extent.size; at += buffer.byteLength) {
    const piece = buffer.subarray(0, Math.min(buffer.byteLength, extent.size - at))
    readFor(tensor, shards, extent, at, piece)
    crc = extendCrc32c(crc, piece)
  }
  return maskCrc32c(crc)
}
