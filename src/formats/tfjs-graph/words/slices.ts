import type { DType } from '../../../tensor/dtype.ts'
import { dtypeAttr, intAttr } from '../../tensorflow/nodes.ts'
import type { Rewrite, Wording } from '../wording.ts'
import {
  binary,
  cast,
  concat,
  expandDims,
  gather,
  isWhole,
  item,
  part,
  range,
  reduce,
  reshape,
  select,
  sized,
  sizeOf,
  sizeOp,
  sizesOf,
  transpose,
  type Size,
} from './kit.ts'

/**
 * TF.js drops a step of a slice that takes all of its axis (`x[:, ::-1]`: slice_util.ts takes it for a whole one), and its
 * wasm kernel calls what it makes floats. Steps are taken by `GatherV2`; the slice itself has none.
 */
const strided: Rewrite = (word) => {
  const strides = word.numbersOf(word.input(3))
  if (strides === null) return word.refuse('takes steps that are no constants')
  if (strides.every((step) => step === 1)) return null
  const [begins, ends] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))]
  if (begins === null || ends === null) return word.refuse('takes steps between bounds that are no constants')
  const mask = (name: string): number => word.int(name, 0)
  const has = (bits: number, place: number): boolean => (bits & (1 << place)) !== 0
  const [newAxes, dots, single] = [mask('new_axis_mask'), mask('ellipsis_mask'), mask('shrink_axis_mask')]
  const [beginMask, endMask] = [mask('begin_mask'), mask('end_mask')]
  const isAxis = (place: number): boolean => !has(dots, place) && (has(dots, place) || !has(newAxes, place))
  const isBehind = (place: number): boolean => dots !== 0 && place > 31 - Math.clz32(dots)
  const [x, T, shape] = [word.input(0), word.dtype('T'), word.shapeOf(word.input(0))]
  let [taken, wholeBegin, wholeEnd] = [x, beginMask, endMask]
  for (const [place, step] of strides.entries()) {
    if (!isAxis(place) || has(single, place) || step === 1) continue
    const places = strides.map((_, i) => i)
    const axis = isBehind(place)
      ? -places.filter((i) => i >= place && isAxis(i)).length
      : places.filter((i) => i < place && isAxis(i)).length
    const size = sizeOf(word, x, shape, axis, T)
    const bounds = boundsOf(word, size, step, {
      begin: has(beginMask, place) ? null : (begins[place] ?? 0),
      end: has(endMask, place) ? null : (ends[place] ?? 0),
    })
    taken = gather(word, taken, range(word, sized(word, bounds[0]), sized(word, bounds[1]), step), axis, T)
    wholeBegin |= 1 << place
    wholeEnd |= 1 << place
  }
  const rest = { begin_mask: wholeBegin, end_mask: wholeEnd, ellipsis_mask: dots, new_axis_mask: newAxes }
  const steps = word.vector(strides.map(() => 1))
  return [
    word.add('StridedSlice', [taken, word.input(1), word.input(2), steps], {
      T: dtypeAttr(T),
      Index: dtypeAttr(word.node.attrs.has('Index') ? word.dtype('Index') : 'int32'),
      ...Object.fromEntries(Object.entries(rest).map(([name, bits]) => [name, intAttr(bits)])),
      shrink_axis_mask: intAttr(single),
    }),
  ]
}

/** Where a slice with steps starts and stops, as TensorFlow brings its bounds into the axis. */
function boundsOf(
  word: Wording,
  size: Size,
  step: number,
  { begin, end }: { readonly begin: number | null; readonly end: number | null },
): readonly [Size, Size] {
  const low = step > 0 ? 0 : -1
  const high = step > 0 ? size : sizeOp(word, 'AddV2', size, -1)
  const within = (bound: number): Size => {
    const counted = bound < 0 ? sizeOp(word, 'AddV2', size, bound) : bound
    return sizeOp(word, 'Maximum', sizeOp(word, 'Minimum', counted, high), low)
  }
  const [first, last] = step > 0 ? [low, high] : [high, low]
  return [begin === null ? first : within(begin), end === null ? last : within(end)]
}

/** Indices within batches, as indices into all batches in a row. */
const batched: Rewrite = (word) => {
  const rank = word.shapeOf(word.input(1))?.length
  const given = word.int('batch_dims', 0)
  if (given === 0) return null
  const [x, T, I] = [word.input(0), word.dtype('Tparams'), word.dtype('Tindices')]
  const xRank = word.shapeOf(x)?.length
  const axis = word.numbersOf(word.input(2))?.[0]
  if (axis === undefined || rank === undefined || xRank === undefined) {
    return word.refuse('gathers within batches, along an axis or of a rank that is not known')
  }
  const batch = given < 0 ? given + rank : given
  const along = axis < 0 ? axis + xRank : axis
  const axes = Array.from({ length: xRank }, (_, i) => i)
  // The axis comes right behind the batches, and where it was afterwards.
  const front = [...axes.slice(0, batch), along, ...axes.slice(batch).filter((one) => one !== along)]
  const data = along === batch ? x : transpose(word, x, front, T)
  const sizes = sizesOf(word, data, T)
  const indices = cast(word, word.input(1), I, 'int32')
  const inner = part(word, sizes, batch + 1, null)
  const count = reduce(word, 'Prod', part(word, sizes, 0, batch), [0], 'int32')
  const length = item(word, sizes, batch)
  const rows = reshape(word, data, concat(word, [word.vector([-1]), inner], 0, 'int32'), T)
  const zero = word.number(0, 'int32')
  const starts = binary(word, 'Mul', range(word, zero, count, 1), length, 'int32')
  const lines = reshape(
    word,
    indices,
    concat(word, [expandDims(word, count, 0, 'int32'), word.vector([-1])], 0, 'int32'),
    'int32',
  )
  const places = binary(word, 'AddV2', lines, expandDims(word, starts, 1, 'int32'), 'int32')
  const shape = concat(word, [sizesOf(word, indices, 'int32'), inner], 0, 'int32')
  const found = reshape(word, gather(word, rows, places, 0, T), shape, T)
  if (along === batch) return [found]
  const [count1, outer] = [rank - batch, along - batch]
  const total = rank + xRank - batch - 1
  const back = Array.from({ length: total }, (_, i) => {
    if (i < batch || i >= batch + outer + count1) return i
    return i < batch + outer ? i + count1 : i - outer
  })
  return [transpose(word, found, back, T)]
}

/**
 * TF.js puts the ones along the last axis only, and its wasm kernel writes integers where floats are asked for: they come
 * of comparing indices.
 */
const oneHot: Rewrite = (word) => {
  const [T, I] = [word.dtype('T'), word.node.attrs.has('TI') ? word.dtype('TI') : 'int64']
  const axis = word.int('axis', -1)
  if (axis === -1 && T === 'int32') return null
  const indices = cast(word, word.input(0), I, 'int32')
  const rank = word.shapeOf(word.input(0))?.length
  const behind =
    axis === -1 ? 0 : (rank ?? word.refuse('puts its ones along an axis of a tensor of unknown rank')) - axis
  const line = range(word, word.number(0, 'int32'), word.input(1), 1)
  const classes = behind === 0 ? line : reshape(word, line, [-1, ...Array.from({ length: behind }, () => 1)], 'int32')
  const isHot = binary(word, 'Equal', expandDims(word, indices, axis, 'int32'), classes, 'int32')
  const [on, off] = [2, 3].map((place) => word.numbersOf(word.input(place))?.[0])
  if (on === 1 && off === 0) return [T === 'bool' ? isHot : cast(word, isHot, 'bool', T)]
  return [select(word, isHot, word.input(2), word.input(3), T)]
}

/** TF.js broadcasts a condition from its last axis on, `Select` from its first; and its wasm kernel knows no booleans. */
const chosen: Rewrite = (word) => {
  const [T, a, b] = [word.dtype('T'), word.input(1), word.input(2)]
  if (T === 'string') return word.refuse('TF.js chooses among numbers only')
  const condition = word.node.op === 'Select' ? fromTheFront(word) : word.input(0)
  if (T === 'bool') {
    const no = word.add('LogicalNot', [condition])
    return [word.add('LogicalOr', [word.add('LogicalAnd', [condition, a]), word.add('LogicalAnd', [no, b])])]
  }
  return condition === word.input(0) && word.node.op === 'SelectV2' ? null : [select(word, condition, a, b, T)]
}

function fromTheFront(word: Wording): string {
  const condition = word.input(0)
  const [one, whole] = [word.shapeOf(condition)?.length, word.shapeOf(word.input(1))?.length]
  if (one === 0 || (one !== undefined && one === whole)) return condition
  if (whole === undefined) return word.refuse('chooses by rows of a tensor of unknown rank')
  return reshape(word, condition, [-1, ...Array.from({ length: whole - 1 }, () => 1)], 'bool')
}

/** Booleans by way of floats: TF.js's wasm kernel takes four bytes for each. */
const reversed: Rewrite = (word) => {
  if (word.dtype('T') !== 'bool') return null
  const floats = cast(word, word.input(0), 'bool', 'float32')
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  const turned = word.add(word.node.op, [floats, ...word.inputs.slice(1)], { ...attrs, T: dtypeAttr('float32') })
  return [binary(word, 'NotEqual', turned, word.number(0, 'float32'), 'float32')]
}

/** What TF.js's wasm kernel makes of integers are floats. */
const nearest: Rewrite = (word) => {
  const T = word.dtype('T')
  if (!isWhole(T)) return null
  const resized = (x: string): string => {
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
    const made = word.add(word.node.op, [cast(word, x, 'int32', 'float32'), word.input(1)], {
      ...attrs,
      T: dtypeAttr('float32'),
    })
    return cast(word, made, 'float32', 'int32')
  }
  const whole = cast(word, word.input(0), T, 'int32')
  if (SMALL.has(T)) return [cast(word, resized(whole), 'int32', T)]
  // Floats hold 24 bits: halves of integers.
  const half = word.number(65_536, 'int32')
  const [high, low] = [
    resized(binary(word, 'FloorDiv', whole, half, 'int32')),
    resized(binary(word, 'FloorMod', whole, half, 'int32')),
  ]
  return [cast(word, binary(word, 'AddV2', binary(word, 'Mul', high, half, 'int32'), low, 'int32'), 'int32', T)]
}

const SMALL: ReadonlySet<DType> = new Set(['int8', 'uint8', 'int16', 'uint16'])

/** In TF.js they are floats. */
const shapes: Rewrite = (word) => {
  const T = word.dtype('T')
  const out: DType = word.node.attrs.has('out_type') ? word.dtype('out_type') : 'int32'
  return word.inputs.map((x) => word.add('Shape', [x], { T: dtypeAttr(T), out_type: dtypeAttr(out) }))
}

/** TF.js adds up what it scatters, and has no words for adding it to something. */
const scattered =
  (op: 'AddV2' | 'Sub'): Rewrite =>
  (word) => {
    const [x, indices, updates] = [word.input(0), word.input(1), word.input(2)]
    const [T, I] = [word.dtype('T'), word.dtype('Tindices')]
    const places = cast(word, indices, I, 'int32')
    const sums = word.add('ScatterNd', [places, updates, sizesOf(word, x, T)], {
      T: dtypeAttr(T),
      Tindices: dtypeAttr('int32'),
    })
    return [binary(word, op, x, sums, T)]
  }

/** TF.js says which were chosen, not how many. */
const suppressed: Rewrite = (word) => {
  if (word.flag('pad_to_max_output_size', false)) return word.refuse('fills its output up, which TF.js does not')
  if (!word.isRead(2)) return null
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  const made = word.add(word.node.op, word.inputs, attrs)
  const count = word.add('Size', [made], { T: dtypeAttr('int32'), out_type: dtypeAttr('int32') })
  return [made, word.output(made, 1), count]
}

/** TF.js's own kernels do not agree about it. */
const projected: Rewrite = (word) => word.refuse('the kernels of TF.js compute different pictures')

/** The nearest pixel is another one on some of TF.js's kernels. */
const cropped: Rewrite = (word) =>
  word.text('method', 'bilinear') === 'bilinear'
    ? null
    : word.refuse('the kernels of TF.js take different pixels for the nearest')

export const SLICES: Readonly<Record<string, Rewrite>> = {
  CropAndResize: cropped,
  GatherV2: batched,
  ImageProjectiveTransformV3: projected,
  NonMaxSuppressionV5: suppressed,
  OneHot: oneHot,
  ResizeNearestNeighbor: nearest,
  Reverse: reversed,
  ReverseV2: reversed,
  Select: chosen,
  SelectV2: chosen,
  ShapeN: shapes,
  StridedSlice: strided,
  TensorScatterAdd: scattered('AddV2'),
  TensorScatterSub: scattered('Sub'),
}

/** A table's rows come back in a row, whatever the shape of the keys: TF.js stacks what it finds. */
export const found: Rewrite = (word) => {
  const keys = word.input(1)
  const rank = word.shapeOf(keys)?.length
  if (rank === 1) return null
  const [from, to] = [word.dtype('Tin'), word.dtype('Tout')]
  const attrs = { Tin: dtypeAttr(from), Tout: dtypeAttr(to) }
  const lines = word.add(word.node.op, [word.input(0), reshape(word, keys, [-1], from), word.input(2)], attrs)
  return [reshape(word, lines, sizesOf(word, keys, from), to)]
}
