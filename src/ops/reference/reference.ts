import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { stepByStep } from '../steps.ts'
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
  body: (step: number, state: S) => { readonly state: S; readonly output: Value },
  initial: S,
  steps: number,
): { readonly state: S; readonly outputs: Value } {
  const { state, outputs } = stepByStep(body, initial, steps)
  return { state, outputs: outputs.length > 0 ? shapes.stack(outputs, 0) : full([0], 0, 'float32') }
}
