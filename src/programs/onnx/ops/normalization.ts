import type { Ops, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, upTo } from '../../graph/ops/shapes.ts'
import { like } from './elementwise.ts'

/** A vector over channels, which stand behind the batch. */
function onChannels(ops: Ops, vector: Value, x: Value): Value {
  return ops.reshape(vector, [1, ...vector.shape, ...x.shape.slice(2).map(() => 1)])
}

function batchNorm(call: OpCall): Value {
  const { ops, attrs } = call
  if (attrs.int('training_mode', 0) !== 0) throw call.unsupported('attribute training_mode: found 1, allowed: 0')
  if (attrs.int('spatial', 1) === 0) throw call.unsupported('attribute spatial: found 0, allowed: 1')
  const x = call.value(0)
  const [scale, offset, mean, variance] = [1, 2, 3, 4].map((place) =>
    onChannels(ops, ops.cast(call.value(place), x.dtype), x),
  )
  if (scale === undefined || offset === undefined || mean === undefined || variance === undefined)
    throw call.malformed('lacks inputs')
  const spread = ops.sqrt(ops.add(variance, like(ops, variance, attrs.float('epsilon', 1e-5))))
  return ops.add(ops.multiply(ops.divide(ops.subtract(x, mean), spread), scale), offset)
}

export interface Normed {
  readonly y: Value
  readonly mean: Value
  /** One over the deviation. */
  readonly inverse: Value
}

/** Mean 0 and deviation 1 over some axes. */
export function standardised(ops: Ops, x: Value, axes: readonly number[], epsilon: number): Normed {
  const mean = ops.mean(x, axes, true)
  const centred = ops.subtract(x, mean)
  const variance = ops.mean(ops.square(centred), axes, true)
  const inverse = ops.reciprocal(ops.sqrt(ops.add(variance, like(ops, x, epsilon))))
  return { y: ops.multiply(centred, inverse), mean, inverse }
}

/** Narrow floats are normalised in float32 unless the node says otherwise. */
function layerNorm(call: OpCall): OpResult {
  const { ops, attrs } = call
  const given = call.value(0)
  const x = given.dtype === 'float16' || given.dtype === 'bfloat16' ? ops.cast(given, 'float32') : given
  const axis = axisIn(attrs.int('axis', -1), x.shape.length)
  const { y, mean, inverse } = standardised(ops, x, upTo(x.shape.length).slice(axis), attrs.float('epsilon', 1e-5))
  const scaled = ops.multiply(ops.cast(y, given.dtype), call.value(1))
  return [call.has(2) ? ops.add(scaled, call.value(2)) : scaled, mean, inverse]
}

function rmsNorm(call: OpCall): Value {
  const { ops, attrs } = call
  const given = call.value(0)
  const x = given.dtype === 'float16' || given.dtype === 'bfloat16' ? ops.cast(given, 'float32') : given
  const axis = axisIn(attrs.int('axis', -1), x.shape.length)
  const squares = ops.mean(ops.square(x), upTo(x.shape.length).slice(axis), true)
  const y = ops.divide(x, ops.sqrt(ops.add(squares, like(ops, x, attrs.float('epsilon', 1e-5)))))
  return ops.multiply(ops.cast(y, given.dtype), call.value(1))
}

function instanceNorm(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const { y } = standardised(ops, x, upTo(x.shape.length).slice(2), attrs.float('epsilon', 1e-5))
  return ops.add(ops.multiply(y, onChannels(ops, call.value(1), x)), onChannels(ops, call.value(2), x))
}

/** Scale and offset are one for each group in version 18, one for each channel since 21. */
function groupNorm(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const groups = attrs.int('num_groups')
  const [batch, channels] = [at(x.shape, 0), at(x.shape, 1)]
  const parts = ops.reshape(x, [batch, groups, elementCount(x.shape.slice(1)) / groups])
  const { y } = standardised(ops, parts, [2], attrs.float('epsilon', 1e-5))
  const per = (place: number): Value => {
    const vector = call.value(place)
    const full = vector.shape[0] === channels ? vector : ops.repeat(vector, channels / groups, 0)
    return onChannels(ops, full, x)
  }
  return ops.add(ops.multiply(ops.reshape(y, x.shape), per(1)), per(2))
}

/** Each element over a power of the sum of squares of its neighbours across channels. */
function localResponse(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const size = attrs.int('size')
  const channels = at(x.shape, 1)
  call.sized([channels, channels])
  const [before, behind] = [Math.floor((size - 1) / 2), Math.ceil((size - 1) / 2)]
  const band = Float64Array.from({ length: channels * channels }, (_, i) => {
    const distance = (i % channels) - Math.floor(i / channels)
    return distance >= -before && distance <= behind ? 1 : 0
  })
  const rows = ops.reshape(ops.square(x), [at(x.shape, 0), channels, elementCount(x.shape.slice(2))])
  const sums = ops.reshape(ops.matmul(call.make(x.dtype, [channels, channels], band), rows), x.shape)
  const scaled = ops.multiply(sums, like(ops, x, attrs.float('alpha', 0.0001) / size))
  const base = ops.add(scaled, like(ops, x, attrs.float('bias', 1)))
  return ops.divide(x, ops.power(base, like(ops, x, attrs.float('beta', 0.75))))
}

function lpNorm(call: OpCall): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  const axis = axisIn(attrs.int('axis', -1), x.shape.length)
  const one = attrs.int('p', 2) === 1
  const norm = one ? ops.sum(ops.abs(x), [axis], true) : ops.sqrt(ops.sum(ops.square(x), [axis], true))
  const isZero = ops.equal(norm, like(ops, norm, 0))
  return ops.divide(x, ops.where(isZero, like(ops, norm, 1), norm))
}

function meanVariance(call: OpCall): Value {
  const { ops } = call
  const x = call.value(0)
  const axes = call.attrs.ints('axes', [0, 2, 3]).map((axis) => axisIn(axis, x.shape.length))
  const centred = ops.subtract(x, ops.mean(x, axes, true))
  const deviation = ops.sqrt(ops.mean(ops.square(centred), axes, true))
  return ops.divide(centred, ops.add(deviation, like(ops, x, 1e-9)))
}

export const NORMALIZATION: OpTable = {
  BatchNormalization: batchNorm,
  LayerNormalization: layerNorm,
  RMSNormalization: rmsNorm,
  InstanceNormalization: instanceNorm,
  GroupNormalization: groupNorm,
  LRN: localResponse,
  LpNormalization: lpNorm,
  MeanVarianceNormalization: meanVariance,
}
