import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, ScanBody, ScanOptions, Value } from '../ops.ts'
import { collected, rowsOf } from '../steps.ts'
import { lines } from './along.ts'
import { binary } from './binary.ts'
import { conv, convTranspose, depthwiseConv } from './conv.ts'
import { einsum } from './einsum.ts'
import { unary } from './elementwise.ts'
import { indexing } from './indexing.ts'
import { matmul } from './matmul.ts'
import { averagePool, maxPool } from './pool.ts'
import { reductions } from './reduce.ts'
import { resize } from './resize.ts'
import { shapes } from './shape.ts'
import { checkDType, convert, fromTensor, held, make, settle, toTensor } from './values.ts'

/**
 * Every operation in float64 with plain loops, sharing nothing with any kernel library: what a model computes, but for
 * rounding in the sixteenth digit. Operands that do not fit are a RangeError: the model contradicts itself. `read` gives floating values as float64 whatever their dtype. Memory is the garbage
 * collector's business: `scope`, `keep` and `release` have nothing to do.
 */
export const referenceOps: Ops = {
  id: 'reference',
  constant: fromTensor,
  scalar: (value, dtype) => full([], Number(value), dtype),
  full,
  arange,
  cast: (x, dtype) => convert(held(x), dtype),
  read: (x): Promise<Tensor> => Promise.resolve(toTensor(held(x))),
  peek: (x) => toTensor(held(x)),
  scope: (body) => body(),
  keep: (x) => x,
  release: held,
  ...unary,
  ...binary,
  ...reductions,
  ...lines,
  matmul,
  einsum,
  conv,
  depthwiseConv,
  convTranspose,
  maxPool,
  averagePool,
  resize,
  ...shapes,
  ...indexing,
  scan,
}

function full(shape: readonly number[], value: number, dtype: DType): Value {
  return make(shape, checkDType(dtype), settle(dtype, new Float64Array(elementCount(shape)).fill(value)))
}

function arange(start: number, stop: number, step: number, dtype: DType): Value {
  const length = Math.max(Math.ceil((stop - start) / step), 0)
  const data = Float64Array.from({ length }, (_, i) => start + i * step)
  return make([length], checkDType(dtype), data)
}

function scan<S extends readonly Value[]>(
  body: ScanBody<S>,
  initial: S,
  sequences: readonly Value[],
  options: ScanOptions,
): { readonly state: S; readonly output: Value } {
  let state = initial
  const outputs: Value[] = []
  for (const rows of rowsOf(shapes, sequences, options)) {
    const next = body(rows(), state)
    state = next.state
    outputs.push(next.output)
  }
  return { state, output: collected(shapes.stack, outputs, options) }
}
