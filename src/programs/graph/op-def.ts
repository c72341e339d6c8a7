import type { Ops, Value } from '../../ops/ops.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import type { Attrs } from './attrs.ts'
import type { Cell, KnownCell, ListCell } from './cells.ts'
import type { GraphBody, GraphStep } from './program.ts'

/** One step about to be computed: what it reads, and what it may ask for. */
export interface OpCall {
  readonly step: GraphStep
  readonly ops: Ops
  readonly attrs: Attrs
  readonly inputs: readonly Cell[]
  /** Whether the step has an input at this place. */
  has(place: number): boolean
  /** An input on the executor. @throws ArtifactError `malformed` where there is no such input, or it is no tensor. */
  value(place: number): Value
  /** All inputs from a place on, but for the last `without`. */
  values(from?: number, without?: number): readonly Value[]
  cell(place: number): Cell
  list(place: number): ListCell
  /** Dtype and shape of an input, wherever it is. */
  dtype(place: number): DType
  shape(place: number): readonly number[]
  /**
   * An input's elements, now. Known ones cost nothing; others are asked of the executor.
   * @throws UnsupportedOperation where the executor cannot say.
   */
  tensor(place: number): Tensor
  numbers(place: number): Float64Array
  /** The same as an array: axes, sizes, permutations. */
  ints(place: number): readonly number[]
  int(place: number): number
  texts(place: number): readonly Uint8Array[]
  /**
   * Elements computed here, as a value: floats in float64, for executors that keep them.
   * @throws ArtifactError `malformed` where there are others than the shape promises.
   */
  make(dtype: DType, shape: readonly number[], elements: Float64Array): Value
  /** Runs a function. The results are the caller's to drop. */
  run(body: GraphBody, inputs: readonly Cell[]): readonly Cell[]
  body(attribute: string): GraphBody
  hold(cell: Cell): void
  drop(cell: Cell): void
  /** The stored tensor behind a variable. */
  variable(cell: Cell): Value
  /** The graph contradicts itself: an error that names the step. */
  malformed(what: string): Error
  unsupported(what: string): Error
  /** The shape itself, unless a tensor of that shape would be beyond all bounds. */
  sized(shape: readonly number[]): readonly number[]
}

export type OpResult = Cell | Value | readonly (Cell | Value)[]

/** A TensorFlow op over `Ops`: a pure function of its inputs and attributes. */
export type OpRun = (call: OpCall) => OpResult

/** The operators of a language: TensorFlow's or ONNX's. */
export interface OpSet {
  /** How an op is computed; undefined for one that nobody here knows. */
  opNamed(name: string): OpRun | undefined
  /** Whether an op runs bodies of its own. */
  isFlow(name: string): boolean
  /** Ops of which shapes and counters are made. None makes more elements than it reads, but for those in `sized`. */
  readonly onTheSide: ReadonlySet<string>
  /** Elements that a step will make from the inputs it has, for ops that spread. */
  readonly sized: Readonly<Record<string, (inputs: readonly KnownCell[]) => number>>
}

/** Ops by their names in TensorFlow. */
export type OpTable = Readonly<Record<string, OpRun>>
