import type { DType } from './dtype.ts'

/** Dimensions of a tensor, outermost first; `[]` is a scalar. */
export type Shape = readonly number[]

/**
 * Elements in row-major order. `float16`, `bfloat16` and `float8_*` are raw bit patterns; `bool` is 0 or 1 in bytes;
 * `complex64` and `complex128` are interleaved (real, imaginary); `string` elements are byte strings.
 */
export type TensorData =
  | Float64Array
  | Float32Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | readonly Uint8Array[]

/** A tensor held in memory: inputs, outputs, and weights once a runtime asks for them. */
export interface Tensor {
  readonly dtype: DType
  readonly shape: Shape
  readonly data: TensorData
}

/**
 * A stored tensor. Nothing is read until `chunks` is called.
 *
 * Bytes are little-endian and row-major whatever the file holds; `string` elements are each a little-endian uint32
 * length followed by that many bytes (the encoding of the TF.js weights format).
 */
export interface TensorEntry {
  /** The name under which the file stores it, in full (`model_weights/conv/conv/kernel`, `layers/dense/vars/0`). */
  readonly name: string
  readonly dtype: DType
  readonly shape: Shape
  /** Length of what `chunks` yields in all. */
  readonly byteLength: number
  /**
   * The bytes in order, in pieces of at most `size` bytes that never split an element (strings excepted).
   * A yielded piece is only valid until the same iterator is asked for the next one: the buffer is reused. Two
   * iterators never share a buffer, not even of one tensor: they are walked side by side.
   * @throws ArtifactError where the file does not hold what it promised.
   */
  chunks(size?: number): Iterable<Uint8Array>
  /** The top-level layer the file files it under, where the format says so (legacy Keras HDF5). */
  readonly layer?: string
  /**
   * The name that the layer owning it goes by, where the file says so beside its own numbering (Keras 3: attribute
   * `name` of the `vars` group). Writers of that format store it again.
   */
  readonly owner?: string
  /**
   * The name that the program which saved it knows it by, where the file stores it under another one (`full_name` in
   * the object graph of a TensorFlow checkpoint: `conv/kernel`). Need not be unique.
   */
  readonly alias?: string
  /**
   * A name under which the file could have stored it as well, that says more of where it belongs (TensorFlow checkpoints:
   * the path through the layers, where the file has the one through the optimizer).
   */
  readonly place?: string
  /** Whether only training asks for it: slots, counters and rates of an optimizer. No output depends on it. */
  readonly training?: boolean
  /** How the file stores the values where that is not their dtype, e.g. TF.js quantisation. */
  readonly stored?: Stored
}

/** A declared lossy storage form. `value = q * scale + min`, where `scale` and `min` are given. */
export interface Stored {
  readonly dtype: DType
  readonly scale?: number
  readonly min?: number
}

/** Stored tensors in file order; names are unique. */
export interface WeightTable extends Iterable<TensorEntry> {
  readonly size: number
  get(name: string): TensorEntry | undefined
}

/** Pieces in which weights are streamed: large enough to amortise a call, small enough to stay in cache. */
export const CHUNK_BYTES = 1 << 20

/** Number of elements of a shape. */
export function elementCount(shape: Shape): number {
  let count = 1
  for (const dim of shape) count *= dim
  return count
}
