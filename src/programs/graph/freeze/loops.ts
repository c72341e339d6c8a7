import type { Attr, GraphArgument, GraphFunction, GraphNode } from '../../../formats/tensorflow/graph.ts'
import { firstOutputType } from '../../../formats/tensorflow/made-signature.ts'
import { argumentType, freeName } from '../../../formats/tensorflow/nodes.ts'
import { chained } from './scope.ts'
import { exceeded, malformed, unsupported } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import { isLoopMerge, isLoopSwitch } from './branches.ts'
import { refOf, type NodeList, type Origin } from './node-list.ts'
import { dataInputs } from './refs.ts'

/** A variable of a loop: what goes round. */
interface LoopVariable {
  readonly enter: GraphNode
  readonly merge: GraphNode
  readonly next: GraphNode
}

/** A loop as TensorFlow 1 spells it out, taken apart. */
interface Loop {
  readonly frame: string
  readonly variables: readonly LoopVariable[]
  readonly condition: GraphNode
  readonly exits: readonly { readonly node: GraphNode; readonly variable: number }[]
}

/**
 * TensorFlow 1's loops made into `While` nodes with functions: `Enter`, `Merge`, `LoopCond`, `Switch`, `NextIteration`
 * and `Exit` are how its `while_loop` spells a loop out. Only loops whose results are asked for are looked at. The nodes
 * of a loop stay where they are, read by nobody; its exits read the `While`.
 * Source: tensorflow/python/ops/control_flow_ops.py (WhileContext), tensorflow/core/common_runtime/lower_while_op.cc.
 * @param asked exits whose values are needed
 * @param owner before the names of functions: the function that the nodes are of, or nothing
 * @param taken names of functions that are there
 * @returns the functions of the loops
 * @throws ArtifactError `unsupported-operation` with the node for a loop of any other shape.
 */
export function structureLoops(
  nodes: NodeList,
  asked: readonly GraphNode[],
  owner: string,
  taken: (name: string) => boolean,
): ReadonlyMap<string, GraphFunction> {
  const functions = new Map<string, GraphFunction>()
  if (asked.length === 0) return functions
  const parts = partsOf(nodes)
  const structure = (frame: string, exit: GraphNode, within: readonly string[]): void => {
    const chain = chained(within, frame, exit)
    const loop = loopOf(nodes, parts, frame, exit)
    const inner = (node: GraphNode): void => {
      const owner = frameOfExit(nodes, node)
      if (owner === frame) throw unsupported(node, `is read inside its own loop ${frame}`)
      structure(owner, node, chain)
    }
    const nameOf = (name: string): string =>
      functionName(`${owner}${name}`, (other) => taken(other) || functions.has(other))
    for (const fn of replaced(nodes, loop, nameOf, inner)) functions.set(fn.name, fn)
  }
  for (const { name } of asked) {
    const exit = nodes.get(name)
    if (exit?.op === 'Exit') structure(frameOfExit(nodes, exit), exit, [])
  }
  return functions
}

interface Parts {
  /** By frame. */
  readonly variables: ReadonlyMap<string, readonly LoopVariable[]>
  /** By the name of the merge that they read. */
  readonly switches: ReadonlyMap<string, readonly GraphNode[]>
  readonly exits: ReadonlyMap<string, readonly GraphNode[]>
}

function partsOf(nodes: NodeList): Parts {
  const all = nodes.values()
  const merges = all.filter((node) => node.op === 'Merge' && isLoopMerge(nodes, node))
  const switches = all.filter((node) => node.op === 'Switch' && isLoopSwitch(nodes, node))
  const variables = merges.flatMap((merge) => sidesOf(nodes, merge) ?? [])
  return {
    variables: grouped(variables, ({ enter }) => frameOf(enter)),
    switches: grouped(switches, (node) => first(nodes, node)?.node.name ?? ''),
    exits: grouped(
      all.filter(({ op }) => op === 'Exit'),
      (node) => mergeBefore(nodes, node)?.name ?? '',
    ),
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function frameOf(enter: GraphNode): string {
  const frame = enter.attrs.get('frame_name')
  if (frame?.kind !== 'text') throw malformed(enter, 'attribute frame_name: found no text, allowed: one')
  return frame.value
}

function first(nodes: NodeList, node: GraphNode): Origin | null {
  const [ref] = dataInputs(node)
  if (ref === undefined) throw malformed(node, 'found no input, allowed: at least 1')
  return nodes.origin(ref, node)
}

/** The merge whose switch an exit reads, or null. */
function mergeBefore(nodes: NodeList, exit: GraphNode): GraphNode | null {
  const from = first(nodes, exit)
  const merge = from === null || from.node.op !== 'Switch' || from.output !== 0 ? null : first(nodes, from.node)
  return merge?.node.op === 'Merge' ? merge.node : null
}

function frameOfExit(nodes: NodeList, exit: GraphNode): string {
  const merge = mergeBefore(nodes, exit)
  if (merge === null) throw unsupported(exit, 'leaves no loop of the shape that while_loop makes')
  const sides = sidesOf(nodes, merge)
  if (sides === null) throw unsupported(merge, 'merges no loop of the shape that while_loop makes')
  return frameOf(sides.enter)
}

/** The two sides of a merge: before the first iteration, and after each. */
function sidesOf(nodes: NodeList, merge: GraphNode): LoopVariable | null {
  const sides = dataInputs(merge).map((ref) => nodes.origin(ref, merge)?.node)
  const [enter, next] = ['Enter', 'NextIteration'].map((op) => sides.find((side) => side?.op === op))
  return enter === undefined || next === undefined || sides.length !== 2 ? null : { enter, merge, next }
}

function loopOf(nodes: NodeList, parts: Parts, frame: string, place: GraphNode): Loop {
  const variables = parts.variables.get(frame) ?? []
  const conditions = new Set<GraphNode>()
  for (const { merge } of variables) {
    for (const node of parts.switches.get(merge.name) ?? []) {
      const condition = nodes.source(dataInputs(node)[1] ?? '', node)?.node
      if (condition !== undefined) conditions.add(condition)
    }
  }
  const [condition, ...others] = conditions
  if (condition === undefined || others.length > 0) {
    throw unsupported(place, `loop ${frame} has ${conditions.size} conditions, allowed: one`)
  }
  const exits = variables.flatMap(({ merge }, variable) =>
    (parts.exits.get(merge.name) ?? []).map((node) => ({ node, variable })),
  )
  return { frame, variables, condition, exits }
}

/** Puts a `While` in the place of a loop's exits. @returns its two functions. */
function replaced(
  nodes: NodeList,
  loop: Loop,
  nameOf: (name: string) => string,
  inner: (exit: GraphNode) => void,
): readonly GraphFunction[] {
  const { frame, variables, condition, exits } = loop
  const given = new Map<string, { readonly argument: GraphArgument; readonly ref: string }>()
  for (const { enter, merge } of variables) give(given, merge.name, enter)
  const [asks, ...goesOn] = [condition, ...variables.map(({ next }) => next)].map((node) => {
    const [ref] = dataInputs(node)
    if (ref === undefined) throw malformed(node, 'found no input, allowed: at least 1')
    return { node, ref }
  })
  const cond = copied(nodes, loop, asks === undefined ? [] : [asks], given, inner)
  const body = copied(nodes, loop, goesOn, given, inner)
  const inputs = [...given.values()].map(({ argument }) => argument)
  const name = nodes.free(frame)
  const [asking, going] = [nameOf(`${name}_cond`), nameOf(`${name}_body`)]
  const called = (fn: string): Attr => ({ kind: 'function', name: fn, attrs: new Map() })
  const attrs = new Map<string, Attr>([
    ['cond', called(asking)],
    ['body', called(going)],
    ['T', { kind: 'list', items: inputs.map(argumentType) }],
  ])
  nodes.set({ name, op: 'While', inputs: [...given.values()].map(({ ref }) => ref), attrs })
  for (const { node, variable } of exits) {
    nodes.set({ ...node, op: 'Identity', inputs: [`${name}:${variable}`] })
  }
  const answer: GraphArgument = { name: condition.name, dtype: 'bool' }
  return [
    {
      name: asking,
      inputs,
      outputs: [answer],
      nodes: cond.nodes,
      returns: new Map([[answer.name, cond.refs[0] ?? '']]),
    },
    {
      name: going,
      inputs,
      outputs: inputs,
      nodes: body.nodes,
      // What only stands by is handed on.
      returns: new Map(inputs.map((input, at) => [input.name, body.refs[at] ?? input.name])),
    },
  ]
}

/** A name that TensorFlow takes for a function, and that none has. */
function functionName(name: string, isTaken: (name: string) => boolean): string {
  return freeName(name.replaceAll(/[^A-Za-z0-9_]/g, '_'), isTaken)
}

/** What goes into a loop from outside, by the name that its functions have for it. */
type Given = Map<string, { readonly argument: GraphArgument; readonly ref: string }>

function give(given: Given, name: string, enter: GraphNode): string {
  const [ref] = dataInputs(enter)
  if (ref === undefined) throw malformed(enter, 'found no input, allowed: at least 1')
  given.set(name, { argument: { name, ...typeOf(enter) }, ref })
  return name
}

/** The type that goes into a loop; resources have none but their number. */
function typeOf(node: GraphNode): Pick<GraphArgument, 'dtype' | 'number'> {
  const type = node.attrs.get('T')
  if (type?.kind !== 'dtype') return { dtype: null }
  return type.number === undefined ? { dtype: type.value } : { dtype: type.value, number: type.number }
}

/** The part of the graph that computes some references within a loop, as the nodes of a function. */
function copied(
  nodes: NodeList,
  loop: Loop,
  wanted: readonly { readonly node: GraphNode; readonly ref: string }[],
  given: Given,
  inner: (exit: GraphNode) => void,
): { readonly nodes: readonly GraphNode[]; readonly refs: readonly string[] } {
  const argumentOf = argumentFinder(nodes, loop, given)
  const inside = insideOf(nodes, wanted, argumentOf, inner)
  const made = new Map<string, GraphNode>()
  const rewritten = (ref: string, reader: GraphNode): string => {
    const origin = nodes.origin(ref, reader)
    const argument = origin === null ? null : argumentOf(origin, reader)
    if (argument !== null) return argument
    if (origin !== null && inside.has(origin.node.name)) return ref
    if (origin?.node.op === 'Const') {
      made.set(origin.node.name, { ...origin.node, inputs: [] })
      return ref
    }
    // Anything else that does not change from one iteration to the next comes from outside.
    const outside = origin === null ? ref : refOf(origin)
    const dtype = origin?.output === 0 ? firstOutputType(origin.node) : null
    given.set(outside, given.get(outside) ?? { argument: { name: outside, dtype }, ref: outside })
    return outside
  }
  for (const name of inside) {
    const node = nodes.get(name)
    if (node === undefined) continue
    made.set(name, { ...node, inputs: dataInputs(node).map((ref) => rewritten(ref, node)) })
  }
  const refs = wanted.map(({ node, ref }) => rewritten(ref, node))
  return { nodes: [...made.values()], refs }
}

/** The argument that stands for an output of a node at a loop's border, or null for a node inside or elsewhere. */
function argumentFinder(
  nodes: NodeList,
  { frame, variables, exits }: Loop,
  given: Given,
): (origin: Origin, reader: GraphNode) => string | null {
  const merges = new Set(variables.map(({ merge }) => merge.name))
  const changing = new Set(variables.map(({ enter }) => enter.name))
  const own = new Set(exits.map(({ node }) => node.name))
  return ({ node, output }, reader) => {
    if (merges.has(node.name) && output === 0) return node.name
    if (node.op === 'Switch' && isLoopSwitch(nodes, node)) {
      const merge = first(nodes, node)?.node.name ?? ''
      if (merges.has(merge) && output === 1) return merge
      if (merges.has(merge)) throw unsupported(reader, `reads node ${node.name} of loop ${frame} after its end`)
    }
    if (node.op === 'Enter' && frameOf(node) === frame) {
      const constant = node.attrs.get('is_constant')
      if (changing.has(node.name) || constant?.kind !== 'bool' || !constant.value) {
        throw unsupported(
          reader,
          `reads node ${node.name}, which is there in the first iteration of loop ${frame} only`,
        )
      }
      return given.has(node.name) ? node.name : give(given, node.name, node)
    }
    if (own.has(node.name)) throw unsupported(reader, `reads node ${node.name} inside its own loop ${frame}`)
    return null
  }
}

/** Names of the nodes between some references and a loop's border: those that change from one iteration to the next. */
function insideOf(
  nodes: NodeList,
  wanted: readonly { readonly node: GraphNode; readonly ref: string }[],
  argumentOf: (origin: Origin, reader: GraphNode) => string | null,
  inner: (exit: GraphNode) => void,
): ReadonlySet<string> {
  const inside = new Set<string>()
  const done = new Set<string>()
  const open: string[] = []
  const enter = ({ node }: Origin): void => {
    if (done.has(node.name)) return
    if (node.op === 'Exit') inner(node)
    open.push(node.name)
  }
  const borders = (node: GraphNode): boolean =>
    dataInputs(node).some((ref) => {
      const origin = nodes.origin(ref, node)
      return origin !== null && (argumentOf(origin, node) !== null || inside.has(origin.node.name))
    })
  for (const { node, ref } of wanted) {
    const origin = nodes.origin(ref, node)
    if (origin !== null && argumentOf(origin, node) === null) enter(origin)
  }
  const entered = new Set<string>()
  for (let name = open.at(-1); name !== undefined; name = open.at(-1)) {
    const node = nodes.get(name)
    if (node === undefined || entered.has(name)) {
      open.pop()
      if (node !== undefined && !done.has(name) && borders(node)) inside.add(name)
      done.add(name)
      continue
    }
    entered.add(name)
    if (entered.size > GRAPH_LIMITS.steps) throw exceeded(node, 'a loop of more nodes than this tool follows')
    for (const ref of dataInputs(node)) {
      const origin = nodes.origin(ref, node)
      if (origin !== null && !entered.has(origin.node.name) && argumentOf(origin, node) === null) enter(origin)
    }
  }
  return inside
}
