import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import { pieceBytes } from '../../tensor/entry.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import { CHUNK_BYTES, type TensorEntry } from '../../tensor/tensor.ts'
import { externalPlace, type ExternalFiles } from './external.ts'
import type { TensorProto } from './proto/onnx_pb.ts'
import {
  assertLength,
  EXTERNAL,
  insideBytes,
  isRaw,
  tensorFacts,
  wrong,
  type Place,
  type TensorFacts,
} from './tensors.ts'

/** Stored tensors of a model, gathered while its graphs are read. */
export interface EntryStore {
  /**
   * Adds an initialiser under a name of its own.
   * @throws ArtifactError `unsupported-format` for types that are not read, `malformed` for a name that is taken
   */
  add(name: string, proto: TensorProto): void
  readonly entries: readonly TensorEntry[]
  /** What is stored in other files. */
  readonly external: readonly ExternalTensor[]
  /** Tensors whose bytes cannot be reached, and why: `chunks` throws the same. */
  readonly problems: readonly Finding[]
}

/** Where a tensor lies in another file. */
export interface ExternalTensor {
  readonly name: string
  readonly location: string
  readonly offset: number
  readonly length: number
  readonly checksum: string | null
}

/** The model's own file: its bytes while it is read, and the file that tensors are read from afterwards. */
export interface OwnFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly source: ByteSource
  readonly limits: Limits
}

export function entryStore(own: OwnFile, files: ExternalFiles): EntryStore {
  const names = new Set<string>()
  const entries: TensorEntry[] = []
  const external: ExternalTensor[] = []
  const problems: Finding[] = []
  const outside = (proto: TensorProto, facts: TensorFacts, place: Place): (() => ReaderOf) => {
    try {
      const { location, offset, length, checksum } = externalPlace(proto, place)
      const promised = facts.count * byteWidth(facts.dtype)
      if (facts.dtype === 'string') throw wrong('malformed', place, 'texts in another file')
      if (length !== null) assertLength(length, facts, place)
      const source = files.open(location, place)
      if (offset + promised > source.byteLength) {
        const what = `${promised} bytes are expected at ${offset} of ${files.pathOf(location)}, which ends at ${source.byteLength}`
        throw wrong('truncated-file', { ...place, file: files.pathOf(location) }, what)
      }
      external.push({ name: place.tensor ?? '', location, offset, length: promised, checksum })
      return () => ({ source, offset })
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      problems.push(error.toFinding())
      return () => {
        throw error
      }
    }
  }
  return {
    entries,
    external,
    problems,
    add(name, proto) {
      const place = { field: `${own.path}: tensor ${name}`, file: own.path, limits: own.limits, tensor: name }
      if (names.has(name)) throw wrong('malformed', place, 'is stored twice')
      names.add(name)
      if (entries.length >= own.limits.tensors)
        throw wrong('limit-exceeded', place, `more than ${own.limits.tensors} tensors`)
      const facts = tensorFacts(proto, place)
      const { dtype, shape, count } = facts
      const byteLength = count * byteWidth(dtype)
      if (proto.dataLocation === EXTERNAL) {
        const at = outside(proto, facts, place)
        entries.push({
          name,
          dtype,
          shape,
          byteLength,
          chunks: (size) => stretch(at(), byteLength, byteWidth(dtype), size),
        })
      } else if (isRaw(proto)) {
        assertLength(proto.rawData.byteLength, facts, place)
        const at = { source: own.source, offset: proto.rawData.byteOffset - own.bytes.byteOffset }
        entries.push({
          name,
          dtype,
          shape,
          byteLength,
          chunks: (size) => stretch(at, byteLength, byteWidth(dtype), size),
        })
      } else {
        const bytes = insideBytes(proto, place)
        const width = byteWidth(dtype)
        entries.push({ name, dtype, shape, byteLength: bytes.byteLength, chunks: (size) => pieces(bytes, width, size) })
      }
    },
  }
}

interface ReaderOf {
  readonly source: ByteSource
  readonly offset: number
}

/** A stretch of a file, through a buffer that is used again. */
function* stretch(
  { source, offset }: ReaderOf,
  length: number,
  width: number,
  size = CHUNK_BYTES,
): Generator<Uint8Array> {
  const step = pieceBytes(size, width)
  const buffer = new Uint8Array(Math.min(step, length))
  for (let at = 0; at < length; at += step) {
    const piece = buffer.subarray(0, Math.min(step, length - at))
    source.read(offset + at, piece)
    yield piece
  }
}

function* pieces(bytes: Uint8Array, width: number, size = CHUNK_BYTES): Generator<Uint8Array> {
  const step = pieceBytes(size, width)
  for (let at = 0; at < bytes.byteLength; at += step) yield bytes.subarray(at, Math.min(at + step, bytes.byteLength))
}
