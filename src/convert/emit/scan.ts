import type { GraphFunction } from '../../formats/tensorflow/graph.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { Operand } from '../../ops/trace/record.ts'
import type { Size, SymbolicArg, SymbolicBody, SymbolicCall } from '../../ops/trace/symbols.ts'
import { outputsOf } from './lower.ts'
import { bool, int, type, type NodeList } from './nodes.ts'
import { createLoop, VARIANT } from './while.ts'
import type { CallWriter } from './call-writer.ts'

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

/**
 * Goes round over the number of the step. Outputs are put into a list, and the last one goes round besides: TF.js lets go of
 * what a body makes and does not return, lists or not.
 */
function looped(
  { sequences, initial, zeros, backwards, all, body, step }: Scan,
  writer: CallWriter,
  functions: Map<string, GraphFunction>,
): readonly string[] {
  const { list, sizes } = writer
  const loop = createLoop(writer, functions)
  const inner = loop.body.list
  const output = writer.at(zeros)
  const rows = sizes.scalar(rowCount(sequences, writer))
  const shape = sizes.vector(writer.callOf(zeros).args[0] as readonly Size[])
  const element = { element_dtype: type(output.dtype) }

  const index = loop.carry('index', INT, list.number(0, 'int32'))
  const count = loop.carry('count', INT, rows)
  const last = loop.carry('output', output, output.ref)
  const reserved = (): string => list.add('TensorListReserve', [shape, rows], { ...element, shape_type: type('int32') })
  const outputs = all ? loop.carry('outputs', VARIANT, reserved()) : null
  const states = initial.map((operand) => {
    const state = writer.at(operand)
    return loop.carry('state', state, state.ref)
  })

  const place = backwards ? backFrom(inner, count, index) : index
  loop.body.bind(step, [...sequences.map((operand) => rowAt(loop.body, operand, place)), ...states])
  const results = afterStep(body, loop.body)
  const made = results.at(-1) ?? ''
  loop.next(index, inner.add('AddV2', [index, inner.number(1, 'int32')], { T: type('int32') }))
  loop.next(last, made)
  for (const [i, state] of states.entries()) loop.next(state, results[i] ?? state)
  if (outputs !== null) {
    const attrs = { ...element, resize_if_index_out_of_bounds: bool(false) }
    loop.next(outputs, inner.add('TensorListSetItem', [outputs, index, made], attrs))
  }

  const after = loop.close((asking) => asking.add('Less', [index, count], { T: type('int32') }))
  const given =
    outputs === null
      ? after(last)
      : list.add('TensorListStack', [after(outputs), shape], { ...element, num_elements: int(-1) })
  return [...states.map(after), given]
}

const INT = { dtype: 'int32' } as const

/** How many steps there are. */
function rowCount([first]: readonly Operand[], writer: CallWriter): Size {
  if (first === undefined) throw new UnsupportedOperation('a loop over nothing')
  const fixed = writer.at(first).shape[0] ?? -1
  return fixed < 0 ? { kind: 'dim', of: first, axis: 0 } : fixed
}

function rowAt({ list, at }: CallWriter, sequence: Operand, place: string): string {
  const { ref, dtype } = at(sequence)
  return list.add('GatherV2', [ref, place, list.number(0, 'int32')], {
    batch_dims: int(0),
    Tparams: type(dtype),
    Tindices: type('int32'),
    Taxis: type('int32'),
  })
}

/** The place of a step that is counted from the end. */
function backFrom(list: NodeList, count: string, index: string): string {
  const left = list.add('Sub', [count, index], { T: type('int32') })
  return list.add('Sub', [left, list.number(1, 'int32')], { T: type('int32') })
}
