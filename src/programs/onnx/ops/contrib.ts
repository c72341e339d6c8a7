import type { Value } from '../../../ops/ops.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { exactGelu, tanhGelu } from './activations.ts'
import { like } from './elementwise.ts'
import { product, turned } from './matrices.ts'
import { NORMALIZATION, standardised } from './normalization.ts'

/** What ONNX Runtime's optimiser and exporters put in place of several nodes. Source: onnxruntime/docs/ContribOperators.md. */
function withBias(call: OpCall, of: (x: Value) => Value): Value {
  const x = call.value(0)
  return of(call.has(1) ? call.ops.add(x, call.value(1)) : x)
}

function skipNorm(call: OpCall): OpResult {
  const { ops, attrs } = call
  const sum = ops.add(call.value(0), call.value(1))
  const x = call.has(4) ? ops.add(sum, call.value(4)) : sum
  const { y, mean, inverse } = standardised(ops, x, [x.shape.length - 1], attrs.float('epsilon', 1e-12))
  const scaled = ops.multiply(y, call.value(2))
  return [call.has(3) ? ops.add(scaled, call.value(3)) : scaled, mean, inverse, x]
}

function fusedMatMul(call: OpCall): Value {
  const { ops, attrs } = call
  if (attrs.int('transBatchA', 0) !== 0 || attrs.int('transBatchB', 0) !== 0) throw call.unsupported('turns batches')
  const a = attrs.int('transA', 0) !== 0 ? turned(ops, call.value(0)) : call.value(0)
  const b = attrs.int('transB', 0) !== 0 ? turned(ops, call.value(1)) : call.value(1)
  const y = product(call, a, b)
  return ops.multiply(y, like(ops, y, attrs.float('alpha', 1)))
}

const layerNorm = NORMALIZATION['LayerNormalization']

export const CONTRIB: OpTable = {
  'com.microsoft.Gelu': (call) => exactGelu(call.ops, call.value(0)),
  'com.microsoft.FastGelu': (call) => withBias(call, (x) => tanhGelu(call.ops, x)),
  'com.microsoft.BiasGelu': (call) => withBias(call, (x) => exactGelu(call.ops, x)),
  'com.microsoft.QuickGelu': ({ ops, value, attrs }) =>
    ops.multiply(value(0), ops.sigmoid(ops.multiply(value(0), like(ops, value(0), attrs.float('alpha', 1.702))))),
  'com.microsoft.SkipLayerNormalization': skipNorm,
  'com.microsoft.FusedMatMul': fusedMatMul,
  ...(layerNorm === undefined ? {} : { 'com.microsoft.LayerNormalization': layerNorm }),
}
