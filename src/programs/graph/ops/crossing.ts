import { fingerprint64, joinedFingerprints } from '../../../io/farmhash.ts'
import type { DType } from '../../../tensor/dtype.ts'
import type { Tensor } from '../../../tensor/tensor.ts'
import { sipHash64 } from '../../layers/layers/preprocessing/siphash.ts'
import { known, textsIn, type Cell } from '../cells.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { at, upTo } from './shapes.ts'

/** One column of features: of each row as many as it has. */
interface Column {
  readonly isSparse: boolean
  readonly rows: readonly (readonly Feature[])[]
}

type Feature = Uint8Array | bigint

/**
 * Every combination of one feature from each column, row by row: inputs are the indices of the sparse columns, their
 * values, their shapes, and the dense columns. Source: tensorflow/core/kernels/sparse_cross_op.cc.
 */
const crossed =
  (valuesOf: (call: OpCall, after: number) => Made): OpRun =>
  (call) => {
    const { columns, after } = columnsOf(call)
    const { dtype, make } = valuesOf(call, after)
    const batch = columns[0]?.rows.length ?? 0
    if (columns.some(({ rows }) => rows.length !== batch)) throw call.malformed('crosses columns of different lengths')
    const counts = upTo(batch).map((row) => columns.reduce((all, { rows }) => all * (rows[row]?.length ?? 0), 1))
    const total = counts.reduce((sum, count) => sum + count, 0)
    call.sized([total, 2])
    const made: Feature[] = []
    const indices: number[] = []
    for (const row of upTo(batch)) {
      for (const cross of upTo(at(counts, row))) {
        indices.push(row, cross)
        made.push(make(combination(columns, row, cross), columns))
      }
    }
    return [
      known('int64', [total, 2], indices),
      valuesCell(dtype, made),
      known('int64', [2], [batch, Math.max(0, ...counts)]),
    ]
  }

interface Made {
  readonly dtype: DType
  make(features: readonly Feature[], columns: readonly Column[]): Feature
}

/** The features of one combination; the last column goes round first. */
function combination(columns: readonly Column[], row: number, number: number): readonly Feature[] {
  let left = number
  return [...columns]
    .reverse()
    .map(({ rows }) => {
      const own = at(rows, row)
      const feature = at(own, left % own.length)
      left = Math.floor(left / own.length)
      return feature
    })
    .reverse()
}

function valuesCell(dtype: DType, made: readonly Feature[]): Cell {
  const shape = [made.length]
  if (dtype === 'string') {
    return { kind: 'known', tensor: { dtype, shape, data: made.map((feature) => textOf(feature)) } }
  }
  const data = BigInt64Array.from(made, (feature) => (typeof feature === 'bigint' ? feature : 0n))
  return { kind: 'known', tensor: { dtype: 'int64', shape, data } }
}

function columnsOf(call: OpCall): { readonly columns: readonly Column[]; readonly after: number } {
  const { attrs, step } = call
  const lengthOf = (name: string): number => {
    const attr = step.attrs.get(name)
    return attr?.kind === 'list' ? attr.items.length : 0
  }
  const sparse = attrs.int('N')
  const dense = lengthOf('dense_types')
  if (sparse !== lengthOf('sparse_types')) throw call.malformed(`attribute N: found ${sparse}, for other sparse_types`)
  const columns = [
    ...upTo(sparse).map((i) => sparseColumn(call, i, sparse + i, 2 * sparse + i)),
    ...upTo(dense).map((i) => denseColumn(call, 3 * sparse + i)),
  ]
  return { columns, after: 3 * sparse + dense }
}

function sparseColumn(call: OpCall, indices: number, values: number, shape: number): Column {
  const [batch = 0] = call.ints(shape)
  const rank = call.shape(indices)[1] ?? 1
  const places = call.ints(indices)
  const rows = upTo(call.sized([batch])[0] ?? 0).map((): Feature[] => [])
  featuresOf(call, values).forEach((feature, i) => {
    const row = rows[at(places, i * rank)]
    if (row === undefined) throw call.malformed(`index ${at(places, i * rank)} of ${batch} rows`)
    row.push(feature)
  })
  return { isSparse: true, rows }
}

function denseColumn(call: OpCall, place: number): Column {
  const [batch = 0, width = 0] = call.shape(place)
  const features = featuresOf(call, place)
  return { isSparse: false, rows: upTo(batch).map((row) => features.slice(row * width, (row + 1) * width)) }
}

function featuresOf(call: OpCall, place: number): readonly Feature[] {
  const tensor: Tensor = call.tensor(place)
  if (tensor.dtype === 'string') return textsIn(tensor)
  return Array.from(tensor.data as ArrayLike<number | bigint>, (number) => BigInt(number))
}

function textOf(feature: Feature): Uint8Array {
  return typeof feature === 'bigint' ? new Uint8Array(Buffer.from(String(feature))) : feature
}

function joinedTexts(separator: Uint8Array): Made {
  const make = (features: readonly Feature[]): Feature => {
    const parts = features.flatMap((feature, i) => (i === 0 ? [textOf(feature)] : [separator, textOf(feature)]))
    return new Uint8Array(Buffer.concat(parts))
  }
  return { dtype: 'string', make }
}

const LARGEST = 2n ** 63n - 1n

/** Never negative: without buckets, what is left of the largest signed number. */
function bucketOf(hash: bigint, buckets: bigint): bigint {
  return hash % (buckets > 0n ? buckets : LARGEST)
}

/** Integers are their own hash. */
function plainHash(feature: Feature): bigint {
  return typeof feature === 'bigint' ? BigInt.asUintN(64, feature) : fingerprint64(feature)
}

/** TensorFlow 1's: one op for texts and for hashes. */
function oldCross(call: OpCall): Made {
  const { attrs } = call
  if (!attrs.bool('hashed_output')) return joinedTexts(new Uint8Array(Buffer.from('_X_')))
  const [buckets, key] = [attrs.int('num_buckets'), call.step.attrs.get('hash_key')]
  if (key?.kind !== 'int') throw call.malformed('attribute hash_key: found nothing, allowed: an integer')
  const start = BigInt.asUintN(64, BigInt(key.value))
  const make = (features: readonly Feature[]): Feature =>
    bucketOf(
      features.reduce<bigint>((hash, feature) => joinedFingerprints(hash, plainHash(feature)), start),
      BigInt(buckets),
    )
  return { dtype: 'int64', make }
}

function textCross(call: OpCall, after: number): Made {
  return joinedTexts(at(call.texts(after), 0))
}

/** Bytes of an integer that are hashed: TensorFlow takes as many as the name of a type has (`sizeof(DataType)`). */
const HASHED_BYTES = 4

function hashedCross(call: OpCall, after: number): Made {
  const buckets = BigInt(call.int(after))
  const isStrong = at(call.numbers(after + 1), 0) !== 0
  const [first = 0n, second = 0n] = featuresOf(call, after + 2).map((part) => BigInt.asUintN(64, plainHash(part)))
  const hash = (feature: Feature, isSparse: boolean): bigint => {
    if (typeof feature !== 'bigint') {
      return isStrong ? sipHash64(feature, first, second) : fingerprint64(feature)
    }
    if (isStrong) throw call.unsupported('integers hashed with a key, at which TensorFlow itself crashes')
    return isSparse ? fingerprint64(lowBytes(feature)) : plainHash(feature)
  }
  const make = (features: readonly Feature[], columns: readonly Column[]): Feature => {
    const hashes = features.map((feature, i) => hash(feature, columns[i]?.isSparse === true))
    return bucketOf(
      hashes.reduce((sum, one) => joinedFingerprints(sum, one)),
      buckets,
    )
  }
  return { dtype: 'int64', make }
}

function lowBytes(number: bigint): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, number, true)
  return bytes.subarray(0, HASHED_BYTES)
}

export const CROSSING: OpTable = {
  SparseCross: crossed(oldCross),
  SparseCrossV2: crossed(textCross),
  SparseCrossHashed: crossed(hashedCross),
}
