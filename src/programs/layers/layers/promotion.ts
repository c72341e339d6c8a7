import type { Ops, Value } from '../../../ops/ops.ts'
import { type DType, isFloating } from '../../../tensor/dtype.ts'
import { castTo } from './math.ts'

const WIDTH: Partial<Record<DType, number>> = {
  bool: 0,
  uint8: 1,
  int8: 1,
  uint16: 2,
  int16: 2,
  uint32: 4,
  int32: 4,
  uint64: 8,
  int64: 8,
}

/** The dtype of two operands together, as `keras.backend.result_type` has it for the dtypes that are run. */
export function commonDType(a: DType, b: DType): DType {
  if (a === b) return a
  if (isFloating(a) && isFloating(b)) {
    if (a === 'float64' || b === 'float64') return 'float64'
    return 'float32'
  }
  if (isFloating(a)) return a
  if (isFloating(b)) return b
  const [narrow, broad] = (WIDTH[a] ?? 4) <= (WIDTH[b] ?? 4) ? [a, b] : [b, a]
  const mixed = narrow.startsWith('u') !== broad.startsWith('u') && narrow !== 'bool'
  if (!mixed || !broad.startsWith('u')) return (WIDTH[a] ?? 4) === (WIDTH[b] ?? 4) && mixed ? wider(broad) : broad
  return wider(broad)
}

function wider(dtype: DType): DType {
  const bytes = (WIDTH[dtype] ?? 4) * 2
  return bytes === 2 ? 'int16' : bytes === 4 ? 'int32' : 'int64'
}

/** Two tensors in the dtype that Keras promotes them to. */
export function promoted(ops: Ops, a: Value, b: Value): readonly [Value, Value] {
  const dtype = commonDType(a.dtype, b.dtype)
  return [castTo(ops, a, dtype), castTo(ops, b, dtype)]
}

/** Any number of tensors in the dtype that Keras promotes them to. */
export function promotedAll(ops: Ops, values: readonly Value[]): readonly Value[] {
  const [first, ...others] = values.map(({ dtype }) => dtype)
  if (first === undefined) return values
  const dtype = others.reduce(commonDType, first)
  return values.map((value) => castTo(ops, value, dtype))
}

type Binary = (a: Value, b: Value) => Value

const cache = new WeakMap<Ops, Ops>()

/**
 * Operations that take operands of different dtypes, as `keras.ops` do: both are cast to the dtype that they have
 * together. Keras casts a layer's floating inputs to its compute dtype and leaves integers as they are
 * (`DTypePolicy.convert_input`), so that a `Dense` behind a lookup is given whole numbers, which its product with the
 * kernel makes floats (`keras/src/backend/tensorflow/numpy.py`). Convolutions and pools do not promote there either.
 */
export function promoting(ops: Ops): Ops {
  const known = cache.get(ops)
  if (known !== undefined) return known
  const pair =
    (operation: Binary): Binary =>
    (a, b) =>
      a.dtype === b.dtype ? operation(a, b) : operation(...promoted(ops, a, b))
  const made: Ops = {
    ...ops,
    add: pair(ops.add),
    subtract: pair(ops.subtract),
    multiply: pair(ops.multiply),
    divide: pair(ops.divide),
    floorDivide: pair(ops.floorDivide),
    mod: pair(ops.mod),
    power: pair(ops.power),
    maximum: pair(ops.maximum),
    minimum: pair(ops.minimum),
    arctan2: pair(ops.arctan2),
    equal: pair(ops.equal),
    notEqual: pair(ops.notEqual),
    less: pair(ops.less),
    lessEqual: pair(ops.lessEqual),
    greater: pair(ops.greater),
    greaterEqual: pair(ops.greaterEqual),
    matmul: pair(ops.matmul),
    where: (condition, a, b) => ops.where(condition, ...promoted(ops, a, b)),
    einsum: (equation, ...operands) => ops.einsum(equation, ...promotedAll(ops, operands)),
    concatenate: (values, axis) => ops.concatenate(promotedAll(ops, values), axis),
    stack: (values, axis) => ops.stack(promotedAll(ops, values), axis),
  }
  cache.set(ops, made)
  return made
}
