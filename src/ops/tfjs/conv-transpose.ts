import type * as tfjs from '@tensorflow/tfjs-core'
import { elementCount } from '../../tensor/tensor.ts'
import type { ConvTransposeOptions, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, commonDType, heldAs } from './kit.ts'
import { stride } from './loops.ts'
import { channelsOf, extent, perDimension, spatialOf } from './spatial.ts'

/** One dimension of a transposed convolution. */
interface Side {
  readonly input: number
  readonly kernel: number
  readonly stride: number
  readonly dilation: number
  readonly output: number
  /** Cells cut off in front of the natural result. */
  readonly before: number
}

/**
 * The gradient of a convolution: one matrix product gives each input cell's contribution to its window, and the
 * contributions are added up in float64. In any number of dimensions, with dilation and output padding.
 */
export function convTranspose(kit: Kit, x: Value, kernel: Value, options: ConvTransposeOptions): TfjsValue {
  const { tf } = kit
  const dtype = commonDType('transposed convolution', x, kernel)
  if (heldAs(dtype) !== 'float32') throw new TypeError(`transposed convolution of ${dtype}: cast explicitly`)
  const spatial = spatialOf(x.shape)
  perDimension('strides', options.strides, spatial.length)
  perDimension('dilations', options.dilations, spatial.length)
  const [batch, inputs] = [at(x.shape, 0), channelsOf(x.shape)]
  const [outputs, expected] = [at(kernel.shape, kernel.shape.length - 2), channelsOf(kernel.shape)]
  if (inputs !== expected || kernel.shape.length !== x.shape.length) {
    throw new RangeError(`transposed convolution of [${x.shape.join(', ')}] with [${kernel.shape.join(', ')}]`)
  }
  const sides = spatial.map((input, i) => sideOf(input, at(kernel.shape, i), i, options))
  const shape = [batch, ...sides.map(({ output }) => output), outputs]
  if (elementCount(shape) === 0 || elementCount(x.shape) === 0) return kit.empty(shape, dtype)
  const taps = elementCount(kernel.shape.slice(0, -2))
  const cells = elementCount(spatial)
  const rows = tf.reshape(kit.tensorOf(x), [batch * cells, inputs])
  const columns = tf.reshape(kit.tensorOf(kernel), [taps * outputs, inputs])
  const products: tfjs.Tensor = tf.matMul(rows, columns, false, true)
  const contributions = kit.elements(kit.moved(products, 'float32'))
  const target = new Float64Array(elementCount(shape))
  const placed = placements(sides)
  const outputCells = elementCount(sides.map(({ output }) => output))
  for (let image = 0; image < batch; image += 1) {
    placed.forEach((place, i) => {
      if (place < 0) return
      const from = (image * placed.length + i) * outputs
      const to = (image * outputCells + place) * outputs
      for (let c = 0; c < outputs; c += 1) target[to + c] = (target[to + c] ?? 0) + (contributions[from + c] ?? 0)
    })
  }
  return kit.make(Float32Array.from(target), shape, dtype)
}

/** Keras's rule for the size, TensorFlow's for where the result lies in it. */
function sideOf(input: number, kernel: number, i: number, options: ConvTransposeOptions): Side {
  const [step, dilation] = [at(options.strides, i), at(options.dilations, i)]
  const window = extent(kernel, dilation)
  const extra = options.outputPadding === null ? null : at(options.outputPadding, i)
  const natural = (input - 1) * step + window
  const output =
    options.padding === 'valid'
      ? natural + (extra ?? Math.max(step - window, 0))
      : extra === null
        ? input * step
        : (input - 1) * step + (window % 2) + extra
  const before = options.padding === 'valid' ? 0 : Math.floor(Math.max(natural - output, 0) / 2)
  return { input, kernel, stride: step, dilation, output, before }
}

/** For each input cell and kernel tap, both row-major, the output cell that it adds to, or -1. */
function placements(sides: readonly Side[]): Int32Array {
  const inputs = sides.map(({ input }) => input)
  const kernels = sides.map(({ kernel }) => kernel)
  const outputs = sides.map(({ output }) => output)
  const taps = elementCount(kernels)
  return Int32Array.from({ length: elementCount(inputs) * taps }, (_, i) => {
    const [cell, tap] = [Math.floor(i / taps), i % taps]
    let place = 0
    for (const [axis, side] of sides.entries()) {
      const at_ =
        coordinate(cell, inputs, axis) * side.stride + coordinate(tap, kernels, axis) * side.dilation - side.before
      if (at_ < 0 || at_ >= side.output) return -1
      place += at_ * stride(outputs, axis)
    }
    return place
  })
}

function coordinate(index: number, shape: readonly number[], axis: number): number {
  return Math.floor(index / stride(shape, axis)) % at(shape, axis)
}
