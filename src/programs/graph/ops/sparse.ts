import type { Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known, type Cell } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, dims, stridesOf, upTo } from './shapes.ts'

/**
 * A default for every row that has nothing: inputs indices `[n, rank]`, values, dense shape, default.
 * Source: tensorflow/core/kernels/fill_empty_rows_functor.h.
 */
function fillEmptyRows(call: OpCall): OpResult {
  const [count = 0, rank = 1] = call.shape(0)
  const [indices, shape] = [call.ints(0), call.ints(2)]
  const rows = call.sized([shape[0] ?? 0])[0] ?? 0
  const members = upTo(rows).map((): number[] => [])
  for (const entry of upTo(count)) {
    const row = at(indices, entry * rank)
    const own = members[row]
    if (own === undefined) throw call.malformed(`index ${row} of ${dims(shape)}, axis 0`)
    own.push(entry)
  }
  const order = members.flatMap((entries, row) =>
    entries.length === 0 ? [{ row, entry: -1 }] : entries.map((entry) => ({ row, entry })),
  )
  const made = order.flatMap(({ row, entry }) =>
    entry < 0 ? [row, ...upTo(rank - 1).map(() => 0)] : indices.slice(entry * rank, (entry + 1) * rank),
  )
  const back = upTo(count).map(() => 0)
  order.forEach(({ entry }, place) => {
    if (entry >= 0) back[entry] = place
  })
  const index = call.dtype(0)
  const empty = members.map((entries) => (entries.length === 0 ? 1 : 0))
  return [
    known(index, [order.length, rank], made),
    filledValues(
      call,
      order.map(({ entry }) => entry),
    ),
    known('bool', [rows], empty),
    known(index, [count], back),
  ]
}

/** Values by entry, the default where there is none. */
function filledValues(call: OpCall, entries: readonly number[]): Cell | Value {
  if (call.dtype(1) === 'string') {
    const [values, [filling]] = [call.texts(1), call.texts(3)]
    const data = entries.map((entry) => (entry < 0 ? filling : values[entry]) ?? new Uint8Array(0))
    return { kind: 'known', tensor: { dtype: 'string', shape: [data.length], data } }
  }
  const [values, filling] = [call.numbers(1), at(call.numbers(3), 0)]
  const data = Float64Array.from(entries, (entry) => (entry < 0 ? filling : at(values, entry)))
  return call.make(call.dtype(1), [data.length], data)
}

/** The same places under another dense shape, of which one dimension may be left open. */
function reshape(call: OpCall): OpResult {
  const [count = 0, rank = 0] = call.shape(0)
  const [indices, shape, asked] = [call.ints(0), call.ints(1), call.ints(2)]
  const size = elementCount(shape)
  const others = elementCount(asked.filter((dim) => dim !== -1))
  const wanted = asked.map((dim) => (dim === -1 ? size / Math.max(others, 1) : dim))
  if (elementCount(wanted) !== size) throw call.malformed(`shape ${dims(shape)} as ${dims(asked)}`)
  const [from, to] = [stridesOf(shape), stridesOf(wanted)]
  const made = upTo(count).flatMap((entry) => {
    const place = upTo(rank).reduce((sum, axis) => sum + at(indices, entry * rank + axis) * at(from, axis), 0)
    return wanted.map((dim, axis) => Math.floor(place / at(to, axis)) % dim)
  })
  return [known('int64', [count, wanted.length], made), known('int64', [wanted.length], wanted)]
}

/** Rows at indices, added up or averaged by segment: inputs data, indices, segment of each. */
const segments =
  (averages: boolean): OpRun =>
  (call) => {
    const [data, indices, owners] = [call.value(0), call.value(1), call.ints(2)]
    const { ops } = call
    const rows = ops.take(data, indices, 0)
    const count = owners.length === 0 ? 0 : at(owners, owners.length - 1) + 1
    if (owners.some((owner, i) => owner < 0 || (i > 0 && owner < at(owners, i - 1)))) {
      throw call.malformed('segments that are not in order')
    }
    call.sized([count, owners.length])
    const sizes = upTo(count).map(() => 0)
    for (const owner of owners) sizes[owner] = at(sizes, owner) + 1
    const matrix = new Float64Array(count * owners.length)
    owners.forEach((owner, i) => {
      matrix[owner * owners.length + i] = averages ? 1 / at(sizes, owner) : 1
    })
    const tail = data.shape.slice(1)
    const flat = ops.reshape(rows, [owners.length, elementCount(tail)])
    return ops.reshape(ops.matmul(call.make(data.dtype, [count, owners.length], matrix), flat), [count, ...tail])
  }

export const SPARSE: OpTable = {
  SparseFillEmptyRows: fillEmptyRows,
  SparseReshape: reshape,
  SparseSegmentSum: segments(false),
  SparseSegmentMean: segments(true),
}
