import type * as tfjs from '@tensorflow/tfjs-core'
import { elementCount } from '../../tensor/tensor.ts'
import type { ConvOptions, ConvTransposeOptions, Ops, Padding, Value } from '../ops.ts'
import { convTranspose } from './conv-transpose.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, commonDType, heldAs } from './kit.ts'
import { channelsOf, extent, perDimension, samePadding, spatialOf, windows } from './spatial.ts'

/**
 * Convolutions on the two-dimensional kernels. One dimension is two with a height of 1; three are a sum of
 * two-dimensional convolutions, one for each plane of the kernel. Padding is always explicit, groups are split.
 */
export function convOps(kit: Kit) {
  return {
    conv: (x: Value, kernel: Value, options: ConvOptions) => {
      const { groups } = options
      const [inputs, outputs] = [channelsOf(x.shape), channelsOf(kernel.shape)]
      const perGroup = at(kernel.shape, kernel.shape.length - 2)
      if (inputs !== perGroup * groups || outputs % groups !== 0) {
        throw new RangeError(
          `convolution of ${String(inputs)} channels in ${String(groups)} groups with a kernel of [${kernel.shape.join(', ')}]`,
        )
      }
      const grouped: Convolution = (planes, weights, strides, dilations) =>
        conv2d(kit.tf, planes, weights, strides, dilations, groups)
      // As ConvNeXt has it: one channel a group. Splitting into a hundred convolutions takes twenty times as long.
      const isDepthwise = perGroup === 1 && groups > 1
      const convolution = strideOrDilate(kit.tf, isDepthwise ? channelByChannel(kit, groups) : grouped)
      return convolve(kit, x, kernel, options, outputs, convolution)
    },
    depthwiseConv: (x: Value, kernel: Value, options: Omit<ConvOptions, 'groups'>) => {
      const [inputs, multiplier] = [at(kernel.shape, kernel.shape.length - 2), channelsOf(kernel.shape)]
      if (channelsOf(x.shape) !== inputs) {
        throw new RangeError(`depthwise convolution of [${x.shape.join(', ')}] with [${kernel.shape.join(', ')}]`)
      }
      const convolution = strideOrDilate(kit.tf, channelByChannel(kit, inputs))
      return convolve(kit, x, kernel, options, inputs * multiplier, convolution)
    },
    convTranspose: (x: Value, kernel: Value, options: ConvTransposeOptions) => convTranspose(kit, x, kernel, options),
  } satisfies Partial<Ops>
}

type Pair = [number, number]
type Convolution = (x: tfjs.Tensor4D, kernel: tfjs.Tensor4D, strides: Pair, dilations: Pair) => tfjs.Tensor4D

/** Each of `inputs` channels by itself, several outputs of each side by side; the kernel may lie as one group's each. */
function channelByChannel(kit: Kit, inputs: number): Convolution {
  const { tf } = kit
  const depthwise: Convolution = (x, kernel, strides, dilations) =>
    isPointwise(kernel)
      ? scale(tf, everyNth(tf, x, strides), kernel)
      : tf.depthwiseConv2d(x, kernel, strides, 'valid', 'NHWC', dilations)
  const mended = kit.mends('depthwiseConv') ? squareAndDense(tf, depthwise) : depthwise
  return (x, kernel, strides, dilations) => {
    const [height, width, inner, outer] = kernel.shape
    return mended(x, tf.reshape(kernel, [height, width, inputs, (inner * outer) / inputs]), strides, dilations)
  }
}

function convolve(
  kit: Kit,
  x: Value,
  kernel: Value,
  options: Omit<ConvOptions, 'groups'>,
  outputs: number,
  convolution: Convolution,
): TfjsValue {
  const dtype = commonDType('convolution', x, kernel)
  if (heldAs(dtype) !== 'float32') throw new TypeError(`convolution of ${dtype}: cast explicitly`)
  const dimensions = spatialOf(x.shape).length
  if (kernel.shape.length !== x.shape.length) throw new RangeError('convolution with a kernel of another rank')
  perDimension('strides', options.strides, dimensions)
  perDimension('dilations', options.dilations, dimensions)
  const pads = explicitPadding(x.shape, kernel.shape, options)
  const padded = padSpatial(kit.tf, kit.tensorOf(x), pads)
  const lengths = spatialOf(padded.shape).map((dim, i) =>
    windows(dim, extent(at(kernel.shape, i), at(options.dilations, i)), at(options.strides, i)),
  )
  const shape = [at(x.shape, 0), ...lengths, outputs]
  if (elementCount(shape) === 0 || elementCount(x.shape) === 0) return kit.empty(shape, dtype)
  const result = convolvePlanes(kit.tf, padded, kit.tensorOf(kernel), options, convolution)
  return kit.wrap(kit.tf.reshape(result, shape), dtype)
}

/** Cells to add before and after each spatial dimension. */
function explicitPadding(
  shape: readonly number[],
  kernel: readonly number[],
  options: Omit<ConvOptions, 'groups'>,
): Pair[] {
  const { padding, strides, dilations } = options
  return spatialOf(shape).map((dim, i) =>
    paddingOf(padding, i, dim, extent(at(kernel, i), at(dilations, i)), at(strides, i)),
  )
}

function paddingOf(padding: Padding, i: number, dim: number, window: number, stride: number): Pair {
  if (padding === 'valid') return [0, 0]
  const [before, after] = padding === 'same' ? samePadding(dim, window, stride) : at(padding, i)
  return [before, after]
}

function padSpatial(tf: typeof tfjs, x: tfjs.Tensor, pads: readonly Pair[]): tfjs.Tensor {
  if (pads.every(([before, after]) => before + after === 0) || x.size === 0) return x
  return tf.pad(x, [[0, 0], ...pads, [0, 0]])
}

function convolvePlanes(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  { strides, dilations }: Omit<ConvOptions, 'groups'>,
  convolution: Convolution,
): tfjs.Tensor {
  const [batch, channels] = [at(x.shape, 0), channelsOf(x.shape)]
  const [inner, outer] = [at(kernel.shape, kernel.shape.length - 2), channelsOf(kernel.shape)]
  const spatial = spatialOf(x.shape)
  if (spatial.length === 1) {
    const plane: tfjs.Tensor4D = tf.reshape(x, [batch, 1, at(spatial, 0), channels])
    const weights: tfjs.Tensor4D = tf.reshape(kernel, [1, at(kernel.shape, 0), inner, outer])
    return convolution(plane, weights, [1, at(strides, 0)], [1, at(dilations, 0)])
  }
  if (spatial.length === 2) {
    const plane: tfjs.Tensor4D = tf.reshape(x, [batch, at(spatial, 0), at(spatial, 1), channels])
    const weights: tfjs.Tensor4D = tf.reshape(kernel, [at(kernel.shape, 0), at(kernel.shape, 1), inner, outer])
    return convolution(plane, weights, [at(strides, 0), at(strides, 1)], [at(dilations, 0), at(dilations, 1)])
  }
  const [depth, height, width] = [at(spatial, 0), at(spatial, 1), at(spatial, 2)]
  const kernelDepth = at(kernel.shape, 0)
  const length = windows(depth, extent(kernelDepth, at(dilations, 0)), at(strides, 0))
  const layers = Array.from({ length: kernelDepth }, (_, k) => {
    const start = k * at(dilations, 0)
    const picked = Int32Array.from({ length }, (_unused, i) => start + i * at(strides, 0))
    const slab = tf.gather(x, tf.tensor1d(picked, 'int32'), 1)
    const planes: tfjs.Tensor4D = tf.reshape(slab, [batch * length, height, width, channels])
    const weights: tfjs.Tensor4D = tf.reshape(tf.slice(kernel, [k, 0, 0, 0, 0], [1, -1, -1, -1, -1]), [
      at(kernel.shape, 1),
      at(kernel.shape, 2),
      inner,
      outer,
    ])
    return convolution(planes, weights, [at(strides, 1), at(strides, 2)], [at(dilations, 1), at(dilations, 2)])
  })
  return layers.reduce((sum, layer) => tf.add(sum, layer))
}

/** TF.js has no strides together with dilation: such a convolution keeps every n-th cell of the one without strides. */
function strideOrDilate(tf: typeof tfjs, convolution: Convolution): Convolution {
  return (x, kernel, strides, dilations) => {
    // A kernel of one cell has nothing to dilate.
    const [down, across] = [kernel.shape[0] === 1 ? 1 : dilations[0], kernel.shape[1] === 1 ? 1 : dilations[1]]
    const either = (down === 1 && across === 1) || (strides[0] === 1 && strides[1] === 1)
    if (either) return convolution(x, kernel, strides, [down, across])
    return everyNth(tf, convolution(x, kernel, [1, 1], [down, across]), strides)
  }
}

/** XNNPACK, under the wasm kernels, turns NaN into -Infinity where a kernel of one cell works channel by channel. */
function isPointwise(kernel: tfjs.Tensor4D): boolean {
  return kernel.shape[0] === 1 && kernel.shape[1] === 1
}

/** A depthwise convolution with a kernel of one cell. */
function scale(tf: typeof tfjs, x: tfjs.Tensor4D, kernel: tfjs.Tensor4D): tfjs.Tensor4D {
  const [batch, height, width, inputs] = x.shape
  const multiplier = kernel.shape[3]
  const product = tf.mul(tf.reshape(x, [batch * height * width, inputs, 1]), tf.reshape(kernel, [inputs, multiplier]))
  return tf.reshape(product, [batch, height, width, inputs * multiplier])
}

/** A convolution with a kernel of one cell. */
function mix(tf: typeof tfjs, x: tfjs.Tensor4D, kernel: tfjs.Tensor4D): tfjs.Tensor4D {
  const [batch, height, width, inputs] = x.shape
  const outputs = kernel.shape[3]
  const cells = tf.reshape(x, [batch * height * width, inputs])
  const product: tfjs.Tensor = tf.matMul(cells, tf.reshape(kernel, [inputs, outputs]))
  return tf.reshape(product, [batch, height, width, outputs])
}

function everyNth(tf: typeof tfjs, dense: tfjs.Tensor4D, strides: Pair): tfjs.Tensor4D {
  if (strides[0] === 1 && strides[1] === 1) return dense
  const [batch, height, width, channels] = dense.shape
  const kept = tf.stridedSlice(dense, [0, 0, 0, 0], dense.shape, [1, ...strides, 1])
  return tf.reshape(kept, [batch, Math.ceil(height / strides[0]), Math.ceil(width / strides[1]), channels])
}

/** Native TensorFlow's depthwise kernel wants equal strides, and no dilation: it is spelled out as zeros in the kernel. */
function squareAndDense(tf: typeof tfjs, convolution: Convolution): Convolution {
  return (x, kernel, strides, dilations) => {
    const spread = spreadKernel(tf, kernel, dilations)
    if (strides[0] === strides[1]) return convolution(x, spread, strides, [1, 1])
    return everyNth(tf, convolution(x, spread, [1, 1], [1, 1]), strides)
  }
}

function spreadKernel(tf: typeof tfjs, kernel: tfjs.Tensor4D, [down, across]: Pair): tfjs.Tensor4D {
  if (down === 1 && across === 1) return kernel
  const [height, width, inputs, multiplier] = kernel.shape
  const cells = tf.reshape(kernel, [height, 1, width, 1, inputs * multiplier])
  const room: Pair[] = [
    [0, 0],
    [0, down - 1],
    [0, 0],
    [0, across - 1],
    [0, 0],
  ]
  const whole: tfjs.Tensor4D = tf.reshape(tf.pad(cells, room), [height * down, width * across, inputs, multiplier])
  return tf.slice(whole, [0, 0, 0, 0], [extent(height, down), extent(width, across), inputs, multiplier])
}

/** The kernel of TF.js has no groups. */
function conv2d(
  tf: typeof tfjs,
  x: tfjs.Tensor4D,
  kernel: tfjs.Tensor4D,
  strides: Pair,
  dilations: Pair,
  groups: number,
): tfjs.Tensor4D {
  if (groups === 1) {
    if (isPointwise(kernel)) return mix(tf, everyNth(tf, x, strides), kernel)
    return tf.conv2d(x, kernel, strides, 'valid', 'NHWC', dilations)
  }
  const inputs = tf.split<tfjs.Tensor4D>(x, groups, 3)
  const kernels = tf.split<tfjs.Tensor4D>(kernel, groups, 3)
  return tf.concat(
    inputs.map((input, i) => conv2d(tf, input, at(kernels, i), strides, dilations, 1)),
    3,
  )
}
