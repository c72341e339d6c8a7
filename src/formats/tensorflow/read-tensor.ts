import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { aligned, fromBytes, partWidth } from '../../tensor/bytes.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { lazyTensor } from '../../tensor/entry.ts'
import { elementCount, type TensorData } from '../../tensor/tensor.ts'
import { dtypeName, dtypeOf } from './dtypes.ts'
import type { Attr } from './graph.ts'
import type { TensorProto } from './proto/graph_pb.ts'
import { shapeOf } from './shape.ts'

/**
 * Bytes of a tensor whose values the file does not spell out: one value stands for all. A few bytes could ask for any
 * amount of memory; a fill of a thousand times a thousand numbers is the most that exporters leave in a graph.
 */
const MOST_FILLED_BYTES = 2 ** 28

/** Where a message stands, for errors. */
export interface Place {
  /** File and field. */
  readonly field: string
  readonly file: string
  readonly limits: Limits
}

/**
 * A tensor inside a graph. Its values are bytes as they lie in memory, or a list of numbers of which the last stands for
 * all further ones. Sources: tensorflow/core/framework/tensor.proto, `Tensor::FromProto` in tensor.cc.
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
export function readTensorProto(proto: TensorProto, place: Place): Attr {
  const { field, file, limits } = place
  const dtype = dtypeOf(proto.dtype)
  const shape = shapeOf(proto.tensorShape, field, file, limits)
  if (dtype === null) return { kind: 'unread', what: `a tensor of ${dtypeName(proto.dtype)}` }
  if (shape === null || shape.includes(-1)) throw malformed(place, 'a tensor without a definite shape')
  const count = elementCount(shape)
  const width = Math.max(byteWidth(dtype), 1)
  const given = proto.tensorContent.byteLength
  if (given > 0 && (dtype === 'string' || given !== count * width)) {
    throw malformed(place, `${given} bytes for ${count} elements of ${dtype}`)
  }
  const parts = partsIn(proto, dtype)
  const perElement = byteWidth(dtype) / Math.max(partWidth(dtype), 1) || 1
  if (parts > count * perElement) throw malformed(place, `${parts} values for ${count} elements of ${dtype}`)
  if (given === 0 && parts < count * perElement && count * width > MOST_FILLED_BYTES) {
    const message = `${field}: ${count} elements of ${dtype} that are not spelled out, allowed are ${MOST_FILLED_BYTES} bytes of them`
    throw new ArtifactError('limit-exceeded', message, { file })
  }
  return { kind: 'tensor', value: lazyTensor(dtype, shape, () => valuesOf(proto, dtype, count, field)) }
}

function valuesOf(proto: TensorProto, dtype: DType, count: number, field: string): TensorData {
  const content = proto.tensorContent
  if (content.byteLength > 0) return fromBytes(dtype, aligned(content, partWidth(dtype)), count, field)
  const list = listOf(proto, dtype)
  switch (dtype) {
    case 'string':
      return filled(proto.stringVal, count, new Uint8Array(0))
    case 'float64':
      return fill(new Float64Array(count), list)
    case 'complex128':
      return fillPairs(new Float64Array(2 * count), list)
    case 'complex64':
      return fillPairs(new Float32Array(2 * count), list)
    case 'float32':
      return fill(new Float32Array(count), list)
    case 'int64':
      return fillBig(new BigInt64Array(count), proto.int64Val)
    case 'uint64':
      return fillBig(new BigUint64Array(count), proto.uint64Val)
    case 'int32':
      return fill(new Int32Array(count), list)
    case 'uint32':
      return fill(new Uint32Array(count), list)
    case 'int16':
      return fill(new Int16Array(count), list)
    case 'int8':
      return fill(new Int8Array(count), list)
    case 'uint16':
    case 'float16':
    case 'bfloat16':
      return fill(new Uint16Array(count), list)
    default:
      return fill(new Uint8Array(count), list)
  }
}

/** The numbers that are spelled out; those of 64 bits and texts have lists of their own. */
function listOf(proto: TensorProto, dtype: DType): ArrayLike<number> {
  switch (dtype) {
    case 'float32':
      return proto.floatVal
    case 'float64':
      return proto.doubleVal
    case 'complex64':
      return proto.scomplexVal
    case 'complex128':
      return proto.dcomplexVal
    case 'float16':
    case 'bfloat16':
      return proto.halfVal
    case 'uint32':
      return proto.uint32Val
    case 'bool':
      return proto.boolVal.map(Number)
    case 'float8_e4m3fn':
    case 'float8_e5m2':
      return proto.float8Val
    default:
      return proto.intVal
  }
}

function partsIn(proto: TensorProto, dtype: DType): number {
  if (dtype === 'string') return proto.stringVal.length
  if (dtype === 'int64') return proto.int64Val.length
  if (dtype === 'uint64') return proto.uint64Val.length
  return listOf(proto, dtype).length
}

type Numbers = Exclude<TensorData, readonly Uint8Array[] | BigInt64Array | BigUint64Array>

function fill<T extends Numbers>(target: T, values: ArrayLike<number>): T {
  target.set(values)
  if (values.length > 0) target.fill(values[values.length - 1] ?? 0, values.length)
  return target
}

function fillBig<T extends BigInt64Array | BigUint64Array>(target: T, values: readonly bigint[]): T {
  target.set(values)
  return target.fill(values.at(-1) ?? 0n, values.length) as T
}

function fillPairs<T extends Float32Array | Float64Array>(target: T, values: ArrayLike<number>): T {
  target.set(values)
  for (let at = Math.max(values.length, 2); at < target.length; at++) target[at] = target[at - 2] ?? 0
  return target
}

function filled(values: readonly Uint8Array[], count: number, empty: Uint8Array): readonly Uint8Array[] {
  const last = values.at(-1) ?? empty
  return Array.from({ length: count }, (_, index) => values[index] ?? last)
}

function malformed({ field, file }: Place, what: string): ArtifactError {
  return new ArtifactError('malformed', `${field}: ${what}`, { file })
}
