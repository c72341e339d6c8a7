import { isFloating } from '../../../tensor/dtype.ts'
import { gaps } from '../items.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { RANDOM_OPS, randomError } from '../random-ops.ts'
import { at, axisIn, upTo } from './shapes.ts'

const filled =
  (value: number): OpRun =>
  (call) => {
    const cell = call.cell(0)
    // The zeros of a list are a list of zeros.
    if (cell.kind === 'list') return { ...cell, items: gaps(cell.items.length) }
    return call.ops.full(call.sized(call.shape(0)), value, call.dtype(0))
  }

/** TF.js knows these by shape alone. */
const shaped =
  (value: number): OpRun =>
  (call) =>
    call.ops.full(
      call.sized(call.attrs.ints('shape')),
      value,
      call.attrs.dtype('dtype', call.attrs.dtype('T', 'float32')),
    )

function range(call: OpCall): OpResult {
  const [start, limit, delta] = [0, 1, 2].map((place) => at(call.numbers(place), 0)) as [number, number, number]
  if (delta === 0) throw call.malformed('a range in steps of 0')
  const dtype = call.dtype(0)
  const count = Math.max(0, Math.ceil((limit - start) / delta))
  call.sized([count])
  if (!isFloating(dtype)) return call.ops.arange(start, start + count * delta, delta, dtype)
  return call.make(
    dtype,
    [count],
    Float64Array.from({ length: count }, (_, i) => start + i * delta),
  )
}

function oneHot(call: OpCall): OpResult {
  const { ops } = call
  const indices = call.value(0)
  const depth = call.int(1)
  const rank = indices.shape.length
  const axis = axisIn(call.attrs.int('axis', -1), rank + 1)
  call.sized([...indices.shape, depth])
  const hot = ops.where(ops.oneHot(indices, depth, 'bool'), call.value(2), call.value(3))
  if (axis === rank) return hot
  return ops.transpose(hot, upTo(rank).toSpliced(axis, 0, rank))
}

/** Numbers that differ from run to run: there is nothing to compare. */
const random: OpRun = ({ step }) => {
  throw randomError(step)
}

export const CREATION: OpTable = {
  Fill: (call) => {
    const shape = call.sized(call.ints(0))
    return call.ops.broadcastTo(call.value(1), shape)
  },
  ZerosLike: filled(0),
  OnesLike: filled(1),
  Zeros: shaped(0),
  Ones: shaped(1),
  Range: range,
  OneHot: oneHot,
}

/** Known, and refused by name. */
export const REFUSED: OpTable = Object.fromEntries([...RANDOM_OPS].map((name) => [name, random]))
