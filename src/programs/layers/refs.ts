import type { Argument, TensorRef } from './program.ts'

/** The tensors in an argument of a call, in the order in which they stand. */
export function refsIn(argument: Argument): readonly TensorRef[] {
  switch (argument.kind) {
    case 'tensor':
      return [argument.ref]
    case 'value':
      return []
    case 'list':
      return argument.items.flatMap(refsIn)
    case 'dict':
      return Object.values(argument.items).flatMap(refsIn)
  }
}
