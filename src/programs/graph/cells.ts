import type { Value } from '../../ops/ops.ts'
import type { DType } from '../../tensor/dtype.ts'
import { dataOf, numbersOf } from '../../tensor/numbers.ts'
import type { Tensor } from '../../tensor/tensor.ts'

/** What an output of a step holds. */
export type Cell =
  | ValueCell
  | KnownCell
  | ComplexCell
  | ListCell
  | VariableCell
  | TableCell
  | ArrayCell
  /** Of a branch that was not taken, in TensorFlow 1; an optional input that is left out, in ONNX. */
  | { readonly kind: 'dead' | 'absent' }

/** A tensor on the executor. */
export interface ValueCell {
  readonly kind: 'value'
  readonly value: Value
}

/** A tensor whose elements are known here: shapes, axes, counters, texts. */
export interface KnownCell {
  readonly kind: 'known'
  readonly tensor: Tensor
  /** On the float64 reference, what floats are that nobody rounded on the way. Shapes follow from `tensor` even there. */
  readonly exact?: Value
}

/** Executors have no complex numbers: a pair stands for them. */
export interface ComplexCell {
  readonly kind: 'complex'
  readonly real: Value
  readonly imaginary: Value
}

/** A TensorList, or the flow of a TensorArray. Lists never change: who sets an element gets another list. */
export interface ListCell {
  readonly kind: 'list'
  readonly items: Items
  readonly dtype: DType
  /** Shape of the elements as far as the graph says it. */
  readonly shape: readonly number[] | null
}

/**
 * The elements of a list: a tree of branches with 32 places each, which never change. Who sets an element makes the
 * branches above it anew and shares all others, so that loops that fill a list an element at a time stay linear. A gap is
 * null, and so is a branch of gaps alone.
 */
export interface Items {
  readonly length: number
  /** Branches from the root to an element, one at least. */
  readonly levels: number
  readonly root: Branch | null
}

/** Elements of lists, or further branches. Lists share those that are the same. */
export interface Branch {
  readonly kind: 'branch'
  readonly children: readonly (Branch | Cell | null)[]
}

/** A handle to a variable, by the name of its node. */
export interface VariableCell {
  readonly kind: 'variable'
  readonly name: string
}

export interface TableCell {
  readonly kind: 'table'
  readonly keys: Tensor
  readonly values: Tensor
  /** Place of each key among the values. */
  readonly index: ReadonlyMap<string, number>
}

/** A handle to a TensorArray: its elements travel with the flow. */
export interface ArrayCell {
  readonly kind: 'array'
  readonly dtype: DType
}

export function isCell(x: Cell | Value): x is Cell {
  return 'kind' in x
}

export function asCell(x: Cell | Value): Cell {
  return isCell(x) ? x : { kind: 'value', value: x }
}

/** A known tensor from numbers; floats are rounded to their dtype, integers must fit. */
export function known(dtype: DType, shape: readonly number[], numbers: readonly number[] | Float64Array): KnownCell {
  return { kind: 'known', tensor: tensorOf(dtype, shape, numbers) }
}

export function tensorOf(dtype: DType, shape: readonly number[], numbers: readonly number[] | Float64Array): Tensor {
  if (dtype === 'string') throw new TypeError('texts from numbers')
  return { dtype, shape, data: dataOf(dtype, numbers) }
}

/** The elements as numbers. @throws TypeError for texts and complex numbers. */
export function numbersIn(tensor: Tensor): Float64Array {
  const numbers = tensor.dtype.startsWith('complex') ? null : numbersOf(tensor)
  if (numbers === null) throw new TypeError(`numbers in a tensor of ${tensor.dtype}`)
  return numbers instanceof Float64Array ? numbers : Float64Array.from(numbers)
}

/** The elements as byte strings. @throws TypeError for numbers. */
export function textsIn({ dtype, data }: Tensor): readonly Uint8Array[] {
  if (!ArrayBuffer.isView(data)) return data
  throw new TypeError(`texts in a tensor of ${dtype}`)
}

/** Every value on the executor that a cell holds on to. */
export function valuesOf(cell: Cell): readonly Value[] {
  return valuesBelow(cell, () => false)
}

/** The same without what lies below branches of lists that are known already. */
export function valuesBelow(cell: Cell | Branch | null, isKnown: (branch: Branch) => boolean): readonly Value[] {
  switch (cell?.kind) {
    case 'value':
      return [cell.value]
    case 'complex':
      return [cell.real, cell.imaginary]
    case 'list':
      return valuesBelow(cell.items.root, isKnown)
    case 'branch':
      return isKnown(cell) ? [] : cell.children.flatMap((child) => valuesBelow(child, isKnown))
    default:
      return []
  }
}
