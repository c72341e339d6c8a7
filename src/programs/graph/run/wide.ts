import type { Ops } from '../../../ops/ops.ts'
import type { DType } from '../../../tensor/dtype.ts'
import { dataOf } from '../../../tensor/numbers.ts'
import { elementCount, type Tensor } from '../../../tensor/tensor.ts'
import { attrsOf, type Attrs } from '../attrs.ts'
import type { Cell, KnownCell } from '../cells.ts'
import { broadcastShape } from '../ops/shapes.ts'
import type { GraphStep } from '../program.ts'

/**
 * 64-bit integers that no executor holds. Keras marks a masked word by the largest int64, which no row has room for, and
 * TensorFlow says the least one for the maximum of nothing; both are made small again a few steps later. On that way the
 * few ops that TensorFlow and Keras have there are computed in whole numbers of any size, wrapped as 64 bits wrap.
 */

/** Integers up to here are exact on every executor. */
const HELD = 2n ** 31n

/** Elements that are looked at and computed this way: a batch of words. */
const MOST_ELEMENTS = 2 ** 20

type Compute = (operands: readonly Wide[], attrs: Attrs) => Wide

interface Wide {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly bigint[]
}

const COMPUTES: Readonly<Record<string, Compute>> = {
  SelectV2: (operands) => spread(operands, operands[1]?.dtype ?? 'int64', ([c = 0n, a = 0n, b = 0n]) => (c ? a : b)),
  Add: arithmetic((a, b) => a + b),
  AddV2: arithmetic((a, b) => a + b),
  Sub: arithmetic((a, b) => a - b),
  Mul: arithmetic((a, b) => a * b),
  Maximum: arithmetic((a, b) => (a > b ? a : b)),
  Minimum: arithmetic((a, b) => (a < b ? a : b)),
  Equal: comparison((a, b) => a === b),
  NotEqual: comparison((a, b) => a !== b),
  Less: comparison((a, b) => a < b),
  LessEqual: comparison((a, b) => a <= b),
  Greater: comparison((a, b) => a > b),
  GreaterEqual: comparison((a, b) => a >= b),
  Max: extreme(-(2n ** 63n), (a, b) => (a > b ? a : b)),
  Min: extreme(2n ** 63n - 1n, (a, b) => (a < b ? a : b)),
  Reshape: ([x = NOTHING, shape = NOTHING]) => reshaped(x, shape.data.map(Number)),
  ExpandDims: ([x = NOTHING, axis = NOTHING]) => {
    const at = Number(axis.data[0] ?? 0)
    const place = at < 0 ? at + x.shape.length + 1 : at
    return { ...x, shape: [...x.shape.slice(0, place), 1, ...x.shape.slice(place)] }
  },
  Cast: ([x = NOTHING], attrs) => {
    const dtype = attrs.dtype('DstT')
    const wrapped = dtype === 'int32' ? x.data.map((value) => BigInt.asIntN(32, value)) : x.data
    return { ...x, dtype, data: dtype === 'bool' ? x.data.map((value) => (value === 0n ? 0n : 1n)) : wrapped }
  },
}

const NOTHING: Wide = { dtype: 'int64', shape: [0], data: [] }

/** The step's output where one of its inputs, or the output, is beyond what executors hold; else null. */
export function wide(step: GraphStep, inputs: readonly Cell[], ops: Ops): readonly KnownCell[] | null {
  const compute = COMPUTES[step.op]
  if (compute === undefined || !(inputs.some(isBeyond) || isOfNothing(step, inputs))) return null
  const operands = inputs.map((cell) => elementsOf(cell, ops))
  if (!operands.every((operand) => operand !== null)) return null
  const { dtype, shape, data } = compute(operands, attrsOf(step))
  if (dtype === 'string' || elementCount(shape) !== data.length) return null
  const elements = dtype === 'int64' ? BigInt64Array.from(data) : dataOf(dtype, data.map(Number))
  return [{ kind: 'known', tensor: { dtype, shape, data: elements } }]
}

function isBeyond(cell: Cell): boolean {
  if (cell.kind !== 'known' || !(cell.tensor.data instanceof BigInt64Array)) return false
  return cell.tensor.data.some((value) => value >= HELD || value < -HELD)
}

/** A maximum over no elements. */
function isOfNothing({ op }: GraphStep, [cell]: readonly Cell[]): boolean {
  if (op !== 'Max' && op !== 'Min') return false
  const of = cell?.kind === 'known' ? cell.tensor : cell?.kind === 'value' ? cell.value : null
  return of?.dtype === 'int64' && elementCount(of.shape) === 0
}

function elementsOf(cell: Cell, ops: Ops): Wide | null {
  const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? peeked(cell, ops) : null
  if (tensor === null || elementCount(tensor.shape) > MOST_ELEMENTS) return null
  const { dtype, shape, data } = tensor
  const isWhole = dtype === 'bool' || dtype.startsWith('int') || dtype.startsWith('uint')
  if (!isWhole || !ArrayBuffer.isView(data)) return null
  return { dtype, shape, data: Array.from(data as ArrayLike<number | bigint>, BigInt) }
}

function peeked({ value }: Extract<Cell, { kind: 'value' }>, ops: Ops): Tensor | null {
  return ops.peek === undefined || elementCount(value.shape) > MOST_ELEMENTS ? null : ops.peek(value)
}

function arithmetic(combine: (a: bigint, b: bigint) => bigint): Compute {
  return (operands) => spread(operands, 'int64', ([a = 0n, b = 0n]) => BigInt.asIntN(64, combine(a, b)))
}

function comparison(holds: (a: bigint, b: bigint) => boolean): Compute {
  return (operands) => spread(operands, 'bool', ([a = 0n, b = 0n]) => (holds(a, b) ? 1n : 0n))
}

/** Element by element, with numpy's broadcasting. */
function spread(operands: readonly Wide[], dtype: DType, combine: (elements: readonly bigint[]) => bigint): Wide {
  const shape = operands.map((operand) => operand.shape).reduce(broadcastShape)
  const count = elementCount(shape)
  if (count > MOST_ELEMENTS) return { dtype, shape, data: [] }
  const data = Array.from({ length: count }, (_, at) =>
    combine(operands.map((operand) => operand.data[placeIn(operand.shape, shape, at)] ?? 0n)),
  )
  return { dtype, shape, data }
}

/** Where the element at a place of a broadcast shape stands in an operand. */
function placeIn(own: readonly number[], shape: readonly number[], at: number): number {
  let [rest, place, stride] = [at, 0, 1]
  for (let axis = shape.length - 1, mine = own.length - 1; mine >= 0; axis -= 1, mine -= 1) {
    const [dim, size] = [shape[axis] ?? 1, own[mine] ?? 1]
    if (size > 1) place += (rest % dim) * stride
    rest = Math.floor(rest / dim)
    stride *= size
  }
  return place
}

function extreme(none: bigint, better: (a: bigint, b: bigint) => bigint): Compute {
  return ([x = NOTHING, axes = NOTHING], attrs) => {
    const gone = new Set(axes.data.map(Number).map((axis) => (axis < 0 ? axis + x.shape.length : axis)))
    const kept = x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim))
    const data = Array.from({ length: elementCount(kept) }, () => none)
    for (const [at, value] of x.data.entries()) {
      const place = placeIn(kept, x.shape, at)
      data[place] = better(data[place] ?? none, value)
    }
    const shape = attrs.bool('keep_dims', false) ? kept : kept.filter((_, axis) => !gone.has(axis))
    return { dtype: x.dtype, shape, data }
  }
}

function reshaped(x: Wide, wanted: readonly number[]): Wide {
  const rest = wanted.filter((dim) => dim >= 0).reduce((all, dim) => all * dim, 1)
  const shape = wanted.map((dim) => (dim < 0 ? x.data.length / Math.max(rest, 1) : dim))
  return { ...x, shape }
}
