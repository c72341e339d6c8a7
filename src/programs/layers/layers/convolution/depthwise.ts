import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { range } from '../math.ts'
import { fittingOptions, spatial } from './conv.ts'

/** Each channel with kernels of its own. */
export function depthwise(rank: number): (context: LayerContext) => Value {
  return (context) =>
    spatial(context, (ops, x) => {
      const kernel = context.variable('kernel')
      return ops.depthwiseConv(x, kernel, fittingOptions(context, x, kernel.shape.slice(0, rank)))
    })
}

/** Channel by channel, then a mixing of channels cell by cell; strides and dilations belong to the first step. */
export function separable(rank: number): (context: LayerContext) => Value {
  return (context) =>
    spatial(context, (ops, x) => {
      const kernel = context.variable('depthwise_kernel')
      const apart = ops.depthwiseConv(x, kernel, fittingOptions(context, x, kernel.shape.slice(0, rank)))
      const ones = range(rank).map(() => 1)
      return ops.conv(apart, context.variable('pointwise_kernel'), {
        strides: ones,
        padding: 'valid',
        dilations: ones,
        groups: 1,
      })
    })
}
