import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import type { Attr, GraphArgument, GraphNode } from './graph.ts'

/** Attributes by name, in the order in which they are written. */
export type Attrs = Readonly<Record<string, Attr>>

export function makeNode(name: string, op: string, inputs: readonly string[], attrs: Attrs = {}): GraphNode {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

export function constantNode(name: string, tensor: Tensor): GraphNode {
  return makeNode(name, 'Const', [], constantAttrs(tensor))
}

export function constantAttrs(tensor: Tensor): Attrs {
  return { dtype: dtypeAttr(tensor.dtype), value: { kind: 'tensor', value: tensor } }
}

export function dtypeAttr(value: DType): Attr {
  return { kind: 'dtype', value }
}

export function textAttr(value: string): Attr {
  return { kind: 'text', value }
}

export function intAttr(value: number): Attr {
  return { kind: 'int', value }
}

export function shapeAttr(value: readonly number[] | null): Attr {
  return { kind: 'shape', value }
}

/** The type of an argument as attributes have it. */
export function argumentType({ dtype, number }: GraphArgument): Attr & { readonly kind: 'dtype' } {
  return { kind: 'dtype', value: dtype, ...(number === undefined ? {} : { number }) }
}

/** The node of `node`, `node:0`, `node:port:0`. */
export function nodeOf(ref: string): string {
  return ref.split(':')[0] ?? ref
}

/** `^node`, `node` or `node:output` with the node's other name. */
export function renamedRef(ref: string, nameOf: (node: string) => string): string {
  return ref.replace(/^(\^?)([^:]*)/, (_, control: string, node: string) => control + nameOf(node))
}

/** The name itself, or with the first number behind it that makes it free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  for (let number = 1; ; number += 1) if (!isTaken(`${name}_${number}`)) return `${name}_${number}`
}
