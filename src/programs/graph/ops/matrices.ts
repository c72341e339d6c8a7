import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { fused } from './fused.ts'
import { at, broadcastShape, upTo } from './shapes.ts'

/** The last two dimensions exchanged. */
function turned(ops: Ops, x: Value): Value {
  const axes = upTo(x.shape.length)
  return ops.transpose(x, [...axes.slice(0, -2), ...axes.slice(-2).reverse()])
}

const product =
  (left: readonly [string, string], right: readonly [string, string]): OpRun =>
  (call) =>
    multiplied(call, left, right)

function multiplied(call: OpCall, left: readonly [string, string], right: readonly [string, string]): Value {
  const { ops, attrs } = call
  const turns = (names: readonly [string, string]): boolean =>
    attrs.bool(names[0], false) || attrs.bool(names[1], false)
  const a = turns(left) ? turned(ops, call.value(0)) : call.value(0)
  const b = turns(right) ? turned(ops, call.value(1)) : call.value(1)
  const batch = broadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2))
  call.sized([...batch, a.shape.at(-2) ?? 1, b.shape.at(-1) ?? 1])
  const product = ops.matmul(a, b)
  return attrs.has('Tout') ? ops.cast(product, attrs.dtype('Tout')) : product
}

const BATCH = [['adj_x', 'transpose_x'] as const, ['adj_y', 'transpose_y'] as const] as const
const PLAIN = [['transpose_a', 'adjoint_a'] as const, ['transpose_b', 'adjoint_b'] as const] as const

export const MATRICES: OpTable = {
  MatMul: product(...PLAIN),
  _FusedMatMul: (call) => fused(call, multiplied(call, ...PLAIN), 2),
  BatchMatMul: product(...BATCH),
  BatchMatMulV2: product(...BATCH),
  BatchMatMulV3: product(...BATCH),
  Einsum: (call) => call.ops.einsum(call.attrs.text('equation').replaceAll(' ', ''), ...call.values()),
  Transpose: (call) => call.ops.transpose(call.value(0), call.ints(1)),
  MatrixBandPart: (call) => {
    const x = call.value(0)
    const [rows, columns] = [x.shape.at(-2), x.shape.at(-1)]
    if (rows === undefined || columns === undefined) throw call.malformed('takes a band of a tensor without matrices')
    const [below, above] = [call.int(1), call.int(2)]
    const band = Float64Array.from({ length: rows * columns }, (_, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns]
      return (below < 0 || row - column <= below) && (above < 0 || column - row <= above) ? 1 : 0
    })
    return call.ops.where(call.make('bool', [rows, columns], band), x, call.ops.scalar(0, x.dtype))
  },
  InvertPermutation: (call) => {
    const order = call.numbers(0)
    const back = new Float64Array(order.length)
    order.forEach((from, to) => {
      if (from >= order.length || from < 0) throw call.malformed(`place ${from} of ${order.length}`)
      back[from] = to
    })
    return call.make(call.dtype(0), [order.length], back)
  },
  LinSpace: (call) => {
    const [start, stop, count] = [at(call.numbers(0), 0), at(call.numbers(1), 0), call.int(2)]
    const step = count > 1 ? (stop - start) / (count - 1) : 0
    call.sized([count])
    return call.make(
      call.dtype(0),
      [count],
      Float64Array.from({ length: count }, (_, i) => (i > 0 && i === count - 1 ? stop : start + i * step)),
    )
  },
}
