import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { activate } from '../../activations.ts'
import { convOptions } from '../convolution/conv.ts'
import { numbers, text, word } from '../config.ts'
import { alongAxis, at, inChannelsLast, range } from '../math.ts'
import { inverseRoot, moments } from '../normalization/wide.ts'
import { adaptivePool } from '../pooling/adaptive.ts'
import { windowPool } from '../pooling/window.ts'
import { INTERPOLATIONS } from '../reshaping/reshaping.ts'
import { argument, axesArgument, CONFIG, floated, numberArgument, numbersArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Operation classes that are activations, by the name of the function. */
const ACTIVATION_CLASSES: Readonly<Record<string, string>> = {
  Relu: 'relu',
  ReLU: 'relu',
  Relu6: 'relu6',
  Sigmoid: 'sigmoid',
  SparseSigmoid: 'sparse_sigmoid',
  Softplus: 'softplus',
  Softsign: 'softsign',
  SoftShrink: 'soft_shrink',
  SparsePlus: 'sparse_plus',
  Silu: 'silu',
  Squareplus: 'squareplus',
  LogSigmoid: 'log_sigmoid',
  LeakyRelu: 'leaky_relu',
  HardSigmoid: 'hard_sigmoid',
  HardSilu: 'hard_silu',
  Elu: 'elu',
  Selu: 'selu',
  Gelu: 'gelu',
  Celu: 'celu',
  Glu: 'glu',
  TanhShrink: 'tanh_shrink',
  HardTanh: 'hard_tanh',
  HardShrink: 'hard_shrink',
  Threshold: 'threshold',
  Softmax: 'softmax',
  LogSoftmax: 'log_softmax',
  Sparsemax: 'sparsemax',
  Mish: 'mish',
}

/** `keras/src/ops/nn.py` and the resizing of `image.py`. */
export const NN: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries(Object.entries(ACTIVATION_CLASSES).map(([name, called]) => [name, activation(called)])),
  MaxPool: (context) => pooled(context, 'max'),
  AveragePool: (context) => pooled(context, 'average'),
  AdaptiveMaxPool: (context) => adaptivePool(spatialRank(context), 'max')(context),
  AdaptiveAveragePool: (context) => adaptivePool(spatialRank(context), 'average')(context),
  Conv: (context) =>
    convolution(context, (x, config, rank) => {
      const kernel = tensor(context, 1, 'kernel')
      const channels = at(x.shape, -1)
      const groups = channels / at(kernel.shape, -2)
      return context.ops.conv(x, kernel, { ...convOptions(config, rank, kernel.shape.slice(0, rank)), groups })
    }),
  DepthwiseConv: (context) =>
    convolution(context, (x, config, rank) => {
      const kernel = tensor(context, 1, 'kernel')
      return context.ops.depthwiseConv(x, kernel, convOptions(config, rank, kernel.shape.slice(0, rank)))
    }),
  SeparableConv: (context) =>
    convolution(context, (x, config, rank) => {
      const kernel = tensor(context, 1, 'depthwise_kernel')
      const each = context.ops.depthwiseConv(x, kernel, convOptions(config, rank, kernel.shape.slice(0, rank)))
      const ones = range(rank).map(() => 1)
      return context.ops.conv(each, tensor(context, 2, 'pointwise_kernel'), {
        strides: ones,
        padding: 'valid',
        dilations: ones,
        groups: 1,
      })
    }),
  ConvTranspose: (context) =>
    convolution(context, (x, config, rank) =>
      context.ops.convTranspose(x, tensor(context, 1, 'kernel'), {
        strides: numbers(config, 'strides', rank, 1),
        padding: word(config, 'padding', ['valid', 'same'] as const, 'valid'),
        dilations: numbers(config, 'dilation_rate', rank, 1),
        outputPadding: (config['output_padding'] ?? null) === null ? null : numbers(config, 'output_padding', rank),
      }),
    ),
  BatchNorm: batchNorm,
  LayerNorm: layerNorm,
  RMSNorm: (context) => {
    const { ops } = context
    const x = floated(ops, tensor(context, 0, 'x'))
    const axes = axesArgument(context, 2, 'axis') ?? [-1]
    const inverse = inverseRoot(ops, ops.mean(ops.square(x), axes, true), numberArgument(context, 3, 'epsilon', 1e-7))
    const out = ops.multiply(x, inverse)
    return argument(context, 1, 'scale') === null ? out : ops.multiply(out, tensor(context, 1, 'scale'))
  },
  Resize: resize,
}

function activation(name: string): Operation {
  return (context) => {
    const config = { ...context.config } as Record<string, Json>
    for (const [key, value] of Object.entries(context.kwargs)) if (isPlain(value)) config[key] = value
    return activate(context.ops, floated(context.ops, tensor(context, 0, 'x')), { class_name: name, config })
  }
}

function isPlain(value: unknown): value is Json {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value)
}

function spatialRank(context: LayerContext): number {
  return tensor(context, 0, 'inputs').shape.length - 2
}

function pooled(context: LayerContext, mode: 'max' | 'average'): Value {
  const padding = String(context.config['padding'] ?? 'valid').toLowerCase()
  return windowPool(spatialRank(context), mode)({ ...context, config: { ...context.config, padding } })
}

function convolution(context: LayerContext, body: (x: Value, config: JsonObject, rank: number) => Value): Value {
  const { ops } = context
  const padding = String(context.config['padding'] ?? 'valid').toLowerCase()
  const config = { ...context.config, padding }
  const format = text(config, 'data_format', 'channels_last')
  return inChannelsLast(ops, tensor(context, 0, 'inputs'), format, (x) => body(x, config, x.shape.length - 2))
}

function batchNorm(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const axis = numberArgument(context, CONFIG, 'axis', -1)
  let factor = inverseRoot(ops, tensor(context, 2, 'variance'), numberArgument(context, CONFIG, 'epsilon', 1e-3))
  if (argument(context, 5, 'scale') !== null) factor = ops.multiply(factor, tensor(context, 5, 'scale'))
  let shift = ops.negative(ops.multiply(tensor(context, 1, 'mean'), factor))
  if (argument(context, 4, 'offset') !== null) shift = ops.add(shift, tensor(context, 4, 'offset'))
  const rank = x.shape.length
  return ops.add(ops.multiply(x, alongAxis(ops, factor, axis, rank)), alongAxis(ops, shift, axis, rank))
}

function layerNorm(context: LayerContext): Value {
  const { ops } = context
  const x = floated(ops, tensor(context, 0, 'x'))
  const { mean, variance } = moments(ops, x, axesArgument(context, 3, 'axis') ?? [-1])
  const out = ops.multiply(
    ops.subtract(x, mean),
    inverseRoot(ops, variance, numberArgument(context, 4, 'epsilon', 1e-7)),
  )
  const scaled = argument(context, 1, 'gamma') === null ? out : ops.multiply(out, tensor(context, 1, 'gamma'))
  return argument(context, 2, 'beta') === null ? scaled : ops.add(scaled, tensor(context, 2, 'beta'))
}

function resize(context: LayerContext): Value {
  const { ops } = context
  const [height, width] = numbersArgument(argument(context, 1, 'size'), 'size')
  const interpolation = word(context.config, 'interpolation', INTERPOLATIONS, 'bilinear')
  const images = tensor(context, 0, 'images')
  const flat = images.shape.length === 3 ? ops.expandDims(images, 0) : images
  const format = text(context.config, 'data_format', 'channels_last')
  const out = inChannelsLast(ops, flat, format, (x) =>
    ops.resize(x, { size: [height ?? 1, width ?? 1], interpolation }),
  )
  return images.shape.length === 3
    ? ops.reshape(
        out,
        range(3).map((i) => at(out.shape, i + 1)),
      )
    : out
}
