import type { Attr, GraphArgument, GraphFunction } from '../../formats/tensorflow/graph.ts'
import { argumentType } from '../../formats/tensorflow/nodes.ts'
import { outputPort } from '../../formats/tensorflow/output-names.ts'
import { int, type NodeList } from './nodes.ts'
import type { CallWriter } from './call-writer.ts'

/** A loop that is being written: what goes round in it, by the names that its functions have for it. */
export interface Loop {
  /** Writes the body. What it reads from outside goes round unchanged. */
  readonly body: CallWriter
  /** Lets something go round, which begins as a reference outside. @returns its name within, and for {@link next} */
  carry(what: string, kind: Kind, initial: string): string
  /** What a round makes of it; without it, it stays as it is. */
  next(name: string, ref: string): void
  /** Writes the node and its functions. @returns a reference to what each thing is when the loop is left */
  close(goesOn: (list: NodeList) => string): (name: string) => string
}

type Kind = Pick<GraphArgument, 'dtype' | 'number'>

/** A list of tensors, as `DataType` has it. */
export const VARIANT: Kind = { dtype: null, number: 21 }

/** A `StatelessWhile`, as TensorFlow's own `while_loop` writes one without side effects. */
export function createLoop(writer: CallWriter, functions: Map<string, GraphFunction>): Loop {
  const { list } = writer
  const variables: { readonly argument: GraphArgument; readonly initial: string }[] = []
  const made = new Map<string, string>()
  const given = new Map<string, string>()
  const carry: Loop['carry'] = (what, kind, initial) => {
    const name = list.free(`loop_${what}`)
    const { dtype, number } = kind
    variables.push({ argument: { name, dtype, ...(number === undefined ? {} : { number }) }, initial })
    return name
  }
  const inner = list.inner()
  const called = (name: string, ...parts: FunctionParts): Attr => {
    const fn = functionOf(list.free(name), ...parts)
    functions.set(fn.name, fn)
    return { kind: 'function', name: fn.name, attrs: new Map() }
  }
  return {
    body: writer.within(inner, (written) => {
      const name = given.get(written.ref) ?? carry('given', { dtype: written.dtype }, written.ref)
      given.set(written.ref, name)
      return { ...written, ref: name }
    }),
    carry,
    next: (name, ref) => {
      made.set(name, ref)
    },
    close: (goesOn) => {
      const inputs = variables.map(({ argument }) => argument)
      const returned = inputs.map(({ name, ...kind }) => ({
        argument: { name: list.free(`${name}_next`), ...kind },
        ref: made.get(name) ?? name,
      }))
      const asking = list.inner()
      const answer = { argument: { name: list.free('loop_goes_on'), dtype: 'bool' }, ref: goesOn(asking) } as const
      const node = list.add(
        'StatelessWhile',
        variables.map(({ initial }) => initial),
        {
          T: { kind: 'list', items: inputs.map(argumentType) },
          cond: called('while_cond', asking, inputs, [answer]),
          body: called('while_body', inner, inputs, returned),
          output_shapes: { kind: 'list', items: [] },
          parallel_iterations: int(10),
        },
      )
      return (name) => `${node}:${inputs.findIndex((input) => input.name === name)}`
    },
  }
}

type FunctionParts = [
  list: NodeList,
  inputs: readonly GraphArgument[],
  returned: readonly { readonly argument: GraphArgument; readonly ref: string }[],
]

/** A list of nodes as a function: `node` and `node:1` are `node:port:0` there. */
function functionOf(name: string, ...[list, inputs, returned]: FunctionParts): GraphFunction {
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
