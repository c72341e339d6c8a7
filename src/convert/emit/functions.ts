import type { GraphArgument, GraphFunction } from '../../formats/tensorflow/graph.ts'
import { outputPort } from '../../formats/tensorflow/output-names.ts'
import type { NodeList } from './nodes.ts'

/** A function whose nodes are in `list`. References to its own nodes are `node` and `node:output` there, as in a graph. */
export function functionOf(
  name: string,
  list: NodeList,
  inputs: readonly GraphArgument[],
  returned: readonly { readonly ref: string; readonly argument: GraphArgument }[],
): GraphFunction {
  const own = new Map(list.nodes.map((node) => [node.name, node]))
  const named = (ref: string): string => {
    const [node = '', output = '0'] = ref.split(':')
    const from = own.get(node)
    return from === undefined ? ref : `${node}:${outputPort(from.op, Number(output), from.attrs)}`
  }
  return {
    name,
    inputs,
    outputs: returned.map(({ argument }) => argument),
    nodes: list.nodes.map((node) => ({ ...node, inputs: node.inputs.map(named) })),
    returns: new Map(returned.map(({ ref, argument }) => [argument.name, named(ref)])),
  }
}
