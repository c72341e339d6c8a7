import type { Ops, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import type { ComplexCell } from '../cells.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { at } from './shapes.ts'

/** Complex numbers are pairs, and transforms are products with the matrix of their waves: exact, for moderate lengths. */

function complexAt(call: OpCall, place: number): ComplexCell {
  const cell = call.cell(place)
  if (cell.kind !== 'complex') throw call.malformed(`input ${place}: found a ${cell.kind}, allowed: complex numbers`)
  return cell
}

interface Wave {
  readonly cos: Value
  readonly sin: Value
}

/** `[from, to]`: the angle of place i and frequency k is 2 pi i k / length. */
function waves(call: OpCall, like: Value, length: number, from: number, to: number): Wave {
  call.sized([from, to])
  const matrix = (of: (angle: number) => number): Value =>
    call.make(
      like.dtype,
      [from, to],
      Float64Array.from({ length: from * to }, (_, place) => {
        // The product is reduced first: angles far beyond a turn would lose digits.
        const turns = ((Math.floor(place / to) * (place % to)) % length) / length
        return of(2 * Math.PI * turns)
      }),
    )
  return { cos: matrix(Math.cos), sin: matrix(Math.sin) }
}

/** The last axis times a matrix. */
function times(ops: Ops, x: Value, matrix: Value): Value {
  const rows = ops.reshape(x, [elementCount(x.shape.slice(0, -1)), at(x.shape, x.shape.length - 1)])
  return ops.reshape(ops.matmul(rows, matrix), [...x.shape.slice(0, -1), at(matrix.shape, 1)])
}

function transform(call: OpCall, direction: 1 | -1): ComplexCell {
  const { ops } = call
  const { real, imaginary } = complexAt(call, 0)
  const length = real.shape.at(-1) ?? 0
  const { cos, sin } = waves(call, real, length, length, length)
  const [a, b, c, d] = [
    times(ops, real, cos),
    times(ops, imaginary, sin),
    times(ops, imaginary, cos),
    times(ops, real, sin),
  ]
  // Forward turns are clockwise: e^(-i angle).
  const sums =
    direction === 1 ? ([ops.add(a, b), ops.subtract(c, d)] as const) : ([ops.subtract(a, b), ops.add(c, d)] as const)
  const scale = ops.scalar(direction === 1 ? 1 : 1 / Math.max(length, 1), real.dtype)
  return { kind: 'complex', real: ops.multiply(sums[0], scale), imaginary: ops.multiply(sums[1], scale) }
}

/** The last axis cut or filled up with zeros. */
function fitted(ops: Ops, x: Value, length: number): Value {
  const from = x.shape.at(-1) ?? 0
  const last = x.shape.length - 1
  if (from >= length)
    return ops.slice(
      x,
      x.shape.map(() => 0),
      x.shape.with(last, length),
    )
  return ops.pad(
    x,
    x.shape.map((_, axis) => [0, axis === last ? length - from : 0] as const),
    'constant',
    0,
  )
}

/** Of real numbers: the frequencies from 0 to half the length. */
function fromReal(call: OpCall): ComplexCell {
  const { ops } = call
  const length = call.int(1)
  const x = fitted(ops, call.value(0), length)
  const { cos, sin } = waves(call, x, length, length, Math.floor(length / 2) + 1)
  return { kind: 'complex', real: times(ops, x, cos), imaginary: ops.negative(times(ops, x, sin)) }
}

/** Back to real numbers: frequencies other than 0 and the middle one of an even length count twice. */
function toReal(call: OpCall): Value {
  const { ops } = call
  const length = call.int(1)
  const half = Math.floor(length / 2) + 1
  const cell = complexAt(call, 0)
  const [real, imaginary] = [fitted(ops, cell.real, half), fitted(ops, cell.imaginary, half)]
  const counts = Float64Array.from({ length: half }, (_, k) => (k === 0 || 2 * k === length ? 1 : 2) / length)
  const weights = call.make(real.dtype, [half], counts)
  const { cos, sin } = waves(call, real, length, half, length)
  return ops.subtract(times(ops, ops.multiply(real, weights), cos), times(ops, ops.multiply(imaginary, weights), sin))
}

const part =
  (of: 'real' | 'imaginary'): OpRun =>
  (call) => {
    const x = complexAt(call, 0)[of]
    return call.ops.cast(x, x.dtype)
  }

export const SPECTRAL: OpTable = {
  Complex: (call) => ({ kind: 'complex', real: call.value(0), imaginary: call.value(1) }),
  ComplexAbs: (call) => {
    const { real, imaginary } = complexAt(call, 0)
    return call.ops.sqrt(call.ops.add(call.ops.square(real), call.ops.square(imaginary)))
  },
  Real: part('real'),
  Imag: part('imaginary'),
  FFT: (call) => transform(call, 1),
  IFFT: (call) => transform(call, -1),
  RFFT: fromReal,
  IRFFT: toReal,
}
