import type { Value } from '../../../ops/ops.ts'
import type { OpCall } from '../op-def.ts'
import { elu, hardSwish, leakyRelu, prelu } from './elementwise.ts'
import { onChannels } from './layout.ts'
import { normalised } from './normalization.ts'

/**
 * What a fused node does to its product, step by step: attribute `fused_ops` (`BiasAdd`, `Relu`, ...), their operands
 * from input `from` on. Source: tensorflow/core/kernels/fused_eigen_output_kernels.h; `Prelu` is TF.js's own.
 */
export function fused(call: OpCall, product: Value, from: number): Value {
  const { ops, attrs } = call
  let place = from
  let x = product
  for (const name of attrs.texts('fused_ops', [])) {
    switch (name) {
      case 'BiasAdd':
        x = ops.add(x, onChannels(ops, call.value(place), x, attrs.text('data_format', 'NHWC')))
        place += 1
        break
      case 'FusedBatchNorm': {
        const [scale, offset, mean, variance] = [0, 1, 2, 3].map((i) =>
          onChannels(ops, call.value(place + i), x, attrs.text('data_format', 'NHWC')),
        ) as [Value, Value, Value, Value]
        x = normalised(ops, x, { scale, offset, mean, variance }, attrs.float('epsilon', 1e-4))
        place += 4
        break
      }
      case 'Relu':
        x = ops.relu(x)
        break
      case 'Relu6':
        x = ops.clip(x, 0, 6)
        break
      case '_FusedHardSwish':
        x = hardSwish(ops, x)
        break
      case 'Elu':
        x = elu(ops, x)
        break
      case 'Sigmoid':
        x = ops.sigmoid(x)
        break
      case 'Tanh':
        x = ops.tanh(x)
        break
      case 'LeakyRelu':
        x = leakyRelu(ops, x, attrs.float('leakyrelu_alpha', 0.2))
        break
      case 'Prelu':
        x = prelu(ops, x, call.value(place))
        place += 1
        break
      default:
        throw call.unsupported(`attribute fused_ops: found ${name}, which is not known`)
    }
  }
  return x
}
