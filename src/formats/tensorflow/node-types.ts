import { numberOfType } from './dtypes.ts'
import type { Attr, GraphArgument, GraphFunction, GraphNode } from './graph.ts'
import { argumentType } from './nodes.ts'
import { opDef, type OpArgument, type OpDef } from './op-defs.ts'

/** A `DataType`; undefined where the file does not tell it. */
export type TypeNumber = number | undefined

/** What a node reads or gives out, by the definition of its op and its attributes. */
export interface Port {
  readonly name: string
  /** The type of each of its tensors, and the attribute that says it; null where not even their number is told. */
  readonly tensors: readonly PortTensor[] | null
}

export interface PortTensor {
  readonly type: TypeNumber
  readonly attr: string | null
}

/** What a node reads and gives out; undefined where neither TensorFlow nor the graph has its op. */
export interface Signature {
  readonly inputs: readonly Port[]
  readonly outputs: readonly Port[]
}

export function signatureOfNode(node: GraphNode, functions: ReadonlyMap<string, GraphFunction>): Signature | undefined {
  const called = functions.get(node.op)
  if (called !== undefined) {
    return { inputs: called.inputs.map(argumentPort), outputs: called.outputs.map(argumentPort) }
  }
  const definition = opDef(node.op)
  if (definition === undefined) return undefined
  const port = (argument: OpArgument): Port => portOf(argument, node, definition)
  return { inputs: definition.inputs.map(port), outputs: definition.outputs.map(port) }
}

/** An argument of a function; those of functions for any type say none. */
export function argumentPort(argument: GraphArgument): Port {
  return { name: argument.name, tensors: [{ type: told(numberOfType(argumentType(argument))), attr: null }] }
}

/** All tensors in their order; null where not even their number is told. */
export function tensorsOf(ports: readonly Port[]): readonly PortTensor[] | null {
  const lists = ports.map(({ tensors }) => tensors)
  return lists.every((list) => list !== null) ? lists.flat() : null
}

function portOf({ name, number, type }: OpArgument, { attrs }: GraphNode, definition: OpDef): Port {
  if (type.kind === 'types') {
    const types = typesIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard)
    return { name, tensors: types?.map((one) => ({ type: one, attr: type.attr })) ?? null }
  }
  const tensor: PortTensor =
    type.kind === 'fixed'
      ? { type: type.number, attr: null }
      : { type: typeIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard), attr: type.attr }
  if (number === null) return { name, tensors: [tensor] }
  const count = countIn(attrs.get(number), definition.attrs.get(number)?.standard)
  // A graph that says more inputs than a node can have is found by their number.
  return { name, tensors: count === null ? null : Array.from({ length: Math.min(count, MOST_TENSORS) }, () => tensor) }
}

const MOST_TENSORS = 1 << 16

function typeIn(attr: Attr | undefined, standard: string | null | undefined): TypeNumber {
  if (attr?.kind === 'dtype') return told(numberOfType(attr))
  return attr === undefined && standard !== null && standard !== undefined ? told(Number(standard)) : undefined
}

function typesIn(attr: Attr | undefined, standard: string | null | undefined): readonly TypeNumber[] | null {
  if (attr?.kind === 'list') return attr.items.map((item) => typeIn(item, null))
  if (attr !== undefined || standard === null || standard === undefined) return null
  return standard === '' ? [] : standard.split(',').map(Number)
}

function countIn(attr: Attr | undefined, standard: string | null | undefined): number | null {
  if (attr?.kind === 'int') return Math.max(Number(attr.value), 0)
  return attr === undefined && standard !== null && standard !== undefined ? Number(standard) : null
}

/** No type at all is what stands where a type is not told. */
function told(type: TypeNumber): TypeNumber {
  return type === 0 ? undefined : type
}
