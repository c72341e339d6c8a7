import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import { create, toBinary } from '@bufbuild/protobuf'

import { decodeStrings } from '../../tensor/bytes.ts'
import { memoryEntry, readTensor } from '../../tensor/entry.ts'
import { elementCount, type TensorEntry } from '../../tensor/tensor.ts'
import type { Draft, Receipt } from '../format.ts'
import { typeNumberOf } from '../tensorflow/dtypes.ts'
import { BundleEntrySchema, BundleHeaderSchema } from '../tensorflow/proto/checkpoint_pb.ts'
import { extendCrc32c, maskCrc32c } from './crc32c.ts'
import { OBJECT_GRAPH_KEY } from './object-graph.ts'
import { objectTree, VALUE_SUFFIX } from './object-tree.ts'
import { shardSuffix } from './shards.ts'
import { tableBytes, varint } from './table-writer.ts'

/** Version of the format (tensor_bundle.cc, `kTensorBundleVersion`). */
const PRODUCER = 1

/**
 * Writes `<stem>.index` and one shard. Tensors keep their names; where these are paths of objects, the object graph is
 * written that TensorFlow restores by.
 */
export function writeCheckpoint(draft: Draft, directory: string, stem: string): Receipt {
  const weights = [...draft.weights]
  const data = stem + shardSuffix(0, 1)
  const fd = openSync(join(directory, data), 'wx')
  const entries: { key: Uint8Array; value: Uint8Array }[] = [{ key: new Uint8Array(0), value: header() }]
  try {
    let offset = 0
    for (const entry of inKeyOrder(withObjectGraph(weights))) {
      const { size, checksum } = writeTensor(fd, entry)
      entries.push({ key: Buffer.from(entry.name), value: entryBytes(entry, offset, size, checksum) })
      offset += size
    }
  } finally {
    closeSync(fd)
  }
  const index = join(directory, `${stem}.index`)
  writeFileSync(index, tableBytes(entries), { flag: 'wx' })
  return {
    files: [index, join(directory, data)],
    tensors: weights.map(({ name }) => ({ from: name, to: name, transform: { kind: 'identity' } })),
  }
}

function withObjectGraph(weights: readonly TensorEntry[]): readonly TensorEntry[] {
  if (!weights.some(({ name }) => name.endsWith(VALUE_SUFFIX))) return weights
  const graph = { dtype: 'string', shape: [], data: [objectTree(weights)] } as const
  return [...weights, memoryEntry(OBJECT_GRAPH_KEY, graph)]
}

function inKeyOrder(entries: readonly TensorEntry[]): readonly TensorEntry[] {
  return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
}

function header(): Uint8Array {
  return toBinary(
    BundleHeaderSchema,
    create(BundleHeaderSchema, { numShards: 1, endianness: 0, version: { producer: PRODUCER } }),
  )
}

function entryBytes({ dtype, shape }: TensorEntry, offset: number, size: number, crc32c: number): Uint8Array {
  return toBinary(
    BundleEntrySchema,
    create(BundleEntrySchema, {
      dtype: typeNumberOf(dtype),
      shape: { dim: shape.map((dim) => ({ size: BigInt(dim) })) },
      offset: BigInt(offset),
      size: BigInt(size),
      crc32c,
    }),
  )
}

interface Written {
  readonly size: number
  /** Masked. */
  readonly checksum: number
}

function writeTensor(fd: number, entry: TensorEntry): Written {
  if (entry.dtype === 'string') return writeStrings(fd, entry)
  let [size, crc] = [0, 0]
  for (const chunk of entry.chunks()) {
    writeAll(fd, chunk)
    crc = extendCrc32c(crc, chunk)
    size += chunk.byteLength
  }
  return { size, checksum: maskCrc32c(crc) }
}

/** Lengths as varints, their checksum, and the texts; the checksums are over lengths of four bytes. See strings.ts. */
function writeStrings(fd: number, entry: TensorEntry): Written {
  const { data } = readTensor(entry)
  const texts = ArrayBuffer.isView(data)
    ? decodeStrings(new Uint8Array(0), elementCount(entry.shape), entry.name)
    : data
  let crc = 0
  for (const { byteLength } of texts) crc = extendCrc32c(crc, uint32(byteLength))
  const checksum = uint32(maskCrc32c(crc))
  crc = extendCrc32c(crc, checksum)
  const head = Uint8Array.from([...texts.flatMap(({ byteLength }) => varint(byteLength)), ...checksum])
  writeAll(fd, head)
  let size = head.byteLength
  for (const text of texts) {
    writeAll(fd, text)
    crc = extendCrc32c(crc, text)
    size += text.byteLength
  }
  return { size, checksum: maskCrc32c(crc) }
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += writeSync(fd, bytes, done)
}
