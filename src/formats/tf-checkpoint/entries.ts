import { ArtifactError } from '../../evidence/errors.ts'
import { swapBytes, partWidth } from '../../tensor/bytes.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { pieceBytes } from '../../tensor/entry.ts'
import { CHUNK_BYTES, elementCount, type TensorEntry } from '../../tensor/tensor.ts'
import type { Bundle, BundleTensor } from './bundle.ts'
import { readFor, type Shards } from './shards.ts'
import { runsOf } from './slices.ts'
import { stringChunks, stringLayout } from './strings.ts'

/** What the object graph says of a tensor. */
export type Known = Pick<TensorEntry, 'alias' | 'place' | 'training'>

/** A tensor of a checkpoint as an entry of the weight table. */
export function entryOf(
  tensor: BundleTensor & { readonly dtype: DType },
  { bigEndian }: Pick<Bundle, 'bigEndian'>,
  shards: Shards,
  known: Known,
): TensorEntry {
  const { name, dtype, shape } = tensor
  const base = { name, dtype, shape, ...known }
  if (dtype === 'string') return stringEntry(base, tensor, shards)
  const byteLength = elementCount(shape) * byteWidth(dtype)
  return {
    ...base,
    byteLength,
    *chunks(size = CHUNK_BYTES) {
      const buffer = new Uint8Array(Math.min(pieceBytes(size, byteWidth(dtype)), byteLength))
      for (const piece of pieces(tensor, byteWidth(dtype), buffer, shards)) {
        if (bigEndian) swapBytes(piece, partWidth(dtype))
        yield piece
      }
    },
  }
}

/** The bytes of a tensor of numbers, in order, through one buffer. */
function* pieces(tensor: BundleTensor, width: number, buffer: Uint8Array, shards: Shards): Generator<Uint8Array> {
  const { parts, shape } = tensor
  const runs = parts === null ? [{ part: 0, from: 0, count: elementCount(shape) }] : runsOf(parts, shape)
  let filled = 0
  for (const { part, from, count } of runs) {
    const extent = tensor.extents[part]
    for (let done = 0; extent !== undefined && done < count * width;) {
      const length = Math.min(buffer.byteLength - filled, count * width - done)
      readFor(tensor.name, shards, extent, from * width + done, buffer.subarray(filled, filled + length))
      done += length
      filled += length
      if (filled === buffer.byteLength) {
        yield buffer
        filled = 0
      }
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled)
}

function stringEntry(
  base: Pick<TensorEntry, 'name' | 'dtype' | 'shape'> & Known,
  tensor: BundleTensor,
  shards: Shards,
): TensorEntry {
  const { byteLength, problem } = stringBytes(tensor, shards)
  return {
    ...base,
    byteLength,
    *chunks() {
      if (problem !== null) throw problem
      yield* stringChunks(tensor, shards)
    },
  }
}

/** How long the texts are in all stands before them; where that cannot be read, reading the tensor says why. */
function stringBytes(
  tensor: BundleTensor,
  shards: Shards,
): { readonly byteLength: number; readonly problem: ArtifactError | null } {
  try {
    return { byteLength: stringLayout(tensor, shards).byteLength, problem: null }
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    return { byteLength: 0, problem: error }
  }
}
