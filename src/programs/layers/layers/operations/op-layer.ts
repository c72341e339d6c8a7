import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Ops, Range, Value } from '../../../../ops/ops.ts'
import { isDType } from '../../../../tensor/dtype.ts'
import { isValue } from '../../run/call.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, range } from '../math.ts'
import { toValue } from './args.ts'
import type { Operation } from './elementwise.ts'

/** A TensorFlow op as the operation of `keras.ops` that does the same: which, and what it is given. */
interface Wrapped {
  readonly operation: string
  /** @param inputs tensors, and constants as JSON, in the order of the op's inputs */
  given?(inputs: readonly unknown[], attrs: Attrs): { readonly args: readonly unknown[]; readonly kwargs?: Kwargs }
}

type Kwargs = Readonly<Record<string, unknown>>

/** Attributes of a NodeDef as JSON: protobuf's own form. */
interface Attrs {
  int(name: string, fallback: number): number
  flag(name: string): boolean
  ints(name: string): readonly number[]
  dtype(name: string): string
}

const along = (inputs: readonly unknown[], attrs: Attrs) => ({
  args: [inputs[0]],
  kwargs: { axis: inputs[1], keepdims: attrs.flag('keep_dims') },
})
const last = (inputs: readonly unknown[]) => ({ args: [inputs[0]], kwargs: { axis: -1 } })

/** Ops under the name of another, with inputs as they are. */
const SAME: Readonly<Record<string, string>> = {
  ...byName(
    'Add Sub:Subtract Mul:Multiply AddV2:Add RealDiv:Divide Div:Divide DivNoNan:DivideNoNan FloorDiv:FloorDivide',
  ),
  ...byName('FloorMod:Mod Pow:Power Maximum Minimum Equal NotEqual Less LessEqual Greater GreaterEqual Atan2:Arctan2'),
  ...byName('LogicalAnd LogicalOr LogicalNot Abs:Absolute Neg:Negative Exp Expm1 Log Log1p Sqrt Rsqrt Square Sign Sin'),
  ...byName('Cos Tan Tanh Sigmoid Softplus Erf Floor Ceil Rint:Round Reciprocal Inv:Reciprocal Relu Relu6 Elu Selu'),
  ...byName('Identity:Copy StopGradient:Copy ZerosLike OnesLike SelectV2:Where Select:Where BiasAdd:Add'),
}

const OTHERS: Readonly<Record<string, Wrapped>> = {
  ...Object.fromEntries(
    ['Sum', 'Mean', 'Max', 'Min', 'Prod', 'Any', 'All'].map((name) => [name, { operation: name, given: along }]),
  ),
  Softmax: { operation: 'Softmax', given: last },
  LogSoftmax: { operation: 'LogSoftmax', given: last },
  LeakyRelu: { operation: 'LeakyRelu', given: (inputs) => ({ args: inputs }) },
  Reshape: { operation: 'Reshape', given: ([x, shape]) => ({ args: [x], kwargs: { newshape: shape } }) },
  Transpose: { operation: 'Transpose', given: ([x, axes]) => ({ args: [x], kwargs: { axes } }) },
  ExpandDims: { operation: 'ExpandDims', given: ([x, axis]) => ({ args: [x], kwargs: { axis } }) },
  Squeeze: {
    operation: 'Squeeze',
    given: ([x], attrs) => {
      const axis = attrs.ints('squeeze_dims')
      return { args: [x], kwargs: axis.length === 0 ? {} : { axis } }
    },
  },
  ConcatV2: {
    operation: 'Concatenate',
    given: (inputs) => ({ args: [inputs.slice(0, -1)], kwargs: { axis: inputs.at(-1) } }),
  },
  Pack: {
    operation: 'Stack',
    given: (inputs, attrs) => ({ args: [inputs], kwargs: { axis: attrs.int('axis', 0) } }),
  },
  Tile: { operation: 'Tile', given: ([x, repeats]) => ({ args: [x], kwargs: { repeats } }) },
  GatherV2: { operation: 'Take', given: ([x, indices, axis]) => ({ args: [x], kwargs: { indices, axis: axis ?? 0 } }) },
  Cast: { operation: 'Cast', given: ([x], attrs) => ({ args: [x], kwargs: { dtype: attrs.dtype('DstT') } }) },
}

function byName(names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.split(' ').map((name) => {
      const [tensorflow = name, keras = tensorflow] = name.split(':')
      return [tensorflow, keras]
    }),
  )
}

/**
 * Keras 2.3 and 2.4 record a TensorFlow op that was called on a layer's output as a layer of its own: its NodeDef as
 * JSON, and those inputs that are constants by their place (`tf_keras/src/engine/base_layer.py`, `TensorFlowOpLayer`).
 */
export function tensorFlowOpLayer(operations: Readonly<Record<string, Operation>>): Operation {
  return (context) => {
    const { node_def: node, constants } = context.config
    if (!isObject(node)) throw refusal('node_def is stored in its binary form, which is not read')
    const op = node['op']
    if (typeof op !== 'string') throw new ArtifactError('malformed', `node_def: op: found ${JSON.stringify(op)}`)
    const attrs = attrsOf(node)
    const inputs = allInputs(context, constants)
    if (op === 'MatMul' || op.startsWith('BatchMatMul')) return product(context.ops, inputs, attrs)
    if (op === 'StridedSlice') return strided(context.ops, inputs, attrs)
    if (op === 'SquaredDifference') return squaredDifference(context.ops, inputs)
    const wrapped = Object.hasOwn(OTHERS, op) ? OTHERS[op] : undefined
    const name = wrapped?.operation ?? (Object.hasOwn(SAME, op) ? SAME[op] : undefined)
    const operation = name === undefined ? undefined : operations[name]
    if (operation === undefined) {
      throw refusal(
        `TensorFlow's op ${op} within a layer is not run: build the model with a layer of Keras in its place`,
      )
    }
    const { args, kwargs = {} } = wrapped?.given?.(inputs, attrs) ?? { args: inputs }
    return operation({ ...context, args, kwargs, config: {} })
  }
}

function refusal(message: string): ArtifactError {
  return new ArtifactError('unsupported-operation', message)
}

/** The layer's tensors with the constants put in at their places. */
function allInputs({ inputs }: LayerContext, constants: Json | undefined): readonly unknown[] {
  const all: unknown[] = [...inputs]
  const places = isObject(constants) ? Object.entries(constants) : []
  for (const [index, value] of places.sort(([a], [b]) => Number(a) - Number(b))) all.splice(Number(index), 0, value)
  return all
}

function attrsOf(node: JsonObject): Attrs {
  const attrs = isObject(node['attr']) ? node['attr'] : {}
  const attr = (name: string): JsonObject => {
    const found = attrs[name]
    return isObject(found) ? found : {}
  }
  return {
    int: (name, fallback) => Number(attr(name)['i'] ?? fallback),
    flag: (name) => attr(name)['b'] === true,
    ints: (name) => {
      const { list } = attr(name)
      const items = isObject(list) ? list['i'] : undefined
      return Array.isArray(items) ? items.map(Number) : []
    },
    dtype: (name) => {
      const { type } = attr(name)
      const dtype = typeof type === 'string' ? (TYPES[type] ?? type.replace(/^DT_/, '').toLowerCase()) : ''
      if (isDType(dtype)) return dtype
      throw new ArtifactError('malformed', `node_def: ${name}: found ${JSON.stringify(type)}, allowed: a type`)
    },
  }
}

/** Names of types that are not Keras's own in lower case (tensorflow/core/framework/types.proto). */
const TYPES: Readonly<Record<string, string>> = { DT_FLOAT: 'float32', DT_DOUBLE: 'float64', DT_HALF: 'float16' }

function product(ops: Ops, inputs: readonly unknown[], attrs: Attrs): Value {
  const [a, b] = [toValue(ops, inputs[0], 'a'), toValue(ops, inputs[1], 'b')]
  return ops.matmul(
    turned(ops, a, attrs.flag('transpose_a') || attrs.flag('adj_x')),
    turned(ops, b, attrs.flag('transpose_b') || attrs.flag('adj_y')),
  )
}

function turned(ops: Ops, x: Value, turn: boolean): Value {
  if (!turn) return x
  const rank = x.shape.length
  return ops.transpose(x, [...range(rank - 2), rank - 1, rank - 2])
}

function squaredDifference(ops: Ops, inputs: readonly unknown[]): Value {
  return ops.square(ops.subtract(toValue(ops, inputs[0], 'x'), toValue(ops, inputs[1], 'y')))
}

/** `x[begin:end:strides]` with TensorFlow's masks, one bit a dimension. */
function strided(ops: Ops, [x, begin, end, strides]: readonly unknown[], attrs: Attrs): Value {
  if (!isValue(x) || ![begin, end, strides].every(isNumbers)) {
    throw refusal('a slice whose bounds are computed, within a layer, is not run')
  }
  if (attrs.int('ellipsis_mask', 0) !== 0) throw refusal('a slice with an ellipsis, within a layer, is not run')
  const has = (mask: string, bit: number): boolean => (attrs.int(mask, 0) & (1 << bit)) !== 0
  const [from, to, by] = [begin, end, strides] as readonly (readonly number[])[]
  const ranges: Range[] = []
  const shape: ('kept' | 'gone' | 'new')[] = []
  for (const bit of range(from?.length ?? 0)) {
    const [start, stop, step] = [from?.[bit] ?? 0, to?.[bit] ?? 0, by?.[bit] ?? 1]
    if (has('new_axis_mask', bit)) shape.push('new')
    else if (has('shrink_axis_mask', bit)) {
      ranges.push({ start, stop: start === -1 ? null : start + 1, step: 1 })
      shape.push('gone')
    } else {
      const isWhole = { start: has('begin_mask', bit), stop: has('end_mask', bit) }
      ranges.push({ start: isWhole.start ? null : start, stop: isWhole.stop ? null : stop, step })
      shape.push('kept')
    }
  }
  const rest = range(x.shape.length - ranges.length).map((): Range => ({ start: null, stop: null, step: 1 }))
  const cut = ops.stridedSlice(x, [...ranges, ...rest])
  let axis = 0
  const sizes = shape.flatMap((kind) => {
    if (kind === 'new') return [1]
    const size = at(cut.shape, axis)
    axis += 1
    return kind === 'gone' ? [] : [size]
  })
  return ops.reshape(cut, [...sizes, ...cut.shape.slice(axis)])
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
