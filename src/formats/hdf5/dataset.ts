import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { encodeStrings } from '../../tensor/bytes.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { DType } from '../../tensor/dtype.ts'
import { pieceBytes } from '../../tensor/entry.ts'
import { CHUNK_BYTES, elementCount } from '../../tensor/tensor.ts'
import type { Shape, TensorEntry } from '../../tensor/tensor.ts'
import { attributesOf } from './attributes.ts'
import { describeType, dtypeOf, STRING } from './dtype.ts'
import type { TypeMetadata } from './dtype.ts'
import type { Library, OpenedFile } from './library.ts'
import { EXTERNAL_FILES_MESSAGE, findDatatype, hasStorage } from './object-header.ts'
import type { Message } from './object-header.ts'
import { slabsOf } from './slabs.ts'
import type { Slab } from './slabs.ts'
import { fixedString, readCString } from './strings.ts'
import type { Superblock } from './superblock.ts'

/** A dataset as the walk finds it: readable as a tensor, or not and why. */
export type Dataset =
  | {
      readonly readable: true
      readonly entry: TensorEntry
      /** Whether the file holds values for it; where it does not, every reader makes up zeros. */
      readonly stored: boolean
    }
  | { readonly readable: false; readonly path: string; readonly reason: ArtifactError }

/** What the dataset reader needs of the file it belongs to. */
export interface DatasetContext {
  readonly library: Library
  readonly file: OpenedFile
  readonly superblock: Superblock
  readonly limits: Limits
}

interface DatasetMetadata extends TypeMetadata {
  readonly shape: number[] | null
  readonly chunks: number[] | null
  readonly virtual_sources?: readonly { readonly file_name: string }[]
}

/** Filters of libhdf5 that this build can undo: deflate, shuffle, fletcher32, szip, n-bit, scale-offset. */
const KNOWN_FILTERS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6])
/** Slabs of chunked datasets may have up to this many bytes to be made of whole chunks. */
const CHUNKED_SLAB_BYTES = 32 * 2 ** 20
/** String datasets are read at once: vocabularies, never weights. */
const STRING_BYTES = 64 * 2 ** 20

/** @param path absolute inside the file; names of entries are the same without the leading `/` */
export function openDataset(context: DatasetContext, path: string, messages: readonly Message[]): Dataset {
  const { file } = context
  const name = path.slice(1)
  const refuse = (code: 'unsupported-format' | 'hdf5-external-link', why: string): Dataset => ({
    readable: false,
    path: name,
    reason: new ArtifactError(code, `${file.source.name}: ${name}: ${why}`, { file: file.source.file, tensor: name }),
  })
  const metadata: DatasetMetadata = file.call(name, (module, id) => module.get_dataset_metadata(id, path))
  if (messages.some((message) => message.type === EXTERNAL_FILES_MESSAGE)) {
    return refuse('hdf5-external-link', 'its values are kept in another file, which is not followed')
  }
  if (metadata.virtual_sources !== undefined) {
    const from = metadata.virtual_sources[0]?.file_name ?? ''
    return refuse('hdf5-external-link', `a virtual dataset made of ${JSON.stringify(from)}, which is not followed`)
  }
  if (metadata.shape === null) return refuse('unsupported-format', 'has no dataspace')
  const filters = file.call(name, (module, id) => module.get_dataset_filters(id, path))
  const unknown = filters.find((filter) => !KNOWN_FILTERS.has(filter.id))
  if (unknown !== undefined) {
    return refuse('unsupported-format', `is stored with HDF5 filter ${unknown.id} (${unknown.name}), which is not read`)
  }
  const message = findDatatype(file.source, context.superblock, messages)
  const dtype = dtypeOf(metadata, message, () => markedDtype(context, path))
  if (dtype === undefined) return refuse('unsupported-format', `element type ${describeType(metadata)} is not read`)
  assertClaim(context, name, metadata, metadata.shape)
  return {
    readable: true,
    entry: entryOf(context, path, dtype, metadata, metadata.shape),
    stored: elementCount(metadata.shape) === 0 || hasStorage(messages, context.superblock),
  }
}

function markedDtype(context: DatasetContext, path: string): string | undefined {
  const value = attributesOf(context.library, context.file, path, context.limits).get('dtype')
  return value?.kind === 'strings' && value.scalar ? new TextDecoder().decode(value.values[0]) : undefined
}

/** Holds what a dataset claims against the file it lies in, before anything is allocated for it. */
function assertClaim(context: DatasetContext, name: string, metadata: DatasetMetadata, shape: Shape): void {
  const { limits } = context
  const file = context.file.source
  const claimed = elementCount(shape) * metadata.size
  // Chunks may be compressed; all else lies in the file as it is.
  const allowed = Math.min(limits.tensorBytes, file.byteLength * (metadata.chunks === null ? 1 : limits.inflation))
  if (claimed <= allowed && shape.length <= limits.rank) return
  throw new ArtifactError(
    'limit-exceeded',
    `${file.name}: ${name}: shape [${shape.join(', ')}] claims ${claimed} bytes, ` +
      `a file of ${file.byteLength} bytes can hold ${allowed}`,
    { file: file.file, tensor: name },
  )
}

function entryOf(
  context: DatasetContext,
  path: string,
  dtype: DType,
  metadata: DatasetMetadata,
  shape: Shape,
): TensorEntry {
  const name = path.slice(1)
  if (metadata.type === STRING) return stringEntry(context, path, metadata, shape)
  const width = byteWidth(dtype)
  return {
    name,
    dtype,
    shape,
    byteLength: elementCount(shape) * width,
    chunks: (size = CHUNK_BYTES) => chunksOf(context, path, shape, metadata.chunks, width, pieceBytes(size, width)),
  }
}

function* chunksOf(
  context: DatasetContext,
  path: string,
  shape: Shape,
  chunks: Shape | null,
  width: number,
  size: number,
): Generator<Uint8Array> {
  const chunking = chunks === null ? null : { chunk: chunks, most: Math.floor(CHUNKED_SLAB_BYTES / width) }
  let buffer = new Uint8Array(0)
  for (const slab of slabsOf(shape, Math.floor(size / width), chunking)) {
    const bytes = elementCount(slab.count) * width
    if (buffer.length < bytes) buffer = new Uint8Array(bytes)
    readSlab(context, path, slab, buffer.subarray(0, bytes))
    for (let at = 0; at < bytes; at += size) yield buffer.subarray(at, Math.min(at + size, bytes))
  }
}

function readSlab(context: DatasetContext, path: string, slab: Slab, target: Uint8Array): void {
  const pointer = context.library.scratch(target.byteLength)
  context.file.call(path.slice(1), (module, id) => {
    const [count, offset] = [slab.count.map(BigInt), slab.offset.map(BigInt)]
    const strides = slab.count.map(() => 1n)
    const status =
      slab.count.length === 0
        ? module.get_dataset_data(id, path, null, null, null, BigInt(pointer))
        : module.get_dataset_data(id, path, count, offset, strides, BigInt(pointer))
    if (status < 0) throw new Error('its values cannot be read')
    // Copied at once: the library's memory moves when it grows.
    target.set(module.HEAPU8.subarray(pointer, pointer + target.byteLength))
  })
}

function stringEntry(context: DatasetContext, path: string, metadata: DatasetMetadata, shape: Shape): TensorEntry {
  const name = path.slice(1)
  const count = elementCount(shape)
  const bytes = encodeStrings(count === 0 ? [] : readStrings(context, path, metadata, count))
  return { name, dtype: 'string', shape, byteLength: bytes.byteLength, chunks: () => [bytes] }
}

function readStrings(context: DatasetContext, path: string, metadata: DatasetMetadata, count: number): Uint8Array[] {
  const file = context.file.source
  if (count * metadata.size > STRING_BYTES) {
    throw new ArtifactError(
      'limit-exceeded',
      `${file.name}: ${path.slice(1)}: ${count} strings of ${metadata.size} bytes, allowed are ${STRING_BYTES} bytes`,
      { file: file.file, tensor: path.slice(1) },
    )
  }
  const pointer = context.library.scratch(count * metadata.size)
  return context.file.call(path.slice(1), (module, id) => {
    const status = module.get_dataset_data(id, path, null, null, null, BigInt(pointer))
    if (status < 0) throw new Error('its values cannot be read')
    const heap = module.HEAPU8
    const view = new DataView(heap.buffer, heap.byteOffset)
    const strings = Array.from({ length: count }, (_, i) => {
      const at = pointer + i * metadata.size
      return metadata.vlen
        ? readCString(heap, view.getUint32(at, true))
        : fixedString(heap.slice(at, at + metadata.size), metadata.strpad)
    })
    if (metadata.vlen) module.reclaim_vlen_memory(id, path, '', BigInt(pointer))
    return strings
  })
}
