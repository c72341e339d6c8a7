import type { Value } from '../../../ops/ops.ts'
import type { DType } from '../../../tensor/dtype.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn } from '../../graph/ops/shapes.ts'
import { convolved } from './convolution.ts'
import { dtypeAttr } from './elementwise.ts'
import { product } from './matrices.ts'

const RANGES: Partial<Record<DType, readonly [number, number]>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  uint16: [0, 65535],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
}

/** Scale or zero point against a tensor: one number, one for each place along an axis, or one for each block of them. */
function spread(call: OpCall, vector: Value, x: Value): Value {
  const { ops, attrs } = call
  if (vector.shape.length === 0 || (vector.shape.length === 1 && vector.shape[0] === 1)) return ops.reshape(vector, [])
  const axis = axisIn(attrs.int('axis', 1), x.shape.length)
  const block = attrs.int('block_size', 0)
  if (block > 0) {
    const wide = ops.repeat(vector, block, axis)
    return ops.slice(
      wide,
      wide.shape.map(() => 0),
      x.shape,
    )
  }
  return ops.reshape(
    vector,
    x.shape.map((_, i) => (i === axis ? at(vector.shape, 0) : 1)),
  )
}

function quantised(call: OpCall, x: Value, scale: Value, zero: Value | null, dtype: DType): Value {
  const { ops } = call
  const range = RANGES[dtype]
  if (range === undefined) throw call.unsupported(`quantises to ${dtype}`)
  const steps = ops.round(ops.divide(x, ops.cast(scale, x.dtype)))
  const shifted = zero === null ? steps : ops.add(steps, ops.cast(zero, x.dtype))
  return ops.cast(ops.clip(shifted, range[0], range[1]), dtype)
}

function quantize(call: OpCall): OpResult {
  const x = call.ops.cast(call.value(0), 'float32')
  const zero = call.has(2) ? spread(call, call.value(2), x) : null
  const asked = call.attrs.int('output_dtype', 0)
  const dtype = zero?.dtype ?? (asked === 0 ? 'uint8' : dtypeAttr(call, 'output_dtype'))
  return quantised(call, x, spread(call, call.value(1), x), zero, dtype)
}

function dequantize(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const scale = spread(call, call.value(1), x)
  const real = ops.cast(x, scale.dtype)
  const centred = call.has(2) ? ops.subtract(real, ops.cast(spread(call, call.value(2), x), scale.dtype)) : real
  return ops.multiply(centred, scale)
}

function dynamic(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const low = ops.minimum(ops.min(x, null), ops.scalar(0, x.dtype))
  const high = ops.maximum(ops.max(x, null), ops.scalar(0, x.dtype))
  const scale = ops.divide(ops.subtract(high, low), ops.scalar(255, x.dtype))
  const zero = ops.clip(ops.round(ops.divide(ops.negative(low), scale)), 0, 255)
  return [quantised(call, x, scale, zero, 'uint8'), scale, ops.cast(zero, 'uint8')]
}

/** Whole numbers as floats, less their zero point; sums of products of bytes stay exact up to 2^24. */
function centred(call: OpCall, place: number, zero: number, along: number | null): Value {
  const { ops } = call
  const x = ops.cast(call.value(place), 'float32')
  if (!call.has(zero)) return x
  const point = ops.cast(call.value(zero), 'float32')
  const one = point.shape.length === 1 && point.shape[0] === 1
  if (point.shape.length !== 1 || along === null || one) return ops.subtract(x, one ? ops.reshape(point, []) : point)
  const axis = axisIn(along, x.shape.length)
  return ops.subtract(
    x,
    ops.reshape(
      point,
      x.shape.map((_, i) => (i === axis ? at(point.shape, 0) : 1)),
    ),
  )
}

/**
 * Requantises a sum: scales of both operands over that of the result, made one number in float32 before the sum is looked
 * at, as ONNX Runtime does. Where the sum comes to stand between two whole numbers, that decides.
 */
function requantised(
  call: OpCall,
  sum: Value,
  scales: readonly [number, number, number],
  zero: number,
  axis: number,
): Value {
  const { ops } = call
  const [a, b, y] = scales.map((place) => call.numbers(place).map(Math.fround))
  const length = Math.max(...[a, b, y].map((one) => one?.length ?? 0))
  const each = Float64Array.from({ length }, (_, i) => {
    const [of, by, over] = [a, b, y].map((one) => one?.[one.length === 1 ? 0 : i] ?? NaN)
    return Math.fround(Math.fround((of ?? NaN) * (by ?? NaN)) / (over ?? NaN))
  })
  const along = axisIn(axis, sum.shape.length)
  const scale = call.make('float32', length === 1 ? [] : sum.shape.map((_, i) => (i === along ? length : 1)), each)
  const point = call.value(zero)
  const flat = ops.reshape(point, point.shape.length === 1 && point.shape[0] === 1 ? [] : point.shape)
  return quantised(call, ops.multiply(sum, scale), ops.scalar(1, 'float32'), flat, call.dtype(zero))
}

export const QUANTIZATION: OpTable = {
  QuantizeLinear: quantize,
  DequantizeLinear: dequantize,
  DynamicQuantizeLinear: dynamic,
  MatMulInteger: (call) => call.ops.cast(product(call, centred(call, 0, 2, -2), centred(call, 1, 3, -1)), 'int32'),
  ConvInteger: (call) => call.ops.cast(convolved(call, centred(call, 0, 2, null), centred(call, 1, 3, 0)), 'int32'),
  QLinearMatMul: (call) => {
    const sum = product(call, centred(call, 0, 2, -2), centred(call, 3, 5, -1))
    return requantised(call, sum, [1, 4, 6], 7, -1)
  },
  QLinearConv: (call) => {
    const { ops } = call
    const sum = convolved(call, centred(call, 0, 2, null), centred(call, 3, 5, 0))
    const bias = call.has(8) ? ops.cast(call.value(8), 'float32') : null
    const whole =
      bias === null ? sum : ops.add(sum, ops.reshape(bias, [1, at(bias.shape, 0), ...sum.shape.slice(2).map(() => 1)]))
    return requantised(call, whole, [1, 4, 6], 7, 1)
  },
}
