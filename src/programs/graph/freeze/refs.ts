import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import { malformed } from '../errors.ts'

/** A reference taken apart: `node`, `node:1`, `node:port:1`. */
export interface Ref {
  readonly node: string
  readonly port: string | null
  readonly index: number
}

/** @throws ArtifactError `malformed` where the output is no number. */
export function parseRef(ref: string, reader: Pick<GraphNode, 'name' | 'op'>): Ref {
  const [node = '', first, second, ...rest] = ref.split(':')
  const [port, number] = second === undefined ? [null, first ?? '0'] : [first ?? '', second]
  if (node === '' || rest.length > 0 || !/^\d{1,9}$/.test(number)) {
    throw malformed(reader, `reads ${ref}, allowed: node, node:output or node:port:index`)
  }
  return { node, port, index: Number(number) }
}

/** The inputs of a node that carry tensors; the others only order it behind another. */
export function dataInputs(node: GraphNode): readonly string[] {
  return node.inputs.filter((input) => !input.startsWith('^'))
}

export function controlInputs(node: GraphNode): readonly string[] {
  return node.inputs.filter((input) => input.startsWith('^')).map((input) => input.slice(1))
}
