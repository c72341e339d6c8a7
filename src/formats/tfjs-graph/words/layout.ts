import { dtypeAttr, intAttr, textAttr, type Attrs } from '../../tensorflow/nodes.ts'
import { intList, type Rewrite, type Wording } from '../wording.ts'
import { binary, concat, gather, padded, reshape, sizeOf, transpose } from './kit.ts'

/**
 * TF.js has channels last, its wasm kernels nothing else, and most of its ops do not look at `data_format`: what has
 * channels first is turned round before and after. Padding of pools that is given in numbers becomes padding.
 */

/** Lists of numbers that have one for each axis. */
const BY_AXIS = ['strides', 'dilations', 'ksize', 'rates']

/** Axes of a tensor with channels first, in the order in which they stand with channels last, and back. */
const LAST: Readonly<Record<string, readonly number[]>> = { NCHW: [0, 2, 3, 1], NCDHW: [0, 2, 3, 4, 1] }
const FIRST: Readonly<Record<string, readonly number[]>> = { NCHW: [0, 3, 1, 2], NCDHW: [0, 4, 1, 2, 3] }

/** The node's attributes for channels last, or null where it has them already. */
function channelsLast(
  word: Wording,
): { readonly last: readonly number[]; readonly first: readonly number[]; readonly attrs: Attrs } | null {
  const format = word.text('data_format', 'NHWC')
  const [last, first] = [LAST[format], FIRST[format]]
  if (last === undefined || first === undefined) {
    return format === 'NHWC' || format === 'NDHWC' ? null : word.refuse(`TF.js does not have the data format ${format}`)
  }
  const attrs: Record<string, Attrs[string]> = { ...Object.fromEntries(word.node.attrs) }
  delete attrs['_output_shapes']
  for (const name of BY_AXIS) {
    const values = word.ints(name)
    if (values.length === last.length) attrs[name] = intList(last.map((axis) => values[axis] ?? 1))
  }
  const margins = word.ints('explicit_paddings')
  if (margins.length === 2 * last.length) {
    attrs['explicit_paddings'] = intList(last.flatMap((axis) => margins.slice(2 * axis, 2 * axis + 2)))
  }
  attrs['data_format'] = textAttr(format === 'NCHW' ? 'NHWC' : 'NDHWC')
  return { last, first, attrs }
}

/** An op on a tensor at `place`, with channels last. */
const turned =
  (place = 0): Rewrite =>
  (word) => {
    const layout = channelsLast(word)
    if (layout === null) return null
    const T = word.dtype('T')
    const inputs = word.inputs.map((ref, i) => (i === place ? transpose(word, ref, layout.last, T) : ref))
    return [transpose(word, word.add(word.node.op, inputs, layout.attrs), layout.first, T)]
  }

const either =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (word) => {
    for (const rewrite of rewrites) {
      const said = rewrite(word)
      if (said !== null) return said
    }
    return null
  }

/** The largest of a window, whose margins never win. */
const margined: Rewrite = (word) => {
  if (word.text('padding', '') !== 'EXPLICIT') return null
  const [T, format, margins] = [word.dtype('T'), word.text('data_format', 'NHWC'), word.ints('explicit_paddings')]
  if (format !== 'NHWC' || margins.length !== 8) return word.refuse('pads by numbers with channels first')
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  const wide = padded(word, word.input(0), margins, -Infinity, T)
  return [word.add('MaxPool', [wide], { ...attrs, padding: textAttr('VALID'), explicit_paddings: intList([]) })]
}

/** Windows and steps that are tensors in TensorFlow, and have to be constants. */
const poolOfTensors: Rewrite = (word) => {
  const [size, steps] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))]
  if (size === null || steps === null) return word.refuse('its window and its steps are no constants')
  const format = word.text('data_format', 'NHWC')
  if (format !== 'NHWC') return word.refuse(`TF.js does not have the data format ${format}`)
  return [
    word.add('MaxPool', [word.input(0)], {
      T: dtypeAttr(word.dtype('T')),
      ksize: intList(size),
      strides: intList(steps),
      padding: textAttr(word.text('padding', 'VALID')),
      data_format: textAttr('NHWC'),
    }),
  ]
}

/** TF.js's wasm kernel takes no maximum below 0, and where it lies goes wrong with it. */
const poolWithPlaces: Rewrite = (word) => {
  const attrs = Object.fromEntries(
    [...word.node.attrs].filter(([name]) => ['T', 'ksize', 'strides', 'padding'].includes(name)),
  )
  return [word.add('MaxPool', [word.input(0)], { ...attrs, data_format: textAttr('NHWC') })]
}

const bias: Rewrite = (word) => {
  if (word.text('data_format', 'NHWC') !== 'NCHW') return null
  const [x, T] = [word.input(0), word.dtype('T')]
  const rank = word.shapeOf(x)?.length ?? word.refuse('adds along the second axis of a tensor of unknown rank')
  const column = reshape(word, word.input(1), [-1, ...Array.from({ length: rank - 2 }, () => 1)], T)
  return [binary(word, 'AddV2', x, column, T)]
}

/** The sizes that come out are a tensor too. */
const turnedBack: Rewrite = (word) => {
  if (word.ints('dilations').some((step) => step !== 1)) return word.refuse('TF.js does not dilate it')
  const sizes = word.numbersOf(word.input(0))
  if (sizes !== null && sizes.length !== 4) return word.refuse('says two sizes of its four')
  const layout = channelsLast(word)
  if (layout === null) return null
  const T = word.dtype('T')
  const turnedSizes = gather(word, word.input(0), word.vector(layout.last), 0, 'int32')
  const x = transpose(word, word.input(2), layout.last, T)
  const made = word.add(word.node.op, [turnedSizes, word.input(1), x], layout.attrs)
  return [transpose(word, made, layout.first, T)]
}

/** A convolution of TF.js has no groups: each is one by itself, beside the others. */
const grouped: Rewrite = (word) => {
  const [x, filter] = [word.input(0), word.input(1)]
  const T = word.dtype('T')
  const format = word.text('data_format', 'NHWC')
  const channels = word.shapeOf(x)?.at(format === 'NCHW' ? 1 : -1) ?? -1
  const [inner = -1, outer = -1] = word.shapeOf(filter)?.slice(-2) ?? []
  if (channels < 0 || inner < 0 || channels === inner) return null
  const groups = channels / inner
  // One channel a group is a depthwise convolution (groups.ts).
  if (inner === 1 && format === 'NHWC') return null
  if (!Number.isInteger(groups) || outer < 0 || outer % groups !== 0 || format !== 'NHWC' || groups > MOST_GROUPS) {
    return word.refuse(`has groups of ${inner} channels, which TF.js does not have`)
  }
  const split = (from: string): string =>
    word.add('Split', [word.number(3, 'int32'), from], { T: dtypeAttr(T), num_split: intAttr(groups) })
  const [inputs, filters] = [split(x), split(filter)]
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  const parts = Array.from({ length: groups }, (_, i) =>
    word.add('Conv2D', [word.output(inputs, i), word.output(filters, i)], attrs),
  )
  return [concat(word, parts, 3, T)]
}

const MOST_GROUPS = 256

/** Squares of `block_size` go into the channels. */
const squares: Rewrite = (word) => {
  const [x, T, block] = [word.input(0), word.dtype('T'), word.int('block_size', 1)]
  const shape = word.shapeOf(x)
  const [, height = -1, width = -1, channels = -1] = shape ?? []
  if (word.text('data_format', 'NHWC') !== 'NHWC' || height < 0 || width < 0 || channels < 0) {
    return word.refuse('TF.js does not have it, and the sizes that other words need are not known')
  }
  const [rows, columns] = [height / block, width / block]
  // Two steps, each of five axes: TF.js turns no more round on all of its kernels.
  const byColumns = reshape(word, x, [-1, height, columns, block * channels], T)
  const inRows = transpose(word, reshape(word, byColumns, [-1, block, columns, block * channels], T), [0, 2, 1, 3], T)
  return [reshape(word, inRows, [-1, rows, columns, block * block * channels], T)]
}

/** Elements move along axes, and come in again at the other end. */
const rolled: Rewrite = (word) => {
  const [x, T] = [word.input(0), word.dtype('T')]
  const [shifts, axes] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))]
  const shape = word.shapeOf(x)
  if (shifts === null || axes === null) return word.refuse('moves by what is no constant, which TF.js does not have')
  let rolling = x
  for (const [i, axis] of axes.entries()) {
    const size = sizeOf(word, x, shape, axis, T)
    if (typeof size !== 'number') return word.refuse('moves along an axis of unknown size, which TF.js does not have')
    const shift = (((shifts[i] ?? 0) % size) + size) % size
    const order = Int32Array.from({ length: size }, (_, place) => (place - shift + size) % size)
    rolling = gather(word, rolling, word.constant({ dtype: 'int32', shape: [size], data: order }), axis, T)
  }
  return [rolling]
}

/** TF.js's wasm kernel takes no maximum below 0 of volumes: they are pooled by their planes, and then along their depth. */
const volumes: Rewrite = (word) => {
  const layout = channelsLast(word)
  const T = word.dtype('T')
  const given = word.shapeOf(word.input(0))
  const shape = layout === null ? given : layout.last.map((axis) => given?.[axis] ?? -1)
  const inOrder = (values: readonly number[]): readonly number[] =>
    layout === null ? values : layout.last.map((axis) => values[axis] ?? 1)
  const [window, steps] = [inOrder(word.ints('ksize')), inOrder(word.ints('strides'))]
  const [, depth = -1, height = -1, width = -1, channels = -1] = shape ?? []
  if (Math.min(depth, height, width, channels) < 0) {
    return word.refuse("pools volumes of unknown size, which TF.js's wasm kernel does wrongly")
  }
  const isSame = word.text('padding', 'VALID') === 'SAME'
  const length = (size: number, axis: number): number => {
    const step = steps[axis] ?? 1
    return isSame ? Math.ceil(size / step) : Math.ceil((size - (window[axis] ?? 1) + 1) / step)
  }
  const pool = (x: string, axes: readonly [number | null, number | null]): string => {
    const along = (values: readonly number[]): readonly number[] =>
      axes.map((axis) => (axis === null ? 1 : (values[axis] ?? 1)))
    return word.add('MaxPool', [x], {
      T: dtypeAttr(T),
      ksize: intList([1, ...along(window), 1]),
      strides: intList([1, ...along(steps), 1]),
      padding: textAttr(isSame ? 'SAME' : 'VALID'),
      data_format: textAttr('NHWC'),
      explicit_paddings: intList([]),
    })
  }
  const x = layout === null ? word.input(0) : transpose(word, word.input(0), layout.last, T)
  const planes = pool(reshape(word, x, [-1, height, width, channels], T), [2, 3])
  const [rows, columns] = [length(height, 2), length(width, 3)]
  const lines = pool(reshape(word, planes, [-1, depth, rows * columns, channels], T), [1, null])
  const made = reshape(word, lines, [-1, length(depth, 1), rows, columns, channels], T)
  return [layout === null ? made : transpose(word, made, layout.first, T)]
}

export const LAYOUT: Readonly<Record<string, Rewrite>> = {
  AvgPool: turned(),
  AvgPool3D: turned(),
  BiasAdd: bias,
  Conv2D: either(grouped, turned()),
  Conv2DBackpropInput: turnedBack,
  Conv3D: turned(),
  DepthToSpace: turned(),
  DepthwiseConv2dNative: turned(),
  MaxPool: either(margined, turned()),
  MaxPool3D: volumes,
  MaxPoolV2: poolOfTensors,
  MaxPoolWithArgmax: poolWithPlaces,
  Roll: rolled,
  SpaceToDepth: squares,
}
