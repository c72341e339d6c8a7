import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
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

/** A vector on the main diagonal of a matrix: inputs diagonal, which one, rows, columns, filling. */
function onDiagonal(call: OpCall): OpResult {
  const { ops } = call
  const diagonal = call.value(0)
  const length = at(diagonal.shape, diagonal.shape.length - 1)
  const which = call.has(1) ? call.ints(1) : [0]
  const sizes = [2, 3].map((place) => (call.has(place) ? call.int(place) : -1))
  const [rows = length, columns = length] = sizes.map((size) => (size < 0 ? length : size))
  const filling = call.has(4) ? call.numbers(4)[0] : 0
  if (which.some((k) => k !== 0) || filling !== 0)
    throw call.unsupported('another diagonal than the main one, in zeros')
  if (Math.min(rows, columns) !== length)
    throw call.malformed(`${length} elements on a diagonal of [${rows}, ${columns}]`)
  call.sized([...diagonal.shape.slice(0, -1), rows, columns])
  const places = Float64Array.from({ length: rows * columns }, (_, i) =>
    Math.floor(i / columns) === i % columns ? 1 : 0,
  )
  const padded = ops.pad(
    diagonal,
    diagonal.shape.map((_, axis) => [0, axis === diagonal.shape.length - 1 ? columns - length : 0]),
    'constant',
  )
  const spread = ops.expandDims(padded, diagonal.shape.length - 1)
  const zeros = ops.full([1], 0, diagonal.dtype)
  return ops.where(call.make('bool', [rows, columns], places), spread, zeros)
}

/** The product of vectors of three that stands upright on both. */
function cross(call: OpCall): OpResult {
  const { ops } = call
  const [a, b] = [call.value(0), call.value(1)]
  if (a.shape.at(-1) !== 3 || b.shape.at(-1) !== 3) throw call.malformed('vectors of another length than 3')
  const turned = (x: Value, by: number): Value => {
    const parts = ops.split(x, [by, 3 - by], -1)
    return ops.concatenate([...parts].reverse(), -1)
  }
  return ops.subtract(ops.multiply(turned(a, 1), turned(b, 2)), ops.multiply(turned(a, 2), turned(b, 1)))
}

export const MATRICES: OpTable = {
  Cross: cross,
  MatrixDiag: onDiagonal,
  MatrixDiagV2: onDiagonal,
  MatrixDiagV3: onDiagonal,
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
