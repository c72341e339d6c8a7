import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'

import { BundleEntrySchema, BundleHeaderSchema } from '../../src/formats/tensorflow/proto/checkpoint_pb.ts'
import { extendCrc32c, maskCrc32c } from '../../src/formats/tf-checkpoint/crc32c.ts'
import { tableBytes } from '../../src/formats/tf-checkpoint/table-writer.ts'

type EntryInit = Exclude<MessageInitShape<typeof BundleEntrySchema>, { $typeName: string }>
type HeaderInit = Exclude<MessageInitShape<typeof BundleHeaderSchema>, { $typeName: string }>

/** A tensor of a made checkpoint: its bytes, and what its index entry says otherwise than the truth. */
export interface MadeTensor {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly shape: readonly number[]
  /** `DataType`; float32 by default. */
  readonly dtype?: number
  readonly entry?: EntryInit
}

/** The files of a checkpoint called `c`, of one shard. */
export function checkpointFiles(
  tensors: readonly MadeTensor[],
  header: HeaderInit = {},
): { 'c.index': Uint8Array; 'c.data-00000-of-00001': Uint8Array } {
  let offset = 0
  const entries = tensors.map(({ name, bytes, shape, dtype = 1, entry = {} }) => {
    const value = bundleEntry({
      dtype,
      shape: shapeInit(shape),
      offset: BigInt(offset),
      size: BigInt(bytes.byteLength),
      crc32c: maskCrc32c(extendCrc32c(0, bytes)),
      ...entry,
    })
    offset += bytes.byteLength
    return { key: Buffer.from(name), value }
  })
  return {
    'c.index': tableBytes([
      {
        key: new Uint8Array(0),
        value: toBinary(BundleHeaderSchema, create(BundleHeaderSchema, { numShards: 1, ...header })),
      },
      ...entries.sort((a, b) => Buffer.compare(a.key, b.key)),
    ]),
    'c.data-00000-of-00001': Buffer.concat(tensors.map(({ bytes }) => bytes)),
  }
}

export function bundleEntry(entry: EntryInit): Uint8Array {
  return toBinary(BundleEntrySchema, create(BundleEntrySchema, entry))
}

export function shapeInit(shape: readonly number[]): NonNullable<EntryInit['shape']> {
  return { dim: shape.map((size) => ({ size: BigInt(size) })) }
}

export function floats(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer)
}
