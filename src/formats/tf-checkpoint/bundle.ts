import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { elementCount, type Shape } from '../../tensor/tensor.ts'
import { decodeMessage } from '../tensorflow/decode.ts'
import { dtypeOf } from '../tensorflow/dtypes.ts'
import {
  BundleEntrySchema,
  BundleHeaderSchema,
  type BundleEntry,
  type BundleHeader,
} from '../tensorflow/proto/checkpoint_pb.ts'
import { shapeOf } from '../tensorflow/shape.ts'
import type { ReaderVersions } from '../tensorflow/verify-versions.ts'
import { partsOf, sliceKey, type Part } from './slices.ts'
import { readTable } from './table.ts'

/** The index of a checkpoint. Source: tensorflow/core/util/tensor_bundle/tensor_bundle.h. */
export interface Bundle {
  readonly shardCount: number
  readonly bigEndian: boolean
  /** Who may read it. */
  readonly versions: ReaderVersions | undefined
  /** Tensors in the order of their keys. */
  readonly tensors: readonly BundleTensor[]
  /** Bytes of the index that belong to nothing. */
  readonly stray: number
}

export interface BundleTensor {
  readonly name: string
  /** null where this tool has no such type; `typeNumber` is what the file says. */
  readonly dtype: DType | null
  readonly typeNumber: number
  readonly shape: Shape
  readonly bigEndian: boolean
  /** One extent, or one for each part of a partitioned variable. */
  readonly extents: readonly Extent[]
  /** The parts that the extents hold, in their order; null where one extent holds all. */
  readonly parts: readonly Part[] | null
}

/** A stretch of a shard. */
export interface Extent {
  readonly shard: number
  readonly offset: number
  readonly size: number
  /** Masked CRC-32C. */
  readonly checksum: number
}

/** @throws ArtifactError where the index is broken, or says what no checkpoint can be */
export function readBundle(source: ByteSource, limits: Limits): Bundle {
  const { name: file } = source
  const { entries, stray } = readTable(source, limits.tensors)
  const [first, ...rest] = entries
  if (first?.key.byteLength !== 0) throw malformed(file, 'has no header')
  const context = { name: file, file, limits }
  const header = decodeMessage(BundleHeaderSchema, first.value, context)
  if (header.numShards < 1 || header.numShards > limits.files) {
    throw malformed(file, `num_shards is ${header.numShards}, allowed are 1 to ${limits.files}`)
  }
  const whole: { readonly key: Uint8Array; readonly entry: BundleEntry }[] = []
  const partial = new Map<string, BundleEntry>()
  for (const { key, value } of rest) {
    if (key.byteLength > limits.nameBytes) throw malformed(file, `a key of ${key.byteLength} bytes`)
    const entry = decodeMessage(BundleEntrySchema, value, context)
    if (key[0] === 0) partial.set(Buffer.from(key).toString('latin1'), entry)
    else whole.push({ key, entry })
  }
  const tensors = whole.map(({ key, entry }) => tensorOf(key, entry, partial, header, context))
  if (partial.size > 0) throw malformed(file, `${partial.size} slices belong to no tensor`)
  return { shardCount: header.numShards, bigEndian: isBigEndian(header), versions: header.version, tensors, stray }
}

function isBigEndian({ endianness }: BundleHeader): boolean {
  return endianness === 1
}

interface Context {
  readonly name: string
  readonly file: string
  readonly limits: Limits
}

/** Takes the slices that belong to it out of `partial`. */
function tensorOf(
  key: Uint8Array,
  entry: BundleEntry,
  partial: Map<string, BundleEntry>,
  header: BundleHeader,
  { file, limits }: Context,
): BundleTensor {
  const name = nameOf(key, file)
  const dtype = dtypeOf(entry.dtype)
  const shape = shapeOf(entry.shape, `${file}: ${name}`, file, limits)
  if (shape === null || shape.includes(-1)) throw malformed(file, 'has no definite shape', name)
  const count = elementCount(shape)
  const width = dtype === null ? 0 : byteWidth(dtype)
  const most = limits.tensorBytes / Math.max(width, 1)
  if (count > most) {
    const message = `${file}: ${name} of shape [${shape.join(', ')}] has more than ${most} elements`
    throw new ArtifactError('limit-exceeded', message, { file, tensor: name })
  }
  const base = { name, dtype, typeNumber: entry.dtype, shape, bigEndian: isBigEndian(header) }
  const extent = (one: BundleEntry, elements: number): Extent => {
    const found = extentOf(one, header.numShards, file, name, limits)
    if (width > 0 && found.size !== elements * width) {
      throw malformed(
        file,
        `size is ${found.size} bytes, ${elements} elements of ${dtype ?? ''} take ${elements * width}`,
        name,
      )
    }
    return found
  }
  if (entry.slices.length === 0) return { ...base, extents: [extent(entry, count)], parts: null }
  const parts = partsOf(entry.slices, shape, name, file)
  const extents = entry.slices.map((slice, index) => {
    const id = Buffer.from(sliceKey(key, slice)).toString('latin1')
    const part = partial.get(id)
    if (part === undefined) throw malformed(file, `its slice ${index} is not there`, name)
    partial.delete(id)
    if (part.dtype !== entry.dtype) throw malformed(file, `its slice ${index} is of another type`, name)
    return extent(part, elementCount(parts[index]?.size ?? []))
  })
  if (dtype === 'string') throw malformed(file, 'is a tensor of texts in slices', name)
  return { ...base, extents, parts }
}

function extentOf(entry: BundleEntry, shardCount: number, file: string, name: string, limits: Limits): Extent {
  const [offset, size] = [Number(entry.offset), Number(entry.size)]
  if (entry.shardId < 0 || entry.shardId >= shardCount) {
    throw malformed(file, `shard_id is ${entry.shardId}, there are ${shardCount}`, name)
  }
  if (offset < 0 || size < 0 || size > limits.tensorBytes || !Number.isSafeInteger(offset + size)) {
    throw malformed(file, `lies at ${offset} and has ${size} bytes, allowed are up to ${limits.tensorBytes}`, name)
  }
  return { shard: entry.shardId, offset, size, checksum: entry.crc32c }
}

function nameOf(key: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(key)
  } catch {
    throw malformed(file, `the key ${JSON.stringify(Buffer.from(key).toString('latin1'))} is not valid UTF-8`)
  }
}

function malformed(file: string, what: string, tensor?: string): ArtifactError {
  const message = tensor === undefined ? `${file}: ${what}` : `${file}: ${tensor}: ${what}`
  return new ArtifactError('malformed', message, tensor === undefined ? { file } : { file, tensor })
}
