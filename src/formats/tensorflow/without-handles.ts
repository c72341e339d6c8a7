import type { DType } from '../../tensor/dtype.ts'
import type { Attr, GraphArgument, GraphFunction, GraphNode, StoredGraph } from './graph.ts'
import { argumentType, nodeOf } from './nodes.ts'

/** How a graph without variables says what one with them says. */
export interface Lowering {
  /**
   * A node that runs no functions, its reads rewritten, as nodes without handles. `types` has what the variable among each
   * of its inputs holds, undefined for tensors; `isInFunction` says how references are spelled.
   * @throws ArtifactError `not-expressible`
   */
  node(node: GraphNode, types: readonly (DType | undefined)[], isInFunction: boolean): readonly GraphNode[]
  /** A function whose nodes have been lowered; by default it stays. */
  body?(fn: GraphFunction): GraphFunction
}

/** A graph in which the names of handles stand for the values of their variables. */
export interface LoweredNodes {
  readonly nodes: readonly GraphNode[]
  readonly functions: ReadonlyMap<string, GraphFunction>
  /** References of the main graph that have become others: reads of a variable are the constant itself. */
  refOf(ref: string): string
}

/** Ops that run functions, with the attributes that name these and that hold the types of what goes in and comes out. */
const FLOW: Readonly<Record<string, { readonly bodies: readonly string[]; readonly types: readonly string[] }>> = {
  While: { bodies: ['cond', 'body'], types: ['T'] },
  StatelessWhile: { bodies: ['cond', 'body'], types: ['T'] },
  If: { bodies: ['then_branch', 'else_branch'], types: ['Tin'] },
  StatelessIf: { bodies: ['then_branch', 'else_branch'], types: ['Tin'] },
}

/** Places among a loop's or a branch's operands at which the first input is no operand but the condition. */
const FIRST_OPERAND: Readonly<Record<string, number>> = { If: 1, StatelessIf: 1 }

/**
 * Takes handles to variables out of a graph: reads of them are the values themselves, in the functions of loops and
 * branches too.
 * @param handles what each variable of the main graph holds, by the name of its handle
 */
export function withoutHandles(
  graph: Pick<StoredGraph, 'nodes' | 'functions'>,
  handles: ReadonlyMap<string, DType>,
  lowering: Lowering,
): LoweredNodes {
  const functions = new Map<string, GraphFunction>()
  /** Lowers a list of nodes in which some names are handles; functions that are given handles are lowered with it. */
  const lower = (nodes: readonly GraphNode[], given: ReadonlyMap<string, DType>, isInFunction: boolean): Lowered => {
    const refs = readsIn(nodes, given)
    const refOf = (ref: string): string => refs.get(ref.replace(/:0$/, '')) ?? refs.get(nodeOf(ref)) ?? ref
    const kept = nodes.flatMap((node): readonly GraphNode[] => {
      if (refs.has(node.name)) return []
      const moved = { ...node, inputs: node.inputs.map(refOf) }
      const types = node.inputs.map((input) => given.get(nodeOf(input)))
      return FLOW[node.op] === undefined ? lowering.node(moved, types, isInFunction) : [lowerFlow(moved, types)]
    })
    return { nodes: kept, refOf }
  }
  const lowerFlow = (node: GraphNode, types: readonly (DType | undefined)[]): GraphNode => {
    const flow = FLOW[node.op]
    const operands = types.slice(FIRST_OPERAND[node.op] ?? 0)
    for (const attribute of flow?.bodies ?? []) {
      const called = node.attrs.get(attribute)
      const body = called?.kind === 'function' ? graph.functions.get(called.name) : undefined
      if (body === undefined || functions.has(body.name)) continue
      const given = new Map(
        body.inputs.flatMap(({ name }, i) => {
          const type = operands[i]
          return type === undefined ? [] : [[name, type] as const]
        }),
      )
      const { nodes, refOf } = lower(body.nodes, given, true)
      const typed = (argument: GraphArgument, place: number): GraphArgument => {
        const type = argument.number === undefined ? undefined : operands[place]
        return type === undefined ? argument : { name: argument.name, dtype: type }
      }
      const lowered: GraphFunction = {
        ...body,
        inputs: body.inputs.map(typed),
        // What a loop hands on is in the order of what it is given.
        outputs: attribute === 'body' ? body.outputs.map(typed) : body.outputs,
        nodes,
        returns: new Map([...body.returns].map(([name, ref]) => [name, refOf(ref)])),
      }
      functions.set(body.name, lowering.body?.(lowered) ?? lowered)
    }
    return { ...node, attrs: withTypes(node.attrs, flow?.types ?? [], operands) }
  }
  const { nodes, refOf } = lower(graph.nodes, handles, false)
  for (const [name, body] of graph.functions) if (!functions.has(name)) functions.set(name, body)
  return { nodes, functions, refOf }
}

type Lowered = Omit<LoweredNodes, 'functions'>

/** What reads of handles are the same as. */
function readsIn(nodes: readonly GraphNode[], given: ReadonlyMap<string, DType>): ReadonlyMap<string, string> {
  const reads = new Map<string, string>()
  for (const { name, op, inputs } of nodes) {
    const source = nodeOf(inputs[0] ?? '')
    if (op === 'ReadVariableOp' && given.has(source)) reads.set(name, source)
  }
  return reads
}

/** The types of operands, those that were handles by what they hold. */
function withTypes(
  attrs: ReadonlyMap<string, Attr>,
  names: readonly string[],
  operands: readonly (DType | undefined)[],
): ReadonlyMap<string, Attr> {
  return new Map(
    [...attrs].map(([name, attr]) => {
      if (!names.includes(name) || attr.kind !== 'list') return [name, attr]
      const items = attr.items.map((item, i): Attr => {
        const type = operands[i]
        return type === undefined ? item : argumentType({ name, dtype: type })
      })
      return [name, { kind: 'list', items }]
    }),
  )
}
