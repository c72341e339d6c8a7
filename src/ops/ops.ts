import type { Tensor } from '../tensor/tensor.ts'
import type { DType } from '../tensor/dtype.ts'

/**
 * A tensor inside an executor: opaque but for its shape and dtype. -1 stands for a dimension that an emitter does not
 * know; executors always know all of them.
 */
export interface Value {
  readonly shape: readonly number[]
  readonly dtype: DType
}

/** Paddings before and after each spatial dimension. */
export type Padding = 'valid' | 'same' | readonly (readonly [number, number])[]

export interface ConvOptions {
  /** One per spatial dimension. */
  readonly strides: readonly number[]
  /** `same` pads as TensorFlow does: the odd cell goes behind. */
  readonly padding: Padding
  readonly dilations: readonly number[]
  readonly groups: number
}

export interface ConvTransposeOptions {
  readonly strides: readonly number[]
  readonly padding: 'valid' | 'same'
  readonly dilations: readonly number[]
  /** One per spatial dimension; null lets Keras's rule decide. */
  readonly outputPadding: readonly number[] | null
}

export interface PoolOptions {
  readonly size: readonly number[]
  readonly strides: readonly number[]
  /** Averages leave padded cells out of the count, as TensorFlow does. */
  readonly padding: 'valid' | 'same'
}

export interface ResizeOptions {
  /** [height, width] of the result. */
  readonly size: readonly [number, number]
  /** Half-pixel centres, without antialiasing, as `keras.ops.image.resize`. Cubic uses a = -0.5 (Keys). */
  readonly interpolation: 'nearest' | 'bilinear' | 'bicubic' | 'lanczos3' | 'lanczos5'
}

/**
 * The operations a program is written in, with the names and semantics of `keras.ops` (numpy broadcasting; negative
 * axes count from the end). Spatial operations take channels last: `[batch, ...spatial, channels]`; kernels are
 * `[...spatial, in / groups, out]`, depthwise `[...spatial, in, multiplier]`, transposed `[...spatial, out, in]`.
 *
 * Implementations: `ops/tfjs` (TF.js kernels, float32) and `ops/reference` (float64, plain loops). They are synchronous
 * but for `read`. Values made inside `scope` are let go when it returns, its result and its captures excepted.
 *
 * Operands of binary operations must have equal dtypes; programs cast explicitly. `int64` values are held as the
 * executor can: TF.js holds them as int32 and refuses numbers beyond it.
 * @throws UnsupportedOperation where an executor cannot run an operation with the given options.
 */
export interface Ops {
  readonly id: string

  // in and out
  constant(tensor: Tensor): Value
  scalar(value: number | boolean, dtype: DType): Value
  full(shape: readonly number[], value: number, dtype: DType): Value
  arange(start: number, stop: number, step: number, dtype: DType): Value
  cast(x: Value, dtype: DType): Value
  read(x: Value): Promise<Tensor>
  /**
   * The elements at once, for what decides how a program goes on: the condition of a loop, the target of a reshape, the
   * boxes of a non-maximum suppression. All executors have it, with the dtypes of `read`; what only counts, or writes
   * programs down, has no elements and leaves it out. Programs ask for it last: what follows from shapes and constants
   * alone they compute on the side (programs/graph/run/host.ts), so that most of them never need it.
   */
  peek?(x: Value): Tensor
  scope<R>(body: () => R): R
  /** Keeps a value alive beyond the scope in which it was made, until `release`. */
  keep<V extends Value>(x: V): V
  release(x: Value): void

  // elementwise, one operand
  abs(x: Value): Value
  negative(x: Value): Value
  sign(x: Value): Value
  sqrt(x: Value): Value
  rsqrt(x: Value): Value
  square(x: Value): Value
  reciprocal(x: Value): Value
  exp(x: Value): Value
  expm1(x: Value): Value
  log(x: Value): Value
  log1p(x: Value): Value
  sin(x: Value): Value
  cos(x: Value): Value
  tan(x: Value): Value
  arcsin(x: Value): Value
  arccos(x: Value): Value
  arctan(x: Value): Value
  sinh(x: Value): Value
  cosh(x: Value): Value
  tanh(x: Value): Value
  arcsinh(x: Value): Value
  arccosh(x: Value): Value
  arctanh(x: Value): Value
  erf(x: Value): Value
  sigmoid(x: Value): Value
  softplus(x: Value): Value
  relu(x: Value): Value
  floor(x: Value): Value
  ceil(x: Value): Value
  /** Halves go to the even neighbour. */
  round(x: Value): Value
  isnan(x: Value): Value
  isfinite(x: Value): Value
  logicalNot(x: Value): Value
  clip(x: Value, min: number, max: number): Value

  // elementwise, two operands
  add(a: Value, b: Value): Value
  subtract(a: Value, b: Value): Value
  multiply(a: Value, b: Value): Value
  /** True division; integers are cast to float32 first. */
  divide(a: Value, b: Value): Value
  floorDivide(a: Value, b: Value): Value
  /** The result has the sign of the divisor, as in Python. */
  mod(a: Value, b: Value): Value
  power(a: Value, b: Value): Value
  maximum(a: Value, b: Value): Value
  minimum(a: Value, b: Value): Value
  arctan2(a: Value, b: Value): Value
  equal(a: Value, b: Value): Value
  notEqual(a: Value, b: Value): Value
  less(a: Value, b: Value): Value
  lessEqual(a: Value, b: Value): Value
  greater(a: Value, b: Value): Value
  greaterEqual(a: Value, b: Value): Value
  logicalAnd(a: Value, b: Value): Value
  logicalOr(a: Value, b: Value): Value
  logicalXor(a: Value, b: Value): Value
  where(condition: Value, a: Value, b: Value): Value

  // reductions; `axes` null means all of them
  sum(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  mean(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  max(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  min(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  prod(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  any(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  all(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  /** int32; the first of equal elements wins. */
  argmax(x: Value, axis: number): Value
  argmin(x: Value, axis: number): Value
  logsumexp(x: Value, axes: readonly number[] | null, keepDims?: boolean): Value
  cumsum(x: Value, axis: number): Value
  cumprod(x: Value, axis: number): Value
  softmax(x: Value, axis: number): Value
  logSoftmax(x: Value, axis: number): Value

  // linear algebra
  /** Batch dimensions broadcast; both operands have at least two dimensions. */
  matmul(a: Value, b: Value): Value
  /** Explicit output, single letters, `...` allowed: `abc,cde->abde`. */
  einsum(equation: string, ...operands: readonly Value[]): Value

  // spatial; 1 to 3 dimensions
  conv(x: Value, kernel: Value, options: ConvOptions): Value
  depthwiseConv(x: Value, kernel: Value, options: Omit<ConvOptions, 'groups'>): Value
  convTranspose(x: Value, kernel: Value, options: ConvTransposeOptions): Value
  maxPool(x: Value, options: PoolOptions): Value
  averagePool(x: Value, options: PoolOptions): Value
  /** `[batch, height, width, channels]`. */
  resize(x: Value, options: ResizeOptions): Value

  // shape
  reshape(x: Value, shape: readonly number[]): Value
  transpose(x: Value, axes: readonly number[]): Value
  expandDims(x: Value, axis: number): Value
  squeeze(x: Value, axes: readonly number[]): Value
  broadcastTo(x: Value, shape: readonly number[]): Value
  concatenate(values: readonly Value[], axis: number): Value
  stack(values: readonly Value[], axis: number): Value
  unstack(x: Value, axis: number): readonly Value[]
  /** Pieces of the given sizes along an axis. */
  split(x: Value, sizes: readonly number[], axis: number): readonly Value[]
  slice(x: Value, start: readonly number[], size: readonly number[]): Value
  /** Python's `x[start:stop:step]` in every dimension; steps may be negative, `null` bounds reach to the end. */
  stridedSlice(x: Value, ranges: readonly Range[]): Value
  pad(x: Value, widths: readonly (readonly [number, number])[], mode: PadMode, value?: number): Value
  tile(x: Value, repeats: readonly number[]): Value
  /** Each element `repeats` times, side by side, along an axis. */
  repeat(x: Value, repeats: number, axis: number): Value
  flip(x: Value, axes: readonly number[]): Value
  /** Rows of `x` along `axis` at integer `indices`; an index outside is an error, never a silent zero. */
  take(x: Value, indices: Value, axis: number): Value
  takeAlongAxis(x: Value, indices: Value, axis: number): Value
  oneHot(indices: Value, classes: number, dtype: DType): Value
  topK(x: Value, k: number): readonly [values: Value, indices: Value]
  sort(x: Value, axis: number): Value

  /**
   * Runs `body` on one row after the other of all sequences at once, rows along their first axis, handing on the state. The
   * state keeps its shapes and dtypes. Returns the last state and the outputs. A loop without steps is refused.
   */
  scan<S extends readonly Value[]>(
    body: ScanBody<S>,
    initial: S,
    sequences: readonly Value[],
    options: ScanOptions,
  ): { readonly state: S; readonly output: Value }
}

/** One step: the rows of the sequences, and the state that the step before left. */
export type ScanBody<S extends readonly Value[]> = (
  rows: readonly Value[],
  state: S,
) => { readonly state: S; readonly output: Value }

export interface ScanOptions {
  /** From the last row to the first. */
  readonly backwards: boolean
  /** All outputs in the order of the steps, stacked along a new first axis; or the last one, as it is. */
  readonly outputs: 'all' | 'last'
}

export type PadMode = 'constant' | 'reflect' | 'symmetric' | 'edge'

export interface Range {
  readonly start: number | null
  readonly stop: number | null
  readonly step: number
}

/** An executor cannot run this operation; the check that asked becomes inconclusive, with this text as its reason. */
export class UnsupportedOperation extends Error {
  override readonly name = 'UnsupportedOperation'
}
