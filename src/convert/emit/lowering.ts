import type { Size, SymbolicCall, SymbolicOutput } from '../../ops/trace/symbols.ts'
import type { NodeList } from './nodes.ts'
import type { SizeNodes } from './sizes.ts'

/** One operation about to be written down. */
export interface Lowering {
  readonly call: SymbolicCall
  readonly list: NodeList
  readonly sizes: SizeNodes
  /** The reference and the form of an operand among the arguments. */
  operand(place: number): { readonly ref: string } & SymbolicOutput
  operands(place: number): readonly ({ readonly ref: string } & SymbolicOutput)[]
  size(place: number): Size
  sizesAt(place: number): readonly Size[]
  /** Numbers that are the same for all sizes. @throws UnsupportedOperation for others. */
  number(place: number): number
  numbers(place: number): readonly number[]
}

/** How an operation is written down: the reference of its output, or of each of them. */
export type Lower = (at: Lowering) => string | readonly string[]
