import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isValue } from '../../run/call.ts'
import type { LayerContext } from '../../layer-def.ts'
import { type DType, isDType, isFloating } from '../../../../tensor/dtype.ts'
import { at, castTo } from '../math.ts'
import { commonDType, promoted } from '../promotion.ts'

/** Position of what an operation has in its config or by keyword only. */
export const CONFIG = -1

/** An argument of a recorded operation: positional, by keyword, or kept in its config. */
export function argument({ args, kwargs, config }: LayerContext, position: number, name: string): unknown {
  const given = args[position] ?? kwargs[name]
  return given === undefined ? (config[name] ?? null) : given
}

/** A tensor argument; numbers and arrays become tensors. */
export function tensor(context: LayerContext, position: number, name: string): Value {
  return toValue(context.ops, argument(context, position, name), name)
}

/** Two operands in the dtype that Keras promotes them to; a plain number takes the other's kind. */
export function operands(context: LayerContext): readonly [Value, Value] {
  const { ops } = context
  const [a, b] = [argument(context, 0, 'x1'), argument(context, 1, 'x2')]
  return promoted(ops, weak(ops, a, b, 'x1'), weak(ops, b, a, 'x2'))
}

/** A number beside a tensor: an integer takes any numeric dtype, a fraction any floating one. */
function weak(ops: Ops, arg: unknown, other: unknown, name: string): Value {
  if (typeof arg !== 'number' || !isValue(other)) return toValue(ops, arg, name)
  const fits = isFloating(other.dtype) || (Number.isInteger(arg) && other.dtype !== 'bool')
  return ops.scalar(arg, fits ? other.dtype : Number.isInteger(arg) ? 'int32' : 'float32')
}

export function toValue(ops: Ops, arg: unknown, name: string): Value {
  if (isValue(arg)) return arg
  if (typeof arg === 'number') return ops.scalar(arg, Number.isInteger(arg) ? 'int32' : 'float32')
  if (typeof arg === 'boolean') return ops.scalar(arg, 'bool')
  const held = heldArray(arg)
  if (held !== null) return fromNested(ops, held.value, held.dtype)
  if (Array.isArray(arg)) {
    if (arg.some(isValue)) {
      return ops.stack(
        arg.map((item: unknown) => toValue(ops, item, name)),
        0,
      )
    }
    return fromNested(ops, arg, null)
  }
  throw new ArtifactError('malformed', `${name}: found ${JSON.stringify(arg)}, allowed: a tensor or numbers`)
}

/** Keras writes arrays and tensors as `{ class_name: '__numpy__' | '__tensor__', config: { value, dtype } }`. */
function heldArray(arg: unknown): { readonly value: unknown; readonly dtype: DType | null } | null {
  if (arg === null || typeof arg !== 'object' || !('config' in arg) || !('class_name' in arg)) return null
  const { class_name: kind, config } = arg
  if (kind !== '__numpy__' && kind !== '__tensor__') return null
  const { value, dtype } = config as { readonly value?: unknown; readonly dtype?: unknown }
  return { value, dtype: typeof dtype === 'string' && isDType(dtype) ? dtype : null }
}

function fromNested(ops: Ops, nested: unknown, dtype: DType | null): Value {
  const shape: number[] = []
  for (let level = nested; Array.isArray(level); level = level[0] as unknown) shape.push(level.length)
  const flat = [nested].flat(shape.length) as readonly unknown[]
  const numbers = flat.map((item) => {
    if (typeof item === 'number') return item
    if (typeof item === 'boolean') return Number(item)
    throw new ArtifactError('malformed', `found ${JSON.stringify(item)} in an array, allowed: numbers`)
  })
  const whole = numbers.every(Number.isInteger)
  const wanted = dtype ?? (whole ? 'int32' : 'float32')
  const exact = ops.constant({ dtype: 'float64', shape, data: Float64Array.from(numbers) })
  return whole && wanted !== 'float32'
    ? ops.cast(ops.constant({ dtype: 'int32', shape, data: Int32Array.from(numbers) }), wanted)
    : castTo(ops, exact, wanted)
}

/** The float dtype that an operation on reals gives: integers become float32. */
export function floated(ops: Ops, x: Value): Value {
  return isFloating(x.dtype) ? x : ops.cast(x, 'float32')
}

/** An axis argument: null for all, one number, or several. */
export function axesArgument(context: LayerContext, position: number, name: string): readonly number[] | null {
  const given = argument(context, position, name)
  if (given === null) return null
  return numbersArgument(given, name)
}

export function numbersArgument(given: unknown, name: string): readonly number[] {
  const list = Array.isArray(given) ? (given as readonly unknown[]) : [given]
  return list.map((item) => {
    if (typeof item === 'number') return item
    throw new ArtifactError('malformed', `${name}: found ${JSON.stringify(given)}, allowed: numbers`)
  })
}

export function numberArgument(context: LayerContext, position: number, name: string, fallback?: number): number {
  const given = argument(context, position, name) ?? fallback
  return at(numbersArgument(given, name), 0)
}

export function flagArgument(context: LayerContext, position: number, name: string): boolean {
  return argument(context, position, name) === true
}

/** Tensors of a list argument. */
export function tensors(context: LayerContext, position: number, name: string): readonly Value[] {
  const given = argument(context, position, name)
  const list = Array.isArray(given) ? (given as readonly unknown[]) : [given]
  const values = list.map((item) => toValue(context.ops, item, name))
  const dtype = values.map((value) => value.dtype).reduce(commonDType)
  return values.map((value) => castTo(context.ops, value, dtype))
}

export function dtypeArgument(context: LayerContext, position: number, fallback: DType): DType {
  const given = argument(context, position, 'dtype')
  return typeof given === 'string' && isDType(given) ? given : fallback
}

/**
 * For what is another program for other sizes of its inputs.
 * @throws ArtifactError where the model leaves them open, and the program is written down for all of them
 */
export function decidedBySizes({ ops, fixedSizes }: LayerContext, what: string): void {
  if (fixedSizes || ops.peek !== undefined) return
  throw new ArtifactError('unsupported-operation', `${what} of open sizes: other sizes make it another program`)
}
