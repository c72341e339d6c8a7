import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpTable } from '../../graph/op-def.ts'
import { at, broadcastShape, upTo } from '../../graph/ops/shapes.ts'
import { like } from './elementwise.ts'

/** The last two dimensions exchanged. */
export function turned(ops: Ops, x: Value): Value {
  const axes = upTo(x.shape.length)
  return ops.transpose(x, [...axes.slice(0, -2), ...axes.slice(-2).reverse()])
}

/** Numpy's `matmul`: a vector is a row on the left and a column on the right, and is none of both in the result. */
export function product(call: OpCall, a: Value, b: Value): Value {
  const { ops } = call
  const left = a.shape.length === 1 ? ops.reshape(a, [1, ...a.shape]) : a
  const right = b.shape.length === 1 ? ops.reshape(b, [...b.shape, 1]) : b
  const batch = broadcastShape(left.shape.slice(0, -2), right.shape.slice(0, -2))
  const [rows, columns] = [at(left.shape, left.shape.length - 2), at(right.shape, right.shape.length - 1)]
  call.sized([...batch, rows, columns])
  const y = ops.matmul(left, right)
  const shape = [...batch, ...(a.shape.length === 1 ? [] : [rows]), ...(b.shape.length === 1 ? [] : [columns])]
  return ops.reshape(y, shape)
}

function gemm(call: OpCall): Value {
  const { ops, attrs } = call
  const a = attrs.int('transA', 0) !== 0 ? turned(ops, call.value(0)) : call.value(0)
  const b = attrs.int('transB', 0) !== 0 ? turned(ops, call.value(1)) : call.value(1)
  const plain = ops.matmul(a, b)
  const alpha = attrs.float('alpha', 1)
  const scaled = alpha === 1 ? plain : ops.multiply(plain, like(ops, plain, alpha))
  if (!call.has(2)) return scaled
  const beta = attrs.float('beta', 1)
  const c = call.value(2)
  return ops.add(scaled, beta === 1 ? c : ops.multiply(c, like(ops, c, beta)))
}

/** Letters that stand once make the result where the equation does not say, in their order, behind the dots. */
function einsum(call: OpCall): Value {
  const equation = call.attrs.text('equation').replaceAll(' ', '')
  const [inputs = '', output] = equation.split('->')
  if (output !== undefined) return call.ops.einsum(equation, ...call.values())
  const letters = [...inputs.replaceAll(/[.,]/g, '')]
  const once = [...new Set(letters)].filter((one) => letters.indexOf(one) === letters.lastIndexOf(one)).sort()
  return call.ops.einsum(`${inputs}->${inputs.includes('...') ? '...' : ''}${once.join('')}`, ...call.values())
}

export const MATRICES: OpTable = {
  MatMul: (call) => product(call, call.value(0), call.value(1)),
  Gemm: gemm,
  Einsum: einsum,
}
