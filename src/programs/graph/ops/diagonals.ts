import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, upTo } from './shapes.ts'

/** One diagonal of a matrix: its number (above the main one from 1 on, below from -1), and where it lies. */
interface Diagonal {
  readonly rows: number
  readonly columns: number
  readonly length: number
  /** The row and the column of its first element. */
  readonly row: number
  readonly column: number
}

function diagonalAt(call: OpCall, number: number): Diagonal {
  const shape = call.shape(0)
  const [rows, columns] = [shape.at(-2), shape.at(-1)]
  if (rows === undefined || columns === undefined) throw call.malformed('a diagonal of a tensor without matrices')
  const [row, column] = [Math.max(-number, 0), Math.max(number, 0)]
  const length = Math.min(rows - row, columns - column)
  if (length < 1) throw call.malformed(`diagonal ${number} of [${rows}, ${columns}]`)
  return { rows, columns, length, row, column }
}

/** @throws ArtifactError `unsupported-operation` for several at once. */
function numberAt(call: OpCall, place: number): number {
  const [lower = 0, upper = lower] = call.has(place) ? call.ints(place) : []
  if (lower !== upper) throw call.unsupported('several diagonals at once')
  return lower
}

function part(call: OpCall): OpResult {
  const { ops } = call
  const { columns, rows, length, row, column } = diagonalAt(call, numberAt(call, 1))
  const x = call.value(0)
  const flat = ops.reshape(x, [...x.shape.slice(0, -2), rows * columns])
  const places = Float64Array.from(upTo(length), (i) => (row + i) * columns + column + i)
  return ops.take(flat, call.make('int32', [length], places), flat.shape.length - 1)
}

/** A matrix with other elements on a diagonal: inputs matrix, diagonal, which one. */
function withDiagonal(call: OpCall): OpResult {
  const { ops } = call
  const { columns, rows, length, row, column } = diagonalAt(call, numberAt(call, 2))
  const [x, given] = [call.value(0), call.value(1)]
  // One diagonal may stand as a matrix of one row.
  const diagonal = given.shape.length === x.shape.length ? ops.squeeze(given, [given.shape.length - 2]) : given
  if (at(diagonal.shape, diagonal.shape.length - 1) !== length) throw call.malformed(`a diagonal of ${length} elements`)
  const isOn = (i: number): boolean => Math.floor(i / columns) - row === (i % columns) - column
  const cells = upTo(rows * columns)
  const mask = Float64Array.from(cells, (i) => (isOn(i) ? 1 : 0))
  const places = Float64Array.from(cells, (i) => (isOn(i) ? (i % columns) - column : 0))
  const spread = ops.take(diagonal, call.make('int32', [rows * columns], places), diagonal.shape.length - 1)
  return ops.where(call.make('bool', [rows, columns], mask), ops.reshape(spread, x.shape), x)
}

export const DIAGONALS: OpTable = {
  MatrixDiagPart: part,
  MatrixDiagPartV2: part,
  MatrixDiagPartV3: part,
  MatrixSetDiag: withDiagonal,
  MatrixSetDiagV2: withDiagonal,
  MatrixSetDiagV3: withDiagonal,
}
