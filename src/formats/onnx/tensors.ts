import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { aligned, fromBytes, partWidth, toBytes } from '../../tensor/bytes.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { lazyTensor } from '../../tensor/entry.ts'
import { dataOf } from '../../tensor/numbers.ts'
import { elementCount, type Shape, type Tensor, type TensorData } from '../../tensor/tensor.ts'
import { dtypeName, dtypeOf } from './dtypes.ts'
import type { TensorProto } from './proto/onnx_pb.ts'

/** What a tensor says of itself before its values are looked at. */
export interface TensorFacts {
  readonly dtype: DType
  readonly shape: Shape
  readonly count: number
}

/** Where a message stands, for errors. */
export interface Place {
  /** File and field. */
  readonly field: string
  readonly file: string
  readonly limits: Limits
  readonly tensor?: string
}

export const EXTERNAL = 1

/**
 * Dtype and shape of a stored tensor.
 * @throws ArtifactError `malformed`, `limit-exceeded`; `unsupported-format` for types that have no counterpart here
 */
export function tensorFacts({ dataType, dims, segment }: TensorProto, place: Place): TensorFacts {
  const dtype = dtypeOf(dataType)
  if (dtype === null) {
    throw wrong('unsupported-format', place, `holds elements of ${dtypeName(dataType)}, which are not read`)
  }
  if (segment !== undefined) throw wrong('unsupported-format', place, 'is stored in segments, which are not read')
  if (dims.length > place.limits.rank) {
    throw wrong('limit-exceeded', place, `${dims.length} dimensions, allowed are ${place.limits.rank}`)
  }
  const shape = dims.map((dim) => {
    const size = Number(dim)
    if (size >= 0 && Number.isSafeInteger(size)) return size
    throw wrong('malformed', place, `a dimension of ${dim}`)
  })
  const count = elementCount(shape)
  if (!(count * Math.max(byteWidth(dtype), 1) <= place.limits.tensorBytes)) {
    throw wrong(
      'limit-exceeded',
      place,
      `shape [${shape.join(', ')}] of ${dtype}, allowed are ${place.limits.tensorBytes} bytes`,
    )
  }
  return { dtype, shape, count }
}

/** Whether the values stand as bytes in one piece. */
export function isRaw(proto: TensorProto): proto is TensorProto & { readonly rawData: Uint8Array } {
  // Where the field is there, it counts, be it empty: no list is looked at.
  return proto.rawData !== undefined && (proto.rawData.byteLength > 0 || proto.dataType !== STRING)
}

const STRING = 8

/** @throws ArtifactError where there are fewer or more bytes than shape and dtype ask for. */
export function assertLength(found: number, { dtype, shape, count }: TensorFacts, place: Place): void {
  const promised = count * byteWidth(dtype)
  if (dtype === 'string') throw wrong('malformed', place, 'texts as raw bytes')
  if (found === promised) return
  const cause = found < promised ? 'truncated-file' : 'trailing-bytes'
  throw wrong(cause, place, `${found} bytes, shape [${shape.join(', ')}] of ${dtype} asks for ${promised}`)
}

/**
 * Values inside the message: raw bytes, or a list by type. Sources: onnx.proto, comments of TensorProto; narrow types,
 * float16 and bfloat16 as their bit patterns, share `int32_data`.
 * @throws ArtifactError where there are fewer or more values than the shape asks for
 */
export function insideTensor(proto: TensorProto, place: Place): Tensor {
  const facts = tensorFacts(proto, place)
  const { dtype, shape, count } = facts
  if (proto.dataLocation === EXTERNAL) {
    throw wrong('unsupported-format', place, 'lies in another file, which is read for initialisers only')
  }
  if (isRaw(proto)) {
    assertLength(proto.rawData.byteLength, facts, place)
    const { rawData } = proto
    return lazyTensor(dtype, shape, () => fromBytes(dtype, aligned(rawData, partWidth(dtype)), count, place.field))
  }
  const found = listLength(proto, dtype)
  const promised = count * (dtype.startsWith('complex') ? 2 : 1)
  if (found !== promised)
    throw wrong('malformed', place, `${found} values, shape [${shape.join(', ')}] asks for ${promised}`)
  return lazyTensor(dtype, shape, () => listed(proto, dtype))
}

/** Little-endian bytes of the values inside the message. */
export function insideBytes(proto: TensorProto, place: Place): Uint8Array {
  const tensor = insideTensor(proto, place)
  return toBytes(tensor.dtype, tensor.data)
}

function listLength(proto: TensorProto, dtype: DType): number {
  return listOf(proto, dtype).length
}

function listOf(proto: TensorProto, dtype: DType): readonly unknown[] {
  switch (dtype) {
    case 'float32':
    case 'complex64':
      return proto.floatData
    case 'float64':
    case 'complex128':
      return proto.doubleData
    case 'int64':
      return proto.int64Data
    case 'uint32':
    case 'uint64':
      return proto.uint64Data
    case 'string':
      return proto.stringData
    default:
      return proto.int32Data
  }
}

function listed(proto: TensorProto, dtype: DType): TensorData {
  switch (dtype) {
    case 'string':
      return proto.stringData
    case 'int64':
      return BigInt64Array.from(proto.int64Data)
    case 'uint64':
      return BigUint64Array.from(proto.uint64Data)
    case 'float16':
    case 'bfloat16':
      return Uint16Array.from(proto.int32Data)
    case 'float8_e4m3fn':
    case 'float8_e5m2':
      return Uint8Array.from(proto.int32Data)
    case 'uint32':
      return Uint32Array.from(proto.uint64Data, Number)
    default:
      return dataOf(dtype, listOf(proto, dtype) as readonly number[])
  }
}

export function wrong(cause: ArtifactError['code'], { field, file, tensor }: Place, what: string): ArtifactError {
  return new ArtifactError(cause, `${field}: ${what}`, { file, ...(tensor === undefined ? {} : { tensor }) })
}
