import { ArtifactError } from '../../evidence/errors.ts'
import { fromBytes, toBytes } from '../../tensor/bytes.ts'
import type { DType } from '../../tensor/dtype.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import { fromBfloat16, fromFloat16, fromFloat8e4m3fn, fromFloat8e5m2 } from '../../tensor/halves.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'

/** Dtypes that TF.js loads (tfjs-core/src/io/types.ts), and what each other dtype becomes. */
const WRITTEN: Readonly<Record<DType, DType>> = {
  float32: 'float32',
  int32: 'int32',
  bool: 'bool',
  string: 'string',
  complex64: 'complex64',
  float64: 'float32',
  float16: 'float32',
  bfloat16: 'float32',
  float8_e4m3fn: 'float32',
  float8_e5m2: 'float32',
  int64: 'int32',
  uint64: 'int32',
  uint32: 'int32',
  int16: 'int32',
  uint16: 'int32',
  int8: 'int32',
  uint8: 'int32',
  complex128: 'complex64',
}

const WIDEN: Partial<Record<DType, (bits: number) => number>> = {
  float16: fromFloat16,
  bfloat16: fromBfloat16,
  float8_e4m3fn: fromFloat8e4m3fn,
  float8_e5m2: fromFloat8e5m2,
}

/** The dtype in which a tensor is written. */
export function writtenDType({ dtype }: TensorEntry): DType {
  return WRITTEN[dtype]
}

/**
 * The bytes of a tensor in the dtype that it is written in, chunk by chunk; each is valid until the next.
 * @throws ArtifactError `not-expressible` for an integer beyond int32, which the Python converter would wrap.
 */
export function* writtenBytes(entry: TensorEntry): Generator<Uint8Array> {
  const target = writtenDType(entry)
  for (const chunk of entry.chunks()) {
    if (target === entry.dtype) yield chunk
    else if (target === 'int32') yield toBytes(target, integers(entry, chunk))
    else yield toBytes(target, reals(entry, chunk))
  }
}

/** The numbers of a floating tensor, chunk by chunk, as float32. */
export function* float32Chunks(entry: TensorEntry): Generator<Float32Array> {
  for (const chunk of entry.chunks()) yield reals(entry, chunk)
}

function reals(entry: TensorEntry, chunk: Uint8Array): Float32Array {
  const values = elements(entry, chunk)
  const widen = WIDEN[entry.dtype]
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) throw new TypeError(entry.dtype)
  const result = new Float32Array(values)
  if (widen !== undefined) for (let i = 0; i < result.length; i += 1) result[i] = widen(result[i] ?? 0)
  return result
}

function integers(entry: TensorEntry, chunk: Uint8Array): Int32Array {
  const values = elements(entry, chunk)
  const result = new Int32Array(values.length)
  values.forEach((value: number | bigint, i: number) => {
    const number = Number(value)
    if (number !== (number | 0)) throw beyondInt32(entry, value)
    result[i] = number
  })
  return result
}

type Elements = Exclude<ReturnType<typeof fromBytes>, readonly Uint8Array[]>

function elements(entry: TensorEntry, chunk: Uint8Array): Elements {
  // Complex elements are two numbers each; everything else here is one.
  const values = fromBytes(entry.dtype, chunk.slice(), chunk.byteLength / byteWidth(entry.dtype), entry.name)
  if (ArrayBuffer.isView(values)) return values
  throw new TypeError(`tensor ${entry.name} of ${entry.dtype} has no numbers`)
}

function beyondInt32({ name, dtype }: TensorEntry, value: number | bigint): ArtifactError {
  const message = `tensor ${name} of ${dtype} holds ${value}; TF.js has no integers beyond int32, and would store another number`
  return new ArtifactError('not-expressible', message, { tensor: name })
}
