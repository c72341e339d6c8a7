import { join } from 'node:path'

import type { JsonObject } from '../../io/json.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { Stored, TensorEntry } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Transform } from '../../tensor/transform.ts'
import type { Receipt, WriteOptions } from '../format.ts'
import { writtenBytes, writtenDType } from './convert.ts'
import { quantizationOf, quantizedBytes } from './quantize.ts'
import { createShards } from './shard-writer.ts'

/** What the Python converter cuts weights into (tensorflowjs/write_weights.py): small enough for a browser to cache. */
const SHARD_BYTES = 4 * 2 ** 20

/** The `weightsManifest` of a model, the files that it names, and where each tensor went. */
export interface WrittenWeights extends Receipt {
  readonly manifest: readonly JsonObject[]
}

/**
 * Writes tensors as shards. float32, int32, bool, string and complex64 are written as they are; what TF.js cannot load is
 * cast to what it can, and the receipt says so. With `quantize`, float32 tensors are stored in fewer bits.
 * @throws ArtifactError `not-expressible` where an integer does not fit into int32, or a tensor cannot be quantised.
 */
export function writeWeights(
  weights: Iterable<TensorEntry>,
  directory: string,
  { quantize, shardBytes = SHARD_BYTES }: WriteOptions,
): WrittenWeights {
  const moves = [...weights].map((entry) => plan(entry, quantize))
  const shards = createShards(
    directory,
    moves.reduce((sum, { byteLength }) => sum + byteLength, 0),
    shardBytes,
  )
  try {
    for (const { bytes } of moves) for (const chunk of bytes()) shards.write(chunk)
    shards.finish()
  } finally {
    shards.close()
  }
  return {
    manifest: moves.length === 0 ? [] : [{ paths: [...shards.names], weights: moves.map(({ weight }) => weight) }],
    files: shards.names.map((name) => join(directory, name)),
    tensors: moves.map(({ from, weight, transform }) => ({ from, to: weight.name, transform })),
  }
}

/** One tensor on its way into the shards. */
interface Move {
  readonly from: string
  readonly transform: Transform
  readonly weight: {
    readonly name: string
    readonly shape: readonly number[]
    readonly dtype: string
    readonly quantization?: JsonObject
  }
  readonly byteLength: number
  bytes(): Iterable<Uint8Array>
}

function plan(entry: TensorEntry, quantize: WriteOptions['quantize']): Move {
  const dtype = writtenDType(entry)
  const count = elementCount(entry.shape)
  const weight = { name: entry.name, shape: [...entry.shape], dtype }
  if (quantize !== undefined && dtype === 'float32') {
    const stored = quantizationOf(entry, quantize)
    return {
      from: entry.name,
      transform: transformOf(stored),
      weight: { ...weight, quantization: { ...stored, original_dtype: 'float32' } },
      byteLength: count * byteWidth(stored.dtype),
      bytes: () => quantizedBytes(entry, stored),
    }
  }
  return {
    from: entry.name,
    transform: dtype === entry.dtype ? { kind: 'identity' } : { kind: 'cast', to: dtype },
    weight,
    byteLength: dtype === 'string' ? entry.byteLength : count * byteWidth(dtype),
    bytes: () => writtenBytes(entry),
  }
}

function transformOf({ dtype, scale, min }: Stored): Transform {
  if (scale === undefined || min === undefined) return { kind: 'cast', to: dtype }
  return { kind: 'affine', scale, min, dtype }
}
