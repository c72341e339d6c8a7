import type { DType } from '../../../tensor/dtype.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpRun, OpTable } from '../op-def.ts'
import { at, upTo } from './shapes.ts'

/** How the rows of one segment become one row. */
interface Combining {
  readonly combine: (old: number, row: number) => number
  /** What a segment without rows holds. */
  readonly empty: number | ((dtype: DType) => number)
  readonly averages?: boolean
}

const SMALLEST: Partial<Record<DType, number>> = {
  float32: -3.4028234663852886e38,
  float64: -Number.MAX_VALUE,
  float16: -65504,
  bfloat16: -3.3895313892515355e38,
  int8: -(2 ** 7),
  int16: -(2 ** 15),
  int32: -(2 ** 31),
}

function smallest(dtype: DType): number {
  return SMALLEST[dtype] ?? 0
}

/** As far from zero on the other side: one more for floats, one less for integers. */
function largest(dtype: DType): number {
  return dtype.startsWith('int') ? -smallest(dtype) - 1 : -smallest(dtype)
}

/**
 * Rows of a tensor put together by the number of their segment: inputs data, segment of each row, and for some the number
 * of segments. Source: tensorflow/core/kernels/segment_reduction_ops_impl.h.
 */
function combined(call: OpCall, count: number, { combine, empty, averages = false }: Combining) {
  const dtype = call.dtype(0)
  const [shape, ids, source] = [call.shape(0), call.ints(1), call.numbers(0)]
  const tail = shape.slice(call.shape(1).length)
  const inner = elementCount(tail)
  const target = new Float64Array(elementCount(call.sized([count, ...tail])))
  const rows = upTo(count).map(() => 0)
  ids.forEach((id, row) => {
    if (id < 0) return
    if (id >= count) throw call.malformed(`segment ${id} of ${count}`)
    const isFirst = at(rows, id) === 0
    rows[id] = at(rows, id) + 1
    for (let i = 0; i < inner; i += 1) {
      const value = at(source, row * inner + i)
      target[id * inner + i] = isFirst ? value : combine(at(target, id * inner + i), value)
    }
  })
  const nothing = typeof empty === 'number' ? empty : empty(dtype)
  rows.forEach((own, id) => {
    for (let i = id * inner; i < (id + 1) * inner; i += 1) {
      if (own === 0) target[i] = nothing
      else if (averages) target[i] = at(target, i) / own
    }
  })
  return call.make(dtype, [count, ...tail], target)
}

/** Segments in order: there are as many as the last one says. */
const sorted =
  (combining: Combining): OpRun =>
  (call) => {
    const ids = call.ints(1)
    if (ids.some((id, i) => id < 0 || (i > 0 && id < at(ids, i - 1)))) throw call.malformed('segments out of order')
    return combined(call, (ids.at(-1) ?? -1) + 1, combining)
  }

const unsorted =
  (combining: Combining): OpRun =>
  (call) =>
    combined(call, call.int(2), combining)

const added = (old: number, row: number): number => old + row
const multiplied = (old: number, row: number): number => old * row

const SORTED: Readonly<Record<string, Combining>> = {
  SegmentSum: { combine: added, empty: 0 },
  SegmentMean: { combine: added, empty: 0, averages: true },
  SegmentProd: { combine: multiplied, empty: 1 },
  SegmentMax: { combine: Math.max, empty: 0 },
  SegmentMin: { combine: Math.min, empty: 0 },
}

export const SEGMENTS: OpTable = {
  ...Object.fromEntries(Object.entries(SORTED).map(([name, combining]) => [name, sorted(combining)] as const)),
  UnsortedSegmentSum: unsorted({ combine: added, empty: 0 }),
  UnsortedSegmentProd: unsorted({ combine: multiplied, empty: 1 }),
  UnsortedSegmentMax: unsorted({ combine: Math.max, empty: smallest }),
  UnsortedSegmentMin: unsorted({ combine: Math.min, empty: largest }),
}
