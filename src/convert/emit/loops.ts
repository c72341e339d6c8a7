import type { Attr, GraphArgument, GraphFunction } from '../../formats/tensorflow/graph.ts'
import { argumentType } from '../../formats/tensorflow/nodes.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { Operand } from '../../ops/trace/record.ts'
import type { Size, SymbolicArg, SymbolicBody, SymbolicCall } from '../../ops/trace/symbols.ts'
import { functionOf } from './functions.ts'
import { outputsOf } from './lower.ts'
import { bool, int, type, type NodeList } from './nodes.ts'
import type { CallWriter, Written } from './write.ts'

/**
 * The longest loop that is written out step by step. TF.js runs what is written out at once, and a loop with a wait in each
 * step; but each step written out costs as many nodes as the loop has in all.
 */
export const MOST_WRITTEN_OUT = 64

/** A `scan` about to be written. */
interface Scan {
  readonly call: SymbolicCall
  readonly sequences: readonly Operand[]
  readonly initial: readonly Operand[]
  readonly zeros: Operand
  readonly backwards: boolean
  readonly all: boolean
  readonly body: SymbolicBody
  /** The call that stands for the rows and the state at each step. */
  readonly step: SymbolicCall
}

function scanOf(call: SymbolicCall): Scan {
  const [sequences, initial, zeros, options] = call.args
  const [step] = call.body?.calls ?? []
  if (call.body === undefined || step === undefined || !(zeros instanceof Operand)) throw new TypeError('no scan')
  const { backwards, outputs } = options as { readonly [key: string]: SymbolicArg }
  return {
    call,
    sequences: sequences as readonly Operand[],
    initial: initial as readonly Operand[],
    zeros,
    backwards: backwards === true,
    all: outputs === 'all',
    body: call.body,
    step,
  }
}

/** What a `scan` reads besides what its body does: zeros where it goes round. */
export function scanArgs(
  call: SymbolicCall,
  lengthOf: (sequence: Operand) => number | undefined,
): readonly SymbolicArg[] {
  const { sequences, initial, zeros } = scanOf(call)
  const [first] = sequences
  return isWrittenOut(first === undefined ? undefined : lengthOf(first))
    ? [sequences, initial]
    : [sequences, initial, zeros]
}

function isWrittenOut(length: number | undefined): boolean {
  return length !== undefined && length > 0 && length <= MOST_WRITTEN_OUT
}

/** Writes a `scan`: step by step where it is short, else as a loop with functions. @returns a reference for each output. */
export function writeScan(
  call: SymbolicCall,
  writer: CallWriter,
  functions: Map<string, GraphFunction>,
): readonly string[] {
  const scan = scanOf(call)
  const [first] = scan.sequences
  const length = first === undefined ? -1 : (writer.at(first).shape[0] ?? -1)
  return isWrittenOut(length) ? writtenOut(scan, length, writer) : looped(scan, writer, functions)
}

function writtenOut(
  { sequences, initial, backwards, all, body, step, call }: Scan,
  length: number,
  writer: CallWriter,
): readonly string[] {
  const { list } = writer
  const rows = sequences.map((operand) => {
    const { ref, dtype } = writer.at(operand)
    return outputsOf(list.add('Unpack', [ref], { T: type(dtype), num: int(length), axis: int(0) }), length)
  })
  const order = Array.from({ length }, (_, i) => (backwards ? length - 1 - i : i))
  let state = initial.map((operand) => writer.at(operand).ref)
  const outputs: string[] = []
  for (const index of order) {
    writer.bind(step, [...rows.map((row) => row[index] ?? ''), ...state])
    const results = afterStep(body, writer)
    state = results.slice(0, -1)
    outputs.push(results.at(-1) ?? '')
  }
  const dtype = call.outputs.at(-1)?.dtype ?? 'float32'
  const output = all ? list.add('Pack', outputs, { N: int(length), T: type(dtype), axis: int(0) }) : outputs.at(-1)
  return [...state, output ?? '']
}

/** Writes what a body does once its step is bound. @returns references to the next state, and to the output */
function afterStep({ calls, results }: SymbolicBody, writer: CallWriter): readonly string[] {
  for (const call of calls.slice(1)) writer.write(call)
  return results.map((operand) => writer.at(operand).ref)
}

/** What goes round in a loop: its argument in both functions, what it begins with, and what a step makes of it. */
interface Variable {
  readonly argument: GraphArgument
  readonly initial: string
  readonly next: string
}

/** A list of tensors, as `DataType` has it. */
const VARIANT = 21

/**
 * A `StatelessWhile` over the number of the step. Outputs are put into a list, and the last one goes round besides: TF.js
 * lets go of what a body makes and does not return, lists or not. What is read from outside goes round unchanged.
 */
function looped(scan: Scan, writer: CallWriter, functions: Map<string, GraphFunction>): readonly string[] {
  const { sequences, initial, zeros, backwards, all, body, step } = scan
  const { list, sizes } = writer
  const inner = list.inner()
  const argument = (what: string, dtype: GraphArgument['dtype'], number?: number): GraphArgument => ({
    name: list.free(`loop_${what}`),
    dtype,
    ...(number === undefined ? {} : { number }),
  })
  const captured = new Map<string, { readonly argument: GraphArgument; readonly written: Written }>()
  const capture = (written: Written): Written => {
    const known = captured.get(written.ref)
    const given = known ?? { argument: argument('given', written.dtype), written }
    captured.set(written.ref, given)
    return { ...written, ref: given.argument.name }
  }
  const within = writer.within(inner, capture)

  const [first] = sequences
  if (first === undefined) throw new UnsupportedOperation('a loop over nothing')
  const length: Size = { kind: 'dim', of: first, axis: 0 }
  const rounds = writer.at(first).shape[0] ?? -1
  const output = writer.at(zeros)
  const [index, count] = [argument('index', 'int32'), argument('count', 'int32')]
  const last = argument('output', output.dtype)
  const states = initial.map((operand) => argument('state', writer.at(operand).dtype))
  const collecting = all ? argument('outputs', null, VARIANT) : null

  const place = backwards ? backFrom(inner, count.name, index.name) : index.name
  const rows = sequences.map((operand) => {
    const { ref, dtype } = within.at(operand)
    return inner.add('GatherV2', [ref, place, inner.number(0, 'int32')], {
      batch_dims: int(0),
      Tparams: type(dtype),
      Tindices: type('int32'),
      Taxis: type('int32'),
    })
  })
  within.bind(step, [...rows, ...states.map(({ name }) => name)])
  const results = afterStep(body, within)
  const made = results.at(-1) ?? ''

  const elementShape = sizes.vector(writer.callOf(zeros).args[0] as readonly Size[])
  const element = { element_dtype: type(output.dtype) }
  const variables: readonly Variable[] = [
    { argument: index, initial: list.number(0, 'int32'), next: added(inner, index.name) },
    { argument: count, initial: sizes.scalar(rounds < 0 ? length : rounds), next: count.name },
    { argument: last, initial: output.ref, next: made },
    ...(collecting === null
      ? []
      : [
          {
            argument: collecting,
            initial: list.add('TensorListReserve', [elementShape, sizes.scalar(rounds < 0 ? length : rounds)], {
              ...element,
              shape_type: type('int32'),
            }),
            next: inner.add('TensorListSetItem', [collecting.name, index.name, made], {
              ...element,
              resize_if_index_out_of_bounds: bool(false),
            }),
          },
        ]),
    ...states.map((state, i) => ({
      argument: state,
      initial: writer.at(initial[i] ?? zeros).ref,
      next: results[i] ?? '',
    })),
    ...[...captured.values()].map(({ argument: given, written }) => ({
      argument: given,
      initial: written.ref,
      next: given.name,
    })),
  ]
  const inputs = variables.map((variable) => variable.argument)
  const asking = list.inner()
  const goesOn = asking.add('Less', [index.name, count.name], { T: type('int32') })
  const answer: GraphArgument = { name: list.free('loop_goes_on'), dtype: 'bool' }
  const called = (fn: GraphFunction): Attr => {
    functions.set(fn.name, fn)
    return { kind: 'function', name: fn.name, attrs: new Map() }
  }
  const loop = list.add(
    'StatelessWhile',
    variables.map((variable) => variable.initial),
    {
      T: { kind: 'list', items: inputs.map(argumentType) },
      cond: called(functionOf(list.free('while_cond'), asking, inputs, [{ ref: goesOn, argument: answer }])),
      body: called(
        functionOf(
          list.free('while_body'),
          inner,
          inputs,
          variables.map(({ argument: { name, ...kind }, next }) => ({
            ref: next,
            argument: { name: list.free(`${name}_next`), ...kind },
          })),
        ),
      ),
      output_shapes: { kind: 'list', items: [] },
      parallel_iterations: int(10),
    },
  )
  const after = (which: GraphArgument): string => `${loop}:${inputs.indexOf(which)}`
  const collected =
    collecting === null
      ? after(last)
      : list.add('TensorListStack', [after(collecting), elementShape], { ...element, num_elements: int(-1) })
  return [...states.map(after), collected]
}

function added(list: NodeList, index: string): string {
  return list.add('AddV2', [index, list.number(1, 'int32')], { T: type('int32') })
}

/** The place of a step that is counted from the end. */
function backFrom(list: NodeList, count: string, index: string): string {
  const left = list.add('Sub', [count, index], { T: type('int32') })
  return list.add('Sub', [left, list.number(1, 'int32')], { T: type('int32') })
}
