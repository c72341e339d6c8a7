import { at } from './kit.ts'

/** Cells of the kernel's footprint along one dimension. */
export function extent(kernel: number, dilation: number): number {
  return (kernel - 1) * dilation + 1
}

/** TensorFlow's `SAME`: as many outputs as strides fit, the odd cell of padding behind. */
export function samePadding(input: number, window: number, stride: number): readonly [number, number] {
  const output = Math.ceil(input / stride)
  const total = Math.max((output - 1) * stride + window - input, 0)
  const before = Math.floor(total / 2)
  return [before, total - before]
}

/** Number of windows that fit into a padded dimension. */
export function windows(padded: number, window: number, stride: number): number {
  return Math.max(0, Math.floor((padded - window) / stride) + 1)
}

/** The spatial part of a channels-last shape. @throws RangeError unless it has 1 to 3 dimensions. */
export function spatialOf(shape: readonly number[]): readonly number[] {
  const spatial = shape.slice(1, -1)
  if (spatial.length < 1 || spatial.length > 3) {
    throw new RangeError(`[${shape.join(', ')}] has ${String(spatial.length)} spatial dimensions, allowed are 1 to 3`)
  }
  return spatial
}

/** @throws RangeError unless an option has one positive whole number per spatial dimension. */
export function perDimension(name: string, values: readonly number[], dimensions: number): void {
  if (values.length !== dimensions || values.some((value) => !Number.isInteger(value) || value < 1)) {
    throw new RangeError(`${name} [${values.join(', ')}] of ${String(dimensions)} spatial dimensions`)
  }
}

export function channelsOf(shape: readonly number[]): number {
  return at(shape, shape.length - 1)
}
