import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Json } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import { isDType } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { integer, text } from '../config.ts'
import { first } from '../core/core.ts'
import { encodeCategories } from './encode.ts'
import { fingerprint64, joinedFingerprints } from '../../../../io/farmhash.ts'
import { sipHash64 } from './siphash.ts'
import { bytesOf, integersOf, isTexts } from './texts.ts'

/** Texts and integers to bins, as TensorFlow's `string_to_hash_bucket` operations have them. */
export function hashing(context: LayerContext): Value {
  const { ops, config, layer } = context
  const x = first(context)
  const elements = isTexts(x) ? bytesOf(x) : integersOf(ops, x)?.map((value) => new TextEncoder().encode(String(value)))
  if (elements === undefined) {
    throw new ArtifactError('unsupported-operation', `layer ${layer.name}: hashes numbers that the model computes`)
  }
  const bins = integer(config, 'num_bins')
  const mask = config['mask_value'] ?? null
  const reserved = mask !== null && bins > 1
  const masked = new TextEncoder().encode(String(mask))
  const indices = elements.map((bytes) => {
    if (!reserved) return bucket(bytes, bins, config['salt'])
    return same(bytes, masked) ? 0 : 1 + bucket(bytes, bins - 1, config['salt'])
  })
  const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) })
  const mode = text(config, 'output_mode', 'int')
  const dtype = text(config, 'dtype', 'int64')
  return encodeCategories(ops, value, mode, bins, isDType(dtype) ? dtype : 'int64')
}

/** TensorFlow's key where a crossing names none (`tf.sparse.cross_hashed`). */
const CROSSING_KEY = 0xdecafcaffen

/** Features of several columns, row by row, as one bin: integers are their own hash, texts have a fingerprint. */
export function hashedCrossing(context: LayerContext): Value {
  const { ops, config, layer, inputs } = context
  const x = first(context)
  const columns = inputs.map((input) =>
    isTexts(input)
      ? bytesOf(input).map(fingerprint64)
      : integersOf(ops, input)?.map((value) => BigInt.asUintN(64, BigInt(value))),
  )
  const bins = integer(config, 'num_bins')
  const count = x.shape.reduce((a, b) => a * b, 1)
  const indices = Array.from({ length: count }, (_, row) => {
    let hash = CROSSING_KEY
    for (const column of columns) {
      const feature = column?.[row]
      if (feature === undefined) {
        throw new ArtifactError('unsupported-operation', `layer ${layer.name}: crosses numbers that the model computes`)
      }
      hash = joinedFingerprints(hash, feature)
    }
    return Number(hash % BigInt(bins))
  })
  const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) })
  const dtype = text(config, 'dtype', 'int64')
  return encodeCategories(ops, value, text(config, 'output_mode', 'int'), bins, isDType(dtype) ? dtype : 'int64')
}

/** A bin for bytes: FarmHash's fingerprint, or SipHash where there is a salt (one number, or two). */
export function bucket(bytes: Uint8Array, bins: number, salt: Json | undefined): number {
  if (salt === undefined || salt === null) return Number(fingerprint64(bytes) % BigInt(bins))
  const [first, second] = (Array.isArray(salt) ? salt : [salt, salt]).map((part) => BigInt(Number(part)))
  return Number(sipHash64(bytes, first ?? 0n, second ?? 0n) % BigInt(bins))
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
