import { ArtifactError } from '../evidence/errors.ts'
import { fromBytes, toBytes } from './bytes.ts'
import { byteWidth, type DType } from './dtype.ts'
import { CHUNK_BYTES, elementCount } from './tensor.ts'
import type { Shape, Tensor, TensorData, TensorEntry, WeightTable } from './tensor.ts'

/** Largest tensor that is read into memory at once: what one ArrayBuffer of Node 20 holds for certain. */
const MEMORY_BYTES = 2 ** 32

/** A tensor in memory as an entry of a weight table. */
export function memoryEntry(name: string, tensor: Tensor, layer?: string): TensorEntry {
  const bytes = toBytes(tensor.dtype, tensor.data)
  const { dtype, shape } = tensor
  const chunks = (size = CHUNK_BYTES): Iterable<Uint8Array> => piecesOf(bytes, pieceBytes(size, byteWidth(dtype)))
  return { name, dtype, shape, byteLength: bytes.byteLength, chunks, ...(layer === undefined ? {} : { layer }) }
}

/**
 * A stored tensor, read into memory of its own.
 * @throws ArtifactError where the file does not hold what it promised, or the tensor is larger than 4 GiB.
 */
export function readTensor(entry: TensorEntry): Tensor {
  if (entry.byteLength > MEMORY_BYTES) {
    throw new ArtifactError(
      'limit-exceeded',
      `${entry.name}: ${entry.byteLength} bytes, a tensor held in memory may have ${MEMORY_BYTES}`,
      { tensor: entry.name },
    )
  }
  const bytes = new Uint8Array(entry.byteLength)
  let at = 0
  for (const chunk of entry.chunks()) {
    if (at + chunk.byteLength > bytes.byteLength) throw wrongLength(entry, at + chunk.byteLength)
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  if (at !== bytes.byteLength) throw wrongLength(entry, at)
  return {
    dtype: entry.dtype,
    shape: entry.shape,
    data: fromBytes(entry.dtype, bytes, elementCount(entry.shape), entry.name),
  }
}

/** A tensor whose elements are made when they are first asked for. */
export function lazyTensor(dtype: DType, shape: Shape, read: () => TensorData): Tensor {
  let data: TensorData | undefined
  return {
    dtype,
    shape,
    get data() {
      return (data ??= read())
    },
  }
}

/** A tensor as an entry; its bytes are made when they are first asked for. */
export function lazyEntry(name: string, tensor: Tensor): TensorEntry {
  const { dtype, shape } = tensor
  const width = byteWidth(dtype)
  let bytes: Uint8Array | undefined
  const content = (): Uint8Array => (bytes ??= toBytes(dtype, tensor.data))
  return {
    name,
    dtype,
    shape,
    get byteLength() {
      return dtype === 'string' ? content().byteLength : elementCount(shape) * width
    },
    chunks: (size = CHUNK_BYTES) => piecesOf(content(), pieceBytes(size, width)),
  }
}

/** The same tensor under another name, without what its file says of it besides. */
export function calledEntry(entry: TensorEntry, name: string): TensorEntry {
  const { dtype, shape, byteLength } = entry
  return { name, dtype, shape, byteLength, chunks: (size) => entry.chunks(size) }
}

/**
 * Entries in the order given.
 * @throws ArtifactError `malformed` where two have the same name.
 */
export function weightTable(entries: Iterable<TensorEntry>): WeightTable {
  const byName = new Map<string, TensorEntry>()
  for (const entry of entries) {
    if (byName.has(entry.name)) {
      throw new ArtifactError('malformed', `the tensor name ${entry.name} occurs twice`, { tensor: entry.name })
    }
    byName.set(entry.name, entry)
  }
  return {
    size: byName.size,
    get: (name) => byName.get(name),
    [Symbol.iterator]: () => byName.values(),
  }
}

/** `size` rounded down to whole elements, at least one of them. */
export function pieceBytes(size: number, width: number): number {
  if (width === 0) return Math.max(1, size)
  return Math.max(width, size - (size % width))
}

function* piecesOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, Math.min(at + size, bytes.byteLength))
}

function wrongLength(entry: TensorEntry, found: number): ArtifactError {
  return new ArtifactError(
    'malformed',
    `${entry.name}: ${entry.byteLength} bytes are promised, ${found === entry.byteLength ? 'more' : found} came`,
    { tensor: entry.name },
  )
}
