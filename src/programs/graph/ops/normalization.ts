import type { Ops, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpTable } from '../op-def.ts'
import { channelsFirst, onChannels } from './layout.ts'
import { at, upTo } from './shapes.ts'

export interface Moments {
  readonly scale: Value
  readonly offset: Value
  readonly mean: Value
  readonly variance: Value
}

export function normalised(ops: Ops, x: Value, { scale, offset, mean, variance }: Moments, epsilon: number): Value {
  const factor = ops.multiply(ops.rsqrt(ops.add(variance, ops.scalar(epsilon, variance.dtype))), scale)
  return ops.add(ops.multiply(ops.subtract(x, mean), factor), offset)
}

/**
 * Inputs x, scale, offset, mean, variance. As its default says, it is in training unless the node says otherwise: then
 * the batch's own moments count. Half floats are computed in float32, as TensorFlow does.
 */
function batchNorm(call: OpCall): readonly Value[] {
  const { ops, attrs } = call
  const format = attrs.text('data_format', 'NHWC')
  const given = call.value(0)
  const [scale, offset] = [call.value(1), call.value(2)]
  const x = ops.cast(given, scale.dtype)
  const training = attrs.bool('is_training', true)
  const axes = upTo(x.shape.length).filter((axis) => axis !== (channelsFirst(format) ? 1 : x.shape.length - 1))
  const count = axes.reduce((all, axis) => all * at(x.shape, axis), 1)
  const mean = training ? ops.mean(x, axes) : call.value(3)
  const spread = (vector: Value): Value => onChannels(ops, vector, x, format)
  const variance = training ? ops.mean(ops.square(ops.subtract(x, spread(mean))), axes) : call.value(4)
  const moments = { scale: spread(scale), offset: spread(offset), mean: spread(mean), variance: spread(variance) }
  const y = normalised(ops, x, moments, attrs.float('epsilon', 1e-4))
  const unbiased = ops.multiply(variance, ops.scalar(training ? count / Math.max(count - 1, 1) : 1, variance.dtype))
  const same = (of: Value): Value => ops.cast(of, of.dtype)
  return [ops.cast(y, given.dtype), same(mean), unbiased, same(mean), same(variance), ops.full([0], 0, scale.dtype)]
}

/** Each element over a power of the sum of squares of its neighbours along the last axis. */
function localResponse(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const radius = attrs.int('depth_radius', 5)
  const channels = x.shape.at(-1) ?? 0
  const band = Float64Array.from({ length: channels * channels }, (_, i) =>
    Math.abs(Math.floor(i / channels) - (i % channels)) <= radius ? 1 : 0,
  )
  call.sized([channels, channels])
  const rows = ops.reshape(ops.square(x), [elementCount(x.shape.slice(0, -1)), channels])
  const sums = ops.reshape(ops.matmul(rows, call.make(x.dtype, [channels, channels], band)), x.shape)
  const scaled = ops.multiply(sums, ops.scalar(attrs.float('alpha', 1), x.dtype))
  const base = ops.add(scaled, ops.scalar(attrs.float('bias', 1), x.dtype))
  return ops.multiply(x, ops.power(base, ops.scalar(-attrs.float('beta', 0.5), x.dtype)))
}

export const NORMALIZATION: OpTable = {
  FusedBatchNorm: batchNorm,
  FusedBatchNormV2: batchNorm,
  FusedBatchNormV3: batchNorm,
  LRN: localResponse,
  Softmax: ({ ops, value }) => ops.softmax(value(0), -1),
  LogSoftmax: ({ ops, value }) => ops.logSoftmax(value(0), -1),
  L2Loss: ({ ops, value }) => ops.multiply(ops.sum(ops.square(value(0)), null), ops.scalar(0.5, value(0).dtype)),
}
