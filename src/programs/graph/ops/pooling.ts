import type { Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { channelsFirst, explicitPadding, spatialNumbers, spatialPart, withChannelsLast } from './layout.ts'
import { at, upTo } from './shapes.ts'

function pooled(call: OpCall, rank: number, of: 'maxPool' | 'averagePool', fromInputs: boolean): Value {
  const { ops, attrs } = call
  const first = channelsFirst(attrs.text('data_format', rank === 5 ? 'NDHWC' : 'NHWC'))
  const size = fromInputs
    ? spatialNumbers(call, 'ksize', call.ints(1), rank, first)
    : spatialPart(call, 'ksize', rank, first)
  const strides = fromInputs
    ? spatialNumbers(call, 'strides', call.ints(2), rank, first)
    : spatialPart(call, 'strides', rank, first)
  const padding = attrs.choice('padding', ['SAME', 'VALID', 'EXPLICIT'])
  return withChannelsLast(ops, call.value(0), first, (x) => {
    if (padding !== 'EXPLICIT') return ops[of](x, { size, strides, padding: padding === 'SAME' ? 'same' : 'valid' })
    if (of !== 'maxPool') throw call.unsupported('attribute padding: EXPLICIT for an average')
    const widths = [[0, 0] as const, ...explicitPadding(call, rank, first), [0, 0] as const]
    return ops.maxPool(ops.pad(x, widths, 'constant', -Infinity), { size, strides, padding: 'valid' })
  })
}

const pool =
  (rank: number, of: 'maxPool' | 'averagePool', fromInputs = false): OpRun =>
  (call) =>
    pooled(call, rank, of, fromInputs)

/** Maxima, and where each was found: row-major in its image, the batch counted in if the node says so. */
function withPlaces(call: OpCall): OpResult {
  const { attrs } = call
  const shape = call.shape(0)
  const [batch = 0, height = 0, width = 0, channels = 0] = shape
  const [rows, columns] = spatialPart(call, 'ksize', 4, false) as [number, number]
  const [down, right] = spatialPart(call, 'strides', 4, false) as [number, number]
  const same = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME'
  const side = (length: number, window: number, stride: number): readonly [number, number] => {
    const out = same ? Math.ceil(length / stride) : Math.max(0, Math.floor((length - window) / stride) + 1)
    return [out, same ? Math.floor(Math.max((out - 1) * stride + window - length, 0) / 2) : 0]
  }
  const [high, top] = side(height, rows, down)
  const [wide, left] = side(width, columns, right)
  const source = call.numbers(0)
  const result = [batch, high, wide, channels]
  const values = new Float64Array(elementCount(call.sized(result)))
  const places = new Float64Array(values.length)
  const withBatch = attrs.bool('include_batch_in_index', false)
  upTo(values.length).forEach((to) => {
    const c = to % channels
    const x = Math.floor(to / channels) % wide
    const y = Math.floor(to / (channels * wide)) % high
    const image = Math.floor(to / (channels * wide * high))
    let [best, place] = [-Infinity, -1]
    for (let row = Math.max(0, y * down - top); row < Math.min(height, y * down - top + rows); row += 1) {
      for (
        let column = Math.max(0, x * right - left);
        column < Math.min(width, x * right - left + columns);
        column += 1
      ) {
        const inImage = (row * width + column) * channels + c
        const value = at(source, image * height * width * channels + inImage)
        if (place < 0 || value > best) [best, place] = [value, inImage]
      }
    }
    values[to] = best
    places[to] = place + (withBatch ? image * height * width * channels : 0)
  })
  return [call.make(call.dtype(0), result, values), known(attrs.dtype('Targmax', 'int64'), result, places)]
}

export const POOLING: OpTable = {
  MaxPool: pool(4, 'maxPool'),
  MaxPoolV2: pool(4, 'maxPool', true),
  MaxPool3D: pool(5, 'maxPool'),
  AvgPool: pool(4, 'averagePool'),
  AvgPool3D: pool(5, 'averagePool'),
  MaxPoolWithArgmax: withPlaces,
}
