import type { LayerDef } from '../../layer-def.ts'
import { flag } from '../config.ts'
import { define, specs, stopsMask, weight } from '../define.ts'
import { convolve } from './conv.ts'
import { depthwise, separable } from './depthwise.ts'
import { transposed } from './transposed.ts'

/** `keras/src/layers/convolutional`. */
export const CONVOLUTION_LAYERS: readonly LayerDef[] = [
  ...[1, 2, 3].flatMap((rank) => [
    convolution(`Conv${rank}D`, ['kernel'], convolve(rank)),
    convolution(`Conv${rank}DTranspose`, ['kernel'], transposed(rank)),
  ]),
  ...[1, 2].flatMap((rank) => [
    convolution(`DepthwiseConv${rank}D`, ['kernel'], depthwise(rank)),
    convolution(`SeparableConv${rank}D`, ['depthwise_kernel', 'pointwise_kernel'], separable(rank)),
  ]),
]

function convolution(className: string, kernels: readonly string[], call: LayerDef['call']): LayerDef {
  return define(className, {
    variables: (config) => specs(...kernels.map(weight), flag(config, 'use_bias', true) && weight('bias')),
    call,
    mask: stopsMask,
  })
}
