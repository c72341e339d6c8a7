import { byteWidth, type DType } from '../tensor/dtype.ts'
import { fromBfloat16, fromFloat16, fromFloat8e4m3fn, fromFloat8e5m2 } from '../tensor/halves.ts'
import { CHUNK_BYTES, type TensorEntry } from '../tensor/tensor.ts'

/** Pieces of two tensors that hold the same elements. Both views are only valid until the next pair is asked for. */
export interface ChunkPair {
  readonly a: Uint8Array
  readonly b: Uint8Array
  /** Elements before this piece. */
  readonly start: number
  readonly count: number
}

/**
 * Walks two tensors side by side, however differently they cut their bytes, without copying. Ends when either ends:
 * element counts are compared by the caller.
 */
export function* pairChunks(a: TensorEntry, b: TensorEntry, size = CHUNK_BYTES): Generator<ChunkPair> {
  // Strings vary in length: they are walked as bytes.
  const [widthA, widthB] = [byteWidth(a.dtype) || 1, byteWidth(b.dtype) || 1]
  const left = a.chunks(size)[Symbol.iterator]()
  const right = b.chunks(size)[Symbol.iterator]()
  let [restA, restB]: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)]
  let start = 0
  try {
    for (;;) {
      if (restA.byteLength === 0) {
        const next = left.next()
        if (next.done === true) return
        restA = next.value
        continue
      }
      if (restB.byteLength === 0) {
        const next = right.next()
        if (next.done === true) return
        restB = next.value
        continue
      }
      const count = Math.min(restA.byteLength / widthA, restB.byteLength / widthB)
      yield { a: restA.subarray(0, count * widthA), b: restB.subarray(0, count * widthB), start, count }
      restA = restA.subarray(count * widthA)
      restB = restB.subarray(count * widthB)
      start += count
    }
  } finally {
    left.return?.()
    right.return?.()
  }
}

/** Whether two tensors have one type, one shape and the same bits. Ends at the first difference. */
export function isSameTensor(a: TensorEntry, b: TensorEntry): boolean {
  if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join()) return false
  for (const piece of pairChunks(a, b)) if (Buffer.compare(piece.a, piece.b) !== 0) return false
  return true
}

/** Turns the bytes of one dtype into numbers, in a buffer that the next call reuses. */
export type Decoder = (bytes: Uint8Array) => Float64Array

/**
 * A decoder for numeric dtypes. 64-bit integers beyond 2^53 round to the nearest double: exactness is judged on bytes,
 * numbers only describe. Complex elements give two numbers each. `string` has no numbers.
 */
export function decoderOf(dtype: DType): Decoder {
  let out = new Float64Array(0)
  let aligned = new ArrayBuffer(0)
  const fill = FILLERS[dtype]
  return (bytes) => {
    if (aligned.byteLength < bytes.byteLength) aligned = new ArrayBuffer(bytes.byteLength)
    new Uint8Array(aligned).set(bytes)
    const count = bytes.byteLength / scalarWidth(dtype)
    if (out.length < count) out = new Float64Array(count)
    fill(aligned, count, out)
    return out.subarray(0, count)
  }
}

/** Bytes of one number: half an element for complex dtypes. */
export function scalarWidth(dtype: DType): number {
  const width = byteWidth(dtype) || 1
  return dtype.startsWith('complex') ? width / 2 : width
}

type Filler = (bytes: ArrayBuffer, count: number, out: Float64Array) => void

const float32: Filler = (bytes, count, out) => {
  out.set(new Float32Array(bytes, 0, count))
}
const float64: Filler = (bytes, count, out) => {
  out.set(new Float64Array(bytes, 0, count))
}
const uint8: Filler = (bytes, count, out) => {
  out.set(new Uint8Array(bytes, 0, count))
}

/** 16-bit floats by table: 65 536 values are computed once. */
function halves(from: (bits: number) => number): Filler {
  let table: Float64Array | null = null
  return (bytes, count, out) => {
    table ??= Float64Array.from({ length: 65_536 }, (_, bits) => from(bits))
    const source = new Uint16Array(bytes, 0, count)
    for (let i = 0; i < count; i++) out[i] = table[source[i] ?? 0] ?? NaN
  }
}

function quarters(from: (bits: number) => number): Filler {
  const table = Float64Array.from({ length: 256 }, (_, bits) => from(bits))
  return (bytes, count, out) => {
    const source = new Uint8Array(bytes, 0, count)
    for (let i = 0; i < count; i++) out[i] = table[source[i] ?? 0] ?? NaN
  }
}

const FILLERS: Readonly<Record<DType, Filler>> = {
  float64,
  complex128: float64,
  float32,
  complex64: float32,
  float16: halves(fromFloat16),
  bfloat16: halves(fromBfloat16),
  float8_e4m3fn: quarters(fromFloat8e4m3fn),
  float8_e5m2: quarters(fromFloat8e5m2),
  int64: (bytes, count, out) => {
    const source = new BigInt64Array(bytes, 0, count)
    for (let i = 0; i < count; i++) out[i] = Number(source[i])
  },
  uint64: (bytes, count, out) => {
    const source = new BigUint64Array(bytes, 0, count)
    for (let i = 0; i < count; i++) out[i] = Number(source[i])
  },
  int32: (bytes, count, out) => {
    out.set(new Int32Array(bytes, 0, count))
  },
  uint32: (bytes, count, out) => {
    out.set(new Uint32Array(bytes, 0, count))
  },
  int16: (bytes, count, out) => {
    out.set(new Int16Array(bytes, 0, count))
  },
  uint16: (bytes, count, out) => {
    out.set(new Uint16Array(bytes, 0, count))
  },
  int8: (bytes, count, out) => {
    out.set(new Int8Array(bytes, 0, count))
  },
  uint8,
  bool: uint8,
  string: uint8,
}
