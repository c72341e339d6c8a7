import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { UnsupportedOperation } from '../ops.ts'
import { stepCount } from '../steps.ts'
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
  /** How many calls were made before it: what operands know it by. */
  readonly place: number
  /** An operation of {@link Ops}, or `input`, `variable`, `step`. */
  readonly op: string
  readonly args: readonly Arg[]
  readonly outputs: readonly OutputSpec[]
  /** The elements of a `constant`. */
  readonly tensor?: Tensor
  /**
   * One step of a `scan`, whose arguments are its sequences, its initial state, zeros in the form of an output, and its
   * options; its outputs the last state, and the output.
   */
  readonly body?: RecordedBody
}

/** What a loop does in each step. What does not change from one step to the next stands before the loop. */
export interface RecordedBody {
  /** The first of them is `step`: its outputs are the rows of the sequences, and the state. */
  readonly calls: readonly RecordedCall[]
  /** The next state, and the output. */
  readonly results: readonly Operand[]
}

/** A program as the operations that it asked for, in order. */
export interface Recording {
  readonly ops: Ops
  readonly calls: readonly RecordedCall[]
  /** How many calls were made so far, those within loops among them. */
  count(): number
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
  /** Where calls are put down now: within a loop, its body. */
  let into = calls
  let made = 0
  const operandOf = (value: Value): Operand => {
    if (value instanceof RecordedValue) return value.operand
    throw new Error('a value of another executor')
  }
  const add = (
    op: string,
    args: readonly Arg[],
    outputs: readonly OutputSpec[],
    more: Pick<RecordedCall, 'tensor' | 'body'> = {},
  ): RecordedValue[] => {
    const place = made++
    into.push({ place, op, args, outputs, ...more })
    return outputs.map(({ shape, dtype }, output) => new RecordedValue(shape, dtype, new Operand(place, output)))
  }
  const one = (op: string, args: readonly Arg[], spec: OutputSpec, tensor?: Tensor): Value =>
    add(op, args, [spec], tensor === undefined ? {} : { tensor })[0] ?? fail()
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
    scan: (body, initial, sequences, options) => {
      stepCount(sequences)
      const around = into
      const inside: RecordedCall[] = []
      into = inside
      try {
        const rows = sequences.map(({ shape, dtype }) => ({ shape: shape.slice(1), dtype }))
        const given = add('step', [], [...rows, ...initial.map(({ shape, dtype }) => ({ shape, dtype }))])
        // As many as the initial state, in its forms.
        const { state, output } = body(
          given.slice(0, rows.length),
          given.slice(rows.length) as readonly Value[] as typeof initial,
        )
        const results = [...state, output].map(operandOf)
        into = around
        keepsForm(initial, state)
        const { within, before } = parted(inside)
        around.push(...before)
        const zeros = base.full(output.shape, 0, output.dtype)
        const steps = options.outputs === 'all' ? [stepCount(sequences)] : []
        const values = add(
          'scan',
          [sequences.map(operandOf), initial.map(operandOf), operandOf(zeros), { ...options }],
          [
            ...state.map(({ shape, dtype }) => ({ shape, dtype })),
            { shape: [...steps, ...output.shape], dtype: output.dtype },
          ],
          { body: { calls: within, results } },
        )
        const last = values.at(-1) ?? fail()
        return { state: values.slice(0, -1) as readonly Value[] as typeof initial, output: last }
      } finally {
        into = around
      }
    },
  }
  return {
    ops: base,
    calls,
    count: () => made,
    operandOf,
    input: (name, spec) => one('input', [name], spec),
    variable: (name, spec) => one('variable', [name], spec),
  }
}

/** A loop goes round with what it began with. */
function keepsForm(initial: readonly Value[], state: readonly Value[]): void {
  const form = (values: readonly Value[]): string =>
    values.map(({ shape, dtype }) => `${dtype}[${shape.join(', ')}]`).join(', ')
  if (form(initial) === form(state)) return
  throw new UnsupportedOperation(`a loop that begins with ${form(initial)} and goes on with ${form(state)}`)
}

/** The calls of a loop that change from step to step, and those that do not, which can be made before it. */
function parted(calls: readonly RecordedCall[]): Record<'within' | 'before', readonly RecordedCall[]> {
  const changing = new Set<number>()
  for (const call of calls) {
    if (call.op === 'step' || operandsOf(call).some(({ call: place }) => changing.has(place))) changing.add(call.place)
  }
  const [within, before] = [true, false].map((is) => calls.filter(({ place }) => changing.has(place) === is))
  return { within: within ?? [], before: before ?? [] }
}

/** What a call reads, its body included: what that makes by itself is among it. */
function operandsOf({ args, body }: RecordedCall): readonly Operand[] {
  return [
    ...args.flatMap(operandsIn),
    ...(body === undefined ? [] : [...body.calls.flatMap(operandsOf), ...body.results]),
  ]
}

/** The operands in an argument, or in what is made of one. */
export function operandsIn(arg: unknown): readonly Operand[] {
  if (arg instanceof Operand) return [arg]
  return arg === null || typeof arg !== 'object' ? [] : Object.values(arg).flatMap(operandsIn)
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
