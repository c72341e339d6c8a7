import type * as tfjs from '@tensorflow/tfjs-core'
import { elementCount } from '../../tensor/tensor.ts'
import type { ConvTransposeOptions, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { at, commonDType, heldAs } from './kit.ts'
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
  const images: tfjs.Tensor2D = tf.reshape(kit.tensorOf(x), [batch * cells, inputs])
  // Turned round beforehand: the wasm kernel multiplies by a transposed matrix the slow way.
  const columns = tf.transpose<tfjs.Tensor2D>(tf.reshape(kit.tensorOf(kernel), [taps * outputs, inputs]))
  const target = new Float64Array(elementCount(shape))
  const placed = placements(sides)
  const outputCells = elementCount(sides.map(({ output }) => output))
  for (let image = 0; image < batch; image += 1) {
    // One image at a time: the contributions are as many as the kernel has cells times larger than the image.
    const product: tfjs.Tensor = tf.tidy(() =>
      tf.matMul(tf.slice(images, [image * cells, 0], [cells, inputs]), columns),
    )
    const contributions = kit.elements(kit.moved(product, 'float32'))
    product.dispose()
    for (let i = 0; i < placed.length; i += 1) {
      const place = placed[i] ?? -1
      if (place < 0) continue
      const from = i * outputs
      const to = (image * outputCells + place) * outputs
      for (let c = 0; c < outputs; c += 1) target[to + c] = (target[to + c] ?? 0) + (contributions[from + c] ?? 0)
    }
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
  let places = new Int32Array(1)
  let [cells, taps] = [1, 1]
  for (const side of sides) {
    const next = new Int32Array(cells * side.input * taps * side.kernel)
    let i = 0
    for (let cell = 0; cell < cells; cell += 1) {
      for (let input = 0; input < side.input; input += 1) {
        for (let tap = 0; tap < taps; tap += 1) {
          const outer = places[cell * taps + tap] ?? -1
          for (let inner = 0; inner < side.kernel; inner += 1) {
            const at = input * side.stride + inner * side.dilation - side.before
            next[i] = outer < 0 || at < 0 || at >= side.output ? -1 : outer * side.output + at
            i += 1
          }
        }
      }
    }
    places = next
    cells *= side.input
    taps *= side.kernel
  }
  return places
}
