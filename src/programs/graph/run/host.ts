import type { Ops, Value } from '../../../ops/ops.ts'
import { referenceOps } from '../../../ops/reference/reference.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { isCell, known, numbersIn, type Cell, type KnownCell } from '../cells.ts'
import type { OpRun, OpSet } from '../op-def.ts'
import type { GraphStep } from '../program.ts'
import { createCall, type Surroundings } from './call.ts'

/**
 * Arithmetic on the side: what shapes, axes and counters come to is computed here, on the reference, and rounded to
 * its dtype after each step as TensorFlow does, so that no executor is asked for it.
 */

/** Elements of tensors that are kept here: shapes and counters have a few, tables of indices some hundred. */
const MOST_ELEMENTS = 4096

/** Floating tensors are weights sooner than arithmetic about shapes; a few factors are all that is needed. */
const MOST_FLOATS = 16

/** TensorFlow's ops of which shapes and counters are made. */
export const ON_THE_SIDE: ReadonlySet<string> = new Set(
  (
    'Abs Add AddV2 All Any BroadcastArgs Cast Ceil ConcatV2 Div Equal ExpandDims Fill Floor FloorDiv FloorMod Gather ' +
    'GatherNd GatherV2 Greater GreaterEqual InvertPermutation Less LessEqual LogicalAnd LogicalNot LogicalOr Max Maximum Min Minimum Mod ' +
    'Mul Neg NotEqual OnesLike Pack Prod Range RealDiv Reshape ReverseV2 Rint Round Select SelectV2 Sign Slice Split SplitV ' +
    'Squeeze StridedSlice Sub Sum TruncateDiv Unpack ZerosLike Where Tile Size Shape Rank Square Transpose'
  ).split(' '),
)

/** Elements that those of them make which spread. */
export const SIZED: Readonly<Record<string, (inputs: readonly KnownCell[]) => number>> = {
  Fill: ([dims]) => (dims === undefined ? 0 : product(numbersIn(dims.tensor))),
  Tile: ([x, repeats]) =>
    x === undefined || repeats === undefined ? 0 : elementCount(x.tensor.shape) * product(numbersIn(repeats.tensor)),
  Range: (inputs) => {
    const [start = 0, limit = 0, delta = 1] = inputs.map(({ tensor }) => numbersIn(tensor)[0] ?? 0)
    return Math.ceil((limit - start) / delta)
  },
}

/** The step's outputs where all of its inputs are known and it is cheap to say, else null. */
export function onTheSide(
  step: GraphStep,
  op: OpRun,
  inputs: readonly Cell[],
  language: OpSet,
): readonly KnownCell[] | null {
  if (!language.onTheSide.has(step.op) || inputs.length === 0) return null
  const tensors = inputs.filter((cell) => cell.kind === 'known')
  if (!inputs.every(({ kind }) => kind === 'known' || kind === 'absent') || !tensors.every(isSmall)) return null
  const size = language.sized[step.op]?.(tensors) ?? 0
  if (!(size <= MOST_ELEMENTS)) return null
  const made = op(createCall(step, inputs.map(rounded), NOWHERE))
  const results = (Array.isArray(made) ? made : [made]) as readonly (Cell | Value)[]
  const outputs = results.map(settled)
  return outputs.every((output) => output !== null) ? outputs : null
}

function rounded(cell: Cell): Cell {
  return cell.kind === 'known' && cell.exact !== undefined ? { kind: 'known', tensor: cell.tensor } : cell
}

/** Whether an executor computes in float64, and what is computed on the side is not to be rounded for it. */
export function isReference({ id }: Ops): boolean {
  return id === referenceOps.id
}

/**
 * The same outputs with floats as the reference computes them, for steps that compute with them. What decides shapes and
 * counts stays rounded as TensorFlow rounds it: 10 times the float32 nearest to 0.7 is 7 there, and less than 7 in float64.
 * @param compute the step on the reference itself
 */
export function unrounded(
  outputs: readonly KnownCell[],
  inputs: readonly Cell[],
  compute: (inputs: readonly Cell[]) => readonly Cell[],
): readonly KnownCell[] {
  if (outputs.every(({ tensor }) => !isFloating(tensor.dtype))) return outputs
  const exact = compute(
    inputs.map((cell) =>
      cell.kind === 'known' && cell.exact !== undefined ? { kind: 'value', value: cell.exact } : cell,
    ),
  )
  return outputs.map((output, i) => {
    const made = exact[i]
    const { dtype, shape } = output.tensor
    const isIt = made?.kind === 'value' && made.value.dtype === dtype && sameShape(made.value.shape, shape)
    return isIt && isFloating(dtype) ? { ...output, exact: made.value } : output
  })
}

function sameShape(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((dim, axis) => dim === other[axis])
}

/** Whether a tensor is kept here rather than on the executor. */
export function isSmall({ tensor: { dtype, shape } }: KnownCell): boolean {
  if (dtype === 'string') return true
  const counts = dtype.startsWith('int') || dtype.startsWith('uint') || dtype === 'bool'
  return elementCount(shape) <= (counts ? MOST_ELEMENTS : MOST_FLOATS) && !dtype.startsWith('complex')
}

/** A result of the reference as known elements of its dtype. */
function settled(result: Cell | Value): KnownCell | null {
  if (isCell(result)) return result.kind === 'known' ? result : null
  const elements = referenceOps.peek?.(result)
  return elements === undefined ? null : known(result.dtype, result.shape, numbersIn(elements))
}

export function product(numbers: Float64Array): number {
  return numbers.reduce((all, number) => all * Math.max(number, 0), 1)
}

const NOWHERE: Surroundings = {
  ops: referenceOps,
  run: nowhere,
  hold: nowhere,
  drop: nowhere,
  variable: nowhere,
}

function nowhere(): never {
  throw new Error('arithmetic on the side runs no functions and reads no variables')
}
