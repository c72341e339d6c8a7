import { ArtifactError } from '../../evidence/errors.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { CHUNK_BYTES, elementCount } from '../../tensor/tensor.ts'
import type { Decode } from './decode.ts'
import { decoderOf } from './decode.ts'
import type { GroupSource } from './group-source.ts'
import type { Weight } from './manifest.ts'

/** Bytes in front of each string: its length, little-endian (tfjs-core/src/io/io_utils.ts). */
const LENGTH_BYTES = 4

/** The tensors of a group and the bytes that they need in all. */
export interface GroupLayout {
  readonly entries: readonly TensorEntry[]
  /** Up to the tensor that could not be laid out, where there is one. */
  readonly byteLength: number
  /** What keeps the tensors from being laid out, or null. */
  readonly problem: ArtifactError | null
}

/**
 * Lays the tensors of a group out over its bytes. Only string tensors are read for that: nothing else says how long
 * they are. What cannot be laid out is an entry that throws when it is read.
 */
export function layOut(weights: readonly Weight[], source: GroupSource): GroupLayout {
  let offset = 0
  let broken: ArtifactError | undefined
  const entries = weights.map((weight) => {
    if (broken !== undefined) return brokenEntry(weight, broken)
    if (weight.dtype !== 'string') {
      const entry = numericEntry(weight, source, offset)
      offset += storedBytes(weight)
      return entry
    }
    try {
      const length = stringBytes(weight, source, offset)
      const entry = plainEntry(weight, source, offset, length)
      offset += length
      return entry
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      broken = error
      return brokenEntry(weight, error)
    }
  })
  return { entries, byteLength: offset, problem: broken ?? null }
}

/** Bytes of a tensor of numbers in the file. */
function storedBytes({ dtype, shape, quantization }: Weight): number {
  return elementCount(shape) * byteWidth(quantization?.dtype ?? dtype)
}

/** Bytes of a string tensor: each element brings its own length. */
function stringBytes({ name, shape }: Weight, source: GroupSource, offset: number): number {
  const word = new Uint8Array(LENGTH_BYTES)
  const view = new DataView(word.buffer)
  let at = offset
  for (let i = elementCount(shape); i > 0; i -= 1) {
    source.read(at, word)
    at += LENGTH_BYTES + view.getUint32(0, true)
    if (at > source.byteLength) {
      const message = `${source.name}: a string of tensor ${name} is said to end at ${at}, the data ends at ${source.byteLength}`
      throw new ArtifactError('truncated-file', message, { tensor: name })
    }
  }
  return at - offset
}

function describe({
  name,
  dtype,
  shape,
  quantization,
}: Weight): Pick<TensorEntry, 'name' | 'dtype' | 'shape' | 'stored'> {
  return { name, dtype, shape, ...(quantization === undefined ? {} : { stored: quantization }) }
}

function numericEntry(weight: Weight, source: GroupSource, offset: number): TensorEntry {
  const decode = decoderOf(weight.dtype, weight.quantization)
  if (decode === null) return plainEntry(weight, source, offset, storedBytes(weight))
  const count = elementCount(weight.shape)
  return {
    ...describe(weight),
    byteLength: count * byteWidth(weight.dtype),
    chunks: (size = CHUNK_BYTES) => decodedChunks(weight, source, offset, decode, size),
  }
}

function plainEntry(weight: Weight, source: GroupSource, offset: number, byteLength: number): TensorEntry {
  return {
    ...describe(weight),
    byteLength,
    *chunks(size = CHUNK_BYTES) {
      const width = Math.max(byteWidth(weight.dtype), 1)
      const step = Math.max(Math.floor(size / width), 1) * width
      const buffer = new Uint8Array(Math.min(step, byteLength))
      for (let done = 0; done < byteLength; done += step) {
        const piece = buffer.subarray(0, Math.min(step, byteLength - done))
        readFor(weight, source, offset + done, piece)
        yield piece
      }
    },
  }
}

function* decodedChunks(
  weight: Weight,
  source: GroupSource,
  offset: number,
  decode: Decode,
  size: number,
): Generator<Uint8Array> {
  const [narrow, wide] = [byteWidth(weight.quantization?.dtype ?? weight.dtype), byteWidth(weight.dtype)]
  const count = elementCount(weight.shape)
  const step = Math.min(Math.max(Math.floor(size / wide), 1), count)
  const stored = new Uint8Array(step * narrow)
  const values = new Uint8Array(step * wide)
  for (let done = 0; done < count; done += step) {
    const length = Math.min(step, count - done)
    readFor(weight, source, offset + done * narrow, stored.subarray(0, length * narrow))
    decode(stored.subarray(0, length * narrow), values.subarray(0, length * wide))
    yield values.subarray(0, length * wide)
  }
}

/** Reads for a tensor, so that what fails names it. */
function readFor({ name }: Weight, source: GroupSource, offset: number, target: Uint8Array): void {
  try {
    source.read(offset, target)
  } catch (error) {
    throw error instanceof ArtifactError ? ofTensor(error, name) : error
  }
}

function ofTensor(error: ArtifactError, tensor: string): ArtifactError {
  return new ArtifactError(error.code, error.message, { ...error.place, tensor })
}

function brokenEntry(weight: Weight, error: ArtifactError): TensorEntry {
  const { dtype, shape } = weight
  return {
    ...describe(weight),
    byteLength: elementCount(shape) * (dtype === 'string' ? LENGTH_BYTES : byteWidth(dtype)),
    chunks() {
      throw ofTensor(error, weight.name)
    },
  }
}
