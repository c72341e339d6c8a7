import type { DType } from '../../../tensor/dtype.ts'
import type { Shape } from '../../../tensor/tensor.ts'
import { dtypeAttr, intAttr, type Attrs } from '../../tensorflow/nodes.ts'
import type { Wording } from '../wording.ts'

/** Nodes with all attributes that TensorFlow asks of them: what is written for TF.js makes a trip back. */

const INT = dtypeAttr('int32')
const typed = (T: DType): Attrs => ({ T: dtypeAttr(T) })

export function unary(word: Wording, op: string, x: string, T: DType): string {
  return word.add(op, [x], typed(T))
}

export function binary(word: Wording, op: string, a: string, b: string, T: DType): string {
  return word.add(op, [a, b], typed(T))
}

export function cast(word: Wording, x: string, from: DType, to: DType): string {
  if (from === to) return x
  return word.add('Cast', [x], {
    SrcT: dtypeAttr(from),
    DstT: dtypeAttr(to),
    Truncate: { kind: 'bool', value: false },
  })
}

/** Where `condition` holds `a`, else `b`; all three are broadcast. */
export function select(word: Wording, condition: string, a: string, b: string, T: DType): string {
  return word.add('SelectV2', [condition, a, b], typed(T))
}

export function reshape(word: Wording, x: string, shape: string | readonly number[], T: DType): string {
  const to = typeof shape === 'string' ? shape : word.vector(shape)
  return word.add('Reshape', [x, to], { ...typed(T), Tshape: INT })
}

export function transpose(word: Wording, x: string, axes: readonly number[], T: DType): string {
  return word.add('Transpose', [x, word.vector(axes)], { ...typed(T), Tperm: INT })
}

export function expandDims(word: Wording, x: string, axis: number, T: DType): string {
  return word.add('ExpandDims', [x, word.number(axis, 'int32')], { ...typed(T), Tdim: INT })
}

/** The sizes of a tensor, as a vector of int32. */
export function sizesOf(word: Wording, x: string, T: DType): string {
  return word.add('Shape', [x], { ...typed(T), out_type: INT })
}

/** Part of a vector of int32, by places from its start or, below 0, its end; open where `stop` is null. */
export function part(word: Wording, vector: string, start: number, stop: number | null): string {
  return word.add('StridedSlice', [vector, word.vector([start]), word.vector([stop ?? 0]), word.vector([1])], {
    ...typed('int32'),
    Index: INT,
    begin_mask: intAttr(0),
    end_mask: intAttr(stop === null ? 1 : 0),
    ellipsis_mask: intAttr(0),
    new_axis_mask: intAttr(0),
    shrink_axis_mask: intAttr(0),
  })
}

/** One number of a vector of int32. */
export function item(word: Wording, vector: string, place: number): string {
  return reshape(word, part(word, vector, place, place === -1 ? null : place + 1), [], 'int32')
}

export function concat(word: Wording, parts: readonly string[], axis: number, T: DType): string {
  return word.add('ConcatV2', [...parts, word.number(axis, 'int32')], {
    ...typed(T),
    N: intAttr(parts.length),
    Tidx: INT,
  })
}

export function gather(word: Wording, x: string, indices: string, axis: number, T: DType): string {
  return word.add('GatherV2', [x, indices, word.number(axis, 'int32')], {
    Tparams: dtypeAttr(T),
    Tindices: INT,
    Taxis: INT,
    batch_dims: intAttr(0),
  })
}

export function range(word: Wording, start: string, limit: string, step: number): string {
  return word.add('Range', [start, limit, word.number(step, 'int32')], { Tidx: INT })
}

export function reduce(
  word: Wording,
  op: 'Sum' | 'Mean' | 'Prod',
  x: string,
  axes: readonly number[],
  T: DType,
  keepDims = false,
): string {
  return word.add(op, [x, word.vector(axes)], { ...typed(T), Tidx: INT, keep_dims: { kind: 'bool', value: keepDims } })
}

export function matmul(word: Wording, a: string, b: string, T: DType, adjoint: readonly [boolean, boolean]): string {
  return word.add('BatchMatMulV2', [a, b], {
    ...typed(T),
    adj_x: { kind: 'bool', value: adjoint[0] },
    adj_y: { kind: 'bool', value: adjoint[1] },
  })
}

export function padded(word: Wording, x: string, margins: readonly number[], value: number, T: DType): string {
  const pairs = word.constant({ dtype: 'int32', shape: [margins.length / 2, 2], data: Int32Array.from(margins) })
  return word.add('PadV2', [x, pairs, word.number(value, T)], { ...typed(T), Tpaddings: INT })
}

/** A size that is known, or the reference to a scalar of int32 that says it. */
export type Size = number | string

export function sized(word: Wording, size: Size): string {
  return typeof size === 'number' ? word.number(size, 'int32') : size
}

/** Arithmetic on sizes: at once where they are known, else by nodes. */
export function sizeOp(word: Wording, op: 'AddV2' | 'Maximum' | 'Minimum', a: Size, b: Size): Size {
  if (typeof a === 'number' && typeof b === 'number') {
    if (op === 'AddV2') return a + b
    return op === 'Maximum' ? Math.max(a, b) : Math.min(a, b)
  }
  return binary(word, op, sized(word, a), sized(word, b), 'int32')
}

/** The size of one axis, counted from the end where it is below 0. */
export function sizeOf(word: Wording, x: string, shape: Shape | null, axis: number, T: DType): Size {
  const known = shape?.at(axis)
  return known !== undefined && known >= 0 ? known : item(word, sizesOf(word, x, T), axis)
}

export function isWhole(dtype: DType): boolean {
  return /^u?int/.test(dtype)
}
