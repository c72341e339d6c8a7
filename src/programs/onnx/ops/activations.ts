import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpRun, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, broadcastShape, upTo } from '../../graph/ops/shapes.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { like } from './elementwise.ts'

/** `x * Phi(x)`, with the error function. */
export function exactGelu(ops: Ops, x: Value): Value {
  const inner = ops.add(like(ops, x, 1), ops.erf(ops.multiply(x, like(ops, x, Math.SQRT1_2))))
  return ops.multiply(ops.multiply(x, like(ops, x, 0.5)), inner)
}

/** The same with a tanh in place of the error function (Hendrycks and Gimpel, 2016). */
export function tanhGelu(ops: Ops, x: Value): Value {
  const cube = ops.multiply(x, ops.multiply(x, x))
  const argument = ops.multiply(
    like(ops, x, Math.sqrt(2 / Math.PI)),
    ops.add(x, ops.multiply(like(ops, x, 0.044715), cube)),
  )
  return ops.multiply(ops.multiply(x, like(ops, x, 0.5)), ops.add(like(ops, x, 1), ops.tanh(argument)))
}

const isPositive = (ops: Ops, x: Value): Value => ops.greater(x, like(ops, x, 0))

function bent(ops: Ops, x: Value, alpha: number, scale = 1): Value {
  const low = ops.multiply(like(ops, x, alpha), ops.expm1(ops.minimum(x, like(ops, x, 0))))
  const y = ops.where(isPositive(ops, x), x, low)
  return scale === 1 ? y : ops.multiply(y, like(ops, x, scale))
}

function celu(ops: Ops, x: Value, alpha: number): Value {
  const low = ops.multiply(
    like(ops, x, alpha),
    ops.expm1(ops.divide(ops.minimum(x, like(ops, x, 0)), like(ops, x, alpha))),
  )
  return ops.where(isPositive(ops, x), x, low)
}

export function hardSigmoid(ops: Ops, x: Value, alpha: number, beta: number): Value {
  return ops.clip(ops.add(ops.multiply(like(ops, x, alpha), x), like(ops, x, beta)), 0, 1)
}

export function leaky(ops: Ops, x: Value, alpha: number): Value {
  return ops.where(isPositive(ops, x), x, ops.multiply(x, like(ops, x, alpha)))
}

export function elu(ops: Ops, x: Value, alpha: number): Value {
  return bent(ops, x, alpha)
}

const unary =
  (of: (ops: Ops, x: Value, call: OpCall) => Value): OpRun =>
  (call) =>
    of(call.ops, call.value(0), call)

function prelu(call: OpCall): Value {
  const { ops } = call
  const [x, slope] = [call.value(0), call.value(1)]
  call.sized(broadcastShape(x.shape, slope.shape))
  return ops.where(isPositive(ops, x), x, ops.multiply(x, slope))
}

/**
 * Since version 13 along one axis, the last one if nothing else is said. Before, the tensor counts as a matrix with all
 * dimensions from the axis on, 1 if nothing else is said, in its rows.
 */
function alongAxis(call: OpCall, of: (x: Value, axis: number) => Value): Value {
  const { ops, attrs } = call
  const x = call.value(0)
  if ((call.step.version ?? 13) >= 13) return of(x, axisIn(attrs.int('axis', -1), x.shape.length))
  const axis = attrs.int('axis', 1)
  const place = axis === x.shape.length ? axis : axisIn(axis, x.shape.length)
  const rows = [elementCount(x.shape.slice(0, place)), elementCount(x.shape.slice(place))]
  return ops.reshape(of(ops.reshape(x, rows), 1), x.shape)
}

function hardmax(call: OpCall): Value {
  const { ops } = call
  return alongAxis(call, (x, axis) => {
    const hot = ops.oneHot(ops.argmax(x, axis), at(x.shape, axis), x.dtype)
    const others = upTo(x.shape.length - 1)
    return ops.transpose(hot, [...others.slice(0, axis), x.shape.length - 1, ...others.slice(axis)])
  })
}

export const ACTIVATIONS: OpTable = {
  Relu: unary((ops, x) => ops.relu(x)),
  Softplus: unary((ops, x) => ops.softplus(x)),
  Softsign: unary((ops, x) => ops.divide(x, ops.add(like(ops, x, 1), ops.abs(x)))),
  LeakyRelu: unary((ops, x, { attrs }) => leaky(ops, x, attrs.float('alpha', 0.01))),
  PRelu: prelu,
  Elu: unary((ops, x, { attrs }) => bent(ops, x, attrs.float('alpha', 1))),
  Selu: unary((ops, x, { attrs }) =>
    bent(ops, x, attrs.float('alpha', 1.67326319217681884765625), attrs.float('gamma', 1.05070102214813232421875)),
  ),
  Celu: unary((ops, x, { attrs }) => celu(ops, x, attrs.float('alpha', 1))),
  ThresholdedRelu: unary((ops, x, { attrs }) =>
    ops.where(ops.greater(x, like(ops, x, attrs.float('alpha', 1))), x, like(ops, x, 0)),
  ),
  HardSigmoid: unary((ops, x, { attrs }) => hardSigmoid(ops, x, attrs.float('alpha', 0.2), attrs.float('beta', 0.5))),
  HardSwish: unary((ops, x) => ops.multiply(x, hardSigmoid(ops, x, 1 / 6, 0.5))),
  Swish: unary((ops, x, { attrs }) =>
    ops.multiply(x, ops.sigmoid(ops.multiply(x, like(ops, x, attrs.float('alpha', 1))))),
  ),
  Mish: unary((ops, x) => ops.multiply(x, ops.tanh(ops.softplus(x)))),
  Gelu: unary((ops, x, { attrs }) =>
    attrs.choice('approximate', ['none', 'tanh'], 'none') === 'tanh' ? tanhGelu(ops, x) : exactGelu(ops, x),
  ),
  Shrink: unary((ops, x, { attrs }) => {
    const [bias, limit] = [like(ops, x, attrs.float('bias', 0)), attrs.float('lambd', 0.5)]
    const zero = like(ops, x, 0)
    const low = ops.where(ops.less(x, like(ops, x, -limit)), ops.add(x, bias), zero)
    return ops.where(ops.greater(x, like(ops, x, limit)), ops.subtract(x, bias), low)
  }),
  Softmax: (call) => alongAxis(call, (x, axis) => call.ops.softmax(x, axis)),
  LogSoftmax: (call) => alongAxis(call, (x, axis) => call.ops.logSoftmax(x, axis)),
  Hardmax: hardmax,
}
