import type { GraphTensor } from '../../formats/tensorflow/graph.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { Operand } from '../../ops/trace/record.ts'
import type { SymbolicArg, SymbolicCall } from '../../ops/trace/symbols.ts'
import type { TensorSpec } from '../../tensor/signature.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { lowered } from './lower.ts'
import type { Lowering } from './lowering.ts'
import { shape as shapeAttr, text, type, type NodeList } from './nodes.ts'
import { createSizeNodes, type SizeNodes } from './sizes.ts'

/** Name of the one signature that is written, as Keras's own export has it. */
export const SERVING = 'serving_default'

/** The calls that the outputs depend on; operands are places among all calls still. */
export function needed(calls: readonly SymbolicCall[], outputs: readonly Operand[]): readonly SymbolicCall[] {
  const wanted = new Set(outputs.map(({ call }) => call))
  for (const call of calls.toReversed()) {
    if (call.op === 'input') wanted.add(call.place)
    if (wanted.has(call.place)) for (const operand of call.args.flatMap(operandsIn)) wanted.add(operand.call)
  }
  return calls.filter(({ place }) => wanted.has(place))
}

function operandsIn(arg: SymbolicArg | undefined): readonly Operand[] {
  if (arg instanceof Operand) return [arg]
  if (arg === null || typeof arg !== 'object') return []
  return Object.values(arg).flatMap((item) => operandsIn(item as SymbolicArg))
}

type Written = { readonly ref: string } & SymbolicCall['outputs'][number]

/** Writes calls down, each after those that it reads. */
export interface Writer {
  write(call: SymbolicCall): void
  at(operand: Operand): Written
  readonly inputs: ReadonlyMap<string, GraphTensor>
  readonly variables: ReadonlyMap<string, string>
}

export function createWriter(
  list: NodeList,
  entries: ReadonlyMap<string, TensorEntry>,
  specs: readonly TensorSpec[],
): Writer {
  const refs = new Map<number, readonly string[]>()
  const forms = new Map<number, SymbolicCall['outputs']>()
  const inputs = new Map<string, GraphTensor>()
  const variables = new Map<string, string>()
  const handles = new Map<string, string>()
  for (const path of entries.keys()) handles.set(path, list.free(path))
  const at = ({ call, output }: Operand): Written => {
    const [ref, form] = [refs.get(call)?.[output], forms.get(call)?.[output]]
    if (ref === undefined || form === undefined) throw new Error(`call ${call} has not been written`)
    return { ref, ...form }
  }
  const sizes = createSizeNodes(list, at)
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
  return {
    inputs,
    variables,
    at,
    write: (call) => {
      const own = special(call)
      const made = own === null ? lowered(loweringOf(call, list, sizes, at)) : [own]
      refs.set(call.place, made)
      forms.set(call.place, call.outputs)
    },
  }
}

function loweringOf(call: SymbolicCall, list: NodeList, sizes: SizeNodes, at: (operand: Operand) => Written): Lowering {
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
