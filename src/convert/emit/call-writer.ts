import type { Operand } from '../../ops/trace/record.ts'
import type { SymbolicCall, SymbolicOutput } from '../../ops/trace/symbols.ts'
import type { NodeList } from './nodes.ts'
import type { SizeNodes } from './sizes.ts'

export type Written = { readonly ref: string } & SymbolicOutput

/** Writes calls into one list of nodes, each after those that it reads. */
export interface CallWriter {
  readonly list: NodeList
  readonly sizes: SizeNodes
  write(call: SymbolicCall): void
  /** Says what a call has become that is not written as such. */
  bind(call: SymbolicCall, refs: readonly string[]): void
  at(operand: Operand): Written
  /** The call that an operand is of. */
  callOf(operand: Operand): SymbolicCall
  /** A writer of a function, which gets at what is written here by `capture`. */
  within(list: NodeList, capture: (written: Written) => Written): CallWriter
}
