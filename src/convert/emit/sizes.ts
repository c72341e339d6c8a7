import type { Operand } from '../../ops/trace/record.ts'
import type { Size, Term } from '../../ops/trace/symbols.ts'
import type { DType } from '../../tensor/dtype.ts'
import { bool, int, type, type NodeList } from './nodes.ts'

/** Sizes that are known when the graph runs, as nodes. */
export interface SizeNodes {
  /** A scalar of int32. */
  scalar(size: Size): string
  /** A vector of int32. */
  vector(sizes: readonly Size[]): string
  /** The target of a reshape: where one dimension alone is not known, the op itself finds out. */
  target(sizes: readonly Size[]): string
  /** A scalar of another dtype. */
  number(size: Size, dtype: DType): string
}

export function createSizeNodes(list: NodeList, refOf: (operand: Operand) => { ref: string; dtype: DType }): SizeNodes {
  const shapes = new Map<string, string>()
  const known = new Map<string, string>()

  const dim = ({ of, axis }: Extract<Term, { kind: 'dim' }>): string => {
    const { ref, dtype } = refOf(of)
    const key = `${ref} ${axis}`
    const found = known.get(key)
    if (found !== undefined) return found
    const whole = shapes.get(ref) ?? list.add('Shape', [ref], { T: type(dtype), out_type: type('int32') })
    shapes.set(ref, whole)
    const made = list.add('StridedSlice', [whole, list.ints([axis]), list.ints([axis + 1]), list.ints([1])], {
      T: type('int32'),
      Index: type('int32'),
      begin_mask: int(0),
      end_mask: int(0),
      ellipsis_mask: int(0),
      new_axis_mask: int(0),
      shrink_axis_mask: int(1),
    })
    known.set(key, made)
    return made
  }
  const scalar = (size: Size): string => {
    if (typeof size === 'number') return list.number(size, 'int32')
    if (size.kind === 'dim') return dim(size)
    const key = JSON.stringify(size)
    const found = known.get(key)
    if (found !== undefined) return found
    const op = { sum: 'AddV2', difference: 'Sub', product: 'Mul', quotient: 'FloorDiv' }[size.kind]
    const made = list.add(op, [scalar(size.left), scalar(size.right)], { T: type('int32') })
    known.set(key, made)
    return made
  }
  const vector = (sizes: readonly Size[]): string => {
    if (sizes.every((size) => typeof size === 'number')) return list.ints(sizes)
    const key = `vector ${JSON.stringify(sizes)}`
    const found = known.get(key)
    if (found !== undefined) return found
    const parts = sizes.map(scalar)
    const made = list.add('Pack', parts, { N: int(parts.length), T: type('int32'), axis: int(0) })
    known.set(key, made)
    return made
  }
  return {
    scalar,
    vector,
    target: (sizes) => {
      const open = sizes.filter((size) => typeof size !== 'number' || size === -1)
      const isEmpty = sizes.includes(0)
      if (open.length !== 1 || isEmpty) return vector(sizes)
      return list.ints(sizes.map((size) => (typeof size === 'number' ? size : -1)))
    },
    number: (size, dtype) => {
      if (typeof size === 'number') return list.number(size, dtype)
      if (dtype === 'int32') return scalar(size)
      return list.add('Cast', [scalar(size)], { SrcT: type('int32'), DstT: type(dtype), Truncate: bool(false) })
    },
  }
}
