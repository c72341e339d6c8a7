import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { type DType, isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { commonDType, promoted } from '../promotion.ts'
import {
  argument,
  CONFIG,
  dtypeArgument,
  flagArgument,
  floated,
  numberArgument,
  numbersArgument,
  operands,
  tensor,
  toValue,
} from './args.ts'
import { diagonal } from './arrays.ts'
import type { Operation } from './elementwise.ts'

const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

/** Lines and grids of numbers, shapes, products of vectors: further operations of `keras/src/ops/numpy.py` and `math.py`. */
export const GRIDS: Readonly<Record<string, Operation>> = {
  Array: (context) => {
    const x = tensor(context, 0, 'x')
    return castTo(context.ops, x, dtypeArgument(context, 1, x.dtype))
  },
  // Counted, so that a batch of any size counts.
  Size: ({ ops, ...rest }) => ops.sum(ops.full(tensor({ ops, ...rest }, 0, 'x').shape, 1, 'int32'), null),
  Ndim: ({ ops, ...rest }) => ops.scalar(tensor({ ops, ...rest }, 0, 'x').shape.length, 'int32'),
  Full: (context) => {
    const { ops } = context
    const shape = numbersArgument(argument(context, CONFIG, 'shape'), 'shape')
    const value = toValue(ops, context.args[0] ?? context.kwargs['fill_value'], 'fill_value')
    return ops.broadcastTo(castTo(ops, value, dtypeArgument(context, 2, 'float32')), shape)
  },
  Linspace: (context) => {
    const { ops } = context
    const { line, dtype } = linspace(context, tensor(context, 0, 'start'), tensor(context, 1, 'stop'))
    return isFloating(dtype) ? line : ops.cast(ops.floor(line), dtype)
  },
  Logspace: (context) => logspace(context, tensor(context, 0, 'start'), tensor(context, 1, 'stop'), 10),
  Geomspace: (context) => {
    const { ops } = context
    const dtype = dtypeArgument(context, 4, 'float32')
    const [start, stop] = [tensor(context, 0, 'start'), tensor(context, 1, 'stop')]
    const tens = (x: Value) => ops.divide(ops.log(castTo(ops, ops.abs(x), dtype)), ops.scalar(Math.LN10, dtype))
    return ops.multiply(logspace(context, tens(start), tens(stop), 10), ops.sign(castTo(ops, start, dtype)))
  },
  Meshgrid: (context) => {
    const { ops, args } = context
    const lines = args.map((arg) => toValue(ops, arg, 'x')).map((x) => ops.reshape(x, [size(x.shape)]))
    const swapped = argument(context, -1, 'indexing') !== 'ij' && lines.length > 1
    const order = range(lines.length).map((i) => (swapped && i < 2 ? 1 - i : i))
    const shape = order.map((i) => at(at(lines, i).shape, 0))
    return lines.map((line, i) => {
      const axis = order.indexOf(i)
      return ops.broadcastTo(
        ops.reshape(
          line,
          shape.map((dim, a) => (a === axis ? dim : 1)),
        ),
        shape,
      )
    })
  },
  Diag: (context) => {
    const x = tensor(context, 0, 'x')
    const { rank, offset } = { rank: x.shape.length, offset: numberArgument(context, 1, 'k', 0) }
    if (rank === 1) return onDiagonal(context.ops, x, offset)
    return diagonal({ ...context, args: [x], kwargs: {}, config: { offset, axis1: 0, axis2: 1 } })
  },
  Diagflat: (context) => {
    const x = tensor(context, 0, 'x')
    return onDiagonal(context.ops, context.ops.reshape(x, [size(x.shape)]), numberArgument(context, 1, 'k', 0))
  },
  Vander: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const given = argument(context, 1, 'N')
    const count = typeof given === 'number' ? given : at(x.shape, 0)
    const powers = range(count).map((i) => (flagArgument(context, 2, 'increasing') ? i : count - 1 - i))
    const base = ops.expandDims(floated(ops, x), -1)
    const exponents = castTo(
      ops,
      ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from(powers) }),
      base.dtype,
    )
    const shape = [...x.shape, count]
    return castTo(ops, ops.power(ops.broadcastTo(base, shape), ops.broadcastTo(exponents, shape)), x.dtype)
  },
  Vdot: (context) => {
    const { ops } = context
    const [a, b] = operands(context)
    const flat = (x: Value) => ops.reshape(floated(ops, x), [size(x.shape)])
    return castTo(ops, ops.sum(ops.multiply(flat(a), flat(b)), null), a.dtype)
  },
  CDist: (context) => {
    const { ops } = context
    const [x, y] = promoted(ops, tensor(context, 0, 'x'), tensor(context, 1, 'y'))
    const off = ops.subtract(ops.expandDims(x, -2), ops.expandDims(y, -3))
    return ops.sqrt(floated(ops, ops.sum(ops.square(off), [-1])))
  },
  Correlate: correlate,
  UnravelIndex: (context) => {
    const { ops } = context
    let rest = tensor(context, 0, 'indices')
    const shape = numbersArgument(argument(context, 1, 'shape'), 'shape')
    // Of what is no vector, Keras divides from the first dimension on (keras/src/backend/tensorflow/numpy.py).
    const order = rest.shape.length === 1 ? shape.toReversed() : shape
    const places = order.map((dim) => {
      const place = ops.mod(rest, like(ops, rest, dim))
      rest = ops.floorDivide(rest, like(ops, rest, dim))
      return place
    })
    return places.toReversed()
  },
  SaturateCast: saturate,
  Rearrange: rearrange,
}

/** A square with a vector on one of its diagonals. */
function onDiagonal(ops: Ops, x: Value, offset: number): Value {
  const side = at(x.shape, 0) + Math.abs(offset)
  const placed = ops.pad(x, [[Math.max(0, -offset), Math.max(0, offset)]], 'constant', 0)
  const rows = ops.broadcastTo(ops.expandDims(placed, 1), [side, side])
  const numbers = ops.arange(0, side, 1, 'int32')
  const there = ops.equal(ops.subtract(numbers, ops.expandDims(numbers, 1)), ops.scalar(offset, 'int32'))
  return ops.where(there, rows, like(ops, x, 0))
}

interface Line {
  /** In floats, whatever the dtype that was asked for. */
  readonly line: Value
  readonly dtype: DType
}

/** Numbers in equal steps along a new axis; the last one is `stop` itself. */
function linspace(context: LayerContext, from: Value, to: Value): Line {
  const { ops } = context
  const count = numberArgument(context, 2, 'num', 50)
  const dtype = dtypeArgument(context, 5, floatOf(commonDType(from.dtype, to.dtype)))
  const [a, b] = promoted(ops, floated(ops, castTo(ops, from, dtype)), floated(ops, castTo(ops, to, dtype)))
  const [start, stop] = [ops.add(a, ops.multiply(b, like(ops, b, 0))), ops.add(b, ops.multiply(a, like(ops, a, 0)))]
  const closed = argument(context, 3, 'endpoint') !== false
  const whole = ops.subtract(stop, start)
  const steps = closed ? count - 1 : count
  const step = steps > 0 ? ops.divide(whole, like(ops, whole, steps)) : like(ops, whole, NaN)
  const last = closed ? stop : ops.subtract(stop, step)
  const each = ops.divide(ops.subtract(last, start), like(ops, start, Math.max(1, count - 1)))
  const lines = range(count).map((i) => {
    if (i === 0) return start
    return i === count - 1 ? last : ops.add(start, ops.multiply(each, like(ops, each, i)))
  })
  if (lines.length === 0) throw new ArtifactError('unsupported-operation', 'linspace of no numbers')
  return { line: ops.stack(lines, fromFront(numberArgument(context, 6, 'axis', 0), start.shape.length + 1)), dtype }
}

const floatOf = (dtype: DType): DType => (isFloating(dtype) ? dtype : 'float32')

function logspace(context: LayerContext, start: Value, stop: Value, fallback: number): Value {
  const { ops } = context
  const base = numberArgument(context, 4, 'base', fallback)
  const { line, dtype } = linspace(context, start, stop)
  const exponents = isFloating(dtype) ? line : ops.floor(line)
  return castTo(ops, ops.power(ops.broadcastTo(like(ops, exponents, base), exponents.shape), exponents), dtype)
}

/** Of two vectors: sums of products at each place that one has along the other. */
function correlate(context: LayerContext): Value {
  const { ops } = context
  const [x, y] = operands(context).map((v) => floated(ops, v)) as [Value, Value]
  const [n, m] = [at(x.shape, 0), at(y.shape, 0)]
  const mode = argument(context, 2, 'mode') ?? 'valid'
  const padded = mode === 'valid' ? x : ops.pad(x, [[m - 1, m - 1]], 'constant', 0)
  const length = at(padded.shape, 0)
  if (length < m) throw new ArtifactError('unsupported-operation', 'correlate: a second vector longer than the first')
  const line = ops.conv(ops.reshape(padded, [1, length, 1]), ops.reshape(y, [m, 1, 1]), {
    strides: [1],
    padding: 'valid',
    dilations: [1],
    groups: 1,
  })
  const full = ops.reshape(line, [length - m + 1])
  if (mode !== 'same') return full
  const wanted = Math.max(n, m)
  return ops.slice(full, [Math.floor((n + m - 1 - wanted) / 2)], [wanted])
}

/** Smallest and largest numbers of whole dtypes. */
const ENDS: Partial<Record<DType, readonly [number, number]>> = {
  bool: [0, 1],
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-(2 ** 31), 2 ** 31 - 1],
}

/** Numbers beyond the other dtype become its last ones. */
function saturate(context: LayerContext): Value {
  const { ops } = context
  const x = tensor(context, 0, 'x')
  const dtype = dtypeArgument(context, 1, x.dtype)
  const ends = ENDS[dtype]
  if (ends === undefined) {
    const wider = commonDType(x.dtype, dtype) === dtype
    if (wider) return castTo(ops, x, dtype)
    throw new ArtifactError('unsupported-operation', `saturate_cast: from ${x.dtype} to ${dtype}`)
  }
  // The number below the largest int32 that float32 has, as Keras takes it (keras/src/ops/core.py).
  const most = dtype === 'int32' && x.dtype === 'float32' ? 2 ** 31 - 128 : ends[1]
  return ops.cast(ops.clip(x, ends[0], most), dtype)
}

/** Axes by name, grouped in parentheses, from one order to another (keras/src/ops/einops.py). */
function rearrange(context: LayerContext): Value {
  const { ops, kwargs } = context
  const x = tensor(context, 0, 'tensor')
  const pattern = argument(context, 1, 'pattern')
  const [from = '', to = ''] = typeof pattern === 'string' ? pattern.split(/\s*->\s*/) : []
  const groups = (text: string) => (text.match(/\w+|\(.*?\)/g) ?? []).map((group) => group.match(/\w+/g) ?? [])
  const lengths = new Map<string, number>()
  groups(from).forEach((names, axis) => {
    const dim = at(x.shape, axis)
    const known = names.flatMap((name) => (typeof kwargs[name] === 'number' ? [kwargs[name]] : []))
    for (const name of names) {
      const given = names.length > 1 ? kwargs[name] : null
      lengths.set(name, typeof given === 'number' ? given : names.length > 1 ? Math.floor(dim / size(known)) : dim)
    }
  })
  const lengthOf = (name: string): number => {
    const length = lengths.get(name)
    if (length === undefined) throw new ArtifactError('malformed', `rearrange: found no axis ${name} in "${from}"`)
    return length
  }
  const before = groups(from).flat()
  const after = groups(to)
  const apart = ops.reshape(x, before.map(lengthOf))
  const moved = ops.transpose(
    apart,
    after.flat().map((name) => before.indexOf(name)),
  )
  return ops.reshape(
    moved,
    after.map((names) => size(names.map(lengthOf))),
  )
}
