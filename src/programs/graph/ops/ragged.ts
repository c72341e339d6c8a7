import type { Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known, type Cell } from '../cells.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, stridesOf, upTo } from './shapes.ts'

/** Rows of unequal length: values, and splits that say where each row ends. */

/** The rows that indices name, with what they hold: inputs splits (one list a level), values, indices. */
function gather(call: OpCall): OpResult {
  const levels = call.attrs.int('PARAMS_RAGGED_RANK', call.inputs.length - 2)
  const splits = upTo(levels).map((level) => call.ints(level))
  const indices = call.ints(levels + 1)
  const indexShape = call.shape(levels + 1)
  const dtype = call.dtype(0)
  // Indices of more than one dimension are rows of equal length above those of the values.
  const outer = upTo(Math.max(indexShape.length - 1, 0)).map((axis) => {
    const count = elementCount(indexShape.slice(0, axis + 1))
    return upTo(count + 1).map((row) => row * at(indexShape, axis + 1))
  })
  let rows = indices
  const inner = splits.map((split) => {
    const made = [0]
    const next: number[] = []
    for (const row of rows) {
      const [from, to] = [split[row], split[row + 1]]
      if (row < 0 || from === undefined || to === undefined) {
        throw call.malformed(`index ${row} into ${split.length - 1} rows`)
      }
      for (let place = from; place < to; place += 1) next.push(place)
      made.push(next.length)
    }
    rows = next
    return made
  })
  const places = call.make('int32', [rows.length], Float64Array.from(rows))
  const values = call.ops.take(call.value(levels), places, 0)
  return [...[...outer, ...inner].map((split) => known(dtype, [split.length], split)), values]
}

/** A range in each row. */
function range(call: OpCall): OpResult {
  const [starts, limits, deltas] = [0, 1, 2].map((place) => call.numbers(place)) as [
    ...[Float64Array, Float64Array, Float64Array],
  ]
  const count = Math.max(starts.length, limits.length, deltas.length)
  const pick = (numbers: Float64Array, row: number): number => at(numbers, numbers.length === 1 ? 0 : row)
  const splits = [0]
  const values: number[] = []
  for (const row of upTo(count)) {
    const [start, limit, delta] = [pick(starts, row), pick(limits, row), pick(deltas, row)]
    if (delta === 0) throw call.malformed('a range in steps of 0')
    const size = Math.max(0, Math.ceil((limit - start) / delta))
    call.sized([values.length + size])
    for (const i of upTo(size)) values.push(start + i * delta)
    splits.push(values.length)
  }
  const dtype = call.dtype(0)
  return [
    known(call.attrs.dtype('Tsplits', 'int64'), [splits.length], splits),
    call.make(dtype, [values.length], Float64Array.from(values)),
  ]
}

/** For each place of one level, the place of its row in the level above; -1 for one that belongs nowhere. */
type Rows = readonly number[]

/**
 * Rows brought to one length: cut where they are longer, the default where they are shorter. Inputs shape, values,
 * default, then one tensor for each level. Source: tensorflow/core/kernels/ragged_tensor_to_tensor_op.cc.
 */
function toTensor(call: OpCall): OpResult {
  const types = call.attrs.texts('row_partition_types')
  const partitions = types.map((type, i) => ({ type, numbers: call.ints(3 + i) }))
  const [first, ...others] = partitions
  if (first === undefined) throw call.malformed('attribute row_partition_types: found nothing, allowed: a list')
  // A first level that only says how many rows there are has the rows themselves behind it.
  const levels = first.type === 'FIRST_DIM_SIZE' ? others : partitions
  const owners = levels.map((level): Rows => {
    if (level.type === 'VALUE_ROWIDS') return level.numbers
    if (level.type !== 'ROW_SPLITS') throw call.unsupported(`attribute row_partition_types: found ${level.type}`)
    return upTo(level.numbers.length - 1).flatMap((row) =>
      upTo(at(level.numbers, row + 1) - at(level.numbers, row)).map(() => row),
    )
  })
  const rows = first.type === 'FIRST_DIM_SIZE' ? at(first.numbers, 0) : first.numbers.length - 1
  const shape = call.shape(0).length === 0 ? [] : call.ints(0)
  const values = call.value(1)
  const natural = [rows, ...owners.map(longest), ...values.shape.slice(1)]
  const wanted = natural.map((dim, axis) => (shape[axis] === undefined || at(shape, axis) < 0 ? dim : at(shape, axis)))
  const result = call.sized(wanted)
  const depth = owners.length + 1
  const strides = stridesOf(result.slice(0, depth))
  let places: readonly number[] = upTo(rows).map((row) => (row < at(result, 0) ? row * at(strides, 0) : -1))
  owners.forEach((owner, level) => {
    const seen = new Map<number, number>()
    places = owner.map((row) => {
      const column = seen.get(row) ?? 0
      seen.set(row, column + 1)
      const above = places[row] ?? -1
      return above < 0 || column >= at(result, level + 1) ? -1 : above + column * at(strides, level + 1)
    })
  })
  return spread(call, values, places, result, depth)
}

function longest(owner: Rows): number {
  const counts = new Map<number, number>()
  for (const row of owner) counts.set(row, (counts.get(row) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** Values at their places, the default everywhere else. */
function spread(
  call: OpCall,
  values: Value,
  places: readonly number[],
  shape: readonly number[],
  depth: number,
): Cell | Value {
  const { ops } = call
  const count = elementCount(shape.slice(0, depth))
  const from = new Float64Array(count).fill(at(values.shape, 0))
  places.forEach((place, i) => {
    if (place >= 0) from[place] = i
  })
  const tail = values.shape.slice(1)
  const filling = ops.broadcastTo(call.value(2), [1, ...tail])
  const rows = ops.concatenate([values, filling], 0)
  return ops.reshape(ops.take(rows, call.make('int32', [count], from), 0), shape)
}

/**
 * How often each row holds each number below a size, or the sum of its weights: inputs splits, values, size, weights.
 * Source: tensorflow/core/kernels/bincount_op.cc (`RaggedBincountOp`).
 */
function bincount(call: OpCall): OpResult {
  const [splits, values, size] = [call.ints(0), call.ints(1), call.int(2)]
  const weights = call.has(3) && elementCount(call.shape(3)) > 0 ? call.numbers(3) : null
  const binary = call.attrs.bool('binary_output', false)
  const rows = Math.max(0, splits.length - 1)
  const counts = new Float64Array(elementCount(call.sized([rows, size])))
  for (const row of upTo(rows)) {
    const [from, to] = [at(splits, row), at(splits, row + 1)]
    if (from > to || to > values.length)
      throw call.malformed(`row ${row} from ${from} to ${to} of ${values.length} values`)
    for (let i = from; i < to; i += 1) {
      const value = at(values, i)
      if (value < 0) throw call.malformed(`counts ${value}, allowed: 0 and above`)
      if (value >= size) continue
      const place = row * size + value
      counts[place] = binary ? 1 : at(counts, place) + (weights === null ? 1 : at(weights, i))
    }
  }
  return call.make(call.dtype(3), [rows, size], counts)
}

export const RAGGED: OpTable = {
  RaggedBincount: bincount,
  RaggedGather: gather,
  RaggedRange: range,
  RaggedTensorToTensor: toTensor,
}
