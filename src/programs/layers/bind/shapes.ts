import type { Json, JsonObject } from '../../../formats/format.ts'
import type { Layer } from '../program.ts'

/** Sizes of a variable as far as the config and the build shape tell; null where they do not. */
export type PartialShape = readonly (number | null)[]

/** Whether a stored shape can be a variable's. */
export function fits(shape: readonly number[], expected: PartialShape): boolean {
  return shape.length === expected.length && expected.every((size, i) => size === null || size === shape[i])
}

/** Shapes of a layer's own variables by name; variables whose shape is not known are absent. */
export function expectedShapes(layer: Layer): Readonly<Record<string, PartialShape>> {
  const { className, config } = layer
  const input = inputShape(layer)
  const features = lastOf(input)
  switch (className) {
    case 'Dense':
      return isQuantized(config) ? {} : { kernel: [features, size(config, 'units')], bias: [size(config, 'units')] }
    case 'Embedding':
      return isQuantized(config) ? {} : { embeddings: [size(config, 'input_dim'), size(config, 'output_dim')] }
    case 'Conv1D':
    case 'Conv2D':
    case 'Conv3D':
      return convolution(config, input)
    case 'Conv1DTranspose':
    case 'Conv2DTranspose':
    case 'Conv3DTranspose':
      return transposed(config, input)
    case 'DepthwiseConv1D':
    case 'DepthwiseConv2D':
      return depthwise(config, input)
    case 'SeparableConv1D':
    case 'SeparableConv2D':
      return separable(config, input)
    case 'BatchNormalization': {
      const channels = alongAxis(input, config['axis'])
      return { gamma: [channels], beta: [channels], moving_mean: [channels], moving_variance: [channels] }
    }
    case 'SimpleRNNCell':
      return cell(config, features, 1, 1)
    case 'LSTMCell':
      return cell(config, features, 4, 1)
    case 'GRUCell':
      return cell(config, features, 3, config['reset_after'] === true ? 2 : 1)
    default:
      return {}
  }
}

function convolution(config: JsonObject, input: PartialShape | null): Readonly<Record<string, PartialShape>> {
  const filters = size(config, 'filters')
  const channels = channelsOf(config, input)
  const groups = size(config, 'groups') ?? 1
  return kernelAndBias(config, 'kernel', [channels === null ? null : channels / groups, filters], filters)
}

function transposed(config: JsonObject, input: PartialShape | null): Readonly<Record<string, PartialShape>> {
  const filters = size(config, 'filters')
  return kernelAndBias(config, 'kernel', [filters, channelsOf(config, input)], filters)
}

function depthwise(config: JsonObject, input: PartialShape | null): Readonly<Record<string, PartialShape>> {
  const channels = channelsOf(config, input)
  const multiplier = size(config, 'depth_multiplier')
  const out = channels === null || multiplier === null ? null : channels * multiplier
  // Keras 3 calls it kernel, Keras 2 depthwise_kernel; the registry decides which of them there is.
  const shapes = kernelAndBias(config, 'kernel', [channels, multiplier], out)
  return shapes['kernel'] === undefined ? shapes : { ...shapes, depthwise_kernel: shapes['kernel'] }
}

function separable(config: JsonObject, input: PartialShape | null): Readonly<Record<string, PartialShape>> {
  const channels = channelsOf(config, input)
  const multiplier = size(config, 'depth_multiplier')
  const filters = size(config, 'filters')
  const middle = channels === null || multiplier === null ? null : channels * multiplier
  const shapes = kernelAndBias(config, 'depthwise_kernel', [channels, multiplier], filters)
  const kernel = config['kernel_size']
  if (!Array.isArray(kernel)) return shapes
  return { ...shapes, pointwise_kernel: [...kernel.map(() => 1), middle, filters] }
}

function kernelAndBias(
  config: JsonObject,
  name: string,
  ends: readonly [number | null, number | null],
  bias: number | null,
): Readonly<Record<string, PartialShape>> {
  const kernel = config['kernel_size']
  if (!Array.isArray(kernel) || !kernel.every((side) => typeof side === 'number')) return { bias: [bias] }
  return { [name]: [...(kernel as readonly number[]), ...ends], bias: [bias] }
}

/** Kernels of all gates side by side. */
function cell(
  config: JsonObject,
  features: number | null,
  gates: number,
  biases: number,
): Readonly<Record<string, PartialShape>> {
  const units = size(config, 'units')
  const width = units === null ? null : units * gates
  return {
    kernel: [features, width],
    recurrent_kernel: [units, width],
    bias: biases === 1 ? [width] : [biases, width],
  }
}

function isQuantized(config: JsonObject): boolean {
  return typeof config['dtype'] !== 'string' || /^(?:int|float8)/.test(config['dtype'])
}

function size(config: JsonObject, key: string): number | null {
  const value = config[key]
  return typeof value === 'number' ? value : null
}

function inputShape(layer: Layer): PartialShape | null {
  const shape = layer.buildConfig?.['input_shape']
  return isShape(shape) ? shape : null
}

function isShape(value: Json | undefined): value is PartialShape {
  return Array.isArray(value) && value.every((item) => item === null || typeof item === 'number')
}

function lastOf(shape: PartialShape | null): number | null {
  return shape?.at(-1) ?? null
}

function channelsOf(config: JsonObject, shape: PartialShape | null): number | null {
  return config['data_format'] === 'channels_first' ? (shape?.[1] ?? null) : lastOf(shape)
}

function alongAxis(shape: PartialShape | null, axis: Json | undefined): number | null {
  return typeof axis === 'number' ? (shape?.at(axis) ?? null) : null
}
