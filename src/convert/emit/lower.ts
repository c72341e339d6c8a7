import { UnsupportedOperation } from '../../ops/ops.ts'
import { Operand } from '../../ops/trace/record.ts'
import type { Size, SymbolicArg, SymbolicOutput } from '../../ops/trace/symbols.ts'
import { spatialOp } from './lower-spatial.ts'
import type { Lower, Lowering } from './lowering.ts'
import { bool, int, ints, text, type, type Attrs, type NodeList } from './nodes.ts'

const first = ({ call }: Lowering): SymbolicOutput => call.outputs[0] ?? { shape: [], dtype: 'float32' }

/** An op of elements, whose one type is that of its operands. */
const elementwise =
  (op: string): Lower =>
  (at) => {
    const operands = at.call.args.flatMap((arg, i) => (arg instanceof Operand ? [at.operand(i)] : []))
    return at.list.add(
      op,
      operands.map(({ ref }) => ref),
      { T: type(operands[0]?.dtype ?? 'float32') },
    )
  }

/** The same, where booleans have no such op, and tests do not say their type. */
const untyped =
  (op: string): Lower =>
  (at) =>
    at.list.add(
      op,
      at.call.args.flatMap((arg, i) => (arg instanceof Operand ? [at.operand(i).ref] : [])),
    )

/** Arithmetic of booleans is logic. */
const arithmetic =
  (op: string, logical?: string): Lower =>
  (at) => {
    if (at.operand(0).dtype !== 'bool') return elementwise(op)(at)
    if (logical === undefined) throw new UnsupportedOperation(`${at.call.op} of booleans`)
    return untyped(logical)(at)
  }

const reduction =
  (op: string, typed = true): Lower =>
  (at) => {
    const x = at.operand(0)
    const rank = x.shape.length
    const axes =
      at.call.args[1] == null ? [...x.shape.keys()] : at.numbers(1).map((axis) => (axis < 0 ? axis + rank : axis))
    const attrs: Attrs = { keep_dims: bool(at.call.args[2] === true), Tidx: type('int32') }
    return at.list.add(op, [x.ref, at.list.ints(axes)], typed ? { T: type(x.dtype), ...attrs } : attrs)
  }

const position =
  (op: string): Lower =>
  (at) => {
    const x = at.operand(0)
    const axis = at.number(1)
    const front = at.list.number(axis < 0 ? axis + x.shape.length : axis, 'int32')
    return at.list.add(op, [x.ref, front], { T: type(x.dtype), Tidx: type('int32'), output_type: type('int32') })
  }

const cumulative =
  (op: string): Lower =>
  (at) => {
    const x = at.operand(0)
    return at.list.add(op, [x.ref, at.list.number(at.number(1), 'int32')], {
      exclusive: bool(false),
      reverse: bool(false),
      T: type(x.dtype),
      Tidx: type('int32'),
    })
  }

const OPS: Readonly<Record<string, Lower>> = {
  constant: ({ list, call }) => (call.tensor === undefined ? '' : list.constant(call.tensor)),
  scalar: (at) => {
    const [value] = at.call.args
    return typeof value === 'boolean'
      ? at.list.number(value, first(at).dtype)
      : at.sizes.number(at.size(0), first(at).dtype)
  },
  full: (at) => {
    const { dtype } = first(at)
    return at.list.add('Fill', [at.sizes.vector(at.sizesAt(0)), at.sizes.number(at.size(1), dtype)], {
      T: type(dtype),
      index_type: type('int32'),
    })
  },
  arange: (at) => {
    const { dtype } = first(at)
    const bounds = [at.size(0), at.size(1), at.size(2)]
    const whole = bounds.every((bound) => typeof bound !== 'number' || Number.isInteger(bound))
    if (!whole && !bounds.every((bound) => typeof bound === 'number')) {
      throw new UnsupportedOperation('a range of fractions whose length follows from the sizes of inputs')
    }
    const made = whole ? 'int32' : dtype
    const range = at.list.add(
      'Range',
      bounds.map((bound) => at.sizes.number(bound, made)),
      { Tidx: type(made) },
    )
    return made === dtype ? range : cast(at.list, range, made, dtype)
  },
  cast: (at) => cast(at.list, at.operand(0).ref, at.operand(0).dtype, first(at).dtype),

  abs: elementwise('Abs'),
  negative: elementwise('Neg'),
  sign: elementwise('Sign'),
  sqrt: elementwise('Sqrt'),
  rsqrt: elementwise('Rsqrt'),
  square: elementwise('Square'),
  reciprocal: elementwise('Reciprocal'),
  exp: elementwise('Exp'),
  expm1: elementwise('Expm1'),
  log: elementwise('Log'),
  log1p: elementwise('Log1p'),
  sin: elementwise('Sin'),
  cos: elementwise('Cos'),
  tan: elementwise('Tan'),
  arcsin: elementwise('Asin'),
  arccos: elementwise('Acos'),
  arctan: elementwise('Atan'),
  sinh: elementwise('Sinh'),
  cosh: elementwise('Cosh'),
  tanh: elementwise('Tanh'),
  arcsinh: elementwise('Asinh'),
  arccosh: elementwise('Acosh'),
  arctanh: elementwise('Atanh'),
  erf: elementwise('Erf'),
  sigmoid: elementwise('Sigmoid'),
  softplus: elementwise('Softplus'),
  relu: elementwise('Relu'),
  floor: elementwise('Floor'),
  ceil: elementwise('Ceil'),
  round: elementwise('Round'),
  isnan: elementwise('IsNan'),
  isfinite: elementwise('IsFinite'),
  logicalNot: untyped('LogicalNot'),
  add: arithmetic('AddV2', 'LogicalOr'),
  subtract: arithmetic('Sub'),
  multiply: arithmetic('Mul', 'LogicalAnd'),
  divide: elementwise('RealDiv'),
  floorDivide: arithmetic('FloorDiv'),
  mod: arithmetic('FloorMod'),
  power: arithmetic('Pow'),
  maximum: arithmetic('Maximum', 'LogicalOr'),
  minimum: arithmetic('Minimum', 'LogicalAnd'),
  arctan2: elementwise('Atan2'),
  equal: elementwise('Equal'),
  notEqual: elementwise('NotEqual'),
  less: arithmetic('Less'),
  lessEqual: arithmetic('LessEqual'),
  greater: arithmetic('Greater'),
  greaterEqual: arithmetic('GreaterEqual'),
  logicalAnd: untyped('LogicalAnd'),
  logicalOr: untyped('LogicalOr'),
  where: (at) =>
    at.list.add('SelectV2', [at.operand(0).ref, at.operand(1).ref, at.operand(2).ref], { T: type(first(at).dtype) }),

  sum: reduction('Sum'),
  mean: reduction('Mean'),
  max: reduction('Max'),
  min: reduction('Min'),
  prod: reduction('Prod'),
  any: reduction('Any', false),
  all: reduction('All', false),
  argmax: position('ArgMax'),
  argmin: position('ArgMin'),
  cumsum: cumulative('Cumsum'),
  cumprod: cumulative('Cumprod'),
  softmax: elementwise('Softmax'),
  logSoftmax: elementwise('LogSoftmax'),

  matmul: (at) => {
    const [a, b] = [at.operand(0), at.operand(1)]
    const isPlain = a.shape.length === 2 && b.shape.length === 2
    return isPlain
      ? at.list.add('MatMul', [a.ref, b.ref], {
          T: type(a.dtype),
          transpose_a: bool(false),
          transpose_b: bool(false),
        })
      : at.list.add('BatchMatMulV2', [a.ref, b.ref], { T: type(a.dtype), adj_x: bool(false), adj_y: bool(false) })
  },

  reshape: (at) => {
    const x = at.operand(0)
    return at.list.add('Reshape', [x.ref, at.sizes.target(at.sizesAt(1))], { T: type(x.dtype), Tshape: type('int32') })
  },
  transpose: (at) => {
    const x = at.operand(0)
    const axes = at.numbers(1)
    if (axes.every((axis, i) => axis === i)) return x.ref
    return at.list.add('Transpose', [x.ref, at.list.ints(axes)], { T: type(x.dtype), Tperm: type('int32') })
  },
  expandDims: (at) => {
    const x = at.operand(0)
    return at.list.add('ExpandDims', [x.ref, at.list.number(at.number(1), 'int32')], {
      T: type(x.dtype),
      Tdim: type('int32'),
    })
  },
  squeeze: (at) => {
    const x = at.operand(0)
    const axes = at.numbers(1)
    return axes.length === 0 ? x.ref : at.list.add('Squeeze', [x.ref], { T: type(x.dtype), squeeze_dims: ints(axes) })
  },
  broadcastTo: (at) => {
    const x = at.operand(0)
    return at.list.add('BroadcastTo', [x.ref, at.sizes.vector(at.sizesAt(1))], {
      T: type(x.dtype),
      Tidx: type('int32'),
    })
  },
  concatenate: (at) => {
    const values = at.operands(0)
    const [only] = values
    if (only !== undefined && values.length === 1) return only.ref
    const axis = at.number(1)
    const front = axis < 0 ? axis + (only?.shape.length ?? 0) : axis
    return at.list.add('ConcatV2', [...values.map(({ ref }) => ref), at.list.number(front, 'int32')], {
      N: int(values.length),
      T: type(first(at).dtype),
      Tidx: type('int32'),
    })
  },
  stack: (at) => {
    const values = at.operands(0)
    return at.list.add(
      'Pack',
      values.map(({ ref }) => ref),
      { N: int(values.length), T: type(first(at).dtype), axis: int(at.number(1)) },
    )
  },
  unstack: (at) => {
    const x = at.operand(0)
    const count = at.call.outputs.length
    return outputsOf(
      at.list.add('Unpack', [x.ref], { T: type(x.dtype), num: int(count), axis: int(at.number(1)) }),
      count,
    )
  },
  split: (at) => {
    const x = at.operand(0)
    const count = at.call.outputs.length
    const axis = at.number(2)
    const front = at.list.number(axis < 0 ? axis + x.shape.length : axis, 'int32')
    const sizes = at.sizes.vector(at.sizesAt(1))
    const attrs = { T: type(x.dtype), Tlen: type('int32'), num_split: int(count) }
    return outputsOf(at.list.add('SplitV', [x.ref, sizes, front], attrs), count)
  },
  slice: (at) => {
    const x = at.operand(0)
    return at.list.add('Slice', [x.ref, at.sizes.vector(at.sizesAt(1)), at.sizes.vector(at.sizesAt(2))], {
      T: type(x.dtype),
      Index: type('int32'),
    })
  },
  stridedSlice: (at) => {
    const x = at.operand(0)
    const ranges = rangesOf(at.call.args[1])
    const open = (key: 'start' | 'stop'): number =>
      ranges.reduce((mask, range, axis) => mask + (range[key] === null ? 2 ** axis : 0), 0)
    const bounds = (key: 'start' | 'stop'): string => at.sizes.vector(ranges.map((range) => range[key] ?? 0))
    const inputs = [x.ref, bounds('start'), bounds('stop'), at.sizes.vector(ranges.map(({ step }) => step))]
    return at.list.add('StridedSlice', inputs, {
      T: type(x.dtype),
      Index: type('int32'),
      begin_mask: int(open('start')),
      end_mask: int(open('stop')),
      ellipsis_mask: int(0),
      new_axis_mask: int(0),
      shrink_axis_mask: int(0),
    })
  },
  pad: (at) => {
    const x = at.operand(0)
    const [, widths, mode] = at.call.args
    const flat = (Array.isArray(widths) ? widths : []).flat() as readonly Size[]
    const fixed = flat.every((size) => typeof size === 'number')
    const shape = [flat.length / 2, 2]
    const paddings = fixed
      ? at.list.constant({ dtype: 'int32', shape, data: Int32Array.from(flat) })
      : at.list.add('Reshape', [at.sizes.vector(flat), at.list.ints(shape)], {
          T: type('int32'),
          Tshape: type('int32'),
        })
    const attrs = { T: type(x.dtype), Tpaddings: type('int32') }
    if (mode === 'reflect' || mode === 'symmetric') {
      return at.list.add('MirrorPad', [x.ref, paddings], { ...attrs, mode: text(mode.toUpperCase()) })
    }
    const value = at.number(3)
    if (value === 0) return at.list.add('Pad', [x.ref, paddings], attrs)
    return at.list.add('PadV2', [x.ref, paddings, at.list.number(value, x.dtype)], attrs)
  },
  tile: (at) => {
    const x = at.operand(0)
    return at.list.add('Tile', [x.ref, at.sizes.vector(at.sizesAt(1))], { T: type(x.dtype), Tmultiples: type('int32') })
  },
  flip: (at) => {
    const x = at.operand(0)
    const axes = at.numbers(1).map((axis) => (axis < 0 ? axis + x.shape.length : axis))
    return at.list.add('ReverseV2', [x.ref, at.list.ints(axes)], { T: type(x.dtype), Tidx: type('int32') })
  },
  take: (at) => {
    const [x, indices] = [at.operand(0), at.operand(1)]
    return at.list.add('GatherV2', [x.ref, indices.ref, at.list.number(at.number(2), 'int32')], {
      batch_dims: int(0),
      Tparams: type(x.dtype),
      Tindices: type(indices.dtype),
      Taxis: type('int32'),
    })
  },
  oneHot: (at) => {
    const indices = at.operand(0)
    const { dtype } = first(at)
    const inputs = [indices.ref, at.sizes.scalar(at.size(1)), at.list.number(1, dtype), at.list.number(0, dtype)]
    return at.list.add('OneHot', inputs, { axis: int(-1), T: type(dtype), TI: type(indices.dtype) })
  },
  topK: (at) => {
    const x = at.operand(0)
    const attrs = { sorted: bool(true), T: type(x.dtype) }
    return outputsOf(at.list.add('TopKV2', [x.ref, at.sizes.scalar(at.size(1))], attrs), 2)
  },
}

/** Writes one call down. @returns a reference for each of its outputs. @throws UnsupportedOperation. */
export function lowered(at: Lowering): readonly string[] {
  const lower = OPS[at.call.op] ?? spatialOp(at.call.op)
  if (lower === undefined) throw new UnsupportedOperation(`${at.call.op} has no op in TensorFlow`)
  const made = lower(at)
  return typeof made === 'string' ? [made] : made
}

/** References to all outputs of a node. */
export function outputsOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => (i === 0 ? name : `${name}:${i}`))
}

export function cast(list: NodeList, ref: string, from: SymbolicOutput['dtype'], to: SymbolicOutput['dtype']): string {
  return list.add('Cast', [ref], { SrcT: type(from), DstT: type(to), Truncate: bool(false) })
}

interface SymbolicRange {
  readonly start: Size | null
  readonly stop: Size | null
  readonly step: Size
}

function rangesOf(arg: SymbolicArg | undefined): readonly SymbolicRange[] {
  return Array.isArray(arg) ? (arg as readonly SymbolicRange[]) : []
}
