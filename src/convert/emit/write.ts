import type { GraphFunction, GraphTensor } from '../../formats/tensorflow/graph.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { Operand, operandsIn } from '../../ops/trace/record.ts'
import type { SymbolicArg, SymbolicCall, SymbolicOutput } from '../../ops/trace/symbols.ts'
import type { TensorSpec } from '../../tensor/signature.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { CallWriter, Written } from './call-writer.ts'
import { scanArgs, writeScan } from './scan.ts'
import { lowered } from './lower.ts'
import type { Lowering } from './lowering.ts'
import { shape as shapeAttr, text, type, type NodeList } from './nodes.ts'
import { createSizeNodes } from './sizes.ts'

/** Name of the one signature that is written, as Keras's own export has it. */
export const SERVING = 'serving_default'

/** The calls that the outputs depend on; operands are places among all calls still. */
export function needed(calls: readonly SymbolicCall[], outputs: readonly Operand[]): readonly SymbolicCall[] {
  const wanted = new Set(outputs.map(({ call }) => call))
  const lengths = new Map<number, readonly SymbolicOutput[]>(calls.map(({ place, outputs: made }) => [place, made]))
  const lengthOf = ({ call, output }: Operand): number | undefined => lengths.get(call)?.[output]?.shape[0]
  const kept: SymbolicCall[] = []
  for (const call of calls.toReversed()) {
    const isWanted = call.op === 'input' || call.op === 'step' || wanted.has(call.place)
    if (!isWanted) continue
    const { body } = call
    const pruned = body === undefined ? call : { ...call, body: { ...body, calls: needed(body.calls, body.results) } }
    kept.push(pruned)
    for (const operand of readBy(pruned, lengthOf)) wanted.add(operand.call)
  }
  return kept.reverse()
}

/** What a call reads, and what its body reads. */
function readBy(call: SymbolicCall, lengthOf: (operand: Operand) => number | undefined): readonly Operand[] {
  const { body } = call
  if (body === undefined) return operandsIn(call.args)
  return [
    ...operandsIn(scanArgs(call, lengthOf)),
    ...body.calls.flatMap((inner) => readBy(inner, lengthOf)),
    ...body.results,
  ]
}

/** Writes the calls of a whole program. */
export interface Writer extends CallWriter {
  readonly inputs: ReadonlyMap<string, GraphTensor>
  readonly variables: ReadonlyMap<string, string>
  readonly functions: ReadonlyMap<string, GraphFunction>
}

export function createWriter(
  list: NodeList,
  entries: ReadonlyMap<string, TensorEntry>,
  specs: readonly TensorSpec[],
): Writer {
  const inputs = new Map<string, GraphTensor>()
  const variables = new Map<string, string>()
  const functions = new Map<string, GraphFunction>()
  const handles = new Map<string, string>()
  for (const path of entries.keys()) handles.set(path, list.free(path))
  const special = (call: SymbolicCall): string | null => {
    const [name] = call.args
    const [form] = call.outputs
    if (typeof name !== 'string' || form === undefined) return null
    if (call.op === 'input') {
      const declared = specs.find((spec) => spec.name === name)
      const shape = declared?.shape ?? form.shape
      const node = list.add(
        'Placeholder',
        [],
        { dtype: type(form.dtype), shape: shapeAttr(shape) },
        list.free(`${SERVING}_${name}`),
      )
      inputs.set(name, { ref: `${node}:0`, dtype: form.dtype, shape })
      return node
    }
    if (call.op !== 'variable') return null
    const handle = handles.get(name) ?? name
    if (!variables.has(handle)) {
      const attrs = {
        dtype: type(form.dtype),
        shape: shapeAttr(form.shape),
        shared_name: text(name),
        container: text(''),
      }
      list.add('VarHandleOp', [], attrs, handle)
      variables.set(handle, name)
    }
    return list.add('ReadVariableOp', [handle], { dtype: type(form.dtype) }, list.free(`${handle}/Read/ReadVariableOp`))
  }
  const nowhere = ({ call }: Operand): never => {
    throw new Error(`call ${call} has not been written`)
  }
  const writer = callWriter(list, functions, { at: nowhere, callOf: nowhere }, (call) => {
    const own = special(call)
    return own === null ? null : [own]
  })
  return { ...writer, inputs, variables, functions }
}

function callWriter(
  list: NodeList,
  functions: Map<string, GraphFunction>,
  outside: Pick<CallWriter, 'at' | 'callOf'>,
  special: (call: SymbolicCall) => readonly string[] | null,
): CallWriter {
  const made = new Map<number, { readonly call: SymbolicCall; readonly refs: readonly string[] }>()
  const at: CallWriter['at'] = (operand) => {
    const found = made.get(operand.call)
    const [ref, form] = [found?.refs[operand.output], found?.call.outputs[operand.output]]
    return ref === undefined || form === undefined ? outside.at(operand) : { ref, ...form }
  }
  const callOf: CallWriter['callOf'] = (operand) => made.get(operand.call)?.call ?? outside.callOf(operand)
  const writer: CallWriter = {
    list,
    sizes: createSizeNodes(list, at),
    at,
    callOf,
    bind: (call, refs) => {
      made.set(call.place, { call, refs })
    },
    write: (call) => {
      const refs =
        call.body === undefined
          ? (special(call) ?? lowered(loweringOf(call, writer)))
          : writeScan(call, writer, functions)
      writer.bind(call, refs)
    },
    within: (inner, capture) => {
      const written: CallWriter = callWriter(
        inner,
        functions,
        { callOf, at: (operand) => reached(operand) },
        () => null,
      )
      const reached = (operand: Operand): Written => {
        const call = callOf(operand)
        if (!isNumber(call)) return capture(at(operand))
        written.write(call)
        return written.at(operand)
      }
      return written
    },
  }
  return writer
}

/** A number is written again where it is read, rather than handed round. */
function isNumber({ op, args: [value] }: SymbolicCall): boolean {
  return op === 'scalar' && (typeof value === 'number' || typeof value === 'boolean')
}

function loweringOf(call: SymbolicCall, { list, sizes, at }: CallWriter): Lowering {
  const arg = (place: number): SymbolicArg => call.args[place] ?? null
  const size: Lowering['size'] = (place) => {
    const found = arg(place)
    if (typeof found === 'number' || isTerm(found)) return found as ReturnType<Lowering['size']>
    throw new TypeError(`argument ${place} of ${call.op} is no size`)
  }
  const sizesAt: Lowering['sizesAt'] = (place) => arg(place) as ReturnType<Lowering['sizesAt']>
  const fixed = (found: unknown): number => {
    if (typeof found === 'number') return found
    throw new UnsupportedOperation(`${call.op} with an option that follows from the sizes of inputs`)
  }
  return {
    call,
    list,
    sizes,
    operand: (place) => {
      const found = arg(place)
      if (found instanceof Operand) return at(found)
      throw new TypeError(`argument ${place} of ${call.op} is no operand`)
    },
    operands: (place) => operandsIn(arg(place)).map(at),
    size,
    sizesAt,
    number: (place) => fixed(arg(place)),
    numbers: (place) => sizesAt(place).map(fixed),
  }
}

function isTerm(found: SymbolicArg): boolean {
  return found !== null && typeof found === 'object' && 'kind' in found
}
