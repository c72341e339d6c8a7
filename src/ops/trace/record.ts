import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import { stepByStep } from '../steps.ts'
import { costOps } from '../reference/cost.ts'

/** An argument of a recorded call: operands are references to the outputs of earlier calls. */
export type Arg = string | number | boolean | null | Operand | readonly Arg[] | { readonly [key: string]: Arg }

export class Operand {
  constructor(
    /** Place of the call in its trace. */
    readonly call: number,
    readonly output: number,
  ) {}
}

export interface OutputSpec {
  readonly shape: readonly number[]
  readonly dtype: DType
}

/** One operation as it was asked for. */
export interface RecordedCall {
  /** An operation of {@link Ops}, or `input`, `variable`. */
  readonly op: string
  readonly args: readonly Arg[]
  readonly outputs: readonly OutputSpec[]
  /** The elements of a `constant`. */
  readonly tensor?: Tensor
}

/** A program as the operations that it asked for, in order. */
export interface Recording {
  readonly ops: Ops
  readonly calls: readonly RecordedCall[]
  input(name: string, spec: OutputSpec): Value
  /** A stored tensor, by the name of its variable. */
  variable(name: string, spec: OutputSpec): Value
  /** @throws Error for a value of another executor. */
  operandOf(value: Value): Operand
}

/** A value of a recording: a shape, a dtype, and where it comes from. */
class RecordedValue implements Value {
  constructor(
    readonly shape: readonly number[],
    readonly dtype: DType,
    readonly operand: Operand,
  ) {}
}

/** Steps of a scan that are written out one by one; a loop of more is refused. */
const MOST_STEPS = 256

/** What is not recorded: it says nothing of what is computed. */
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'read',
  'scope',
  'keep',
  'release',
  'scan',
  'peek',
  'multiplyAdds',
  'nanoseconds',
])

/** Operations recorded with shapes and dtypes, nothing computed: values have no elements, and nobody can peek at them. */
export function createRecording(): Recording {
  const shapes = costOps()
  const calls: RecordedCall[] = []
  const operandOf = (value: Value): Operand => {
    if (value instanceof RecordedValue) return value.operand
    throw new Error('a value of another executor')
  }
  const add = (op: string, args: readonly Arg[], outputs: readonly OutputSpec[], tensor?: Tensor): RecordedValue[] => {
    const place = calls.length
    calls.push({ op, args, outputs, ...(tensor === undefined ? {} : { tensor }) })
    return outputs.map(({ shape, dtype }, output) => new RecordedValue(shape, dtype, new Operand(place, output)))
  }
  const one = (op: string, args: readonly Arg[], spec: OutputSpec, tensor?: Tensor): Value =>
    add(op, args, [spec], tensor)[0] ?? fail()
  const recorded =
    (op: string, shaped: (...args: unknown[]) => Value | readonly Value[]) =>
    (...args: unknown[]): Value | readonly Value[] => {
      check(op, args)
      const result = shaped(...args)
      const many = Array.isArray(result)
      const outputs = many ? (result as readonly Value[]) : [result as Value]
      const values = add(
        op,
        args.map((arg) => argOf(arg, operandOf)),
        outputs.map(({ shape, dtype }) => ({ shape, dtype })),
      )
      return many ? values : (values[0] ?? fail())
    }
  const operations = Object.fromEntries(
    Object.entries(shapes)
      .filter(([name]) => !SILENT.has(name))
      .map(([name, fn]) => [name, recorded(name, fn as (...args: unknown[]) => Value | readonly Value[])]),
  )
  const base: Ops = {
    ...shapes,
    ...operations,
    id: 'recording',
    constant: (tensor) => one('constant', [], tensor, tensor),
    read: () => Promise.reject(new UnsupportedOperation('a recording computes nothing')),
    scan: (body, initial, steps) => {
      if (steps > MOST_STEPS) {
        throw new UnsupportedOperation(`a loop of ${steps} steps, written out are at most ${MOST_STEPS}`)
      }
      const { state, outputs } = stepByStep(body, initial, steps)
      return { state, outputs: outputs.length > 0 ? base.stack(outputs, 0) : base.full([0], 0, 'float32') }
    },
  }
  return {
    ops: base,
    calls,
    operandOf,
    input: (name, spec) => one('input', [name], spec),
    variable: (name, spec) => one('variable', [name], spec),
  }
}

function fail(): never {
  throw new Error('an operation without outputs')
}

function argOf(arg: unknown, operandOf: (value: Value) => Operand): Arg {
  if (arg === undefined) return null
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean' || arg === null) return arg
  if (arg instanceof RecordedValue) return arg.operand
  if (Array.isArray(arg)) return arg.map((item: unknown) => argOf(item, operandOf))
  if (typeof arg !== 'object') throw new TypeError(`an argument that is a ${typeof arg}`)
  return Object.fromEntries(Object.entries(arg).map(([key, item]) => [key, argOf(item, operandOf)]))
}

/** What shapes alone do not refuse: a program that is tried with sizes which do not go together must say so. */
function check(op: string, args: readonly unknown[]): void {
  const [x, second, third] = args
  if (op === 'reshape') {
    const shape = second as readonly number[]
    const [from, to] = [elementCount((x as Value).shape), elementCount(shape.filter((dim) => dim !== -1))]
    const fits = shape.includes(-1) ? Number.isInteger(from / to) : from === to
    if (!fits) throw new RangeError(`[${(x as Value).shape.join(', ')}] does not reshape to [${shape.join(', ')}]`)
  } else if (op === 'concatenate') {
    const [first, ...rest] = x as readonly Value[]
    const rank = first?.shape.length ?? 0
    const axis = ((second as number) + rank) % rank
    for (const { shape } of rest) {
      if (shape.some((dim, i) => i !== axis && dim !== first?.shape[i]))
        throw new RangeError('sizes do not go together')
    }
  } else if (op === 'matmul') {
    const [a, b] = [x as Value, second as Value]
    if (a.shape.at(-1) !== b.shape.at(-2)) {
      throw new RangeError(`product of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`)
    }
  } else if (op === 'broadcastTo') {
    const [{ shape }, to] = [x as Value, second as readonly number[]]
    const fits = shape.every((dim, i) => dim === 1 || dim === to[i - shape.length + to.length])
    if (!fits) throw new RangeError(`shape [${shape.join(', ')}] does not broadcast to [${to.join(', ')}]`)
  } else if (op === 'slice') {
    const [from, size] = [second as readonly number[], third as readonly number[]]
    const inside = (x as Value).shape.every((dim, i) => {
      const [start, length] = [from[i] ?? -1, size[i] ?? -1]
      return start >= 0 && length >= 0 && start + length <= dim
    })
    if (!inside) throw new RangeError('a slice that reaches beyond its tensor')
  }
}
